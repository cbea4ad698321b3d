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
    if path == "-" { return }
    #if canImport(Glibc)
      _ = Glibc.close(descriptor)
    #elseif canImport(Musl)
      _ = Musl.close(descriptor)
    #elseif canImport(Darwin)
      _ = Darwin.close(descriptor)
    #endif
  }

  private func failure(_ what: String) -> BitextError {
    BitextError(
      .unreadable, "\(what): \(String(cString: strerror(errno))).",
      remedy: path == "-" ? nil : "Check the path and its permissions.", file: name)
  }
}
