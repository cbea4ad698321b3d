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

    /// Whether it finds no translation.
    var isOpen: Bool { support < WordCoverage.openSupport }
    /// Whether that says something.
    var tells: Bool { isKnown && !isValue }
  }

  let sentences: SegmentWords
  let associations: WordAssociations
  /// Whether a word is a part of a number, an amount or a date: those are compared by value, elsewhere.
  private let isValue: Bilingual<[Bool]>
  /// Whether a word is a part of a foreign name in Han characters, which mean nothing there.
  private let isName: Bilingual<[Bool]>
  /// Of each word of a vocabulary, whether the lexicon has it.
  private let isKnown: Bilingual<[Bool]>
  let lettersPerWord: Bilingual<[Int]>
  /// What is usual in this document; ``learn(from:)``.
  var background = Background()

  /// - Returns: nil if no lexicon serves the languages.
  /// - Complexity: O(*n*) in the words of the text.
  init?(_ readings: Readings) {
    let (segmentation, sentences, values) = (readings.segmentation, readings.words, readings.values)
    guard let lexicon = sentences.lexicon, let associations = sentences.associations else { return nil }
    self.sentences = sentences
    self.associations = associations
    var isValue = Bilingual<[Bool]>(source: [], target: [])
    var isName = Bilingual<[Bool]>(source: [], target: [])
    for side in Side.allCases {
      let values = values[side]
      isValue[side] = WordCoverage.marks(sentences.words[side], sentences.starts[side]) { sentence in
        values[sentence..<sentence + 1].lazy.map(\.span)
      }
      let isChinese = segmentation[side].document.language.isChinese
      isName[side] = WordCoverage.marks(sentences.words[side], sentences.starts[side]) { sentence -> [Span] in
        guard isChinese else { return [] }
        let span = segmentation[side].sentences[sentence].span
        let utf8 = segmentation[side].document.page.utf8
        let names = DottedName.names(in: utf8, from: span.lowerBound, to: span.upperBound).map(\.span)
        let rows = RenderingCharacters.shared.rows(in: utf8, span)
        return (names + rows).sorted { $0.lowerBound < $1.lowerBound }
      }
    }
    self.isValue = isValue
    self.isName = isName
    func isKnown(_ side: Side) -> [Bool] {
      let words = sentences.vocabularies[side]
      return (0..<words.count).map { id in
        words.withBytes(of: id) { word in
          side == sentences.headSide
            ? lexicon.translations(of: word).map { !$0.isEmpty } ?? false : lexicon.target(of: word) != nil
        }
      }
    }
    self.isKnown = Bilingual(source: isKnown(.source), target: isKnown(.target))
    lettersPerWord = sentences.vocabularies.map { words in
      (0..<words.count).map { id in words[id].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) } }
    }
  }

  /// Which words overlap one of the spans of their sentence; the spans ascend.
  private static func marks(
    _ words: [ContentWord], _ starts: [Int], _ spans: (Int) -> some Sequence<Span>
  ) -> [Bool] {
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

  /// Whether it says something that a word finds no translation.
  func judges(_ index: Int, _ side: Side) -> Bool {
    isKnown[side][sentences.words[side][index].id] && !isValue[side][index] && !isName[side][index]
  }

  /// The content words of a bead's sentences with their support.
  ///
  /// - Parameter open: the places of the values that the other side lacks, ascending.
  /// - Complexity: O(*w* · *t*) in the words of the bead and the translations of a word.
  func words(
    of bead: Bead, open: Bilingual<[Span]> = Bilingual(source: [], target: [])
  ) -> Bilingual<[Word]> {
    let supports = supports(in: bead)
    func covered(_ side: Side) -> [Word] {
      zip(sentences.range(bead[side], side), supports[side]).map { index, support in
        word(index, side, support, evidence(ofWord: index, side, support: support, open: open[side]))
      }
    }
    return Bilingual(source: covered(.source), target: covered(.target))
  }

  /// The same of a side of a bead of the alignment that the background was learnt from.
  ///
  /// - Complexity: O(*w*) in the words.
  func learntWords(of bead: Bead, _ side: Side) -> [Word] {
    sentences.range(bead[side], side).map { index in
      word(index, side, background.supports[side][index], background.evidences[side][index])
    }
  }

  private func word(_ index: Int, _ side: Side, _ support: Float, _ evidence: Double) -> Word {
    let word = sentences.words[side][index]
    return Word(
      span: word.span, support: support, isKnown: judges(index, side),
      letters: lettersPerWord[side][word.id], isValue: isValue[side][index], evidence: evidence)
  }

  /// The ``Word/evidence`` of a running word.
  func evidence(ofWord index: Int, _ side: Side, support: Float, open: [Span]) -> Double {
    let word = sentences.words[side][index]
    return isValue[side][index]
      ? evidence(ofValueThatIsOpen: WordCoverage.holds(word.span, open))
      : evidence(of: word.id, side, support: support, isKnown: judges(index, side))
  }

  /// Whether a span overlaps one of some that ascend and do not overlap one another.
  private static func holds(_ span: Span, _ spans: [Span]) -> Bool {
    let place = spans.partitionPoint { $0.upperBound > span.lowerBound }
    return place < spans.count && spans[place].overlaps(span)
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
