import BitextFormats

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file of the system.
struct Descriptor {
  let number: CInt

  static let standardOutput = Descriptor(number: STDOUT_FILENO)
  static let standardError = Descriptor(number: STDERR_FILENO)

  /// Puts something in the place of standard streams that the program was begun without: otherwise the next file that is
  /// opened would be taken for standard output. Reading and writing there fails.
  static func holdStandardStreams() {
    for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(number, F_GETFD) < 0 {
      // The lowest number that is free is given out, which is this one.
      _ = open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  var isTerminal: Bool { isatty(number) == 1 }

  /// Writes all of the bytes. Returns the system's error code if that could not be done.
  func writeAll(_ bytes: UnsafeRawBufferPointer) -> CInt? {
    var start = 0
    while start < bytes.count {
      let count = write(number, bytes.baseAddress! + start, bytes.count - start)
      if count >= 0 { start += count } else if errno != EINTR { return errno }
    }
    return nil
  }

  /// Closes it. That this fails tells nothing of what was read.
  func close() {
    #if canImport(Glibc)
      _ = Glibc.close(number)
    #elseif canImport(Musl)
      _ = Musl.close(number)
    #elseif canImport(Darwin)
      _ = Darwin.close(number)
    #endif
  }

  /// Writes a message for the person at the terminal, which nothing in it can steer. That nobody can be told of a
  /// failure here is no failure.
  func say(_ text: String) {
    _ = Array((TerminalText.shownLines(text) + "\n").utf8).withUnsafeBytes(writeAll)
  }
}
