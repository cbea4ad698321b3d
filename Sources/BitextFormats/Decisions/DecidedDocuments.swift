public import Bitext

/// The decisions of a file, by the documents that they are about.
///
/// Documents are known by the name or the path that a head tells. Paths are compared as places: `page.txt`, `./page.txt`
/// and `/home/li/page.txt` are one in the folder `/home/li`.
public struct DecidedDocuments: Sendable {
  /// What was decided about one document.
  public struct Sheet: Sendable {
    /// What the head calls it; nil where it names none, and the decisions are about any document.
    public let document: String?
    /// The file that names it first.
    public let file: String?
    /// The line of that head, 1-based.
    public let line: Int
    /// What was decided.
    public let decisions: Decisions
    /// The name that it is compared by.
    fileprivate let name: String?
  }

  /// Of the documents that are named, in the order in which they first are.
  public let sheets: [Sheet]
  /// What was decided about any document.
  public let general: Decisions
  private let indices: [String: Int]
  private let folder: String

  init(_ drafts: [Draft], folder: String) {
    self.folder = folder
    let all = drafts.map(\.sheet)
    sheets = all.filter { $0.document != nil }
    general = all.first { $0.document == nil }?.decisions ?? Decisions()
    indices = Dictionary(
      uniqueKeysWithValues: sheets.enumerated().compactMap { index, sheet in sheet.name.map { ($0, index) } })
  }

  /// The sheets about a document that is called by several names, in the order of the file.
  public func sheets(about names: Set<String>) -> [Sheet] { indices(about: names).map { sheets[$0] } }

  /// What was decided about a document of many: what names it, and before that what names none.
  public func decisions(about names: Set<String>) -> Decisions {
    sheets(about: names).reduce(general) { $0.followed(by: $1.decisions) }
  }

  /// Where the sheets about a document stand in ``sheets``.
  package func indices(about names: Set<String>) -> [Int] {
    if sheets.isEmpty { return [] }
    return Set(names.compactMap { indices[Self.canonicalName(of: $0, in: folder)] }).sorted()
  }

  /// What was decided about a document that is looked at alone.
  ///
  /// A file about one document counts for it, whatever it is called now. Of a file about several only what names it counts,
  /// or else the one sheet whose name is the id that a batch gives the file: the end of its path without an extension.
  ///
  /// - Returns: The decisions, and the sheets that were passed over.
  public func decisions(
    aboutOnly names: Set<String>
  ) -> (decisions: Decisions, used: [Sheet], passedOver: [Sheet]) {
    var used = Set(indices(about: names))
    if used.isEmpty {
      let likely = sheets.indices.filter { index in
        names.contains { Self.isIdentifier(sheets[index].document ?? "", of: $0) }
      }
      used = sheets.count == 1 ? [0] : likely.count == 1 ? Set(likely) : []
    }
    return (
      used.sorted().reduce(general) { $0.followed(by: sheets[$1].decisions) },
      used.sorted().map { sheets[$0] }, sheets.indices.filter { !used.contains($0) }.map { sheets[$0] }
    )
  }

  /// Whether a batch of a folder may call a file so.
  private static func isIdentifier(_ name: String, of path: String) -> Bool {
    let path = Array(path.utf8)
    let start = path.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0
    guard let dot = path[start...].lastIndex(of: 0x2E), dot > start, !name.isEmpty else { return false }
    return (Array("/".utf8) + path[..<dot]).suffix(name.utf8.count + 1).elementsEqual("/\(name)".utf8)
  }

  /// A short name for all that was decided.
  package var digest: String {
    let all = [general] + sheets.map(\.decisions)
    let words = all.lazy.flatMap(\.decisions).flatMap { decision -> [String] in
      [
        decision.document, decision.gap, decision.state.rawValue, decision.text, decision.reason,
        decision.comment, decision.reviewer, decision.date,
      ].map { $0 ?? "" }
    }
    return TextDigest.name(of: words)
      + TextDigest.name(of: all.lazy.flatMap(\.mendings).map { "\($0)" })
  }

  /// A name as the place that it leads to if it is a path; of two paths with `↔` between them, both.
  ///
  /// Nothing is looked up: links are not followed, and what is no path only keeps its identity.
  package static func canonicalName(of name: String, in folder: String) -> String {
    name.split(separator: " ↔ ", omittingEmptySubsequences: false).map { path in
      var kept: [ArraySlice<UInt8>] = []
      // By bytes: a mark that combines with a slash does not hide it.
      for part in Array(((path.utf8.first == 0x2F ? "" : folder + "/") + path).utf8).split(separator: 0x2F) {
        if part.elementsEqual("..".utf8) {
          _ = kept.popLast()
        } else if !part.elementsEqual(".".utf8) {
          kept.append(part)
        }
      }
      return "/" + kept.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    }.joined(separator: " ↔ ")
  }

  /// A sheet while it is read.
  struct Draft {
    let document: String?
    let name: String?
    let file: String?
    let line: Int
    var decisions: [Decisions.Decision] = []
    var mendings: [Decisions.Mending] = []

    var sheet: Sheet {
      Sheet(
        document: document, file: file, line: line,
        decisions: Decisions(decisions: decisions, mendings: mendings), name: name)
    }
  }
}
