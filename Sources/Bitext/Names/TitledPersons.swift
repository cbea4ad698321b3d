/// People with foreign names without a point, told by their titles: `General Ivanov` and 伊万诺夫将军.
struct TitledPersons {
  /// A name of each side that nothing on the other side sounds like; nil unless both have one.
  private(set) var changed: (english: Span, chinese: Span)?

  /// - Parameter known: where countries, places and bodies stand on both sides.
  /// - Complexity: O(*n* · *m*) in the bytes of the stretches and the names behind titles.
  init(
    _ names: [LatinName], english: MentionComparison.Stretch, chinese: MentionComparison.Stretch,
    known: (english: [Span], chinese: [Span])
  ) {
    guard
      let left = TitledPersons.openName(names, english, chinese, known.english),
      let right = TitledPersons.openRendering(names, english, chinese, known.chinese)
    else { return }
    changed = (left, right)
  }

  /// The surname behind a title that the Chinese stretch has not.
  private static func openName(
    _ names: [LatinName], _ english: MentionComparison.Stretch, _ chinese: MentionComparison.Stretch,
    _ known: [Span]
  ) -> Span? {
    let copied = LatinLetters.folded(chinese.bytes, chinese.range)
    for name in names {
      let titles = name.words.prefix { Titles.english.contains(LatinName.letters([$0], in: english.bytes)) }
      let rest = name.words.dropFirst(titles.count)
      guard !titles.isEmpty, let first = rest.first, let last = rest.last, rest.count <= 3 else { continue }
      let span = Span(first.lowerBound, last.upperBound)
      if known.contains(where: { $0.overlaps(span) }) { continue }
      let isSaid = rest.contains { word in
        let letters = LatinName.letters([word], in: english.bytes)
        return letters.count < 4 || HanReadings.shared.isPinyin(letters[...], limit: 3)
          || LatinLetters.holds(copied, letters.prefix(5)[...])
          || english.words.contains { $0.span.overlaps(word) && $0.support >= 0.1 }
          || RenderedSound.stands(letters, in: chinese.bytes, chinese.range)
      }
      if !isSaid { return span }
    }
    return nil
  }

  /// Characters that names are rendered with before a title, which no English word sounds like.
  private static func openRendering(
    _ names: [LatinName], _ english: MentionComparison.Stretch, _ chinese: MentionComparison.Stretch,
    _ known: [Span]
  ) -> Span? {
    let (bytes, range) = (chinese.bytes, chinese.range)
    let words = names.flatMap(\.words).map {
      SoundClasses.classes(ofLatin: LatinName.letters([$0], in: english.bytes))
    }
    for title in range where bytes[title] >= 0xE4 && Titles.begins(bytes, at: title, end: range.upperBound) {
      var start = title
      while start - 3 >= range.lowerBound, title - start < 18,
        let scalar = bytes.scalar(before: start, floor: range.lowerBound),
        scalar.length == 3, RenderingCharacters.shared.contains(scalar.value)
      { start -= 3 }
      let span = Span(start, title)
      // 夏佳理 has the form of a Han name: it need not sound like anything.
      let isHanName = span.count == 9 && !Gazetteer.shared.surnames(bytes[start..<start + 3]).isEmpty
      guard span.count >= 9, !isHanName, !known.contains(where: { $0.overlaps(span) }),
        !chinese.words.contains(where: { $0.span.overlaps(span) && $0.support >= 0.1 })
      else { continue }
      let isSaid = stride(from: start, through: title - 6, by: 3).contains { from in
        let sounds = SoundClasses.classes(ofHan: bytes, from: from, to: title)
        return words.contains { SoundClasses.likeness($0, sounds) >= NameComparison.unlike }
      }
      if !isSaid { return span }
    }
    return nil
  }
}
