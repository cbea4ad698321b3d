import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A lexicon in a file, which is mapped into memory and not read: several processes share it, and only what is
/// looked up is fetched from disk after the one check at the start.
struct LexiconFile {
  let path: String

  func lexicon() throws(BitextError) -> Lexicon {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("cannot be opened") }
    defer { close(descriptor) }
    OpenedFiles.add(path)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw BitextError(.unreadable, "is no regular file.", file: path)
    }
    let count = Int(status.st_size)
    guard count > 0 else { throw BitextError(.malformed, "is empty.", file: path) }
    guard let memory = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), memory != MAP_FAILED else {
      throw failure("cannot be mapped")
    }
    let address = UInt(bitPattern: memory)
    do {
      return try Lexicon(mapped: UnsafeRawBufferPointer(start: memory, count: count)) {
        munmap(UnsafeMutableRawPointer(bitPattern: address), count)
      }
    } catch {
      throw BitextError(
        error.code, error.message, remedy: error.remedy, file: path, offset: error.offset)
    }
  }

  private func failure(_ what: String) -> BitextError {
    BitextError(
      .unreadable, "\(what): \(String(cString: strerror(errno))).",
      remedy: "Check the path and its permissions.", file: path)
  }
}
