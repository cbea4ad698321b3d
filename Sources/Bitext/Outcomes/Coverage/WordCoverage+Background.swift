internal import Lattice

extension WordCoverage {
  /// What is usual in a document: how often words find no translation although they have been translated.
  struct Background: Sendable {
    /// The share of all known words.
    var shares = Bilingual(source: 0.3, target: 0.3)
    /// Of each word of a vocabulary; empty before anything was learnt.
    var occurrences = Bilingual<[Occurrence]>(source: [], target: [])
    /// For each running word its support in its bead.
    var supports = Bilingual<[Float]>(source: [], target: [])
    /// For each running word its evidence there.
    var evidences = Bilingual<[Double]>(source: [], target: [])

    /// How often a word is translated, and how often of that it finds no translation.
    struct Occurrence: Sendable {
      var count = 0.0
      var open = 0.0
    }
  }

  /// What the evidence of single words rests on. `Benchmarks/Records/gaps.md` says where the figures come from.
  private enum Weight {
    /// The chance that a word of a text that was left out finds a translation all the same.
    static let chance = 0.25
    /// How many occurrences of a word the share of the whole document counts for in the word's own share.
    static let prior = 8.0
    /// One character may be a part of a name, whatever else it can mean.
    static let character = 0.6
    /// A number that the other side lacks, and one that it has.
    static let openValue = 1.2
    static let matchedValue = -0.8
    /// The evidence from which a run of words looks lost.
    static let loss = 2.5
  }

  /// Learns how often words find no translation although they have been translated: over all words, held near 0.3
  /// while there is little text, and of each word.
  ///
  /// A term that the lexicon does not know as the document uses it finds no translation anywhere, and says nothing
  /// where it finds none once more. Runs of words that look lost are left out of the count, which is then made again: a
  /// document does not make losses usual by having many.
  ///
  /// - Parameter open: the places of the values that the other side lacks, ascending.
  /// - Complexity: O(*n*) in the words of the text, and what their support takes.
  mutating func learn(from alignment: Alignment, open values: Bilingual<[Span]>) {
    var supports = sentences.words.map { [Float](repeating: 0, count: $0.count) }
    for bead in alignment.beads where !bead.isNull {
      let found = self.supports(in: bead)
      for side in Side.allCases {
        for (index, support) in zip(sentences.range(bead[side], side), found[side]) {
          supports[side][index] = support
        }
      }
    }
    background.supports = supports
    count(alignment, besides: supports.map { [Bool](repeating: false, count: $0.count) }, open: values)
    count(alignment, besides: lost(alignment), open: values)
  }

  /// Counts how often words find no translation, and judges each by it.
  private mutating func count(
    _ alignment: Alignment, besides lost: Bilingual<[Bool]>, open values: Bilingual<[Span]>
  ) {
    var known = Bilingual(source: 60.0, target: 60.0)
    var open = Bilingual(source: 18.0, target: 18.0)
    background.occurrences = lettersPerWord.map {
      [Background.Occurrence](repeating: .init(), count: $0.count)
    }
    for bead in alignment.beads where !bead.isNull {
      for side in Side.allCases {
        for index in sentences.range(bead[side], side) where judges(index, side) && !lost[side][index] {
          let id = sentences.words[side][index].id
          let share = 1 - Double(background.supports[side][index]).squareRoot()
          known[side] += 1
          open[side] += share
          background.occurrences[side][id].count += 1
          background.occurrences[side][id].open += share
        }
      }
    }
    background.shares = Bilingual(source: open.source / known.source, target: open.target / known.target)
    // A closure that asks a value which is being changed would copy all of it for every word.
    let counted = self
    for side in Side.allCases {
      background.evidences[side] = counted.background.supports[side].enumerated().map { index, support in
        counted.evidence(ofWord: index, side, support: support, open: values[side])
      }
    }
  }

  /// Which words stand in a run that looks lost.
  private func lost(_ alignment: Alignment) -> Bilingual<[Bool]> {
    var lost = background.supports.map { [Bool](repeating: false, count: $0.count) }
    for bead in alignment.beads where !bead.isNull {
      for side in Side.allCases {
        let range = sentences.range(bead[side], side)
        guard let stretch = WordCoverage.bestStretch(learntWords(of: bead, side)), stretch.words >= 3,
          stretch.evidence >= Weight.loss
        else { continue }
        for index in range where stretch.span.contains(sentences.words[side][index].span) {
          lost[side][index] = true
        }
      }
    }
    return lost
  }

  /// How much the words of a side speak for having been left out, in a bead of the alignment that this was learnt from.
  func learntEvidence(of bead: Bead, _ side: Side) -> Double {
    background.evidences[side][sentences.range(bead[side], side)].reduce(0, +)
  }

  /// The share of the known words of a side that find no translation, in a bead of that alignment; 0 where none is known.
  func learntOpenShare(of bead: Bead, _ side: Side) -> Double {
    var known = 0.0
    var open = 0.0
    for index in sentences.range(bead[side], side) where judges(index, side) {
      known += 1
      open += 1 - Double(background.supports[side][index]).squareRoot()
    }
    return open / max(known, 1)
  }

  func evidence(ofValueThatIsOpen isOpen: Bool) -> Double { isOpen ? Weight.openValue : Weight.matchedValue }

  /// How much more likely a word is to find no better translation if its text was left out, as a logarithm.
  func evidence(of word: Int, _ side: Side, support: Float, isKnown: Bool) -> Double {
    let share = Double(support).squareRoot()
    var usual = min(max(background.shares[side], 0.05), 0.9)
    if isKnown, !background.occurrences[side].isEmpty {
      // The word itself is not counted: it is what is judged.
      let others = background.occurrences[side][word]
      let count = max(others.count - 1, 0)
      let open = max(others.open - (1 - share), 0)
      usual = min(max((Weight.prior * usual + open) / (Weight.prior + count), 0.03), 0.95)
    }
    let covered = naturalLogarithm(Weight.chance / (1 - usual)) * share
    guard isKnown else { return covered }
    let weight = lettersPerWord[side][word] == 1 ? Weight.character : 1
    return covered + weight * max(0, naturalLogarithm((1 - Weight.chance) / usual)) * (1 - share)
  }
}
