/// A gloss of CC-CEDICT without what is said about the word rather than by it.
struct Gloss {
  /// A translation and what it weighs.
  struct Sense {
    let text: String
    let weight: Float
  }

  /// The translations that it gives.
  let senses: [String]
  /// The heads that it sends the reader to instead.
  let references: [String]

  init(_ gloss: Substring) {
    if gloss.hasPrefix("CL:") {
      senses = []
      references = []
    } else if gloss.contains("variant of") || Self.beginnings.contains(where: { gloss.hasPrefix($0) }) {
      senses = []
      references = Self.heads(in: gloss)
    } else {
      senses = Self.withoutBrackets(gloss).split(separator: ";").map(String.init)
      references = []
    }
  }

  /// How a gloss begins that refers to another entry.
  private static let beginnings = [
    "see also ", "see ", "abbr. for ", "also written ", "also pr. ", "equivalent to ",
  ]

  /// The heads in `variant of 臺|台[tai2]`: what stands before a bracket, of two forms the second.
  private static func heads(in gloss: Substring) -> [String] {
    var heads: [String] = []
    var head = ""
    for scalar in gloss.unicodeScalars {
      if scalar == "[" {
        if !head.isEmpty { heads.append(head) }
        head = ""
      } else if scalar.value >= 0x3400 {
        head.unicodeScalars.append(scalar)
      } else {
        head = ""
      }
    }
    return heads
  }

  /// The text with `(…)` and `[…]` taken out, also where one stands within another.
  private static func withoutBrackets(_ text: Substring) -> String {
    var depth = 0
    var kept: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["):
        depth += 1
        kept.append(UInt8(ascii: " "))
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
      default: if depth == 0 { kept.append(byte) }
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
