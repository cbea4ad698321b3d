public import Bitext
public import BitextFormats
import FoundationEssentials

/// Writes each document to a file of its own, and a journal beside them.
///
/// Files appear whole or not at all. The journal, `batch.jsonl`, has a line for each document: its name, its
/// file and what was found in it, or its error. With it a later run knows what is done.
public struct FolderSink: BatchSink {
  public static let journalName = "batch.jsonl"

  private let folder: String
  private let format: ReportFormat
  private let level: BeadLevel
  private let filter: BeadFilter?
  private let journal: Journal
  private let earlier: [String: BatchCounts]
  /// The files that are taken.
  private var names: Set<String>

  /// - Parameters:
  ///   - folder: is made if it is not there.
  ///   - settings: a digest of what the results depend on.
  ///   - resumes: whether documents that the folder's journal lists are left as they are.
  public init(
    folder: String, format: ReportFormat, level: BeadLevel = .sentence, filter: BeadFilter? = nil,
    settings: String, resumes: Bool
  ) throws(BitextError) {
    self.folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    self.format = format
    self.level = level
    self.filter = filter
    let root = self.folder
    let path = root + "/" + FolderSink.journalName
    try FolderSink.makeFolder(self.folder)
    names = [path]
    if resumes, let (journal, entries) = try Journal.resumed(path: path, settings: settings) {
      self.journal = journal
      var earlier: [String: BatchCounts] = [:]
      for entry in entries {
        guard let counts = entry.counts, let outputs = entry.outputs else { continue }
        let areThere = outputs.allSatisfy { output in
          [root + "/" + output, output].contains { FileManager.default.fileExists(atPath: $0) }
        }
        if areThere { earlier[entry.name] = counts }
      }
      self.earlier = earlier
    } else {
      journal = try Journal(path: path, settings: settings)
      earlier = [:]
    }
  }

  /// Documents that failed are tried again.
  public func resultOfEarlierRun(_ item: BatchItem, index: Int) -> Result<BatchCounts, BitextError>? {
    earlier[item.name].map(Result.success)
  }

  public func rendering(of result: Result<Report, BitextError>, item: BatchItem) -> [BatchText] {
    guard case .success(let report) = result else { return [] }
    return format.files(
      path(of: item), languages: report.documents.map(\.language), level: level, filter: filter
    ).map { path, writer in BatchText(path: path) { writer.write(report, to: &$0) } }
  }

  private func path(of item: BatchItem) -> String { item.output ?? "\(folder)/\(fileName(of: item))" }

  /// The name of a document's file in the folder. The files of a format that has several add to it themselves.
  private func fileName(of item: BatchItem) -> String {
    let name = FolderSink.insideName(item.name)
    return format == .moses ? name : "\(name).\(format.fileExtension)"
  }

  /// A name that leads nowhere out of the folder, whatever the list of documents says.
  static func insideName(_ name: String) -> String {
    let steps = name.split(separator: "/").filter { $0 != "." && $0 != ".." }
    let clean = steps.joined(separator: "/").unicodeScalars.map {
      $0.value < 0x20 || $0.value == 0x7F ? "_" : Character($0)
    }
    return clean.isEmpty ? "document" : String(clean)
  }

  public mutating func accept(
    _ record: BatchRecord, _ texts: [BatchText]?
  ) throws(BitextError) -> BitextError? {
    let path = path(of: record.item)
    guard let texts else {
      names.insert(path)
      return nil
    }
    var failure: BitextError?
    switch record.result {
    case .failure(let error): failure = error
    case .success(let counts):
      failure = refusal(of: path, record.item)
      if failure == nil {
        names.insert(path)
        try write(texts)
        var entry = Journal.Entry(name: record.item.name, counts: counts)
        entry.outputs = texts.compactMap { $0.path.map(relative) }
        entry.warning = record.warning?.description
        try journal.write(entry)
        return nil
      }
    }
    try journal.write(Journal.Entry(name: record.item.name, error: failure.map(FailureRecord.init)))
    return failure
  }

  /// Why a file cannot have a name.
  private func refusal(of path: String, _ item: BatchItem) -> BitextError? {
    if names.contains(path) {
      return BitextError(
        .configuration, "Another document is called “\(item.name)” as well; its result is kept.",
        remedy: "Name the outputs in a manifest, or the documents with an id.", file: path)
    }
    if path.split(separator: "/").contains(where: { $0.utf8.count > FolderSink.longestName }) {
      return BitextError(.configuration, "The name of the document is too long for a file.", file: path)
    }
    return nil
  }

  /// The longest name of a file that systems take, less what is put behind it.
  private static let longestName = 230

  private func write(_ texts: [BatchText]) throws(BitextError) {
    for text in texts {
      guard let path = text.path else { continue }
      if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
        try FolderSink.makeFolder(String(path[..<slash]))
      }
      try AppendedFile.writeWhole(text.bytes, to: path)
    }
  }

  public mutating func finish() { journal.end() }

  /// A path as the journal has it: one in the folder is told from there, so that the folder can be moved.
  private func relative(_ path: String) -> String {
    path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.utf8.count + 1)) : path
  }

  private static func makeFolder(_ path: String) throws(BitextError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw BitextError(
        .unreadable, "The folder cannot be made.", remedy: "Check the path and its permissions.", file: path,
        underlying: error)
    }
  }
}
