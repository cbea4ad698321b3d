/// Reads the words of text in a language that puts spaces between words and whose grammar is not known here.
///
/// A word is a run of letters of any script without case and Latin accents; words of one letter are passed over.
/// Function words stay: which they are is not known, and ratios of counts give them little weight.
public struct SpacedWords: Sendable {
  /// The words read so far; ``ContentWord/id`` counts in it.
  public private(set) var vocabulary = Vocabulary()
  private var letters: [UInt8] = []

  public init() {}

  /// Reads a part of a text and appends its words.
  ///
  /// - Complexity: O(*n*) in the bytes of the range.
  public mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>, into words: inout [ContentWord]
  ) {
    let range = range.clamped(to: 0..<text.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      letters.removeAll(keepingCapacity: true)
      var count = 0
      var isCapitalized = false
      while index < range.upperBound, let letter = readLetter(text, at: index, end: range.upperBound) {
        if count == 0 { isCapitalized = letter.isCapital }
        count += letter.isMark ? 0 : 1
        index += letter.count
      }
      if count >= 2 {
        let id = vocabulary.intern(letters)
        words.append(ContentWord(id: id, offset: start, count: index - start, isCapitalized: isCapitalized))
      }
      if index == start { index += UTF8Scalar(text, at: index, end: range.upperBound).count }
    }
  }

  /// Appends the letter at `index` to `letters`; nil if none is there.
  private mutating func readLetter(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
  ) -> LatinLetter? {
    var letter = LatinLetter(text, at: index, end: end)
    if letter.base != 0 { letters.append(letter.base) }
    if letter.base != 0 || letter.isMark { return letter }
    if text[index] < 0x80 { return nil }
    guard let scalar = Unicode.Scalar(UTF8Scalar(text, at: index, end: end).value) else { return nil }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter:
      letter.isCapital = true
      letters.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    case .lowercaseLetter, .otherLetter, .modifierLetter, .spacingMark, .nonspacingMark:
      letters.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default: return nil
    }
    return letter
  }
}
