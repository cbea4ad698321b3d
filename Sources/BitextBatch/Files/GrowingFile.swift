package import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that grows at its end and that nobody else writes meanwhile.
///
/// What was appended is with the system when the call returns, so it outlives the end of the process; it outlives
/// a loss of power once ``sync()`` has returned. The file is locked as long as it is open: the lock of a process
/// that was killed is gone with it.
///
/// One that is begun anew is marked with the sticky bit, which says nothing about a file on systems of today and which
/// therefore no other file has. So what a writer that is dead has left is told from a file of somebody else, whatever both
/// are called: only the first makes room. Where a system of files keeps no such bit, both stay.
public final class GrowingFile: Sendable {
  /// The bit of the mode that marks a file that is being written.
  static let mark: UInt32 = 0o1000

  let path: String
  private let descriptor: CInt
  private let files: FileSystem
  private let isOwn: Bool

  /// Opens a file, which is made if it is not there.
  ///
  /// - Parameters:
  ///   - isNew: Whether the file begins empty. One that is there and is not must be marked as left by a writer that is dead;
  ///     it is taken away and not cut: it may have another name, by which somebody holds on to it.
  ///   - inputs: The files that are left as they are.
  /// - Throws: ``BitextError/Code/inUse`` if another process writes it, ``BitextError/Code/unusableName`` if it is
  ///   an input, somebody else's or no regular file. A link is none, wherever it leads.
  package init(
    path: String, in files: FileSystem, isNew: Bool = false, inputs: InputFiles = InputFiles()
  ) throws(BitextError) {
    self.path = path
    self.files = files
    isOwn = true
    descriptor = try GrowingFile.opened(path, files, isNew, inputs)
  }

  /// An open file of the system that cannot be gone back in, such as standard output.
  package init(descriptor: CInt, name: String = "standard output") {
    path = name
    files = FileSystem()
    isOwn = false
    self.descriptor = descriptor
  }

  deinit { if isOwn { close(descriptor) } }

  private static func opened(
    _ path: String, _ files: FileSystem, _ isNew: Bool, _ inputs: InputFiles
  ) throws(BitextError) -> CInt {
    while true {
      try files.begin(.open(path))
      let old = FileStatus(path, followsLinks: false)
      if let old, let refusal = inputs.refusal(of: path, old) { throw refusal }
      let creation = old == nil ? O_CREAT | O_EXCL : 0
      let mode = isNew ? 0o666 | mark : 0o666
      let descriptor = open(
        path, O_RDWR | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW | creation, mode_t(truncatingIfNeeded: mode))
      // Another process has made or removed it meanwhile.
      if descriptor < 0, errno == (old == nil ? EEXIST : ENOENT) { continue }
      guard descriptor >= 0 else { throw FileSystem.failure(path) }
      if isLocked(descriptor, LOCK_EX) {
        close(descriptor)
        throw inUse(path)
      }
      // The file may have been renamed or removed by its last writer before it was locked.
      let there = FileStatus(path, followsLinks: false)
      guard let there, there.kind == .regular,
        there.identity == FileStatus(descriptor: descriptor)?.identity
      else {
        close(descriptor)
        continue
      }
      guard isNew, there.size > 0 || there.names > 1 else {
        if isNew, !there.isMarked { setMode(there.permissions | mark, of: descriptor) }
        return descriptor
      }
      defer { close(descriptor) }
      guard there.isMarked || there.size == 0 else { throw notOurs(path) }
      try files.remove(path)
    }
  }

  /// Why a file is not begun anew in the place of another; nil if that is marked, empty or not there.
  static func refusalIfOfOthers(_ path: String) -> BitextError? {
    guard let there = FileStatus(path, followsLinks: false), there.kind == .regular else { return nil }
    return there.isMarked || there.size == 0 ? nil : notOurs(path)
  }

  private static func notOurs(_ path: String) -> BitextError {
    BitextError(
      .unusableName,
      "is not known to be of a run of bitext and is left as it is; the output would be written under this name first.",
      remedy:
        "Move the file, or give the output another name. If a run that was killed has left it, remove it.",
      file: path)
  }

  /// That a system of files keeps no such bits is no failure.
  private static func setMode(_ mode: UInt32, of descriptor: CInt) {
    _ = fchmod(descriptor, mode_t(truncatingIfNeeded: mode))
  }

  /// Gives the whole file its name, in place of any other, whose permissions it takes over. Then it is marked no more.
  func rename(to final: String) throws(BitextError) {
    guard let own = FileStatus(descriptor: descriptor) else { throw FileSystem.failure(path) }
    let old = FileStatus(final).flatMap { $0.kind == .regular ? $0.permissions : nil }
    if let old, old != own.permissions {
      try files.begin(.setMode(path))
      GrowingFile.setMode(old | GrowingFile.mark, of: descriptor)
    }
    try files.rename(path, to: final)
    try files.begin(.setMode(final))
    GrowingFile.setMode(old ?? own.permissions, of: descriptor)
  }

  private static func inUse(_ path: String) -> BitextError {
    BitextError(
      .inUse, "Another run of bitext\(FileLocks.holder(of: path)) writes this file.",
      remedy: "Wait until it has ended, or give another output.", file: FileSystem.output(of: path).path)
  }

  /// Why nothing may be written in the place of a file: nil unless another run of the program writes it, or this one does.
  ///
  /// Whatever kind of output a run writes, it holds such a file, `FILE.part`, in the place of `FILE` until it is done; and a
  /// folder of results has its journal.
  package static func refusalIfOpen(_ path: String) -> BitextError? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return isLocked(descriptor, LOCK_SH) ? inUse(path) : nil
  }

  /// Whether another process holds a lock on a file, after half a second too; if not, this one does now.
  ///
  /// A lock that lasts no longer is none of a run that writes: someone looks whether the file is locked, or a program that this
  /// process starts has not yet let go of what it was born with.
  private static func isLocked(_ descriptor: CInt, _ operation: CInt) -> Bool {
    for wait in 0... {
      if flock(descriptor, operation | LOCK_NB) == 0 || errno != EWOULDBLOCK { return false }
      if wait == 25 { break }
      usleep(20_000)
    }
    return true
  }

  var identity: FileIdentity? { FileStatus(descriptor: descriptor)?.identity }
  var size: Int { FileStatus(descriptor: descriptor)?.size ?? 0 }

  /// Cuts the file behind some of its bytes and goes on there.
  ///
  /// - Throws: ``BitextError/Code/malformed`` if it has fewer: a file is never filled up with bytes that nobody
  ///   has written.
  func keep(_ count: Int) throws(BitextError) {
    guard size >= count else {
      throw BitextError(
        .malformed, "has \(size) bytes, but \(count) were written: what an earlier run has done is lost.",
        remedy: "Leave --resume out to begin anew.", file: path)
    }
    if size > count {
      try files.begin(.truncate(path, count: count))
      guard ftruncate(descriptor, off_t(count)) == 0 else { throw FileSystem.failure(path) }
    }
    guard lseek(descriptor, off_t(count), SEEK_SET) >= 0 else { throw FileSystem.failure(path) }
  }

  /// Makes sure that nobody has taken the file away, put another in its place, or cut it, since it was opened: what is written
  /// to one that has no name any more is lost, its lock keeps nobody away, and behind a cut the system would fill up with NUL.
  package func checkIsWhole() throws(BitextError) {
    guard isOwn else { return }
    guard let own = FileStatus(descriptor: descriptor),
      own.identity == FileStatus(path, followsLinks: false)?.identity
    else { throw GrowingFile.changed(path, "removed or replaced") }
    if own.size != lseek(descriptor, 0, SEEK_CUR) { throw GrowingFile.changed(path, "cut or written to") }
  }

  /// That somebody else has changed a file which is locked.
  ///
  /// - Parameter change: What was done to it.
  package static func changed(_ path: String, _ change: String) -> BitextError {
    BitextError(
      .changedByOthers, "was \(change) by somebody else while this run wrote it.",
      remedy:
        "Leave the output, and the files beside it, alone until the run has ended. With --resume what is lost is done again.",
      file: path)
  }

  package func append(_ bytes: [UInt8]) throws(BitextError) {
    if bytes.isEmpty { return }
    try checkIsWhole()
    let allowed = files.beginWrite(bytes, to: path)
    let code = bytes.withUnsafeBytes { bytes -> CInt? in
      var start = 0
      while start < allowed.count {
        let count = write(descriptor, bytes.baseAddress! + start, allowed.count - start)
        if count >= 0 { start += count } else if errno != EINTR { return errno }
      }
      return nil
    }
    if let error = allowed.error { throw error }
    if let code { throw FileSystem.failure(path, code) }
  }

  /// Waits until the bytes are where a loss of power does not reach them.
  package func sync() throws(BitextError) {
    guard isOwn else { return }
    try checkIsWhole()
    try files.begin(.sync(path))
    if fsync(descriptor) != 0, errno != EINVAL { throw FileSystem.failure(path) }
  }

  /// The first bytes.
  func bytes(upTo count: Int) throws(BitextError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var got = 0
    while got < count {
      let more = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress! + got, count - got, off_t(got))
      }
      if more < 0, errno == EINTR { continue }
      guard more > 0 else { throw FileSystem.failure(path) }
      got += more
    }
    return bytes
  }

  /// The digest of the first bytes.
  func digest(upTo count: Int) throws(BitextError) -> FowlerNollVo {
    var digest = FowlerNollVo()
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var got = 0
    while got < count {
      let more = piece.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress, min($0.count, count - got), off_t(got))
      }
      if more < 0, errno == EINTR { continue }
      guard more > 0 else { throw FileSystem.failure(path) }
      piece.withUnsafeBytes { digest.add(UnsafeRawBufferPointer(rebasing: $0[..<more])) }
      got += more
    }
    return digest
  }

  /// The bytes from an offset up to the next end of a line or of the file, or at most about as many as asked for.
  func line(at offset: Int, limit: Int = .max) throws(BitextError) -> [UInt8] {
    var line: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1024)
    while true {
      let count = piece.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress, $0.count, off_t(offset + line.count))
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileSystem.failure(path) }
      if count == 0 || line.count >= limit { return line }
      if let end = piece[..<count].firstIndex(of: 0x0A) { return line + piece[..<end] }
      line += piece[..<count]
    }
  }
}

extension FileSystem {
  /// What is put behind the name of a file that is not whole yet.
  package static let partSuffix = ".part"

  /// Writes a file that appears whole or not at all; ``syncFolder(of:)`` makes its name last.
  ///
  /// - Returns: The file, which stays locked as long as it is held.
  @discardableResult
  func replace(
    _ path: String, inputs: InputFiles = InputFiles(), _ write: (GrowingFile) throws(BitextError) -> Void
  ) throws(BitextError) -> GrowingFile {
    let part = try beginPart(of: path, inputs: inputs)
    do { try write(part) } catch {
      discard(part)
      throw error
    }
    try finish(part, as: path)
    return part
  }

  /// An empty file that shall become the one of a path.
  package func beginPart(
    of path: String, inputs: InputFiles = InputFiles()
  ) throws(BitextError) -> GrowingFile {
    try GrowingFile(path: path + FileSystem.partSuffix, in: self, isNew: true, inputs: inputs)
  }

  /// Takes the mark from a file that has its name; it was whole before it got it.
  func unmark(_ path: String) throws(BitextError) {
    guard let status = FileStatus(path), status.kind == .regular, status.isMarked else { return }
    try begin(.setMode(path))
    _ = chmod(path, mode_t(truncatingIfNeeded: status.permissions))
  }

  /// Gives a whole file its name.
  package func finish(_ part: GrowingFile, as path: String) throws(BitextError) {
    do {
      try part.sync()
      try part.rename(to: path)
    } catch {
      discard(part)
      throw error
    }
  }

  /// Takes away a file that could not be made whole.
  package func discard(_ part: GrowingFile) { try? remove(part.path) }
}
