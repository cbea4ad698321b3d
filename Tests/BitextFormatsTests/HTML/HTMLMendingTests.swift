import Bitext
import Foundation
import Testing

@testable import BitextFormats

/// Beads that are mended in the page, and what the command makes of them.
extension HTMLBehaviourTests {
  private static func beads(_ alignment: Alignment) -> Set<String> {
    Set(
      alignment.beads.map { bead in
        Side.allCases.map { bead[$0].map(String.init).joined(separator: ",") }.joined(separator: ":")
      })
  }

  /// Whatever one does to one bead of a document: the beads that the page shows are those that the command gives.
  @Test func thePageAndTheCommandHoldTheSameBeads() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let bytes = try Data(contentsOf: root.appendingPathComponent("Corpus/tourism-plan/page.txt"))
    let page = try Page(bytes: Array(bytes), name: "page.txt", encoding: nil)
    let report = try Aligner().report(on: page)
    let seen = try seen(
      in: report,
      """
      key('m');
      const names = all('.beads .s').map((node) => node.id);
      for (const name of ['su', 'sd', 'tu', 'td', 'join', 'split', 'unpair']) for (const id of names) {
        const before = beads();
        choose(id); tool(name);
        if (beads() === before) continue;
        const file = await written('export');
        seen.push(file.split('\\n').filter((line) => line.includes('"bead"')).join('\\n'), beads());
        key('z');
        if (beads() !== before) throw 'not taken back: ' + name + ' ' + id;
      }
      """)
    guard let seen else { return }
    #expect(seen.count > 300)
    for index in stride(from: 0, to: seen.count - 1, by: 2) {
      let decisions = try Self.decisions("{\"bitext-decisions\":1}\n" + seen[index])
      let shown = Set(seen[index + 1].split(separator: " ").map(String.init))
      let places = MendedBead.places(of: decisions.mendedBeads, in: report.segmentation)
      #expect(places.count == decisions.mendedBeads.count)
      #expect(Self.beads(report.sentences.holding(places)) == shown, "\(seen[index])")
      // To align the whole takes longer, and is done for some.
      if index % 60 == 0 {
        var aligner = Aligner(contents: [])
        aligner.mendedBeads = decisions.mendedBeads
        #expect(Self.beads(try aligner.report(on: page).sentences) == shown, "\(seen[index])")
      }
    }
  }

  @Test func aBeadIsDividedWhereItIsWanted() throws {
    let report = SyntheticReport.report([
      ("One.|Two.|Three.", "一。|二。|三。"), ("Four.|Five.", "四。"), ("Six.", "六。"),
    ])
    let seen = try seen(
      in: report,
      """
      const said = () => document.querySelector('#said').textContent;
      key('m');
      // The first sentence is no place to cut.
      choose('s0'); tool('split'); seen.push(beads()); key('z');
      // A sentence of either side.
      choose('s2'); choose('t1'); seen.push(all('.s.picked').map((node) => node.id).join(' '));
      tool('split'); seen.push(beads()); key('z');
      choose('s3'); tool('split'); seen.push(said());
      choose('s5'); key('/'); seen.push(said());
      // By keys alone.
      choose('s5'); key('ArrowUp'); key('ArrowUp');
      const arrow = (key, shiftKey) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }));
      arrow('ArrowRight'); arrow('ArrowRight'); seen.push(said()); arrow('ArrowRight', true);
      key('/'); seen.push(beads());
      """)
    guard let seen else { return }
    #expect(seen[0] == "0:0 1,2:1,2 3,4:3 5:4" && seen[1] == "s2 t1" && seen[2] == "0,1:0 2:1,2 3,4:3 5:4")
    #expect(seen[3] == "Click the sentence with which the second part begins.")
    #expect(seen[4] == "One sentence on each side is not split; x unpairs them.")
    #expect(seen[5] == "The second part begins with “Three.”." && seen[6] == seen[2])
  }

  /// Who mended a bead, and when, stands in the file; what a file told of it goes along.
  @Test func whoMendedABeadIsWritten() throws {
    let digests = Self.release.segmentation.map(\.sentenceDigests)
    let line =
      "{\"bead\":{\"source\":[2,3],\"target\":[2,3]},\"texts\":{\"source\":[\"\(digests.source[2])\",\"\(digests.source[3])\"],\"target\":[\"\(digests.target[2])\",\"\(digests.target[3])\"]},\"reviewer\":\"王\",\"date\":\"2026-11-28T05:12:00Z\"}"
    let seen = try seen(
      in: Self.release,
      """
      const reviewer = document.querySelector('#reviewer');
      reviewer.value = 'Anna'; key('m'); choose('s0'); tool('join'); reviewer.value = 'Li';
      """
        + Self.giving(["{\"bitext-decisions\":1}\n" + line])
        + "await new Promise((done) => setTimeout(done, 1500)); seen.push(new Date().toISOString(), await written('export'));",
      "seen.push(await written('export'));")
    guard let seen else { return }
    for file in [seen[2], seen[3]] {
      let mendings = try Self.decisions(file).mendings
      #expect(mendings.map(\.reviewer) == ["Anna", "王"] && mendings.last?.date == "2026-11-28T05:12:00Z")
      // The time of mending is that of the deed, not of the file.
      #expect(mendings[0].date.map { $0 < String(seen[1].prefix(19)) + "Z" } == true)
    }
  }

  /// Statements that open files, and note what is said of each.
  static func giving(_ files: [String]) throws -> String {
    let list = String(decoding: try JSONEncoder().encode(files), as: UTF8.self).replacing("</", with: "<\\/")
    return """
      {
        const input = document.querySelector('#import');
        let given;
        Object.defineProperty(input, 'files', { get: () => given, configurable: true });
        for (const text of \(list)) {
          const bytes = new TextEncoder().encode(text);
          given = [{ name: 'd.jsonl', arrayBuffer: async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) }];
          input.dispatchEvent(new Event('change'));
          for (let turn = 0; turn < 20; turn += 1) await null;
          seen.push(document.querySelector('#said').textContent);
        }
      }
      """
  }

  private static func mending(
    _ source: ClosedRange<Int>, _ target: ClosedRange<Int>, _ date: String
  ) -> Decisions.Mending {
    let digests = release.segmentation.map(\.sentenceDigests)
    return Decisions.Mending(
      bead: MendedBead(
        source: .init(first: source.lowerBound, texts: Array(digests.source[source])),
        target: .init(first: target.lowerBound, texts: Array(digests.target[target]))),
      reviewer: "王", date: date)
  }

  /// Of what the browser kept and what a file brought, the later has a stretch as a whole.
  @Test(arguments: [("2020-01-01T00:00:00Z", "0:0 1,2:1,2 3:3"), ("2999-01-01T00:00:00Z", "0:0 1:1 2,3:2,3")])
  func laterBeadsCount(_ date: String, _ expected: String) throws {
    let mending = Self.mending(2...3, 2...3, date)
    let known = Decisions(mendings: [mending])
    let held = Self.release.sentences.holding(
      MendedBead.places(of: known.mendedBeads, in: Self.release.segmentation))
    let later = Report(
      layout: Self.release.layout, furniture: [], segmentation: Self.release.segmentation,
      paragraphs: Self.release.paragraphs, sentences: held, outcomes: [], declaredCounts: [],
      gaps: Self.release.gaps, provenance: Self.release.provenance)
    let (first, second) = (
      HTMLWriter().text(of: Self.release), HTMLWriter(decisions: known).text(of: later)
    )
    let seen = try seen(
      onPages: [first, second],
      ["key('m'); choose('s1'); tool('join'); seen.push(beads());", "seen.push(beads());"])
    guard let seen else { return }
    #expect(seen[0].hasPrefix("0:0 1,2:1,2 3:3 4:4"))
    #expect(seen[1].hasPrefix(expected), "\(seen[1])")
    // The same by a file that is opened.
    let digests = Self.release.segmentation.map(\.sentenceDigests)
    func list(_ texts: ArraySlice<String>) -> String { texts.map { "\"\($0)\"" }.joined(separator: ",") }
    let file =
      "{\"bitext-decisions\":1}\n{\"bead\":{\"source\":[2,3],\"target\":[2,3]},\"texts\":{\"source\":[\(list(digests.source[2...3]))],\"target\":[\(list(digests.target[2...3]))]},\"date\":\"\(date)\"}"
    let opened = try self.seen(
      in: Self.release,
      "key('m'); choose('s1'); tool('join');" + Self.giving([file]) + "seen.push(beads());")
    guard let opened else { return }
    #expect(opened[1].hasPrefix(expected), "\(opened)")
    #expect(
      opened[0]
        == (date < "2026"
          ? "Lines taken: 0, passed over, as what stands here is newer: 1." : "Lines taken: 1."))
  }

  /// While only beads with gaps are shown, nothing is done to what is not seen.
  @Test func whatIsHiddenIsShownBeforeItIsTaken() throws {
    let seen = try seen(
      in: Self.release,
      """
      const rows = () => all('.beads tbody tr').filter(isSeen).map((row) => row.querySelector('.s').id).join(' ');
      key('o'); key('m'); seen.push(rows());
      choose('s1'); key('+'); seen.push(beads(), rows(), document.querySelector('#said').textContent);
      key('+'); seen.push(beads(), rows());
      key('ArrowDown'); seen.push(document.querySelector('tr.picked .s').id);
      """)
    guard let seen else { return }
    #expect(seen[0] == "s0 s1 s4" && seen[1].hasPrefix("0:0 1:1 2:2") && seen[2] == "s0 s1 s2 s4")
    #expect(seen[3].hasPrefix("What it would take was hidden"))
    #expect(seen[4].hasPrefix("0:0 1,2:1,2 3:3") && seen[5] == "s0 s1 s4" && seen[6] == "s4")
  }
}
