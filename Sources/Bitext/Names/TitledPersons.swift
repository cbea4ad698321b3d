/// People with foreign names without a point, told by their titles: `General Ivanov` and 伊万诺夫将军.
struct TitledPersons {
  /// A name of each side that nothing on the other side sounds like; nil unless both have one.
  private(set) var changed: (english: Span, chinese: Span)?
  /// A whole name of the English side of which the Chinese one has the title alone.
  private(set) var lone: Span?

  /// - Parameter known: where countries, places and bodies stand on both sides.
  /// - Complexity: O(*n* · *m*) in the bytes of the stretches and the names behind titles.
  init(
    _ names: [LatinName], english: MentionComparison.Stretch, chinese: MentionComparison.Stretch,
    known: (english: [Span], chinese: [Span])
  ) {
    guard let left = TitledPersons.openName(names, english, chinese, known.english) else { return }
    if let right = TitledPersons.openRendering(names, english, chinese, known.chinese) {
      changed = (left, right)
    } else if TitledPersons.isWithoutName(left, english, chinese) {
      lone = left
    }
  }

  /// Whether no characters sound like any word of a whole name, and a counted or pointed title stands in its place: 一名中尉, 该部长.
  private static func isWithoutName(
    _ name: Span, _ english: MentionComparison.Stretch, _ chinese: MentionComparison.Stretch
  ) -> Bool {
    let words = english.bytes[name.range].split(separator: 0x20).map {
      LatinLetters.folded(Array($0), 0..<$0.count)
    }
    guard words.count >= 2,
      !words.contains(where: {
        RenderedSound.stands($0, in: chinese.bytes, chinese.range, likeness: NameComparison.otherSurname)
      })
    else { return false }
    let (bytes, range) = (chinese.bytes, chinese.range)
    return range.contains { title in
      bytes[title] >= 0xE4 && Titles.begins(bytes, at: title, end: range.upperBound)
        && pointers.contains { bytes[range.lowerBound..<title].suffix($0.count).elementsEqual($0) }
    }
  }

  /// What stands before a title without a name.
  private static let pointers = ["名", "位", "个", "個", "该", "該", "这", "這", "那", "某"].map { Array($0.utf8) }

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
