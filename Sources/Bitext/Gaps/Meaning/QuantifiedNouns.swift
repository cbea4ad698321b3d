/// How much of one and the same thing the two sides mean, between English and Chinese: `most nurses` against 所有护士.
///
/// A quantifier belongs to its noun. Where the lexicon finds the noun of the one side on the other, the quantifier that stands
/// before it there says how much is meant, whatever else in the sentence could stand for another amount. The class is the
/// quantifiers that a grammar of each language lists.
enum QuantifiedNouns {
  private enum Amount: Int { case all, most, half, many, some, few }

  /// The quantifiers of the first noun of which the sides mean another share; nil where either side denies.
  ///
  /// - Complexity: O(*w* · *v*) in the words of both sides, once both have a quantifier.
  static func conflict(in bead: Bead, _ english: Side, _ context: GapContext) -> Bilingual<Span>? {
    let chinese = english.opposite
    guard let coverage = context.coverage,
      let source = context.spans(ofSentences: bead[english], english).first,
      let target = context.spans(ofSentences: bead[chinese], chinese).first
    else { return nil }
    let utf8 = context.utf8(chinese)
    let others = chineseQuantifiers.found(in: utf8, target)
    if others.isEmpty { return nil }
    let words = EnglishDenials.words(in: source, context.utf8(english))
    let found = words.indices.compactMap { quantifier(at: $0, words) }
    guard !found.isEmpty, !words.contains(where: { EnglishDenials.denies($0.text) }),
      !ChineseDenials.mayDeny(target, utf8, inSoManyWords: true)
    else { return nil }
    let links = coverage.links(of: bead, from: english)
    for (own, amount, end) in found {
      // `each of the new nurses`: what stands before the noun stands behind the quantifier in both languages.
      let phrase = words[end...].prefix(Self.reach).prefix { !ends.contains($0.text) }
      guard let noun = links.first(where: { link in phrase.contains { $0.span == link.spans[english] } }),
        let other = others.last(where: { $0.span.upperBound <= noun.spans[chinese].lowerBound }),
        noun.spans[chinese].lowerBound - other.span.upperBound <= Self.distance,
        Clauses.stretch(around: noun.spans[chinese], in: target, utf8).contains(other.span),
        // Of `parts` 部分 may say the noun.
        !words.contains(where: { Self.parts.contains($0.text) }),
        let value = Int(other.value), let meant = Amount(rawValue: value), exclude(amount, meant),
        amount != .all || !isSummed(Span(noun.spans[chinese].upperBound, target.upperBound), utf8)
      else { continue }
      var spans = Bilingual(source: own, target: own)
      spans[chinese] = other.span
      return spans
    }
    return nil
  }

  /// The quantifier that begins at a word, what it means, and the index behind it.
  private static func quantifier(at index: Int, _ words: [EnglishDenials.Word]) -> (Span, Amount, Int)? {
    guard let amount = amounts[words[index].text] else { return nil }
    func text(_ place: Int) -> String {
      words.indices.contains(place) ? String(decoding: words[place].text, as: UTF8.self) : ""
    }
    let (before, behind) = (text(index - 1), text(index + 1))
    // `the most expensive`, `at most`, `the few`, `every other`, `some 300`, `at all`.
    if spoiling.contains(before) || empty.contains(behind) { return nil }
    // `half of all goods`
    if words[(index + 1)...].prefix(2).contains(where: { amounts[$0.text] != nil }) { return nil }
    if index + 1 < words.count, words[index + 1].span.lowerBound > words[index].span.upperBound + 1 {
      return nil
    }
    switch text(index) {
    case "any" where index > 0: return nil
    case "few" where before == "a": return (words[index].span, .some, index + 1)
    case "few" where before == "only" || before == "very" || index == 0 || words[index].isFirst: break
    case "few": return nil
    case "most" where behind.hasSuffix("ly"): return nil
    case "all" where nearly.contains(before), "every" where nearly.contains(before):
      return (words[index].span, .most, index + 1)
    default: break
    }
    return (words[index].span, amount, index + 1)
  }

  /// Whether a noun is taken up by 都, 均, 全: 部分 before it is then a part of what it is.
  private static func isSummed(_ span: Span, _ utf8: [UInt8]) -> Bool {
    summing.found(in: utf8, span).first.map { $0.span.lowerBound <= span.lowerBound + Self.distance } ?? false
  }

  private static func exclude(_ left: Amount, _ right: Amount) -> Bool {
    exclusive.contains(left.rawValue < right.rawValue ? [left, right] : [right, left])
  }

  private static let exclusive: Set<[Amount]> = [
    [.all, .most], [.all, .half], [.all, .some], [.all, .few], [.most, .few], [.most, .some], [.many, .few],
  ]

  /// How many words behind a quantifier of English its noun is looked for, and how many bytes may stand between in Chinese.
  private static let reach = 5
  private static let distance = 9

  private static func set(_ words: String) -> Set<String> {
    Set(words.fields(dividedBy: " ").map { String(decoding: $0, as: UTF8.self) })
  }

  private static let amounts: WordTable<Amount> = {
    let list: [(String, Amount)] = [
      ("all every each any", .all), ("most", .most), ("half", .half), ("many numerous", .many),
      ("some several", .some), ("few", .few),
    ]
    return list.reduce(into: WordTable()) { $0.set($1.0, $1.1) }
  }()

  private static let chineseQuantifiers: NameTable = {
    let list: [(String, Amount)] = [
      ("所有 全部 全体 全體 一切 每个 每個 每名 每位 每家 每座 每辆 每条 每间 每所 每台 每只 每艘 每一 任何 各位 各家 各个 各個", .all),
      ("大多数 大多數 大部分 大部份 绝大多数 絕大多數 绝大部分 絕大部分 多数 多數 几乎所有 幾乎所有 几乎全部 几乎每 差不多所有 差不多全部", .most),
      ("一半 半数 半數", .half), ("许多 許多 很多 众多 眾多 大量 不少 大批", .many),
      ("部分 部份 一部分 一些 有些 某些 若干 个别 個別", .some), ("少数 少數 极少数 極少數 很少 极少 極少 少部分 鲜有", .few),
    ]
    var table = NameTable(isHan: true)
    for (words, amount) in list {
      let value = String(amount.rawValue)
      words.forEachWord { word, _ in table.add(word, value) }
    }
    // Words that only look like them.
    for word in ["每隔", "每当", "每逢", "部分地", "组成部分", "組成部分"] { table.add(word, "") }
    return table
  }()

  private static let summing: NameTable = {
    var table = NameTable(isHan: true)
    for word in ["都", "均", "皆", "全", "大都", "大多", "多半"] { table.add(word, "-") }
    for word in ["平均", "均匀", "均衡", "全国", "全球", "安全", "首都", "都市"] { table.add(word, "") }
    return table
  }()

  private static let spoiling = set(
    "the a an at not its their his her our my your this that these those quite past last next first after above of in by as so too how every"
  )
  private static let empty = set(
    "other two three few time times kind kinds sort sorts but right along over too so as much more less")
  private static let parts = WordSet(
    "part parts portion portions section sections segment segments component components")
  private static let nearly = set("nearly almost practically virtually")
  /// What ends the phrase of a noun.
  private static let ends = WordSet(
    """
    in on at by for from with to and or but who which that whose is are was were be been being has have had do does did will would \
    shall should can could may might must not as than when while if because under over into through about during after before
    """)
}
