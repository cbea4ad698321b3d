import Bitext

extension ReportRecord {
  /// The beads of sentences with their texts, on the lines of the files that the report is about.
  var numberedUnits: [AlignedTextBuilder.NumberedUnit] {
    sentenceBeads.beads.map { bead in
      func line(_ side: Side) -> Int { bead[side].first.map { sentences[side][$0].location.line } ?? 1 }
      func texts(_ side: Side) -> [String] { bead[side].map { sentences[side][$0].text } }
      return .init(
        bead: IndexBead(bead), texts: Bilingual(source: texts(.source), target: texts(.target)),
        lines: Bilingual(source: line(.source), target: line(.target)), identifier: nil,
        documents: documents.map(\.name))
    }
  }

  /// The bitext that the report is about.
  func alignedText(_ file: String?) throws(BitextError) -> AlignedText {
    var builder = AlignedTextBuilder()
    try builder.add(numberedUnits, file: file)
    return builder.text(languages: documents.map(\.language), names: documents.map(\.name))
  }
}
