/// People with foreign names without a point, told by their titles: `General Ivanov` and 伊万诺夫将军, `President Emmanuel Macron`
/// and 总统马克龙.
struct TitledPersons {
  /// A name of each side that nothing on the other side sounds like; nil unless both have one.
  private(set) var changed: (english: Span, chinese: Span)?
  /// A whole name of the English side of which the Chinese one has the title alone.
  private(set) var lone: Span?

  private let names: [LatinName]
  private let english: MentionComparison.Stretch
  private let chinese: MentionComparison.Stretch
  private let known: (english: [Span], chinese: [Span])

  /// - Parameter known: where countries, places and bodies stand on both sides.
  /// - Complexity: O(*n* · *m*) in the bytes of the stretches and the names behind titles.
  init(
    _ names: [LatinName], english: MentionComparison.Stretch, chinese: MentionComparison.Stretch,
    known: (english: [Span], chinese: [Span])
  ) {
    self.names = names
    self.english = english
    self.chinese = chinese
    self.known = known
    if let left = openName() {
      if let right = openRendering() ?? openAddress(left) {
        changed = (left, right)
      } else if isWithoutName(left) {
        lone = left
      }
    }
  }

  /// Whether no characters sound like any word of a whole name, and a counted or pointed title stands in its place: 一名中尉, 该部长.
  private func isWithoutName(_ name: Span) -> Bool {
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
        && Self.pointers.contains { bytes[range.lowerBound..<title].suffix($0.count).elementsEqual($0) }
    }
  }

  /// What stands before a title without a name.
  private static let pointers = ["名", "位", "个", "個", "该", "該", "这", "這", "那", "某"].map { Array($0.utf8) }

  /// The name behind a title that the Chinese stretch has not.
  private func openName() -> Span? {
    for name in names {
      let title = name.words.lastIndex { Titles.english.contains(letters($0)) }
      let rest = name.words[((title ?? -1) + 1)...]
      guard
        title != nil
          || Titles.isBehindTitle(name.words[0], in: english.bytes, from: english.range.lowerBound),
        let first = rest.first, let last = rest.last, rest.count <= 3
      else { continue }
      let span = Span(first.lowerBound, last.upperBound)
      if known.english.contains(where: { $0.overlaps(span) }) { continue }
      if !rest.contains(where: { isSaid($0) }) { return span }
    }
    return nil
  }

  private func letters(_ word: Span) -> [UInt8] { LatinName.letters([word], in: english.bytes) }

  /// Whether the Chinese stretch may have a word of a name, or it is too short to be told.
  private func isSaid(_ word: Span, likeness: Double = NameComparison.soundThreshold) -> Bool {
    let letters = letters(word)
    return letters.count < 4 || HanReadings.shared.isPinyin(letters[...], limit: 3)
      || LatinLetters.holds(LatinLetters.folded(chinese.bytes, chinese.range), letters.prefix(5)[...])
      || isTranslated(word)
      || RenderedSound.stands(letters, in: chinese.bytes, chinese.range, likeness: likeness)
  }

  private func isTranslated(_ word: Span) -> Bool {
    english.words.contains { $0.span.overlaps(word) && $0.support >= 0.1 }
  }

  /// Characters that names are rendered with beside a title, which no English word sounds like.
  private func openRendering() -> Span? {
    let (bytes, range) = (chinese.bytes, chinese.range)
    for title in range where bytes[title] >= 0xE4 {
      guard let end = Titles.end(bytes, at: title, end: range.upperBound) else { continue }
      var start = title
      while start - 3 >= range.lowerBound, title - start < 18, isRendering(before: start) { start -= 3 }
      var stop = end
      while stop + 3 <= range.upperBound, stop - end < 18, isRendering(at: stop) { stop += 3 }
      for span in [Span(start, title), Span(end, stop)] where isOpen(span) { return span }
    }
    return nil
  }

  private func isRendering(before place: Int) -> Bool {
    chinese.bytes.scalar(before: place, floor: chinese.range.lowerBound).map {
      $0.length == 3 && RenderingCharacters.shared.contains($0.value)
    } ?? false
  }

  private func isRendering(at place: Int) -> Bool {
    chinese.bytes.scalar(at: place, limit: chinese.range.upperBound).map {
      $0.length == 3 && RenderingCharacters.shared.contains($0.value)
    } ?? false
  }

  /// Whether a row of rendering characters is a name that no English word sounds like.
  private func isOpen(_ span: Span) -> Bool {
    // 夏佳理 has the form of a Han name: it need not sound like anything.
    let isHanName =
      span.count == 9
      && !Gazetteer.shared.surnames(chinese.bytes[span.lowerBound..<span.lowerBound + 3]).isEmpty
    guard span.count >= 9, !isHanName, !known.chinese.contains(where: { $0.overlaps(span) }),
      !chinese.words.contains(where: { $0.span.overlaps(span) && $0.support >= 0.1 })
    else { return false }
    let words = names.flatMap(\.words).map { SoundClasses.classes(ofLatin: letters($0)) }
    // Where the name begins and ends among the characters is not known.
    for from in stride(from: span.lowerBound, through: span.upperBound - 6, by: 3) {
      for to in stride(from: from + 6, through: span.upperBound, by: 3) {
        let sounds = SoundClasses.classes(ofHan: chinese.bytes, from: from, to: to)
        // Two of more characters sound a little like anything.
        let least = to - from == 6 ? NameComparison.soundThreshold : NameComparison.unlike
        if words.contains(where: { SoundClasses.likeness($0, sounds) >= least }) { return false }
      }
    }
    return true
  }

  /// A Han surname with a form of address that no English name is: 邓先生 where the English text has `Mr Solheim`.
  private func openAddress(_ name: Span) -> Span? {
    let (bytes, range) = (chinese.bytes, chinese.range)
    let words = names.flatMap(\.words).map(letters)
    let sounds = english.bytes[name.range].split(separator: 0x20).map {
      SoundClasses.classes(ofLatin: LatinLetters.folded(Array($0), 0..<$0.count)).first
    }
    for title in range where bytes[title] >= 0xE4 {
      guard Titles.addresses.contains(where: { bytes[title..<range.upperBound].starts(with: $0) }),
        let last = bytes.scalar(before: title, floor: range.lowerBound),
        Surnames.commonest.contains(last.value)
      else { continue }
      // The surname may stand before a given name, 陈方女士, and may be chosen for its sound: 彭 for Patten.
      let isSaid = (1...3).contains { count in
        let start = title - 3 * count
        guard start >= range.lowerBound, let scalar = bytes.scalar(at: start, limit: title) else {
          return false
        }
        let own = SoundClasses.classes(ofHan: bytes, from: start, to: start + 3).first
        return words.contains { Romanizations.shared.isSurname($0, of: scalar.value) }
          || count == 1 && sounds.contains(own) || scalar.value == 0xB7
      }
      if !isSaid { return Span(title - 3, title) }
    }
    return nil
  }
}
