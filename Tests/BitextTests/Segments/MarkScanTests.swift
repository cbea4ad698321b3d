import Testing

@testable import Bitext

/// The scan looks at eight bytes of ASCII together; what it finds must be what looking at each byte finds.
@Suite struct MarkScanTests {
  @Test func findsAMarkOfASCIIAtEveryPlace() {
    let marks = Array("!\"'().:;?[]`".utf8)
    for byte in 0..<0x80 as Range<UInt8> {
      for length in 1...20 {
        for place in 0..<length {
          var text = [UInt8](repeating: 0x61, count: length)
          text[place] = byte
          #expect(first(in: text) == (marks.contains(byte) ? place : length))
        }
      }
    }
  }

  @Test(arguments: ["é", "中", "，", "か", "😀"])
  func findsAMarkBehindWhatIsNotASCII(_ other: String) {
    for length in 0..<20 {
      let text = String(repeating: "a", count: length) + other + String(repeating: "b", count: 20 - length)
      #expect(first(in: Array(text.utf8)) == text.utf8.count)
      #expect(first(in: Array((text + ".").utf8)) == text.utf8.count)
    }
  }

  private func first(in text: [UInt8]) -> Int {
    text.withUnsafeBufferPointer { MarkScan($0, end: text.count).first(from: 0) }
  }
}
