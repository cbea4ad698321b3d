import Bitext

/// Reads CC-CEDICT's text form: `Traditional Simplified [pin1 yin1] /gloss; gloss/gloss/`.
///
/// What is read are correspondences for a ``LexiconBuilder``, both scripts as heads. Pronunciations, measure words
/// and grammar are left out; an entry that only refers to another takes over what that one says.
public struct CEDICTReader: Sendable {
  /// How much less each further sense of an entry weighs: the *n*th weighs 1 ÷ (1 + *n* · decay).
  ///
  /// The senses stand in order of use, by and large. Measured on gold-aligned sentences; 0…0.2 is flat.
  public var senseDecay: Float = 0.1
  /// What a translation taken over from another entry weighs, of what it weighs there.
  public var referenceWeight: Float = 0.8

  public init() {}

  /// What a file says about itself, and which forms belong together.
  public struct Description: Hashable, Sendable {
    /// When the file was made.
    public var date = ""
    /// What it may be used for.
    public var license = ""
    /// Who made it.
    public var publisher = ""
    /// The traditional forms of every simplified form that is written differently, in order.
    public var traditional: [String: [String]] = [:]
  }

  /// Adds the entries of a file to a builder.
  ///
  /// - Throws: `malformed` if a line is neither a comment nor an entry.
  /// - Complexity: O(*n*) in the bytes.
  public func read(_ bytes: [UInt8], into builder: inout LexiconBuilder) throws(BitextError) -> Description {
    var description = Description()
    var senses: [String: [Gloss.Sense]] = [:]
    var references: [(head: String, to: String)] = []
    var number = 0
    for line in bytes.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A }) {
      number += 1
      let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      if text.isEmpty { continue }
      if text.utf8.first == UInt8(ascii: "#") {
        note(text, in: &description)
        continue
      }
      guard let entry = Entry(text, senseDecay: senseDecay) else {
        throw BitextError(
          .malformed, "This is no entry of CC-CEDICT: \(text.prefix(40))",
          remedy: "An entry is `Traditional Simplified [pin1 yin1] /gloss/`.",
          location: Location(line: number, column: 1))
      }
      if entry.heads.count == 2, !(description.traditional[entry.heads[1]] ?? []).contains(entry.heads[0]) {
        description.traditional[entry.heads[1], default: []].append(entry.heads[0])
      }
      for head in entry.heads {
        builder.addHead(head)
        for sense in entry.senses { builder.add(head: head, translation: sense.text, weight: sense.weight) }
        senses[head, default: []] += entry.senses
        references += entry.references.map { (head, $0) }
      }
    }
    for (head, other) in references {
      for sense in senses[other] ?? [] {
        // The same entry must not speak for a relation twice.
        builder.add(
          head: head, translation: sense.text, weight: sense.weight * referenceWeight, relates: false)
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
}

extension CEDICTReader {
  /// A line of the file.
  private struct Entry {
    /// The traditional and the simplified form, or the one that is both.
    let heads: [String]
    private(set) var senses: [Gloss.Sense] = []
    /// The heads that it refers to.
    private(set) var references: [String] = []

    init?(_ line: String, senseDecay: Float) {
      guard let slash = line.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
      let words = line[..<slash].split(separator: " ", maxSplits: 2)
      guard words.count == 3, words[2].first == "[" else { return nil }
      heads = words[0] == words[1] ? [String(words[0])] : [String(words[0]), String(words[1])]
      for text in line[slash...].split(separator: "/") {
        let gloss = Gloss(text)
        references += gloss.references
        for sense in gloss.senses {
          senses.append(Gloss.Sense(text: sense, weight: 1 / (1 + senseDecay * Float(senses.count))))
        }
      }
    }
  }
}
