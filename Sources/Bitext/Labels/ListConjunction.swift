/// What stands behind the last but one item of a list, before the line of the last: `; and`, `, or`, ；以及.
enum ListConjunction {
  /// Whether a text ends with a comma or a semicolon and a conjunction behind it.
  static func ends(_ text: ArraySlice<UInt8>) -> Bool {
    let english = text.suffix(5)
    if english.suffix(4).elementsEqual(" and".utf8) || english.suffix(3).elementsEqual(" or".utf8) {
      let behind = english.dropLast(english.last == UInt8(ascii: "d") ? 4 : 3)
      return [UInt8(ascii: ";"), UInt8(ascii: ",")].contains(behind.last)
    }
    return endsInChinese(text)
  }

  /// Whether a text ends with a semicolon and a Chinese conjunction; behind a comma a sentence goes on.
  static func endsInChinese(_ text: ArraySlice<UInt8>) -> Bool {
    let end = text.suffix(9)
    return chinese.contains { end.suffix($0.count).elementsEqual($0) }
  }

  private static let chinese = "和 与 與 及 以及 并 並 并且 並且 且 或 或者".split(separator: " ").map {
    Array("；\($0)".utf8)
  }
}
