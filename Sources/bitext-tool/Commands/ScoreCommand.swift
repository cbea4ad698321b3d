import ArgumentParser
import Bitext
import BitextEvaluation
import BitextFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `bitext score`: alignments against gold.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score alignments, or the gaps of reports, against gold.",
    discussion: """
      Beads: two files, or two folders, where NNN.gold in the first is compared
      with NNN.align in the second. Both hold one bead a line, `[0,1]:[2]`,
      source first; what stands behind a second colon is passed over, but for
      the probability that `bitext` writes in a fourth field, from which the
      calibration is made.

        bitext score gold/001.gold 001.align
        bitext score gold/ out/
        bitext score --joined verses.gold out.align

      strict, lax  precision over all test beads, recall over the gold beads
                   that are empty on neither side; lax: the bead shares a
                   segment on both sides with one bead of the other.
      beads        the strict comparison with null beads in the recall too.
      null         per segment: whether no bead joins it to the other side.
      cover        segments that are not in exactly one bead: should be 0.

      Gaps: gold gaps against a report in JSON, or two folders, where
      NAME/gaps.json or NAME.gaps.json in the first is compared with NAME.json,
      or the one JSON file in NAME/, in the second.

        bitext align page.txt --format json -o page.json
        bitext score --gaps gaps.json page.json
        bitext batch releases/ --format json --output out/
        bitext score --gaps releases/ out/

      Gold gaps are a list of {"kind", "source", "target"}, with the words that
      the gap points at as they stand on each side, or null; or a report.
      A gold gap is found, for the recall, if a gap of the same kind is at its
      place; a gap is right, for the precision, if a gold gap of the same kind
      is at its place. At one place are gaps whose spans overlap, by a character
      or more, on every side where both point at text, and on one at least. One
      gap may answer to several. Words that stand in several places count at
      each of them, and white space in them does not count.

      all          all kinds together.
      place        the same, whatever the kinds are.
      alarms       gaps that are not right, for 1,000 beads of sentences.

      Counts of all documents are added (micro average).
      """
  )

  /// How scores are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "The gold file, or a folder of gold files.")
  var gold: String
  @Argument(help: "The file to score, or a folder of them. A missing file counts as empty.")
  var test: String
  @Flag(help: "Score the gaps of reports instead of beads.")
  var gaps = false
  @Option(
    help: ArgumentHelp(
      "With --gaps: pass over gaps of the reports that are milder than this: note, warning or error.",
      valueName: "severity"))
  var severity = Gap.Severity.note
  @Flag(help: "With --gaps: also print every gold gap that was not found and every gap that is not right.")
  var list = false
  @Option(help: "With --gaps: what to write: \(Format.choices).")
  var format = Format.text
  @Flag(
    help: "Join beads that together are one gold bead: for gold coarser than sentences, such as verses.")
  var joined = false
  @Flag(help: "Also print precision and recall for each type of bead, such as 2-1.")
  var types = false
  @Flag(help: "Also print the reliability table of the beads' probabilities.")
  var calibration = false
  @Flag(help: "Also print a line for every document.")
  var documents = false

  func validate() throws {
    if gaps, types || calibration || joined {
      throw ValidationError("--types, --calibration and --joined are about beads, not about gaps.")
    }
    if !gaps, list || format != .text || severity != .note {
      throw ValidationError("--list, --format and --severity are about gaps: give --gaps.")
    }
  }

  func run() throws {
    if gaps { return try scoreGaps() }
    let scores = try scores()
    let total = scores.reduce(BeadScore()) { $0 + $1.score }
    try OutputFile(path: nil).write { stream in
      ScoreTable(total: total, scores: scores).write(
        types: types, calibration: calibration, documents: documents, to: &stream)
    }
  }

  private func scores() throws -> [(name: String, score: BeadScore)] {
    guard InputFile(path: gold).isFolder else {
      return [(gold, try score(gold: gold, test: test))]
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: gold).filter { $0.hasSuffix(".gold") }
    guard !names.isEmpty else {
      throw BitextError(
        .unreadable, "holds no gold file.", remedy: "Gold files end in .gold, those to score in .align.",
        file: gold)
    }
    return try names.sorted().map { name in
      (name, try score(gold: "\(gold)/\(name)", test: "\(test)/\(name.dropLast(5)).align"))
    }
  }

  private func score(gold: String, test: String) throws -> BeadScore {
    let gold = try beads(gold)
    let test = InputFile(path: test).exists ? try beads(test) : []
    return BeadScore(gold: gold, test: joined ? IndexBead.joined(test, as: gold) : test)
  }

  private func beads(_ path: String) throws -> [IndexBead] {
    try VecalignReader().beads(in: try InputFile(path: path).bytes(), file: path)
  }
}
