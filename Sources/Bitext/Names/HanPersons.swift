/// The people with Han names that an English stretch names in one of the ways to write them, and whether a Chinese
/// stretch has them.
///
/// Names in Pinyin are looked for by their syllables. Those of Hong Kong and Taiwan are written by other rules,
/// which differ from person to person, so that they only have to sound like a name that begins with a surname.
struct HanPersons {
  /// A name of the English stretch that may be that of a person with a Han name.
  private struct Candidate {
    let span: Span
    let surname: [UInt8]
    /// Empty where a title and the surname stand alone.
    let given: [UInt8]
    /// Whether nothing but a name can be written so.
    let isSure: Bool
    let isPinyin: Bool
    /// The parts of a given name with a hyphen.
    var syllables: [[UInt8]] = []
  }

  private(set) var matches: [(english: Span, chinese: Span)] = []
  /// Names that the Chinese stretch has not, whether that is sure, and whether it has somebody else.
  private(set) var absent: [(span: Span, isSure: Bool, isReplaced: Bool)] = []

  private let english: MentionComparison.Stretch
  private let chinese: MentionComparison.Stretch

  /// Above this a name in another romanization and Han characters may be one.
  private static let likeness = 0.55

  /// - Complexity: O(*n* · *m*) in the bytes of the Chinese stretch and the names of the English one.
  init(_ names: [LatinName], english: MentionComparison.Stretch, chinese: MentionComparison.Stretch) {
    self.english = english
    self.chinese = chinese
    let readings = HanReadings.shared
    /// Whether the Chinese stretch names somebody whom the English one does not; looked for once.
    var hasOther: Bool?
    for name in names {
      var index = 0
      while index < name.words.count {
        if let (pair, count) = pair(name, at: index, readings) {
          matches.append(pair)
          index += count
        } else if let (candidate, count) = candidate(name, at: index) {
          let hasOtherGiven = hasOtherGiven(candidate)
          if hasOtherGiven || !isSaid(candidate) {
            if hasOther == nil { hasOther = hasOtherPerson(names) }
            let isReplaced = hasOther == true || hasOtherGiven
            absent.append((candidate.span, candidate.isSure || isReplaced, isReplaced))
          }
          index += count
        } else {
          index += 1
        }
      }
    }
  }

  /// The letters of a word; Lyu and Lv are how passports and keyboards write Lü, which is read as lu here.
  private func letters(_ word: Span) -> [UInt8] {
    var letters = LatinName.letters([word], in: english.bytes)
    if letters.starts(with: "lyu".utf8) || letters.starts(with: "nyu".utf8) { letters.remove(at: 1) }
    if letters.elementsEqual("lv".utf8) { letters = Array("lu".utf8) }
    return letters
  }

  /// Two words of a row that sound like Han characters, one behind the other, in either order.
  private func pair(_ name: LatinName, at index: Int, _ readings: HanReadings)
    -> ((english: Span, chinese: Span), Int)?
  {
    guard index + 1 < name.words.count else { return nil }
    let (left, right) = (letters(name.words[index]), letters(name.words[index + 1]))
    guard left.count + right.count >= 3 else { return nil }
    let (start, end) = (chinese.range.lowerBound, chinese.range.upperBound)
    var place =
      readings.find(left + right, in: chinese.bytes, from: start, to: end)
      ?? readings.find(right + left, in: chinese.bytes, from: start, to: end)
    if place == nil,
      [left, right].contains(where: { Surnames.others.contains($0) || Surnames.korean[$0] != nil })
    {
      let romanizations = Romanizations.shared
      place =
        romanizations.find(left + right, in: chinese.bytes, from: start, to: end)
        ?? romanizations.find(right + left, in: chinese.bytes, from: start, to: end)
    }
    guard let place else { return nil }
    return ((Span(name.words[index].lowerBound, name.words[index + 1].upperBound), place), 2)
  }

  private func candidate(_ name: LatinName, at index: Int) -> (Candidate, Int)? {
    let words = name.words
    let isTitled = index > 0 && Titles.english.contains(letters(words[index - 1]))
    if index + 1 < words.count {
      let rest = words.count - index
      let (left, right) = (letters(words[index]), letters(words[index + 1]))
      let span = Span(words[index].lowerBound, words[index + 1].upperBound)
      if isTitle(words[index]) { return nil }
      for (surname, given, place) in [(left, right, words[index + 1]), (right, left, words[index])] {
        // Of `An API` only the first word is in small letters: the other one is an acronym.
        if isCapitals(place), !isCapitals(words[index]) || !isCapitals(words[index + 1]) { continue }
        let isHyphened = english.bytes[place.range].contains(UInt8(ascii: "-"))
        // With a hyphen it may be any romanization.
        let isPinyin =
          !isHyphened && Surnames.pinyin.contains(surname)
          && HanReadings.shared.isPinyin(given[...], limit: 2)
        if isPinyin, given.count >= 5 {
          return (Candidate(span: span, surname: surname, given: given, isSure: true, isPinyin: true), 2)
        }
        // One syllable may be an English word: only a name of two words by itself or behind a title.
        if isPinyin, given.count >= 2, surname == left, rest == 2, isTitled || index == 0,
          isTitled
            || !isArticle(words[index], before: right) && !isOrdinary(words[index])
              && !isOrdinary(words[index + 1]),
          !isPlace(span)
        {
          return (Candidate(span: span, surname: surname, given: given, isSure: true, isPinyin: true), 2)
        }
        if isHyphened, given.count >= 4, surname == left, !isSentenceWord(words[index]),
          Surnames.others.contains(surname) || Surnames.korean[surname] != nil, isGivenName(place)
        {
          // Where no character can be the surname, it is another one.
          let isSure = !Romanizations.shared.mayHold(surname: surname, in: chinese.bytes, chinese.range)
          let syllables = english.bytes[place.range].split(separator: UInt8(ascii: "-")).map { part in
            part.map { $0 | 0x20 }
          }
          return (
            Candidate(
              span: span, surname: surname, given: given, isSure: isSure, isPinyin: false,
              syllables: syllables), 2
          )
        }
      }
      return nil
    }
    // `Ms. Deng`: the row is broken by the point.
    guard index == 0 || isTitled,
      isTitled || Titles.isBehindTitle(words[index], in: english.bytes, from: english.range.lowerBound),
      words.count - index == 1
    else {
      return nil
    }
    let surname = letters(words[index])
    guard Surnames.pinyin.contains(surname), surname.count >= 2, !isOrdinary(words[index]) else { return nil }
    return (Candidate(span: words[index], surname: surname, given: [], isSure: false, isPinyin: true), 1)
  }

  /// The `In` of `In Unix-like systems`: a surname that is a word of grammar as well, where a sentence begins.
  private func isSentenceWord(_ word: Span) -> Bool {
    guard Self.grammar.contains(letters(word)) else { return false }
    guard word.lowerBound >= english.range.lowerBound + 2 else { return true }
    return [0x2E, 0x21, 0x3F, 0x3A].contains(english.bytes[word.lowerBound - 2])
  }

  /// Whether a word is the `An` of `An Item`, at the beginning of a sentence before a vowel.
  private func isArticle(_ word: Span, before next: [UInt8]) -> Bool {
    letters(word).elementsEqual("an".utf8) && isSentenceWord(word)
      && next.first.map { "aeiou".utf8.contains($0) } == true
  }

  private func isCapitals(_ word: Span) -> Bool {
    word.count > 1 && english.bytes[word.range].allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }

  private static let grammar = WordSet(
    "in so do to no an on he me we us or as at by if")

  private func isTitle(_ word: Span) -> Bool { Titles.english.contains(letters(word)) }

  /// Two syllables with a hyphen, of which the second is small: `Kwok-keung`.
  private func isGivenName(_ word: Span) -> Bool {
    let parts = english.bytes[word.range].split(separator: UInt8(ascii: "-"))
    return parts.count == 2 && parts.allSatisfy { (2...6).contains($0.count) }
      && parts[0].first.map { $0 & 0x20 == 0 } == true && parts[1].first.map { $0 & 0x20 != 0 } == true
  }

  /// Whether a word is one that is translated here.
  private func isOrdinary(_ word: Span) -> Bool {
    let first = english.words.partitionPoint { $0.span.upperBound > word.lowerBound }
    return english.words[first...].prefix { $0.span.lowerBound < word.upperBound }.contains {
      $0.support >= 0.1
    }
  }

  private func isPlace(_ span: Span) -> Bool {
    EnglishNameReader.mentions(in: english.bytes, span.range).contains { $0.span == span }
  }

  /// Whether somebody with the surname of a name stands beside a title whose given name is written otherwise: 董事長葉文雄
  /// against Yeh Kuo-hua.
  private func hasOtherGiven(_ name: Candidate) -> Bool {
    if name.isPinyin { return hasOtherPinyin(name) }
    guard name.syllables.count == 2 else { return false }
    let (bytes, range) = (chinese.bytes, chinese.range)
    return range.contains { start in
      guard bytes[start] >= 0xE4, let surname = bytes.scalar(at: start, limit: range.upperBound),
        surname.length == 3,
        start + 9 <= range.upperBound, Romanizations.shared.isSurname(name.surname, of: surname.value),
        isBesideTitle(Span(start, start + 9))
      else { return false }
      return zip([start + 3, start + 6], name.syllables).contains { place, syllable in
        guard let scalar = bytes.scalar(at: place, limit: range.upperBound) else { return false }
        let spellings = Romanizations.shared.spellings(of: scalar.value)
        return !spellings.isEmpty && !spellings.contains(syllable)
          && SoundClasses.likeness(
            SoundClasses.classes(ofLatin: syllable),
            SoundClasses.classes(ofHan: bytes, from: place, to: place + 3))
            < 0.3
      }
    }
  }

  /// The same for a name in Pinyin: 教练李娟 against Li Na.
  private func hasOtherPinyin(_ name: Candidate) -> Bool {
    let (bytes, range) = (chinese.bytes, chinese.range)
    return !name.given.isEmpty
      && range.contains { start in
        guard bytes[start] >= 0xE4, bytes[start] <= 0xE9, start + 6 <= range.upperBound,
          Gazetteer.shared.surnames(bytes[start..<start + 3]).contains(name.surname),
          isBesideTitle(Span(start, start + 6))
            || start + 9 <= range.upperBound && isBesideTitle(Span(start, start + 9)),
          let given = bytes.scalar(at: start + 3, limit: range.upperBound)
        else { return false }
        let syllables = [
          HanReadings.shared.syllable(of: given.value), HanReadings.shared.otherSyllable(of: given.value),
        ]
        .compactMap { $0 }
        return !syllables.isEmpty && !syllables.contains { name.given.starts(with: $0) }
      }
  }

  /// Whether a title stands right before or behind some characters.
  private func isBesideTitle(_ span: Span) -> Bool {
    let (bytes, range) = (chinese.bytes, chinese.range)
    if Titles.begins(bytes, at: span.upperBound, end: range.upperBound) { return true }
    return Titles.chinese.contains {
      $0.count > 3 && span.lowerBound - $0.count >= range.lowerBound
        && bytes[(span.lowerBound - $0.count)..<span.lowerBound].elementsEqual($0)
    }
  }

  /// Whether the Chinese stretch may have a name in any way, if it has nobody of another given name.
  private func isSaid(_ name: Candidate) -> Bool {
    let (bytes, range) = (chinese.bytes, chinese.range)
    let copied = LatinLetters.folded(bytes, range)
    if LatinLetters.holds(copied, name.surname[...]) { return true }
    let sounds = SoundClasses.classes(ofLatin: name.surname + name.given)
    let surnameSounds = SoundClasses.classes(ofLatin: name.surname)
    var offset = range.lowerBound
    while offset + 3 <= range.upperBound {
      guard let scalar = bytes.scalar(at: offset, limit: range.upperBound) else {
        offset += 1
        continue
      }
      defer { offset += scalar.length }
      guard scalar.length == 3, scalar.value >= 0x3400 else { continue }
      let readings = Gazetteer.shared.surnames(bytes[offset..<offset + 3])
      if name.given.isEmpty {
        if readings.contains(name.surname) || Romanizations.shared.isSurname(name.surname, of: scalar.value) {
          return true
        }
        continue
      }
      // Who is known by another name: 孙中山.
      if let length = Gazetteer.shared.longestForm(in: bytes, at: offset, end: range.upperBound),
        Gazetteer.shared.entries(bytes[offset..<offset + length]).contains(where: { entry in
          entry.kind == .person
            && entry.english.contains { $0.split(separator: 0x20).contains(name.surname[...]) }
        })
      {
        return true
      }
      guard !name.isPinyin, !name.isSure, !readings.isEmpty,
        SoundClasses.likeness(surnameSounds, SoundClasses.classes(ofHan: bytes, from: offset, to: offset + 3))
          >= 0.3
      else { continue }
      for count in 2...4 where offset + count * 3 <= range.upperBound {
        let han = SoundClasses.classes(ofHan: bytes, from: offset, to: offset + count * 3)
        if SoundClasses.likeness(sounds, han) >= Self.likeness { return true }
      }
    }
    return false
  }

  /// Whether a surname stands with a title in the Chinese stretch that no word of the English one is.
  private func hasOtherPerson(_ names: [LatinName]) -> Bool {
    let written = Set(names.flatMap(\.words).map(letters))
    let (bytes, range) = (chinese.bytes, chinese.range)
    return range.contains { title in
      guard bytes[title] >= 0xE4, Titles.begins(bytes, at: title, end: range.upperBound) else { return false }
      // 林淑芬女士, 范女士
      return (1...4).contains { count in
        let start = title - count * 3
        guard start >= range.lowerBound, bytes[start] >= 0xE4, bytes[start] <= 0xE9 else { return false }
        let readings = Gazetteer.shared.surnames(bytes[start..<start + 3])
        return !readings.isEmpty && !readings.contains { reading in written.contains(reading) }
      }
    }
  }
}
