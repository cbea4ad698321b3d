public import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The one way to files that are written: each change is one step, which the system has done when the call
/// returns.
///
/// What a step has changed outlives the end of the process, but a loss of power only once it was synced: the
/// bytes of a file with ``GrowingFile/sync()``, its name with ``sync(folder:)``. Tests watch the steps and let
/// one of them fail, as a kill, a full disk or a loss of power would.
public struct FileSystem: Sendable {
  /// A change, and the file or folder that it is about.
  package enum Step: Sendable, Hashable {
    case open(String)
    case write(String, [UInt8])
    case truncate(String, count: Int)
    case sync(String)
    case rename(String, to: String)
    case remove(String)
    /// Who may read and write a file, and whether it is marked as one that is being written.
    case setMode(String)
    case makeFolder(String)
    case syncFolder(String)
    /// A transaction of a database, which syncs by itself.
    case commit(String)
  }

  /// Why a step is not done.
  package struct Fault: Sendable {
    /// How many bytes of a write are done all the same.
    package var written = 0
    package var error: BitextError

    package init(written: Int = 0, error: BitextError) {
      self.written = written
      self.error = error
    }
  }

  /// Asked before each step whether it fails.
  private let fault: (@Sendable (Step) -> Fault?)?

  public init() { fault = nil }
  package init(fault: @escaping @Sendable (Step) -> Fault?) { self.fault = fault }

  /// Says that a step comes.
  package func begin(_ step: Step) throws(BitextError) {
    if let fault = fault?(step) { throw fault.error }
  }

  /// How many of the bytes that are to be written can be, and what happens behind them.
  func beginWrite(_ bytes: [UInt8], to path: String) -> (count: Int, error: BitextError?) {
    guard let fault = fault?(.write(path, bytes)) else { return (bytes.count, nil) }
    return (min(bytes.count, fault.written), fault.error)
  }

  /// Gives a file its final name, in place of any other of that name.
  func rename(_ path: String, to final: String) throws(BitextError) {
    try begin(.rename(path, to: final))
    #if canImport(Darwin)
      let status = Darwin.rename(path, final)
    #elseif canImport(Musl)
      let status = Musl.rename(path, final)
    #else
      let status = Glibc.rename(path, final)
    #endif
    if status != 0 { throw FileSystem.failure(final) }
  }

  /// Takes a file away; that there is none is no failure.
  package func remove(_ path: String) throws(BitextError) {
    try begin(.remove(path))
    if unlink(path) != 0, errno != ENOENT, errno != ENOTDIR { throw FileSystem.failure(path) }
  }

  /// Makes a folder and those above it; that it is there is no failure.
  func makeFolder(_ path: String) throws(BitextError) {
    if let there = FileStatus(path) {
      if there.kind == .folder { return }
      throw FileSystem.failure(path, ENOTDIR)
    }
    let above = FileSystem.folder(of: path)
    if above != path { try makeFolder(above) }
    try begin(.makeFolder(path))
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw FileSystem.failure(path) }
    try syncFolder(of: path)
  }

  /// Makes the names in the folder of a file outlive a loss of power.
  package func syncFolder(of path: String) throws(BitextError) {
    try sync(folder: FileSystem.folder(of: path))
  }

  func sync(folder: String) throws(BitextError) {
    try begin(.syncFolder(folder))
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    // A folder that can be written to and not read cannot be synced.
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    // Some systems of files cannot sync a folder.
    if fsync(descriptor) != 0, errno == EIO { throw FileSystem.failure(folder) }
  }

  /// The folder that a path leads through last.
  static func folder(of path: String) -> String {
    let bytes = Array(path.utf8)
    guard let slash = bytes.dropLast().lastIndex(of: 0x2F) else { return bytes == [0x2F] ? path : "." }
    return slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
  }

}

/// Which file of the system a path leads to, whatever the path is.
package struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let number: UInt64
}

/// What stands at a path.
package struct FileStatus: Sendable {
  package enum Kind: Sendable {
    case regular, folder
    /// A symbolic link, where links are not followed.
    case link
    /// A device, a pipe or a socket.
    case special
  }

  package let identity: FileIdentity
  package let kind: Kind
  package let size: Int
  /// How many names the file has.
  let names: Int
  /// Who may read, write and execute it, as the system has it: at most 0o777.
  let permissions: UInt32
  /// Whether it is marked as one that is being written, see ``GrowingFile``.
  let isMarked: Bool

  /// - Returns: nil if there is nothing at the path, or a link that is followed and leads nowhere.
  package init?(_ path: String, followsLinks: Bool = true) {
    var status = stat()
    guard (followsLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    self.init(status)
  }

  /// - Parameter descriptor: The system's number of an open file.
  package init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    identity = FileIdentity(
      device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .special
      }
    size = Int(status.st_size)
    names = Int(status.st_nlink)
    permissions = UInt32(status.st_mode) & 0o777
    isMarked = UInt32(status.st_mode) & GrowingFile.mark != 0
  }
}

extension BitextError.Code {
  /// The reader of a stream has gone; no failure of the batch.
  public static let closedPipe = BitextError.Code(rawValue: "closed-pipe")
  /// A file cannot have the name that it was to have, or another has it.
  public static let unusableName = BitextError.Code(rawValue: "unusable-name")
  /// Another process writes the file.
  public static let inUse = BitextError.Code(rawValue: "in-use")
  /// Somebody has taken away or changed a file while it was written.
  public static let changedByOthers = BitextError.Code(rawValue: "changed-by-others")
}
