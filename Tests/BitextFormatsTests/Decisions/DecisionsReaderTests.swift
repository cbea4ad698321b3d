import Bitext
import Testing

@testable import BitextFormats

@Suite struct DecisionsReaderTests {
  private func read(_ text: String) throws(BitextError) -> Decisions {
    try DecisionsReader().decisions(in: Array(text.utf8), file: "d.jsonl")
  }

  static let head =
    #"{"bitext-decisions": 1, "document": "a.txt", "report": "0123456789abcdef", "later": [1]}"#
  static let hash = "0123456789abcdef"

  @Test func readsWhatAPageWrites() throws {
    let decisions = try read(
      """
      \u{FEFF}\(Self.head)
      {"gap": "name-455cff59", "state": "dismissed", "text": "\(Self.hash)", "reason": "false-alarm", "reviewer": "李"}

      {"gap": "date-06eb6367", "state": "accepted", "comment": "a\\nb"}
      {"bead": {"source": [3], "target": [3, 4]}, "texts": {"source": ["\(Self.hash)"], "target": ["\(Self.hash)", "\(Self.hash)"]}}
      {"something": "else"}
      {"bitext-decisions": 1, "document": "b.txt"}
      {"gap": "name-455cff59", "state": "open"}
      """)
    #expect(decisions.decisions.map(\.document) == ["a.txt", "a.txt", "b.txt"])
    #expect(decisions.decisions.map(\.state) == [.dismissed, .accepted, .open])
    #expect(decisions.decisions[0].reviewer == "李" && decisions.decisions[1].comment == "a\nb")
    #expect(decisions.mendings.map(\.document) == ["a.txt"])
    #expect(decisions.mendings[0].bead.source == .init(first: 3, texts: [Self.hash]))
    #expect(decisions.mendings[0].bead.target.texts.count == 2)
    #expect(try read("") == Decisions())
  }

  @Test(arguments: [
    ("not json", 1), ("[1]", 1), (#"{"gap": "a-1", "state": "open"}"#, 1), (#"{"bitext-decisions": 2}"#, 1),
    (head + "\n" + #"{"gap": "name-455cff59", "state": "maybe"}"#, 2),
    (head + "\n" + #"{"gap": "name-455cff59"}"#, 2),
    (head + "\n\n" + #"{"bead": {"source": [1], "target": []}, "texts": {"source": [], "target": []}}"#, 3),
    (
      head + "\n"
        + #"{"bead": {"source": [1, 3], "target": []}, "texts": {"source": ["\#(hash)", "\#(hash)"], "target": []}}"#,
      2
    ),
    (
      head + "\n"
        + #"{"bead": {"source": [9223372036854775807, 0], "target": []}, "texts": {"source": ["\#(hash)", "\#(hash)"], "target": []}}"#,
      2
    ),
    (head + "\n" + #"{"bead": {"source": [], "target": []}, "texts": {"source": [], "target": []}}"#, 2),
    (
      head + "\n" + #"{"bead": {"source": [1], "target": []}, "texts": {"source": ["0123"], "target": []}}"#,
      2
    ),
  ])
  func errorsNameTheLine(_ text: String, _ line: Int) {
    let error = #expect(throws: BitextError.self) { try read(text) }
    #expect(error?.code == .malformed && error?.location?.line == line && error?.file == "d.jsonl")
  }
}
