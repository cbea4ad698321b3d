import Bitext

/// What makes a file of decisions be refused. The command and the page of a report go by the same rules, refuse the same
/// files at the same line, and say the same.
enum DecisionsFault: String, CaseIterable {
  /// A line is no object.
  case noObject = "no-object"
  /// A head is of another version.
  case version
  /// Something stands before the first head.
  case noHead = "no-head"
  /// A gap without a state.
  case noDecision = "no-decision"
  /// A bead whose sentences are not told.
  case noBead = "no-bead"
  /// A mark whose kind or sentences are not told.
  case noMark = "no-mark"

  func message(_ language: MessageLanguage) -> String {
    let (english, chinese) =
      switch self {
      case .noObject:
        ("is no line of decisions: it holds no JSON object.", "不是审校记录：该行不是 JSON 对象。")
      case .version:
        (
          "is of another version of decisions; this program reads version \(DecisionsReader.version).",
          "审校文件的版本不同；本程序只读第 \(DecisionsReader.version) 版。"
        )
      case .noHead:
        (
          "is no file of decisions: it does not begin with {\"\(DecisionsReader.key)\": 1}.",
          "不是审校文件：开头没有 {\"\(DecisionsReader.key)\": 1}。"
        )
      case .noDecision:
        (
          "is no decision: it needs a gap and a state, which is open, accepted or dismissed.",
          "不是审校记录：须有 gap 和 state（open、accepted 或 dismissed）。"
        )
      case .noBead:
        (
          "is no mended bead: it needs the indices of successive sentences, and a hash for each.",
          "不是修正的对齐组：须有前后相连的句子的序号及各句的散列值。"
        )
      case .noMark:
        (
          "is no gap that somebody has marked: it needs a kind, a severity, the indices of successive sentences, and a hash for each.",
          "不是标出的差异：须有类别、程度、前后相连的句子的序号及各句的散列值。"
        )
      }
    return language == .chinese ? chinese : english
  }
}
