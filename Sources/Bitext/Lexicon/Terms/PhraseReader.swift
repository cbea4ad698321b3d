/// Reads the phrases of text in one language that may be terms, and keeps those that are frequent.
///
/// A phrase is a row of words without a mark between them that begins and ends with a content word; in languages without
/// spaces all are content words, in others words of grammar may stand between: `point of order`. One character alone, and a word of
/// one or two letters in small ones, is none.
struct PhraseReader: Sendable {
  /// A phrase that is frequent.
  struct Phrase: Sendable {
    /// Its content words as the learner writes them.
    let words: [String]
    /// How it stands, with how often, the first sixteen.
    fileprivate var forms: [(text: String, count: Int)] = []

    /// The form in which it most often stands, in small letters if it does so once.
    var text: String {
      var sums: [String: Int] = [:]
      for form in forms { sums[form.text.lowercased(), default: 0] += form.count }
      let best = forms.map { (form: $0, sum: sums[$0.text.lowercased()] ?? 0) }.max {
        ($0.sum, $0.form.text == $0.form.text.lowercased() ? 1 : 0, $0.form.count)
          < ($1.sum, $1.form.text == $1.form.text.lowercased() ? 1 : 0, $1.form.count)
      }
      return best?.form.text ?? ""
    }

    fileprivate mutating func add(_ text: String) {
      if let place = forms.firstIndex(where: { $0.text == text }) {
        forms[place].count += 1
      } else if forms.count < 16 {
        forms.append((text, 1))
      }
    }
  }

  /// The frequent phrases, in order of the text.
  private(set) var phrases: [Phrase] = []
  private var numbers: [UInt64: Int32] = [:]
  /// How often a phrase was seen, by its hash; several may share a counter, so that memory does not grow.
  private var sketch = [UInt8](repeating: 0, count: 1 << 22)
  // One of the two is there.
  private var spaced: TermWords?
  private var unspaced: UnspacedWords?
  private let longest: Int

  init(_ language: Language, lexicon: Lexicon?, longest: Int) {
    self.longest = longest
    if language.isWrittenWithoutSpaces {
      unspaced = UnspacedWords(lexicon: lexicon)
    } else {
      spaced = TermWords()
    }
  }

  /// A phrase where it stands.
  private struct Place {
    let hash: UInt64
    let span: Span
    /// The keys of its content words.
    let keys: ArraySlice<Int>
  }

  /// Counts the phrases of a segment, each once.
  mutating func count(_ text: String) {
    var seen: Set<UInt64> = []
    for place in places(in: Array(text.utf8)) where seen.insert(place.hash).inserted {
      let cell = Int(truncatingIfNeeded: place.hash) & (sketch.count - 1)
      if sketch[cell] < .max { sketch[cell] += 1 }
    }
  }

  /// The numbers of the phrases of a segment that so many segments hold, each once.
  mutating func frequent(in text: String, atLeast least: Int) -> [Int32] {
    var found: [Int32] = []
    var seen: Set<Int32> = []
    let enough = UInt8(clamping: least)
    let utf8 = Array(text.utf8)
    for place in places(in: utf8)
    where sketch[Int(truncatingIfNeeded: place.hash) & (sketch.count - 1)] >= enough {
      let number = numbers[place.hash] ?? Int32(truncatingIfNeeded: phrases.count)
      if number == phrases.count {
        numbers[place.hash] = number
        phrases.append(Phrase(words: place.keys.map(word)))
      }
      phrases[Int(number)].add(String(decoding: utf8[place.span.range], as: UTF8.self))
      if seen.insert(number).inserted { found.append(number) }
    }
    return found
  }

  private func word(_ key: Int) -> String {
    spaced?.text(of: key) ?? unspaced?.vocabulary.text(key) ?? ""
  }

  private mutating func places(in utf8: [UInt8]) -> [Place] {
    if let words = spaced?.words(in: utf8, Span(0, utf8.count)) { return places(of: words) }
    var words: [ContentWord] = []
    utf8.withUnsafeBufferPointer { unspaced?.read($0, in: 0..<$0.count, into: &words) }
    return places(of: words)
  }

  private func places(of words: [TermWords.Word]) -> [Place] {
    var places: [Place] = []
    for first in words.indices where Self.isContent(words[first]) {
      var hash = FowlerNollVo()
      var keys: [Int] = []
      for last in first..<min(words.count, first + longest) {
        if last > first, words[last].joint == .other { break }
        Self.add(words[last].key, to: &hash)
        guard Self.isContent(words[last]) else { continue }
        keys.append(words[last].key)
        let span = Span(words[first].span.lowerBound, words[last].span.upperBound)
        if span.count < 3, !words[first].isInCapitals { continue }
        places.append(Place(hash: hash.value, span: span, keys: keys[...]))
      }
    }
    return places
  }

  private func places(of words: [ContentWord]) -> [Place] {
    let keys = words.map(\.id)
    var places: [Place] = []
    for first in words.indices {
      var hash = FowlerNollVo()
      for last in first..<min(words.count, first + longest) {
        if last > first, words[last].offset != words[last - 1].span.upperBound { break }
        Self.add(keys[last], to: &hash)
        let span = Span(words[first].offset, words[last].span.upperBound)
        if span.count < 6 { continue }
        places.append(Place(hash: hash.value, span: span, keys: keys[first...last]))
      }
    }
    return places
  }

  private static func add(_ key: Int, to hash: inout FowlerNollVo) {
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: key).littleEndian) { hash.add($0) }
  }

  private static func isContent(_ word: TermWords.Word) -> Bool { !word.isOfGrammar && !word.isNumber }
}
