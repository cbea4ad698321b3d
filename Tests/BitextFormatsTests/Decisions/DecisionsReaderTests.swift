import Bitext
import Testing

@testable import BitextFormats

@Suite struct DecisionsReaderTests {
  private func read(_ text: String, in folder: String = "/") throws(BitextError) -> DecidedDocuments {
    try DecisionsReader(folder: folder).documents(in: Array(text.utf8), file: "d.jsonl")
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
    #expect(
      decisions.sheets.map(\.document) == ["a.txt", "b.txt"] && decisions.sheets.map(\.line) == [1, 7])
    let (one, other) = (decisions.sheets[0].decisions, decisions.sheets[1].decisions)
    #expect(one.decisions.map(\.state) == [.dismissed, .accepted] && other.decisions.map(\.state) == [.open])
    #expect(one.decisions[0].reviewer == "李" && one.decisions[1].comment == "a\nb")
    #expect(one.mendings.map(\.document) == ["a.txt"] && other.mendings.isEmpty)
    #expect(one.mendedBeads[0].source == .init(first: 3, texts: [Self.hash]))
    #expect(one.mendedBeads[0].target.texts.count == 2)
    #expect(throws: BitextError.self) { try read("") }
  }

  @Test(arguments: [
    ("a.txt", "a.txt", true), ("./a.txt", "a.txt", true), ("/home/li/a.txt", "a.txt", true),
    ("../li/./a.txt", "a.txt", true), ("x//a.txt", "x/a.txt", true), ("../a.txt", "a.txt", false),
    ("a.txt", "x/a.txt", false), ("./en ↔ x/../zh", "en ↔ zh", true), ("en ↔ zh", "zh ↔ en", false),
    ("/\u{301}/../a.txt", "/a.txt", true), ("甲.txt", "乙.txt", false),
  ])
  func pathsOfOnePlaceAreOneName(_ head: String, _ name: String, _ isOne: Bool) throws {
    let decisions = try read(
      "{\"bitext-decisions\": 1, \"document\": \"\(head)\"}\n{\"gap\": \"a-1\", \"state\": \"open\"}",
      in: "/home/li")
    #expect(decisions.sheets(about: [name]).count == (isOne ? 1 : 0))
    #expect(decisions.decisions(about: [name, "other"]).decisions.count == (isOne ? 1 : 0))
  }

  /// Decisions about any document come first, and several files are read one behind the other.
  @Test func whatNamesTheDocumentCountsMore() throws {
    func file(_ head: String, _ state: String) -> (bytes: [UInt8], name: String?) {
      (Array("{\"bitext-decisions\": 1\(head)}\n{\"gap\": \"a-1\", \"state\": \"\(state)\"}".utf8), "x")
    }
    let decisions = try DecisionsReader().documents(in: [
      file(",\"document\":\"a\"", "accepted"), file("", "open"), file(",\"document\":\"./a\"", "dismissed"),
    ])
    #expect(decisions.decisions(about: ["a"]).decisions.map(\.state) == [.open, .accepted, .dismissed])
    #expect(decisions.decisions(about: ["b"]).decisions.map(\.state) == [.open])
    // A file about one document counts for it whatever it is called now.
    let only = decisions.decisions(aboutOnly: ["c"])
    #expect(only.decisions.decisions.count == 3 && only.used.count == 1 && only.passedOver.isEmpty)
    let two = try DecisionsReader().documents(in: [
      file(",\"document\":\"a\"", "accepted"), file(",\"document\":\"b\"", "open"),
    ])
    #expect(two.decisions(aboutOnly: ["b"]).decisions.decisions.map(\.state) == [.open])
    #expect(two.decisions(aboutOnly: ["b"]).passedOver.map(\.document) == ["a"])
    #expect(two.decisions(aboutOnly: ["c"]).decisions.decisions.isEmpty)
    // What a batch of the folder `x` calls the file.
    #expect(two.decisions(aboutOnly: ["x/a.txt"]).used.map(\.document) == ["a"])
    #expect(
      two.decisions(aboutOnly: ["x/ab.txt"]).used.isEmpty
        && two.decisions(aboutOnly: ["a/x.txt"]).used.isEmpty)
    #expect(decisions.digest != two.digest)
  }

  /// Files, and the line at which they are refused; 0 where they are read. The page of a report is held to the same.
  static let verdicts: [(text: String, line: Int)] = [
    ("", 1), ("\n \t\n", 1), ("\u{FEFF}", 1), (head, 0), ("\u{FEFF}" + head + "\r\n\r\n", 0), ("not json", 1),
    ("[1]", 1),
    (#"{"gap": "a-1", "state": "open"}"#, 1), (#"{"bitext-decisions": 2}"#, 1),
    (#"{"bitext-decisions": 1.0}"#, 0),
    (#"{"bitext-decisions": "1"}"#, 1), (#"{"bitext-decisions": null}"#, 1),
    (#"{"bitext-decisions": 1,}"#, 1),
    (#"{"bitext-decisions": 1, "bitext-decisions": 2}"#, 1), (head + "\n" + #"{"bitext-decisions": 2}"#, 2),
    (head + "\n" + #"{"something": "else"}"#, 0), (head + "\n\u{FEFF}" + head, 2), (head + "\r{}", 1),
    (head + "\n" + #"{"gap": "name-455cff59", "state": "maybe"}"#, 2),
    (head + "\n" + #"{"gap": "name-455cff59"}"#, 2), (head + "\n" + #"{"gap": "", "state": "open"}"#, 2),
    (head + "\n" + #"{"gap": null, "state": "open"}"#, 2),
    (head + "\n" + #"{"gap": "a-1", "state": ["open"]}"#, 2),
    (head + "\n" + #"{"gap": "a-1", "state": "open", "reason": 7, "comment": "\ud800"}"#, 0),
    (head + "\n" + #"{"gap": "a-1", "state": "open"} x"#, 2), (head + "\n{\"gap\": \"a\u{1}\"}", 2),
    (head + "\n\n" + bead(#"[1]"#, "[]", #"[]"#, "[]"), 3),
    (head + "\n" + bead("[1]", "[]", #"["0123"]"#, "[]"), 2),
    (head + "\n" + bead("[1, 3]", "[]", #"["\#(hash)", "\#(hash)"]"#, "[]"), 2),
    (head + "\n" + bead("[1, 2]", "[]", #"["\#(hash)", "\#(hash)"]"#, "[]"), 0),
    (head + "\n" + bead("[1.0]", "[]", #"["\#(hash)"]"#, "[]"), 0),
    (head + "\n" + bead("[1.5]", "[]", #"["\#(hash)"]"#, "[]"), 2),
    (head + "\n" + bead("[-1]", "[]", #"["\#(hash)"]"#, "[]"), 2),
    (head + "\n" + bead(#"["1"]"#, "[]", #"["\#(hash)"]"#, "[]"), 2),
    (head + "\n" + bead("[9007199254740992]", "[]", #"["\#(hash)"]"#, "[]"), 2),
    (head + "\n" + bead("[9223372036854775807, 0]", "[]", #"["\#(hash)", "\#(hash)"]"#, "[]"), 2),
    (head + "\n" + bead("[]", "[]", "[]", "[]"), 2), (head + "\n" + #"{"bead": 1}"#, 2),
    (head + "\n" + #"{"bead": {"source": [1]}, "texts": {"source": ["\#(hash)"]}}"#, 2),
    (head + "\n" + bead("[1]", "[]", #"["\#(hash.uppercased())"]"#, "[]"), 2),
    (mark("missing-0123abcd", "missing"), 0), (mark("missing-0123abcd", "none"), 2),
    (mark("added-0123abcd", "missing"), 2), (mark("panel", "missing"), 2),
    (mark("missing-0123abcd", "missing", "grave"), 2), (mark("missing-0123ABCD", "missing"), 2),
    (head + "\n" + #"{"gap": "missing-0123abcd", "state": "open", "mark": null}"#, 2),
    (
      head + "\n"
        + #"{"gap": "missing-0123abcd", "state": "open", "mark": {"kind": "missing", "severity": "error"}}"#,
      2
    ),
  ]

  private static func mark(_ gap: String, _ kind: String, _ severity: String = "error") -> String {
    head
      + "\n{\"gap\": \"\(gap)\", \"state\": \"accepted\", \"mark\": {\"kind\": \"\(kind)\", \"severity\": \"\(severity)\", "
      + "\"source\": [1], \"target\": [], \"texts\": {\"source\": [\"\(hash)\"], \"target\": []}}}"
  }

  private static func bead(_ source: String, _ target: String, _ texts: String, _ others: String) -> String {
    #"{"bead": {"source": \#(source), "target": \#(target)}, "texts": {"source": \#(texts), "target": \#(others)}}"#
  }

  @Test(arguments: verdicts)
  func errorsNameTheLine(_ text: String, _ line: Int) throws {
    if line == 0 {
      _ = try read(text)
      return
    }
    let error = #expect(throws: BitextError.self) { try read(text) }
    #expect(error?.code == .malformed && error?.location?.line == line && error?.file == "d.jsonl")
  }

  @Test func whatIsNotUTF8IsRefused() {
    let bytes = Array((Self.head + "\n{\"gap\": \"").utf8) + [0xFF] + Array("\"}".utf8)
    let error = #expect(throws: BitextError.self) { try DecisionsReader().documents(in: bytes, file: nil) }
    #expect(error?.location?.line == 2)
  }
}
