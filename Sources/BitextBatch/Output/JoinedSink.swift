public import Bitext
public import BitextFormats
import FoundationEssentials

/// Writes all documents into one file, in order, or to standard output; a format of several files has one of
/// each.
///
/// A file grows under the name `FILE.part`, with a journal, `FILE.journal`, that says where each document
/// ends, and where pairs of texts are to be unique with their hashes in `FILE.seen`. When all is done the journal says so, the file gets its name, and the journal goes. A run that goes on
/// cuts off what the journal does not vouch for, and refuses a file that is shorter than it says.
public struct JoinedSink: BatchSink {
  /// What stands for a document in the file.
  public enum Form: Sendable {
    /// What writers make of the report, each for a file of its own. Documents that failed leave nothing.
    case reports([any ReportWriter], Bilingual<Language>)
    /// The same, with each pair of texts once in all documents together: the first document that has it keeps it.
    case unique(Unique, Bilingual<Language>)
    /// A JSON object a line: `id`, the members that the document came with, and `report` or `error`.
    case records
  }

  /// What is written where pairs of texts are to be unique.
  public struct Unique: Sendable {
    /// Which beads are written, and which pairs of texts count as the same.
    let filter: BeadFilter
    let level: BeadLevel
    /// The writers of some beads.
    let writers: @Sendable (BeadFilter) -> [any ReportWriter]

    public init(
      filter: BeadFilter, level: BeadLevel,
      writers: @escaping @Sendable (BeadFilter) -> [any ReportWriter]
    ) {
      self.filter = filter
      self.level = level
      self.writers = writers
    }

    /// The writers of the beads whose texts were not seen before.
    fileprivate func writers(
      of hashes: [(bead: Int, hash: UInt64)], seen: inout SeenPairs, new: inout [UInt8]
    ) -> [any ReportWriter] {
      var filter = BeadFilter()
      var kept: Set<Int> = []
      for (bead, hash) in hashes where seen.insert(hash) {
        kept.insert(bead)
        withUnsafeBytes(of: hash.littleEndian) { new += $0 }
      }
      filter.only = kept
      return writers(filter)
    }
  }

  /// A document before it is known which of its beads are written: the others may stand in documents before it.
  public struct Rendering: Sendable {
    fileprivate var texts: [BatchText] = []
    fileprivate var report: Report?
    fileprivate var hashes: [(bead: Int, hash: UInt64)] = []
  }

  private let form: Form
  /// The final names; none where there is only a stream.
  private let paths: [String]
  private let system: FileSystem
  private let inputs: InputFiles
  /// The growing files; none where an earlier run has made them whole.
  private let files: [GrowingFile]
  private var interval: SyncInterval
  private var journal: Journal?
  /// Where the journal tells of each document that an earlier run has done.
  private let earlier: [Int]
  /// Whether an earlier run has come to the end of the list.
  private let isWhole: Bool
  private var ends: [Int]
  /// How many documents were taken.
  private var count = 0
  /// The pairs of texts that were written, where these are to be unique. Their hashes are kept in a file beside the
  /// results, `FILE.seen`, so that a run that goes on knows them; it goes with the journal.
  private var seen = SeenPairs()
  private let seenFile: GrowingFile?
  private var seenCount = 0
  private static let seenSuffix = ".seen"

  /// Results in files.
  ///
  /// - Parameters:
  ///   - paths: A file for each of the form's writers, or one file of records.
  ///   - resumes: Whether the work of an earlier run is gone on with.
  ///   - inputs: The files that are never replaced.
  ///   - system: The way to the files.
  public init(
    paths: [String], form: Form, settings: String, resumes: Bool, inputs: InputFiles = InputFiles(),
    interval: SyncInterval = SyncInterval(), files system: FileSystem = FileSystem()
  ) throws(BitextError) {
    precondition(!paths.isEmpty, "results without a file")
    self.form = form
    self.paths = paths
    self.system = system
    self.inputs = inputs
    self.interval = interval
    let journalPath = paths[0] + ".journal"
    for path in paths + paths.map({ $0 + FileSystem.partSuffix }) + [journalPath] {
      if let status = FileStatus(path), let refusal = inputs.refusal(of: path, status) { throw refusal }
    }
    var (lines, last): ([Int], Journal.Entry?) = ([], nil)
    journal = try Journal(path: journalPath, settings: settings, resumes: resumes, files: system) {
      if $0.isFinished != true { lines.append($1) }
      last = $0
    }
    earlier = lines
    isWhole = last?.isFinished == true
    // A run that was stopped before its first document is begun anew.
    if let ends = last?.ends, ends.count == paths.count {
      self.ends = ends
    } else if last == nil {
      ends = paths.map { _ in 0 }
    } else {
      throw BitextError(
        .malformed, "does not say where the documents end in each of \(paths.count) files.",
        remedy: "Leave --resume out to begin anew.", file: journalPath)
    }
    files = isWhole ? [] : try JoinedSink.opened(paths, keeping: ends, system)
    let seenPath = paths[0] + JoinedSink.seenSuffix
    if case .unique = form, !isWhole {
      if let status = FileStatus(seenPath), let refusal = inputs.refusal(of: seenPath, status) {
        throw refusal
      }
      let file = try GrowingFile(path: seenPath, in: system)
      let count = last?.seen ?? 0
      try file.keep(count * 8)
      let bytes = try file.bytes(upTo: count * 8)
      seen = bytes.withUnsafeBytes { bytes in
        SeenPairs(
          (0..<count).lazy.map { index in
            UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
          })
      }
      seenFile = file
      seenCount = count
    } else {
      seenFile = nil
    }
    if !isWhole && lines.isEmpty { try begin() }
  }

  /// The files as far as they are vouched for.
  private static func opened(
    _ paths: [String], keeping ends: [Int], _ system: FileSystem
  ) throws(BitextError) -> [GrowingFile] {
    var files: [GrowingFile] = []
    for (path, end) in zip(paths, ends) {
      let file = try GrowingFile(path: path + FileSystem.partSuffix, in: system)
      try file.keep(end)
      files.append(file)
    }
    try system.syncFolder(of: paths[0])
    return files
  }

  /// Results on standard output, or another stream of the system.
  public init(descriptor: Int32, form: Form) throws(BitextError) {
    self.form = form
    paths = []
    system = FileSystem()
    inputs = InputFiles()
    interval = SyncInterval()
    files = [GrowingFile(descriptor: descriptor)]
    journal = nil
    seenFile = nil
    earlier = []
    isWhole = false
    ends = [0]
    try begin()
  }

  private mutating func begin() throws(BitextError) {
    guard let (writers, languages) = writers else { return }
    try append(writers.map { writer in BatchText { writer.writeBeginning(languages, to: &$0) } })
  }

  /// The writers of what stands before and behind the documents.
  private var writers: ([any ReportWriter], Bilingual<Language>)? {
    switch form {
    case .reports(let writers, let languages): (writers, languages)
    case .unique(let unique, let languages): (unique.writers(unique.filter), languages)
    case .records: nil
    }
  }

  private mutating func append(_ texts: [BatchText]) throws(BitextError) {
    for (index, text) in texts.enumerated() where index < files.count {
      try files[index].append(text.bytes)
      ends[index] += text.bytes.count
    }
  }

  public func resultOfEarlierRun(_ item: BatchItem, index: Int) -> Result<BatchCounts, BitextError>? {
    guard index < earlier.count, let entry = journal?.entry(at: earlier[index]),
      entry.name.utf8.elementsEqual(item.name.utf8)
    else { return nil }
    return entry.result
  }

  public func rendering(of result: Result<Report, BitextError>, item: BatchItem) -> Rendering {
    switch form {
    case .reports(let writers, _):
      guard case .success(let report) = result else { return Rendering() }
      return Rendering(texts: writers.map { writer in BatchText { writer.writeReport(report, to: &$0) } })
    case .unique(let unique, _):
      guard case .success(let report) = result else { return Rendering() }
      return Rendering(report: report, hashes: unique.filter.hashes(of: report, level: unique.level))
    case .records: return Rendering(texts: [JoinedSink.record(of: result, item: item)])
    }
  }

  /// The object of a document on a line of its own.
  private static func record(of result: Result<Report, BitextError>, item: BatchItem) -> BatchText {
    BatchText { output in
      output.write("{\"id\":")
      if let identifier = item.identifier {
        output.write(identifier)
      } else {
        output.write(jsonLine(item.name)[...])
      }
      for member in item.members {
        output.write(",")
        output.write(member)
      }
      switch result {
      case .success(let report):
        output.write(",\"report\":")
        let text = BatchText { JSONWriter(hasLines: false).writeReport(report, to: &$0) }
        output.write(text.bytes.dropLast())
      case .failure(let error):
        output.write(",\"error\":")
        output.write(jsonLine(FailureRecord(error))[...])
      }
      output.write("}\n")
    }
  }

  public mutating func accept(
    _ record: BatchRecord, _ rendering: Rendering?
  ) throws(BitextError) -> BitextError? {
    count += 1
    guard let rendering else { return nil }
    if count <= earlier.count || isWhole { throw listHasChanged(to: record.item.name) }
    if case .unique(let unique, _) = form, let report = rendering.report {
      var new: [UInt8] = []
      let writers = unique.writers(of: rendering.hashes, seen: &seen, new: &new)
      try append(writers.map { writer in BatchText { writer.writeReport(report, to: &$0) } })
      try seenFile?.append(new)
      seenCount += new.count / 8
    } else {
      try append(rendering.texts)
    }
    var entry = Journal.Entry(name: record.item.name, ends: ends)
    if seenFile != nil { entry.seen = seenCount }
    switch record.result {
    case .success(let counts): entry.counts = counts
    case .failure(let error): entry.error = FailureRecord(error)
    }
    journal?.add(entry)
    if interval.isDue() { try synchronize() }
    return nil
  }

  /// Makes the results safe, and then tells of them in the journal.
  private mutating func synchronize() throws(BitextError) {
    guard journal != nil else { return }
    for file in files { try file.sync() }
    try seenFile?.sync()
    try journal?.flush()
  }

  public mutating func suspend() throws(BitextError) {
    try synchronize()
    try journal?.sync()
  }

  /// What was written lies in order of the list, so only the same list can be gone on with.
  private func listHasChanged(to name: String) -> BitextError {
    let old = count <= earlier.count ? journal?.entry(at: earlier[count - 1])?.name : nil
    return BitextError(
      .configuration,
      "The list of documents has changed: document \(count) was “\(old ?? "")” and is “\(name)” now.",
      remedy: "Leave --resume out to begin anew, or use --output or --store, which need not keep the order.",
      file: paths.first)
  }

  public mutating func finish() throws(BitextError) {
    if count < earlier.count {
      count += 1
      throw listHasChanged(to: "")
    }
    if !isWhole, let (writers, _) = writers {
      try append(writers.map { writer in BatchText { writer.writeEnd(to: &$0) } })
    }
    guard !paths.isEmpty else { return }
    if !isWhole {
      // From here on the files are whole, whatever their names.
      journal?.add(Journal.Entry(name: "", ends: ends, isFinished: true))
      try suspend()
    }
    for (path, end) in zip(paths, ends) { try giveName(path, size: end) }
    try system.syncFolder(of: paths[0])
    if case .unique = form { try system.remove(paths[0] + JoinedSink.seenSuffix) }
    if let path = journal?.path { try system.remove(path) }
    try system.syncFolder(of: paths[0])
  }

  /// Gives a whole file its name, if an earlier run has not done so.
  private func giveName(_ path: String, size: Int) throws(BitextError) {
    let part = path + FileSystem.partSuffix
    let there = FileStatus(path)
    if let status = FileStatus(part), status.size == size {
      if let there, let refusal = inputs.refusal(of: path, there) { throw refusal }
      return try system.rename(part, to: path)
    }
    guard isWhole, there?.size == size else {
      throw BitextError(
        .malformed, "is not there with its \(size) bytes: what an earlier run has done is lost.",
        remedy: "Leave --resume out to begin anew.", file: path)
    }
  }
}
