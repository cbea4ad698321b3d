/// What a document says that its translation says too: words by what the lexicon has for them, numbers by their
/// value, and strings that are written alike in every language.
///
/// It is a bag of things with numbers that are the same on both sides, a few kilobytes for a page; the text itself is
/// not kept.
package struct DocumentSigns: Sendable {
  /// The things, ascending.
  let terms: [UInt32]
  /// How often each stands in the document; of a word with several translations, a share of that for each.
  let counts: [Float]

  /// - Parameter lexicon: a lexicon of the two languages, or nil if there is none.
  /// - Complexity: O(*n* log *n*) in the bytes of the document.
  package init(_ document: Document, lexicon: Lexicon?) {
    var census = TermCensus(lexicon: lexicon)
    census.addWords(of: document)
    census.addNumbers(of: document)
    let sorted = census.counts.sorted { $0.key < $1.key }
    terms = sorted.map(\.key)
    counts = sorted.map(\.value)
  }
}

/// Counts the things of one document.
private struct TermCensus {
  let lexicon: Lexicon?
  private(set) var counts: [UInt32: Float] = [:]

  init(lexicon: Lexicon?) { self.lexicon = lexicon }

  /// Words: heads of the lexicon count for their translations, its other words for themselves, and words that it
  /// lacks for their letters.
  mutating func addWords(of document: Document) {
    let language = document.language
    let isOfHeads = lexicon.map { $0.headLanguage.code == language.code } ?? false
    addWords(of: document, WordReader(language, lexicon: lexicon), isOfHeads: isOfHeads)
    // Latin letters inside a script without spaces are passed over by its own reader.
    if language.isWrittenWithoutSpaces {
      addWords(of: document, WordReader(.english), isOfHeads: false)
    }
  }

  private mutating func addWords(of document: Document, _ reader: WordReader, isOfHeads: Bool) {
    var reader = reader
    var words: [ContentWord] = []
    document.page.utf8.withUnsafeBufferPointer { bytes in
      for region in document.regions { reader.read(bytes, in: region.range, into: &words) }
    }
    let vocabulary = reader.vocabulary
    var occurrences = [Float](repeating: 0, count: vocabulary.count)
    for word in words { occurrences[word.id] += 1 }
    for word in 0..<vocabulary.count {
      vocabulary.withBytes(of: word) { bytes in
        if isOfHeads {
          for translation in lexicon?.translations(of: bytes).map(Array.init) ?? [] {
            counts[UInt32(truncatingIfNeeded: translation.target), default: 0] +=
              occurrences[word] * translation.weight
          }
        } else {
          let term = lexicon?.target(of: bytes).map { UInt32(truncatingIfNeeded: $0) } ?? Self.term(bytes)
          counts[term, default: 0] += occurrences[word]
        }
      }
    }
  }

  /// Numbers and the parts of dates, by value.
  mutating func addNumbers(of document: Document) {
    let segments = document.regions.map { Segment($0) }
    let values = SegmentValues(segments, of: document, labels: segments.map { _ in nil })
    for atom in Atom.atoms(Array(values[0..<segments.count]))
    where atom.certainty != .faint && !atom.field.isBare {
      let kind = atom.field.isNumeric ? 0 : atom.field.rawValue
      counts[Self.term(of: "\(kind) \(atom.number) \(atom.code)"), default: 0] += 1
    }
  }

  private static func term(of text: String) -> UInt32 {
    var text = text
    return text.withUTF8(term)
  }

  /// The number of a thing that is in no lexicon, apart from the numbers of a lexicon's words.
  private static func term(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    WordHash.value(of: bytes) | 0x8000_0000
  }
}
