import Bitext

/// A text form in which people keep bilingual word lists.
public enum DictionaryFormat: String, Hashable, Sendable, Codable, CaseIterable {
  /// CC-CEDICT, Traditional and Simplified Chinese with English glosses.
  case cedict
  /// hunalign's `.dic`: `translation @ phrase`, the target language first.
  case hunalign
  /// Champollion's: `phrase <> translation`.
  case champollion
  /// `phrase TAB translation`, or with a third column for the weight, 0…1. A line that begins with `#` is a comment.
  case tsv

  /// Adds the entries of a file to a builder.
  ///
  /// - Parameters:
  ///   - source: the language of the phrases that are translated, which may be either of the builder's.
  /// - Returns: how many entries there were.
  /// - Throws: `malformed` at the first line that is no entry.
  /// - Complexity: O(*n*) in the bytes.
  public func read(
    _ bytes: [UInt8], source: Language, into builder: inout LexiconBuilder
  ) throws(BitextError) -> Int {
    if self == .cedict {
      let heads = builder.headCount
      _ = try CEDICTReader().read(bytes, into: &builder)
      return builder.headCount - heads
    }
    let isHeadFirst = source.code == builder.headLanguage.code
    var count = 0
    var number = 0
    for line in bytes.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A }) {
      number += 1
      let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      if text.isEmpty || (self == .tsv && text.hasPrefix("#")) { continue }
      guard let entry = entry(text) else {
        throw BitextError(
          .malformed, "This is no entry: \(text.prefix(40))", remedy: remedy,
          location: Location(line: number, column: 1))
      }
      let (head, translation) =
        isHeadFirst ? (entry.phrase, entry.translation) : (entry.translation, entry.phrase)
      builder.add(head: head, translation: translation, weight: entry.weight)
      count += 1
    }
    return count
  }

  private var remedy: String {
    switch self {
    case .cedict: "An entry is `Traditional Simplified [pin1 yin1] /gloss/`."
    case .hunalign: "An entry is `translation @ phrase`."
    case .champollion: "An entry is `phrase <> translation`."
    case .tsv:
      "An entry is a phrase, a tab and its translation; a weight from 0 to 1 may follow behind a tab."
    }
  }

  private func entry(_ line: String) -> (phrase: String, translation: String, weight: Float)? {
    switch self {
    case .cedict: return nil
    case .hunalign: return halves(of: line, at: " @ ").map { ($0.1, $0.0, 1) }
    case .champollion: return halves(of: line, at: "<>").map { ($0.0, $0.1, 1) }
    case .tsv:
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard (2...3).contains(columns.count), !columns[0].isEmpty, !columns[1].isEmpty else { return nil }
      guard let weight = columns.count == 3 ? Float(columns[2]) : 1, (0...1).contains(weight) else {
        return nil
      }
      return (columns[0], columns[1], weight)
    }
  }

  /// The parts of a line before and behind a separator that occurs in it once.
  private func halves(of line: String, at separator: String) -> (String, String)? {
    let parts = line.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    return (String(parts[0]), String(parts[1]))
  }
}
