import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where an output may be begun: in one place there is one run at a time, whatever kinds of output they write.
///
/// Each run holds a file in its place: `FILE.part` for `FILE`, the journal in a folder. Whoever begins takes its own and then
/// looks for those of others, so that of two that begin at once at most one goes on.
package enum OutputPlace {
  /// Why no output can be begun at a path: another run writes a folder above it, and may write this file.
  package static func refusal(belowOthers path: String) -> BitextError? {
    var folder = FileSystem.folder(of: real(path) ?? path)
    // Folders that are not there yet are nobody's.
    while real(folder) == nil, FileSystem.folder(of: folder) != folder {
      folder = FileSystem.folder(of: folder)
    }
    folder = real(folder) ?? folder
    while true {
      if GrowingFile.refusalIfOpen(journal(in: folder)) != nil {
        let process = FileLocks.holder(of: journal(in: folder))
        return BitextError(
          .inUse,
          "is in a folder that another run of bitext\(process) writes the results of a batch in, with \(journal(in: folder)).",
          remedy: "Wait until it has ended, or give another output.", file: path)
      }
      let above = FileSystem.folder(of: folder)
      if above == folder { return nil }
      folder = above
    }
  }

  /// Why a file cannot be written in a folder: a link on the way leads out of it, or another run writes a folder on the way.
  ///
  /// - Parameter path: Begins with the folder, and has no steps up.
  static func refusal(of path: String, in folder: String) -> BitextError? {
    let (root, bytes) = (real(folder), Array(path.utf8))
    for end in bytes.indices where end > folder.utf8.count && bytes[end] == 0x2F {
      let step = String(decoding: bytes[..<end], as: UTF8.self)
      guard let status = FileStatus(step, followsLinks: false) else { return nil }
      if status.kind == .link {
        guard let root, let place = real(step), place.utf8.starts(with: (root + "/").utf8) else {
          return BitextError(
            .unusableName, "leads out of the folder of the output, through the link \(step).",
            remedy: "Remove the link, or name the document or its output otherwise.", file: path)
        }
      }
      // `./` is the folder itself, which this run holds.
      if real(step) == root { continue }
      if let refusal = GrowingFile.refusalIfOpen(journal(in: step)) { return refusal }
    }
    guard FileStatus(path, followsLinks: false)?.kind == .link else { return nil }
    do {
      let place = real(FileSystem.folder(of: try destination(of: path)))
      if let root, let place, place == root || place.utf8.starts(with: (root + "/").utf8) { return nil }
    } catch { return error }
    return BitextError(
      .unusableName, "is a link that leads out of the folder of the output.",
      remedy: "Remove the link, or name the document or its output otherwise.", file: path)
  }

  /// The file that an output to a path is written to: where the path is a link, what the last link leads to, there or not.
  ///
  /// So a link stays what it is, as it does where a shell writes to it, and the file behind it is replaced in its own place.
  ///
  /// - Throws: Where the system does not follow the link: links lead in a circle, or it was laid into a folder that all may
  ///   write to by somebody else.
  package static func destination(of path: String) throws(BitextError) -> String {
    var path = path
    for _ in 0..<40 {
      guard FileStatus(path, followsLinks: false)?.kind == .link else { return path }
      var status = stat()
      if stat(path, &status) != 0, errno != ENOENT { throw FileSystem.failure(path) }
      var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
      let count = bytes.withUnsafeMutableBytes {
        readlink(path, $0.assumingMemoryBound(to: CChar.self).baseAddress!, $0.count)
      }
      guard count >= 0 else { throw FileSystem.failure(path) }
      // A name that is no text could not be given on either.
      guard let target = String(validating: bytes[..<count], as: UTF8.self) else {
        throw FileSystem.failure(path, EILSEQ)
      }
      path = bytes.first == 0x2F ? target : FileSystem.folder(of: path) + "/" + target
    }
    throw FileSystem.failure(path, ELOOP)
  }

  /// The same of several outputs of one run.
  ///
  /// - Throws: ``BitextError/Code/unusableName`` if two of them are one file.
  package static func destinations(of paths: [String]) throws(BitextError) -> [String] {
    var places: [String] = []
    var taken: Set<[UInt8]> = []
    for path in paths {
      let place = try destination(of: path)
      places.append(place)
      if taken.insert(Array(canonical(place).utf8)).inserted { continue }
      throw BitextError(
        .unusableName, "leads to the same file as another output of this run.",
        remedy: "Give the outputs different names, or remove the links.", file: path)
    }
    return places
  }

  /// A path that is the same for all paths that lead to the same place, whether there is a file or not.
  private static func canonical(_ path: String) -> String {
    let folder = FileSystem.folder(of: path)
    let name = path.utf8.split(separator: 0x2F).last.map { String(decoding: $0, as: UTF8.self) } ?? path
    return (real(folder) ?? folder) + "/" + name
  }

  private static func journal(in folder: String) -> String { folder + "/" + FolderSink.journalName }

  /// A path without links, from the root; nil if there is nothing.
  package static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
