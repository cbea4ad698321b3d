import Bitext

/// Reads CC-CEDICT's text form: `Traditional Simplified [pin1 yin1] /gloss; gloss/gloss/`.
///
/// What is read are correspondences for a ``LexiconBuilder``, both scripts as heads. Pronunciations, measure words and
/// references from one entry to another are left out.
public struct CEDICTReader: Sendable {
  public init() {}

  /// What the comments of the file say about it.
  public struct Description: Hashable, Sendable {
    public var date = ""
    public var license = ""
    public var publisher = ""
  }

  /// Adds the entries of a file to a builder.
  ///
  /// - Throws: `malformed` if a line is neither a comment nor an entry.
  /// - Complexity: O(*n*) in the bytes.
  public func read(_ bytes: [UInt8], into builder: inout LexiconBuilder) throws(BitextError) -> Description {
    var description = Description()
    var number = 0
    for line in bytes.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A }) {
      number += 1
      let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      if text.isEmpty { continue }
      if text.utf8.first == UInt8(ascii: "#") {
        note(text, in: &description)
      } else if !readEntry(text, into: &builder) {
        throw BitextError(
          .malformed, "This is no entry of CC-CEDICT: \(text.prefix(40))",
          remedy: "An entry is `Traditional Simplified [pin1 yin1] /gloss/`.",
          location: Location(line: number, column: 1))
      }
    }
    return description
  }

  private func note(_ comment: String, in description: inout Description) {
    guard comment.hasPrefix("#! "), let equals = comment.firstIndex(of: "=") else { return }
    let value = String(comment[comment.index(after: equals)...])
    switch comment[..<equals].dropFirst(3) {
    case "date": description.date = value
    case "license": description.license = value
    case "publisher": description.publisher = value
    default: break
    }
  }

  private func readEntry(_ line: String, into builder: inout LexiconBuilder) -> Bool {
    guard let slash = line.firstIndex(of: "/") else { return false }
    let words = line[..<slash].split(separator: " ", maxSplits: 2)
    guard words.count == 3, words[2].first == "[" else { return false }
    let heads = words[0] == words[1] ? [String(words[0])] : [String(words[0]), String(words[1])]
    for head in heads { builder.addHead(head) }
    for gloss in line[slash...].split(separator: "/") {
      for sense in Gloss(gloss).senses {
        for head in heads { builder.add(head: head, translation: sense) }
      }
    }
    return true
  }
}
