/// Whether a word that may name a commitment is used as its verb: `the two sides plan to`, 双方计划, but not
/// `a national plan`, 工作计划.
///
/// It is told by the words beside it alone.
struct CommitmentSense {
  private let utf8: [UInt8]
  /// The text that the word stands in.
  private let span: Span

  init(_ utf8: [UInt8], _ span: Span) {
    self.utf8 = utf8
    self.span = span
  }

  // MARK: English

  /// Forms that are nouns as often as verbs need a subject or an auxiliary before them.
  func isEnglishVerb(_ word: Span) -> Bool {
    guard CommitmentSense.nouns.contains(Array(utf8[word.range])) else { return true }
    guard let before = wordBefore(word.lowerBound) else { return true }
    let isPlural = before.count > 3 && before.last == UInt8(ascii: "s")
    return isPlural || CommitmentSense.subjects.contains(before)
  }

  /// The word that a space parts from what follows, in small letters; nil at the beginning of a sentence.
  private func wordBefore(_ offset: Int) -> [UInt8]? {
    guard offset - 1 > span.lowerBound, utf8[offset - 1] == 0x20 else { return nil }
    var start = offset - 1
    while start > span.lowerBound, LabelCursor.isLetter(UInt32(utf8[start - 1])) { start -= 1 }
    return start == offset - 1 ? nil : utf8[start..<offset - 1].map { $0 | 0x20 }
  }

  private static let nouns = words("plan plans support supports welcome sign signs pledge pledges")
  private static let subjects = words(
    "to will shall would should must can may also and they we all both jointly further strongly fully firmly side "
      + "party country government ministry committee commission china")

  private static func words(_ text: String) -> WordSet { WordSet(text) }

  // MARK: Chinese

  func isChineseVerb(_ word: Span, _ value: String) -> Bool {
    let before = utf8.scalar(before: word.lowerBound, floor: span.lowerBound)?.value
    let behind = utf8.scalar(at: word.upperBound, limit: span.upperBound)?.value
    guard let before else { return true }
    switch value {
    case "plan", "discuss":
      // 工作计划, 专题讨论: a Han character before it belongs to the noun, if it does not end a subject or an adverb.
      return !LabelCursor.isHan(before) || CommitmentSense.verbal.contains(before)
    default:
      // 签署之日, 作出决定, 书面同意, 自成立以来.
      return !CommitmentSense.nominal.contains(before) && behind != 0x4E4B && behind != 0x65E5
    }
  }

  private static let verbal = scalars("方国國们們者会會长長部府院校市人士将將并並也均还還已再各了同入续續")
  private static let nominal = scalars("的出面得经經自项項获獲供予术術金")

  private static func scalars(_ text: String) -> ScalarSet { ScalarSet(text) }
}
