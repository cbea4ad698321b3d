import ArgumentParser
import Bitext
import BitextFormats
import FoundationEssentials

/// `bitext score`: alignments against gold.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score alignments against gold alignments.",
    discussion: """
      Two files, or two folders: NNN.gold in the first is compared with NNN.align in the second. Both hold one
      bead a line, `[0,1]:[2]`, source first; what stands behind a second colon is passed over, but for the
      probability that `bitext` writes in a fourth field, from which the calibration is made.

        bitext score gold/001.gold 001.align
        bitext score gold/ out/

      strict, lax   precision over all test beads, recall over the gold beads that are empty on neither side;
                    lax: the bead shares a segment on both sides with one bead of the other.
      beads         the strict comparison with null beads in the recall too.
      null          per segment: whether it is one that no bead joins to the other side.
      cover         segments that are not in exactly one bead: should be 0.
      Counts of all documents are added (micro average).
      """
  )

  @Argument(help: "The gold file, or a folder of NNN.gold files.")
  var gold: String
  @Argument(help: "The file to score, or a folder of NNN.align files. A missing file counts as empty.")
  var test: String
  @Flag(help: "Also print precision and recall for each type of bead, such as 2-1.")
  var types = false
  @Flag(help: "Also print the reliability table of the beads' probabilities.")
  var calibration = false
  @Flag(help: "Also print a line for every document.")
  var documents = false

  func run() throws {
    let scores = try scores()
    let total = scores.reduce(BeadScore()) { $0 + $1.score }
    try OutputFile(path: nil).write { stream in
      ScoreTable(total: total, scores: scores).write(
        types: types, calibration: calibration, documents: documents, to: &stream)
    }
  }

  private func scores() throws -> [(name: String, score: BeadScore)] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: gold, isDirectory: &isFolder), isFolder else {
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
    let exists = FileManager.default.fileExists(atPath: test)
    return BeadScore(gold: try beads(gold), test: exists ? try beads(test) : [])
  }

  private func beads(_ path: String) throws -> [IndexBead] {
    try VecalignReader().beads(in: try InputFile(path: path).bytes(), file: path)
  }
}
