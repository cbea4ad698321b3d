import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileSystem {
  /// Why a file that was made cannot be written: it is not there.
  package static func missing(_ path: String) -> BitextError { failure(path, ENOENT) }

  /// The error of the system as one of a file.
  ///
  /// Who gave the output its name knows nothing of what stands beside it, so a file there that is not made is told as the output.
  package static func failure(_ path: String, _ code: CInt = errno) -> BitextError {
    if code == EPIPE { return BitextError(.closedPipe, "Nobody reads on.", file: path) }
    if code == EBADF {
      return BitextError(
        .unreadable, "is closed, or open for reading only.",
        remedy: "Leave it open, or name a file for the output.", file: path)
    }
    if code == ENAMETOOLONG { return tooLong(path) }
    let isOfName = [
      ENOTDIR, EISDIR, EEXIST, EILSEQ, ELOOP, EINVAL, ENOTEMPTY, EACCES, EPERM,
    ].contains(code)
    let isThere = FileStatus(path, followsLinks: false) != nil
    return BitextError(
      isOfName ? .unusableName : .unreadable, "cannot be written: \(String(cString: strerror(code))).",
      remedy: "Check that the folder exists and can be written to.",
      file: isThere ? path : output(of: path).path)
  }

  /// What is put behind the name of an output for the files that stand beside it.
  private static let suffixes = [partSuffix, ".journal", ".seen", "-journal", "-wal", "-shm"]

  /// The output that a file stands beside, and what is put behind its name; the file itself where it stands beside none.
  static func output(of path: String) -> (path: String, suffix: String) {
    guard let suffix = suffixes.first(where: { path.hasSuffix($0) }) else { return (path, "") }
    return (String(decoding: path.utf8.dropLast(suffix.utf8.count), as: UTF8.self), suffix)
  }

  /// Which name on the way to a file is too long, or that the way is.
  private static func tooLong(_ path: String) -> BitextError {
    let (output, suffix) = output(of: path)
    let steps = path.utf8.split(separator: 0x2F)
    let most = longestName(in: folder(of: path))
    let message: String
    if let step = steps.dropLast().first(where: { $0.count > most }) {
      message =
        "leads through a folder whose name has \(step.count) bytes, of which the system takes \(most)."
    } else if let step = steps.last, step.count > most {
      message =
        suffix.isEmpty
        ? "has a name of \(step.count) bytes, of which the system takes \(most)."
        : "has a name of \(step.count - suffix.utf8.count) bytes, and “\(suffix)” is put behind it while it is written: of both together the system takes \(most)."
    } else {
      message = "leads to its file by \(path.utf8.count) bytes, which are more than the system takes."
    }
    return BitextError(.unusableName, message, remedy: "Give the output a shorter name.", file: output)
  }

  /// How many bytes the name of a file in a folder may have.
  private static func longestName(in folder: String) -> Int {
    let most = pathconf(folder, CInt(_PC_NAME_MAX))
    return most > 0 ? most : 255
  }

  /// Makes sure that a file can have its name, where another program makes it and would only say that it cannot.
  package static func checkName(of path: String) throws(BitextError) {
    let name = path.utf8.split(separator: 0x2F).last?.count ?? 0
    if name > longestName(in: folder(of: path)) { throw tooLong(path) }
  }
}
