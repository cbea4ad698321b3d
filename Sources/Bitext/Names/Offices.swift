/// Offices, ranks and forms of address before and behind people's names, and what the other language calls each.
///
/// A word may stand for several offices (局长 is a director, a commissioner or a chief), so that two words differ only if
/// no office is common to them. Compiled from the titles of ``Titles`` with what dictionaries have for them.
struct Offices: Sendable {
  static let shared = Offices()

  /// The lines in which a word stands.
  struct Senses: OptionSet, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    fileprivate init(line: Int) { rawValue = 1 << UInt64(line) }
  }

  private let english: WordTable<Senses>
  private let chinese: WordTable<Senses>
  /// How many bytes the longest of the Chinese words has.
  private let longest: Int
  /// A bit for the last bits of the character that each of them begins with.
  private let initials: UInt64
  /// The lines of the forms of address.
  private let forms: Senses

  private init() {
    var english = WordTable<Senses>()
    var chinese = WordTable<Senses>()
    var (longest, initials) = (0, UInt64(0))
    let lines = Self.table.fields(dividedBy: "\n")
    precondition(lines.count <= 64, "a line is a bit")
    for (number, line) in lines.enumerated() {
      let cells = line.split(separator: UInt8(ascii: "|"))
      guard cells.count == 2 else { continue }
      for phrase in cells[0].split(separator: UInt8(ascii: ",")) {
        let start = phrase.firstIndex { $0 != 0x20 } ?? phrase.endIndex
        let end = (phrase.lastIndex { $0 != 0x20 } ?? start - 1) + 1
        let words = phrase[start..<end]
        english.set(words, (english[words] ?? []).union(Senses(line: number)))
      }
      for word in cells[1].split(separator: 0x20) {
        chinese.set(word, (chinese[word] ?? []).union(Senses(line: number)))
        longest = max(longest, word.count)
        initials |= Self.initial(word, at: word.startIndex)
      }
    }
    self.english = english
    self.chinese = chinese
    self.longest = longest
    self.initials = initials
    forms = Senses(rawValue: 1 << Self.formCount - 1)
  }

  /// What an English title may be; nil for other words.
  func senses(ofEnglish phrase: [UInt8]) -> Senses? { english[phrase] }

  /// The longest title that a Chinese text has at an offset.
  func title(inChinese bytes: [UInt8], at offset: Int, end: Int) -> (span: Span, senses: Senses)? {
    guard offset + 3 <= end, initials & Self.initial(bytes[...], at: offset) != 0 else { return nil }
    // A character of Han has three bytes.
    var stop = offset + min(longest, end - offset) / 3 * 3
    while stop > offset {
      if let senses = chinese[bytes[offset..<stop]] { return (Span(offset, stop), senses) }
      stop -= 3
    }
    return nil
  }

  private static func initial(_ bytes: ArraySlice<UInt8>, at offset: Int) -> UInt64 {
    1 << UInt64((bytes[offset + 1] << 2 ^ bytes[offset + 2]) & 63)
  }

  /// Whether two titles of one person exclude each other: both are forms of address or neither, and no office is the same.
  func exclude(_ left: Senses, _ right: Senses) -> Bool {
    left.isDisjoint(with: right) && !left.isEmpty && !right.isEmpty
      && left.isSubset(of: forms) == right.isSubset(of: forms)
  }

  /// The first lines, which are those of the forms of address.
  private static let formCount = 2

  private static let table = """
    mr,mister,sir,lord|先生 爵士 勋爵 勳爵 老爷
    ms,mrs,miss,madam,madame,mme,mlle,lady,dame|女士 小姐 夫人 太太 女爵士
    dr,doctor|博士 医生 醫生 医师 醫師 大夫 教授 院士 院长 院長 主任 议员 議員 局长 局長
    professor,prof,associate professor,assistant professor|教授 讲师 講師 博士 院士 老师 老師
    president|总统 總統 主席 总裁 總裁 校长 校長 院长 院長 会长 會長 议长 議長 社长 社長 行长 行長 团长 團長 理事长 理事長 董事长 董事長 庭长 庭長 总书记 總書記
    chairman,chairwoman,chairperson,chair|主席 董事长 董事長 会长 會長 理事长 理事長 委员长 委員長 议长 議長 主任 系主任 召集人 组长 組長
    prime minister,premier,chancellor|院长 院長 总理 總理 首相 相国 省长 省長 校监 校監 校长 校長 大臣 司长 司長
    minister|部长 部長 大臣 公使 外长 外長 防长 防長 财长 財長 相 牧师 牧師 首长 首長
    secretary|书记 書記 秘书 秘書 部长 部長 大臣 国务卿 國務卿 司长 司長 局长 局長 秘书长 秘書長 外长 外長 防长 防長 财长 財長 干事 幹事 发言人 發言人 总书记 總書記
    secretary general,general secretary|秘书长 秘書長 总书记 總書記 总干事 總幹事 书记长 書記長
    party secretary,party chief|书记 書記
    governor|省长 省長 州长 州長 总督 總督 港督 行长 行長 总裁 總裁 知事 县长 縣長 都督
    mayor,lord mayor|市长 市長 镇长 鎮長 区长 區長
    director,director general|主任 局长 局長 署长 署長 处长 處長 司长 司長 厅长 廳長 所长 所長 馆长 館長 院长 院長 总监 總監 董事 导演 導演 社长 社長 \
    科长 科長 主管 台长 台長 厂长 廠長 理事 总干事 總幹事 负责人 負責人 经理 經理 校长 校長 园长 園長
    commissioner|专员 專員 署长 署長 处长 處長 委员 委員 局长 局長 厅长 廳長 总监 總監 司长 司長 高官
    chief,head|警长 警長 局长 局長 首席 酋长 酋長 总长 總長 科长 科長 处长 處長 署长 署長 队长 隊長 长官 長官 主任 主管 司令 首领 首領 首长 首長 所长 所長 站长 站長 \
    部长 部長 负责人 負責人 头目 头人 厅长 廳長 主席 司长 司長 院长 院長
    manager,general manager|经理 經理 总经理 總經理 领队 領隊 主管 主任 教练 教練 管理员 管理員
    ambassador,high commissioner|大使 特使 高级专员 高級專員
    consul,consul general|领事 領事 总领事 總領事
    envoy,special envoy|特使 公使 使者 使节 使節 代表 专使
    speaker|议长 議長 发言人 發言人 主讲人 讲者
    senator|参议员 參議員 议员 議員
    congressman,congresswoman,representative|众议员 眾議員 议员 議員 代表
    councillor,councilor,legislator,member|议员 議員 委员 委員 参议员 參議員 众议员 眾議員 成员
    judge,justice,chief justice,chief judge|法官 大法官 审判员 審判員 推事 裁判 审判长 審判長 首席法官 院长 院長
    magistrate|裁判官 法官 县长 縣長 治安官
    prosecutor,procurator,attorney general,district attorney|部长 部長 司长 司長 检察官 檢察官 检察长 檢察長 公诉人 公訴人 司法部长 司法部長 律政司 检控官 檢控官
    lawyer,attorney,solicitor,barrister,counsel,advocate|律师 律師 大律师 大律師 代理人 状师 检察官 檢察官 检察长
    inspector,chief inspector,detective|督察 总督察 總督察 检查员 檢查員 探长 探長 警官 探员 探員 视察员 視察員 巡官 检查官 警探 侦探 侦缉
    superintendent,chief superintendent|警司 总警司 總警司 总监 總監 校监 监督 監督 警长 警長 院长 院長 警官 主管
    officer,constable,sheriff,marshal|警官 军官 軍官 警员 警員 官员 官員 主任 警长 警長 治安官 警察 警官 元帅 元帥 法警
    captain|上尉 上校 队长 隊長 船长 船長 舰长 艦長 机长 機長 大尉 警监
    colonel,lieutenant colonel|上校 中校 大校 大佐 中佐
    major|少校 少佐
    general,lieutenant general,major general,brigadier general,brigadier|将军 將軍 上将 上將 中将 中將 少将 少將 大将 大將 准将 準將 将领 元帅 元帥
    lieutenant,first lieutenant,second lieutenant|中尉 少尉 上尉 警督 副官
    sergeant,corporal|中士 军士 軍士 上士 下士 警长 警長 警官 士官
    admiral,rear admiral,vice admiral|上将 上將 中将 中將 少将 少將 海军上将 海軍上將 将军 將軍 提督
    commander,commodore|司令 指挥官 指揮官 中校 队长 隊長 舰长 艦長 将军 將軍 准将
    engineer,chief engineer|工程师 工程師 总工程师 總工程師 总工
    academician|院士
    researcher,scientist|研究员 研究員 科学家 科學家
    teacher|老师 老師 教师 教師
    coach|教练 教練 主教练
    nurse|护士 護士 护士长
    dean,rector,principal,headmaster,headmistress|院长 院長 校长 校長 系主任 教务长 教務長 主任
    editor,editor in chief|编辑 編輯 主编 主編 总编辑 總編輯
    architect|建筑师 建築師
    king|国王 國王 王 君主
    queen|女王 王后 皇后
    prince|王子 亲王 親王 太子 王储 王儲
    princess|公主 王妃
    emperor|皇帝 天皇 大帝
    pope|教皇 教宗
    bishop,archbishop,cardinal|主教 大主教 枢机 樞機 红衣主教 紅衣主教
    reverend,pastor,father|牧师 牧師 神父 教士
    rabbi|拉比
    imam|伊玛目 伊瑪目
    """
}
