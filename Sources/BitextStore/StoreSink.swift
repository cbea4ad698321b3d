public import Bitext
public import BitextBatch
import FoundationEssentials
import GRDB

/// Keeps the reports of a batch in a file of SQLite, see ``StoreSchema`` and the article of this module.
///
/// Each document is one transaction: it is there whole or not at all, whenever the program ends. The number of a
/// document is its place in the input, so the rows are the same on any number of threads. A run that goes on
/// keeps the documents that stand in their place without a failure, and does all others anew.
public struct StoreSink: BatchSink {
  private let path: String
  private let files: FileSystem
  private let database: DatabaseQueue
  /// Keeps a second batch away as long as it is held: SQLite alone would let both write in turn.
  private let lock: GrowingFile
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
    self.path = path
    self.files = files
    let there = FileStatus(path)
    if let there, let refusal = inputs.refusal(of: path, there) { throw refusal }
    lock = try GrowingFile(path: path + StoreSink.lockSuffix, in: files)
    do {
      (database, earlierCount) = try StoreSink.reporting(path) {
        if there != nil { try StoreSink.check(path, settings: resumes ? settings : nil) }
        if there != nil && !resumes {
          // The database first: without it what stands beside it counts for nothing.
          for ending in ["", "-wal", "-shm", "-journal"] { try files.remove(path + ending) }
        }
        let database = try StoreSink.open(path)
        return (database, try StoreSink.begin(database, settings, path, files))
      }
    } catch {
      // What is no store gets no company.
      if error.code == .configuration || there == nil { try? files.remove(path + StoreSink.lockSuffix) }
      throw error
    }
  }

  private static let lockSuffix = ".lock"

  /// Makes the tables if they are not there. Returns how many documents are.
  private static func begin(
    _ database: DatabaseQueue, _ settings: String, _ path: String, _ files: FileSystem
  ) throws -> Int {
    try files.begin(.commit(path))
    return try database.write { db in
      if try db.tableExists("batch") {
        try db.execute(sql: "UPDATE batch SET is_finished = 0")
      } else {
        try db.execute(sql: "PRAGMA application_id = \(StoreSchema.applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(StoreSchema.version)")
        try db.execute(sql: StoreSchema.tables)
        try db.execute(
          sql: "INSERT INTO batch VALUES (?, ?, ?, 0)",
          arguments: [settings, Aligner.version, Aligner.icuVersion])
      }
      return try Int.fetchOne(db, sql: "SELECT max(id) FROM documents") ?? 0
    }
  }

  /// Makes sure that a file that is there is a store, and one that can be gone on with.
  ///
  /// - Parameter settings: What its documents must have been made with; nil if they are not needed.
  private static func check(_ path: String, settings: String?) throws {
    var configuration = GRDB.Configuration()
    configuration.busyMode = .timeout(5)
    let database = try DatabaseQueue(path: path, configuration: configuration)
    try database.read { db in
      let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
      if isEmpty { return }
      guard try Int.fetchOne(db, sql: "PRAGMA application_id") == StoreSchema.applicationID else {
        throw BitextError(
          .configuration, "is a database of another program and is left as it is.",
          remedy: "Give the store another name.", file: path)
      }
      guard let settings else { return }
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      guard version == StoreSchema.version else {
        throw BitextError(
          .configuration,
          "is a store of the version \(version), and this version of bitext writes \(StoreSchema.version).",
          remedy: "Go on with the version of bitext that began it, or leave --resume out to begin anew.",
          file: path)
      }
      guard try String.fetchOne(db, sql: "SELECT settings FROM batch") == settings else {
        throw BitextError(
          .configuration, "The results that are there were made with other settings.",
          remedy: "Give the same options as before, or leave --resume out to begin anew.", file: path)
      }
    }
  }

  private static func open(_ path: String) throws -> DatabaseQueue {
    var configuration = GRDB.Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { db in
      // Rows hold text, so pages are larger than the usual ones. What was committed outlives the end of the
      // process; after a loss of power the last documents may be missing, but none is there by half.
      try db.execute(sql: "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  public func resultOfEarlierRun(_ item: BatchItem, index: Int) -> Result<BatchCounts, BitextError>? {
    guard index < earlierCount, case .success = item.input else { return nil }
    // What cannot be read counts as not done; writing it again will tell why.
    return try? database.read { db in
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT bytes, sentence_beads, null_beads, outcome_count, silenced_gaps, warning
            FROM documents WHERE id = ? AND name = ? AND layout IS NOT NULL
            """), arguments: [index + 1, item.name])
      guard let row else { return nil }
      var counts = BatchCounts()
      counts.bytes = row[0]
      counts.beads = row[1]
      counts.nullBeads = row[2]
      counts.outcomes = row[3]
      counts.silencedGaps = row[4]
      counts.warnings = row[5] == nil ? 0 : 1
      let gaps = try Row.fetchCursor(
        db.cachedStatement(sql: "SELECT kind, severity FROM gaps WHERE document = ?"), arguments: [index + 1])
      while let gap = try gaps.next() {
        counts.gaps[gap[0], default: 0] += 1
        counts.severities[gap[1], default: 0] += 1
      }
      return .success(counts)
    }
  }

  public func rendering(of result: Result<Report, BitextError>, item: BatchItem) -> StoreRows {
    StoreRows(result, item: item)
  }

  public mutating func accept(
    _ record: BatchRecord, _ document: StoreRows?
  ) throws(BitextError) -> BitextError? {
    count += 1
    guard let document else { return nil }
    let (number, isInPlaceOfAnother) = (count, count <= earlierCount)
    try StoreSink.reporting(path) {
      try files.begin(.commit(path))
      try database.write { db in
        if isInPlaceOfAnother {
          try db.execute(sql: "DELETE FROM documents WHERE id = ?", arguments: [number])
        }
        for row in [document.document(try? record.result.get())] + document.rows {
          let places = String(repeating: ", ?", count: row.values.count)
          let statement = try db.cachedStatement(
            sql: "INSERT INTO \(row.table.rawValue) VALUES (?\(places))")
          try statement.execute(arguments: StatementArguments([number.databaseValue] + row.values))
        }
      }
    }
    return nil
  }

  public mutating func finish() throws(BitextError) {
    let count = count
    try StoreSink.reporting(path) {
      try files.begin(.commit(path))
      try database.write { db in
        // An earlier run may have had a longer list.
        try db.execute(sql: "DELETE FROM documents WHERE id > ?", arguments: [count])
        try db.execute(sql: StoreSchema.indexes)
        try db.execute(sql: "UPDATE batch SET is_finished = 1")
      }
      // Puts all into the one file, which then can be copied and opened for reading only.
      try files.begin(.commit(path))
      try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try database.close()
      try files.remove(path + StoreSink.lockSuffix)
    }
  }

  /// What is committed needs nothing more.
  public mutating func suspend() {}

  /// Does something with a database, and tells a failure as one of its file.
  private static func reporting<Value>(_ path: String, _ body: () throws -> Value) throws(BitextError)
    -> Value
  {
    do { return try body() } catch let error as BitextError { throw error } catch let error as DatabaseError {
      if error.resultCode == .SQLITE_NOTADB {
        throw BitextError(
          .configuration, "is no database and is left as it is.", remedy: "Give the store another name.",
          file: path, underlying: error)
      }
      if error.resultCode == .SQLITE_CORRUPT {
        throw BitextError(
          .malformed, "The store is damaged: \(error.message ?? "\(error.resultCode)").",
          remedy: "Leave --resume out to begin anew; `sqlite3 FILE .recover` saves what can be read.",
          file: path, underlying: error)
      }
      throw BitextError(
        .unreadable, "The store cannot be written: \(error.message ?? "\(error.resultCode)").",
        remedy: "Check that the folder exists, can be written to and has room.", file: path, underlying: error
      )
    } catch {
      throw BitextError(.unreadable, "The store cannot be written: \(error)", file: path, underlying: error)
    }
  }
}
