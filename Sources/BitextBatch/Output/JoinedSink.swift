public import Bitext
import BitextFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes all documents into one file, in order, or to standard output; a format of several files has one of
/// each.
///
/// A file grows under the name `FILE.part`, with a journal, `FILE.journal`, that says where each document
/// ends, and where pairs of texts are to be unique with their hashes in `FILE.seen`. When all is done the journal says so, the
/// file gets its name, and the journal goes. A run that goes on cuts off what the journal does not vouch for, and refuses a
/// file that is shorter than it says or has other bytes, and documents that have changed: their results lie in between.
public struct JoinedSink: BatchSink {
  private let form: Form
  private let system: FileSystem
  private let inputs: InputFiles
  private var files: [JoinedFile]
  private var interval: SyncInterval
  private var journal: Journal?
  /// Where the journal tells of each document that an earlier run has done.
  private let earlier: [Int]
  /// Whether an earlier run has come to the end of the list.
  private let isWhole: Bool
  /// How many documents were taken.
  private var count = 0
  /// The languages that the beginnings of the files declare; nil before these are written.
  private var languages: Bilingual<Language>?
  /// The pairs of texts that were written, where these are to be unique.
  private var seen = SeenTexts()

  public var warning: BitextError? { journal?.warning }

  /// The files that stand beside others as long as these are not whole.
  package static func asides(of paths: [String]) -> [String] {
    let paths = paths.map { (try? OutputPlace.destination(of: $0)) ?? $0 }
    return paths.map { $0 + FileSystem.partSuffix } + [paths[0] + ".journal", paths[0] + ".seen"]
  }

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
    self.system = system
    self.inputs = inputs
    self.interval = interval
    let paths = try JoinedSink.places(paths, inputs)
    let asides = JoinedSink.asides(of: paths)
    for path in asides {
      let status = FileStatus(path, followsLinks: false)
      if let status, let refusal = inputs.refusal(of: path, status) { throw refusal }
    }
    let (journalPath, seenPath) = (asides[paths.count], asides[paths.count + 1])
    for path in asides where !resumes && path != journalPath {
      if let refusal = GrowingFile.refusalIfOfOthers(path) { throw refusal }
    }
    // A run that is refused leaves nothing of its own.
    var made: [String] = []
    defer { for path in made { try? system.remove(path) } }
    let hasJournal = FileStatus(journalPath) != nil
    var (lines, last): ([Int], Journal.Entry?) = ([], nil)
    let hasResults = asides[..<paths.count].contains { FileStatus($0).map { $0.size > 0 } ?? false }
    journal = try Journal(
      path: journalPath, settings: settings, resumes: resumes, hasResults: hasResults, files: system
    ) {
      if $0.isFinished != true { lines.append($1) }
      last = $0
    }
    if !hasJournal { made.append(journalPath) }
    earlier = lines
    isWhole = last?.isFinished == true
    files = []
    // A run that was stopped before its first document is begun anew.
    for (path, mark) in zip(paths, try JoinedSink.marks(last, paths, journalPath)) {
      files.append(
        isWhole
          ? JoinedFile(path: path, whole: mark ?? JoinedFile.Mark())
          : try JoinedFile(path: path, keeping: mark, in: system, made: &made))
    }
    if !isWhole { try system.syncFolder(of: paths[0]) }
    if case .unique = form, !isWhole {
      if FileStatus(seenPath) == nil { made.append(seenPath) }
      seen = try SeenTexts(path: seenPath, keeping: last, in: system)
    }
    try JoinedSink.checkPlaces(paths)
    languages = last?.languages.flatMap {
      $0.count == 2 ? Bilingual(source: Language($0[0]), target: Language($0[1])) : nil
    }
    made = []
  }

  /// The files that are written, behind all links.
  private static func places(_ paths: [String], _ inputs: InputFiles) throws(BitextError) -> [String] {
    let places = try OutputPlace.destinations(of: paths)
    for place in places {
      if let status = FileStatus(place), let refusal = inputs.refusal(of: place, status) { throw refusal }
    }
    try checkPlaces(places)
    return places
  }

  /// Makes sure that no other run writes a folder that the files are to be in.
  private static func checkPlaces(_ paths: [String]) throws(BitextError) {
    for path in paths { if let refusal = OutputPlace.refusal(belowOthers: path) { throw refusal } }
  }

  /// How much of each file the last line of a journal vouches for; nil if there is no line.
  private static func marks(
    _ last: Journal.Entry?, _ paths: [String], _ journal: String
  ) throws(BitextError) -> [JoinedFile.Mark?] {
    guard let last else { return paths.map { _ in nil } }
    guard let ends = last.ends, let digests = last.digests, ends.count == paths.count,
      digests.count == paths.count
    else {
      throw BitextError(
        .malformed, "does not say where the documents end in each of \(paths.count) files.",
        remedy: "Leave --resume out to begin anew.", file: journal)
    }
    return zip(ends, digests).map { JoinedFile.Mark(end: $0, digest: $1) }
  }

  /// Results on standard output, or another stream of the system.
  public init(descriptor: Int32, form: Form) throws(BitextError) {
    self.form = form
    system = FileSystem()
    inputs = InputFiles()
    interval = SyncInterval()
    files = [JoinedFile(descriptor: descriptor)]
    journal = nil
    earlier = []
    isWhole = false
  }

  /// Writes the beginnings of the files, if they are not written, when the first document shows its languages.
  ///
  /// - Parameter own: The languages of the document; nil if there is none.
  /// - Returns: Why the document cannot be in the files, if it cannot.
  private mutating func begin(with own: Bilingual<Language>?) throws(BitextError) -> BitextError? {
    guard let (writers, asked) = writers else { return nil }
    if languages == nil {
      let declared = Bilingual(
        source: asked.source ?? own?.source ?? .english, target: asked.target ?? own?.target ?? .chinese)
      try append(writers.map { writer in BatchText { writer.writeBeginning(declared, to: &$0) } })
      languages = declared
    }
    guard let languages, let own, writers.contains(where: \.declaresLanguages),
      own.source.code != languages.source.code || own.target.code != languages.target.code
    else { return nil }
    return BitextError(
      .configuration,
      "is in \(own.source.tag) and \(own.target.tag), and all of the file in \(languages.source.tag) and \(languages.target.tag).",
      remedy:
        "Write documents in other languages to a file of their own, or name the languages with --source-language and --target-language.",
      file: files.first?.path)
  }

  /// The writers of what stands before and behind the documents.
  private var writers: ([any ReportWriter], Bilingual<Language?>)? {
    switch form {
    case .reports(let writers, let languages): (writers, languages)
    case .unique(let unique, let languages): (unique.writers(unique.filter), languages)
    case .records: nil
    }
  }

  private static func texts(of report: Report, _ writers: [any ReportWriter], index: Int) -> [BatchText] {
    writers.map { writer in
      let writer = writer.writing(reportNumber: index + 1)
      return BatchText { writer.writeReport(report, to: &$0) }
    }
  }

  private mutating func append(_ texts: [BatchText]) throws(BitextError) {
    for (index, text) in texts.enumerated() where index < files.count {
      try files[index].append(text.bytes)
    }
  }

  public func resultOfEarlierRun(_ item: BatchItem, index: Int) -> Result<BatchCounts, BitextError>? {
    guard index < earlier.count, let entry = journal?.entry(at: earlier[index]),
      entry.name.utf8.elementsEqual(item.name.utf8), entry.input == item.inputDigest
    else { return nil }
    return entry.result
  }

  public func rendering(
    of result: Result<Report, BitextError>, item: BatchItem, index: Int
  ) -> Rendering {
    switch form {
    case .reports(let writers, _):
      guard case .success(let report) = result else { return Rendering() }
      return Rendering(
        languages: report.documents.map(\.language),
        texts: JoinedSink.texts(of: report, writers, index: index))
    case .unique(let unique, _):
      guard case .success(let report) = result else { return Rendering() }
      return Rendering(
        languages: report.documents.map(\.language), report: report,
        hashes: unique.filter.hashes(of: report, level: unique.level))
    case .records: return Rendering(texts: [JoinedSink.record(of: result, item: item)])
    }
  }

  public mutating func accept(
    _ record: BatchRecord, _ rendering: Rendering?
  ) throws(BitextError) -> BitextError? {
    count += 1
    guard let rendering else { return nil }
    if count <= earlier.count || isWhole { throw listHasChanged(to: record.item.name) }
    let failure: BitextError? =
      if let own = rendering.languages { try begin(with: own) } else { nil }
    if failure != nil {
    } else if case .unique(let unique, _) = form, let report = rendering.report {
      let writers = unique.writers(of: try seen.firsts(rendering.hashes))
      try append(JoinedSink.texts(of: report, writers, index: count - 1))
    } else {
      try append(rendering.texts)
    }
    var entry = entry(record.item.name)
    entry.input = record.inputDigest
    if case .unique = form { (entry.seen, entry.seenDigest) = (seen.count, seen.digest) }
    switch (failure, record.result) {
    case (nil, .success(let counts)): entry.counts = counts
    case (let error?, _), (nil, .failure(let error)): entry.error = FailureRecord(error)
    }
    journal?.add(entry)
    if interval.isDue() { try synchronize() }
    return failure
  }

  /// A line of the journal, about what was written so far.
  private func entry(_ name: String) -> Journal.Entry {
    Journal.Entry(
      name: name, ends: files.map(\.end), digests: files.map(\.digest),
      languages: languages.map { [$0.source.tag, $0.target.tag] })
  }

  /// Makes the results safe, and then tells of them in the journal.
  private mutating func synchronize() throws(BitextError) {
    guard journal != nil else { return }
    for file in files { try file.sync() }
    try seen.sync()
    try journal?.flush()
  }

  public mutating func suspend() throws(BitextError) {
    try synchronize()
    try journal?.sync()
  }

  /// What was written lies in order of the list, so only the same list can be gone on with.
  private func listHasChanged(to name: String) -> BitextError {
    let old = count <= earlier.count ? journal?.entry(at: earlier[count - 1])?.name : nil
    let isSameName = old.map { $0.utf8.elementsEqual(name.utf8) } ?? false
    return BitextError(
      .configuration,
      isSameName
        ? "Document \(count), “\(name)”, has changed since an earlier run has read it."
        : "The list of documents has changed: document \(count) was “\(old ?? "")” and is “\(name)” now.",
      remedy: "Leave --resume out to begin anew, or use --output or --store, which need not keep the order.",
      file: files.first?.path)
  }

  public mutating func finish() throws(BitextError) {
    if count < earlier.count {
      count += 1
      throw listHasChanged(to: "")
    }
    if !isWhole, let (writers, _) = writers {
      _ = try begin(with: nil)
      try append(writers.map { writer in BatchText { writer.writeEnd(to: &$0) } })
    }
    guard journal != nil else { return }
    if !isWhole {
      // From here on the files are whole, whatever their names.
      var last = entry("")
      last.isFinished = true
      journal?.add(last)
      try suspend()
    }
    for file in files { try file.giveName(inputs: inputs, system) }
    try system.syncFolder(of: files[0].path)
    let asides = JoinedSink.asides(of: files.map(\.path))
    if case .unique = form { try system.remove(asides[files.count + 1]) }
    try system.remove(asides[files.count])
    try system.syncFolder(of: files[0].path)
  }
}
