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
  /// Sheets of documents that are called otherwise in a batch, by the names that they have there.
  private var aliases: [String: Int] = [:]
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
    return Set(
      names.compactMap { name in
        let canonical = Self.canonicalName(of: name, in: folder)
        return indices[canonical] ?? aliases[canonical]
      }
    ).sorted()
  }

  /// These, for a batch of documents: a sheet whose document is called otherwise there is about the only document that may be
  /// called so, by the end of its path, with or without an extension.
  ///
  /// - Parameter documents: for each document of the batch its names.
  /// - Complexity: O(*n*) in the names, as long as few of them end alike.
  package func resolved(among documents: [Set<String>]) -> DecidedDocuments {
    let met = Set(documents.flatMap { indices(about: $0) })
    if met.count == sheets.count { return self }
    var endings: [[String]: Set<Int>] = [:]
    for (index, names) in documents.enumerated() {
      for ending in names.flatMap(Self.endings) { endings[ending, default: []].insert(index) }
    }
    var result = self
    for index in sheets.indices where !met.contains(index) {
      let document = sheets[index].document ?? ""
      let likely = Set(Self.endings(of: document).flatMap { endings[$0] ?? [] }).filter { place in
        documents[place].contains { Self.isLikely(document, $0) }
      }
      guard likely.count == 1, let place = likely.first else { continue }
      for name in documents[place] { result.aliases[Self.canonicalName(of: name, in: folder)] = index }
    }
    return result
  }

  /// The last parts of the paths of a name, as they are and without their extensions.
  private static func endings(of name: String) -> [[String]] {
    func last(_ path: ArraySlice<UInt8>) -> String {
      String(decoding: path.split(separator: 0x2F).last ?? [], as: UTF8.self)
    }
    let paths = paths(name)
    return [paths.map(last), paths.map { last(stem($0)) }]
  }

  /// What was decided about a document that is looked at alone.
  ///
  /// A file about one document counts for it, whatever it is called now. Of a file about several only what names it counts,
  /// or else the one sheet whose document may be called so, from another folder or by the id that a batch gives the file:
  /// one name is the end of the path of the other, with or without an extension. The page of a report goes by the same rule.
  ///
  /// - Returns: The decisions, and the sheets that were passed over.
  public func decisions(
    aboutOnly names: Set<String>
  ) -> (decisions: Decisions, used: [Sheet], passedOver: [Sheet]) {
    var used = Set(indices(about: names))
    if used.isEmpty {
      let likely = sheets.indices.filter { index in
        names.contains { Self.isLikely(sheets[index].document ?? "", $0) }
      }
      used = sheets.count == 1 ? [0] : likely.count == 1 ? Set(likely) : []
    }
    return (
      used.sorted().reduce(general) { $0.followed(by: sheets[$1].decisions) },
      used.sorted().map { sheets[$0] }, sheets.indices.filter { !used.contains($0) }.map { sheets[$0] }
    )
  }

  /// Whether two names may be of one document.
  private static func isLikely(_ one: String, _ other: String) -> Bool {
    let (left, right) = (paths(one), paths(other))
    return left.count == right.count
      && zip(left, right).allSatisfy { left, right in
        isEnd(left, right) || isEnd(stem(left), right) || isEnd(left, stem(right))
      }
  }

  /// Whether one path is the end of the other.
  private static func isEnd(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    // A path begins with a slash; what is left without its last extension is one, too.
    return short.count > 1 && long.suffix(short.count).elementsEqual(short)
  }

  /// A path without its extension.
  private static func stem(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let dot = path.lastIndex(of: 0x2E), dot > 1, path[dot - 1] != 0x2F, !path[dot...].contains(0x2F)
    else {
      return path
    }
    return path[..<dot]
  }

  /// The paths of a name, each from a slash.
  private static func paths(_ name: String) -> [ArraySlice<UInt8>] {
    canonicalName(of: name, in: "").split(separator: " ↔ ", omittingEmptySubsequences: false).map {
      Array($0.utf8)[...]
    }
  }

  /// A short name for all that was decided.
  package var digest: String {
    let all = [general] + sheets.map(\.decisions)
    let words = all.lazy.flatMap(\.decisions).flatMap { decision -> [String] in
      [
        decision.document, decision.gap, decision.state.rawValue, decision.text, decision.wording,
        decision.reason,
        decision.comment, decision.reviewer, decision.date,
      ].map { $0 ?? "" } + decision.counterpart + decision.around + (decision.mark.map { ["\($0)"] } ?? [])
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
