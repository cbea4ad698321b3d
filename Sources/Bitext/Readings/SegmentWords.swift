/// The content words of every segment of both sides, and which of them translate each other.
///
/// The alignment, the outcomes and the gaps of a bitext all look at its words. They are read once, here, and so are
/// the associations of the distinct ones, which take longest.
struct SegmentWords: Sendable {
  let words: Bilingual<[ContentWord]>
  /// For each segment where its words begin, and behind the last the count of words.
  private(set) var starts: Bilingual<[Int]>
  let vocabularies: Bilingual<Vocabulary>
  /// Where words are looked up; nil if there is no lexicon of the two languages.
  let lexicon: Lexicon?
  /// Which words translate each other, if there is such a lexicon.
  let associations: WordAssociations?
  /// The side in the language of the lexicon's heads, the rows of the associations.
  let headSide: Side
  /// Which words are one name, if one side is Chinese and the other puts spaces between words.
  let names: NamesBySound?

  /// - Complexity: O(*n*) in the bytes of the segments, and what the associations of the distinct words take.
  init(_ segments: Bilingual<[Segment]>, in documents: Bilingual<Document>, lexicon: Lexicon?) {
    let languages = documents.map(\.language)
    let lexicon = lexicon.flatMap { $0.serves(languages) ? $0 : nil }
    var readers = languages.map { WordReader($0, lexicon: lexicon) }
    var words = Bilingual<[ContentWord]>(source: [], target: [])
    var starts = Bilingual<[Int]>(source: [0], target: [0])
    for side in Side.allCases {
      starts[side].reserveCapacity(segments[side].count + 1)
      documents[side].page.utf8.withUnsafeBufferPointer { text in
        for segment in segments[side] {
          readers[side].read(text, in: segment.span.range, into: &words[side])
          starts[side].append(words[side].count)
        }
      }
    }
    self.words = words
    self.starts = starts
    let vocabularies = readers.map(\.vocabulary)
    self.vocabularies = vocabularies
    self.lexicon = lexicon
    let head = lexicon?.headLanguage
    let headSide: Side =
      head.map { languages.source.code == $0.code || languages.source.isChinese && $0.isChinese } ?? true
      ? .source : .target
    self.headSide = headSide
    let hanSide = Side.allCases.first {
      languages[$0].isChinese && !languages[$0.opposite].isWrittenWithoutSpaces
    }
    names = hanSide.map { hanSide in
      func side(_ side: Side) -> NamesBySound.Words {
        NamesBySound.Words(
          utf8: documents[side].page.utf8, segments: segments[side], words: words[side], starts: starts[side])
      }
      return NamesBySound(han: side(hanSide), latin: side(hanSide.opposite))
    }
    associations = lexicon.map {
      WordAssociations(lexicon: $0, heads: vocabularies[headSide], targets: vocabularies[headSide.opposite])
    }
  }

  /// The words of the sentences of both sides.
  init(sentences segmentation: Bilingual<Segmentation>, lexicon: Lexicon?) {
    self.init(segmentation.map(\.sentences), in: segmentation.map(\.document), lexicon: lexicon)
  }

  /// The same words by longer segments, of which each is some successive ones: paragraphs of sentences.
  ///
  /// - Parameter groups: for each longer segment the index of its first segment, and behind the last the count.
  func joined(_ groups: Bilingual<[Int]>) -> SegmentWords {
    var joined = self
    for side in Side.allCases { joined.starts[side] = groups[side].map { starts[side][$0] } }
    return joined
  }

  /// The places in ``words`` of the words of some segments.
  func range(_ segments: Range<Int>, _ side: Side) -> Range<Int> {
    starts[side][segments.lowerBound]..<starts[side][segments.upperBound]
  }
}
