/// Two texts that are no translations of each other, as files are that were paired by mistake.
///
/// It is told from the words: of a translation, however free, a good part of the words finds a counterpart in the sentences
/// that say the same, and of two texts that have nothing in common hardly any. One finding stands for all others, which
/// would be as many as there are sentences.
struct UnrelatedRule: GapRule {
  /// The share of the words of a text that find a translation in their beads, on the side that has more. What right and
  /// wrong pairs have is in `Benchmarks/Records/pairing.md`.
  private static let leastShare = 0.2
  /// How well a word of the other side must translate a word to be its counterpart.
  private static let leastSupport: Float = 0.2
  /// How many words that the lexicon knows each text must have to be judged.
  private static let leastWords = 12
  /// How many beads are looked at, evenly over the text.
  private static let sampledBeads = 64

  func gaps(in context: GapContext) -> [GapDraft] {
    guard let share = Self.share(in: context), share < Self.leastShare else { return [] }
    let first = Bilingual(
      source: context.spans(ofSentences: 0..<1, .source), target: context.spans(ofSentences: 0..<1, .target))
    return [GapDraft(.missing, .error, .unrelated, spans: first)]
  }

  /// The share of the words that find a translation, on the side that has more; nil where too few words are known to tell.
  static func share(in context: GapContext) -> Double? {
    guard let coverage = context.coverage else { return nil }
    var known = Bilingual(source: 0, target: 0)
    var found = Bilingual(source: 0.0, target: 0.0)
    let beads = context.sentences.beads
    for index in stride(from: 0, to: beads.count, by: max(1, beads.count / sampledBeads)) {
      let bead = beads[index]
      for side in Side.allCases {
        for word in coverage.learntWords(of: bead, side) where word.isKnown {
          known[side] += 1
          if word.support >= leastSupport { found[side] += bead.probability }
        }
      }
    }
    guard min(known.source, known.target) >= leastWords else { return nil }
    return max(found.source / Double(known.source), found.target / Double(known.target))
  }
}
