import Bitext

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

  func bytes() throws(BitextError) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("cannot be opened") }
    defer { if path != "-" { close(descriptor) } }

    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure("cannot be read") }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw BitextError(
        .unreadable, "is a folder, not a file.", remedy: "Use `bitext batch` for a folder.", file: name)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size))
    let chunk = 1 << 18
    while true {
      let count = bytes.count
      var got = 0
      bytes.append(contentsOf: repeatElement(0, count: chunk))
      bytes.withUnsafeMutableBytes { got = read(descriptor, $0.baseAddress! + count, chunk) }
      bytes.removeLast(chunk - max(got, 0))
      if got == 0 { return bytes }
      if got < 0, errno != EINTR { throw failure("cannot be read") }
    }
  }

  private func failure(_ what: String) -> BitextError {
    BitextError(
      .unreadable, "\(what): \(String(cString: strerror(errno))).",
      remedy: path == "-" ? nil : "Check the path and its permissions.", file: name)
  }
}
