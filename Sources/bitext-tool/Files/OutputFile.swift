import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a command writes its result: standard output, or a file that appears whole or not at all.
///
/// A file is written under a temporary name beside its place and renamed at the end, so nobody ever reads half
/// of it. A reader that closes the pipe early is content, and the command ends with success.
struct OutputFile {
  /// The path, or nil and `-` for standard output.
  let path: String?

  private var isStandardOutput: Bool { path == nil || path == "-" }

  /// Whether a person looks at the output directly.
  var isTerminal: Bool { isStandardOutput && Descriptor.standardOutput.isTerminal }

  func write(_ body: (inout Stream) throws -> Void) throws {
    guard let path, path != "-" else {
      signal(SIGPIPE, SIG_IGN)
      var stream = Stream(descriptor: .standardOutput)
      try body(&stream)
      stream.flush()
      if let code = stream.failure, code != EPIPE { throw failure("standard output", code) }
      return
    }
    let temporary = "\(path).\(getpid()).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(path, errno) }
    var stream = Stream(descriptor: Descriptor(number: descriptor))
    do {
      try body(&stream)
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    stream.flush()
    let code = stream.failure ?? (close(descriptor) == 0 ? nil : errno)
    if code == nil, rename(temporary, path) == 0 { return }
    let reason = code ?? errno
    unlink(temporary)
    throw failure(path, reason)
  }

  private func failure(_ file: String, _ code: CInt) -> BitextError {
    BitextError(
      .unreadable, "cannot be written: \(String(cString: strerror(code))).",
      remedy: "Check that the folder exists and can be written to.", file: file)
  }

  /// A buffered stream of UTF-8 text.
  ///
  /// After the first failure it takes text and drops it; who owns it asks for ``failure`` at the end.
  struct Stream: TextOutputStream {
    fileprivate let descriptor: Descriptor
    fileprivate private(set) var failure: CInt?
    private var buffer: [UInt8] = []

    fileprivate init(descriptor: Descriptor) { self.descriptor = descriptor }

    mutating func write(_ string: String) {
      buffer.append(contentsOf: string.utf8)
      if buffer.count >= 1 << 16 { flush() }
    }

    fileprivate mutating func flush() {
      if failure == nil { failure = buffer.withUnsafeBytes(descriptor.writeAll) }
      buffer.removeAll(keepingCapacity: true)
    }
  }
}
