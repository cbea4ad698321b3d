/// What whoever put a text up says of its translation and of its use: 译文仅供参考，以英文为准。 `Translation licensed under CC BY.`
///
/// A text may say such things of itself, in an article or on both sides; the place is for ``FurnitureFinder`` to judge.
enum MakerNotice {
  /// The longest notice, in letters' worth.
  private static let greatestMass: Float = 200

  /// - Complexity: O(*n*) in the bytes of the line.
  static func isNotice(_ line: PageLine, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.mass > 0, line.mass <= greatestMass else { return false }
    let text = String(decoding: bytes[line.span.range], as: UTF8.self).lowercased()
    let start = text.drop { !$0.isLetter }
    if openings.contains(where: { start.hasPrefix($0) }) { return true }
    return subjects.contains { start.hasPrefix($0) } && predicates.contains { start.contains($0) }
  }

  /// How a notice begins that needs no subject.
  private static let openings = words(
    """
    仅供个人学习 仅供学习 僅供個人學習 僅供學習 如有侵权 如有侵權 转载请注明 轉載請註明 素材整理自 素材来源于 内容整理自
    """)
  /// What it speaks of.
  private static let subjects =
    words(
      """
      译文 譯文 本译文 本譯文 中文译文 英文译文 中文譯文 英文譯文 本翻译 本翻譯 本文由 本文經 本文经 本文首发 本文首發 本文译自 本文譯自 本页由 本頁由
      """) + ["this translation", "the translation", "translation ", "this article was", "this page was"]
  /// What it says of that.
  private static let predicates =
    words(
      """
      仅供参考 僅供參考 仅供学习 僅供學習 为准 為準 采用知识共享 許可協議 许可协议 授权 授權 整理 转载 轉載 侵权 侵權 译自 譯自 编译 編譯 错译 錯譯 首发 首發
      """) + [
      "for reference only", "for information only", "prevails", "shall prevail", "licensed under",
      "licensed cc", "cc by", "creative commons",
      "reprinted", "republished", "compiled by", "unofficial", "not official", "for study",
    ]

  private static func words(_ list: String) -> [String] {
    list.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
