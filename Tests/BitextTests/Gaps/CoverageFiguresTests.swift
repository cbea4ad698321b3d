import Testing
import _BitextTestSupport

@testable import Bitext

/// Prints what the rule of partial gaps looks at, for fitting its weights: run with `BITEXT_FIGURES=3`.
@Suite(.enabled(if: GoldData.isAvailable && Measurement.level == 3, "prints figures only"))
struct CoverageFiguresTests {
  @Test func judgedPairs() throws {
    for name in ["mqm_mt23_zhen_pairs", "mqm_ted_zhen_pairs"] {
      var labels: [String] = []
      var lines = Bilingual<[String]>(source: [], target: [])
      for row in try GoldData.lines("qa/\(name).tsv").dropFirst() {
        let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields.count > 5, !fields[4].isEmpty, !fields[5].isEmpty else { continue }
        labels.append("\(fields[1]):\(fields[3])")
        lines.source.append(fields[4])
        lines.target.append(fields[5])
      }
      try show(name, labels, lines, Bilingual(source: .chinese, target: .english))
    }
  }

  @Test(arguments: ["champollion", "ntrex", "wmt22_enzh", "twlaw", "debref"])
  func cleanPairs(_ set: String) throws {
    for document in try GoldDocument.all(of: set) {
      let bitext = try document.bitext()
      let beads = bitext.sentences.beads
      try show(set, beads.map { "CLEAN:\($0.type)" }, bitext.segmentation, bitext.sentences)
      // The same with a clause of each third bead's target left out.
      var lines = try document.lines()
      var labels = beads.map { "CLEAN2:\($0.type)" }
      for (index, bead) in beads.enumerated()
      where index % 3 == 0 && bead.source.count == 1 && bead.target.count == 1 {
        let side: Side = index % 2 == 0 ? .target : .source
        let line = bead[side].lowerBound
        guard let (rest, lost) = Planting.withoutClause(lines[side][line], seed: index) else { continue }
        labels[index] = "DROP\(side == .target ? "T" : "S"):\(lost)"
        lines[side][line] = rest
      }
      try show(
        set, labels,
        GoldBitext(lines: lines, gold: GoldData.text("\(document.set)/\(document.name).gold")).segmentation,
        bitext.sentences)
    }
  }

  private func show(
    _ name: String, _ labels: [String], _ lines: Bilingual<[String]>, _ languages: Bilingual<Language>
  ) throws {
    let gold = labels.indices.map { "[\($0)]:[\($0)]" }.joined(separator: "\n")
    let bitext = try GoldBitext(lines: lines, gold: gold, languages: languages)
    try show(name, labels, bitext.segmentation, bitext.sentences)
  }

  private func show(
    _ name: String, _ labels: [String], _ segmentation: Bilingual<Segmentation>, _ sentences: Alignment
  ) throws {
    let context = GapContext(segmentation, paragraphs: sentences, sentences: sentences)
    let coverage = try #require(context.coverage)
    #expect(labels.count == sentences.beads.count && !labels.isEmpty)
    let spread = LengthSpread(
      sentences.beads.filter { !$0.isNull }.map { PartialRule.excess($0, context) })
    for (label, bead) in zip(labels, sentences.beads) where !bead.isNull {
      for side in Side.allCases {
        let values = PartialRule.features(of: bead, side, coverage, spread, context).values
        #expect(!values.isEmpty && values.allSatisfy(\.isFinite), "\(name) \(label)")
        print((["COV", name, label, "\(side)"] + values.map { "\($0)" }).joined(separator: "\t"))
      }
    }
  }
}
