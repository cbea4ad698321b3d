import Testing

@testable import Bitext

@Suite struct ValueTableTests {
  struct Case: CustomTestStringConvertible {
    var text: String
    var expected: String
    var testDescription: String { text }
  }

  /// The lines of a table: what stands before the bar and what stands behind it.
  static func cases(_ table: String) -> [Case] {
    table.split(separator: "\n").map { line in
      let parts = line.split(separator: "|", maxSplits: 1).map { part in
        String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      return Case(text: String(parts[0]), expected: parts.count > 1 ? String(parts[1]) : "")
    }
  }

  static func values(_ text: String, _ language: Language) -> [Value] {
    let bytes = Array(text.utf8)
    return language.values(in: bytes, from: 0, to: bytes.count)
  }

  static func notation(_ text: String, _ language: Language) -> String {
    values(text, language).filter { $0.certainty > .faint }
      .map { "\($0)\($0.certainty == .soft ? "?" : "")" }.joined(separator: " ")
  }

  @Test func `digits of two widths in one number are read to their end`() {
    for text in ["１.2.3", "１-2-3", "2０/１", "１.２.3 and 4.５.6", "2０16.6.14", "１/2/3"] {
      for language in [Language.chinese, .english] {
        #expect(Self.values(text, language).allSatisfy { !$0.span.isEmpty }, "\(text)")
      }
    }
  }

  @Test func `values of Chinese texts`() {
    let cases = Self.cases(ChineseValueTable.cases)
    #expect(cases.count >= 300)
    for item in cases {
      let found = Self.notation(item.text, .chinese)
      #expect(found == item.expected, "\(item.text): \(found)")
    }
  }

  @Test func `values of English texts`() {
    let cases = Self.cases(EnglishValueTable.cases)
    #expect(cases.count >= 300)
    for item in cases {
      let found = Self.notation(item.text, .english)
      #expect(found == item.expected, "\(item.text): \(found)")
    }
  }
}
