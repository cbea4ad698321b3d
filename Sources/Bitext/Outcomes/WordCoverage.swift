internal import Lattice

/// Which words of each sentence find a translation on the other side of its bead, as far as a lexicon knows.
struct WordCoverage: Sendable {
  /// One content word of a side.
  struct Word: Hashable, Sendable {
    let span: Span
    /// How well the best word of the other side translates it, 0…1.
    let support: Float
    /// Whether the lexicon could know it: a word without any translation says nothing by finding none.
    let isKnown: Bool
    let letters: Int
  }

  /// A stretch of neighbouring words that find no translation.
  struct Stretch: Hashable, Sendable {
    let span: Span
    /// How much more likely the words are if their text was left out than if it was translated, as a logarithm.
    let evidence: Double
    let letters: Int
    let words: Int
  }

  private let words: Bilingual<[ContentWord]>
  /// For each sentence where its words begin.
  private let starts: Bilingual<[Int]>
  /// Whether a word is a part of a number, an amount or a date: those are compared by value, elsewhere.
  private let isValue: Bilingual<[Bool]>
  private let associations: WordAssociations
  /// The associations the other way round: for each word of the target language its heads.
  private let reverse: (starts: [Int], heads: [Int32], weights: [Float])
  private let isKnown: Bilingual<[Bool]>
  private let lettersPerWord: Bilingual<[Int]>
  private let headSide: Side
  /// The share of known words that find no translation in this document although they have been translated.
  private(set) var background = Bilingual(source: 0.3, target: 0.3)

  /// The chance that a word of a text that was left out finds a translation all the same.
  private static let chance = 0.25

  /// - Returns: nil if the lexicon does not serve the languages.
  /// - Complexity: O(*n*) in the words of the text, and what the associations of its distinct words take.
  init?(_ segmentation: Bilingual<Segmentation>, lexicon: Lexicon?) {
    guard let lexicon, lexicon.serves(segmentation.map(\.document.language)) else { return nil }
    let headSide: Side =
      segmentation.source.document.language.isWrittenWithoutSpaces
        == lexicon.headLanguage.isWrittenWithoutSpaces
        && (lexicon.headLanguage.isWrittenWithoutSpaces
          || segmentation.source.document.language.code == lexicon.headLanguage.code)
      ? .source : .target
    self.headSide = headSide
    var readers = segmentation.map { WordReader($0.document.language, lexicon: lexicon) }
    var words = Bilingual<[ContentWord]>(source: [], target: [])
    var isValue = Bilingual<[Bool]>(source: [], target: [])
    var starts = Bilingual<[Int]>(source: [0], target: [0])
    for side in Side.allCases {
      segmentation[side].document.page.utf8.withUnsafeBufferPointer { text in
        for sentence in segmentation[side].sentences {
          readers[side].read(text, in: sentence.span.range, into: &words[side])
          starts[side].append(words[side].count)
        }
      }
      isValue[side] = WordCoverage.marks(words[side], starts[side], segmentation[side])
    }
    self.words = words
    self.isValue = isValue
    self.starts = starts
    let heads = readers[headSide].vocabulary
    let targets = readers[headSide.opposite].vocabulary
    associations = WordAssociations(lexicon: lexicon, heads: heads, targets: targets)
    reverse = WordCoverage.transposed(associations, heads: heads.count, targets: targets.count)
    let knownHeads = (0..<heads.count).map { id in
      heads.withBytes(of: id) { (lexicon.translations(of: $0)?.count ?? 0) > 0 }
    }
    let knownTargets = (0..<targets.count).map { id in targets.withBytes(of: id, lexicon.target(of:)) != nil }
    isKnown =
      headSide == .source
      ? Bilingual(source: knownHeads, target: knownTargets)
      : Bilingual(source: knownTargets, target: knownHeads)
    lettersPerWord = readers.map { reader in
      (0..<reader.vocabulary.count).map { id in
        reader.vocabulary[id].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
      }
    }
  }

  private static func marks(_ words: [ContentWord], _ starts: [Int], _ segmentation: Segmentation) -> [Bool] {
    var marks = [Bool](repeating: false, count: words.count)
    let utf8 = segmentation.document.page.utf8
    let language = segmentation.document.language
    for (index, sentence) in segmentation.sentences.enumerated() {
      var word = starts[index]
      for value in language.values(in: utf8, from: sentence.span.lowerBound, to: sentence.span.upperBound) {
        while word < starts[index + 1], words[word].span.upperBound <= value.span.lowerBound { word += 1 }
        var inner = word
        while inner < starts[index + 1], words[inner].span.overlaps(value.span) {
          marks[inner] = true
          inner += 1
        }
      }
    }
    return marks
  }

  private static func transposed(
    _ associations: WordAssociations, heads: Int, targets: Int
  ) -> (starts: [Int], heads: [Int32], weights: [Float]) {
    var starts = [Int](repeating: 0, count: targets + 1)
    for column in associations.columns { starts[Int(column) + 1] += 1 }
    for index in 0..<targets { starts[index + 1] += starts[index] }
    var next = starts
    var rows = [Int32](repeating: 0, count: associations.columns.count)
    var weights = [Float](repeating: 0, count: associations.columns.count)
    for head in 0..<heads {
      for entry in associations.row(head) {
        let place = next[Int(associations.columns[entry])]
        next[Int(associations.columns[entry])] += 1
        rows[place] = Int32(truncatingIfNeeded: head)
        weights[place] = associations.weights[entry]
      }
    }
    return (starts, rows, weights)
  }

  /// The share of known words without a translation over all beads, held near 0.3 while there is little text.
  ///
  /// - Complexity: O(*n*) in the words of the text.
  mutating func learnBackground(_ sentences: Alignment) {
    var known = Bilingual(source: 60.0, target: 60.0)
    var open = Bilingual(source: 18.0, target: 18.0)
    for bead in sentences.beads where !bead.isNull {
      let covered = self.words(of: bead)
      for side in Side.allCases {
        for word in covered[side] where word.isKnown {
          known[side] += 1
          open[side] += 1 - Double(word.support).squareRoot()
        }
      }
    }
    background = Bilingual(source: open.source / known.source, target: open.target / known.target)
  }

  /// The content words of a bead's sentences with their support.
  ///
  /// - Complexity: O(*w* · *t* log *w*) in the words of the bead and the translations of a word.
  func words(of bead: Bead) -> Bilingual<[Word]> {
    let ranges = Bilingual(
      source: starts.source[bead.source.lowerBound]..<starts.source[bead.source.upperBound],
      target: starts.target[bead.target.lowerBound]..<starts.target[bead.target.upperBound])
    let present = Bilingual(
      source: Set(words.source[ranges.source].map(\.id)), target: Set(words.target[ranges.target].map(\.id)))
    func covered(_ side: Side) -> [Word] {
      ranges[side].map { index in
        let word = words[side][index]
        return Word(
          span: word.span, support: support(of: word.id, side, in: present[side.opposite]),
          isKnown: isKnown[side][word.id] && !isValue[side][index], letters: lettersPerWord[side][word.id])
      }
    }
    return Bilingual(source: covered(.source), target: covered(.target))
  }

  private func support(of word: Int, _ side: Side, in present: Set<Int>) -> Float {
    var best: Float = 0
    if side == headSide {
      for entry in associations.row(word) where present.contains(Int(associations.columns[entry])) {
        best = max(best, associations.weights[entry])
      }
    } else {
      for entry in reverse.starts[word]..<reverse.starts[word + 1]
      where present.contains(Int(reverse.heads[entry])) {
        best = max(best, reverse.weights[entry])
      }
    }
    return best
  }

  /// The stretch of a side's words that most likely was left out: the run with the greatest sum of evidence.
  ///
  /// Bentley: *Programming pearls: algorithm design techniques*, doi:10.1145/358234.381162, for the scan.
  ///
  /// - Complexity: O(*w*) in the words.
  func bestStretch(_ words: [Word], _ side: Side) -> Stretch? {
    let background = min(max(background[side], 0.05), 0.9)
    let open = naturalLogarithm((1 - WordCoverage.chance) / background)
    let covered = naturalLogarithm(WordCoverage.chance / (1 - background))
    var best: (sum: Double, range: Range<Int>)?
    var sum = 0.0
    var start = 0
    for (index, word) in words.enumerated() {
      let share = Double(word.support).squareRoot()
      // One character may be a part of a name, whatever else it can mean.
      let weight = word.letters == 1 ? 0.35 : 1
      let evidence = word.isKnown ? weight * open * (1 - share) + covered * share : covered * share
      if sum <= 0 {
        sum = 0
        start = index
      }
      sum += evidence
      if sum > best?.sum ?? 0 { best = (sum, start..<index + 1) }
    }
    guard let best, let first = words[best.range].first, let last = words[best.range].last else { return nil }
    return Stretch(
      span: Span(first.span.lowerBound, last.span.upperBound), evidence: best.sum,
      letters: words[best.range].reduce(0) { $0 + $1.letters }, words: best.range.count)
  }

  /// How much of what two stretches of sentences say finds a translation in the other, 0…1.
  func likeness(_ source: Range<Int>, _ target: Range<Int>) -> Double {
    if source.isEmpty || target.isEmpty { return 0 }
    let words = words(of: Bead(source: source, target: target))
    let shares = words.map { words in
      let known = words.filter(\.isKnown)
      let covered = known.reduce(0) { $0 + Double($1.support).squareRoot() }
      return (covered + 0.5) / Double(known.count + 1)
    }
    return (shares.source + shares.target) / 2
  }
}
