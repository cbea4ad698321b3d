public import Bitext
public import BitextFormats
import FoundationEssentials

/// Writes all documents into one file, in order, or to standard output; a format of several files has one of
/// each.
///
/// A file grows under the name `FILE.part`, with a journal, `FILE.journal`, that says where each document
/// ends; when all is done it gets its name. A run that goes on cuts off what the journal does not vouch for.
public struct JoinedSink: BatchSink {
  /// What stands for a document in the file.
  public enum Form: Sendable {
    /// What writers make of the report, each for a file of its own. Documents that failed leave nothing.
    case reports([any ReportWriter], Bilingual<Language>)
    /// A JSON object a line: `id`, the members that the document came with, and `report` or `error`.
    case records
  }

  private let form: Form
  /// The final names; none where there is only a stream.
  private let paths: [String]
  private let files: [AppendedFile]
  private let journal: Journal?
  private let earlier: [(name: String, result: Result<BatchCounts, BitextError>)]
  private var ends: [Int]
  /// How many documents were taken.
  private var count = 0

  /// Results in files.
  ///
  /// - Parameters:
  ///   - paths: A file for each of the form's writers, or one file of records.
  ///   - resumes: Whether the work of an earlier run is gone on with.
  public init(paths: [String], form: Form, settings: String, resumes: Bool) throws(BitextError) {
    precondition(!paths.isEmpty, "results without a file")
    self.form = form
    self.paths = paths
    let journalPath = paths[0] + ".journal"
    let resumed = resumes ? try Journal.resumed(path: journalPath, settings: settings) : nil
    // A run that was stopped before its first document is begun anew.
    if let resumed, let last = resumed.entries.last?.ends, last.count == paths.count {
      journal = resumed.journal
      earlier = resumed.entries.map { ($0.name, $0.result) }
      ends = last
    } else {
      resumed?.journal.end()
      journal = try Journal(path: journalPath, settings: settings)
      earlier = []
      ends = paths.map { _ in 0 }
    }
    var files: [AppendedFile] = []
    for (path, end) in zip(paths, ends) { files.append(try AppendedFile(path: path + ".part", keeping: end)) }
    self.files = files
    if earlier.isEmpty { try begin() }
  }

  /// Results on standard output, or another stream of the system.
  public init(descriptor: Int32, form: Form) throws(BitextError) {
    self.form = form
    paths = []
    files = [AppendedFile(descriptor: descriptor)]
    journal = nil
    earlier = []
    ends = [0]
    try begin()
  }

  private mutating func begin() throws(BitextError) {
    guard case .reports(let writers, let languages) = form else { return }
    try append(writers.map { writer in BatchText { writer.writeBeginning(languages, to: &$0) } })
  }

  private mutating func append(_ texts: [BatchText]) throws(BitextError) {
    for (index, text) in texts.enumerated() where index < files.count {
      try files[index].append(text.bytes)
      ends[index] += text.bytes.count
    }
  }

  public func resultOfEarlierRun(_ item: BatchItem, index: Int) -> Result<BatchCounts, BitextError>? {
    index < earlier.count && earlier[index].name == item.name ? earlier[index].result : nil
  }

  public func rendering(of result: Result<Report, BitextError>, item: BatchItem) -> [BatchText] {
    switch form {
    case .reports(let writers, _):
      guard case .success(let report) = result else { return [] }
      return writers.map { writer in BatchText { writer.writeReport(report, to: &$0) } }
    case .records: return [JoinedSink.record(of: result, item: item)]
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
    _ record: BatchRecord, _ texts: [BatchText]?
  ) throws(BitextError) -> BitextError? {
    count += 1
    guard let texts else { return nil }
    if count <= earlier.count { throw listHasChanged(to: record.item.name) }
    try append(texts)
    var entry = Journal.Entry(name: record.item.name, ends: ends)
    switch record.result {
    case .success(let counts): entry.counts = counts
    case .failure(let error): entry.error = FailureRecord(error)
    }
    try journal?.write(entry)
    return nil
  }

  /// What was written lies in order of the list, so only the same list can be gone on with.
  private func listHasChanged(to name: String) -> BitextError {
    BitextError(
      .configuration,
      "The list of documents has changed: document \(count) was “\(earlier[count - 1].name)” and is “\(name)” now.",
      remedy: "Leave --resume out to begin anew, or use --output or --store, which need not keep the order.",
      file: paths.first)
  }

  public mutating func finish() throws(BitextError) {
    if count < earlier.count {
      count += 1
      throw listHasChanged(to: "")
    }
    if case .reports(let writers, _) = form {
      try append(writers.map { writer in BatchText { writer.writeEnd(to: &$0) } })
    }
    guard let first = paths.first else { return }
    for (path, file) in zip(paths, files) {
      file.end()
      try AppendedFile.rename(path + ".part", to: path)
    }
    journal?.end()
    try? FileManager.default.removeItem(atPath: first + ".journal")
  }
}
