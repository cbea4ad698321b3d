/// The gaps that somebody has looked at and wants to hear of no more.
///
/// As text it has one gap a line: its identifier, its kind, and the words of both sides, for the reader. A line
/// `[NAME]` begins the gaps of one document of many; gaps above the first such line are of any document. Lines
/// that begin with `#` are remarks.
///
/// ```text
/// # Known gaps ...
/// [releases/2016-06-14]
/// label-fbeae7a8  label  “Four cases,” ↔ “四、”
/// missing-732f51b4  missing  “E. Safety of visitors” ↔ –
/// ```
///
/// A baseline is not a report: lines and offsets are left out, since they change with every edit above them.
public struct Baseline: Hashable, Sendable {
  /// One gap that is known.
  public struct Entry: Hashable, Sendable, Comparable {
    /// The document that the gap is in, as ``Baseline/name(of:)`` writes it; nil for any document.
    public let document: String?
    /// The identifier of the gap.
    public let identifier: String
    /// The kind and the words of the gap, for the reader.
    public let remark: String

    public init(document: String? = nil, identifier: String, remark: String) {
      self.document = document
      self.identifier = identifier
      self.remark = remark
    }

    public static func < (left: Entry, right: Entry) -> Bool {
      (left.document ?? "", left.identifier, left.remark) < (
        right.document ?? "", right.identifier, right.remark
      )
    }
  }

  /// Sorted; an identifier stands once for each document.
  public let entries: [Entry]
  private let identifiers: [String?: Set<String>]

  public init(entries: some Sequence<Entry> = []) {
    var identifiers: [String?: Set<String>] = [:]
    self.entries = entries.sorted().filter {
      identifiers[$0.document, default: []].insert($0.identifier).inserted
    }
    self.identifiers = identifiers
  }

  /// Whether any entry is of one document of many.
  public var namesDocuments: Bool { entries.contains { $0.document != nil } }

  /// Whether a gap is known.
  ///
  /// - Parameter document: the name of the document that it is in; nil where there is one document only.
  public func silences(_ gap: Gap, in document: String? = nil) -> Bool {
    if identifiers[nil]?.contains(gap.identifier) == true { return true }
    guard let document else { return false }
    return identifiers[Self.name(of: document)]?.contains(gap.identifier) == true
  }

  /// The entries that no gap of a document answers to any more.
  ///
  /// - Parameters:
  ///   - gaps: all gaps of the document, the silenced ones too.
  ///   - document: its name, or nil where there is one document only.
  public func staleEntries(among gaps: [Gap], in document: String? = nil) -> [Entry] {
    let found = Set(gaps.map(\.identifier))
    let name = document.map(Self.name)
    return entries.filter { $0.document == name && !found.contains($0.identifier) }
  }

  /// The entries that another baseline does not have.
  package func entriesMissing(in other: Baseline) -> [Entry] {
    entries.filter { other.identifiers[$0.document]?.contains($0.identifier) != true }
  }

  /// The name of a document as a line can hold it: a backslash and control characters are escaped.
  public static func name(of document: String) -> String {
    var name = ""
    for scalar in document.unicodeScalars {
      switch scalar {
      case "\\": name += "\\\\"
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        name += "\\u{\(String(scalar.value, radix: 16))}"
      default: name.unicodeScalars.append(scalar)
      }
    }
    return name
  }
}
