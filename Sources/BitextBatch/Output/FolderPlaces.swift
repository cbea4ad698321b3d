import Bitext
import BitextFormats

/// Which file of a folder belongs to which document, and why it cannot have it.
///
/// What documents are called leads to files by ``InsidePath``. Two names may lead to one file: by that rule (`a` and `./a`), or
/// because the system of files takes one for the other (`É` and `é`). So it is the files that are compared, not their names.
struct FolderPlaces {
  let folder: String
  let format: ReportFormat
  /// The files that are never replaced.
  let inputs: InputFiles
  /// The files that this batch has written or found done, and where the journal tells of the document that has each.
  private(set) var owners: [FileIdentity: Int] = [:]

  /// The page that lists all pages, where there is one.
  var index: String { "\(folder)/\(FolderSink.indexName)" }

  /// Where the file of a document lies. One that the list names is in the folder as well, unless it begins at the root.
  func path(of item: BatchItem) -> String {
    let name = item.output ?? fileName(of: item)
    return name.utf8.first == 0x2F ? name : "\(folder)/\(name)"
  }

  /// The name of a document's file in the folder. The files of a format that has several add to it themselves.
  private func fileName(of item: BatchItem) -> String {
    let name = InsidePath.text(item.name)
    return format == .moses ? name : "\(name).\(format.fileExtension)"
  }

  /// A path as the journal has it: one in the folder is told from there, so that the folder can be moved.
  func relative(_ path: String) -> String {
    let (root, path) = (Array((folder + "/").utf8), Array(path.utf8))
    // A path from elsewhere begins at the root.
    return String(decoding: path.starts(with: root) ? path[root.count...] : path[...], as: UTF8.self)
  }

  /// Whether a file lies in the folder, which nobody else writes in, by its path.
  func isInside(_ path: String) -> Bool { path.utf8.starts(with: (folder + "/").utf8) }

  /// The path that the journal means.
  func absolute(_ output: String) -> String {
    output.utf8.first == 0x2F ? output : folder + "/" + output
  }

  /// Remembers the files of a document.
  ///
  /// - Parameter line: Where the journal tells of it.
  mutating func take(_ paths: [String], line: Int) {
    for path in paths { if let file = FileStatus(path)?.identity { owners[file] = line } }
  }

  mutating func take(_ file: FileIdentity, line: Int) { owners[file] = line }

  /// Where the journal tells of the document that has a file; nil if none has it.
  func owner(of path: String) -> Int? { FileStatus(path).flatMap { owners[$0.identity] } }

  /// Why a document cannot have a file outside of the folder: another run that has not ended has written it.
  func refusal(ofHeld path: String, for item: BatchItem) -> BitextError? {
    guard !isInside(path), let place = OutputPlace.real(path), GrowingFile.refusalIfOpen(place) != nil else {
      return nil
    }
    return BitextError(
      .inUse,
      "is a result of another run of bitext\(FileLocks.holder(of: place)) that has not ended; the document “\(item.name)” would be written there as well.",
      remedy: "Wait until it has ended, or give the document another output.", file: path)
  }

  /// The longest name of a file that systems take, less what is put behind it, in bytes.
  private static let longestName = 230

  /// Why no document can have the file of a path.
  func refusal(of path: String) -> BitextError? {
    let last = path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).last
    if last?.isEmpty ?? true || last?.elementsEqual(".".utf8) ?? false {
      return BitextError(
        .unusableName, "names a folder, not a file.", remedy: "Name a file in that folder.", file: path)
    }
    if isInside(path) {
      let steps = path.utf8.dropFirst(folder.utf8.count).split(separator: 0x2F)
      if steps.contains(where: { $0.elementsEqual("..".utf8) }) {
        return BitextError(
          .unusableName, "leads out of the folder of the output.",
          remedy: "Name a file in that folder, or one by its path from the root.", file: path)
      }
      if let refusal = OutputPlace.refusal(of: path, in: folder) { return refusal }
    }
    if path.utf8.split(separator: 0x2F).contains(where: { $0.count > FolderPlaces.longestName }) {
      return BitextError(
        .unusableName, "The name of the document is too long for a file.",
        remedy: "Name the documents with an id.", file: path)
    }
    if path.hasSuffix(FileSystem.partSuffix) {
      return BitextError(
        .unusableName, "Names that end in \(FileSystem.partSuffix) are for files that are being written.",
        remedy: "Give the output another name.", file: path)
    }
    if format == .html,
      path.utf8.starts(with: (index + "/").utf8) || path.utf8.elementsEqual(index.utf8)
    {
      return BitextError(
        .unusableName, "is the name of the front page of the batch.",
        remedy: "Name the document with an id, or its output in a manifest.", file: path)
    }
    return FileStatus(path).flatMap { inputs.refusal(of: path, $0) }
  }
}
