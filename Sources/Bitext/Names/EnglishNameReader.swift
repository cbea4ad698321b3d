/// Reads the countries, places and bodies that a stretch of English names.
///
/// Of several names that begin at one word the longest counts. What the tables lack is read as a body if its words say
/// so: `Ministry of X`, `X Committee`.
struct EnglishNameReader {
  private struct Word {
    let span: Span
    /// In small letters, without accents, apostrophes and the owner's s.
    let key: [UInt8]
    let isCapital: Bool
    let isAcronym: Bool
    /// Whether one space stands between it and the word before.
    let follows: Bool
  }

  private let bytes: [UInt8]
  private var words: [Word] = []

  /// The most words of one name.
  private static let longest = 9

  /// The mentions of a stretch, in order.
  ///
  /// - Complexity: O(*n* log *m*) in the bytes of the stretch and the names of the tables.
  static func mentions(in bytes: [UInt8], _ range: Range<Int>) -> [NameMention] {
    let reader = EnglishNameReader(bytes, range)
    var mentions: [NameMention] = []
    var index = 0
    while index < reader.words.count {
      if reader.words[index].isCapital, let (mention, count) = reader.mention(at: index) {
        mentions.append(mention)
        index += count
      } else {
        index += 1
      }
    }
    return mentions
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    var offset = range.lowerBound
    func isLetter(_ place: Int) -> Bool {
      guard place < range.upperBound else { return false }
      let byte = bytes[place]
      return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0xC3 && byte <= 0xC9
        || byte & 0xC0 == 0x80 && place > range.lowerBound && bytes[place - 1] >= 0xC3
          && bytes[place - 1] <= 0xC9
    }
    while offset < range.upperBound {
      guard isLetter(offset) else {
        offset += 1
        continue
      }
      let start = offset
      var end = offset
      while offset < range.upperBound {
        if isLetter(offset) {
          offset += 1
          end = offset
        } else if let width = Self.apostrophe(bytes, at: offset), isLetter(offset + width) {
          offset += width
        } else if bytes[offset] == UInt8(ascii: "."), isLetter(offset + 1), offset - start <= 5,
          bytes[start..<offset].count == 1 || bytes[offset - 2] == UInt8(ascii: ".")
        {
          // U.S.
          offset += 1
        } else {
          break
        }
      }
      var key = LatinLetters.folded(bytes, start..<end)
      let isAcronym =
        end - start > 1 && bytes[start..<end].allSatisfy { $0 <= 0x5A && $0 >= 0x41 || $0 == 0x2E }
      if isAcronym { key = key.map { $0 & 0xDF } }
      // `Kenya's` is Kenya.
      let isOwner =
        end - start > 3 && bytes[end - 1] == UInt8(ascii: "s")
        && (bytes[end - 2] == 0x27 || bytes[end - 2] == 0x99 && bytes[end - 3] == 0x80)
      if isOwner, !key.elementsEqual("peoples".utf8), !key.elementsEqual("childrens".utf8) {
        key.removeLast()
      }
      words.append(
        Word(
          span: Span(start, end), key: key, isCapital: bytes[start] & 0x20 == 0 || bytes[start] >= 0xC3,
          isAcronym: isAcronym,
          follows: words.last.map {
            $0.span.upperBound + 1 == start && (bytes[start - 1] == 0x20 || bytes[start - 1] == 0x2D)
          } ?? false))
    }
  }

  private static func apostrophe(_ bytes: [UInt8], at offset: Int) -> Int? {
    if bytes[offset] == 0x27 { return 1 }
    return bytes[offset] == 0xE2 && offset + 2 < bytes.count && bytes[offset + 1] == 0x80
      && bytes[offset + 2] == 0x99
      ? 3 : nil
  }

  /// The words of a name as the tables have them: in small letters but for an acronym by itself.
  private func key(_ range: Range<Int>) -> [UInt8] {
    if range.count == 1 { return words[range.lowerBound].key }
    return words[range].map(\.key).joined(separator: [0x20]).map { $0 == 0x20 ? $0 : $0 | 0x20 }
  }

  private func isSmall(_ word: Word) -> Bool { BodyWords.joints.contains(word.key) }

  private func mention(at index: Int) -> (NameMention, Int)? {
    // How far a name may reach: capitals, and the small words between them.
    var stop = index + 1
    while stop < words.count, stop - index < Self.longest, words[stop].follows,
      words[stop].isCapital || isSmall(words[stop])
    { stop += 1 }
    while stop > index + 1, !words[stop - 1].isCapital { stop -= 1 }
    var body = body(at: index, stop)
    for count in stride(from: stop - index, through: 1, by: -1) where words[index + count - 1].isCapital {
      if let mention = known(index, count) {
        if let composed = body, composed.1 > count { return composed }
        return (mention, count)
      }
      if let composed = body, composed.1 == count { break }
    }
    body?.0.isWhole = true
    return body
  }

  /// The name that the tables have for some words.
  private func known(_ index: Int, _ count: Int) -> NameMention? {
    let first = words[index]
    let key = key(index..<index + count)
    let span = Span(first.span.lowerBound, words[index + count - 1].span.upperBound)
    let isWhole = isWhole(index, count)
    let countries = CountryNames.shared
    if isState(index, count) {
      return NameMention(sort: .place, span: span, country: "US", forms: [key], isWhole: isWhole)
    }
    if let code = countries.code(ofEnglish: key), !(count == 1 && first.isAcronym && first.span.count < 2) {
      return NameMention(sort: .country, span: span, country: code, forms: [key], isWhole: isWhole)
    }
    if count == 1, let code = countries.people(ofEnglish: key) {
      return NameMention(sort: .people, span: span, country: code, forms: [key], isWhole: true)
    }
    let entries = Gazetteer.shared.entries(key[...])
    if let body = entries.first(where: { $0.kind == .body }) {
      return NameMention(
        sort: .body, span: span, forms: [key] + body.english,
        content: count == 1 ? [] : contents(index..<index + count))
    }
    guard let place = entries.first(where: { $0.kind == .place }),
      !(count == 1 && (first.isAcronym && key.count < 5 || key.count < 3 || isGrammar(key)))
    else { return nil }
    let country =
      entries.lazy.filter { $0.kind == .place }.map(\.country).first { !$0.isEmpty } ?? place.country
    return NameMention(
      sort: .place, span: span, country: country, forms: [key], content: placing(index..<index + count),
      isWhole: isWhole)
  }

  /// Whether Georgia is the one of the United States: behind one of its cities, as in `Atlanta, Georgia`.
  private func isState(_ index: Int, _ count: Int) -> Bool {
    guard count == 1, words[index].key.elementsEqual("georgia".utf8), index > 0,
      bytes[words[index - 1].span.upperBound..<words[index].span.lowerBound].elementsEqual(", ".utf8)
    else { return false }
    return Gazetteer.shared.entries(words[index - 1].key[...]).contains {
      $0.kind == .place && $0.country == "US"
    }
  }

  /// The words of a place that tell it from others.
  private func placing(_ range: Range<Int>) -> [Span] {
    let telling = Set(BodyWords.placing(key(range)))
    return words[range].filter { telling.contains(range.count == 1 ? $0.key : $0.key.map { $0 | 0x20 }) }
      .map(\.span)
  }

  /// Whether no capitalised word stands beside the words of a name but one of grammar.
  private func isWhole(_ index: Int, _ count: Int) -> Bool {
    if index > 0, words[index].follows, words[index - 1].isCapital, !isGrammar(words[index - 1].key) {
      return false
    }
    let next = index + count
    return next >= words.count || !words[next].follows || !words[next].isCapital
  }

  private func isGrammar(_ key: [UInt8]) -> Bool { Self.grammar.contains(key) }
  private static let grammar = WordSet(
    """
    the a an in on at of for from to by with and or but as if when while after before since until between across near outside \
    inside into over under both all this that these those its their his her our your my no not without within through throughout
    during about against among amongst upon per via because where who which what how here there then so below above behind beyond
    despite beside besides than although though once whereas whether unless
    """)

  /// A body by its head: `Ministry of X`, `X Committee`; the words up to `stop` may belong to it.
  private func body(at index: Int, _ stop: Int) -> (NameMention, Int)? {
    if isGrammar(words[index].key) { return nil }
    var head: Int?
    for place in index..<stop
    where words[place].isCapital
      && (BodyWords.heads.contains(words[place].key)
        || stop - index == 1 && BodyWords.states.contains(words[place].key))
    {
      head = head ?? place
    }
    guard let head else { return nil }
    if stop - index == 1 {
      // `the Treasury`
      guard index > 0, words[index].follows, BodyWords.states.contains(words[index].key) else { return nil }
      let span = words[index].span
      return (NameMention(sort: .body, span: span, forms: [words[index].key], content: [span]), 1)
    }
    let isBehind =
      head + 1 < stop && !words[head + 1].isCapital && words[head + 1].key.elementsEqual("of".utf8)
    let end = isBehind ? stop : head + 1
    let content = contents(index..<end)
    guard !content.isEmpty, end - index >= 2 else { return nil }
    let key = key(index..<end)
    let span = Span(words[index].span.lowerBound, words[end - 1].span.upperBound)
    return (NameMention(sort: .body, span: span, forms: [key], content: content), end - index)
  }

  /// The words of a body that tell it from others.
  private func contents(_ range: Range<Int>) -> [Span] {
    let telling = Set(BodyWords.telling(key(range)))
    return words[range].filter { word in
      telling.contains(range.count == 1 ? word.key : word.key.map { $0 | 0x20 })
    }.map(\.span)
  }
}
