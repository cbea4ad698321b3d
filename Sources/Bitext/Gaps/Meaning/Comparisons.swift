/// Which of two things has more of something, where a sentence compares them: `A is deeper than B`, A比B深.
///
/// Either the things change their places, or the quality turns into its opposite; a sentence in which both happen says the same.
/// The class is the adjectives that are measured and the quantifiers, each with the words of Chinese for more and for less of it.
struct Comparison {
  enum Difference {
    /// The two things stand in each other's place.
    case exchanged([RoleReading.Pair])
    /// They stand in their places, and what is said of them is the opposite.
    case turned(RoleReading.Pair)
  }

  private let reading: RoleReading
  private let links: [RoleReading.Pair]
  /// The word that compares, and `than`.
  private let comparative: Int
  private let than: Int
  private let quality: Quality
  /// 比, or 高于 and the like.
  private let pivot: Span
  private let clause: Bilingual<Span>
  /// The word of Chinese that says which has more, and whether it says more of the quality; nil if it cannot be told.
  private var sign: (Span, Bool)?

  /// - Returns: nil if a side compares nothing, denies it, or compares with a number.
  init?(_ reading: RoleReading) {
    let words = reading.words
    guard let than = words.firstIndex(where: { $0.text.elementsEqual("than".utf8) }),
      let pivot = Comparison.pivot(reading),
      than + 1 < words.count, words[than + 1].span.lowerBound == words[than].span.upperBound + 1,
      !Comparison.isNumber(behind: pivot, reading)
    else { return nil }
    let english = reading.stretch(around: words[than].span, reading.english)
    let chinese = reading.stretch(around: pivot, reading.english.opposite)
    let near = words.indices.prefix(than).suffix(Comparison.reach).filter { english.contains(words[$0].span) }
    guard let comparative = near.last(where: { Comparison.qualities[words[$0].text] != nil }),
      let quality = Comparison.qualities[words[comparative].text],
      !reading.words.contains(where: {
        english.contains($0.span) && (EnglishDenials.denies($0.text) || Comparison.spoiling.contains($0.text))
      }),
      !reading.holds(Comparison.denials, chinese)
    else { return nil }
    // `more expensive than`: the adjective says of what.
    let adjective = comparative + 1 < than ? Comparison.adjectives[words[comparative + 1].text] : nil
    self.quality =
      adjective.map { Quality(more: $0.more, less: $0.less, isMore: quality.isMore == $0.isMore) } ?? quality
    self.reading = reading
    self.comparative = comparative
    self.than = than
    self.pivot = pivot
    clause =
      reading.english == .source
      ? Bilingual(source: english, target: chinese) : Bilingual(source: chinese, target: english)
    // What compares is none of the things that are compared.
    let place = words[comparative].span
    let inside = clause
    links = reading.linksWithContrasts.filter {
      $0.english != place && inside[reading.english].contains($0.english)
        && inside[reading.english.opposite].contains($0.chinese)
    }
    sign = readSign()
  }

  /// The word of English that compares.
  var word: Span { reading.words[comparative].span }

  /// Whether the Chinese sentence says which has more.
  var isKnown: Bool { sign != nil }

  /// How the sides differ; nil if they do not, or it cannot be told.
  var difference: Difference? {
    let words = reading.words
    let subjects = links.filter { $0.english.upperBound <= words[than].span.lowerBound }
    let standards = links.filter { $0.english.lowerBound >= words[than].span.upperBound }
    func isBefore(_ pair: RoleReading.Pair) -> Bool { pair.chinese.upperBound <= pivot.lowerBound }
    func isBehind(_ pair: RoleReading.Pair) -> Bool { pair.chinese.lowerBound >= pivot.upperBound }
    guard let (sign, isMore) = sign else { return nil }
    if let standard = standards.first, isBefore(standard) {
      guard let subject = subjects.first(where: isBehind), isMore == quality.isMore else { return nil }
      return .exchanged([subject, standard])
    }
    let isSame =
      standards.first.map(isBehind)
      ?? (subjects.first.map(isBefore) == true && !subjects.contains(where: isBehind))
    guard isSame, isMore != quality.isMore else { return nil }
    return .turned(RoleReading.Pair(english: words[comparative].span, chinese: sign))
  }

  /// Whether the Chinese sentence says more or less of the quality, and by which word: of a compound such as 高于 the first part,
  /// else the last word of the clause that ends it, or stands before an amount, or behind 更.
  private func readSign() -> (Span, Bool)? {
    let utf8 = reading.target
    if pivot.count > 3 {
      let first = Span(pivot.lowerBound, pivot.lowerBound + 3)
      if Comparison.exceeding.contains(where: { utf8[pivot.range].elementsEqual($0) }) {
        return quality.isOfAmount ? (pivot, true) : nil
      }
      return quality.holds(utf8[first.range]).map { (pivot, $0) }
    }
    let rest = Span(pivot.upperBound, clause[reading.english.opposite].upperBound)
    let found = quality.words.found(in: utf8, rest).filter { found in
      // A part of what is compared (大 in 大儿子) says nothing of it.
      guard !links.contains(where: { $0.chinese.overlaps(found.span) }) else { return false }
      let behind = utf8.scalar(at: found.span.upperBound, limit: rest.upperBound)?.value
      let before = utf8.scalar(before: found.span.lowerBound, floor: rest.lowerBound)?.value ?? 0
      return behind.map {
        Comparison.tails.contains($0) || LabelCursor.isDigit($0) || Comparison.numerals.contains($0)
      }
        ?? true || Comparison.heads.contains(before) || found.span.count > 3
    }
    return found.last.map { ($0.span, $0.value == "+") }
  }

  /// The word that compares in Chinese: 比 that is a word of its own, or 高于 and the like.
  private static func pivot(_ reading: RoleReading) -> Span? {
    pivots.found(in: reading.target, reading.chinese).first { found in
      guard found.span.count == 3 else { return true }
      let before = reading.target.scalar(before: found.span.lowerBound, floor: reading.chinese.lowerBound)
      let behind = reading.target.scalar(at: found.span.upperBound, limit: reading.chinese.upperBound)
      return !compounds.contains(before?.value ?? 0) && !compoundTails.contains(behind?.value ?? 0)
    }?.span
  }

  /// Whether a number stands behind a pivot of Chinese that is no month.
  private static func isNumber(behind pivot: Span, _ reading: RoleReading) -> Bool {
    var offset = pivot.upperBound
    while let scalar = reading.target.scalar(at: offset, limit: reading.chinese.upperBound),
      LabelCursor.isDigit(scalar.value) || numerals.contains(scalar.value)
    { offset += scalar.length }
    let behind = reading.target.scalar(at: offset, limit: reading.chinese.upperBound)?.value
    return offset > pivot.upperBound && behind != month
  }

  private static let month: UInt32 = 0x6708
  private static let reach = 10
  private static func scalars(_ text: String) -> ScalarSet { ScalarSet(text) }
  private static let numerals = scalars("一二两兩三四五六七八九十百千万萬亿億半")
  /// 对比, 相比, 百分比, 占比; 比赛, 比例, 比较, 比如, 比重, 比率.
  private static let compounds = scalars("对對相分占佔可无無好评評")
  private static let compoundTails = scalars("赛賽例较較重率如方喻利分起")
  /// What stands behind the quality: 一些, 约…, 得多, 了, 出, 几.
  private static let tails = scalars("了些得约約近出几幾很许許多数數。，；、")
  private static let heads = scalars("更较較还還要最稍略也都")
  private static let exceeding = ["超过", "超過", "胜过", "勝過"].map { Array($0.utf8) }
  private static let pivots = NameTable(
    """
    超过 超過 高于 高於 低于 低於 多于 多於 少于 少於 大于 大於 小于 小於 优于 優於 强于 強於 弱于 弱於 快于 快於 慢于 慢於 早于 早於 \
    晚于 晚於 长于 長於 短于 短於 重于 重於 轻于 輕於 深于 深於 难于 難於 胜过 勝過 比
    """)
  private static let denials = NameTable("不 没 沒 未 无 無 非")
  /// `rather than`, `other than`, `twice … than`.
  private static let spoiling = WordSet(
    "rather other otherwise half twice times hardly few little if")
}

/// Something of which there is more or less, with the words of Chinese for either.
private struct Quality {
  let more: String
  let less: String
  /// Whether the word of English says that there is more of it.
  let isMore: Bool

  var isOfAmount: Bool { more.contains("多") || more.contains("大") || more.contains("高") }

  /// Whether a word of Chinese says more, or less; nil if neither.
  func holds(_ word: ArraySlice<UInt8>) -> Bool? {
    let text = String(decoding: word, as: UTF8.self)
    if more.contains(text) { return true }
    return less.contains(text) ? false : nil
  }

  var words: NameTable {
    var table = NameTable(isHan: true)
    for word in more.split(separator: " ") { table.add(String(word), "+") }
    for word in less.split(separator: " ") { table.add(String(word), "-") }
    return table
  }
}

extension Comparison {
  /// By comparative of English.
  private static let qualities: [[UInt8]: Quality] = read(
    """
    more greater|fewer less lesser|多 高 大 长 長 久|少 低 小 短
    higher taller|lower shorter|高|低 矮 短
    larger bigger|smaller|大 多|小 少
    longer|shorter|长 長 久|短
    deeper|shallower|深|浅 淺
    wider broader|narrower|宽 寬 广 廣|窄 狭 狹
    thicker coarser|thinner finer|厚 粗 稠|薄 细 細 稀
    heavier|lighter|重 沉|轻 輕
    faster quicker swifter|slower|快|慢
    older elder|younger newer|老 大 旧 舊 年长 年長 古老|年轻 年輕 小 新 幼
    hotter warmer|colder cooler|热 熱 暖 暖和 高|冷 凉 涼 寒 寒冷 低
    stronger|weaker feebler|强 強 强壮 强大|弱 差
    richer wealthier|poorer|富 富有 富裕|穷 窮 贫穷 貧窮
    better finer|worse|好 优 優 佳 强 強|差 坏 壞 糟 劣
    dearer costlier pricier|cheaper|贵 貴 高|便宜 低 廉 低廉
    harder tougher|easier simpler|难 難 困难 困難|容易 易 简单 簡單
    harder|softer|硬|软 軟
    louder noisier|quieter|响 響 大 吵 高|安静 安靜 静 靜 小 低
    brighter|darker dimmer|亮 明亮|暗 黑暗
    farther further|nearer closer|远 遠|近
    earlier sooner|later|早|晚 迟 遲
    stricter tighter|looser laxer|严 嚴 严格 嚴格 紧 緊|松 鬆 宽松 寬鬆 宽 寬
    safer|riskier|安全|危险 危險
    cleaner|dirtier|干净 乾淨 清洁 清潔|脏 髒
    drier|wetter damper|干 乾 干燥 乾燥|湿 濕 潮湿 潮濕
    busier||忙 繁忙|闲 閒
    happier|sadder|快乐 快樂 幸福 高兴 高興|悲伤 悲傷 难过
    """)

  /// By adjective of English behind `more` and `less`.
  private static let adjectives: [[UInt8]: Quality] = read(
    """
    expensive costly|affordable|贵 貴 昂贵 昂貴 高|便宜 低 廉
    difficult|easy simple|难 難 困难 困難|容易 易 简单 簡單
    dangerous risky|safe secure|危险 危險|安全
    common frequent|rare|常见 常見 普遍 频繁 頻繁 多|少见 少見 罕见 罕見 少
    important||重要|次要
    powerful|weak|强 強 强大 強大|弱
    efficient effective||高效 有效 高|低效 低
    popular||受欢迎 受歡迎|冷门
    """)

  private static func read(_ list: String) -> [[UInt8]: Quality] {
    var qualities: [[UInt8]: Quality] = [:]
    for line in list.split(separator: "\n") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      for (cell, isMore) in [(cells[0], true), (cells[1], false)] {
        for word in cell.split(separator: " ") {
          let word = Array(word.utf8)
          // Of a word with two meanings both count.
          qualities[word] = Quality(
            more: (qualities[word].map { $0.more + " " } ?? "") + cells[2],
            less: (qualities[word].map { $0.less + " " } ?? "") + cells[3], isMore: isMore)
        }
      }
    }
    return qualities
  }
}
