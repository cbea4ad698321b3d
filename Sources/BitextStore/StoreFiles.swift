import Bitext
import BitextBatch

/// The files of a store: the database, and what stands beside it while it is written.
///
/// SQLite takes whatever has the name of its journals for them, plays them back and takes them away. So nothing is opened
/// before it is known that they are the store's.
struct StoreFiles {
  /// The database, without links: SQLite would put its journals beside the file that a link leads to.
  let path: String

  private enum Journal: String, CaseIterable {
    case rollback = "-journal"
    case ahead = "-wal"
    case shared = "-shm"

    /// How SQLite begins the file.
    var beginnings: [[UInt8]] {
      switch self {
      case .rollback: [[0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]]
      case .ahead: [[0x37, 0x7F, 0x06, 0x82], [0x37, 0x7F, 0x06, 0x83]]
      // A number in the order of the machine's bytes.
      case .shared: [[0x18, 0xE2, 0x2D, 0x00], [0x00, 0x2D, 0xE2, 0x18]]
      }
    }
  }

  init(path: String) {
    let path = (try? OutputPlace.destination(of: path)) ?? path
    self.path = OutputPlace.real(path) ?? path
  }

  /// What keeps a second run away as long as it is open, in the place where every kind of output has it.
  var lock: String { path + FileSystem.partSuffix }
  var journals: [String] { Journal.allCases.map { path + $0.rawValue } }

  /// Makes sure that the files beside a database are its own, and that it is a store's.
  ///
  /// - Parameter wasBegun: Whether a run has left its lock here, so that a database without its mark can be a store's.
  /// - Throws: ``BitextError/Code/unusableName``.
  func checkJournals(wasBegun: Bool, inputs: InputFiles) throws(BitextError) {
    let isStore = hasMark
    for journal in Journal.allCases {
      let file = path + journal.rawValue
      guard let status = FileStatus(file, followsLinks: false) else { continue }
      if let refusal = inputs.refusal(of: file, status) { throw refusal }
      let head = FileSystem.beginning(of: file, count: 8)
      // What was never written, or lost with the power, is empty or NUL.
      let isOfSQLite = journal.beginnings.contains { head.starts(with: $0) } || head.allSatisfy { $0 == 0 }
      if isOfSQLite, isStore || wasBegun { continue }
      throw BitextError(
        .unusableName, "is not of a store of bitext, and SQLite would take it away.",
        remedy: "Give the store another name, or move the file.", file: file)
    }
  }

  /// Whether the database has the mark of a store, which it has from its first page on.
  private var hasMark: Bool {
    let head = FileSystem.beginning(of: path, count: 72)
    guard head.count == 72, head.starts(with: StoreReader.mark) else { return false }
    return head[68...].reduce(0) { $0 << 8 | Int($1) } == StoreSchema.applicationID
  }

  /// How the database is read without believing what is not its own.
  ///
  /// SQLite would play the pages of any `-wal` back, also of one that stands beside another database by mistake. A store that is
  /// done has none and says so in its head; one whose `-wal` was lost needs none made to be read.
  ///
  /// - Throws: ``BitextError/Code/malformed`` for what stands beside a store that is done.
  func accessToRead() throws(BitextError) -> Database.Access {
    let ahead = path + Journal.ahead.rawValue
    guard (FileStatus(ahead)?.size ?? 0) > 0 else {
      return FileStatus(path + Journal.rollback.rawValue) == nil && !isWritten ? .readAlone : .read
    }
    // The version that a program needs to read the database: 2 with a `-wal`, 1 without.
    if FileSystem.beginning(of: path, count: 20).last != 1 || isWritten { return .read }
    throw BitextError(
      .malformed, "is not of the store beside it, which is done and has no such file.",
      remedy: "Move that file to another place, or beside the store that it is of.", file: ahead)
  }

  /// Whether a run writes the store now.
  private var isWritten: Bool { GrowingFile.refusalIfOpen(lock) != nil }

  /// Takes all away, the database first: without it what stands beside it counts for nothing.
  func remove(_ files: FileSystem) throws(BitextError) {
    for file in [path] + journals { try files.remove(file) }
  }
}
