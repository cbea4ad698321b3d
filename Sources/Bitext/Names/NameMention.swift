/// A country, a people, a place or a body that a text names.
struct NameMention: Hashable {
  enum Sort {
    case country
    /// A word for the people or the things of a country: `Spanish`.
    case people
    case place
    /// A ministry, a court, a bank, an organisation.
    case body
  }

  let sort: Sort
  let span: Span
  /// The region code of a country, or of the one that a place lies in; empty if it is not known.
  var country = ""
  /// The English forms of the name in small letters; acronyms keep their capitals.
  var forms: [[UInt8]] = []
  /// Where the words stand that tell a body from others of its sort; empty if the forms say it.
  var content: [Span] = []
  /// Whether it stands by itself and not in a longer row of capitals: `Jordan`, not `Jordan Spieth`.
  var isWhole = true
}

extension NameMention {
  /// What mentions of one country or place share: its code, or its first form.
  var name: String {
    sort == .place ? String(decoding: forms.first ?? [], as: UTF8.self) : country
  }
}

/// A word of a text and what a lexicon says of it, for judging names by what surrounds them.
struct NameWord: Hashable, Sendable {
  let span: Span
  /// How well the best word of the other side translates it, 0…1.
  let support: Float
  /// Whether the lexicon could know it.
  let isKnown: Bool
}

/// The words of bodies' names that say nothing about which body it is.
enum BodyWords {
  /// Whether one form is a treasury and the other a ministry of finance, which it stands for.
  static func isTreasury(_ form: [UInt8], _ other: [UInt8]) -> Bool {
    form.elementsEqual("treasury".utf8) && other.suffix(7).elementsEqual("finance".utf8)
  }

  /// What sort of body it is: what a dictionary of institutions has for heads.
  static let heads = words(
    """
    ministry department bureau commission committee agency court council administration authority secretariat procuratorate \
    parliament assembly board organization organisation institute academy university bank congress senate office \
    association federation union fund conference tribunal
    """)

  /// The bodies of a state that are known by one word.
  static let states = words("treasury parliament congress cabinet senate politburo secretariat")

  /// Whose it is and how high it stands.
  static let general = words(
    """
    national state peoples people international world global united nations european supreme general central federal royal \
    republic china chinese chief high provincial municipal district county city regional local central asian african american \
    british prc honourable honorable affairs affair
    """)

  /// What Chinese says in place of those.
  static let chineseGeneral = words(
    """
    国家 國家 中国 中國 中华 中華 人民 世界 国际 國際 联合国 聯合國 联合 聯合 最高 中央 全国 全國 地方 特别 特別 欧洲 歐洲 亚洲 亞洲 非洲 美国 美國 \
    英国 英國 上级 下级 有关 有關 相关 相關 主管 各级
    """)

  /// Sorts of places, which say nothing about which place it is.
  static let landforms = words(
    """
    sea ocean river lake mount mountain mountains island islands gulf bay strait straits channel canal delta peninsula desert \
    plateau basin valley port cape province city county prefecture district state region municipality township town village \
    republic kingdom north south east west northern southern eastern western new great upper lower old saint san santa the of and
    """)

  /// The words of a place's name that tell it from others, else all of them.
  static func placing(_ form: [UInt8]) -> [[UInt8]] {
    let words = form.split(separator: 0x20).map { Array($0) }
    let rest = words.filter { !landforms.contains($0) && $0.count > 2 }
    return rest.isEmpty ? words : rest
  }

  /// What joins the words of a name.
  static let joints = words("of the and for on in to de")

  private static func words(_ text: String) -> WordSet { WordSet(text) }

  /// The words of a name that tell it from others: those that are neither a head nor general, else the head.
  static func telling(_ form: [UInt8]) -> [[UInt8]] {
    let words = form.split(separator: 0x20).map { Array($0) }.filter { !joints.contains($0) && $0.count > 1 }
    let rest = words.filter { !heads.contains($0) && !general.contains($0) }
    if !rest.isEmpty { return rest }
    let named = words.filter { heads.contains($0) }
    return named.isEmpty ? words : named
  }

  /// What Chinese has for the heads that many bodies share.
  static let renderings: [[UInt8]: [[UInt8]]] = Dictionary(
    uniqueKeysWithValues: [
      ("bank", ["银行", "銀行"]), ("court", ["法院", "法庭"]), ("commission", ["委员会", "委員會"]),
      ("committee", ["委员会", "委員會"]), ("organization", ["组织", "組織"]), ("organisation", ["组织", "組織"]),
      ("council", ["理事会", "理事會", "委员会", "委員會"]), ("university", ["大学", "大學"]),
      ("federation", ["联合会", "聯合會"]),
    ].map { (Array($0.0.utf8), $0.1.map { Array($0.utf8) }) })

  /// What Chinese calls them at their ends.
  static let chineseHeads = [
    "委员会", "委員會", "理事会", "理事會", "检察院", "檢察院", "研究院", "科学院", "科學院", "总局", "總局", "法院", "大学",
    "大學", "机构", "機構", "银行", "銀行", "组织", "組織", "议会", "議會", "协会", "協會", "基金会", "基金會", "部", "局", "署", "厅", "廳",
  ].map { Array($0.utf8) }
}
