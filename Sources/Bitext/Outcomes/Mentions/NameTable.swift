internal import UnicodeText

/// Names to look for in a text, each with the value that it stands for in any language.
struct NameTable: Sendable {
  /// The names by their first character, the longer first.
  private var names: [UInt32: [(bytes: [UInt8], value: String)]] = [:]
  private let isHan: Bool

  private init(isHan: Bool) { self.isHan = isHan }

  private mutating func add(_ name: String, _ value: String) {
    let bytes = Array(name.utf8)
    guard let first = bytes.scalar(at: 0, limit: bytes.count)?.value else { return }
    var list = names[first, default: []]
    if list.contains(where: { $0.bytes == bytes }) { return }
    list.insert((bytes, value), at: list.firstIndex { $0.bytes.count < bytes.count } ?? list.count)
    names[first] = list
  }

  /// The names in a span: of several that begin at one place the longest, and none inside another.
  ///
  /// - Complexity: O(*n* · *l*) in the bytes of the span and the number of names that begin with one character.
  func found(in utf8: [UInt8], _ span: Span) -> [(span: Span, value: String)] {
    var found: [(Span, String)] = []
    var offset = span.lowerBound
    var isInWord = false
    while let scalar = utf8.scalar(at: offset, limit: span.upperBound) {
      let isLetter = LabelCursor.isLetter(scalar.value)
      if isHan || !isInWord, let match = match(scalar.value, utf8, offset, span.upperBound) {
        found.append(match)
        offset = match.0.upperBound
        isInWord = false
        continue
      }
      isInWord = isLetter
      offset += scalar.length
    }
    return found
  }

  private func match(_ first: UInt32, _ utf8: [UInt8], _ start: Int, _ limit: Int) -> (Span, String)? {
    guard let list = names[first] else { return nil }
    for (bytes, value) in list where start + bytes.count <= limit {
      let end = start + bytes.count
      let isWhole = isHan || end == utf8.count || !LabelCursor.isLetter(UInt32(utf8[end]))
      if isWhole, utf8[start..<end].elementsEqual(bytes) { return (Span(start, end), value) }
    }
    return nil
  }

  // MARK: Tables

  // Made when they are first asked for, and once: ICU's names take a millisecond.
  static let englishPartyNames = parties(.english)
  static let chinesePartyNames = parties(.chinese)
  static let englishCommitments = commitments(.english)
  static let chineseCommitments = commitments(.chinese)

  /// Countries and territories by ICU's names, what releases call them for short, and both sides.
  private static func parties(_ language: Language) -> NameTable {
    var table = NameTable(isHan: language.isChinese)
    let aliases = language.isChinese ? chineseParties : englishParties
    for (name, value) in aliases { table.add(name, value) }
    let locales = language.isChinese ? ["zh", "zh_Hant"] : ["en"]
    for locale in locales {
      let names = DisplayNames(locale: locale)
      for code in DisplayNames.regions { table.add(names.region(code), code) }
    }
    return table
  }

  private static func commitments(_ language: Language) -> NameTable {
    var table = NameTable(isHan: language.isChinese)
    for (value, english, chinese) in verbs {
      for form in language.isChinese ? chinese : english { table.add(form, value) }
    }
    return table
  }

  private static let englishParties = [
    ("both sides", "both"), ("Both sides", "both"), ("two sides", "both"), ("both parties", "both"),
    ("Both parties", "both"), ("both countries", "both"), ("two countries", "both"), ("The parties", "both"),
    ("the parties", "both"), ("The Parties", "both"), ("US", "US"), ("U.S.", "US"), ("USA", "US"),
    ("Chinese side", "CN"),
    ("American side", "US"), ("UK", "GB"), ("Britain", "GB"), ("EU", "EU"), ("European Union", "EU"),
    ("United Nations", "UN"), ("UN", "UN"), ("ASEAN", "ASEAN"), ("Russia", "RU"), ("South Korea", "KR"),
  ]
  private static let chineseParties = [
    ("双方", "both"), ("雙方", "both"), ("两国", "both"), ("兩國", "both"), ("中方", "CN"), ("美方", "US"), ("俄方", "RU"),
    ("英方", "GB"), ("法方", "FR"), ("德方", "DE"), ("日方", "JP"), ("韩方", "KR"), ("欧方", "EU"), ("欧盟", "EU"),
    ("歐盟", "EU"),
    ("联合国", "UN"), ("聯合國", "UN"), ("东盟", "ASEAN"), ("俄罗斯", "RU"), ("韩国", "KR"),
  ]
  private static let verbs: [(String, [String], [String])] = [
    ("decide", ["decide", "decides", "decided"], ["决定", "決定"]),
    ("agree", ["agree", "agrees", "agreed"], ["同意", "商定", "议定", "达成一致", "達成一致"]),
    ("reaffirm", ["reaffirm", "reaffirms", "reaffirmed", "reiterate", "reiterated"], ["重申"]),
    ("support", ["support", "supports", "supported"], ["支持"]),
    ("welcome", ["welcome", "welcomes", "welcomed"], ["欢迎", "歡迎"]),
    (
      "commit", ["commit", "commits", "committed", "pledge", "pledged", "undertake", "undertook"],
      ["承诺", "承諾", "致力于"]
    ),
    ("plan", ["plan", "plans", "planned"], ["计划", "計劃"]),
    (
      "recognise", ["recognise", "recognised", "recognize", "recognized", "acknowledged"],
      ["认识到", "认可", "承认"]
    ),
    ("sign", ["sign", "signs", "signed"], ["签署", "签订", "簽署"]),
    ("establish", ["establish", "establishes", "established"], ["建立", "设立", "設立"]),
    ("discuss", ["discuss", "discussed"], ["讨论", "討論"]),
  ]
}
