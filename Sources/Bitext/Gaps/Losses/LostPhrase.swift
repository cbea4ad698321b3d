internal import Lattice

/// A phrase of a sentence that the other side of its bead does not say, in English and Chinese.
///
/// A logistic regression over ``PhraseFeatures``, fitted by `Benchmarks/Gaps/fit-phrases.py` on phrases that were put into sentences of sound
/// translations; `Benchmarks/Records/gaps.md` says what it finds at which number of alarms.
struct LostPhrase {
  let span: Span
  /// How likely it is that the phrase was left out, as a logarithm of the odds.
  let score: Double
  /// Its words that find no translation.
  let words: [Span]

  /// Weights in the order of ``PhraseFeatures/names``.
  private struct Model: Sendable {
    let bias: Double
    let weights: [Double]

    func score(_ values: [Double]) -> Double { zip(weights, values).reduce(bias) { $0 + $1.0 * $1.1 } }
  }

  private static let english = Model(
    bias: -8.074,
    weights: [
      -0.142, -1.101, -0.466, -0.479, 1.112, 1.475, 0.012, 1.243,
      -1.364, 0.930, -0.291, -0.379, -3.971, -0.306, -0.397, 0.287,
      -0.015, 1.614, -0.515, 1.219, 0.699, -0.834, 0.741, -0.201,
      1.514, -0.944, -0.582, -0.146, -0.054, -1.211, 0.547, 0.996,
      1.760, 7.438, -0.619, 0.511, -1.318, -0.796, -0.061, 0.460,
      0.117, 0.007, -0.304,
    ])
  private static let chinese = Model(
    bias: -6.275,
    weights: [
      0.028, -1.027, -0.896, -0.627, 1.384, 2.027, -0.103, 1.231,
      -0.613, 0.497, -0.720, -2.336, -0.494, -0.840, 0.532, 0.833,
      -0.012, 1.913, -1.431, 0.790, 0.479, -1.308, -0.218, 0.427,
      0.303, -1.998, -0.565, -0.166, -0.311, 0, 0, -0.430,
      3.576, 12.484, -1.241, 0.140, 0.177, -3.230, 3.070, -0.536,
      0.001, 0.225, 2.186,
    ])

  /// The phrase of a bead that was most likely left out; nil for a side without phrases, and where hardly a word lacks a translation.
  ///
  /// - Complexity: O(*p* · *w*) in the phrases of the sentences and the words of the bead.
  init?(
    _ bead: Bead, _ side: Side, _ coverage: WordCoverage, _ spread: LengthSpread, _ context: GapContext
  ) {
    let words = coverage.learntWords(of: bead, side)
    guard let stretch = WordCoverage.bestStretch(words), stretch.evidence >= Self.leastEvidence else {
      return nil
    }
    let model = context.language(side).isEnglish ? Self.english : Self.chinese
    var best: (score: Double, span: Span)?
    for sentence in context.spans(ofSentences: bead[side], side) {
      guard let features = PhraseFeatures(sentence, of: bead, side, coverage, spread, context) else {
        continue
      }
      for phrase in features.candidates {
        let score = model.score(features.values(of: phrase))
        if score > best?.score ?? -.infinity { best = (score, phrase.span) }
      }
    }
    guard let (score, span) = best else { return nil }
    self.score = score
    self.span = span
    self.words = words.filter { span.contains($0.span) && $0.isKnown && $0.isOpen }.map(\.span)
  }

  /// Words that speak less for a loss together make no phrase worth looking at.
  private static let leastEvidence = 1.0
}
