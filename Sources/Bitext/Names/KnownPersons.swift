/// People and places whom the table knows and the English stretch has another one for: 开普勒 where it names Newton.
///
/// Both have to be open: no word of the English stretch is a form of the Chinese name, and no characters are the English one.
/// What one side alone names is left to the reader, who may know it from the sentence before.
struct KnownPersons {
  private(set) var changed: (english: Span, chinese: Span)?

  /// Above this a word may be a name that the table has in another form.
  private static let likeness = 0.6

  private let english: MentionComparison.Stretch
  private let chinese: MentionComparison.Stretch
  private let words: [[UInt8]]

  /// - Parameters:
  ///   - known: where countries, places and bodies stand on both sides.
  ///   - places: the places of the Chinese stretch that nothing in the English one is.
  /// - Complexity: O(*n* log *m*) in the bytes of the stretches and the lines of the table.
  init(
    _ names: [LatinName], english: MentionComparison.Stretch, chinese: MentionComparison.Stretch,
    known: (english: [Span], chinese: [Span]), places: [Span]
  ) {
    self.english = english
    self.chinese = chinese
    guard !names.isEmpty else {
      words = []
      return
    }
    words = english.bytes[english.range].split { !LatinLetters.isLetter($0) }.map { word in
      word.map { $0 | 0x20 }
    }
    guard let right = openPerson(besides: known.chinese) ?? places.first(where: { $0.count > 6 }),
      !names.contains(where: { sounds($0, like: right) })
    else { return }
    for name in names {
      guard let left = openName(name, besides: known.english) else { continue }
      changed = (left, right)
      return
    }
  }

  /// The first person of the table in the Chinese stretch of whom no word of the English one is a form.
  private func openPerson(besides others: [Span]) -> Span? {
    let (bytes, range) = (chinese.bytes, chinese.range)
    var offset = range.lowerBound
    while offset + 6 <= range.upperBound {
      guard bytes[offset] >= 0xE4, bytes[offset] <= 0xE9,
        let length = Gazetteer.shared.longestForm(in: bytes, at: offset, end: range.upperBound), length >= 6
      else {
        offset += 1
        continue
      }
      let span = Span(offset, offset + length)
      let entries = Gazetteer.shared.entries(bytes[span.range])
      if entries.allSatisfy({ $0.kind == .person }), isWhole(span),
        !others.contains(where: { $0.overlaps(span) }),
        !entries.contains(where: { $0.english.contains(where: isSaid) })
      {
        return span
      }
      offset += length
    }
    return nil
  }

  /// Whether a name is a word of the text and no part of a longer one or of a name with a point.
  private func isWhole(_ span: Span) -> Bool {
    let points: Set<UInt32> = [0xB7, 0x2022, 0x2027, 0x30FB]
    let beside = [
      chinese.bytes.scalar(before: span.lowerBound, floor: chinese.range.lowerBound)?.value,
      chinese.bytes.scalar(at: span.upperBound, limit: chinese.range.upperBound)?.value,
    ]
    if beside.contains(where: { $0.map(points.contains) ?? false }) { return false }
    let first = chinese.words.partitionPoint { $0.span.upperBound > span.lowerBound }
    let over = chinese.words[first...].prefix { $0.span.lowerBound < span.upperBound }.map(\.span)
    if over.contains(where: { $0.lowerBound < span.lowerBound || $0.upperBound > span.upperBound }) {
      return false
    }
    return span.count > 6 || over.contains(span)
  }

  /// Whether the English stretch has a word of a form.
  private func isSaid(_ form: [UInt8]) -> Bool {
    form.split(separator: 0x20).contains { part in
      part.count >= 2
        && words.contains { $0.starts(with: part.prefix(5)) && ($0.count >= 4 || $0.elementsEqual(part)) }
    }
  }

  /// The part of a row of capitals that is a name which no Chinese characters are.
  private func openName(_ name: LatinName, besides others: [Span]) -> Span? {
    // `Later Mozart wrote`: what begins the sentence is translated.
    let rest = name.words.filter { !Titles.english.contains(LatinName.letters([$0], in: english.bytes)) }.drop
    {
      isSentenceWord($0) && isTranslated($0)
    }
    guard let first = rest.first, let last = rest.last, rest.count <= 3 else { return nil }
    let span = Span(first.lowerBound, last.upperBound)
    // What the table does not know may be anything in capitals: `BRI-forged`.
    let entries = [[last], Array(rest)].flatMap {
      Gazetteer.shared.entries(LatinName.letters($0, in: english.bytes)[...])
    }
    // Columbus is a city as well.
    let isPerson = entries.contains { $0.kind == .person }
    guard !entries.isEmpty, isPerson || !others.contains(where: { $0.overlaps(span) }),
      !rest.contains(where: isRendered),
      rest.count > 1 || !isSentenceWord(first)
    else { return nil }
    return span
  }

  /// Whether a word may stand in the Chinese stretch, or is too short or too plain to be told.
  private func isRendered(_ word: Span) -> Bool {
    let letters = LatinName.letters([word], in: english.bytes)
    let isCapital = english.bytes[word.range].dropFirst().allSatisfy { $0 & 0x20 == 0 }
    let (bytes, range) = (chinese.bytes, chinese.range)
    return letters.count < 4 || isCapital
      || LatinLetters.holds(LatinLetters.folded(bytes, range), letters.prefix(5)[...])
      || isTranslated(word)
      || HanReadings.shared.find(letters, in: bytes, from: range.lowerBound, to: range.upperBound) != nil
      || RenderedSound.stands(letters, in: bytes, range)
  }

  private func isTranslated(_ word: Span) -> Bool {
    english.words.contains { $0.span.overlaps(word) && $0.support >= 0.1 }
  }

  /// Whether the word that a sentence begins with may be any: it is known, and is the name of no person of the table.
  private func isSentenceWord(_ word: Span) -> Bool {
    let bytes = english.bytes
    let isFirst =
      word.lowerBound < english.range.lowerBound + 2
      || [0x2E, 0x21, 0x3F, 0x3A, 0x3B].contains(bytes[word.lowerBound - 2])
    guard isFirst, english.words.contains(where: { $0.span.overlaps(word) && $0.isKnown }) else {
      return false
    }
    return !Gazetteer.shared.entries(LatinName.letters([word], in: bytes)[...]).contains {
      $0.kind == .person
    }
  }

  /// Whether a word of a name sounds like some characters.
  private func sounds(_ name: LatinName, like span: Span) -> Bool {
    let sounds = SoundClasses.classes(ofHan: chinese.bytes, from: span.lowerBound, to: span.upperBound)
    return name.words.contains { word in
      SoundClasses.likeness(
        SoundClasses.classes(ofLatin: LatinName.letters([word], in: english.bytes)), sounds)
        >= Self.likeness
    }
  }
}
