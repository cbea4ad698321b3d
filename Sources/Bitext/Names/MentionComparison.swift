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
  /// Bodies of the English stretch without counterpart that stand beside one that has its own: `the Bank of England and the
  /// Treasury`.
  private(set) var beside: [NameMention] = []
  /// How often each side names each country and place, by ``NameMention/name``.
  private(set) var mentioned: [String: Int] = [:]

  /// Where the names stand that were looked at.
  private(set) var spans: (english: [Span], chinese: [Span]) = ([], [])

  private let englishText: Stretch
  private let chineseText: Stretch
  /// The names of the English stretch.
  private let left: [NameMention]
  /// The countries of the Chinese stretch that no name of the English one is in the tables.
  private var strangers: [NameMention] = []
  /// The letters of the English stretch, the same with a space before each word, and those that stand in the Chinese one.
  private let letters: [UInt8]
  private let starts: [UInt8]
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
    // The US of `US dollars` is read with the money.
    left = EnglishNameReader.mentions(in: englishText.bytes, englishText.range).filter { mention in
      !englishText.bytes[mention.span.upperBound..<englishText.range.upperBound].starts(with: " dollar".utf8)
    }
    let right = ChineseNameReader.mentions(in: chineseText.bytes, chineseText.range, words: chineseText.words)
    let isNeeded = !left.isEmpty || !right.isEmpty  // Most stretches name nothing.
    letters = isNeeded ? LatinLetters.folded(englishText.bytes, englishText.range) : []
    starts = isNeeded ? Self.starts(englishText, besides: []) : []
    copied = isNeeded ? LatinLetters.folded(chineseText.bytes, chineseText.range) : []
    expansions = left.filter { $0.sort == .body && $0.content.isEmpty }.flatMap { mention in
      mention.forms.dropFirst().flatMap { $0.filter { $0 != 0x20 } }
    }
    // A stretch of this many names is a table.
    guard left.count + right.count <= 200 else { return }
    for mention in left + right where mention.sort == .country || mention.sort == .place {
      mentioned[mention.name, default: 0] += 1
    }
    let isMatched = Matched(
      english: left.filter { mention in
        right.contains { Self.isSame(mention, $0) && !Self.isNamed($0, besides: mention, among: left) }
      }.map(\.span),
      chinese: right.filter { mention in
        left.contains { Self.isSame($0, mention) && !Self.isNamed($0, besides: mention, among: right) }
      }.map(\.span))
    strangers = right.filter { $0.sort == .country && !isMatched.chinese.contains($0.span) }
    let spans = (english: left.map(\.span), chinese: right.map(\.span))
    self.spans = spans
    // A name that the tables have is known by its forms, not by its sound.
    let rest = names.filter { name in !spans.english.contains { $0.overlaps(name.span) } }
    let openChinese = right.filter { !isMatched.chinese.contains($0.span) && !isSaid(chinese: $0, rest) }
    let openEnglish = left.filter { mention in
      !isMatched.english.contains(mention.span)
        && (!isSaid(english: mention, besides: spans.chinese)
          || openChinese.contains { isHeaded(mention, like: $0) })
    }
    for isBody in [false, true] {
      let left = openEnglish.filter { ($0.sort == .body) == isBody && ($0.isWhole || isBody) }
      let right = openChinese.filter { ($0.sort == .body) == isBody }
      // An acronym of which the table has no words may be any body that is named by its words.
      changed += zip(left, right).filter { Self.isOfOneSort($0, $1, chineseText.bytes) }.map { ($0, $1) }
      english += left.dropFirst(right.count)
      chinese += right.dropFirst(left.count)
      guard isBody, right.isEmpty else { continue }
      let named = self.left.filter { $0.sort == .body && !left.contains($0) }.map(\.span)
      beside = left.filter { mention in named.contains { isJoined($0, mention.span) } }
    }
  }

  /// Whether nothing but its head tells an English body from others and an open Chinese one has the same head: the European
  /// Central Bank is not 欧洲投资银行, though 银行 translates a part of it.
  private func isHeaded(_ english: NameMention, like chinese: NameMention) -> Bool {
    guard english.sort == .body, chinese.sort == .body, let form = english.forms.first else { return false }
    let words = form.split(separator: 0x20)
    guard words.count >= 3, let head = words.last.map({ Array($0) }), let heads = BodyWords.renderings[head],
      BodyWords.telling(form).allSatisfy({ BodyWords.heads.contains($0) })
    else { return false }
    let name = chineseText.bytes[chinese.span.range]
    return heads.contains { name.suffix($0.count).elementsEqual($0) }
  }

  /// Whether two names stand in one row: `X and the Y`.
  private func isJoined(_ one: Span, _ other: Span) -> Bool {
    let (first, last) = one < other ? (one, other) : (other, one)
    guard first.upperBound <= last.lowerBound else { return false }
    let between = englishText.bytes[first.upperBound..<last.lowerBound]
    return [" and the ", " and ", ", the ", " or the ", " and its "].contains {
      between.elementsEqual($0.utf8)
    }
  }

  private struct Matched {
    let english: [Span]
    let chinese: [Span]
  }

  /// Whether the Chinese stretch may say an English name otherwise than the tables have it.
  private func isSaid(english mention: NameMention, besides others: [Span]) -> Bool {
    let (bytes, range) = (chineseText.bytes, chineseText.range)
    if mention.sort == .country || mention.sort == .people {
      if CountryNames.shared.isNamed(
        mention.country, inChinese: bytes, from: range.lowerBound, to: range.upperBound, besides: others,
        inside: strangers.map(\.span))
      {
        return true
      }
      // Niger sounds like 尼日利亚, and Korea translates 朝鲜; but these are other countries.
      if mention.sort == .country,
        strangers.contains(where: { !CountryNames.shared.mayStand(mention.country, for: $0.country) })
      {
        return false
      }
    }
    // The end of a word before it may hide a name: 由利兹的.
    if mention.sort == .place || mention.sort == .body, Self.holds(mention, in: bytes, range) { return true }
    // What translates Georgia means the country mostly.
    if mention.sort == .place, CountryNames.shared.isHomonym(mention) { return false }
    let spans = mention.content.isEmpty ? [mention.span] : mention.content
    let words = words(of: englishText, spans)
    if mention.sort == .body {
      // An acronym of the tables is known, whatever the lexicon has.
      if mention.content.isEmpty {
        return LatinLetters.holds(copied, LatinLetters.folded(englishText.bytes, mention.span.range)[...])
      }
      // What no lexicon knows says nothing by finding no translation.
      // Of a name that is written in no Pinyin the words are not translated: Cheng Kung, 成功.
      let name = LatinName.letters(spans, in: englishText.bytes)
      if name.count >= 5,
        Romanizations.shared.find(name, in: bytes, from: range.lowerBound, to: range.upperBound) != nil
      {
        return true
      }
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
    var starts = starts
    func begins(_ word: [UInt8]) -> Bool { LatinLetters.holds(starts, ([0x20] + word.prefix(5))[...]) }
    if mention.sort == .country || mention.sort == .people {
      let others = left.filter { isOther($0, mention) }.map(\.span)
      if CountryNames.shared.isNamed(
        mention.country, inEnglish: englishText.bytes, from: englishText.range.lowerBound,
        to: englishText.range.upperBound, besides: others)
      {
        return true
      }
      // One character sounds like anything.
      if mention.forms.isEmpty { return false }
      if !others.isEmpty { starts = Self.starts(englishText, besides: others) }
    }
    for form in mention.forms {
      let words = mention.sort == .body ? BodyWords.telling(form) : BodyWords.placing(form)
      if words.contains(where: { $0.count > 2 && begins($0) }) { return true }
    }
    if mention.sort == .body {
      guard mention.forms.isEmpty else {
        return names.contains { name in
          name.words.contains { word in
            mention.forms.contains { Self.isAcronym(Array(englishText.bytes[word.range]), of: $0) }
          }
        }
      }
      let all = mention.content.flatMap { chineseText.translations(Array(chineseText.bytes[$0.range])) }
      // The 基金 of 基金组织 is the last word of what the IMF stands for.
      if all.contains(where: { $0.count > 3 && LatinLetters.holds(expansions, $0.prefix(5)[...]) }) {
        return true
      }
      let translations = all.filter { !BodyWords.general.contains($0) && !BodyWords.heads.contains($0) }
      // What no lexicon knows says nothing.
      return translations.isEmpty || mention.content.contains { sounds($0, like: names) }
        || translations.contains { begins($0) || LatinLetters.holds(expansions, $0.prefix(5)[...]) }
    }
    let translations = chineseText.translations(Array(chineseText.bytes[mention.span.range])).filter {
      !BodyWords.landforms.contains($0) && $0.count > 2
    }
    if translations.contains(where: begins) { return true }
    // 黑山 is a place in China where the English text has Heishan.
    if LatinLetters.holds(letters, HanReadings.shared.letters(of: chineseText.bytes, mention.span)[...]) {
      return true
    }
    return sounds(mention.span, like: names)
  }

  /// The letters of a stretch without some names, with a space before each word: so that `culture` does not begin inside
  /// `agriculture`.
  private static func starts(_ text: Stretch, besides others: [Span]) -> [UInt8] {
    var starts: [UInt8] = []
    var offset = text.range.lowerBound
    while offset < text.range.upperBound {
      var end = offset
      while end < text.range.upperBound,
        text.bytes[end] >= 0x80 || LatinLetters.isLetter(text.bytes[end])
      {
        end += 1
      }
      if end > offset, !others.contains(where: { $0.contains(offset) }) {
        starts.append(0x20)
        starts += LatinLetters.folded(text.bytes, offset..<end)
      }
      offset = max(end, offset + 1)
    }
    return starts
  }

  /// Whether an English mention is certainly of another country than a Chinese one.
  private func isOther(_ english: NameMention, _ chinese: NameMention) -> Bool {
    switch english.sort {
    case .country, .people: !CountryNames.shared.mayStand(english.country, for: chinese.country)
    case .place: CountryNames.shared.isHomonym(english) && english.country != chinese.country
    case .body: false
    }
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
