import Testing
import UnicodeText

@Suite struct CharsetTests {
  private func convert(_ bytes: [UInt8], _ name: String) throws -> String {
    let converter = try CharsetConverter(name)
    return String(decoding: try bytes.withUnsafeBufferPointer { try converter.utf8(of: $0) }, as: UTF8.self)
  }

  @Test(arguments: [
    ("GB18030", [0xD6, 0xD0, 0xB9, 0xFA] as [UInt8], "中国"),
    ("Big5", [0xA4, 0xA4, 0xB0, 0xEA], "中國"),
    ("UTF-16LE", [0x2D, 0x4E, 0xFD, 0x56], "中国"),
    ("UTF-16", [0xFE, 0xFF, 0x4E, 0x2D], "中"),
    ("GB18030", [0x90, 0x30, 0x81, 0x30], "\u{10000}"),
  ])
  func converts(name: String, bytes: [UInt8], text: String) throws {
    #expect(try convert(bytes, name) == text)
  }

  @Test(arguments: [
    ("GB18030", [0x61, 0x62, 0xFF, 0x61] as [UInt8], 2),
    ("GB18030", [0x61, 0xD6, 0xD0, 0xD6], 3),
    ("Big5", [0xA4, 0xA4, 0xA4, 0x20], 2),
    ("UTF-16LE", [0x2D, 0x4E, 0x00, 0xDC, 0x41, 0x00], 2),
    ("UTF-16LE", [0x2D, 0x4E, 0x41], 2),
    ("UTF-8", [0x61, 0xE4, 0xB8, 0xAD, 0xE4, 0xB8], 4),
  ])
  func namesTheFirstBadByte(name: String, bytes: [UInt8], offset: Int) throws {
    let converter = try CharsetConverter(name)
    #expect(throws: CharsetConverter.BadByte(offset: offset)) {
      try bytes.withUnsafeBufferPointer { (bytes) throws(CharsetConverter.BadByte) in
        _ = try converter.utf8(of: bytes)
      }
    }
    // The converter is fit for another text afterwards.
    let empty: [UInt8] = []
    #expect(try empty.withUnsafeBufferPointer { try converter.utf8(of: $0) } == [])
  }

  @Test func badByteBehindMuchText() throws {
    var bytes: [UInt8] = []
    for _ in 0..<20_000 { bytes += [0xD6, 0xD0, 0x61] }
    #expect(try convert(bytes, "GBK").utf8.count == 80_000)
    bytes[30_001 - 30_001 % 3 + 2] = 0xFF
    let converter = try CharsetConverter("GB18030")
    #expect(throws: CharsetConverter.BadByte.self) {
      try bytes.withUnsafeBufferPointer { _ = try converter.utf8(of: $0) }
    }
  }

  @Test func unknownEncodingFails() {
    #expect(throws: ICUFailure.self) { try CharsetConverter("no-such-encoding") }
  }

  @Test func detectsChinese() {
    let text: [UInt8] = [
      0xD6, 0xD0, 0xB9, 0xFA, 0xB9, 0xAB, 0xB0, 0xB2, 0xB2, 0xBF, 0xD3, 0xEB, 0xC3, 0xC0, 0xB9, 0xFA, 0xCB,
      0xBE,
      0xB7, 0xA8, 0xB2, 0xBF,
    ]
    let names = text.withUnsafeBufferPointer { CharsetDetector.candidates(for: $0) }
    #expect(names.first?.name == "GB18030")
    #expect(names.first?.language == "zh")
  }

  @Test(arguments: [
    ([] as [UInt8], nil as Int?),
    (Array("plain and 中文 and 😀 text, long enough".utf8), nil),
    ([0x61, 0x80], 1), ([0xC0, 0x80], 0), ([0xE4, 0xB8], 0), ([0xED, 0xA0, 0x80], 0),
    ([0xF4, 0x90, 0x80, 0x80], 0),
    ([0x41, 0xF0, 0x9F, 0x98, 0x20], 1), ([0xE4, 0xB8, 0xAD, 0xFF], 3), ([0x41, 0xC3], 1),
  ])
  func validatesUTF8(bytes: [UInt8], bad: Int?) {
    #expect(bytes.withUnsafeBufferPointer { UTF8Validation.firstBadByte(of: $0) } == bad)
    #expect((String(validating: bytes, as: UTF8.self) == nil) == (bad != nil))
  }
}
