/// Reads the content words of English text.
///
/// A word is a run of letters. It is folded (case and accents off), what follows an apostrophe is dropped
/// (*people's* is *people*; but *O'Brien* is *Brien*, and *can't* is nothing), words of one letter and function words are
/// passed over, an irregular form becomes its base (*went* is *go*) and the rest is stemmed. Digits are not
/// words; numbers are compared by value elsewhere.
///
/// A reader keeps the vocabulary of what it has read and stems each distinct form once, so use one reader for
/// one document.
public struct EnglishWords: Sendable {
  /// The stems read so far; ``ContentWord/id`` counts in it.
  public private(set) var vocabulary = Vocabulary()
  /// The forms met so far, behind those of the tables.
  private var forms = Tables.shared.forms
  /// For each form the stem's number, or why there is none.
  private var stems = Tables.shared.stems
  private var stemmer = EnglishStemmer()
  private var letters: [UInt8] = []

  private static let noWord: Int32 = -1
  private static let unknown: Int32 = -2

  public init() {}

  /// Reads a part of a text and appends its content words.
  ///
  /// - Complexity: O(*n*) in the bytes of the range; nothing is allocated for a form met before.
  public mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>, into words: inout [ContentWord]
  ) {
    let range = range.clamped(to: 0..<text.count)
    var index = range.lowerBound
    while index < range.upperBound {
      // Of the characters from U+3000 to U+9FFF none is a Latin letter.
      if text[index] &- 0xE3 < 7 {
        index += 3
        continue
      }
      let letter = LatinLetter(text, at: index, end: range.upperBound)
      if letter.base == 0 {
        index += letter.count
        continue
      }
      let start = index
      index = readLetters(text, from: index, end: range.upperBound)
      if letters.count < 2 { continue }
      let stem = stemOfLetters()
      if stem >= 0 {
        words.append(
          ContentWord(id: Int(stem), offset: start, count: index - start, isCapitalized: letter.isCapital))
      }
    }
  }

  /// The stem of a single word, or nil if it is no content word.
  public mutating func stem(of word: String) -> Int? {
    var words: [ContentWord] = []
    var text = word
    text.withUTF8 { read($0, in: 0..<$0.count, into: &words) }
    return words.count == 1 ? words[0].id : nil
  }

  /// Puts the letters of the word at `index` into `letters` and returns where it ends.
  @inline(__always)
  private mutating func readLetters(_ text: UnsafeBufferPointer<UInt8>, from index: Int, end: Int) -> Int {
    letters.removeAll(keepingCapacity: true)
    var index = index
    var apostrophe: Int?
    while index < end {
      let run = asciiLetters(text, from: index, end: end)
      if run > 0 {
        appendFolded(UnsafeBufferPointer(rebasing: text[index..<index + run]))
        index += run
        continue
      }
      let letter = LatinLetter(text, at: index, end: end)
      if letter.base != 0 {
        letters.append(letter.base)
      } else if !letter.isMark {
        let next = index + apostropheCount(text, at: index, end: end)
        guard apostrophe == nil, next > index, next < end,
          LatinLetter(text, at: next, end: end).base != 0
        else { break }
        if letters.count == 1 { letters.removeAll(keepingCapacity: true) } else { apostrophe = letters.count }
        index = next
        continue
      }
      index += letter.count
    }
    if let apostrophe {
      let isNegated =
        letters.count == apostrophe + 1 && letters[apostrophe] == UInt8(ascii: "t")
        && letters[apostrophe - 1] == UInt8(ascii: "n")
      // Only auxiliaries take `n't`, and they are function words.
      letters.removeLast(isNegated ? letters.count : letters.count - apostrophe)
    }
    return index
  }

  /// How many letters without accents stand side by side: nearly all of them do.
  @inline(__always)
  private func asciiLetters(_ text: UnsafeBufferPointer<UInt8>, from start: Int, end: Int) -> Int {
    var index = start
    while index < end, (text[index] | 0x20) &- 0x61 < 26 { index += 1 }
    return index - start
  }

  private mutating func appendFolded(_ run: UnsafeBufferPointer<UInt8>) {
    let first = letters.count
    letters.append(contentsOf: run)
    for index in first..<letters.count { letters[index] |= 0x20 }
  }

  /// How many bytes an apostrophe at `index` takes; 0 if none is there.
  private func apostropheCount(_ text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int {
    if text[index] == UInt8(ascii: "'") { return 1 }
    guard text[index] == 0xE2, index + 2 < end, text[index + 1] == 0x80 else { return 0 }
    return text[index + 2] == 0x98 || text[index + 2] == 0x99 ? 3 : 0
  }

  private mutating func stemOfLetters() -> Int32 {
    let form = forms.intern(letters)
    if form < stems.count, stems[form] != Self.unknown { return stems[form] }
    var base = form
    if form < Tables.shared.bases.count {
      base = Tables.shared.bases[form]
      letters = Array(forms[base])
    }
    var stem = Self.noWord
    if base >= stems.count || stems[base] != Self.noWord {
      stemmer.stem(&letters)
      stem = Int32(truncatingIfNeeded: vocabulary.intern(letters))
    }
    if form < stems.count { stems[form] = stem } else { stems.append(stem) }
    return stem
  }
}

extension EnglishWords {
  /// The function words and irregular forms as a reader starts with them.
  private struct Tables: Sendable {
    var forms = Vocabulary()
    var stems: [Int32] = []
    /// For each form of the tables the form that it is read as.
    var bases: [Int] = []

    static let shared = Tables()

    private init() {
      for word in EnglishWords.functionWords.fields(dividedBy: " ", "\n") {
        add(word, stem: EnglishWords.noWord)
      }
      for group in EnglishWords.irregularForms.fields(dividedBy: ",", "\n") {
        let words = group.split(separator: 0x20)
        guard let first = words.first else { continue }
        let base = add(first, stem: EnglishWords.unknown)
        for word in words.dropFirst() { bases[add(word, stem: EnglishWords.unknown)] = base }
      }
    }

    @discardableResult
    private mutating func add(_ word: ArraySlice<UInt8>, stem: Int32) -> Int {
      let form = word.withUnsafeBufferPointer { forms.intern($0) }
      if form == bases.count {
        bases.append(form)
        stems.append(stem)
      }
      return form
    }
  }
}
