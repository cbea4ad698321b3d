/// The offices, ranks and forms of address that two stretches give one person otherwise: `Judge Mak` against 麥律師.
///
/// That it is the same person is told by the name beside the title on both sides. Nothing is said where either side has a word
/// for the other's title anywhere: a person may have two.
struct OfficeComparison {
  private(set) var changed: (english: Span, chinese: Span)?
  /// A Han name behind a title of which the English stretch has the title alone: 总工程师马骏 against `the chief engineer`.
  private(set) var lone: Span?

  private let english: MentionComparison.Stretch
  private let chinese: MentionComparison.Stretch

  /// A title of the English stretch and the name behind it.
  private struct Titled {
    let title: Span
    let senses: Offices.Senses
    let isDeputy: Bool
    let name: [Span]
  }

  /// - Complexity: O(*n* · *m*) in the bytes of the stretches and the names behind titles.
  ///
  /// - Parameter known: where the English stretch names countries, places and bodies.
  init(
    _ names: [LatinName], english: MentionComparison.Stretch, chinese: MentionComparison.Stretch,
    known: [Span]
  ) {
    self.english = english
    self.chinese = chinese
    let titles = Self.titles(chinese)
    if titles.isEmpty { return }
    let titled = names.compactMap(titled)
    if titled.isEmpty {
      // The first word of a sentence has a capital anyhow.
      let isNameless = names.allSatisfy { name in
        name.words.count == 1 && name.span.lowerBound == english.range.lowerBound
          || known.contains { $0.overlaps(name.span) }
      }
      if isNameless { lone = titles.lazy.compactMap(hanName).first }
      return
    }
    let all = titles.reduce(into: Offices.Senses()) { $0.formUnion($1.senses) }
    let isDeputy = Self.holds(Self.chineseDeputies, chinese)
    for person in titled {
      guard let title = titles.first(where: { isBeside($0.span, person.name) }) else { continue }
      let isOther =
        Offices.shared.exclude(person.senses, title.senses) && person.senses.isDisjoint(with: all)
        && !isSaid(title.senses)
      let isHigher = person.isDeputy && !isDeputy || !person.isDeputy && title.isDeputy && !hasDeputy()
      if isOther || isHigher {
        changed = (person.title, title.span)
        return
      }
    }
  }

  /// The last title of a row of capitals with the name behind it.
  private func titled(_ name: LatinName) -> Titled? {
    let words = name.words.map { LatinName.letters([$0], in: english.bytes) }
    guard let last = words.indices.last(where: { Offices.shared.senses(ofEnglish: words[$0]) != nil }),
      last + 1 < words.count
    else { return titledWithPoint(name) }
    let rest = Array(name.words[(last + 1)...])
    guard rest.count <= 3 else { return nil }
    var (first, senses) = (last, Offices.shared.senses(ofEnglish: words[last]) ?? [])
    // `Prime Minister` is no minister.
    for count in stride(from: min(3, last + 1), through: 2, by: -1) {
      let phrase = Array(words[(last + 1 - count)...last].joined(separator: [0x20]))
      if let whole = Offices.shared.senses(ofEnglish: phrase) {
        (first, senses) = (last + 1 - count, whole)
        break
      }
    }
    // A surgeon general is no general, and nothing is known of a sergeant major.
    let isUnknown =
      first == last && last > 0
      && (words[last].elementsEqual("general".utf8)
        || Offices.shared.senses(ofEnglish: words[last - 1]) != nil)
    if isUnknown, !Self.deputies.contains(words[last - 1]) { return nil }
    let isDeputy = words[..<first].contains { Self.deputies.contains($0) }
    return Titled(
      title: Span(name.words[isDeputy ? 0 : first].lowerBound, name.words[last].upperBound), senses: senses,
      isDeputy: isDeputy, name: rest)
  }

  /// `Mr. Novak`: the point ends the row of capitals.
  private func titledWithPoint(_ name: LatinName) -> Titled? {
    let start = name.words[0].lowerBound
    guard name.words.count <= 3, start >= english.range.lowerBound + 4, english.bytes[start - 1] == 0x20,
      english.bytes[start - 2] == UInt8(ascii: ".")
    else { return nil }
    var from = start - 2
    while from > english.range.lowerBound, LatinLetters.isLetter(english.bytes[from - 1]) { from -= 1 }
    let letters = LatinLetters.folded(english.bytes, from..<start - 2)
    guard letters.count <= 4, let senses = Offices.shared.senses(ofEnglish: letters) else { return nil }
    return Titled(title: Span(from, start - 1), senses: senses, isDeputy: false, name: name.words)
  }

  private struct Title {
    let span: Span
    let senses: Offices.Senses
    let isDeputy: Bool
  }

  /// The titles of the Chinese stretch, the longest at each place.
  private static func titles(_ text: MentionComparison.Stretch) -> [Title] {
    var titles: [Title] = []
    var offset = text.range.lowerBound
    while offset < text.range.upperBound {
      guard text.bytes[offset] >= 0xE4,
        let title = Offices.shared.title(inChinese: text.bytes, at: offset, end: text.range.upperBound),
        title.span.count > 3
      else {
        offset += 1
        continue
      }
      let start = title.span.lowerBound
      let isDeputy =
        start - 3 >= text.range.lowerBound && text.bytes[start - 3..<start].elementsEqual("副".utf8)
      titles.append(
        Title(
          span: Span(isDeputy ? start - 3 : start, title.span.upperBound), senses: title.senses,
          isDeputy: isDeputy))
      offset = title.span.upperBound
    }
    return titles
  }

  /// The Han name behind a title that the English stretch has as well.
  private func hanName(behind title: Title) -> Span? {
    let (bytes, end) = (chinese.bytes, chinese.range.upperBound)
    let start = title.span.upperBound
    guard start + 6 <= end, Surnames.commonest.contains(bytes.scalar(at: start, limit: end)?.value ?? 0),
      isSaid(title.senses)
    else { return nil }
    // Characters that no word of the lexicon joins with others.
    var stop = start
    var index = chinese.words.partitionPoint { $0.span.lowerBound >= start }
    while stop - start < 9, let scalar = bytes.scalar(at: stop, limit: end),
      UnspacedLetter.contains(scalar.value),
      !Self.particles.contains(scalar.value)
    {
      if index < chinese.words.count, chinese.words[index].span.lowerBound == stop {
        if chinese.words[index].span.count > 3 { break }
        index += 1
      }
      stop += 3
    }
    guard stop - start == 6 || stop - start == 9 else { return nil }
    // 任期四年: a number that counts something is in no name.
    let isCounting = stride(from: start, to: stop, by: 3).contains { place in
      guard let number = bytes.scalar(at: place, limit: end), Self.numerals.contains(number.value),
        let next = bytes.scalar(at: place + 3, limit: end)
      else { return false }
      return Self.counted.contains(next.value)
    }
    if isCounting { return nil }
    if index < chinese.words.count, chinese.words[index].span.lowerBound < stop { return nil }
    return Span(start, stop)
  }

  private static let numerals = ScalarSet("一二三四五六七八九十两兩")
  /// What numbers count, and the commonest measure words.
  private static let counted = ScalarSet("年月日天周週时時秒个個名位人次项項条條届屆")

  /// Characters of grammar, and those that say what somebody says.
  private static let particles = Set(
    "的了和与與在是就将將已也都还還被为為对對向从從以及或并而又很最不没沒未可能应應须須会會说說称稱讲講问問答道来來去到上下中内外前后後等各本该該此这這那其所把给給让讓由同".unicodeScalars.map(
      \.value))

  /// Whether a name stands right before or behind a title.
  private func isBeside(_ title: Span, _ name: [Span]) -> Bool {
    let (bytes, range) = (chinese.bytes, chinese.range)
    var start = title.lowerBound
    for _ in 0..<9 {
      guard let scalar = bytes.scalar(before: start, floor: range.lowerBound), isOfName(scalar.value) else {
        break
      }
      start -= scalar.length
    }
    var end = title.upperBound
    for _ in 0..<9 {
      guard let scalar = bytes.scalar(at: end, limit: range.upperBound), isOfName(scalar.value) else { break }
      end += scalar.length
    }
    return isNamed(name, before: Span(start, title.lowerBound), behind: Span(title.upperBound, end))
  }

  private func isOfName(_ scalar: UInt32) -> Bool {
    UnspacedLetter.contains(scalar) || scalar == 0xB7 || scalar == 0x2022 || scalar == 0x30FB
  }

  private func isNamed(_ name: [Span], before: Span, behind: Span) -> Bool {
    let bytes = chinese.bytes
    let words = name.map { LatinName.letters([$0], in: english.bytes) }
    let orders = words.count == 2 ? [words[0] + words[1], words[1] + words[0]] : [words.flatMap { $0 }]
    let romanizations = Romanizations.shared
    for letters in orders where words.count > 1 {
      if before.count >= 6,
        let found = romanizations.find(
          letters, in: bytes, from: max(before.lowerBound, before.upperBound - 12), to: before.upperBound),
        found.upperBound == before.upperBound
      {
        return true
      }
      if let found = romanizations.find(letters, in: bytes, from: behind.lowerBound, to: behind.upperBound),
        found.lowerBound == behind.lowerBound
      {
        return true
      }
    }
    if words.count == 1, let surname = words.first {
      // 麥律師, 王强部长
      for count in 1...3 where before.count >= count * 3 {
        let start = before.upperBound - count * 3
        guard let scalar = bytes.scalar(at: start, limit: before.upperBound),
          count == 1 || !Gazetteer.shared.surnames(bytes[start..<start + 3]).isEmpty
        else { continue }
        if romanizations.isSurname(surname, of: scalar.value) { return true }
      }
    }
    for word in words where word.count >= 4 {
      let sounds = SoundClasses.classes(ofLatin: word)
      guard sounds.count >= 2 else { continue }
      for count in 2...7 {
        if before.count >= count * 3,
          isRendered(Span(before.upperBound - count * 3, before.upperBound), sounds)
        {
          return true
        }
        // Behind a title, the surname stands behind the point.
        for start in stride(from: behind.lowerBound, through: behind.upperBound - count * 3, by: 1)
        where start == behind.lowerBound || bytes[start - 1] == 0xB7 {
          if isRendered(Span(start, start + count * 3), sounds) { return true }
        }
      }
    }
    return false
  }

  private func isRendered(_ span: Span, _ sounds: [UInt8]) -> Bool {
    var offset = span.lowerBound
    while offset < span.upperBound {
      guard let scalar = chinese.bytes.scalar(at: offset, limit: span.upperBound),
        RenderingCharacters.shared.contains(scalar.value)
      else { return false }
      offset += scalar.length
    }
    return SoundClasses.likeness(
      sounds, SoundClasses.classes(ofHan: chinese.bytes, from: span.lowerBound, to: span.upperBound))
      >= NameComparison.soundThreshold
  }

  /// Whether the English stretch has a word for some offices.
  private func isSaid(_ senses: Offices.Senses) -> Bool {
    let words = englishWords()
    return words.indices.contains { index in
      (1...3).contains { count in
        guard index + count <= words.count else { return false }
        let phrase = Array(words[index..<index + count].joined(separator: [0x20]))
        let singular = phrase.last == UInt8(ascii: "s") ? Array(phrase.dropLast()) : phrase
        let found = Offices.shared.senses(ofEnglish: phrase) ?? Offices.shared.senses(ofEnglish: singular)
        return found.map { !$0.isDisjoint(with: senses) } ?? false
      }
    }
  }

  private func hasDeputy() -> Bool { englishWords().contains { Self.deputies.contains($0) } }

  private func englishWords() -> [[UInt8]] {
    english.bytes[english.range].split { !LatinLetters.isLetter($0) }.map { word in
      word.map { $0 | 0x20 }
    }
  }

  private static func holds(_ words: [[UInt8]], _ text: MentionComparison.Stretch) -> Bool {
    text.range.contains { place in
      words.contains { text.bytes[place..<text.range.upperBound].starts(with: $0) }
    }
  }

  /// Who is next to one of higher rank.
  private static let deputies = WordSet(
    "deputy deputies vice associate assistant assistants lieutenant under undersecretary sub second junior co adjunct acting"
  )
  private static let chineseDeputies = ["副", "助理", "次", "代", "常务", "常務", "佐", "襄"].map { Array($0.utf8) }
}
