import Testing
import _BitextTestSupport

@testable import Bitext

/// Text that stops inside a word, inside brackets or at a word that something has to follow.
@Suite struct TruncatedRuleTests {
  private func breaksOff(_ english: String, _ chinese: String) -> Bool {
    let bitext = BarredBitext(
      "The harbour is open.\n\(english)\nThe pier is closed.", "港口开放。\n\(chinese)\n码头关闭。")
    return GapFinder().gaps(
      in: GapContext(bitext.segmentation, paragraphs: bitext.paragraphs, sentences: bitext.sentences)
    ).contains { $0.kind == .truncated && $0.severity > .note }
  }

  @Test(arguments: [
    ("2.5.11. The harbour-override command of the port", "2.5.11. harbour-over"),
    ("The tide table is printed with the tool tidetable.", "潮汐表用 tidet"),
    ("The tugs wait at the pier (see the chapter about moorings and lights).", "拖船在码头等候（参见"),
    (
      "The two ports will train pilots together and will exchange their charts of the coast every spring.",
      "两个港口将共同培训引航员，并将"
    ),
  ])
  func whatStopsInsideSomething(_ english: String, _ chinese: String) {
    #expect(breaksOff(english, chinese))
  }

  @Test(arguments: [
    // A plural and an adjective end otherwise in English.
    ("2.5.11. The commands of many harbour tools", "2.5.11. 许多 tool"),
    ("The tide table in the Debian style.", "潮汐表：Debian"),
    ("The lights (red and green).", "灯（红色和绿色）"),
    ("Pilots", "引航员"),
  ])
  func whatIsWhole(_ english: String, _ chinese: String) {
    #expect(!breaksOff(english, chinese))
  }

  /// One broken sentence after another is not how a text is written.
  @Test func manyBrokenSentencesAreAllFound() {
    let english = (1...8).map {
      "Tug \($0) brings the pilot to the ship and waits beside the long pier until noon."
    }
    let chinese = (1...8).map { $0 % 2 == 0 ? "第\($0)艘拖船把引航员送到船上，并" : "第\($0)艘拖船把引航员送到船上，并在长码头旁等到中午。" }
    let bitext = BarredBitext(english.joined(separator: "\n"), chinese.joined(separator: "\n"))
    let found = GapFinder().gaps(
      in: GapContext(bitext.segmentation, paragraphs: bitext.paragraphs, sentences: bitext.sentences))
    #expect(found.count { $0.kind == .truncated && $0.severity > .note } == 4)
  }

  @Test func `a side without full stops does not break off at every sentence`() {
    let english = (1...12).map { _ in
      "The two ports will train pilots together and will exchange their charts of the coast every spring."
    }
    let chinese = english.map { _ in "两个港口将共同培训引航员" }
    let bitext = BarredBitext(english.joined(separator: "\n"), chinese.joined(separator: "\n"))
    let gaps = GapFinder().gaps(
      in: GapContext(bitext.segmentation, paragraphs: bitext.paragraphs, sentences: bitext.sentences))
    #expect(!gaps.contains { $0.kind == .truncated })
  }
}
