import Bitext
import BitextFormats

/// Aligned text on its way into another format, portion by portion.
struct Conversion {
  /// The name of the file, of several what they have in common.
  let path: String
  let format: ReportFormat
  let level: BeadLevel
  /// Which beads are written.
  var filter: BeadFilter
  /// Whether the units of a memory are written as they stand in their file.
  let keepsUnits: Bool
  /// What finds the gaps, where beads are left out by them.
  let aligner: Aligner?
  let cells: TSVWriter.Cells
  /// Whether a file of identifiers is written.
  let hasIdentifiers: Bool
  /// Which gaps were dismissed: no bead is left out by them.
  var decisions = Decisions()

  /// What was written, counted.
  private(set) var statistics = CorpusStatistics()
  private var kept = 0
  private var dropped: [BeadFilter.Reason: Int] = [:]
  /// How many of those stay in the file with their unit.
  private var staying = 0
  private var seen = SeenPairs()
  /// The languages of the sides.
  private var languages: Bilingual<Language>?
  /// The source texts that a catalogue has so far.
  private let messages = POWriter.Messages()

  init(
    path: String, format: ReportFormat, level: BeadLevel, filter: BeadFilter, keepsUnits: Bool,
    aligner: Aligner?,
    cells: TSVWriter.Cells, hasIdentifiers: Bool
  ) {
    self.path = path
    self.format = format
    self.level = level
    self.filter = filter
    self.keepsUnits = keepsUnits
    self.aligner = aligner
    self.cells = cells
    self.hasIdentifiers = hasIdentifiers
  }

  static var provenance: Provenance {
    Provenance(version: Aligner.version, icuVersion: Aligner.icuVersion, lexicons: [])
  }

  /// The files of the result and their writers.
  ///
  /// - Parameter choice: The beads that are written; nil for all.
  func files(
    _ text: AlignedText, only choice: Set<Int>? = nil
  ) -> [(path: String, writer: any ReportWriter)] {
    var filter = BeadFilter()
    filter.only = choice
    return format.files(
      path, languages: text.segmentation.map(\.document.language), level: level, filter: filter,
      hasIdentifiers: hasIdentifiers)
  }

  private func writers(_ text: AlignedText, only choice: Set<Int>? = nil) -> [any ReportWriter] {
    files(text, only: choice).map { $0.writer.writing(cells).continuing(messages) }
  }

  mutating func begin(_ text: AlignedText, _ outputs: inout [Output]) {
    languages = text.segmentation.map(\.document.language)
    if keepsUnits { return }
    for (index, writer) in writers(text).enumerated() {
      writer.writeBeginning(text.segmentation.map(\.document.language), to: &outputs[index])
    }
  }

  /// What is known of a portion: its beads, and the gaps that beads are left out by.
  private func report(on text: AlignedText) -> Report {
    guard let aligner else { return text.report(provenance: Self.provenance) }
    return aligner.report(on: text).deciding(decisions)
  }

  /// Writes a portion.
  ///
  /// - Returns: What is known of it.
  mutating func write(_ text: AlignedText, _ file: String, _ outputs: inout [Output]) throws -> Report {
    let report = report(on: text)
    var choice: BeadChoice?
    if format.isFiltered {
      let made = BeadChoice(report, level: level, filter: filter, seen: &seen)
      kept += made.kept.count
      dropped.merge(made.dropped, uniquingKeysWith: +)
      choice = made
    }
    statistics += CorpusStatistics(
      report, kept: level == .sentence ? choice?.kept : nil, hasGaps: aligner != nil)
    guard keepsUnits else {
      for (index, writer) in writers(text, only: choice?.kept).enumerated() {
        writer.writeReport(report, to: &outputs[index])
      }
      return report
    }
    guard let original = text.original, let choice else {
      throw BitextError(
        .malformed, "Its units cannot be told from each other as they stand in the file.",
        remedy: "Convert it to another format first.", file: file)
    }
    staying += original.staying(beside: choice.kept)
    _ = original.write(keeping: choice.kept, to: &outputs[0])
    return report
  }

  func end(_ text: AlignedText, _ outputs: inout [Output]) {
    if keepsUnits { return }
    for (index, writer) in writers(text).enumerated() { writer.writeEnd(to: &outputs[index]) }
  }

  /// What was left out, and what the format has no place for, each a sentence.
  ///
  /// - Parameter extras: What the file held beside its texts.
  func losses(_ extras: [Extra: Int], in messages: MessageLanguage) -> [String] {
    let words = InterfaceWords(language: messages)
    var losses: [String] = []
    let count = dropped.values.reduce(0, +)
    if count > 0 {
      let reasons = BeadFilter.Reason.allCases.compactMap { reason in
        dropped[reason].map { words("\($0) \(reason.rawValue)", "\(reason.chinese) \($0) 组") }
      }.joined(separator: words.comma)
      losses.append(
        words(
          "\(kept) of \(kept + count) beads kept, \(count) dropped: \(reasons).",
          "\(kept + count) 组中保留 \(kept) 组，略去 \(count) 组：\(reasons)。"))
      if staying > 0 {
        losses.append(
          words(
            "\(staying) of the dropped stay in the file: a unit of several segments is kept whole where one of them is.",
            "略去的组中有 \(staying) 组仍留在文件中：一个单元有多个句段时，只要保留其一，整个单元都会保留。"))
      }
    }
    if keepsUnits { return losses }
    let end = words(".", "。")
    if let text = Extra.dropped(extras, in: format, hasIdentifiers: hasIdentifiers, messages: messages) {
      losses.append(text + end)
    }
    if let languages, let text = Extra.droppedLanguages(languages, in: format, messages: messages) {
      losses.append(text + end)
    }
    return losses
  }
}
