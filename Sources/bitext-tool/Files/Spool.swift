import Bitext
import BitextBatch
import BitextFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes that come one after another and are read again, as many as there are: the first 16 MiB are held, and what is more
/// goes into a file that has no name, so that it is gone when the program ends, however it ends.
struct Spool {
  private static let held = 16 << 20

  /// What messages call the bytes.
  private let name: String
  private var buffer: [UInt8] = []
  private var file: OpenFile?
  private var count = 0

  init(name: String) { self.name = name }

  mutating func append(_ bytes: [UInt8]) throws(BitextError) {
    count += bytes.count
    if file == nil, count <= Self.held {
      buffer += bytes
      return
    }
    let file = if let file { file } else { try begin() }
    for piece in [buffer, bytes] {
      if let code = piece.withUnsafeBytes(Descriptor(number: file.descriptor).writeAll) {
        throw failure(code)
      }
    }
    buffer = []
  }

  private mutating func begin() throws(BitextError) -> OpenFile {
    let folder = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
    var path = Array("\(folder)/bitext-XXXXXX".utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw failure(errno) }
    unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let file = OpenFile(descriptor: descriptor, name: name)
    self.file = file
    return file
  }

  private func failure(_ code: CInt) -> BitextError {
    BitextError(
      .unreadable, "cannot be kept in a temporary file: \(String(cString: strerror(code))).",
      remedy: "Set TMPDIR to a folder with room for it, or unpack it into a file.", file: name)
  }

  /// All that was appended.
  var bytes: FileBytes {
    guard let file else { return FileBytes(buffer) }
    return FileBytes(count: count) { range throws(BitextError) in try file.bytes(range) }
  }
}
