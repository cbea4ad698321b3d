import Testing
import UnicodeText
import _BitextTestSupport

/// The break tests of Unicode 15.0 through the wrapper: offsets are bytes and every boundary is where the
/// standard has it.
@Suite(.enabled(if: GoldData.isAvailable, "needs ../shared/gold/dev.tar.xz beside the package"))
struct BreakConformanceTests {
  /// CLDR's root locale takes the colon out of the marks that may stand in a word; Finnish puts it back, so
  /// that its rules are the standard's own.
  @Test(arguments: [
    ("GraphemeBreakTest", BreakIterator.Kind.grapheme, "root"), ("WordBreakTest", .word, "fi"),
    ("SentenceBreakTest", .sentence, "root"),
  ])
  func conforms(name: String, kind: BreakIterator.Kind, locale: String) throws {
    let iterator = BreakIterator(kind, locale: locale)
    var passed = 0
    var failed: [String] = []
    for line in try GoldData.lines("segmentation/\(name).txt") {
      let content = line.prefix { $0 != "#" }
      if !content.contains("÷") { continue }
      let (bytes, expected) = Self.parse(content)
      if iterator.boundaries(of: bytes) == expected { passed += 1 } else { failed.append(line) }
    }
    print("\(name): \(passed) of \(passed + failed.count) pass, ICU \(ICU.version)")
    #expect(passed > 500)
    #expect(failed.isEmpty, "\(failed.prefix(10))")
  }

  /// `÷ 0061 × 0308 ÷`: the bytes of the text, and the offsets of its boundaries behind 0.
  private static func parse(_ line: Substring) -> (bytes: [UInt8], boundaries: [Int]) {
    var bytes: [UInt8] = []
    var boundaries: [Int] = []
    for token in line.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      if token == "÷" {
        if !bytes.isEmpty { boundaries.append(bytes.count) }
      } else if let scalar = UInt32(token, radix: 16).flatMap(Unicode.Scalar.init) {
        bytes += Array(String(Character(scalar)).utf8)
      }
    }
    return (bytes, boundaries)
  }
}
