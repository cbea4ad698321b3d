public import Bitext
public import BitextFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes each document to a file of its own, and a journal beside them.
///
/// Files appear whole or not at all. The journal, `batch.jsonl`, has a line for each document, in order of the
/// list when the batch has come to its end: its name, its files and what was found in it, or its error. With it
/// a later run knows what is done: a document whose input and whose files have the bytes that they had. Of pages for a
/// browser there is also a front page, `batch.html`. Nothing else is replaced: no input of the batch, no folder or device,
/// and no file of another document. Which file a document has, ``FolderPlaces`` says.
public struct FolderSink: BatchSink {
  public static let journalName = "batch.jsonl"
  /// The page that lists the pages of all documents.
  public static let indexName = "batch.html"

  private let format: ReportFormat
  private let level: BeadLevel
  private let filter: BeadFilter?
  private let cells: TSVWriter.Cells
  private let messages: MessageLanguage
  private let decisions: DecidedDocuments?
  private let settings: String
  private let files: FileSystem
  private var places: FolderPlaces
  private var held = HeldResults()
  private var interval: SyncInterval
  private var journal: Journal
  /// Where the journal tells of a document that an earlier run has done, by the bytes of its key.
  private let earlier: [[UInt8]: Int]
  /// Where the line of each document begins, in order of the list; only where an earlier run is gone on with.
  private var lines: [Int]?
  /// Folders whose names are not yet safe from a loss of power.
  private var unsynced: Set<String> = []

  /// - Parameters:
  ///   - folder: is made if it is not there.
  ///   - messages: the language that gaps are told in.
  ///   - decisions: what people have decided, which pages for a browser show.
  ///   - settings: a digest of what the results depend on.
  ///   - resumes: whether documents that the folder's journal lists are left as they are.
  ///   - inputs: the files that are never replaced.
  ///   - files: the way to the files.
  public init(
    folder: String, format: ReportFormat, level: BeadLevel = .sentence, filter: BeadFilter? = nil,
    cells: TSVWriter.Cells = .plain, messages: MessageLanguage = .english, decisions: DecidedDocuments? = nil,
    settings: String, resumes: Bool, inputs: InputFiles = InputFiles(),
    interval: SyncInterval = SyncInterval(), files: FileSystem = FileSystem()
  ) throws(BitextError) {
    let root = folder.utf8.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    places = FolderPlaces(folder: root, format: format, inputs: inputs)
    self.format = format
    self.level = level
    self.filter = filter
    self.cells = cells
    self.messages = messages
    self.decisions = decisions
    self.settings = settings
    self.files = files
    self.interval = interval
    let path = root + "/" + FolderSink.journalName
    try FolderSink.checkPlace(root)
    try files.makeFolder(root)
    for path in format == .html ? [path, places.index] : [path] {
      if let status = FileStatus(path), let refusal = inputs.refusal(of: path, status) { throw refusal }
      // What is written at the end is looked at before the work.
      if let refusal = GrowingFile.refusalIfOfOthers(path + FileSystem.partSuffix) { throw refusal }
    }
    if format == .html { try FolderSink.checkIndex(places.index) }
    var earlier: [[UInt8]: Int] = [:]
    let hasResults = resumes && FolderSink.holdsFiles(root)
    journal = try Journal(
      path: path, settings: settings, resumes: resumes, hasResults: hasResults, files: files
    ) { entry, offset in
      // That a name was taken says nothing about the document that has it.
      if let error = entry.error, FolderSink.isOfName(BitextError.Code(rawValue: error.code)) { return }
      let key = FolderSink.key(entry.name, entry.output)
      earlier[key] = entry.counts == nil ? nil : offset
    }
    self.earlier = earlier
    lines = resumes ? [] : nil
    if let identity = journal.identity { places.take(identity, line: FolderSink.ownLine) }
    try FolderSink.checkPlace(root)
  }

  /// Stands for the line of a document where it is the journal itself that has a file.
  private static let ownLine = -1

  public var warning: BitextError? { journal.warning }

  /// Makes sure that no other run writes a file in the place of the folder, or a folder above.
  private static func checkPlace(_ folder: String) throws(BitextError) {
    let part = folder + FileSystem.partSuffix
    if let error = OutputPlace.refusal(belowOthers: folder) ?? GrowingFile.refusalIfOpen(part) { throw error }
  }

  /// Whether there is anything in a folder beside the journal.
  private static func holdsFiles(_ folder: String) -> Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.contains { $0 != journalName }
  }

  /// Makes sure that what stands in the place of the front page is one, or nothing: nobody has chosen its name.
  private static func checkIndex(_ path: String) throws(BitextError) {
    guard let status = FileStatus(path) else { return }
    if status.kind == .regular, let page = try? Data(contentsOf: URL(filePath: path), options: .mappedIfSafe),
      page.isEmpty || BatchIndexPage.isFrontPage(page.prefix(BatchIndexPage.beginning))
    {
      return
    }
    throw BitextError(
      .configuration, "is no front page of a batch and is left as it is.",
      remedy: "Give another folder with --output, or move the file.", file: path)
  }

  /// What tells documents of one list apart, compared by bytes: names that look alike are different files.
  private static func key(_ name: String, _ output: String?) -> [UInt8] {
    Array(name.utf8) + [0] + Array((output ?? "").utf8)
  }

  /// Whether the files of a result are as they were written.
  private func isThere(_ entry: Journal.Entry) -> Bool {
    guard let outputs = entry.outputs, let sizes = entry.sizes, let digests = entry.digests,
      outputs.count == sizes.count, outputs.count == digests.count
    else { return false }
    return outputs.indices.allSatisfy { index in
      let path = places.absolute(outputs[index])
      guard let status = FileStatus(path), status.kind == .regular, status.size == sizes[index] else {
        return false
      }
      return FileSystem.digest(of: path) == digests[index]
    }
  }

  /// Documents that failed are tried again.
  public func resultOfEarlierRun(_ item: BatchItem, index: Int) -> Result<BatchCounts, BitextError>? {
    guard let entry = earlier[FolderSink.key(item.name, item.output)].flatMap(journal.entry),
      let counts = entry.counts, entry.input == item.inputDigest, isThere(entry)
    else { return nil }
    return .success(counts)
  }

  public func rendering(
    of result: Result<Report, BitextError>, item: BatchItem, index: Int
  ) -> [BatchText] {
    guard case .success(let report) = result else { return [] }
    let decisions = decisions?.decisions(about: item.decidedNames)
    return format.files(
      places.path(of: item), languages: report.documents.map(\.language), level: level, filter: filter,
      messages: messages
    ).map { path, writer in
      let writer = writer.writing(cells).showing(decisions, as: item.name)
      return BatchText(path: path) { writer.write(report, to: &$0) }
    }
  }

  public mutating func accept(
    _ record: BatchRecord, _ texts: [BatchText]?
  ) throws(BitextError) -> BitextError? {
    let item = record.item
    var entry = Journal.Entry(name: item.name, output: item.output, input: record.inputDigest)
    var failure: BitextError?
    if let texts {
      switch record.result {
      case .failure(let error):
        failure = error
        try removeOldResult(of: item)
      case .success(let counts):
        failure = try write(texts, of: item)
        if failure == nil {
          entry.counts = counts
          entry.outputs = texts.compactMap { $0.path.map { places.relative($0) } }
          entry.sizes = texts.map(\.bytes.count)
          entry.digests = texts.map(\.digest)
          entry.warning =
            record.warnings.isEmpty
            ? nil : record.warnings.map(\.description).joined(separator: " ")
        }
      }
    } else if let offset = earlier[FolderSink.key(item.name, item.output)] {
      let paths = (journal.entry(at: offset)?.outputs ?? []).map { places.absolute($0) }
      failure = paths.compactMap { taken($0, by: item) }.first
      for path in paths where failure == nil && !places.isInside(path) {
        failure = held.hold(path, in: files, places.inputs)
      }
      if failure == nil {
        places.take(paths, line: offset)
        lines?.append(offset)
        return nil
      }
    }
    entry.error = failure.map(FailureRecord.init)
    let offset = journal.add(entry)
    lines?.append(offset)
    if interval.isDue() { try synchronize() }
    return failure
  }

  /// Writes the files of a document. Returns why it cannot have them, if it cannot; then none of them is there.
  private mutating func write(_ texts: [BatchText], of item: BatchItem) throws(BitextError) -> BitextError? {
    var done: [String] = []
    do throws(BitextError) {
      for path in texts.compactMap(\.path) {
        let refusal = taken(path, by: item) ?? places.refusal(ofHeld: path, for: item)
        if let refusal = refusal ?? places.refusal(of: path) { throw refusal }
      }
      let written = texts.filter { $0.path != nil }
      for (text, path) in zip(written, try OutputPlace.destinations(of: written.compactMap(\.path))) {
        let above = FileSystem.folder(of: path)
        try files.makeFolder(above)
        let file = try files.replace(path, inputs: places.inputs) { file throws(BitextError) in
          try file.append(text.bytes)
        }
        if !places.isInside(path) { held.hold(file) }
        done.append(path)
        unsynced.insert(above)
      }
    } catch {
      guard FolderSink.isOfName(error.code) else { throw error }
      for path in done { try files.remove(path) }
      return error
    }
    places.take(done, line: journal.end)
    return nil
  }

  /// Whether an error keeps one document from its file, and says nothing about the others.
  private static func isOfName(_ code: BitextError.Code) -> Bool { code == .unusableName || code == .inUse }

  /// Why a document cannot have a file: nil unless another one of this batch has it.
  private func taken(_ path: String, by item: BatchItem) -> BitextError? {
    guard let line = places.owner(of: path) else { return nil }
    let owner = line == FolderSink.ownLine ? nil : journal.entry(at: line)?.name
    let has = owner.map { ", of the document “\($0)”, which keeps it" } ?? ", its journal"
    return BitextError(
      .unusableName,
      "is a file of this batch already\(has); the document “\(item.name)” would be written there as well.",
      remedy: "Give the documents different outputs in a manifest, or different ids.", file: path)
  }

  /// A document that fails leaves nothing of an earlier run that would be taken for its result.
  private mutating func removeOldResult(of item: BatchItem) throws(BitextError) {
    let customary = Bilingual<Language>(source: .english, target: .chinese)
    let names = earlier[FolderSink.key(item.name, item.output)].flatMap(journal.entry)?.outputs
    let paths =
      names?.map { places.absolute($0) }
      ?? format.files(places.path(of: item), languages: customary, level: level, filter: filter).map(\.path)
    for path in paths {
      guard FileStatus(path) != nil, taken(path, by: item) == nil, places.refusal(of: path) == nil else {
        continue
      }
      let file = try OutputPlace.destination(of: path)
      try files.remove(file)
      unsynced.insert(FileSystem.folder(of: file))
    }
  }

  /// Makes the results safe, and then tells of them in the journal.
  private mutating func synchronize() throws(BitextError) {
    for folder in unsynced.sorted() { try files.sync(folder: folder) }
    unsynced = []
    try journal.flush()
  }

  public mutating func finish() throws(BitextError) {
    try suspend()
    // What was gone on with has lines of several runs.
    if let lines { try journal.rewrite(lines, settings: settings) }
    if format == .html { try writeIndex() }
  }

  /// Writes the front page from what the journal tells of all documents.
  private func writeIndex() throws(BitextError) {
    var page = BatchIndexPage(messages: messages)
    try Journal.forEach(in: journal.path) { entry in
      let output = entry.outputs?.first.flatMap { $0.hasPrefix("/") ? nil : $0 }
      page.rows.append(
        BatchIndexPage.Row(
          name: entry.name, page: output, beads: entry.counts?.beads ?? 0,
          nullBeads: entry.counts?.nullBeads ?? 0,
          outcomes: entry.counts?.outcomes ?? 0, kinds: entry.counts?.gaps ?? [:],
          severities: entry.counts?.severities ?? [:], silencedGaps: entry.counts?.silencedGaps ?? 0,
          decisions: entry.counts?.decisions, remark: entry.error?.message ?? entry.warning,
          failure: entry.error.map { BitextError.Code(rawValue: $0.code) }))
    }
    var output = Output()
    page.write(to: &output)
    // A manifest may have named it by a way of its own.
    if places.owner(of: places.index) != nil || FileStatus(places.index)?.kind == .folder { return }
    let (bytes, index) = (output.bytes, try OutputPlace.destination(of: places.index))
    try files.replace(index) { file throws(BitextError) in try file.append(bytes) }
    try files.syncFolder(of: index)
  }

  public mutating func suspend() throws(BitextError) {
    try synchronize()
    try journal.sync()
  }
}
