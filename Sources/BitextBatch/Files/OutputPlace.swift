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
      if let refusal = GrowingFile.refusalIfOpen(journal(in: folder)) { return refusal }
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
    return nil
  }

  private static func journal(in folder: String) -> String { folder + "/" + FolderSink.journalName }

  /// A path without links, from the root; nil if there is nothing.
  package static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
