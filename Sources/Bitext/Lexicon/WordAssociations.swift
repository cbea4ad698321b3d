/// How strongly each word of one vocabulary may stand for each word of another, as far as a lexicon knows.
///
/// It is a sparse matrix: for each word of the head side the words of the target side that occur in the other
/// document too. A look-up per pair of running words would repeat itself thousands of times; this is made
/// once for the distinct words.
public struct WordAssociations: Sendable {
  /// For each word of the head side where its row begins, and behind the last the count of entries.
  public let rowStarts: [Int]
  /// The words of the target side, ascending within a row.
  public let columns: [Int32]
  /// The association, above 0 and at most 1.
  public let weights: [Float]

  /// The entries of a word's row.
  public func row(_ word: Int) -> Range<Int> { rowStarts[word]..<rowStarts[word + 1] }

  /// What the parts of a word count for that the word itself does not say.
  public struct BackOff: Hashable, Sendable {
    /// A proper part of at least two characters that is a head itself.
    public var part: Float
    /// A single character.
    public var character: Float

    public init(part: Float = 0.4, character: Float = 0.1) {
      self.part = part
      self.character = character
    }
  }

  /// The associations of two vocabularies by a lexicon.
  ///
  /// - Parameters:
  ///   - heads: the vocabulary of the side in the lexicon's ``Lexicon/headLanguage``.
  ///   - targets: that of the other side.
  ///   - backOff: how the parts of words count; it matters in languages without spaces only, where heads
  ///     are compounds.
  /// - Complexity: O(*n*·*l*²·*t*) in the distinct heads, their length and the translations of a part.
  public init(lexicon: Lexicon, heads: Vocabulary, targets: Vocabulary, backOff: BackOff = BackOff()) {
    var columnOfTarget = [Int32](repeating: -1, count: lexicon.targetCount)
    for word in 0..<targets.count {
      if let target = targets.withBytes(of: word, lexicon.target(of:)) {
        columnOfTarget[target] = Int32(truncatingIfNeeded: word)
      }
    }
    var rowStarts = [0]
    var columns: [Int32] = []
    var weights: [Float] = []
    var row: [(column: Int32, weight: Float)] = []
    let hasParts = lexicon.headLanguage.isWrittenWithoutSpaces
    for word in 0..<heads.count {
      row.removeAll(keepingCapacity: true)
      heads.withBytes(of: word) { bytes in
        func add(_ range: Range<Int>, factor: Float) {
          guard let translations = lexicon.translations(of: UnsafeBufferPointer(rebasing: bytes[range]))
          else {
            return
          }
          for translation in translations where columnOfTarget[translation.target] >= 0 {
            row.append((columnOfTarget[translation.target], translation.weight * factor))
          }
        }
        add(0..<bytes.count, factor: 1)
        if hasParts { Self.forEachPart(of: bytes) { add($0, factor: $1 ? backOff.character : backOff.part) } }
      }
      row.sort { ($0.column, $1.weight) < ($1.column, $0.weight) }
      for (index, entry) in row.enumerated() where index == 0 || row[index - 1].column != entry.column {
        columns.append(entry.column)
        weights.append(entry.weight)
      }
      rowStarts.append(columns.count)
    }
    self.rowStarts = rowStarts
    self.columns = columns
    self.weights = weights
  }

  /// Gives every proper part of a word to `body`, on character boundaries.
  ///
  /// Words of more than eight characters are set phrases; the square of their length is not worth it, and their
  /// parts of up to eight characters are enough.
  private static func forEachPart(
    of bytes: UnsafeBufferPointer<UInt8>, _ body: (_ range: Range<Int>, _ isCharacter: Bool) -> Void
  ) {
    var boundaries = [0]
    while let last = boundaries.last, last < bytes.count {
      boundaries.append(last + UTF8Scalar(bytes, at: last, end: bytes.count).count)
    }
    let count = boundaries.count - 1
    for start in 0..<max(0, count) {
      for length in 1...8 where start + length <= count && length < count {
        body(boundaries[start]..<boundaries[start + length], length == 1)
      }
    }
  }
}
