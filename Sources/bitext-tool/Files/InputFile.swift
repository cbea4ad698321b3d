import Bitext
import BitextFormats
import BitextStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file to be read whole, or standard input where the path is `-`.
struct InputFile {
  let path: String

  /// What messages call it.
  var name: String { path == "-" ? "<stdin>" : path }

  /// Whether there is something at the path.
  var exists: Bool { path == "-" || access(path, F_OK) == 0 }

  /// Whether the path leads to a folder.
  var isFolder: Bool {
    var status = stat()
    return path != "-" && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// All of the file.
  func bytes() throws(BitextError) -> [UInt8] {
    let descriptor = try opened()
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while try append(to: &bytes, from: descriptor, upTo: 1 << 18) > 0 {}
    return bytes
  }

  /// The first bytes of a file on a disk, as many as a store has for a mark. A pipe is not opened: what is read from it
  /// once is gone.
  var beginning: [UInt8] {
    get throws(BitextError) {
      var status = stat()
      guard path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return [] }
      return try OpenFile(descriptor: try opened(), name: name).bytes(0..<StoreReader.mark.count)
    }
  }

  /// The bytes to be read in parts. What cannot be read at any place, pipes and what has to be unpacked, goes through a
  /// file without a name if it is large.
  func portions() throws(BitextError) -> FileBytes {
    let file = OpenFile(descriptor: try opened(), name: name)
    var status = stat()
    if fstat(file.descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      path != "-" || lseek(file.descriptor, 0, SEEK_CUR) == 0
    {
      let head = try file.bytes(0..<min(Int(status.st_size), 1 << 14))
      if head.count > 4, FileType(recognizing: head) == .text {
        return FileBytes(count: Int(status.st_size)) { range throws(BitextError) in try file.bytes(range) }
      }
    }
    var piece: [UInt8] = []
    while piece.count < 4, try append(to: &piece, from: file.descriptor, upTo: 1 << 16) > 0 {}
    let unpacker = GzipUnpacker.recognizes(piece) ? GzipUnpacker(file: name) : nil
    var spool = Spool(name: name)
    repeat {
      try spool.append(try unpacker?.unpack(piece) ?? piece)
      piece.removeAll(keepingCapacity: true)
    } while try append(to: &piece, from: file.descriptor, upTo: 1 << 16) > 0
    try unpacker?.finish()
    let bytes = spool.bytes
    let head = try bytes.beginning
    if unpacker != nil, GzipUnpacker.recognizes(head) { throw GzipUnpacker.packedTwice(file: name) }
    return FileType(recognizing: head) == .text
      ? bytes : FileBytes(try TextReader.unpacked(try bytes.all, name: name))
  }

  /// A descriptor to read the file from.
  func opened() throws(BitextError) -> CInt {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("cannot be opened") }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure("cannot be read") }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw BitextError(
        .unreadable, "is a folder, not a file.", remedy: "Use `bitext batch` for a folder.", file: name)
    }
    OpenedFiles.add(path)
    return descriptor
  }

  /// Reads on. Returns how many bytes were appended, 0 at the end of the file.
  func append(to bytes: inout [UInt8], from descriptor: CInt, upTo limit: Int) throws(BitextError) -> Int {
    let count = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: limit))
    while true {
      var got = 0
      bytes.withUnsafeMutableBytes { got = read(descriptor, $0.baseAddress! + count, limit) }
      if got < 0, errno == EINTR { continue }
      bytes.removeLast(limit - max(got, 0))
      if got < 0 { throw failure("cannot be read") }
      return got
    }
  }

  /// Closes what was opened; standard input stays open.
  func close(_ descriptor: CInt) {
    if path != "-" { Descriptor(number: descriptor).close() }
  }

  private func failure(_ what: String) -> BitextError {
    BitextError(
      .unreadable, "\(what): \(String(cString: strerror(errno))).",
      remedy: path == "-" ? nil : "Check the path and its permissions.", file: name)
  }
}

/// A file that stays open while parts of it are read. Standard input is not closed.
final class OpenFile: Sendable {
  let descriptor: CInt
  private let name: String

  init(descriptor: CInt, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  deinit { if descriptor != STDIN_FILENO { Descriptor(number: descriptor).close() } }

  /// The bytes of a range, fewer where the file ends before.
  func bytes(_ range: Range<Int>) throws(BitextError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var got = 0
    while got < range.count {
      let more = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress! + got, range.count - got, off_t(range.lowerBound + got))
      }
      if more < 0, errno == EINTR { continue }
      guard more >= 0 else {
        throw BitextError(
          .unreadable, "cannot be read: \(String(cString: strerror(errno))).", file: name)
      }
      if more == 0 { break }
      got += more
    }
    bytes.removeLast(range.count - got)
    return bytes
  }
}
