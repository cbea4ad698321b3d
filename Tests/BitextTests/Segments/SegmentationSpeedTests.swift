import Bitext
import Foundation
import Testing
import UnicodeText
import _BitextTestSupport

/// How fast text is divided, next to bare ICU over the same bytes in the same run.
///
///     BITEXT_MEASURE=1 swift test -c release --filter SegmentationSpeed
@Suite(
  .serialized,
  .enabled(
    if: GoldData.isAvailable && ProcessInfo.processInfo.environment["BITEXT_MEASURE"] != nil,
    "measures only if asked"))
struct SegmentationSpeedTests {
  @Test(arguments: [Language.english, .chinese])
  func speed(language: Language) throws {
    var text = ""
    for set in ["mac_dev", "champollion", "ntrex"] {
      for name in try GoldData.files(in: set) where name.hasSuffix("." + language.tag) {
        let lines = try GoldData.lines("\(set)/\(name)")
        for start in stride(from: 0, to: lines.count, by: 10) {
          let paragraph = lines[start..<min(start + 10, lines.count)]
          text += paragraph.joined(separator: language.isChinese ? "" : " ") + "\n\n"
        }
      }
    }
    let document = Document(
      String(repeating: text, count: max(1, 4_000_000 / text.utf8.count)), language: language)
    let utf8 = document.page.utf8
    let root = BreakIterator(.sentence, locale: language.tag)
    let suppressing = BreakIterator(.sentence, locale: "\(language.tag)@ss=standard")
    let plain = best(utf8.count) { root.boundaries(of: utf8).count }
    let standard = best(utf8.count) { suppressing.boundaries(of: utf8).count }
    let own = best(utf8.count) { RuleSegmenter().segmentation(of: document).sentences.count }
    print("\(language): ICU \(plain) MB/s, ICU ss=standard \(standard) MB/s, RuleSegmenter \(own) MB/s")
    #expect(own > 0)
  }

  /// Megabytes a second in the best of nine runs.
  private func best(_ count: Int, _ work: () -> Int) -> Int {
    var fastest = Duration.seconds(1_000)
    for _ in 0..<9 { fastest = min(fastest, ContinuousClock().measure { _ = work() }) }
    return Int(Double(count) / (fastest / .microseconds(1)))
  }
}
