/// A foreign name in Han characters with a point between its parts, such as 诺曼·艾森.
///
/// The point is certain, the ends are not: no space parts the name from the words around it. So how far a part
/// reaches is decided by what it sounds like.
struct DottedName: Hashable {
  /// The Han characters before and behind the points, as far as they may belong to the name.
  var parts: [Span]

  /// From the longest first part to the longest last one.
  var span: Span { Span(parts[0].lowerBound, parts[parts.count - 1].upperBound) }

  private static let reach = 7

  /// The names of a stretch, in order.
  ///
  /// - Complexity: O(*n*) in the bytes of the stretch.
  static func names(in bytes: [UInt8], from start: Int, to end: Int) -> [DottedName] {
    var names: [DottedName] = []
    var offset = start
    while offset < end {
      guard let width = point(bytes, at: offset, limit: end) else {
        offset += 1
        continue
      }
      let before = hanStart(bytes, before: offset, floor: max(start, names.last?.span.upperBound ?? start))
      let behind = hanEnd(bytes, at: offset + width, limit: end)
      if before == offset || behind == offset + width {
        offset += width
        continue
      }
      if var last = names.last, last.parts[last.parts.count - 1].upperBound >= offset {
        // 让·克洛德·容克: the part between two points is whole.
        last.parts[last.parts.count - 1].upperBound = offset
        last.parts.append(Span(offset + width, behind))
        names[names.count - 1] = last
      } else {
        names.append(DottedName(parts: [Span(before, offset), Span(offset + width, behind)]))
      }
      offset += width
    }
    return names
  }

  private static func point(_ bytes: [UInt8], at offset: Int, limit: Int) -> Int? {
    guard bytes[offset] == 0xC2 || bytes[offset] == 0xE2 || bytes[offset] == 0xE3,
      let scalar = bytes.scalar(at: offset, limit: limit)
    else { return nil }
    switch scalar.value {
    case 0xB7, 0x2022, 0x2027, 0x30FB: return scalar.length
    default: return nil
    }
  }

  private static func hanStart(_ bytes: [UInt8], before offset: Int, floor: Int) -> Int {
    var begin = offset
    for _ in 0..<reach {
      guard let scalar = bytes.scalar(before: begin, floor: floor), (0x4E00...0x9FFF).contains(scalar.value)
      else { break }
      begin -= scalar.length
    }
    return begin
  }

  private static func hanEnd(_ bytes: [UInt8], at offset: Int, limit: Int) -> Int {
    var end = offset
    for _ in 0..<reach {
      guard let scalar = bytes.scalar(at: end, limit: limit), (0x4E00...0x9FFF).contains(scalar.value) else {
        break
      }
      end += scalar.length
    }
    return end
  }

  /// Where the name most likely stands: without the words around it, as far as characters say that names are rendered with.
  ///
  /// - Complexity: O(*n*) in the bytes of the name.
  func sounding(_ names: [LatinName], _ latin: [UInt8], _ han: [UInt8]) -> Span {
    let words = names.flatMap(\.words).flatMap { DottedName.halves($0, latin) }.map {
      SoundClasses.classes(ofLatin: LatinName.letters([$0], in: latin))
    }
    let (first, last) = (parts[0], parts[parts.count - 1])
    let head = best(words, first, han, isFirst: true), tail = best(words, last, han, isFirst: false)
    return Span(
      first.upperBound - (head ?? rendered(first, han, isFirst: true)),
      last.lowerBound + (tail ?? rendered(last, han, isFirst: false)))
  }

  /// How many bytes of a part sound like one of some words, the most of those that sound best; nil if none does.
  private func best(_ words: [[UInt8]], _ part: Span, _ han: [UInt8], isFirst: Bool) -> Int? {
    var best: (likeness: Double, length: Int)?
    for length in lengths(part, han, isFirst: isFirst) {
      let from = isFirst ? part.upperBound - length : part.lowerBound
      let sounds = SoundClasses.classes(ofHan: han, from: from, to: from + length)
      for word in words {
        let likeness = SoundClasses.likeness(word, sounds)
        if likeness >= NameComparison.soundThreshold, likeness >= best?.likeness ?? 0 {
          best = (likeness, length)
        }
      }
    }
    return best?.length
  }

  /// How many bytes of a part may be the name: two characters and more, one only if no other is like those of names.
  private func lengths(_ part: Span, _ han: [UInt8], isFirst: Bool) -> StrideThrough<Int> {
    stride(from: rendered(part, han, isFirst: isFirst) >= 6 ? 6 : 3, through: part.count, by: 3)
  }

  /// How many bytes of a part are characters that names are rendered with, from its point on; all if none is.
  private func rendered(_ part: Span, _ han: [UInt8], isFirst: Bool) -> Int {
    var length = 0
    while length + 3 <= part.count,
      let scalar = han.scalar(
        at: isFirst ? part.upperBound - length - 3 : part.lowerBound + length, limit: part.upperBound),
      RenderingCharacters.shared.contains(scalar.value)
    { length += 3 }
    return length == 0 ? part.count : length
  }

  /// How many sounds the last part has, as far as its characters are those that names are rendered with; 0 if it begins
  /// with another one, which may be rendered by its meaning or another dialect.
  func lastSounds(_ han: [UInt8]) -> Int {
    let part = parts[parts.count - 1]
    guard let first = han.scalar(at: part.lowerBound, limit: part.upperBound),
      RenderingCharacters.shared.contains(first.value)
    else { return 0 }
    let end = part.lowerBound + rendered(part, han, isFirst: false)
    return SoundClasses.classes(ofHan: han, from: part.lowerBound, to: end).count
  }

  /// How much the first part sounds like a word of some names, and the last part like any word of them, 0…1.
  ///
  /// The first counts only where another word stands behind it that may be the surname.
  func likenesses(_ names: [LatinName], _ latin: [UInt8], _ han: [UInt8]) -> (first: Double, last: Double) {
    var best = (first: 0.0, last: 0.0)
    for name in names {
      let words = name.words.flatMap { DottedName.halves($0, latin) }.filter {
        !Titles.english.contains(LatinName.letters([$0], in: latin))
      }
      for (place, word) in words.enumerated() {
        let sounds = SoundClasses.classes(ofLatin: LatinName.letters([word], in: latin))
        best.last = max(best.last, partLikeness(sounds, parts[parts.count - 1], han, isFirst: false))
        if place + 1 < words.count, word.count >= 3 {
          best.first = max(best.first, partLikeness(sounds, parts[0], han, isFirst: true))
        }
      }
    }
    return best
  }

  /// How much the name sounds like one of some Latin names, 0…1.
  ///
  /// - Complexity: O(*n*) in the words of the names; a part of a name is short.
  func likeness(_ names: [LatinName], _ latin: [UInt8], _ han: [UInt8]) -> Double {
    var best = 0.0
    for name in names {
      let sounds = name.words.flatMap { DottedName.halves($0, latin) }.map {
        SoundClasses.classes(ofLatin: LatinName.letters([$0], in: latin))
      }
      if sounds.count == 1 {
        // `Palin` against 特里格·佩林: the surname alone, for which more must agree.
        best = max(best, 0.8 * partLikeness(sounds[0], parts[parts.count - 1], han, isFirst: false))
      }
      for first in sounds.indices {
        let head = partLikeness(sounds[first], parts[0], han, isFirst: true)
        best = max(best, head * 0.5)
        for last in sounds.indices.dropFirst(first + 1).prefix(4) {
          let tail = partLikeness(sounds[last], parts[parts.count - 1], han, isFirst: false)
          best = max(best, (head + tail) / 2)
        }
      }
    }
    return best
  }

  /// The parts of a word with hyphens: Jean-Claude is 让-克洛德.
  private static func halves(_ word: Span, _ latin: [UInt8]) -> [Span] {
    latin[word.range].split(separator: UInt8(ascii: "-")).map { Span($0.startIndex, $0.endIndex) }
  }

  private func partLikeness(_ sounds: [UInt8], _ part: Span, _ han: [UInt8], isFirst: Bool) -> Double {
    var best = 0.0
    // Han characters of the table are three bytes each.
    for length in lengths(part, han, isFirst: isFirst) {
      let (from, to) =
        isFirst ? (part.upperBound - length, part.upperBound) : (part.lowerBound, part.lowerBound + length)
      best = max(best, SoundClasses.likeness(sounds, SoundClasses.classes(ofHan: han, from: from, to: to)))
    }
    return best
  }
}
