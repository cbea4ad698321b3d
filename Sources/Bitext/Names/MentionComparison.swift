/// The countries, places and bodies that an English stretch and its Chinese translation name otherwise.
///
/// A name is open if nothing on the other side can be it: no name of the tables, no word that translates it, nothing
/// that sounds like it. Two that are open on both sides of a pair stand in place of one another; one that is open
/// alone may be left understood.
struct MentionComparison {
  /// Names that stand in place of one another.
  private(set) var changed: [(english: NameMention, chinese: NameMention)] = []
  /// Open names without one in their place.
  private(set) var english: [NameMention] = []
  private(set) var chinese: [NameMention] = []
  /// How often each side names each country.
  private(set) var mentioned: [String: Int] = [:]

  private let englishText: Stretch
  private let chineseText: Stretch
  /// The letters of the English stretch, and those that stand in the Chinese one.
  private let letters: [UInt8]
  private let copied: [UInt8]

  struct Stretch {
    let bytes: [UInt8]
    let range: Range<Int>
    /// Ascending.
    let words: [NameWord]
  }

  /// How well a word has to be translated for the name that it is in to be.
  private static let support: Float = 0.1

  /// - Complexity: O(*n* · *m*) in the bytes of the stretches and their names that no table pairs.
  init(english englishText: Stretch, chinese chineseText: Stretch, names: [LatinName]) {
    self.englishText = englishText
    self.chineseText = chineseText
    letters = LatinLetters.folded(englishText.bytes, englishText.range)
    copied = LatinLetters.folded(chineseText.bytes, chineseText.range)
    let left = EnglishNameReader.mentions(in: englishText.bytes, englishText.range)
    let right = ChineseNameReader.mentions(in: chineseText.bytes, chineseText.range, words: chineseText.words)
    for mention in left + right where mention.sort == .country { mentioned[mention.country, default: 0] += 1 }
    let openEnglish = left.filter { mention in
      !right.contains { Self.isSame(mention, $0) } && !isSaid(english: mention)
    }
    let openChinese = right.filter { mention in
      !left.contains { Self.isSame($0, mention) } && !isSaid(chinese: mention, names)
    }
    for isBody in [false, true] {
      let left = openEnglish.filter { ($0.sort == .body) == isBody && ($0.isWhole || isBody) }
      let right = openChinese.filter { ($0.sort == .body) == isBody }
      changed += zip(left, right).map { ($0, $1) }
      english += left.dropFirst(right.count)
      chinese += right.dropFirst(left.count)
    }
  }

  /// Whether an English and a Chinese mention may be the same.
  private static func isSame(_ english: NameMention, _ chinese: NameMention) -> Bool {
    if !english.country.isEmpty, english.country == chinese.country,
      english.sort != .place || chinese.sort != .place
    {
      // A capital stands for its country, and a people is as good as it.
      return true
    }
    return english.forms.contains { form in
      chinese.forms.contains { other in
        other == form || isInside(form, other) || isInside(other, form) || isAcronym(form, of: other)
          || isAcronym(other, of: form)
      }
    }
  }

  /// Whether the words of one form stand in the other: `bohai` in `bohai sea`.
  private static func isInside(_ form: [UInt8], _ other: [UInt8]) -> Bool {
    form.count < other.count && (other.starts(with: form + [0x20]) || other.suffix(form.count + 1).elementsEqual([0x20] + form))
  }

  /// Whether capitals are the first letters of a form's words.
  private static func isAcronym(_ acronym: [UInt8], of form: [UInt8]) -> Bool {
    guard acronym.count >= 2, acronym.allSatisfy({ $0 & 0x20 == 0 }), form.contains(0x20) else { return false }
    let initials = form.split(separator: 0x20).filter { !BodyWords.joints.contains(Array($0)) }.compactMap(\.first)
    return initials.elementsEqual(acronym.map { $0 | 0x20 })
  }

  /// Whether the Chinese stretch may say an English name otherwise than the tables have it.
  private func isSaid(english mention: NameMention) -> Bool {
    let (bytes, range) = (chineseText.bytes, chineseText.range)
    if mention.sort == .country || mention.sort == .people {
      if CountryNames.shared.isNamed(mention.country, inChinese: bytes, from: range.lowerBound, to: range.upperBound) {
        return true
      }
    }
    let spans = mention.content.isEmpty ? [mention.span] : mention.content
    let words = words(of: englishText, spans)
    if mention.sort == .body, !mention.content.isEmpty {
      // What no lexicon knows says nothing by finding no translation.
      let known = words.filter(\.isKnown)
      if known.isEmpty || words.contains(where: { $0.support >= Self.support }) { return true }
    } else if words.contains(where: { $0.support >= Self.support }) {
      return true
    }
    return spans.contains { span in
      let name = LatinLetters.folded(englishText.bytes, span.range)
      return LatinLetters.holds(copied, name[...].prefix(5))
        || mention.sort != .body && HanReadings.shared.find(name, in: bytes, from: range.lowerBound, to: range.upperBound) != nil
        || mention.sort != .body && RenderedSound.stands(name, in: bytes, range)
    }
  }

  /// Whether the English stretch may say a Chinese name otherwise than the tables have it.
  private func isSaid(chinese mention: NameMention, _ names: [LatinName]) -> Bool {
    if mention.sort == .country || mention.sort == .people,
      CountryNames.shared.isNamed(
        mention.country, inEnglish: englishText.bytes, from: englishText.range.lowerBound,
        to: englishText.range.upperBound)
    {
      return true
    }
    for form in mention.forms {
      let words = mention.sort == .body ? BodyWords.telling(form) : form.split(separator: 0x20).map { Array($0) }
      if words.contains(where: { $0.count > 2 && LatinLetters.holds(letters, $0.prefix(5)[...]) }) { return true }
    }
    if mention.sort == .body {
      guard mention.forms.isEmpty else { return false }
      let words = words(of: chineseText, mention.content)
      return !words.contains(where: \.isKnown) || words.contains { $0.support >= Self.support }
    }
    if words(of: chineseText, [mention.span]).contains(where: { $0.support >= Self.support }) { return true }
    // 黑山 is a place in China where the English text has Heishan.
    if LatinLetters.holds(letters, HanReadings.shared.letters(of: chineseText.bytes, mention.span)[...]) { return true }
    let sounds = SoundClasses.classes(ofHan: chineseText.bytes, from: mention.span.lowerBound, to: mention.span.upperBound)
    return names.contains { name in
      name.words.contains {
        SoundClasses.likeness(SoundClasses.classes(ofLatin: LatinName.letters([$0], in: englishText.bytes)), sounds)
          >= NameComparison.soundThreshold
      }
    }
  }

  /// The words of a stretch that overlap some spans.
  private func words(of text: Stretch, _ spans: [Span]) -> [NameWord] {
    spans.flatMap { span in
      let first = text.words.partitionPoint { $0.span.upperBound > span.lowerBound }
      return text.words[first...].prefix { $0.span.lowerBound < span.upperBound }
    }
  }
}

/// Names in Latin letters among Han characters that sound like them.
enum RenderedSound {
  /// Whether a row of characters that names are rendered with sounds like a name.
  ///
  /// - Parameter name: small letters.
  /// - Complexity: O(*n*) in the bytes of the stretch, with a factor for the characters of a name.
  static func stands(_ name: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let sounds = SoundClasses.classes(ofLatin: name)
    guard sounds.count >= 2 else { return false }
    var offset = range.lowerBound
    while offset + 6 <= range.upperBound {
      guard let first = bytes.scalar(at: offset, limit: range.upperBound) else {
        offset += 1
        continue
      }
      if RenderingCharacters.shared.contains(first.value) {
        var stop = offset + 3
        for _ in 1..<7 {
          guard let next = bytes.scalar(at: stop, limit: range.upperBound), next.length == 3,
            RenderingCharacters.shared.contains(next.value)
          else { break }
          stop += 3
          if SoundClasses.likeness(sounds, SoundClasses.classes(ofHan: bytes, from: offset, to: stop))
            >= NameComparison.soundThreshold
          {
            return true
          }
        }
      }
      offset += first.length
    }
    return false
  }
}
