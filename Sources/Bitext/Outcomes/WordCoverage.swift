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
    /// Whether it is a part of a number, an amount or a date: those are compared by value, elsewhere.
    let isValue: Bool
    /// How much more likely the word is to find no translation if its text was left out than if it was translated,
    /// as a logarithm; below 0 if it finds one.
    let evidence: Double
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
  /// Whether a word is a part of a foreign name in Han characters, which mean nothing there.
  private let isName: Bilingual<[Bool]>
  private let associations: WordAssociations
  /// The associations the other way round: for each word of the target language its heads.
  private let reverse: (starts: [Int], heads: [Int32], weights: [Float])
  private let isKnown: Bilingual<[Bool]>
  private let lettersPerWord: Bilingual<[Int]>
  private let headSide: Side
  /// The share of known words that find no translation in this document although they have been translated.
  private(set) var background = Bilingual(source: 0.3, target: 0.3)
  /// For each word of a vocabulary how often it is translated, and how often of that it finds no translation.
  private var occurrences = Bilingual<[Occurrence]>(source: [], target: [])

  /// For each running word its support in its bead, of the alignment that the background was learnt from.
  private var supports = Bilingual<[Float]>(source: [], target: [])

  private struct Occurrence {
    var count = 0.0
    var open = 0.0
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
  }

  /// - Returns: nil if the lexicon does not serve the languages.
  /// - Complexity: O(*n*) in the words of the text, and what the associations of its distinct words take.
  init?(
    _ segmentation: Bilingual<Segmentation>, lexicon: Lexicon?, values: Bilingual<SentenceValues>? = nil
  ) {
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
    var isName = Bilingual<[Bool]>(source: [], target: [])
    var starts = Bilingual<[Int]>(source: [0], target: [0])
    for side in Side.allCases {
      segmentation[side].document.page.utf8.withUnsafeBufferPointer { text in
        for sentence in segmentation[side].sentences {
          readers[side].read(text, in: sentence.span.range, into: &words[side])
          starts[side].append(words[side].count)
        }
      }
      let values = values?[side] ?? SentenceValues(segmentation[side], labels: segmentation[side].labels)
      isValue[side] = WordCoverage.marks(words[side], starts[side]) { sentence in
        values[sentence..<sentence + 1].map(\.span)
      }
      let isChinese = segmentation[side].document.language.isChinese
      isName[side] = WordCoverage.marks(words[side], starts[side]) { sentence in
        guard isChinese else { return [] }
        let span = segmentation[side].sentences[sentence].span
        return DottedName.names(
          in: segmentation[side].document.page.utf8, from: span.lowerBound, to: span.upperBound
        ).map(\.span)
      }
    }
    self.isName = isName
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

  /// Which words overlap one of the spans of their sentence; the spans ascend.
  private static func marks(_ words: [ContentWord], _ starts: [Int], _ spans: (Int) -> [Span]) -> [Bool] {
    var marks = [Bool](repeating: false, count: words.count)
    for sentence in 0..<starts.count - 1 where starts[sentence] < starts[sentence + 1] {
      var word = starts[sentence]
      for span in spans(sentence) {
        while word < starts[sentence + 1], words[word].span.upperBound <= span.lowerBound { word += 1 }
        var inner = word
        while inner < starts[sentence + 1], words[inner].span.overlaps(span) {
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

  /// Learns how often words find no translation although they have been translated: over all words, held near 0.3
  /// while there is little text, and of each word.
  ///
  /// A term that the lexicon does not know as the document uses it finds no translation anywhere, and says nothing
  /// where it finds none once more.
  /// - Complexity: O(*n*) in the words of the text, and what their support takes.
  mutating func learnBackground(_ sentences: Alignment) {
    var known = Bilingual(source: 60.0, target: 60.0)
    var open = Bilingual(source: 18.0, target: 18.0)
    var supports = words.map { [Float](repeating: 0, count: $0.count) }
    var occurrences = lettersPerWord.map { [Occurrence](repeating: Occurrence(), count: $0.count) }
    for bead in sentences.beads where !bead.isNull {
      let present = present(in: bead)
      for side in Side.allCases {
        for index in range(of: bead, side) {
          let id = words[side][index].id
          let support = support(of: id, side, in: present[side.opposite])
          supports[side][index] = support
          guard judges(index, side) else { continue }
          let share = 1 - Double(support).squareRoot()
          known[side] += 1
          open[side] += share
          occurrences[side][id].count += 1
          occurrences[side][id].open += share
        }
      }
    }
    background = Bilingual(source: open.source / known.source, target: open.target / known.target)
    self.occurrences = occurrences
    self.supports = supports
  }

  /// Whether it says something that a word finds no translation.
  private func judges(_ index: Int, _ side: Side) -> Bool {
    isKnown[side][words[side][index].id] && !isValue[side][index] && !isName[side][index]
  }

  private func range(of bead: Bead, _ side: Side) -> Range<Int> {
    starts[side][bead[side].lowerBound]..<starts[side][bead[side].upperBound]
  }

  /// The words of both sides of a bead, ascending.
  private func present(in bead: Bead) -> Bilingual<[Int32]> {
    func ids(_ side: Side) -> [Int32] {
      words[side][range(of: bead, side)].map { Int32(truncatingIfNeeded: $0.id) }.sorted()
    }
    return Bilingual(source: ids(.source), target: ids(.target))
  }

  /// The content words of a bead's sentences with their support.
  ///
  /// - Parameters:
  ///   - open: the places of the values that the other side lacks, ascending.
  ///   - isAligned: whether the bead is one of the alignment that the background was learnt from.
  /// - Complexity: O(*w* · *t*) in the words of the bead and the translations of a word.
  func words(
    of bead: Bead, open: Bilingual<[Span]> = Bilingual(source: [], target: []), isAligned: Bool = false
  ) -> Bilingual<[Word]> {
    let present = isAligned ? Bilingual(source: [], target: []) : present(in: bead)
    func covered(_ side: Side) -> [Word] {
      range(of: bead, side).map { index in
        let word = words[side][index]
        let support =
          isAligned ? supports[side][index] : support(of: word.id, side, in: present[side.opposite])
        let isKnown = judges(index, side)
        let evidence =
          isValue[side][index]
          ? WordCoverage.holds(word.span, open[side]) ? Weight.openValue : Weight.matchedValue
          : evidence(of: word.id, side, support: support, isKnown: isKnown)
        return Word(
          span: word.span, support: support, isKnown: isKnown, letters: lettersPerWord[side][word.id],
          isValue: isValue[side][index], evidence: evidence)
      }
    }
    return Bilingual(source: covered(.source), target: covered(.target))
  }

  /// Whether a span overlaps one of some that ascend and do not overlap one another.
  private static func holds(_ span: Span, _ spans: [Span]) -> Bool {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].upperBound <= span.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].overlaps(span)
  }

  private func evidence(of word: Int, _ side: Side, support: Float, isKnown: Bool) -> Double {
    let share = Double(support).squareRoot()
    var background = min(max(background[side], 0.05), 0.9)
    if isKnown, !occurrences[side].isEmpty {
      // The word itself is not counted: it is what is judged.
      let others = occurrences[side][word]
      let count = max(others.count - 1, 0)
      let open = max(others.open - (1 - share), 0)
      background = min(max((Weight.prior * background + open) / (Weight.prior + count), 0.03), 0.95)
    }
    let covered = naturalLogarithm(Weight.chance / (1 - background)) * share
    guard isKnown else { return covered }
    let weight = lettersPerWord[side][word] == 1 ? Weight.character : 1
    return covered + weight * max(0, naturalLogarithm((1 - Weight.chance) / background)) * (1 - share)
  }

  /// How well the best of some words of the other side, which ascend, translates a word.
  private func support(of word: Int, _ side: Side, in present: [Int32]) -> Float {
    if side == headSide {
      return WordCoverage.greatest(
        associations.columns, associations.weights, associations.row(word), at: present)
    }
    return WordCoverage.greatest(
      reverse.heads, reverse.weights, reverse.starts[word]..<reverse.starts[word + 1], at: present)
  }

  /// The greatest weight in a row of a sparse matrix at some columns; both ascend.
  private static func greatest(
    _ columns: [Int32], _ weights: [Float], _ row: Range<Int>, at places: [Int32]
  ) -> Float {
    var best: Float = 0
    var entry = row.lowerBound
    for place in places {
      while entry < row.upperBound, columns[entry] < place { entry += 1 }
      if entry == row.upperBound { break }
      if columns[entry] == place { best = max(best, weights[entry]) }
    }
    return best
  }

  /// The stretch of a side's words that most likely was left out: the run with the greatest sum of evidence.
  ///
  /// Bentley: *Programming pearls: algorithm design techniques*, doi:10.1145/358234.381162, for the scan.
  ///
  /// - Complexity: O(*w*) in the words.
  static func bestStretch(_ words: [Word]) -> Stretch? {
    var best: (sum: Double, range: Range<Int>)?
    var sum = 0.0
    var start = 0
    for (index, word) in words.enumerated() {
      if sum <= 0 {
        sum = 0
        start = index
      }
      sum += word.evidence
      if sum > best?.sum ?? 0 { best = (sum, start..<index + 1) }
    }
    guard let best, let first = words[best.range].first, let last = words[best.range].last else { return nil }
    return Stretch(
      span: Span(first.span.lowerBound, last.span.upperBound), evidence: best.sum,
      letters: words[best.range].reduce(0) { $0 + $1.letters }, words: best.range.count)
  }

  /// The evidence that the end of a side was left out: the greatest sum of words up to the last, and their count.
  static func tail(_ words: [Word]) -> (evidence: Double, words: Int) {
    var best = (evidence: 0.0, words: 0)
    var sum = 0.0
    for (count, word) in words.reversed().enumerated() {
      sum += word.evidence
      if sum > best.evidence { best = (sum, count + 1) }
    }
    return best
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
