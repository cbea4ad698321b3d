/// The names of two segments, one English and one Chinese, that contradict one another.
///
/// Only names that can be told for sure are compared: Han names in Pinyin, foreign names with points, countries. Most
/// names are not looked at, since a Chinese text does not mark them.
struct NameComparison {
  struct Difference: Hashable {
    enum Form { case pinyin, sound, country, place, body, office, copied }
    let form: Form
    let english: Span?
    let chinese: Span?
    /// Whether it would be one also if words that are translated could be names.
    var isSure = true
    /// Whether the other side names somebody else here, so that who is named nearby does not count.
    var isReplaced = false
  }

  /// Above this a Latin name and a rendering in Han characters may be the same name, below ``unlike`` hardly.
  ///
  /// Measured by `swift test --filter NameGoldTests` on the names with points of two news sets: at 0.65 95 % of the
  /// right names are above it and 8 % of other sentences' names; below 0.5 stand 2 % of the right ones and two thirds of the others.
  static let soundThreshold = 0.65
  static let unlike = 0.5
  /// Below this a name cannot be what stands in brackets behind it.
  static let foreign = 0.35
  /// Above this a first name is certainly the one that stands there.
  static let clear = 0.75
  /// Below this the surname behind it is another one.
  static let otherSurname = 0.45

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
    compareHanNames(names, english, chinese)
    let mentions = MentionComparison(english: english, chinese: chinese, names: names)
    compareDotted(names, translated, mentions.spans.english, english.bytes, chinese.bytes, to)
    for (left, right) in mentions.changed {
      differences.append(
        Difference(
          form: left.sort == .body ? .body : .country, english: left.span, chinese: right.span,
          // A place may stand for a country: Westminster for Britain.
          isSure: (left.sort == .place) == (right.sort == .place) || CountryNames.shared.isHomonym(left)))
    }
    self.mentions = mentions
    compareLists(names, english, chinese, mentions.spans.english)
    let persons = TitledPersons(names, english: english, chinese: chinese, known: mentions.spans)
    if let (left, right) = persons.changed {
      differences.append(Difference(form: .sound, english: left, chinese: right))
    } else if let lone = persons.lone {
      differences.append(Difference(form: .sound, english: lone, chinese: nil))
    }
    if persons.changed == nil,
      let (left, right) = JapanesePersons(names, english: english, chinese: chinese).changed
    {
      differences.append(Difference(form: .sound, english: left, chinese: right))
    }
    if persons.changed == nil, persons.lone == nil,
      let (left, right) = KnownPersons(
        names, english: english, chinese: chinese, known: mentions.spans,
        places: mentions.chinese.filter { $0.sort == .place }.map(\.span)
      ).changed
    {
      differences.append(Difference(form: .sound, english: left, chinese: right))
    }
    let offices = OfficeComparison(names, english: english, chinese: chinese, known: mentions.spans.english)
    if let (left, right) = offices.changed {
      differences.append(Difference(form: .office, english: left, chinese: right))
    }
    if let lone = offices.lone {
      differences.append(Difference(form: .pinyin, english: nil, chinese: lone))
    }
  }

  private mutating func compareHanNames(
    _ names: [LatinName], _ english: MentionComparison.Stretch, _ chinese: MentionComparison.Stretch
  ) {
    let persons = HanPersons(names, english: english, chinese: chinese)
    matches += persons.matches
    differences += persons.absent.map {
      Difference(
        form: .pinyin, english: $0.span, chinese: nil, isSure: $0.isSure, isReplaced: $0.isReplaced)
    }
  }

  private mutating func compareDotted(
    _ names: [LatinName], _ translated: [Span], _ known: [Span], _ english: [UInt8], _ chinese: [UInt8],
    _ range: Range<Int>
  ) {
    if names.isEmpty { return }
    let found = DottedName.names(in: chinese, from: range.lowerBound, to: range.upperBound).prefix(50)
    if found.isEmpty { return }
    let others = NameComparison.names(names, without: translated, and: matches.map(\.english))
    let names = names + NameComparison.namesOfFamilies(names, english)
    for name in found {
      // 诺曼·艾森 (Norman Eisen) has to sound like what explains it.
      if let gloss = NameComparison.gloss(of: name, chinese, limit: range.upperBound),
        name.likeness([gloss], chinese, chinese) < NameComparison.foreign
      {
        let span = name.sounding([], english, chinese)
        differences.append(Difference(form: .sound, english: nil, chinese: span))
        continue
      }
      let likeness = name.likeness(names, english, chinese)
      // What sounds a little like it hardly counts if it is a word that is translated.
      let isSure = likeness < NameComparison.unlike
      // 罗伯特·格林 beside Robert Brown: the surname alone is another one.
      let parts = name.likenesses(names, english, chinese)
      // 休斯 is one consonant, which says too little.
      let isHalf =
        parts.first >= NameComparison.clear && parts.last < NameComparison.otherSurname
        && name.lastSounds(chinese) >= 2
      let isUnlike =
        isSure || isHalf
        || likeness < NameComparison.soundThreshold && !others.isEmpty
          && name.likeness(others, english, chinese) < NameComparison.unlike
      if isUnlike {
        let span = name.sounding(names, english, chinese)
        let isReplaced = others.contains { other in
          other.words.count { !Titles.english.contains(LatinName.letters([$0], in: english)) } >= 2
            && !known.contains { $0.overlaps(other.span) }
        }
        differences.append(
          Difference(
            form: .sound, english: nil, chinese: span, isSure: isSure || isHalf, isReplaced: isReplaced))
      }
    }
  }

  /// The names whose surname stands once for several people: of `Anna and Thomas Keel` Anna Keel.
  private static func namesOfFamilies(_ names: [LatinName], _ bytes: [UInt8]) -> [LatinName] {
    var found: [LatinName] = []
    var family: Span?
    for (name, next) in zip(names, names.dropFirst()).reversed() {
      let between = bytes[name.span.upperBound..<next.span.lowerBound]
      if next.words.count > 1 { family = next.words.last }
      guard name.words.count == 1, let surname = family,
        [" and ", " & ", ", and ", ", ", " or "].contains(where: { between.elementsEqual($0.utf8) })
      else {
        family = nil
        continue
      }
      found.append(LatinName(words: [name.words[0], surname]))
    }
    return found
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

  /// Names that stand in a row with one that Chinese copies, and that it lacks: `Docker and Vagrant` beside Vagrant.
  private mutating func compareLists(
    _ names: [LatinName], _ english: MentionComparison.Stretch, _ chinese: MentionComparison.Stretch,
    _ known: [Span]
  ) {
    let copied = LatinName.names(
      in: chinese.bytes, from: chinese.range.lowerBound, to: chinese.range.upperBound
    )
    .map { LatinLetters.folded(chinese.bytes, $0.span.range) }
    if copied.isEmpty { return }
    let letters = LatinLetters.folded(chinese.bytes, chinese.range)
    func isCopied(_ name: LatinName) -> Bool {
      copied.contains(LatinLetters.folded(english.bytes, name.span.range))
    }
    for (left, right) in zip(names, names.dropFirst()) where left.words.count == 1 && right.words.count == 1 {
      let between = english.bytes[left.span.upperBound..<right.span.lowerBound]
      guard [" and ", " or ", ", "].contains(where: { between.elementsEqual($0.utf8) }) else { continue }
      for (name, other) in [(left, right), (right, left)] where isCopied(other) {
        let word = LatinLetters.folded(english.bytes, name.span.range)
        // `Here, ACPI is …`: the first word of a sentence may be any.
        let isFirst =
          name.span.lowerBound <= english.range.lowerBound
          && english.words.contains { $0.span.overlaps(name.span) && $0.isKnown }
        guard word.count >= 4, !isFirst, !LatinLetters.holds(letters, word[...].prefix(5)),
          !known.contains(where: { $0.overlaps(name.span) }),
          !english.words.contains(where: { $0.span.overlaps(name.span) && $0.support >= 0.1 }),
          HanReadings.shared.find(
            word, in: chinese.bytes, from: chinese.range.lowerBound, to: chinese.range.upperBound) == nil,
          !RenderedSound.stands(word, in: chinese.bytes, chinese.range)
        else { continue }
        differences.append(Difference(form: .copied, english: name.span, chinese: nil))
      }
    }
  }
}
