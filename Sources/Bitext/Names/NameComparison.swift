/// The names of two segments, one English and one Chinese, that contradict one another.
///
/// Only names that can be told for sure are compared: Han names in Pinyin, foreign names with points, countries. Most
/// names are not looked at, since a Chinese text does not mark them.
struct NameComparison {
  struct Difference: Hashable {
    enum Form { case pinyin, sound, country, body, copied }
    let form: Form
    let english: Span?
    let chinese: Span?
    /// Whether it would be one also if words that are translated could be names.
    var isSure = true
  }

  /// Above this a Latin name and a rendering in Han characters may be the same name, below ``unlike`` hardly.
  ///
  /// Measured by `swift test --filter NameGoldTests` on the names with points of two news sets: at 0.65 95 % of the
  /// right names are above it and 8 % of other sentences' names; below 0.5 stand 2 % of the right ones and two thirds of the others.
  static let soundThreshold = 0.65
  static let unlike = 0.5
  /// Below this a name cannot be what stands in brackets behind it.
  static let foreign = 0.35

  private(set) var differences: [Difference] = []
  /// The countries, places and bodies of both sides.
  private(set) var mentions: MentionComparison?
  /// The names that agree, as spans of both sides.
  private(set) var matches: [(english: Span, chinese: Span)] = []

  /// - Complexity: O(*n*) in the bytes for each name of the other side.
  init(english: MentionComparison.Stretch, chinese: MentionComparison.Stretch) {
    let (from, to) = (english.range, chinese.range)
    let names = LatinName.names(in: english.bytes, from: from.lowerBound, to: from.upperBound)
    // A stretch of this many capitalised words is a title or a table.
    guard names.reduce(0, { $0 + $1.words.count }) <= 200 else { return }
    // Words that are translated are hardly names.
    let translated = english.words.filter { $0.support >= 0.3 }.map(\.span)
    comparePinyin(names, english.bytes, chinese.bytes, to)
    compareDotted(names, translated, english.bytes, chinese.bytes, to)
    let mentions = MentionComparison(english: english, chinese: chinese, names: names)
    for (left, right) in mentions.changed {
      differences.append(
        Difference(form: left.sort == .body ? .body : .country, english: left.span, chinese: right.span))
    }
    self.mentions = mentions
  }

  private mutating func comparePinyin(
    _ names: [LatinName], _ english: [UInt8], _ chinese: [UInt8], _ range: Range<Int>
  ) {
    let readings = HanReadings.shared
    for name in names where (2...6).contains(name.words.count) {
      // Of a longer row the last two words may be a name behind a title: `Vice Minister Guo Shengkun`.
      let isLong = name.words.count > 3
      if isLong, english[name.span.range].allSatisfy({ $0 & 0x20 == 0 || $0 <= 0x2D }) { continue }
      for first in (isLong ? name.words.count - 2 : 0)..<name.words.count - 1 {
        let left = LatinName.letters([name.words[first]], in: english)
        let right = LatinName.letters([name.words[first + 1]], in: english)
        let span = Span(name.words[first].lowerBound, name.words[first + 1].upperBound)
        if let place = readings.find(left + right, in: chinese, from: range.lowerBound, to: range.upperBound)
          ?? readings.find(right + left, in: chinese, from: range.lowerBound, to: range.upperBound)
        {
          matches.append((span, place))
        } else if NameComparison.isHanName(left, right) || NameComparison.isHanName(right, left) {
          differences.append(Difference(form: .pinyin, english: span, chinese: nil))
        }
      }
    }
  }

  /// Whether a surname and a given name of two syllables are those of a Han name.
  private static func isHanName(_ surname: [UInt8], _ given: [UInt8]) -> Bool {
    Surnames.pinyin.contains(surname) && given.count >= 5 && HanReadings.shared.isPinyin(given[...], limit: 2)
  }

  private mutating func compareDotted(
    _ names: [LatinName], _ translated: [Span], _ english: [UInt8], _ chinese: [UInt8], _ range: Range<Int>
  ) {
    if names.isEmpty { return }
    let found = DottedName.names(in: chinese, from: range.lowerBound, to: range.upperBound).prefix(50)
    if found.isEmpty { return }
    let others = NameComparison.names(names, without: translated, and: matches.map(\.english))
    for name in found {
      // 诺曼·艾森 (Norman Eisen) has to sound like what explains it.
      if let gloss = NameComparison.gloss(of: name, chinese, limit: range.upperBound),
        name.likeness([gloss], chinese, chinese) < NameComparison.foreign
      {
        differences.append(Difference(form: .sound, english: nil, chinese: name.span))
        continue
      }
      let likeness = name.likeness(names, english, chinese)
      // What sounds a little like it hardly counts if it is a word that is translated.
      let isSure = likeness < NameComparison.unlike
      let isUnlike =
        isSure
        || likeness < NameComparison.soundThreshold && !others.isEmpty
          && name.likeness(others, english, chinese) < NameComparison.unlike
      if isUnlike {
        differences.append(Difference(form: .sound, english: nil, chinese: name.span, isSure: isSure))
      }
    }
  }

  /// The Latin name in brackets right behind a name.
  private static func gloss(of name: DottedName, _ chinese: [UInt8], limit: Int) -> LatinName? {
    var place = name.span.upperBound
    if place < limit, chinese[place] == 0x20 { place += 1 }
    guard let bracket = chinese.scalar(at: place, limit: limit),
      bracket.value == 0x28 || bracket.value == 0xFF08,
      let first = LatinName.names(in: chinese, from: place, to: min(limit, place + 60)).first,
      first.span.lowerBound - place - bracket.length <= 1, first.words.count >= 2
    else { return nil }
    return first
  }

  /// The names without some words; the lists ascend.
  private static func names(_ names: [LatinName], without translated: [Span], and matched: [Span])
    -> [LatinName]
  {
    let spans = (translated + matched).sorted()
    var next = 0
    return names.compactMap { name in
      let words = name.words.filter { word in
        while next < spans.count, spans[next].upperBound <= word.lowerBound { next += 1 }
        return next == spans.count || !spans[next].overlaps(word)
      }
      return words.isEmpty ? nil : LatinName(words: words)
    }
  }
}
