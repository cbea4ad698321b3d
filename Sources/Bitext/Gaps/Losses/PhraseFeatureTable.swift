/// All phrases of one side of English lines that are paired with Chinese ones, with their ``PhraseFeatures``: what weights are fitted on.
package struct PhraseFeatureTable: Sendable {
  /// The names of the features, in order of the values.
  package static var names: [String] { PhraseFeatures.names }

  package struct Row: Sendable {
    /// The line, from 0, and the place of the phrase in its bytes.
    package let line: Int
    package let span: Span
    package let values: [Double]
  }

  package private(set) var rows: [Row] = []

  /// - Parameters:
  ///   - segments: as many lines on each side, English and Chinese.
  ///   - side: whose phrases are asked for.
  package init(_ segments: Bilingual<[String]>, of side: Side, lexicon: Lexicon?) {
    let segmentation = Bilingual(
      source: Segmentation(segments: segments.source, language: .english),
      target: Segmentation(segments: segments.target, language: .chinese))
    let alignment = Alignment(
      counts: segmentation.map(\.sentences.count),
      beads: segments.source.indices.map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1) })
    let readings = Readings(segmentation, lexicon: lexicon)
    let context = GapContext(
      readings, labels: readings.labels,
      paragraphs: alignment, sentences: alignment, outcomes: [], declaredCounts: [],
      thresholds: Configuration.Gaps())
    guard let coverage = context.coverage else { return }
    let spread = LengthSpread(context)
    for (line, bead) in alignment.beads.enumerated() {
      guard let sentence = context.spans(ofSentences: bead[side], side).first,
        let features = PhraseFeatures(sentence, of: bead, side, coverage, spread, context)
      else { continue }
      for phrase in features.candidates {
        rows.append(
          Row(
            line: line,
            span: Span(
              phrase.span.lowerBound - sentence.lowerBound, phrase.span.upperBound - sentence.lowerBound),
            values: features.values(of: phrase)))
      }
    }
  }
}
