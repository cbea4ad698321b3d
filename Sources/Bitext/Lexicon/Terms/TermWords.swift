/// Reads text of a language with spaces into words that are equal if they are forms of one word.
///
/// Unlike ``EnglishWords`` it reads every word, also those of grammar, single letters and digits: of `point of order` all three
/// count. A word in Latin letters is folded and stemmed as English; of others the letters are compared.
struct TermWords: Sendable {
  /// A word where it stands.
  struct Word {
    let span: Span
    /// The number that all forms of the word share.
    let key: Int
    let isCapitalized: Bool
    let isInCapitals: Bool
    /// A word that any sentence may hold.
    let isOfGrammar: Bool
    /// Digits alone.
    let isNumber: Bool
    /// What divides it from the word before.
    let joint: Joint
  }

  enum Joint { case space, hyphen, other }

  private var forms = Vocabulary()
  /// For each form its key, and whether it is a word of grammar.
  private var keys: [(key: Int, isOfGrammar: Bool)] = []
  private var stems = Vocabulary()
  private var english = EnglishWords()

  /// The words of a stretch of text.
  ///
  /// - Complexity: O(*n*) in the bytes of the stretch.
  mutating func words(in bytes: [UInt8], _ span: Span) -> [Word] {
    var words: [Word] = []
    var letters: [UInt8] = []
    var joint = Joint.other
    bytes.withUnsafeBufferPointer { bytes in
      var offset = span.lowerBound
      while offset < span.upperBound {
        let start = offset
        letters.removeAll(keepingCapacity: true)
        var capitals = 0
        while offset < span.upperBound {
          let letter = LatinLetter(bytes, at: offset, end: span.upperBound)
          if letter.base != 0 {
            letters.append(letter.base)
            if letter.isCapital { capitals += 1 }
          } else if bytes[offset] >= 0x30, bytes[offset] <= 0x39 {
            letters.append(bytes[offset])
          } else if !letter.isMark || letters.isEmpty {
            break
          }
          offset += letter.count
        }
        if offset == start {
          joint = Self.joint(joint, bytes[offset], follows: words.last?.span.upperBound == offset)
          offset += 1
          continue
        }
        // What stands behind an apostrophe belongs to no term: people's.
        let isSuffix =
          letters.count <= 2 && words.last?.span.upperBound ?? -9 >= start - 3 && joint == .other
          && Self.isApostrophe(bytes, before: start)
        if isSuffix {
          joint = .space
          continue
        }
        let (key, isOfGrammar) = key(of: letters)
        words.append(
          Word(
            span: Span(start, offset), key: key,
            isCapitalized: LatinLetter(bytes, at: start, end: offset).isCapital,
            isInCapitals: capitals >= 2 && capitals == letters.count, isOfGrammar: isOfGrammar,
            isNumber: letters.allSatisfy { $0 <= 0x39 }, joint: joint))
        joint = .other
      }
    }
    return words
  }

  /// A word as the readers of words write it: the stem of a content word.
  func text(of key: Int) -> String { stems.text(key) }

  private static func joint(_ joint: Joint, _ byte: UInt8, follows: Bool) -> Joint {
    if byte == 0x2D { return follows ? .hyphen : .other }
    if byte <= 0x20 { return follows || joint == .space ? .space : .other }
    return .other
  }

  private static func isApostrophe(_ bytes: UnsafeBufferPointer<UInt8>, before start: Int) -> Bool {
    guard start > 0 else { return false }
    return bytes[start - 1] == 0x27
      || start > 2 && bytes[start - 1] == 0x99 && bytes[start - 2] == 0x80 && bytes[start - 3] == 0xE2
  }

  private mutating func key(of letters: [UInt8]) -> (Int, Bool) {
    let form = forms.intern(letters)
    if form < keys.count { return keys[form] }
    let stem = english.stem(of: String(decoding: letters, as: UTF8.self))
    let isWord = letters.contains { $0 >= 0x61 }
    let key = stem.map { stems.intern(Array(english.vocabulary[$0])) } ?? stems.intern(letters)
    keys.append((key, stem == nil && isWord))
    return keys[form]
  }
}
