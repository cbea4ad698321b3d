import ArgumentParser
import Bitext
import BitextBatch
import BitextFormats
import BitextStore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `bitext batch`: many documents at once.
struct BatchCommand: AsyncParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Align many documents, on all cores.",
    discussion: """
      A folder of pairs, or of pages that hold both languages; each result is a file of its own:
        bitext batch releases/ --output reports/
        bitext batch gold/ --lines --source-suffix .en --target-suffix .zh --format vecalign --output out/
        bitext batch site/ --source-pattern 'en/*.html' --target-pattern 'zh/*.html' --output reports/
        bitext batch site/ --page-pattern '*.txt' --into all.tsv --format tsv

      Pages for a browser, and batch.html, which lists them:
        bitext batch releases/ --format html --output pages/

      A manifest, a line `source TAB target [TAB output]` or `page` for each document; the files are looked for from \
      where the command runs, the output is relative to the \
      folder of --output, and does not lead out of it:
        bitext batch list.tsv --output reports/

      JSON Lines, an object {"id", "source", "target"} or {"id", "page"} a line; other members are carried through, but for `report` and `error`, and \
      a source and a target may be lists of texts, which are then the segments:
        bitext batch - < documents.jsonl > reports.jsonl

      One translation memory of them all, a list of all gaps, a database to ask:
        bitext batch releases/ --format tmx --into releases.tmx
        bitext batch releases/ --format gaps --into gaps.tsv
        bitext batch releases/ --store releases.sqlite
        sqlite3 releases.sqlite "SELECT * FROM gap_list WHERE severity = 'error'"
        sqlite3 releases.sqlite "SELECT source_text, target_text FROM beads
          WHERE level = 'sentence' AND type = '1-1' AND probability >= 0.9"

      What is translated in several ways over all of it:
        bitext batch releases/ --store all.sqlite && bitext check all.sqlite --only-gaps inconsistent

      With --output each document has a file in a folder, and batch.jsonl there tells what came of it. With \
      --into, or by default on standard output, all are in one file. With --store all reports are in tables of \
      SQLite: documents, failures, beads, outcomes, mentions, declared_counts, gaps and gap_spans, whose \
      columns `sqlite3 FILE .schema` explains.

      The file of a document in the folder is called by its id, or by its place in the folder that is read: slashes \
      make folders, steps up (`..`), steps to the same place (`.`) and empty ones are left out, control characters \
      become `_`, and what has nothing left is `document`. Where that, or a system of files that takes `A` for `a`, \
      makes one file of two ids, the first keeps it; the second fails with a message that tells both.

      --unique and --unique-near leave out pairs of texts that another document has, over all of the batch with \
      --into and on standard output, within each document with --output. Of each pair 8 bytes are remembered; of a \
      million pairs one is left out wrongly with a chance of 1 in 37 million, of 100 million with 1 in 3,700.

      Formats that show beads only are written without looking for outcomes and gaps, unless --fail-on-gaps, \
      --baseline or --drop-gaps ask for these; then none are counted at the end.

      A document that fails is told on standard error and in batch.jsonl, is a line with `error` in jsonl and a \
      row of failures in a store, and the rest goes on; the exit status is then 3. Ctrl-C finishes what is in \
      hand; --resume goes on after that, or after a crash. It aligns again where an input or a result has other bytes \
      than it had; in one file for all, where results lie in order, it says so and stops. Lines of a \
      journal that are not as they were written are told and left out.

      Each output is written beside its place first, as FILE.part, and a link is written through, to the file that it \
      leads to. A FILE.part that no run of bitext has left is left as it is, and the output refused.
      """
  )

  @OptionGroup(title: "Input") var input: BatchInputOptions
  @Option(
    help:
      "What to write: \(ReportFormat.choices). Without it: json with --output, and otherwise jsonl, which here has an object with `id` and `report`, or `error`, a line."
  )
  var format: ReportFormat?
  @Option(help: "Whose beads the formats of beads hold.")
  var level = BeadLevel.sentence
  @OptionGroup(title: "Beads") var filter: FilterOptions
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      "The folder for a file for each document; made if it is not there.", valueName: "folder"))
  var output: String?
  @Option(
    help: ArgumentHelp("The file for all documents together; `-` is standard output.", valueName: "file"))
  var into: String?
  @Option(
    help: ArgumentHelp("The database of SQLite for the reports of all documents.", valueName: "file"))
  var store: String?
  @Flag(help: "Go on with the work of an earlier run, which was stopped or killed.")
  var resume = false
  @Option(
    help: ArgumentHelp(
      "How many documents to work on at a time. Without it: one for each core.", valueName: "count"))
  var threads: Int?
  @Flag(help: "Say nothing but what failed.")
  var quiet = false
  @Option(help: "The language of summaries, pages and messages about gaps, English or Chinese: en or zh.")
  var messageLanguage = MessageLanguage.english
  @OptionGroup var moses: MosesOptions
  @OptionGroup var table: TableOptions
  @OptionGroup var statistics: StatisticsOptions
  @OptionGroup var settings: ConfigurationOptions
  @OptionGroup(title: "Gaps") var gaps: GapOptions

  func validate() throws {
    if [output, into, store].count(where: { $0 != nil }) > 1 {
      throw ValidationError("Give only one of --output, --into and --store.")
    }
    if gaps.updateBaseline, resume {
      throw ValidationError("--update-baseline looks at all documents anew: leave out --resume.")
    }
    try moses.check(chosenFormat)
    if moses.ids, output != nil {
      throw ValidationError("--ids goes with --into: the files of a folder tell by their names.")
    }
    if let threads, threads < 1 { throw ValidationError("--threads is at least 1.") }
    if let store {
      if store.isEmpty || store == "-" { throw ValidationError("--store is the name of a file.") }
      if format != nil || level != .sentence || filter.isUsed {
        throw ValidationError("A store holds everything: --store goes with no format and no choice of beads.")
      }
      return
    }
    if resume, output == nil, into == nil || into == "-" {
      throw ValidationError(
        "--resume needs --output, --into or --store: what went to standard output is gone.")
    }
    if output == nil, let format, format.isOfIndices || [.intertext, .summary, .html].contains(format) {
      throw ValidationError("\(format.rawValue) is for one document: use --output.")
    }
    if into == nil || into == "-", output == nil, let format, format.fileCount > 1 {
      throw ValidationError("\(format.rawValue) has \(format.fileCount) files: name them with --into.")
    }
  }

  var messages: MessageLanguage { messageLanguage }

  func run() async throws {
    var documents = try input.documents(
      try gaps.kinds.configuring(try settings.configuration(), for: input.languages))
    documents.baseline = try gaps.baseline(isOfMany: true)
    let decisions = try gaps.decisions(messages: messageLanguage)
    documents.contents = contents
    let review = documents.baseline.map(BaselineReview.init)
    let isShown = !quiet && Descriptor.standardError.isTerminal
    let source = try input.source(isCounted: isShown)
    documents.decisions = try decisions.map { $0.documents.resolved(among: try input.names(of: source)) }
    let decided = documents.decisions.map(DecisionsReview.init)
    // What standard input is read from is an input like others.
    let inputs = InputFiles(OpenedFiles.paths + ["/dev/stdin"], and: [source.inputFiles])
    if let path = statistics.path, path != "-" { try checkAside(path, "--statistics", inputs) }
    if gaps.updateBaseline, let path = gaps.baselinePath {
      try checkAside(path, "--baseline", InputFiles(["/dev/stdin"], and: [source.inputFiles]))
    }
    try OutputFile.checkApart([statistics.path, gaps.writtenPath])
    let sink = try sink(documents, inputs)
    if let warning = sink.warning {
      Descriptor.standardError.say(
        "bitext: \(InterfaceWords(language: messages).warning)\(warning.shown(in: messages))")
    }
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let runner = BatchRunner(documents: documents, threads: min(threads ?? cores, cores))
    let progress = BatchProgress(count: source.count, isShown: isShown, messages: messageLanguage)
    Interrupt.listen()
    let summary = try await runner.run(
      source, into: sink, isStopped: { Interrupt.isAsked },
      progress: { record, summary in
        review?.add(record)
        decided?.add(record)
        progress.report(
          record, summary, repeatsMembers: store != nil || output == nil && chosenFormat == .jsonl)
      })
    if !quiet { progress.finish(summary, documents.contents) }
    try statistics.tell(summary.counts.statistics)
    if let review { try tell(review, summary) }
    decisions?.tell(summary.review)
    if let decided, !summary.isStopped { decisions?.tell(unmet: decided.unmet) }
    if summary.isStopped { throw ExitStatus.stopped(by: Interrupt.signal) }
    if summary.failures > 0 { throw ExitStatus.documentsFailed }
    if !gaps.updateBaseline { try gaps.failIfAsked(summary.counts.worstGap) }
  }

  /// Refuses a file that is written beside the results, if it is an input or one of the results.
  private func checkAside(_ path: String, _ option: String, _ inputs: InputFiles) throws {
    if let status = FileStatus(path), status.kind == .regular, let error = inputs.refusal(of: path, status) {
      throw error
    }
    func place(_ path: String) -> String {
      URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }
    let own = place(path)
    let isResult =
      [into, store].compactMap { $0 }.contains { place($0) == own }
      || into.map { chosenFormat.fileCount > 1 && own.hasPrefix(place($0) + ".") } ?? false
      || asides.contains { place($0) == own }
      || output.map { own.hasPrefix(place($0) + "/") } ?? false
    if isResult {
      throw ValidationError("\(option) names a result of this batch: give it another name.")
    }
  }

  /// What stands beside the results while they are written.
  private var asides: [String] {
    into.map { JoinedSink.asides(of: [$0]) } ?? store.map { StoreSink.asides(of: $0) } ?? []
  }

  /// Says what became of the baseline, and writes it anew if that is asked for and all documents were seen.
  private func tell(_ review: BaselineReview, _ summary: BatchSummary) throws {
    guard let path = gaps.baselinePath else { return }
    if gaps.updateBaseline, !summary.isStopped {
      let new = summary.counts.gaps?.values.reduce(0, +) ?? 0
      try gaps.update(path, since: review.baseline, with: review.entries, new: new, messages: messageLanguage)
    } else {
      let stale = review.staleEntries(isWhole: !summary.isStopped)
      gaps.tell(
        silenced: summary.counts.silencedGaps, stale: stale, path, messages: messageLanguage)
    }
  }

  private var chosenFormat: ReportFormat { format ?? (output == nil ? .jsonl : .json) }

  /// What is to be looked for, by what is written. A store holds no evidence.
  private var contents: Report.Contents {
    if store != nil { return .gaps }
    return chosenFormat.contents().union(filter.dropGaps == nil ? gaps.contents : .gaps)
  }

  private func sink(_ documents: BatchDocuments, _ inputs: InputFiles) throws -> any BatchSink {
    if let store {
      let digest = SettingsDigest.digest(
        of: documents, format: .json, level: .sentence, filter: BeadFilter())
      return try StoreSink(path: store, settings: digest, resumes: resume, inputs: inputs)
    }
    let format = chosenFormat
    let filter = try filter.filter(for: format)
    let digest = SettingsDigest.digest(
      of: documents, format: format, level: level, filter: filter, cells: table.cells,
      messages: messageLanguage, hasIdentifiers: moses.ids)
    if let output {
      return try FolderSink(
        folder: output, format: format, level: level, filter: filter, cells: table.cells,
        messages: messageLanguage, decisions: documents.decisions, settings: digest, resumes: resume,
        inputs: inputs)
    }
    let usual = Bilingual(
      source: documents.languages.source ?? .english, target: documents.languages.target ?? .chinese)
    // The names of files are known before any document is.
    let languages = format.fileCount > 1 ? usual.map { $0 } : documents.languages
    let (path, level, hasIdentifiers, messages, cells) = (
      into ?? "-", level, moses.ids, messageLanguage, table.cells
    )
    let files = { @Sendable (filter: BeadFilter) in
      format.files(
        path, languages: usual, level: level, filter: filter, namesDocuments: true,
        hasIdentifiers: hasIdentifiers, messages: messages
      ).map { ($0.path, $0.writer.writing(cells)) }
    }
    let writers = { @Sendable filter in files(filter).map(\.1) }
    let form: JoinedSink.Form =
      format == .jsonl
      ? .records
      : filter.unique == nil
        ? .reports(writers(filter), languages)
        : .unique(JoinedSink.Unique(filter: filter, level: level, writers: writers), languages)
    guard let into, into != "-" else { return try joined(1, form, "standard output", inputs) }
    if let stream = try stream(into) { return try joined(stream, form, into, inputs) }
    return try JoinedSink(
      paths: files(filter).map(\.0), form: form, settings: digest, resumes: resume, inputs: inputs)
  }

  private func joined(
    _ descriptor: Int32, _ form: JoinedSink.Form, _ name: String, _ inputs: InputFiles
  ) throws -> JoinedSink {
    if let refusal = inputs.refusal(ofOpen: descriptor, named: name) { throw refusal }
    return try JoinedSink(descriptor: descriptor, form: form)
  }

  /// A device or pipe such as `/dev/stdout`, which is written to and never replaced; nil for a file.
  private func stream(_ path: String) throws -> Int32? {
    guard let stream = try OutputFile(path: path).openedIfSpecial() else { return nil }
    if resume { throw ValidationError("--resume needs a file: what went to \(path) is gone.") }
    if let format, format.fileCount > 1 {
      throw ValidationError("\(format.rawValue) has \(format.fileCount) files: name them with --into.")
    }
    return stream.number
  }
}
