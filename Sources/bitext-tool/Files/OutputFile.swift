import Bitext
import BitextFormats

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
  /// The path; nil and `-` are standard output.
  let path: String?

  /// Whether a person looks at the output directly.
  var isTerminal: Bool { (path == nil || path == "-") && Descriptor.standardOutput.isTerminal }

  func write(_ body: (inout Output) throws -> Void) throws {
    guard let path, path != "-" else {
      signal(SIGPIPE, SIG_IGN)
      let failure = try write(to: .standardOutput, body)
      if let failure, failure != EPIPE { throw error("standard output", failure) }
      return
    }
    if isSpecial(path) {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw error(path, errno) }
      let failure = try write(to: Descriptor(number: descriptor), body)
      guard close(descriptor) == 0, failure == nil else { throw error(path, failure ?? errno) }
      return
    }
    let temporary = "\(path).\(getpid()).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw error(path, errno) }
    var isWhole = false
    defer { if !isWhole { unlink(temporary) } }
    let failure: CInt?
    do {
      failure = try write(to: Descriptor(number: descriptor), body)
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0, failure == nil, rename(temporary, path) == 0 else {
      throw error(path, failure ?? errno)
    }
    isWhole = true
  }

  /// Whether a path is a device or a pipe, such as `/dev/null`: it is written to, never replaced.
  private func isSpecial(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & S_IFMT != S_IFREG && status.st_mode & S_IFMT != S_IFDIR
  }

  /// Returns the system's error code if the bytes could not all be written.
  private func write(to descriptor: Descriptor, _ body: (inout Output) throws -> Void) throws -> CInt? {
    var failure: CInt?
    try withoutActuallyEscaping({ (bytes: UnsafeRawBufferPointer) in
      if failure == nil { failure = descriptor.writeAll(bytes) }
    }) { receive in
      var output = Output(receive)
      try body(&output)
      try output.finish()
    }
    return failure
  }

  private func error(_ file: String, _ code: CInt) -> BitextError {
    BitextError(
      .unreadable, "cannot be written: \(String(cString: strerror(code))).",
      remedy: "Check that the folder exists and can be written to.", file: file)
  }
}
