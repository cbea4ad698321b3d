/// Reads the countries, places and bodies that a stretch of Chinese names.
///
/// No space parts a name from the words around it. So of the names that begin at a character the longest counts, and
/// only if no word of the text reaches over its ends: 海地 is no country in 沿海地区, 中国 none in 发展中国家.
struct ChineseNameReader {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private let words: [NameWord]

  /// The mentions of a stretch, in order.
  ///
  /// - Parameter words: the words of the stretch, ascending.
  /// - Complexity: O(*n* log *m*) in the bytes of the stretch and the names of the tables.
  static func mentions(in bytes: [UInt8], _ range: Range<Int>, words: [NameWord]) -> [NameMention] {
    ChineseNameReader(bytes: bytes, range: range, words: words).mentions()
  }

  private func mentions() -> [NameMention] {
    var mentions: [NameMention] = []
    var offset = range.lowerBound
    var word = 0
    while offset < range.upperBound {
      guard bytes[offset] >= 0xE3, bytes[offset] <= 0xE9, offset + 3 <= range.upperBound else {
        offset += 1
        continue
      }
      while word < words.count, words[word].span.upperBound <= offset { word += 1 }
      if let mention = known(at: offset, word) {
        mentions.append(mention)
        offset = mention.span.upperBound
        continue
      }
      let countries = contracted(at: offset, word)
      if !countries.isEmpty {
        mentions += countries
        offset = countries[countries.count - 1].span.upperBound
        continue
      }
      if word < words.count, words[word].span.lowerBound == offset,
        let body = composed(word, after: mentions.last)
      {
        mentions.append(body)
      }
      offset += 3
    }
    return mentions
  }

  private func known(at offset: Int, _ word: Int) -> NameMention? {
    let country = CountryNames.shared.longest(inChinese: bytes, at: offset, end: range.upperBound)
    let length = Gazetteer.shared.longestForm(in: bytes, at: offset, end: range.upperBound) ?? 0
    if let country, country.span.count >= length {
      // 中华民国九十八年 is a year.
      let isEra =
        country.code == "TW" && bytes[country.span.range].suffix(6).elementsEqual("民国".utf8)
        || bytes[country.span.range].suffix(6).elementsEqual("民國".utf8)
      if isEra, let next = bytes.scalar(at: country.span.upperBound, limit: range.upperBound),
        Self.numerals.contains(next.value)
      {
        return nil
      }
      return isWhole(country.span, word)
        ? NameMention(sort: .country, span: country.span, country: country.code, forms: country.forms) : nil
    }
    guard length > 0 else { return nil }
    let span = Span(offset, offset + length)
    let entries = Gazetteer.shared.entries(bytes[span.range])
    let isBody = entries.contains { $0.kind == .body }
    guard isWhole(span, word, lettingPairsReachOver: isBody && span.count >= 9) else { return nil }
    if let body = entries.first(where: { $0.kind == .body }) {
      return NameMention(sort: .body, span: span, forms: body.english)
    }
    let places = entries.filter { $0.kind == .place }
    guard let place = places.first else { return nil }
    let code = places.lazy.map(\.country).first { !$0.isEmpty } ?? place.country
    return NameMention(sort: .place, span: span, country: code, forms: places.flatMap(\.english))
  }

  /// Countries of which each has one character: 中法.
  private func contracted(at offset: Int, _ word: Int) -> [NameMention] {
    let codes = CountryNames.shared.contracted(inChinese: bytes, at: offset, end: range.upperBound)
    let span = Span(offset, offset + 3 * codes.count)
    guard !codes.isEmpty, isWhole(span, word) else { return [] }
    // 美德 and 中意 are words.
    let isWord = word < words.count && words[word].span == span
    if isWord, !codes.contains("CN") || codes.contains("IT") { return [] }
    return codes.enumerated().map { place, code in
      NameMention(sort: .people, span: Span(offset + 3 * place, offset + 3 * place + 3), country: code)
    }
  }

  /// Whether no word reaches over an end of a name, and none is longer.
  ///
  /// - Parameter lettingPairsReachOver: whether a word of two characters may, as 转行 does in 核转行政院: it says less than a
  ///   body of three.
  private func isWhole(_ span: Span, _ word: Int, lettingPairsReachOver isLonger: Bool = false) -> Bool {
    var index = word
    while index < words.count, words[index].span.lowerBound < span.upperBound {
      let other = words[index].span
      let isInside = other.lowerBound >= span.lowerBound && other.upperBound <= span.upperBound
      // 法国人, 英语: a name and what is of it.
      let isDerived = other.lowerBound == span.lowerBound && other.upperBound == span.upperBound + 3
      if !isInside, !isDerived, !(isLonger && other.count == 6) { return false }
      index += 1
    }
    return true
  }

  /// A body by its head, where the tables do not have it: 应急管理部 of 应急, 管理 and 部; 文化部, if it is one word.
  private func composed(_ head: Int, after last: NameMention?) -> NameMention? {
    let span = words[head].span
    let text = bytes[span.range]
    guard let ending = BodyWords.chineseHeads.first(where: { text.suffix($0.count).elementsEqual($0) }) else {
      return nil
    }
    if ending.count < span.count {
      // 内部 and 干部 are words with one character before it.
      guard span.count - ending.count >= 6 else { return nil }
      return NameMention(
        sort: .body, span: span, content: [Span(span.lowerBound, span.upperBound - ending.count)])
    }
    var first = head
    while first > 0, head - first < Self.mostParts,
      words[first - 1].span.upperBound == words[first].span.lowerBound,
      last.map({ words[first - 1].span.lowerBound >= $0.span.upperBound }) ?? true,
      words[first - 1].span.count > 3 || bytes[words[first - 1].span.range].elementsEqual("反".utf8)
    { first -= 1 }
    // 金融机构 are many, 世界反兴奋剂机构 is one.
    if text.elementsEqual("机构".utf8) || text.elementsEqual("機構".utf8) {
      guard BodyWords.chineseGeneral.contains(Array(bytes[words[first].span.range])) else { return nil }
    }
    let content = words[first..<head].map(\.span).filter {
      !BodyWords.chineseGeneral.contains(Array(bytes[$0.range]))
    }
    // 一部 is no ministry.
    guard !content.isEmpty, ending.count > 3 || content.reduce(0, { $0 + $1.count }) >= 6 else { return nil }
    return NameMention(
      sort: .body, span: Span(words[first].span.lowerBound, span.upperBound), content: content)
  }

  private static let mostParts = 4

  /// What the number of a year begins with.
  private static let numerals = ScalarSet("一二三四五六七八九十百元〇零0123456789")
}
