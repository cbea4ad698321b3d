/// A gloss of CC-CEDICT without what is said about the word rather than by it.
struct Gloss {
  /// The translations that it gives.
  let senses: [String]

  init(_ gloss: Substring) {
    if gloss.hasPrefix("CL:") || gloss.contains("variant of") {
      senses = []
      return
    }
    let isReference = Self.references.contains { gloss.hasPrefix($0) }
    let text = Self.withoutBrackets(gloss)
    senses = isReference ? [] : text.split(separator: ";").map(String.init)
  }

  /// How a gloss begins that sends the reader to another entry.
  private static let references = [
    "see also ", "see ", "abbr. for ", "also written ", "also pr. ", "equivalent to ",
  ]

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
