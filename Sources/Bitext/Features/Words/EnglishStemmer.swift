/// The stem of an English word: *connected*, *connecting* and *connection* become `connect`.
///
/// It is the Snowball English stemmer ("Porter2", M. F. Porter 2001, with the revisions up to Snowball 3) as its
/// authors describe it at <https://snowballstem.org/algorithms/english/stemmer.html>. The rules about
/// apostrophes are left out: ``EnglishWords`` has taken them off before.
///
/// A stem is a key, not a word (`happi`), and only ever compared with other stems.
struct EnglishStemmer {
  /// The word, and while it is worked on what is left of it. A `y` that is a consonant stands as `Y`.
  private var word: [UInt8] = []
  /// Where R1 and R2 begin: the parts behind the first, and the second, consonant that follows a vowel.
  private var region1 = 0
  private var region2 = 0

  /// Replaces a word by its stem.
  ///
  /// - Parameter word: lower-case ASCII letters.
  /// - Complexity: O(*n*) in the length of the word.
  mutating func stem(_ word: inout [UInt8]) {
    if word.count < 3 { return }
    swap(&word, &self.word)
    if !replaceException() {
      markConsonantY()
      markRegions()
      removePlural()
      removePast()
      replaceY()
      replaceSuffixInRegion1(Self.step2)
      replaceSuffixInRegion1(Self.step3)
      removeSuffixInRegion2()
      removeFinalLetter()
      for index in self.word.indices where self.word[index] == UInt8(ascii: "Y") {
        self.word[index] = UInt8(ascii: "y")
      }
    }
    swap(&word, &self.word)
  }

  // MARK: What the rules ask

  private func ends(with suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard count <= word.count else { return false }
    let start = word.count - count
    for index in 0..<count where word[start + index] != suffix.utf8Start[index] { return false }
    return true
  }

  private func equals(_ text: StaticString, upTo end: Int) -> Bool {
    guard text.utf8CodeUnitCount == end, end <= word.count else { return false }
    for index in 0..<end where word[index] != text.utf8Start[index] { return false }
    return true
  }

  private func isVowel(_ index: Int) -> Bool {
    switch word[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  private func hasVowel(before end: Int) -> Bool {
    for index in 0..<max(0, end) where isVowel(index) { return true }
    return false
  }

  /// Whether the part before `end` ends in a short syllable: consonant, vowel, consonant other than w, x, Y; or
  /// it is a vowel and a consonant; or it ends in *past*.
  private func endsShort(before end: Int) -> Bool {
    if end >= 3, !isVowel(end - 3), isVowel(end - 2), !isVowel(end - 1),
      ![UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "Y")].contains(word[end - 1])
    {
      return true
    }
    if end == 2 { return isVowel(0) && !isVowel(1) }
    guard end >= 4 else { return false }
    let past: StaticString = "past"
    for index in 0..<4 where word[end - 4 + index] != past.utf8Start[index] { return false }
    return true
  }

  private mutating func replace(_ count: Int, by replacement: StaticString) {
    word.removeLast(count)
    word.append(
      contentsOf: UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount))
  }

  // MARK: The steps

  private mutating func replaceException() -> Bool {
    for (form, stem) in Self.exceptions where equals(form, upTo: word.count) {
      replace(word.count, by: stem)
      return true
    }
    return false
  }

  private mutating func markConsonantY() {
    for index in word.indices where word[index] == UInt8(ascii: "y") {
      if index == 0 || isVowel(index - 1) { word[index] = UInt8(ascii: "Y") }
    }
  }

  private mutating func markRegions() {
    region1 = word.count
    region2 = word.count
    let prefix = Self.regionPrefixes.first { prefix in
      prefix.utf8CodeUnitCount <= word.count && equals(prefix, upTo: prefix.utf8CodeUnitCount)
    }
    guard let first = prefix?.utf8CodeUnitCount ?? regionEnd(after: 0) else { return }
    region1 = first
    if let second = regionEnd(after: first) { region2 = second }
  }

  /// The index behind the first consonant that follows a vowel at or after `start`.
  private func regionEnd(after start: Int) -> Int? {
    var index = start
    while index < word.count, !isVowel(index) { index += 1 }
    while index < word.count, isVowel(index) { index += 1 }
    return index < word.count ? index + 1 : nil
  }

  /// Step 1a.
  private mutating func removePlural() {
    if ends(with: "sses") {
      word.removeLast(2)
    } else if ends(with: "ied") || ends(with: "ies") {
      word.removeLast(word.count > 4 ? 2 : 1)
    } else if ends(with: "us") || ends(with: "ss") {
      return
    } else if ends(with: "s"), hasVowel(before: word.count - 2) {
      word.removeLast()
    }
  }

  /// Step 1b.
  private mutating func removePast() {
    for suffix in ["eedly", "eed"] as [StaticString] where ends(with: suffix) {
      let start = word.count - suffix.utf8CodeUnitCount
      let isKept = equals("succ", upTo: start) || equals("proc", upTo: start) || equals("exc", upTo: start)
      if start >= region1, !isKept { replace(suffix.utf8CodeUnitCount, by: "ee") }
      return
    }
    guard let suffix = (["ingly", "edly", "ing", "ed"] as [StaticString]).first(where: ends(with:)) else {
      return
    }
    let start = word.count - suffix.utf8CodeUnitCount
    if ends(with: "ing") {
      if start == 2, word[1] == UInt8(ascii: "y"), !isVowel(0) { return replace(4, by: "ie") }
      for kept in Self.keptBeforeIng where equals(kept, upTo: start) { return }
    }
    guard hasVowel(before: start) else { return }
    word.removeLast(word.count - start)
    if ends(with: "at") || ends(with: "bl") || ends(with: "iz") {
      word.append(UInt8(ascii: "e"))
    } else if endsDouble() {
      if !(word.count == 3 && [UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o")].contains(word[0])) {
        word.removeLast()
      }
    } else if word.count == region1, endsShort(before: word.count) {
      word.append(UInt8(ascii: "e"))
    }
  }

  private func endsDouble() -> Bool {
    guard word.count >= 2, word[word.count - 1] == word[word.count - 2] else { return false }
    for index in 0..<Self.doubled.utf8CodeUnitCount
    where Self.doubled.utf8Start[index] == word[word.count - 1] {
      return true
    }
    return false
  }

  /// Step 1c.
  private mutating func replaceY() {
    guard word.count > 2, word[word.count - 1] | 0x20 == UInt8(ascii: "y"), !isVowel(word.count - 2) else {
      return
    }
    word[word.count - 1] = UInt8(ascii: "i")
  }

  /// Steps 2 and 3: the longest suffix counts, and is replaced if it lies in R1.
  private mutating func replaceSuffixInRegion1(_ rules: [Rule]) {
    guard let rule = rules.first(where: { ends(with: $0.suffix) }) else { return }
    let start = word.count - rule.suffix.utf8CodeUnitCount
    guard start >= region1 else { return }
    switch rule.condition {
    case .always: break
    case .afterL: guard start > 0, word[start - 1] == UInt8(ascii: "l") else { return }
    case .afterLi:
      guard start > 0, "cdeghkmnrt".utf8.contains(word[start - 1]) else { return }
    case .inRegion2: guard start >= region2 else { return }
    }
    replace(rule.suffix.utf8CodeUnitCount, by: rule.replacement)
  }

  /// Step 4.
  private mutating func removeSuffixInRegion2() {
    guard let suffix = Self.step4.first(where: ends(with:)) else { return }
    let start = word.count - suffix.utf8CodeUnitCount
    guard start >= region2 else { return }
    if equals("ion", at: start) {
      guard start > 0, word[start - 1] == UInt8(ascii: "s") || word[start - 1] == UInt8(ascii: "t") else {
        return
      }
    }
    word.removeLast(word.count - start)
  }

  private func equals(_ suffix: StaticString, at start: Int) -> Bool {
    word.count - start == suffix.utf8CodeUnitCount && ends(with: suffix)
  }

  /// Step 5.
  private mutating func removeFinalLetter() {
    let start = word.count - 1
    if ends(with: "e") {
      if start >= region2 || (start >= region1 && !endsShort(before: start)) { word.removeLast() }
    } else if ends(with: "ll"), start >= region2 {
      word.removeLast()
    }
  }
}
