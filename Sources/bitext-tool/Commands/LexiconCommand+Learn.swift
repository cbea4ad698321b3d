import ArgumentParser
import Bitext
import BitextFormats

extension LexiconCommand {
  struct Learn: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Learn a lexicon from aligned text.",
      discussion: """
        Two files with one segment a line. Without --beads line *n* of one belongs to line *n* of the other;
        with it, beads in vecalign's form say which lines belong together, and a bead's probability in the
        fourth field, as `bitext align` writes it, says how much it counts.

        The lexicon holds what was learnt alone; `merge` joins it with another.
        """)

    @Option(help: ArgumentHelp("The file of the source side; several may be given.", valueName: "file"))
    var source: [String]
    @Option(help: ArgumentHelp("The file of the target side, as often as --source.", valueName: "file"))
    var target: [String]
    @Option(help: ArgumentHelp("The beads, as often as --source, or not at all.", valueName: "file"))
    var beads: [String] = []
    @OptionGroup var languages: Languages
    @OptionGroup var lexicon: LexiconOptions
    @OptionGroup var output: Destination

    func validate() throws {
      guard source.count == target.count, beads.isEmpty || beads.count == source.count else {
        throw ValidationError("Give --source, --target and, if at all, --beads equally often.")
      }
    }

    func run() throws {
      let side = languages.headSide
      var learner = LexiconLearner(
        headLanguage: languages.languages[side], targetLanguage: languages.languages[side.opposite],
        lexicon: try lexicon.lexicon(for: languages.languages))
      for index in source.indices {
        let lines = try Bilingual(source: source[index], target: target[index]).map(Self.lines)
        let found = beads.isEmpty ? nil : try Self.beads(beads[index], counts: lines.map(\.count))
        guard found != nil || lines.source.count == lines.target.count else {
          throw BitextError(
            .malformed, "has \(lines.target.count) lines, \(source[index]) has \(lines.source.count).",
            remedy: "Give --beads, or files whose lines belong together.", file: target[index])
        }
        let pairs = found ?? lines.source.indices.map { IndexBead(source: [$0], target: [$0]) }
        for bead in pairs {
          let text = Bilingual(
            source: Self.join(bead.source, of: lines.source), target: Self.join(bead.target, of: lines.target)
          )
          learner.add(
            head: text[side], target: text[side.opposite], weight: Float(bead.probability ?? 1))
        }
      }
      var builder = languages.builder()
      for pair in learner.correspondences() { builder.add(pair) }
      builder.sources = ["learnt from \(learner.segmentCount) aligned segments"]
      try output.write(builder)
    }

    private static func lines(_ path: String) throws -> [Substring] {
      var lines = String(decoding: try InputFile(path: path).bytes(), as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false)
      if lines.last?.isEmpty == true { lines.removeLast() }
      return lines
    }

    private static func beads(_ path: String, counts: Bilingual<Int>) throws -> [IndexBead] {
      let beads = try VecalignReader().beads(in: try InputFile(path: path).bytes(), file: path)
      for (index, bead) in beads.enumerated()
      where bead.source.contains(where: { $0 >= counts.source })
        || bead.target.contains(where: { $0 >= counts.target })
      {
        throw BitextError(
          .malformed, "Bead \(index) names a line that is not there.",
          remedy: "Check which files belong together.",
          file: path)
      }
      return beads
    }

    /// The text of some lines. What is learnt does not depend on how words of two lines are kept apart.
    private static func join(_ indices: [Int], of lines: [Substring]) -> String {
      indices.map { String(lines[$0]) }.joined(separator: " ")
    }
  }
}
