import Bitext
import Foundation
import Testing

@testable import BitextFormats

/// What a person does in the page: deciding, mending, and what comes of it in files, on a later visit, and in the next
/// report.
extension HTMLBehaviourTests {
  /// Five pairs of one sentence, then one of two and one; a gap in the second and one in the fifth.
  static let release = SyntheticReport.report(
    [
      ("Peace.", "和平。"), ("Bread of 2016.", "2017年的面包。"), ("Ships.", "船。"), ("Fish.", "鱼。"), ("Salt.", "盐。"),
      ("Wine.|Oil.", "酒与油。"), ("Wood.", ""), ("", "木。"),
    ],
    gaps: { sides, _ in
      [(1, Gap.Kind.date, Gap.Severity.warning), (4, .name, .error), (0, .number, .note)].map {
        index, kind, severity in
        Gap(
          kind: kind, severity: severity, reason: .valueDiffers,
          spans: Bilingual(
            source: [sides.source.sentences[index].span], target: [sides.target.sentences[index].span]),
          identifier: "\(kind.rawValue)-0000000\(index)")
      }
    })

  static func decisions(_ text: String) throws -> Decisions {
    try DecisionsReader().decisions(in: Array(text.utf8), file: nil)
  }

  @Test func decisionsAreMadeTakenBackAndWritten() throws {
    let seen = try seen(
      in: Self.release,
      """
      const counts = () => document.querySelector('#counts').textContent;
      seen.push(counts());
      const reviewer = document.querySelector('#reviewer');
      reviewer.value = 'Li "L" <Na>';
      key('n'); key('a'); key('n'); seen.push(current());
      key('d'); seen.push(current(), shown(), counts());
      box('dismissed').click();
      document.getElementById('date-00000001').click();
      const reason = document.querySelector('#reason');
      reason.value = 'free-translation'; reason.dispatchEvent(new Event('change', { bubbles: true }));
      const comment = document.querySelector('#comment');
      comment.value = 'Two\\nlines'; comment.dispatchEvent(new Event('change', { bubbles: true }));
      seen.push(document.querySelector('#date-00000001 .said').textContent);
      seen.push(await written('export'));
      key('n'); key('a'); seen.push(counts()); key('z'); seen.push(counts()); key('z'); key('z'); key('z');
      seen.push(counts());
      """)
    guard let seen else { return }
    #expect(seen[0] == "3 open, 0 accepted, 0 dismissed")
    // The error comes first, then the warning; when it is dismissed, the note that is still open takes its place.
    #expect(seen[1] == "date-00000001" && seen[2] == "number-00000000")
    #expect(seen[3] == "name-00000004 number-00000000" && seen[4] == "1 open, 1 accepted, 1 dismissed")
    #expect(seen[5] == "free translation · Two\nlines · Li \"L\" <Na>")
    let decisions = try Self.decisions(seen[6])
    let texts = JudgedTexts(Self.release)
    #expect(decisions.decisions.map(\.gap) == ["date-00000001", "name-00000004"])
    #expect(decisions.decisions.map(\.state) == [.dismissed, .accepted])
    #expect(
      decisions.decisions.map(\.text) == [
        texts.digest(of: Self.release.gaps[0]), texts.digest(of: Self.release.gaps[1]),
      ])
    let first = decisions.decisions[0]
    #expect(
      first.reason == "free-translation" && first.comment == "Two\nlines" && first.reviewer == "Li \"L\" <Na>"
    )
    #expect(
      first.words == "“Bread of 2016.” ↔ “2017年的面包。”" && first.date?.wholeMatch(of: /[-0-9]+T[:0-9]+Z/) != nil
    )
    #expect(seen[7] == "0 open, 2 accepted, 1 dismissed" && seen[8] == seen[4])
    #expect(seen[9] == "2 open, 1 accepted, 0 dismissed")
    // The next report keeps the dismissed gap silent, and its page knows why.
    let next = Self.release.deciding(decisions)
    #expect(next.gaps.map(\.identifier) == ["name-00000004", "number-00000000"])
    let page = HTMLWriter(decisions: decisions).text(of: next)
    #expect(page.contains("data-state=\"dismissed\" data-reason=\"free-translation\""))
  }

  @Test func theBrowserKeepsWhatWasDone() throws {
    let seen = try seen(
      in: Self.release,
      "key('n'); key('a'); key('n'); key('d'); key('m'); choose('s0'); tool('join'); seen.push(beads());",
      """
      seen.push(document.querySelector('#counts').textContent, beads());
      key('m'); choose('s0'); choose('s1'); tool('split'); seen.push(beads(), document.querySelector('#counts').textContent);
      key('z'); seen.push(beads());
      """)
    guard let seen else { return }
    #expect(seen[0] == "0,1:0,1 2:2 3:3 4:4 5,6:5 7: :6")
    #expect(seen[1] == "1 open, 1 accepted, 1 dismissed · beads mended: 1" && seen[2] == seen[0])
    // What is as it was is not mended.
    #expect(seen[3] == "0:0 1:1 2:2 3:3 4:4 5,6:5 7: :6" && seen[4] == "1 open, 1 accepted, 1 dismissed")
    #expect(seen[5] == seen[0])
  }

  @Test func beadsAreMended() throws {
    let seen = try seen(
      in: Self.release,
      """
      key('m');
      choose('s2'); tool('td'); seen.push(beads()); key('z');
      choose('s3'); tool('su'); seen.push(beads()); key('z');
      choose('s6'); tool('split'); seen.push(beads()); key('z');
      choose('s4'); key('x'); seen.push(beads());
      choose('s7'); key('='); choose('t6'); key('='); seen.push(beads());
      choose('s0'); key('='); choose('t3'); key('='); seen.push(beads());
      choose('t0'); key('+'); seen.push(beads(), document.querySelector('#said').textContent);
      seen.push(await written('align'), await written('export'));
      for (let times = 0; times < 9; times += 1) key('z');
      seen.push(beads(), String(all('tr.mended').length), document.querySelector('#said').textContent);
      """)
    guard let seen else { return }
    #expect(seen[0] == "0:0 1:1 2: 3:2,3 4:4 5,6:5 7: :6")
    #expect(seen[1] == "0:0 1:1 2,3:2 :3 4:4 5,6:5 7: :6")
    #expect(seen[2] == "0:0 1:1 2:2 3:3 4:4 5:5 6: 7: :6")
    #expect(seen[3] == "0:0 1:1 2:2 3:3 4: :4 5,6:5 7: :6")
    #expect(seen[4] == "0:0 1:1 2:2 3:3 4: :4 5,6:5 7:6")
    // A pair across the text: what it takes is gone from where it was.
    #expect(seen[5] == ":0 0:3 :4 1:1 2:2 3: 4: 5,6:5 7:6")
    #expect(seen[6] == seen[5] && seen[7] == "Only sentences that follow each other can be one bead.")
    let aligned = try VecalignReader().beads(in: Array(seen[8].utf8), file: nil)
    #expect(aligned.count == 9 && aligned.contains(IndexBead(source: [0], target: [3])))
    #expect(
      seen[10] == "0:0 1:1 2:2 3:3 4:4 5,6:5 7: :6" && seen[11] == "0" && seen[12] == "Nothing to take back.")
    // The beads that were changed are found in the text, and the alignment that holds them is the page's.
    let decisions = try Self.decisions(seen[9])
    let places = MendedBead.places(of: decisions.mendedBeads(), in: Self.release.segmentation)
    #expect(places.count == 6 && !places.contains(nil))
    let held = Self.release.sentences.holding(places.compactMap(\.self))
    let shown = held.beads.map { bead in
      Side.allCases.map { bead[$0].map(String.init).joined(separator: ",") }.joined(separator: ":")
    }
    #expect(shown.joined(separator: " ") == seen[5])
  }

  @Test func aFileOfDecisionsIsOpened() throws {
    let digests = Self.release.segmentation.map(\.sentenceDigests)
    let head = #"{"bitext-decisions":1}"#
    let lines = [
      head, #"{"gap":"name-00000004","state":"dismissed","reason":"false-alarm"}"#,
      #"{"gap":"date-00000001","state":"dismissed","text":"0000000000000000"}"#,
      #"{"bead":{"source":[2,3],"target":[2]},"texts":{"source":["\#(digests.source[2])","\#(digests.source[3])"],"target":["\#(digests.target[2])"]}}"#,
    ]
    let text = lines.joined(separator: "\n").replacing("\\", with: "\\\\").replacing("`", with: "")
    let seen = try seen(
      in: Self.release,
      """
      const input = document.querySelector('#import');
      Object.defineProperty(input, 'files', { value: [{ text: async () => `\(text)` }] });
      input.dispatchEvent(new Event('change'));
      await new Promise((done) => setTimeout(done, 200));
      seen.push(document.querySelector('#said').textContent, document.querySelector('#counts').textContent, beads());
      """)
    guard let seen else { return }
    #expect(seen[0] == "2 lines taken, 1 of other text passed over.")
    #expect(seen[1] == "2 open, 0 accepted, 1 dismissed · beads mended: 2")
    #expect(seen[2] == "0:0 1:1 2,3:2 :3 4:4 5,6:5 7: :6")
  }

  /// The page of a report that decisions were applied to holds them, and writes them again.
  @Test func whatWasDecidedComesBackInTheNextPage() throws {
    let texts = JudgedTexts(Self.release)
    let digests = Self.release.segmentation.map(\.sentenceDigests)
    let (date, name) = (Self.release.gaps[0], Self.release.gaps[1])
    let known = Decisions(
      decisions: [
        .init(
          gap: date.identifier, state: .dismissed, text: texts.digest(of: date), reason: "convention",
          comment: "<b>&\"'", reviewer: "李", date: "2026-11-29T05:12:00Z"),
        .init(gap: name.identifier, state: .dismissed, text: "0000000000000000"),
      ],
      mendings: [
        .init(
          bead: MendedBead(
            source: .init(first: 5, texts: Array(digests.source[5...6])),
            target: .init(first: 5, texts: [digests.target[5]])))
      ])
    let seen = try seen(
      in: Self.release.deciding(known), decisions: known,
      """
      seen.push(document.querySelector('#counts').textContent, shown());
      seen.push(String(document.querySelectorAll('.again').length), await written('export'));
      box('dismissed').click(); choose('date-00000001'); key('r');
      seen.push(document.querySelector('#counts').textContent);
      """, "seen.push(document.querySelector('#counts').textContent);")
    guard let seen else { return }
    #expect(seen[0] == "2 open, 0 accepted, 1 dismissed · beads mended: 1")
    // What was dismissed on another text is open again, and says so.
    #expect(seen[1] == "name-00000004 number-00000000" && seen[2] == "1")
    let written = try Self.decisions(seen[3])
    #expect(written.decisions.count == 1 && written.mendedBeads() == known.mendedBeads())
    #expect(written.decisions[0].comment == "<b>&\"'" && written.decisions[0].date == "2026-11-29T05:12:00Z")
    // What was opened again here is newer than what the page came with.
    #expect(seen[4] == "3 open, 0 accepted, 0 dismissed · beads mended: 1" && seen[5] == seen[4])
  }

  @Test func ordersAndKeysAreChosen() throws {
    let seen = try seen(
      in: Self.release,
      """
      const order = document.querySelector('#order');
      for (const name of ['worst', 'place', 'kind']) {
        order.value = name; order.dispatchEvent(new Event('change', { bubbles: true })); seen.push(shown());
      }
      document.querySelector('#keys').click(); key('n'); seen.push(String(current()));
      location.hash = '#date-00000001'; await new Promise((done) => setTimeout(done, 200)); seen.push(current());
      """)
    guard let seen else { return }
    #expect(seen[0] == "name-00000004 date-00000001 number-00000000")
    #expect(seen[1] == "number-00000000 date-00000001 name-00000004")
    #expect(seen[2] == "number-00000000 date-00000001 name-00000004")
    #expect(seen[3] == "undefined" && seen[4] == "date-00000001")
  }

  /// The front page of a batch shows some of its rows at a time, sorts and filters all of them.
  @Test func theFrontPageSortsAndFilters() throws {
    var page = BatchIndexPage(messages: .english)
    for number in 0..<450 {
      let gaps = number % 3
      page.rows.append(
        BatchIndexPage.Row(
          name: "doc \(number)", page: "doc.html", beads: 1000 - number, nullBeads: 0, outcomes: 0,
          kinds: gaps == 0 ? [:] : [gaps == 1 ? "date" : "name": gaps],
          severities: gaps == 0 ? [:] : ["error": gaps],
          silencedGaps: 0, remark: number == 7 ? "broken" : nil, isFailure: number == 7))
    }
    var output = Output()
    page.write(to: &output)
    let seen = try seen(
      onPage: String(decoding: output.bytes, as: UTF8.self),
      [
        """
        const names = () => all('tbody tr').map((row) => row.cells[0].textContent);
        const told = () => { const list = names(); seen.push(list.length + ': ' + list.slice(0, 3).join(', ') + ' ' + document.querySelector('#shown').value); };
        const set = (selector, value) => { const node = document.querySelector(selector); node.value = value; node.dispatchEvent(new Event('input', { bubbles: true })); };
        told(); document.querySelector('#behind').click(); told();
        all('thead button')[0].click(); told(); all('thead button')[0].click(); told();
        all('thead button')[6].click(); told(); all('thead button')[6].click(); told();
        set('#kind', 'date'); told(); set('#kind', ''); set('#find', 'DOC 44'); told(); set('#find', '');
        document.querySelector('#failed').click(); told();
        """
      ])
    guard let seen else { return }
    #expect(
      seen == [
        "200: doc 7, doc 2, doc 5 1–200 / 450", "200: doc 151, doc 154, doc 157 201–400 / 450",
        "200: doc 0, doc 1, doc 2 1–200 / 450", "200: doc 449, doc 448, doc 447 1–200 / 450",
        "200: doc 0, doc 1, doc 2 1–200 / 450", "200: doc 449, doc 448, doc 447 1–200 / 450",
        "150: doc 448, doc 445, doc 442 1–150 / 150", "11: doc 449, doc 448, doc 447 1–11 / 11",
        "1: doc 7 1–1 / 1",
      ])
  }
}
