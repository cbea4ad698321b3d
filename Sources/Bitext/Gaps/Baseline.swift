/// The gaps that somebody has looked at and wants to hear of no more.
///
/// As text it has one gap a line: the identifier, then what it was, for the reader. Lines that begin with `#` are
/// remarks.
public struct Baseline: Hashable, Sendable {
  public let identifiers: Set<String>

  public init(identifiers: some Sequence<String>) { self.identifiers = Set(identifiers) }

  /// The baseline that a text holds.
  public init(parsing text: String) {
    var identifiers: Set<String> = []
    for line in text.split(whereSeparator: \.isNewline) {
      guard let word = line.split(whereSeparator: \.isWhitespace).first, !word.hasPrefix("#") else {
        continue
      }
      identifiers.insert(String(word))
    }
    self.identifiers = identifiers
  }

  /// The gaps that are not in the baseline, in their order.
  public func newGaps(among gaps: [Gap]) -> [Gap] { gaps.filter { !identifiers.contains($0.identifier) } }

  /// The text of a baseline of these gaps, sorted by identifier so that versions of it compare well.
  public static func text(of gaps: [Gap]) -> String {
    var lines = ["# Known gaps. Each line begins with the identifier of a gap; the rest is for the reader."]
    lines += gaps.map {
      "\($0.identifier)  \($0.message.split(whereSeparator: \.isNewline).joined(separator: " "))"
    }
    .sorted()
    return lines.joined(separator: "\n") + "\n"
  }
}
