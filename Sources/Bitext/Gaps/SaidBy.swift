/// What stands beside a quotation and only tells who speaks: `said the miller.`, 磨坊主说。
///
/// Translators put it where their language does, join it with another sentence, or leave it out where the speaker is clear.
enum SaidBy {
  /// The longest one, in bytes.
  private static let longest = 48

  /// Whether a sentence is nothing else: a verb of speaking at its beginning or end, and a few words that name who speaks.
  static func isAll(of bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= longest else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    let marks: Set<Character> = [".", ",", ":", "。", "，", "：", "!", "！", " "]
    let core = String(text.drop(while: marks.contains).reversed().drop(while: marks.contains).reversed())
    if core.utf8.allSatisfy({ $0 < 0x80 }) {
      let words = core.lowercased().split(separator: " ").map(String.init)
      guard (2...5).contains(words.count), let first = words.first, let last = words.last else {
        return false
      }
      return english.contains(first) || english.contains(last)
    }
    // A comma would divide more than a name from its verb.
    guard core.count <= 10, !core.contains("，") else { return false }
    return chinese.contains { core.hasSuffix($0) }
  }

  private static let english = Set(
    """
    said says asked asks replied replies answered answers added shouted whispered cried murmured exclaimed muttered continued explained \
    agreed
    """.split(separator: " ").map(String.init))
  /// The last characters of such verbs: 笑着说, 答道.
  private static let chinese = ["说", "說", "问", "問", "答", "道", "喊"]
}
