public import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The lines of an open file, read as they come.
///
/// Only the line that is read and one piece of the file are held.
public struct LineInput: Sendable {
  /// The number of the line that was read last, from 1.
  public private(set) var number = 0

  private let descriptor: CInt
  private let isStopped: @Sendable () -> Bool
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private static let pieceSize = 1 << 16

  /// - Parameters:
  ///   - descriptor: the system's number of the open file.
  ///   - isStopped: whether nobody waits for more lines; asked while none come.
  public init(descriptor: CInt, isStopped: @escaping @Sendable () -> Bool = { false }) {
    self.descriptor = descriptor
    self.isStopped = isStopped
  }

  /// The lines of a file by its path.
  public init(path: String) throws(BitextError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw BitextError(
        .unreadable, "cannot be opened: \(String(cString: strerror(errno))).",
        remedy: "Check the path and its permissions.", file: path)
    }
    self.init(descriptor: descriptor)
  }

  /// How many lines a file has that hold something and do not begin with a mark.
  ///
  /// - Returns: nil for a file that can be read only once, such as a pipe, or that is too large to be read for this.
  public static func count(path: String, without mark: UInt8? = nil) throws(BitextError) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size < 1 << 31 else {
      return nil
    }
    var (lines, count) = (try LineInput(path: path), 0)
    while let line = try lines.next() {
      if let first = line.first(where: { $0 != 0x20 && $0 != 0x09 }), first != mark { count += 1 }
    }
    lines.end()
    return count
  }

  /// Closes the file.
  func end() { close(descriptor) }

  /// The next line without its end, or nil behind the last.
  public mutating func next() throws(BitextError) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        number += 1
        let line = line(buffer[start..<end])
        start = end + 1
        return line
      }
      searched = buffer.count
      if isAtEnd {
        guard start < buffer.count else { return nil }
        number += 1
        let line = line(buffer[start...])
        start = buffer.count
        return line
      }
      searched -= start
      try read()
    }
  }

  /// A line without what is no part of it: a carriage return, and the mark at the beginning of some files.
  private func line(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let isMarked = number == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return Array((bytes.last == 0x0D ? bytes.dropLast() : bytes).dropFirst(isMarked ? 3 : 0))
  }

  /// Reads another piece behind what is not yet handed on.
  private mutating func read() throws(BitextError) {
    buffer.removeSubrange(..<start)
    start = 0
    // A signal may reach another thread than the one that waits here, so it does not wait forever.
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while poll(&wait, 1, 200) == 0 {
      if isStopped() {
        isAtEnd = true
        buffer = []
        return
      }
    }
    let held = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: LineInput.pieceSize))
    var count = -1
    repeat {
      count = buffer.withUnsafeMutableBytes { bytes in
        #if canImport(Darwin)
          Darwin.read(descriptor, bytes.baseAddress! + held, LineInput.pieceSize)
        #elseif canImport(Musl)
          Musl.read(descriptor, bytes.baseAddress! + held, LineInput.pieceSize)
        #else
          Glibc.read(descriptor, bytes.baseAddress! + held, LineInput.pieceSize)
        #endif
      }
    } while count < 0 && errno == EINTR
    buffer.removeLast(LineInput.pieceSize - max(count, 0))
    if count < 0 {
      throw BitextError(.unreadable, "The list cannot be read on: \(String(cString: strerror(errno))).")
    }
    isAtEnd = count == 0
  }
}
