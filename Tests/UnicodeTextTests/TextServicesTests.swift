import Testing
import UnicodeText

@Suite struct TextServicesTests {
  @Test func versionsAreNumbers() {
    #expect(ICU.version.split(separator: ".").allSatisfy { Int($0) != nil })
    #expect(ICU.unicodeVersion.hasPrefix("1"))
  }

  @Test(arguments: [0...0x7F, 0x3000...0x303F, 0xFF00...0xFF40] as [ClosedRange<UInt32>])
  func shortcutsAgreeWithICU(range: ClosedRange<UInt32>) {
    for value in range {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(scalar.isWhiteSpace == scalar.properties.isWhitespace)
      #expect(scalar.isLetter == (scalar.category == .letter))
    }
  }

  @Test func digitsOfAnyScript() {
    #expect(("３" as Unicode.Scalar).digit == 3)
    #expect(("7" as Unicode.Scalar).digit == 7)
    #expect(("三" as Unicode.Scalar).digit == nil)
    #expect(("中" as Unicode.Scalar).isWide)
    #expect(!("é" as Unicode.Scalar).isWide)
  }

  @Test func names() {
    #expect(DisplayNames.regions.contains("CN"))
    #expect(DisplayNames.currencies.contains("CNY"))
    let (english, chinese) = (DisplayNames(locale: "en"), DisplayNames(locale: "zh"))
    #expect(english.region("DE") == "Germany")
    #expect(chinese.region("DE") == "德国")
    #expect(DisplayNames(locale: "zh_Hant").region("DE") == "德國")
    for locale in ["en", "zh", "zh_Hant", "en_GB", "zh_TW", "xx"] {
      let names = DisplayNames(locale: locale)
      #expect(names.regionNames == DisplayNames.regions.map { names.region($0) })
    }
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
