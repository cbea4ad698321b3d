import ArgumentParser
import Bitext
import BitextFormats

/// Which gaps are looked for, which are known, and which ones make the command fail.
struct GapOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "End with exit status 1 if there is a gap of this severity or a worse one: note, warning or error. Without a value: warning.",
      valueName: "severity"))
  var failOnGaps: Gap.Severity?
  @Option(
    name: .customLong("baseline"),
    help: ArgumentHelp(
      "A file of known gaps, a line each. They are not shown and do not count for --fail-on-gaps.",
      valueName: "file"))
  var baselinePath: String?
  @Flag(
    help:
      "Write all gaps that there are now to the file of --baseline, but those that --decisions dismiss, and end with status 0. The file need not exist."
  )
  var updateBaseline = false
  @Option(
    name: .customLong("decisions"),
    help: ArgumentHelp(
      "A file of decisions, as the page of --format html writes it. Gaps that were dismissed are not shown and do not count for --fail-on-gaps while their text stands; mended beads are taken as given. May be given more than once; what is read later counts more.",
      valueName: "file"))
  var decisionsPaths: [String] = []

  @OptionGroup var kinds: GapKindOptions

  func validate() throws {
    if updateBaseline, baselinePath == nil {
      throw ValidationError("--update-baseline needs the file to write: --baseline FILE.")
    }
    if baselinePath == "-" { throw ValidationError("--baseline is a file, not standard input.") }
    if decisionsPaths.contains("-") { throw ValidationError("--decisions is a file, not standard input.") }
  }

  /// The file of known gaps, if it is written anew.
  var writtenPath: String? { updateBaseline ? baselinePath : nil }

  /// What a report must hold for the options to be followed.
  var contents: Report.Contents {
    failOnGaps == nil && baselinePath == nil && decisionsPaths.isEmpty ? [] : .gaps
  }

  /// Gives a `--fail-on-gaps` that stands alone its value.
  ///
  /// The parser knows options whose value may be left out, but would take the name of a page behind one for
  /// its value.
  static func completed(_ arguments: [String]) -> [String] {
    arguments.indices.map { index in
      guard arguments[index] == "--fail-on-gaps" else { return arguments[index] }
      let next = index + 1 < arguments.count ? arguments[index + 1] : ""
      return Gap.Severity(rawValue: next) == nil ? "--fail-on-gaps=warning" : arguments[index]
    }
  }

  /// The known gaps of one document, or of many.
  ///
  /// - Parameter isOfMany: Whether the entries may name documents.
  func baseline(isOfMany: Bool = false) throws -> Baseline? {
    guard let path = baselinePath else { return nil }
    let file = InputFile(path: path)
    if updateBaseline, !file.exists { return Baseline() }
    let bytes = try file.bytes()
    if bytes.first(where: { $0 > 0x20 }) == 0x7B {
      throw BitextError(
        .configuration, "is a file of decisions, and no baseline.", remedy: "Give it to --decisions.",
        file: path)
    }
    let page = try Page(bytes: bytes, name: path, encoding: "UTF-8")
    let baseline = try Baseline(parsing: page[Span(0, page.count)], file: path)
    if !isOfMany, baseline.namesDocuments {
      throw BitextError(
        .configuration, "is a baseline of many documents, as `bitext batch` writes them.",
        remedy: "Use one file for a batch and others for single documents.", file: path)
    }
    return baseline
  }

  /// What people have decided.
  func decisions(messages: MessageLanguage = .english) throws -> DecisionsFiles? {
    try DecisionsFiles(paths: decisionsPaths, messages: messages)
  }

  /// Makes the report of one document, writes it without what is known, and ends as the options ask.
  ///
  /// - Parameters:
  ///   - names: what decisions may call the document.
  ///   - old: an earlier report, whose gaps make no command fail.
  ///   - messages: the language in which decisions and baselines are told of.
  ///   - makeReport: is given the beads that were mended.
  ///   - write: is given the report, and the decisions that it was made by.
  func write(
    decidedAs names: Set<String>, since old: ReportRecord? = nil, messages: MessageLanguage,
    _ makeReport: ([MendedBead]) throws -> Report,
    with write: (Report, Decisions?) throws -> Void
  ) throws {
    let baseline = try baseline()
    let files = try decisions(messages: messages)
    let decisions = files?.decisions(aboutOnly: names)
    var report = try makeReport(decisions?.mendedBeads ?? [])
    if let baseline { report = report.silencing(baseline) }
    if let decisions { report = report.deciding(decisions) }
    try write(report, decisions)
    if let decisions { files?.tell(report.review(of: decisions)) }
    if let baseline, let path = baselinePath {
      let stale = report.staleEntries(of: baseline)
      if updateBaseline {
        try update(
          path, since: baseline, with: report.baselineEntries(besides: decisions), new: report.gaps.count,
          messages: messages)
        return
      }
      tell(
        silenced: (report.gaps + report.silencedGaps).count { baseline.silences($0) }, stale: stale, path,
        messages: messages)
    }
    if failOnGaps == nil { return }
    let counted = old.map { GapChanges(report, since: $0).new } ?? report.gaps
    try failIfAsked(counted.map(\.severity).max())
  }

  /// Writes the baseline anew.
  func update(
    _ path: String, since old: Baseline, with entries: [Baseline.Entry], new: Int, messages: MessageLanguage
  ) throws {
    let baseline = Baseline(entries: entries)
    let gone = old.entriesMissing(in: baseline).count
    try OutputFile(path: path, replacesInput: true).write { $0.write(baseline.text) }
    let words = InterfaceWords(language: messages)
    let known = words("\(counted(baseline.entries.count, "known gap"))", "已知差异 \(baseline.entries.count) 条")
    Descriptor.standardError.say(
      "bitext: \(path): \(known)"
        + words(", \(new) of them new; \(gone) gone.", "，其中新增 \(new) 条；消失 \(gone) 条。"))
  }

  /// Says what the baseline did, and which of its entries do nothing any more.
  func tell(silenced: Int, stale: [Baseline.Entry], _ path: String, messages: MessageLanguage) {
    let words = InterfaceWords(language: messages)
    var text =
      "bitext: \(path): " + words("\(counted(silenced, "gap")) silenced.", "\(silenced) 条差异不再提示。")
    if !stale.isEmpty {
      text += words(
        " \(counted(stale.count, "entry", "entries")) of the file \(stale.count == 1 ? "is" : "are") stale, --update-baseline takes \(stale.count == 1 ? "it" : "them") out:",
        "文件中有 \(stale.count) 条已失效，可用 --update-baseline 删除：")
      for entry in stale.prefix(20) {
        text += "\n  " + (entry.document.map { "[\($0)] " } ?? "") + "\(entry.identifier)  \(entry.remark)"
      }
      if stale.count > 20 {
        text += "\n  " + words("and \(stale.count - 20) more", "另有 \(stale.count - 20) 条")
      }
    }
    Descriptor.standardError.say(text)
  }

  private func counted(_ count: Int, _ noun: String, _ nouns: String? = nil) -> String {
    "\(count) \(count == 1 ? noun : nouns ?? noun + "s")"
  }

  /// Ends the command with its own status if the worst gap is as bad as the user asked for.
  func failIfAsked(_ worst: Gap.Severity?) throws {
    if let failOnGaps, let worst, worst >= failOnGaps { throw ExitStatus.gapsFound }
  }
}
