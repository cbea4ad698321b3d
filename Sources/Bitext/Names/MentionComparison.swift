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

  /// Where the names stand that were looked at.
  private(set) var spans: (english: [Span], chinese: [Span]) = ([], [])

  private let englishText: Stretch
  private let chineseText: Stretch
  /// The letters of the English stretch, and those that stand in the Chinese one.
  private let letters: [UInt8]
  private let copied: [UInt8]
  /// The words that the acronyms of the English stretch stand for, as letters.
  private var expansions: [UInt8] = []

  struct Stretch {
    let bytes: [UInt8]
    let range: Range<Int>
    /// Ascending.
    var words: [NameWord] = []
    /// The words of the other language that a lexicon has for one of this.
    var translations: ([UInt8]) -> [[UInt8]] = { _ in [] }
  }

  /// How well a word has to be translated for the name that it is in to be.
  private static let support: Float = 0.2

  /// - Complexity: O(*n* · *m*) in the bytes of the stretches and their names that no table pairs.
  init(english englishText: Stretch, chinese chineseText: Stretch, names: [LatinName]) {
    self.englishText = englishText
    self.chineseText = chineseText
    letters = LatinLetters.folded(englishText.bytes, englishText.range)
    copied = LatinLetters.folded(chineseText.bytes, chineseText.range)
    let left = EnglishNameReader.mentions(in: englishText.bytes, englishText.range)
    let right = ChineseNameReader.mentions(in: chineseText.bytes, chineseText.range, words: chineseText.words)
    expansions = left.filter { $0.sort == .body && $0.content.isEmpty }.flatMap { mention in
      mention.forms.dropFirst().flatMap { $0.filter { $0 != 0x20 } }
    }
    // A stretch of this many names is a table.
    guard left.count + right.count <= 200 else { return }
    for mention in left + right where mention.sort == .country { mentioned[mention.country, default: 0] += 1 }
    let isMatched = Matched(
      english: left.filter { mention in right.contains { Self.isSame(mention, $0) } }.map(\.span),
      chinese: right.filter { mention in left.contains { Self.isSame($0, mention) } }.map(\.span))
    let spans = (english: left.map(\.span), chinese: right.map(\.span))
    self.spans = spans
    // A name that the tables have is known by its forms, not by its sound.
    let rest = names.filter { name in !spans.english.contains { $0.overlaps(name.span) } }
    let openEnglish = left.filter {
      !isMatched.english.contains($0.span) && !isSaid(english: $0, besides: spans.chinese)
    }
    let openChinese = right.filter { !isMatched.chinese.contains($0.span) && !isSaid(chinese: $0, rest) }
    for isBody in [false, true] {
      let left = openEnglish.filter { ($0.sort == .body) == isBody && ($0.isWhole || isBody) }
      let right = openChinese.filter { ($0.sort == .body) == isBody }
      // An acronym of which the table has no words may be any body that is named by its words.
      changed += zip(left, right).filter { Self.isOfOneSort($0, $1, chineseText.bytes) }.map { ($0, $1) }
      english += left.dropFirst(right.count)
      chinese += right.dropFirst(left.count)
    }
  }

  private struct Matched {
    let english: [Span]
    let chinese: [Span]
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
          || isAcronym(other, of: form) || isShortened(form, other) || isShortened(other, form)
      }
    }
  }

  /// Whether one form has an acronym for words of the other: `ccp central committee`, `central committee of the communist
  /// party of china`. An acronym may have its letters in another order than the words stand in.
  private static func isShortened(_ short: [UInt8], _ long: [UInt8]) -> Bool {
    let words = short.split(separator: 0x20).filter { !BodyWords.joints.contains(Array($0)) }
    var rest = long.split(separator: 0x20).filter { !BodyWords.joints.contains(Array($0)) }
    guard words.count >= 2, words.count < rest.count else { return false }
    var acronym: ArraySlice<UInt8>?
    for word in words {
      if let place = rest.firstIndex(of: word) {
        rest.remove(at: place)
      } else if acronym == nil {
        acronym = word
      } else {
        return false
      }
    }
    return acronym.map { $0.count > 1 && $0.sorted() == rest.compactMap(\.first).sorted() } ?? false
  }

  /// Whether the words of one form stand in the other: `bohai` in `bohai sea`.
  private static func isInside(_ form: [UInt8], _ other: [UInt8]) -> Bool {
    form.count < other.count
      && (other.starts(with: form + [0x20]) || other.suffix(form.count + 1).elementsEqual([0x20] + form))
  }

  /// Whether two names may stand in place of one another: no university for a ministry.
  private static func isOfOneSort(_ english: NameMention, _ chinese: NameMention, _ bytes: [UInt8]) -> Bool {
    guard english.sort == .body, let form = english.forms.first else { return true }
    if english.content.isEmpty, english.forms.count == 1, chinese.forms.isEmpty { return false }
    let isSchool = form.split(separator: 0x20).contains { word in
      ["university", "institute", "academy", "college"].contains { word.elementsEqual($0.utf8) }
    }
    let name = bytes[chinese.span.range]
    let isChineseSchool = ["大学", "大學", "学院", "學院", "研究院", "研究所"].contains {
      name.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    return isSchool == isChineseSchool
  }

  /// Whether capitals are the first letters of a form's words.
  private static func isAcronym(_ acronym: [UInt8], of form: [UInt8]) -> Bool {
    guard acronym.count >= 2, acronym.allSatisfy({ $0 & 0x20 == 0 }), form.contains(0x20) else {
      return false
    }
    let initials = form.split(separator: 0x20).filter { !BodyWords.joints.contains(Array($0)) }.compactMap(
      \.first)
    return initials.elementsEqual(acronym.map { $0 | 0x20 })
  }

  /// Whether the Chinese stretch may say an English name otherwise than the tables have it.
  private func isSaid(english mention: NameMention, besides others: [Span]) -> Bool {
    let (bytes, range) = (chineseText.bytes, chineseText.range)
    if mention.sort == .country || mention.sort == .people {
      if CountryNames.shared.isNamed(
        mention.country, inChinese: bytes, from: range.lowerBound, to: range.upperBound, besides: others)
      {
        return true
      }
    }
    let spans = mention.content.isEmpty ? [mention.span] : mention.content
    let words = words(of: englishText, spans)
    if mention.sort == .body {
      // An acronym of the tables is known, whatever the lexicon has.
      if mention.content.isEmpty {
        return LatinLetters.holds(copied, LatinLetters.folded(englishText.bytes, mention.span.range)[...])
      }
      // What no lexicon knows says nothing by finding no translation.
      let known = words.filter(\.isKnown)
      if known.isEmpty || words.contains(where: { $0.support >= Self.support }) { return true }
    } else if words.contains(where: { $0.support >= Self.support }) {
      return true
    }
    return spans.contains { span in
      let name = LatinLetters.folded(englishText.bytes, span.range)
      return LatinLetters.holds(copied, name[...].prefix(5))
        || mention.sort != .body
          && HanReadings.shared.find(name, in: bytes, from: range.lowerBound, to: range.upperBound) != nil
        || RenderedSound.stands(name, in: bytes, range, besides: mention.sort == .body ? [] : others)
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
      let words = mention.sort == .body ? BodyWords.telling(form) : BodyWords.placing(form)
      if words.contains(where: { $0.count > 2 && LatinLetters.holds(letters, $0.prefix(5)[...]) }) {
        return true
      }
    }
    if mention.sort == .body {
      guard mention.forms.isEmpty else {
        return names.contains { name in
          name.words.contains { word in
            mention.forms.contains { Self.isAcronym(Array(englishText.bytes[word.range]), of: $0) }
          }
        }
      }
      let translations = mention.content.flatMap {
        chineseText.translations(Array(chineseText.bytes[$0.range]))
      }.filter { !BodyWords.general.contains($0) && !BodyWords.heads.contains($0) }
      // What no lexicon knows says nothing.
      return translations.isEmpty || mention.content.contains { sounds($0, like: names) }
        || translations.contains {
          LatinLetters.holds(letters, $0.prefix(5)[...]) || LatinLetters.holds(expansions, $0.prefix(5)[...])
        }
    }
    let translations = chineseText.translations(Array(chineseText.bytes[mention.span.range])).filter {
      !BodyWords.landforms.contains($0) && $0.count > 2
    }
    if translations.contains(where: { LatinLetters.holds(letters, $0.prefix(5)[...]) }) { return true }
    // 黑山 is a place in China where the English text has Heishan.
    if LatinLetters.holds(letters, HanReadings.shared.letters(of: chineseText.bytes, mention.span)[...]) {
      return true
    }
    return sounds(mention.span, like: names)
  }

  /// Whether some Han characters sound like a word of some names.
  private func sounds(_ span: Span, like names: [LatinName]) -> Bool {
    let sounds = SoundClasses.classes(ofHan: chineseText.bytes, from: span.lowerBound, to: span.upperBound)
    guard sounds.count > 1 else { return false }
    return names.contains { name in
      name.words.contains {
        $0.count > 3
          && SoundClasses.likeness(
            SoundClasses.classes(ofLatin: LatinName.letters([$0], in: englishText.bytes)), sounds)
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
  static func stands(_ name: [UInt8], in bytes: [UInt8], _ range: Range<Int>, besides others: [Span] = [])
    -> Bool
  {
    let sounds = SoundClasses.classes(ofLatin: name)
    guard sounds.count >= 2 else { return false }
    var offset = range.lowerBound
    while offset + 6 <= range.upperBound {
      guard let first = bytes.scalar(at: offset, limit: range.upperBound) else {
        offset += 1
        continue
      }
      if RenderingCharacters.shared.contains(first.value), !others.contains(where: { $0.contains(offset) }) {
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
