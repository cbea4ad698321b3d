import Testing
import UnicodeText

@Suite struct TextServicesTests {
  @Test func versionsAreNumbers() {
    #expect(ICU.version.split(separator: ".").allSatisfy { Int($0) != nil })
    #expect(ICU.unicodeVersion.hasPrefix("1"))
  }

  @Test func scripts() {
    #expect(("中" as Unicode.Scalar).isHan)
    #expect(("𠀀" as Unicode.Scalar).isHan)
    #expect(("〇" as Unicode.Scalar).isHan)
    #expect(!("、" as Unicode.Scalar).isHan)
    #expect(("é" as Unicode.Scalar).script == .latin)
    #expect(("あ" as Unicode.Scalar).script == .hiragana)
    #expect(Script(named: "Hani") == .han)
    #expect(Script.thai.name == "Thai")
    #expect(Script(named: "Nonsense") == nil)
  }

  @Test(arguments: [0...0x7F, 0x3000...0x303F, 0xFF00...0xFF40] as [ClosedRange<UInt32>])
  func shortcutsAgreeWithICU(range: ClosedRange<UInt32>) {
    for value in range {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(scalar.isWhiteSpace == scalar.properties.isWhitespace)
      #expect(scalar.isLetter == (scalar.category == .letter))
      if value < 0x80 { #expect((scalar.script == .latin) == scalar.isLetter) }
    }
  }

  @Test func digitsOfAnyScript() {
    #expect(("３" as Unicode.Scalar).digit == 3)
    #expect(("7" as Unicode.Scalar).digit == 7)
    #expect(("三" as Unicode.Scalar).digit == nil)
    #expect(("中" as Unicode.Scalar).isWide)
    #expect(!("é" as Unicode.Scalar).isWide)
  }

  @Test func normalForms() {
    #expect(NormalForm.nfkc.string(of: "１２：Ａ㎡ﬁ") == "12:Am2fi")
    #expect(Array(NormalForm.nfd.string(of: "é").utf8) == [0x65, 0xCC, 0x81])
    #expect(Array(NormalForm.nfc.string(of: "e\u{301}").utf8) == [0xC3, 0xA9])
    #expect(NormalForm.nfkcCaseFolded.string(of: "ＡＢ\u{AD}C") == "abc")
    #expect(CaseFolding.string(of: "Straße İ") == "strasse i̇")
    #expect(CaseFolding.string(of: "") == "")
    #expect(throws: ICUFailure.self) {
      try [0xFF].withUnsafeBufferPointer { (bytes: UnsafeBufferPointer<UInt8>) in
        try NormalForm.nfc.bytes(of: bytes)
      }
    }
  }

  @Test func transliterates() throws {
    #expect(try Transliterator("Traditional-Simplified").string(of: "國際會議") == "国际会议")
    #expect(try Transliterator("Han-Latin").string(of: "北京") == "běi jīng")
    #expect(throws: ICUFailure.self) { try Transliterator("No-Such") }
  }

  @Test func spellsOut() throws {
    #expect(try SpellOut(locale: "en").string(of: 24) == "twenty-four")
    #expect(try SpellOut(locale: "en", rules: "%spellout-ordinal").string(of: 7) == "seventh")
    #expect(try SpellOut(locale: "zh").string(of: 49) == "四十九")
    let chinese = try SpellOut(locale: "zh")
    #expect(chinese.number(in: "四十九项")?.value == 49)
    #expect(chinese.number(in: "四十九项")?.count == 9)
    #expect(chinese.number(in: "项目") == nil)
    #expect(try SpellOut(locale: "en", isLenient: true).number(in: "Twenty four")?.value == 24)
  }

  @Test func names() {
    #expect(DisplayNames.regions.contains("CN"))
    #expect(DisplayNames.currencies.contains("CNY"))
    let (english, chinese) = (DisplayNames(locale: "en"), DisplayNames(locale: "zh"))
    #expect(english.region("DE") == "Germany")
    #expect(chinese.region("DE") == "德国")
    #expect(DisplayNames(locale: "zh_Hant").region("DE") == "德國")
    #expect(chinese.currency("CNY") == "人民币")
    #expect(english.currency("USD", .plural) == "US dollars")
    #expect(english.calendar(.months).first == "January")
    #expect(english.calendar(.months).count == 12)
    #expect(chinese.calendar(.monthsAlone)[5] == "六月")
    #expect(english.calendar(.weekdays).first == "Sunday")
    #expect(chinese.calendar(.weekdays).count == 7)
    #expect(english.language("zh_Hant") == "Chinese (Traditional)")
  }

  @Test func regularExpressions() throws {
    let regex = try RegularExpression("(第)?(\\d+)条")
    Array("见第12条和3条".utf8).withUnsafeBufferPointer { regex.setText($0) }
    #expect(regex.next() == 3..<11)
    #expect(regex.group(1) == 3..<6)
    #expect(regex.group(2) == 6..<8)
    #expect(regex.next() == 14..<18)
    #expect(regex.group(1) == nil)
    #expect(regex.next() == nil)
    #expect(regex.match(at: 6) == 11)
    #expect(regex.match(at: 0) == nil)
    let clone = regex.clone()
    #expect(clone.next() == nil)
    #expect(throws: ICUFailure.self) { try RegularExpression("(") }
  }

  @Test func lookBehindSeesWhatStandsBefore() throws {
    let regex = try RegularExpression("(?<=Dr\\.)\\s")
    Array("Dr. No".utf8).withUnsafeBufferPointer { regex.setText($0) }
    #expect(regex.match(at: 3) == 4)
  }
}
