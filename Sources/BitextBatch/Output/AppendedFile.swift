import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that grows at its end.
///
/// What was appended is with the system when the call returns, so it outlives the end of the process.
struct AppendedFile: Sendable {
  let path: String
  private let descriptor: CInt

  /// - Parameter keeping: how many of the bytes that the file has are kept; the rest is cut off.
  init(path: String, keeping: Int) throws(BitextError) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw AppendedFile.failure(path) }
    guard ftruncate(descriptor, off_t(keeping)) == 0, lseek(descriptor, 0, SEEK_END) >= 0 else {
      throw AppendedFile.failure(path)
    }
  }

  /// An open file of the system that cannot be gone back in, such as standard output.
  init(descriptor: CInt) {
    path = "standard output"
    self.descriptor = descriptor
  }

  func append(_ bytes: [UInt8]) throws(BitextError) {
    let failed = bytes.withUnsafeBytes { bytes in
      var start = 0
      while start < bytes.count {
        let count = write(descriptor, bytes.baseAddress! + start, bytes.count - start)
        if count >= 0 { start += count } else if errno != EINTR { return true }
      }
      return false
    }
    if failed {
      if errno == EPIPE { throw BitextError(.closedPipe, "Nobody reads on.", file: path) }
      throw AppendedFile.failure(path)
    }
  }

  func end() { close(descriptor) }

  /// Gives a file its final name, in place of any other of that name.
  static func rename(_ path: String, to final: String) throws(BitextError) {
    #if canImport(Darwin)
      let status = Darwin.rename(path, final)
    #elseif canImport(Musl)
      let status = Musl.rename(path, final)
    #else
      let status = Glibc.rename(path, final)
    #endif
    if status != 0 { throw failure(final) }
  }

  /// Writes a file that appears whole or not at all.
  static func writeWhole(_ bytes: [UInt8], to path: String) throws(BitextError) {
    let part = path + ".part"
    let file = try AppendedFile(path: part, keeping: 0)
    do {
      try file.append(bytes)
      file.end()
    } catch {
      file.end()
      unlink(part)
      throw error
    }
    try rename(part, to: path)
  }

  static func failure(_ path: String) -> BitextError {
    BitextError(
      .unreadable, "cannot be written: \(String(cString: strerror(errno))).",
      remedy: "Check that the folder exists and can be written to.", file: path)
  }
}

extension BitextError.Code {
  /// The reader of a stream has gone; no failure of the batch.
  public static let closedPipe = BitextError.Code(rawValue: "closed-pipe")
}
