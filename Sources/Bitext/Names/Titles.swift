/// The words before and behind people's names that say what they are.
enum Titles {
  /// Forms of address, offices and ranks in small letters.
  static let english = WordSet(
    """
    mr mrs ms miss mx dr prof professor sir madam madame dame lord lady king queen prince princess emperor pope cardinal bishop \
    archbishop reverend rabbi imam president premier minister chancellor chairman chairwoman chairperson chair chief director \
    governor mayor ambassador envoy consul secretary commissioner senator congressman congresswoman representative delegate \
    deputy vice speaker judge justice magistrate prosecutor attorney lawyer inspector officer superintendent sheriff captain \
    colonel major general lieutenant sergeant admiral commander marshal corporal private manager engineer doctor dean rector \
    principal teacher coach academician researcher scientist curator editor author writer painter actor actress singer composer \
    conductor architect nurse pilot witness comrade party head spokesperson spokesman spokeswoman
    """)

  /// The same behind a Chinese name, in both scripts.
  static let chinese = """
    先生 女士 小姐 夫人 太太 博士 教授 部长 部長 总统 總統 总理 總理 首相 主席 主任 局长 局長 署长 署長 司长 司長 处长 處長 院长 院長 校长 校長 \
    省长 省長 市长 市長 县长 縣長 区长 區長 州长 州長 总督 總督 大使 公使 领事 領事 特使 秘书长 秘書長 专员 專員 议员 議員 参议员 參議員 议长 議長 \
    法官 检察官 檢察官 律师 律師 警官 将军 將軍 上将 上將 中将 中將 少将 少將 上校 中校 少校 上尉 中尉 少尉 司令 元帅 元帥 经理 經理 总裁 總裁 \
    董事长 董事長 工程师 工程師 医生 醫生 医师 醫師 院士 研究员 研究員 老师 老師 教练 教練 神父 主教 牧师 牧師 国王 國王 女王 王子 公主 代表 委员 委員 \
    书记 書記 副 理事长 理事長 会长 會長 队长 隊長 团长 團長 馆长 館長 所长 所長 编辑 編輯 作家 导演 導演 演员 演員 歌手 记者 記者 发言人 發言人 \
    督察 警司 警长 警長 警员 警員 探员 探員 探长 探長
    """.fields(dividedBy: " ", "\n").map { Array($0) }

  /// The forms of address among them.
  static let addresses = "先生 女士 小姐 夫人 太太".fields(dividedBy: " ").map { Array($0) }

  /// Whether a title begins at an offset.
  static func begins(_ bytes: [UInt8], at offset: Int, end: Int) -> Bool {
    self.end(bytes, at: offset, end: end) != nil
  }

  /// The end of the title that begins at an offset.
  static func end(_ bytes: [UInt8], at offset: Int, end: Int) -> Int? {
    guard offset < end else { return nil }
    return chinese.lazy.filter { bytes[offset..<end].starts(with: $0) }.map { offset + $0.count }.max()
  }

  /// Whether an English title with its point stands right before a word.
  static func isBehindTitle(_ word: Span, in bytes: [UInt8], from floor: Int) -> Bool {
    var end = word.lowerBound
    guard end >= floor + 4, bytes[end - 1] == 0x20 else { return false }
    end -= bytes[end - 2] == UInt8(ascii: ".") ? 2 : 1
    var start = end
    while start > floor, LatinLetters.isLetter(bytes[start - 1]) { start -= 1 }
    return english.contains(LatinLetters.folded(bytes, start..<end))
  }
}
