import Bitext
import Foundation
import Testing

@Suite struct PageBytesTests {
  static let simplified = "第二次对话达成七项成果。双方决定继续合作，并于2016年9月前测试热线。\n"
  static let traditional = "第二次對話達成七項成果。雙方決定繼續合作，並於2016年9月前測試熱線。\n"
  static let mixed = "Second dialogue, seven results\n\nThe two sides met.\n\n第二次对话达成七项成果\n双方举行了会谈。\n"

  private func bytes(_ text: String, _ encoding: UInt32) -> [UInt8] {
    Array(text.data(using: String.Encoding(rawValue: UInt(0x8000_0000 | encoding)))!)
  }
  private func gb(_ text: String) -> [UInt8] { bytes(text, 0x0632) }
  private func big5(_ text: String) -> [UInt8] { bytes(text, 0x0A03) }

  private func wide(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return bigEndian ? [high, low] : [low, high]
    }
  }

  @Test(arguments: [simplified, traditional, mixed, "Plain English.\r\n", "", "nul\0 and bell\u{7} stay 中文"])
  func utf8IsTakenAsItIs(_ text: String) throws {
    let page = try Page(bytes: Array(text.utf8))
    #expect(page.utf8 == Array(text.utf8) && page.encoding == "UTF-8")
    #expect(try Page(bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8)).utf8 == Array(text.utf8))
  }

  @Test(arguments: [simplified, traditional, mixed, "Plain English, said twice.\r\n", "中文\n"])
  func utf16IsRecognizedWithAndWithoutAMark(_ text: String) throws {
    for bigEndian in [true, false] {
      for mark in [true, false] where mark || text.utf8.count > 8 {
        let page = try Page(bytes: wide(text, bigEndian: bigEndian, mark: mark))
        #expect(page[page.span] == text)
        #expect(page.encoding == (bigEndian ? "UTF-16BE" : "UTF-16LE"))
      }
    }
  }

  @Test func utf32IsRecognizedByItsMark() throws {
    let units: [UInt16] = [0xFEFF, 0x4E2D, 0x6587]
    let little = units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8), 0, 0] }
    #expect(try Page(bytes: little).utf8 == Array("中文".utf8))
    let big = units.flatMap { unit -> [UInt8] in [0, 0, UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    #expect(try Page(bytes: big).utf8 == Array("中文".utf8))
  }

  @Test(arguments: [
    simplified, mixed, "首页", "中文", "联系我们", "二〇一六年", "桌面推演", "English first, and long. \n中文", traditional,
  ])
  func gb18030IsRecognized(_ text: String) throws {
    let page = try Page(bytes: gb(text))
    #expect(page[page.span] == text)
    #expect(page.encoding == "GB18030")
  }

  @Test(arguments: [
    traditional, "English first, then:\n\n網頁", "中文", "首頁", "聯絡我們", "新聞公報", "局長今日參觀圖書館，並感謝職員。",
  ])
  func big5IsRecognized(_ text: String) throws {
    let page = try Page(bytes: big5(text))
    #expect(page[page.span] == text)
    #expect(page.encoding == "Big5")
  }

  @Test func encodingBehindMuchEnglishIsRecognized() throws {
    let text = String(repeating: "All of this is plain English text.\n", count: 4000) + Self.simplified
    #expect(try Page(bytes: gb(text)).utf8 == Array(text.utf8))
  }

  @Test func encodingThatIsNamedIsObeyed() throws {
    #expect(try Page(bytes: [0x93, 0x48, 0x69, 0x94], encoding: "windows-1252").utf8 == Array("“Hi”".utf8))
    #expect(try Page(bytes: big5("首頁"), encoding: "big5").utf8 == Array("首頁".utf8))
    #expect(
      try Page(bytes: wide("中文", bigEndian: true, mark: true), encoding: "UTF-16").utf8 == Array("中文".utf8))
    #expect(try Page(bytes: [0xEF, 0xBB, 0xBF, 0x41], encoding: "utf-8").utf8 == [0x41])
    // Valid UTF-8, but the user knows better.
    #expect(try Page(bytes: [0xC2, 0xA9], encoding: "windows-1252").utf8 == Array("Â©".utf8))
  }

  @Test(
    arguments: [
      (Array("中文 and ".utf8) + [0xE4, 0xB8], 11),
      (Array("一二三四五".utf8) + [0xFF] + Array("六七八九十".utf8), 15),
      ([0x49, 0x74, 0x92, 0x73, 0x20, 0x6F, 0x6B], 2),
      ([0xFF], 0),
      ([0x80, 0x81, 0xFF, 0xFF, 0x00], 0),
    ] as [([UInt8], Int)])
  func bytesThatFitNoEncodingNameTheOffset(_ bytes: [UInt8], _ offset: Int) {
    do {
      let page = try Page(bytes: bytes, name: "page.txt")
      Issue.record("read as \(page.encoding): \(page[page.span])")
    } catch {
      #expect(error.code == .undecodable && error.offset == offset && error.file == "page.txt")
      #expect(error.remedy?.contains("--encoding") == true)
    }
  }

  @Test func wrongEncodingThatIsNamedIsAnError() {
    #expect(throws: BitextError.self) { try Page(bytes: [0x41, 0xE4], encoding: "UTF-8") }
    #expect(throws: BitextError.self) { try Page(bytes: [0x41, 0xA4], encoding: "Big5") }
    #expect(throws: BitextError.self) { try Page(bytes: [0x41], encoding: "klingon") }
    #expect(throws: BitextError.self) { try Page(bytes: [0x41], encoding: "") }
  }

  @Test func noBytesCrash() {
    var generator = SeededGenerator(seed: 7)
    for length in 0..<400 {
      let bytes = (0..<length % 40).map { _ in UInt8.random(in: 0...255, using: &generator) }
      if let page = try? Page(bytes: bytes) { #expect(String(validating: page.utf8, as: UTF8.self) != nil) }
    }
  }
}

/// Random numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
