public import Bitext
public import BitextFormats

/// Reads the beads of sentences that a batch has kept in a store, as text that is aligned: every bead is a unit, and knows the
/// document that it is of and its lines there.
///
/// Documents in other languages than those asked for, or else than the first document's, are passed over and told.
public struct StoreReader: Sendable {
  private let path: String
  private let database: Database
  private let languages: Bilingual<String>
  private let others: [String]
  /// Whether the run that wrote it has come to its end.
  private let isFinished: Bool

  /// How a store begins, as every file of SQLite does.
  public static let mark = Array("SQLite format 3\0".utf8)

  /// - Parameter wanted: The languages to take.
  /// - Throws: a ``BitextError`` for a file that is no store, and for a store without a document in these languages.
  public init(path: String, languages wanted: Bilingual<Language?>) throws(BitextError) {
    self.path = path
    let store = StoreFiles(path: path)
    let access = try store.accessToRead()
    let (database, pairs, isFinished) = try Self.reading(path) {
      let database = try Database(path: store.path, access)
      guard try database.use({ try $0.value("PRAGMA application_id")?.integer }) == StoreSchema.applicationID
      else {
        throw BitextError(
          .malformed, "is a database of another program, and no store of `bitext batch`.",
          remedy: "Export its text as TSV or JSON Lines.", file: path)
      }
      // What is not whole may have been put together from files that are not of each other.
      let isFinished = try database.use { db in
        guard try db.value("SELECT count(*) FROM sqlite_master WHERE name = 'batch'") == .integer(1) else {
          throw BitextError(
            .malformed,
            "holds nothing yet: the run that wrote it did not come to its end, and what it had done stood in FILE-wal, which is not there or damaged.",
            remedy: "Put FILE-wal back beside it, or make the store anew with `bitext batch`.", file: path)
        }
        let isFinished = try db.value("SELECT is_finished FROM batch") == .integer(1)
        if !isFinished, let found = try db.value("PRAGMA quick_check(1)")?.text, found != "ok" {
          throw StoreSink.damage(path, found)
        }
        return isFinished
      }
      let rows = try database.use {
        try $0.rows(
          """
          SELECT source_language, target_language FROM documents WHERE source_language IS NOT NULL
          GROUP BY 1, 2 ORDER BY min(id)
          """)
      }
      return (
        database, rows.map { Bilingual(source: $0[0].text ?? "", target: $0[1].text ?? "") }, isFinished
      )
    }
    self.database = database
    self.isFinished = isFinished
    func isWanted(_ pair: Bilingual<String>) -> Bool {
      Side.allCases.allSatisfy { side in wanted[side].map { $0.code == Language(pair[side]).code } ?? true }
    }
    guard let taken = pairs.first(where: isWanted) else {
      throw BitextError(
        .malformed, "holds no document in the two languages asked for.",
        remedy: "Name two languages that it holds with --source-language and --target-language.", file: path)
    }
    languages = taken
    others = pairs.filter { $0 != taken }.map { "\($0.source)–\($0.target)" }
  }

  /// The beads in portions.
  ///
  /// - Parameter limit: How many a portion holds at most.
  public func portions(limit: Int) throws(BitextError) -> AlignedPortions {
    let count = try Self.reading(path) {
      try database.use { try $0.value("SELECT count(*) FROM beads WHERE level = 'sentence'")?.integer ?? 0 }
    }
    return AlignedPortions(count: count) { (place) throws(BitextError) in try portion(behind: place, limit) }
  }

  /// The beads that follow a place.
  private func portion(
    behind place: AlignedPortions.Place, _ limit: Int
  ) throws(BitextError) -> (text: AlignedText, place: AlignedPortions.Place)? {
    let rows = try Self.reading(path) {
      try database.use { db in
        try db.rows(
          """
          SELECT b.document, b.position, d.name, b.source_line, b.target_line, b.source_text, b.target_text,
            b.probability
          FROM beads b JOIN documents d ON d.id = b.document
          WHERE (b.document > ? OR b.document = ? AND b.position > ?) AND b.level = 'sentence'
            AND d.source_language = ? AND d.target_language = ?
          ORDER BY b.document, b.level, b.position LIMIT ?
          """,
          [
            .integer(place.document), .integer(place.document), .integer(place.position),
            languages.source.stored, languages.target.stored, .integer(limit),
          ])
      }
    }
    // There always is a first portion.
    guard !rows.isEmpty || place.document == 0 else { return nil }
    var builder = AlignedTextBuilder()
    for row in rows {
      builder.add(
        Bilingual(source: [row[5].text ?? ""], target: [row[6].text ?? ""]),
        lines: Bilingual(source: row[3].integer ?? 1, target: row[4].integer ?? 1),
        probability: row[7].real ?? 1, document: row[2].text)
    }
    let text = builder.text(
      languages: languages.map { Language($0) }, names: Bilingual(source: path, target: path),
      remarks: (isFinished ? [] : [.unfinished])
        + (others.isEmpty ? [] : [.languages(languages, others: others)]))
    let last = rows.last.map { (document: $0[0].integer ?? 0, position: $0[1].integer ?? 0) }
    return (
      text, AlignedPortions.Place(document: last?.document ?? .max, position: last?.position ?? 0)
    )
  }

  /// Tells what SQLite says as an error of the file.
  private static func reading<Value>(_ path: String, _ body: () throws -> Value) throws(BitextError) -> Value
  {
    do { return try body() } catch let error as BitextError { throw error } catch let error
      as Database.Failure where error.cannotOpen
    {
      throw BitextError(
        .unreadable,
        "cannot be read where it is: what a run has left in FILE-wal can only be read where files can be made beside it.",
        remedy: "Copy it, with the files beside it, to a place that can be written to.", file: path,
        underlying: error)
    } catch {
      throw BitextError(
        .unreadable, "cannot be read: \(error).", remedy: "Check it with `sqlite3 FILE .schema`.", file: path)
    }
  }
}
