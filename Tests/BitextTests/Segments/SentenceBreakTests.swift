import Testing
import UnicodeText
import _BitextTestSupport

@testable import Bitext

/// The scan for marks and the rules around them have the boundaries that Unicode's rules have and that ICU finds.
@Suite struct SentenceBreakTests {
  /// The ends of sentences within a text, by the scan alone.
  private func ends(_ utf8: [UInt8]) -> [Int] {
    utf8.withUnsafeBufferPointer { bytes in
      let reader = ScalarReader(bytes)
      let rules = SentenceBreak(reader: reader, start: 0, end: bytes.count)
      let marks = MarkScan(bytes, end: bytes.count)
      var ends: [Int] = []
      var offset = marks.first(from: 0)
      while let (value, count) = reader.scalar(at: offset) {
        switch SentenceBreakClass(value) {
        case .fullStop, .terminator:
          if let end = rules.end(behind: offset, count, SentenceBreakClass(value)) { ends.append(end) }
        default: break
        }
        offset = marks.first(from: offset + count)
      }
      return ends
    }
  }

  private static var scalars: some Sequence<Unicode.Scalar> {
    (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init)
  }

  @Test func theScanFindsEveryMarkThatEndsSentences() {
    var count = 0
    for scalar in Self.scalars {
      switch scalar.sentenceBreak {
      case .fullStop, .terminator: count += 1
      default: continue
      }
      for neighbour in ["x", "中", "。"] {
        let utf8 = Array("\(neighbour)\(scalar)\(neighbour)".utf8)
        let offset = neighbour.utf8.count
        let found = utf8.withUnsafeBufferPointer { MarkScan($0, end: $0.count).first(from: offset) }
        #expect(found == offset, "U+\(String(scalar.value, radix: 16)) was passed over")
      }
    }
    #expect(count > 140)
  }

  @Test func whatIsToldWithoutICUIsWhatICUTells() {
    for scalar in Self.scalars where SentenceBreakClass(scalar.value) != scalar.sentenceBreak {
      Issue.record("U+\(String(scalar.value, radix: 16)): \(scalar.sentenceBreak)")
    }
  }

  /// Scalars of every class, and some of any kind; no line end, which is a space to the scan.
  @Test(arguments: ["en", "zh"]) func agreesWithICU(locale: String) {
    let iterator = BreakIterator(.sentence, locale: locale)
    let marks = Array(
      "..!?。．｡…‼⁇،؟।։،,:;-、，：'\"()（）“”‘’「」   \u{3000}\t\u{A0}aAbBäÄßдДǅ中文か019１\u{301}\u{200D}\u{AD}\u{FE0F}👍$%"
        .unicodeScalars)
    var numbers = SegmentationPropertyTests.Numbers(state: 41)
    var boundaries = 0
    for round in 0..<20_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1..<30, using: &numbers) {
        text.append(marks.randomElement(using: &numbers) ?? " ")
        let reach: UInt32 = [0x100, 0x3000, 0x1_0000, 0x11_0000].randomElement(using: &numbers) ?? 0x100
        if round % 4 == 0, let scalar = Unicode.Scalar(UInt32.random(in: 0x20..<reach, using: &numbers)),
          !PunctuationMark.isControl(scalar.value)
        {
          text.append(scalar)
        }
      }
      let utf8 = Array(String(text).utf8)
      let expected = Array(iterator.boundaries(of: utf8).dropLast())
      boundaries += expected.count
      #expect(ends(utf8) == expected, "\(String(text).debugDescription)")
    }
    #expect(boundaries > 20_000)
  }

  @Test(.enabled(if: GoldData.isAvailable, "needs ../shared/gold/dev.tar.xz beside the package"))
  func conforms() throws {
    var passed = 0
    var failed: [String] = []
    for line in try GoldData.lines("segmentation/SentenceBreakTest.txt") {
      let tokens = line.prefix { $0 != "#" }.split(whereSeparator: { $0 == " " || $0 == "\t" })
      // A line end is a space to the scan.
      if tokens.isEmpty || !Set(tokens).isDisjoint(with: ["000A", "000D", "0085", "2028", "2029"]) {
        continue
      }
      var utf8: [UInt8] = []
      var expected: [Int] = []
      for token in tokens.dropLast() {
        if token == "÷", !utf8.isEmpty { expected.append(utf8.count) }
        guard let scalar = UInt32(token, radix: 16).flatMap(Unicode.Scalar.init) else { continue }
        utf8 += Array(String(Character(scalar)).utf8)
      }
      if ends(utf8) == expected { passed += 1 } else { failed.append(line) }
    }
    print("SentenceBreakTest, by the scan: \(passed) of \(passed + failed.count) without line ends pass")
    #expect(passed > 300)
    #expect(failed.isEmpty, "\(failed.prefix(10))")
  }
}
