public import Bitext
public import BitextBatch
import BitextFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Keeps the reports of a batch in a file of SQLite, see ``StoreSchema`` and the article of this module.
///
/// Each document is one transaction: it is there whole or not at all, whenever the program ends. The number of a
/// document is its place in the input, so the rows are the same on any number of threads. A run that goes on
/// keeps the documents that stand in their place without a failure, and does all others anew.
public struct StoreSink: BatchSink {
  private let path: String
  private let store: StoreFiles
  private let files: FileSystem
  private let database: Database
  /// Keeps a second batch away as long as it is held: SQLite alone would let both write in turn.
  private let lock: GrowingFile
  /// The database when it was opened.
  private let identity: FileIdentity?
  /// How many documents an earlier run has left.
  private let earlierCount: Int
  private var count = 0

  /// - Parameters:
  ///   - path: The file. One that is there and is no store is never written to.
  ///   - settings: A digest of what the results depend on.
  ///   - resumes: Whether the work of an earlier run is gone on with; otherwise it is thrown away.
  ///   - inputs: The files that are never replaced.
  ///   - files: The way to the files.
  public init(
    path: String, settings: String, resumes: Bool, inputs: InputFiles = InputFiles(),
    files: FileSystem = FileSystem()
  ) throws(BitextError) {
    let store = StoreFiles(path: try OutputPlace.destination(of: path))
    let path = store.path
    self.path = path
    self.files = files
    self.store = store
    let there = FileStatus(path)
    if let there, let refusal = inputs.refusal(of: path, there) { throw refusal }
    if let refusal = OutputPlace.refusal(belowOthers: path) { throw refusal }
    // SQLite would only say that it cannot open the database.
    for aside in store.journals { try FileSystem.checkName(of: aside) }
    let wasBegun = FileStatus(store.lock, followsLinks: false) != nil
    lock = try GrowingFile(path: store.lock, in: files, isNew: true, inputs: inputs)
    do throws(BitextError) {
      // What is beside a store without a mark is known by the lock.
      try files.syncFolder(of: path)
      try store.checkJournals(wasBegun: wasBegun, inputs: inputs)
      if let refusal = OutputPlace.refusal(belowOthers: path) { throw refusal }
      (database, earlierCount) = try StoreSink.reporting(path) {
        if there != nil { try StoreSink.check(path, settings: resumes ? settings : nil) }
        if !resumes { try store.remove(files) }
        let database = try StoreSink.open(path)
        // Where SQLite makes nothing of a path it may write to a file without a name.
        guard FileStatus(path)?.kind == .regular else { throw FileSystem.missing(path) }
        return (database, try StoreSink.begin(database, settings, path, files))
      }
      identity = FileStatus(path)?.identity
    } catch {
      // What is no store gets no company.
      if !wasBegun || error.code == .configuration { try? files.remove(store.lock) }
      throw error
    }
  }

  /// The files that stand beside a store while it is written.
  package static func asides(of path: String) -> [String] {
    let store = StoreFiles(path: path)
    return store.journals + [store.lock]
  }

  /// Makes the tables if they are not there. Returns how many documents are.
  private static func begin(
    _ database: Database, _ settings: String, _ path: String, _ files: FileSystem
  ) throws -> Int {
    try files.begin(.commit(path))
    return try database.write { db in
      if try db.value("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'batch'")
        == .integer(1)
      {
        try db.rows(
          "UPDATE batch SET version = ?, icu_version = ?, is_finished = 0",
          [Aligner.version.stored, Aligner.icuVersion.stored])
      } else {
        try db.execute("PRAGMA user_version = \(StoreSchema.version)")
        try db.execute(StoreSchema.tables)
        try db.rows(
          "INSERT INTO batch VALUES (?, ?, ?, 0)",
          [settings.stored, Aligner.version.stored, Aligner.icuVersion.stored])
      }
      return try db.value("SELECT max(id) FROM documents")?.integer ?? 0
    }
  }

  /// Makes sure that a file that is there is a store, and one that can be gone on with.
  ///
  /// - Parameter settings: What its documents must have been made with; nil if they are not needed.
  private static func check(_ path: String, settings: String?) throws {
    let database = try Database(path: path)
    defer { database.close() }
    try database.use { db in
      let isEmpty = try db.value("SELECT count(*) FROM sqlite_master") == .integer(0)
      if isEmpty { return }
      guard try db.value("PRAGMA application_id")?.integer == StoreSchema.applicationID else {
        throw BitextError(
          .configuration, "is a database of another program and is left as it is.",
          remedy: "Give the store another name.", file: path)
      }
      guard let settings else { return }
      let version = try db.value("PRAGMA user_version")?.integer ?? 0
      guard version == StoreSchema.version else {
        throw BitextError(
          .configuration,
          "is a store of the version \(version), and this version of bitext writes \(StoreSchema.version).",
          remedy: "Go on with the version of bitext that began it, or leave --resume out to begin anew.",
          file: path)
      }
      guard try db.value("SELECT settings FROM batch") == settings.stored else {
        throw BitextError(
          .configuration, "The results that are there were made with other settings.",
          remedy: "Give the same options as before, or leave --resume out to begin anew.", file: path)
      }
      try StoreObjects(db).check(path)
      if let found = try db.value("PRAGMA integrity_check(1)")?.text, found != "ok" {
        throw damage(path, found)
      }
    }
  }

  private static func open(_ path: String) throws -> Database {
    let database = try Database(path: path)
    // Rows hold text, so pages are larger than the usual ones. What was committed outlives the end of the process; after a
    // loss of power the last documents may be missing, but none is there by half.
    try database.use {
      try $0.execute(
        """
        PRAGMA page_size = 8192; PRAGMA application_id = \(StoreSchema.applicationID);
        PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL
        """)
    }
    return database
  }

  public func resultOfEarlierRun(_ item: BatchItem, index: Int) -> Result<BatchCounts, BitextError>? {
    guard index < earlierCount, case .success = item.input else { return nil }
    let digest = item.inputDigest
    // What cannot be read counts as not done; writing it again will tell why.
    return try? database.use { db in
      let row = try db.rows(
        """
        SELECT bytes, sentence_beads, null_beads, outcome_count, silenced_gaps, warning, input
        FROM documents WHERE id = ? AND name = ? AND layout IS NOT NULL
        """, [.integer(index + 1), item.name.stored]
      ).first
      guard let row, row[6].text == digest, try StoreRows.areWhole(of: index + 1, in: db) else { return nil }
      var counts = BatchCounts()
      counts.bytes = row[0].integer ?? 0
      counts.beads = row[1].integer ?? 0
      counts.nullBeads = row[2].integer ?? 0
      counts.outcomes = row[3].integer ?? 0
      counts.silencedGaps = row[4].integer ?? 0
      counts.warnings = row[5] == .null ? 0 : 1
      let gaps = try db.rows("SELECT kind, severity FROM gaps WHERE document = ?", [.integer(index + 1)])
      counts.gaps = CorpusStatistics.tally(gaps.map { $0[0].text ?? "" })
      counts.severities = CorpusStatistics.tally(gaps.map { $0[1].text ?? "" })
      let beads = try db.rows(
        "SELECT type, probability FROM beads WHERE document = ? AND level = 'sentence'",
        [.integer(index + 1)])
      counts.types = CorpusStatistics.tally(beads.map { $0[0].text ?? "" })
      counts.probabilities = CorpusStatistics.tenths(beads.map { $0[1].real ?? 0 })
      return .success(counts)
    }
  }

  public func rendering(
    of result: Result<Report, BitextError>, item: BatchItem, index: Int
  ) -> StoreRows {
    StoreRows(result, item: item)
  }

  public mutating func accept(
    _ record: BatchRecord, _ document: StoreRows?
  ) throws(BitextError) -> BitextError? {
    count += 1
    guard let document else { return nil }
    try checkIsThere()
    let (number, isInPlaceOfAnother) = (count, count <= earlierCount)
    try StoreSink.reporting(path) {
      try files.begin(.commit(path))
      try database.write { db in
        if isInPlaceOfAnother {
          try db.rows("DELETE FROM documents WHERE id = ?", [.integer(number)])
        }
        for row in [document.document(try? record.result.get(), input: record.inputDigest)] + document.rows {
          let places = String(repeating: ", ?", count: row.values.count)
          try db.rows(
            "INSERT INTO \(row.table.rawValue) VALUES (?\(places))", [.integer(number)] + row.values)
        }
      }
    }
    return nil
  }

  /// Makes sure that nobody has taken the store or its lock away: what is written to a file without a name is lost.
  private func checkIsThere() throws(BitextError) {
    try lock.checkIsWhole()
    if FileStatus(path)?.identity != identity { throw GrowingFile.changed(path, "removed or replaced") }
  }

  public mutating func finish() throws(BitextError) {
    let count = count
    try checkIsThere()
    try StoreSink.reporting(path) {
      try database.use { try StoreObjects($0).check(path) }
      try files.begin(.commit(path))
      try database.write { db in
        // An earlier run may have had a longer list.
        try db.rows("DELETE FROM documents WHERE id > ?", [.integer(count)])
        try db.execute(StoreSchema.indexes)
        try db.execute("UPDATE batch SET is_finished = 1")
      }
      // Puts all into the one file, which then can be copied and opened for reading only.
      try files.begin(.commit(path))
      try database.use { try $0.execute("PRAGMA journal_mode = DELETE") }
      database.close()
      try files.remove(store.lock)
    }
  }

  /// What is committed needs nothing more than its place.
  public mutating func suspend() throws(BitextError) { try checkIsThere() }

  static func damage(_ path: String, _ what: String, _ error: Database.Failure? = nil) -> BitextError {
    BitextError(
      .malformed, "The store is damaged: \(what).",
      remedy: "Leave --resume out to begin anew; `sqlite3 FILE .recover` saves what can be read.",
      file: path, underlying: error)
  }

  /// Does something with a database, and tells a failure as one of its file.
  private static func reporting<Value>(_ path: String, _ body: () throws -> Value) throws(BitextError)
    -> Value
  {
    do { return try body() } catch let error as BitextError { throw error } catch let error
      as Database.Failure
    {
      if error.isNoDatabase {
        throw BitextError(
          .configuration, "is no database and is left as it is.", remedy: "Give the store another name.",
          file: path, underlying: error)
      }
      if error.isDamage {
        throw damage(path, "\(error)", error)
      }
      throw BitextError(
        .unreadable, "The store cannot be written: \(error).",
        remedy: "Check that the folder exists, can be written to and has room.", file: path, underlying: error
      )
    } catch {
      throw BitextError(.unreadable, "The store cannot be written: \(error)", file: path, underlying: error)
    }
  }
}
