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
    let documents = try DecisionsReader().documents(in: Array(text.utf8), file: nil)
    return documents.decisions(aboutOnly: []).decisions
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
      // Nothing is dismissed without a reason.
      key('d'); seen.push(document.activeElement.dataset.reason, counts());
      // What is decided on stays in sight until another is looked at, so that a comment can follow.
      key('1'); seen.push(current()); key('n'); seen[4] += ' ' + current(); seen.push(shown(), counts());
      box('dismissed').click();
      document.getElementById('date-00000001').click();
      document.querySelector('[data-reason="free-translation"]').click();
      const comment = document.querySelector('#comment');
      comment.value = 'Two\\nlines'; comment.dispatchEvent(new Event('change', { bubbles: true }));
      seen.push(document.querySelector('#date-00000001 .said').textContent);
      seen.push(await written('export'));
      key('n'); key('a'); seen.push(counts()); key('z'); seen.push(counts()); key('z'); key('z'); key('z');
      seen.push(counts());
      """)
    guard let seen else { return }
    #expect(seen[0] == "3 open, 0 accepted, 0 dismissed")
    // The error comes first, then the warning, and then the note that is still open.
    #expect(
      seen[1] == "date-00000001" && seen[2] == "false-alarm" && seen[3] == "2 open, 1 accepted, 0 dismissed")
    #expect(seen[4] == "date-00000001 number-00000000")
    #expect(seen[5] == "name-00000004 number-00000000" && seen[6] == "1 open, 1 accepted, 1 dismissed")
    #expect(
      seen[7].wholeMatch(of: /free translation · Two\nlines · Li "L" <Na> · \d{4}-\d\d-\d\d/) != nil,
      "\(seen[7])")
    let decisions = try Self.decisions(seen[8])
    let texts = JudgedTexts(Self.release)
    #expect(decisions.decisions.map(\.gap) == ["date-00000001", "name-00000004"])
    #expect(decisions.decisions.map(\.state) == [.dismissed, .accepted])
    // They point at both sides, and are judged beside nothing.
    #expect(decisions.decisions.allSatisfy { $0.counterpart.isEmpty })
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
    #expect(seen[9] == "0 open, 2 accepted, 1 dismissed" && seen[10] == seen[6])
    #expect(seen[11] == "2 open, 1 accepted, 0 dismissed")
    // The next report keeps the dismissed gap silent, and its page knows why.
    let next = Self.release.deciding(decisions)
    #expect(next.gaps.map(\.identifier) == ["name-00000004", "number-00000000"])
    let page = HTMLWriter(decisions: decisions).text(of: next)
    #expect(page.contains(/data-state="dismissed"[^>]* data-reason="free-translation"/))
  }

  /// A reviewer marks what the program has not seen: it is in the list, counted, kept, exported, applied, and there again.
  @Test func ownGapsAreMarked() throws {
    let counts = "const counts = () => document.querySelector('#counts').textContent;"
    let seen = try seen(
      in: Self.release,
      """
      \(counts)
      const form = document.querySelector('#marker').elements;
      const mark = (kind, remark) => { form.kind.value = kind; form.remark.value = remark; document.querySelector('#marker button').click(); };
      document.querySelector('#own').click(); seen.push(document.querySelector('#said').textContent);
      choose('s3'); key('g'); seen.push(document.activeElement.name); document.activeElement.blur();
      mark('missing', '<b>half</b> of it'); seen.push(counts(), current(), document.querySelector('.own .said').textContent.split(' · ')[0]);
      seen.push([...document.querySelectorAll('.own q')].map((quote) => quote.textContent).join(' '));
      seen.push(String(document.getElementById('s3').closest('tr').classList.contains('here')));
      key('z'); seen.push(counts(), String(shown().includes('missing-'))); key('y'); seen.push(counts());
      choose('s6'); mark('added', ''); choose('t6'); mark('name', ''); seen.push(counts());
      // The same mark once more is the same gap.
      choose('s6'); mark('added', 'again'); seen.push(counts());
      key('d'); key('6'); seen.push(counts(), await written('export'));
      """, "\(counts) seen.push(counts(), String(all('.own').length));")
    guard let seen else { return }
    #expect(seen[0] == "Choose a bead of the text first." && seen[1] == "kind")
    #expect(seen[2] == "3 open, 1 accepted, 0 dismissed" && seen[3].hasPrefix("missing-"))
    #expect(seen[4] == "<b>half</b> of it" && seen[5] == "Fish. 鱼。" && seen[6] == "true")
    #expect(seen[7] == "3 open, 0 accepted, 0 dismissed" && seen[8] == "false" && seen[9] == seen[2])
    #expect(seen[10] == "3 open, 3 accepted, 0 dismissed" && seen[11] == seen[10])
    #expect(seen[12] == "3 open, 2 accepted, 1 dismissed")
    // A later visit finds them.
    #expect(seen[14] == seen[12] && seen[15] == "3")
    let decisions = try Self.decisions(seen[13])
    #expect(decisions.decisions.map { $0.mark?.kind } == [.missing, .added, .name])
    #expect(decisions.decisions.map(\.state) == [.accepted, .dismissed, .accepted])
    #expect(decisions.decisions[0].words == "“Fish.” ↔ “鱼。”")
    let next = Self.release.deciding(decisions)
    #expect(
      next.gaps.suffix(2).map(\.kind) == [.missing, .name] && next.silencedGaps.map(\.kind) == [.added])
    #expect(next.gaps[3].reason == .marked("<b>half</b> of it") && next.gaps[4].spans.source.isEmpty)
    // The next page has them, and gives them again; so does a page that opens the file, and one without any other gap.
    let empty = Self.release.with(gaps: [], silencedGaps: [])
    for (report, known, opened) in [
      (next, decisions, []), (Self.release, nil, [seen[13]]), (empty, nil, [seen[13]]),
    ] {
      let again = try self.seen(
        in: report, decisions: known,
        Self.giving(opened)
          + "\(counts) const told = seen.length; seen.push(counts(), await written('export')); key('n'); seen.push(current() ? 'steps' : ''); seen.splice(0, told);"
      )
      let own = try #require(again)
      #expect(own[0] == (report.gaps.isEmpty ? "0 open, 2 accepted, 1 dismissed" : seen[12]))
      // What is dismissed comes behind the rest.
      let written = try Self.decisions(own[1]).decisions
      let order = written.map(\.gap)
      let expected = decisions.decisions.sorted {
        order.firstIndex(of: $0.gap) ?? 9 < order.firstIndex(of: $1.gap) ?? 9
      }
      #expect(written.map(Self.lines) == expected.map(Self.lines))
      #expect(written.map(\.mark) == expected.map(\.mark))
      #expect(own[2] == "steps")
    }
  }

  /// What is typed into a comment is kept whatever comes next: a step, a filter, a pause, the end of the visit.
  @Test func aCommentIsKeptWhileItIsTyped() throws {
    let seen = try seen(
      in: Self.release,
      """
      const field = document.querySelector('#comment');
      const type = (text) => { field.focus(); field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); };
      const said = (gap) => document.querySelector('#' + gap + ' .said').textContent.split(' · ')[0];
      key('n'); type('one'); choose('next'); seen.push(said('name-00000004'), String(field.value === ''));
      type('two'); box('warning').click(); seen.push(said('date-00000001'));
      box('warning').click(); choose('date-00000001'); type('two, '); type('two, three ');
      await new Promise((done) => setTimeout(done, 1000));
      seen.push(said('date-00000001'), field.value);
      type('two, three, four'); await new Promise((done) => setTimeout(done, 1000));
      document.querySelector('#undo').click(); seen.push(said('date-00000001'));
      choose('number-00000000'); type('last'); seen.push(await written('export'));
      type('the very last'); dispatchEvent(new Event('pagehide'));
      """, "seen.push(document.querySelector('#number-00000000 .said').textContent.split(' · ')[0]);")
    guard let seen else { return }
    #expect(seen[0] == "one" && seen[1] == "true" && seen[2] == "two")
    // What is being typed stays as it stands; all of a stretch is taken back as one.
    #expect(seen[3] == "two, three" && seen[4] == "two, three " && seen[5] == "two")
    #expect(seen[6].contains("\"comment\":\"last\"") && seen[7] == "the very last")
  }

  /// Whoever works by keys stays where she works.
  @Test func theFocusGoesToWhatIsLeft() throws {
    let seen = try seen(
      in: Self.release,
      """
      const focused = () => { const node = document.activeElement; return node.id || node.tagName; };
      const press = (selector) => { const node = document.querySelector(selector); node.focus(); node.click(); };
      key('n'); key('d'); press('#reasons button'); seen.push(focused());
      key('n'); key('d'); key('1'); seen.push(focused());
      key('n'); press('#panel button[value=accepted]'); press('#panel button[value=open]'); seen.push(focused());
      key('d'); press('#reasons button'); seen.push(focused());
      """)
    guard let seen else { return }
    #expect(seen == ["name-00000004", "date-00000001", "number-00000000", "number-00000000"])
  }

  @Test func beadsThatAreNoPlainPairAreSteppedTo() throws {
    let seen = try seen(
      in: Self.release,
      """
      const rows = all('.beads tbody tr');
      const odd = rows.filter((row) => row.querySelector('th i')).map((row) => row.id);
      const here = () => all('tr.here').map((row) => row.id).join(' ');
      seen.push(String(odd.length > 2 && odd.length < rows.length));
      key('u'); seen.push(String(here() === odd[0])); key('u'); seen.push(String(here() === odd[1]));
      key('m'); key('u'); key('U'); seen.push(String(here() === odd[1]));
      seen.push(String(document.querySelector('tr.picked').id === odd[1]));
      key('U'); key('U'); seen.push(String(here() === odd[0]), document.querySelector('#said').textContent);
      """)
    guard let seen else { return }
    #expect(seen.dropLast() == ["true", "true", "true", "true", "true", "true"])
    #expect(seen.last == "There is no other in that direction.")
  }

  @Test func severalAreDecidedAtOnce() throws {
    let seen = try seen(
      in: Self.release,
      """
      const text = (name) => document.querySelector(name).textContent;
      box('number').click(); key('s'); seen.push(text('#said'));
      key('a'); seen.push(text('#counts'), String(document.querySelector('#together').checked));
      key('n'); key('r'); seen.push(text('#counts'));
      box('number').click(); key('s'); key('d'); seen.push(document.activeElement.dataset.reason);
      key('2'); seen.push(text('#counts'), shown());
      key('z'); seen.push(text('#counts')); key('z'); key('z'); seen.push(text('#counts'));
      """)
    guard let seen else { return }
    #expect(seen[0] == "The next decision is about all that are shown: 2.")
    // It holds for one decision only.
    #expect(seen[1] == "1 open, 2 accepted, 0 dismissed" && seen[2] == "false")
    #expect(seen[3] == "2 open, 1 accepted, 0 dismissed" && seen[4] == "false-alarm")
    #expect(seen[5] == "0 open, 0 accepted, 3 dismissed" && seen[6].isEmpty)
    #expect(seen[7] == seen[3] && seen[8] == "3 open, 0 accepted, 0 dismissed")
  }

  @Test func whatWasTakenBackIsDoneAgain() throws {
    let seen = try seen(
      in: Self.release,
      """
      const text = (name) => document.querySelector(name).textContent;
      key('n'); key('a'); key('n'); key('2'); key('m'); choose('s0'); tool('join');
      const joined = beads();
      key('z'); key('z'); seen.push(text('#counts'));
      key('y'); seen.push(text('#counts'), current(), String(beads() === joined));
      document.querySelector('#redo').click(); seen.push(text('#counts'), String(beads() === joined));
      key('y'); seen.push(text('#said'));
      key('z'); key('m'); choose('number-00000000'); key('a'); key('Z'); seen.push(text('#said'), text('#counts'));
      const file = await written('export');
      key('z'); key('z'); key('z');
      const input = document.querySelector('#import');
      const transfer = new DataTransfer();
      transfer.items.add(new File([file], 'a.jsonl'));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
      await new Promise((done) => setTimeout(done, 300));
      seen.push(text('#counts'));
      key('z'); seen.push(text('#counts')); key('y'); seen.push(text('#counts'));
      """)
    guard let seen else { return }
    #expect(seen[0] == "2 open, 1 accepted, 0 dismissed")
    // What is dismissed again is hidden again, and leaves its place to the next.
    #expect(
      seen[1] == "1 open, 1 accepted, 1 dismissed" && seen[2] == "number-00000000" && seen[3] == "false")
    #expect(
      seen[4] == seen[1] + " · beads mended: 1" && seen[5] == "true" && seen[6] == "Nothing to do again.")
    // What is done after something was taken back leaves nothing to do again.
    #expect(seen[7] == "Nothing to do again." && seen[8] == "0 open, 2 accepted, 1 dismissed")
    // A file is taken, taken back and taken again as a whole.
    #expect(seen[9] == seen[8] && seen[10] == "3 open, 0 accepted, 0 dismissed" && seen[11] == seen[8])
  }

  @Test func theBrowserKeepsWhatWasDone() throws {
    let seen = try seen(
      in: Self.release,
      "key('n'); key('a'); key('n'); key('2'); key('m'); choose('s0'); tool('join'); seen.push(beads());",
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
    let places = MendedBead.places(of: decisions.mendedBeads, in: Self.release.segmentation)
    #expect(places.count == 6)
    let held = Self.release.sentences.holding(places)
    let shown = held.beads.map { bead in
      Side.allCases.map { bead[$0].map(String.init).joined(separator: ",") }.joined(separator: ":")
    }
    #expect(shown.joined(separator: " ") == seen[5])
  }

  @Test func aFileOfDecisionsIsOpened() throws {
    let digests = Self.release.segmentation.map(\.sentenceDigests)
    func bead(_ source: ClosedRange<Int>, _ target: Int) -> String {
      let hashes = digests.source[source].map { "\"\($0)\"" }.joined(separator: ",")
      return
        "{\"bead\":{\"source\":\(Array(source)),\"target\":[\(target)]},\"texts\":{\"source\":[\(hashes)],\"target\":[\"\(digests.target[target])\"]}}"
    }
    let lines = [
      #"{"bitext-decisions":1}"#, #"{"gap":"name-00000004","state":"dismissed","reason":"false-alarm"}"#,
      #"{"gap":"date-00000001","state":"dismissed","text":"0000000000000000"}"#, bead(2...2, 3),
      bead(2...3, 2),
      bead(2...3, 2),
    ]
    let other = [
      #"{"bitext-decisions":1,"document":"other"}"#, #"{"gap":"number-00000000","state":"accepted"}"#,
    ]
    let more = [#"{"bitext-decisions":1,"document":"more"}"#, #"{"gap":"number-00000000","state":"open"}"#]
    let version = [
      #"{"bitext-decisions":1,"document":"elsewhere/page","report":"0000000000000000"}"#,
      #"{"gap":"number-00000000","state":"open"}"#, #"{"gap":"number-99999999","state":"accepted"}"#,
      #"{"gap":"number-00000000","state":"dismissed","counterpart":["0000000000000000"]}"#,
    ]
    let files = [lines, other, other + more, lines + other, version].map { $0.joined(separator: "\n") }
    let seen = try seen(
      in: Self.release,
      try Self.giving(files) + "seen.push(document.querySelector('#counts').textContent, beads());")
    guard let seen else { return }
    #expect(
      seen[0]
        == "Lines taken: 2, passed over, as the text is another: 1, passed over, as later lines say otherwise: 1."
    )
    #expect(seen[1] == "Lines taken: 1, which were made about “other”.")
    #expect(seen[2] == "Lines taken: 0, passed over, as they are about other documents: 2.")
    // What is about another version of the text is told to be, and so are gaps that are not there.
    #expect(
      seen[4]
        == "Lines taken: 1, which were made about “elsewhere/page”, kept for the next file, as their gaps are not here: 1, passed over, as the text is another: 1. The file was written about another version of the text."
    )
    #expect(seen[5] == "2 open, 0 accepted, 1 dismissed · beads mended: 2")
    #expect(seen[6] == "0:0 1:1 2,3:2 :3 4:4 5,6:5 7: :6")
  }

  /// The page and the command take the same sheets of a file for what is about one document.
  @Test func thePageKnowsADocumentAsTheCommandDoes() throws {
    let lists = [
      ["page.txt", "b"], ["x/page.txt", "b"], ["./x/../page.txt", "page"], ["page", "b"],
      ["/li/x/page", "b"],
      ["x/page", "y/page.html"], ["otherpage.txt", "b"], ["page.txt.txt", "b"], ["page.html", "b"],
      ["a", "b"], ["a"],
      ["page.txt ↔ b", "page"], ["page.d/txt", "b"], [".txt", "txt"],
    ]
    for (name, lists) in [
      ("page.txt", lists),
      (
        "r/doc001.txt",
        [["doc001", "doc002"], ["doc001.txt", "b"], ["doc001", "x/doc001"], ["r/doc001", "x/doc001"]]
      ), ("a/x.en ↔ b/x.zh", [["x.en ↔ x.zh", "b"], ["x ↔ x", "b"], ["x.en", "b"]]),
    ] {
      let files = lists.map { list in
        list.map {
          "{\"bitext-decisions\":1,\"document\":\"\($0)\"}\n{\"gap\":\"number-00000000\",\"state\":\"accepted\",\"comment\":\"\($0)\"}\n"
        }.joined()
      }
      let page = HTMLWriter(documentName: name).text(of: Self.release)
      let statements = try Self.giving(files).replacing(
        "input.dispatchEvent",
        with: "delete document.getElementById('number-00000000').dataset.comment; input.dispatchEvent"
      )
      .replacing(
        "seen.push(",
        with: "seen.push((document.getElementById('number-00000000').dataset.comment || 'none') + '|' + ")
      guard let seen = try seen(onPage: page, [statements]) else { return }
      #expect(seen.count == lists.count)
      for ((told, list), file) in zip(zip(seen, lists), files) {
        let documents = try DecisionsReader().documents(in: Array(file.utf8), file: nil)
        let own = documents.decisions(aboutOnly: [name]).decisions.decisions.last?.comment ?? "none"
        #expect(told.hasPrefix(own + "|"), "\(name): \(list): \(told)")
      }
    }
  }

  /// The page and the command refuse the same files at the same line, for the same reason.
  @Test func thePageJudgesFilesAsTheCommandDoes() throws {
    let verdicts = DecisionsReaderTests.verdicts
    guard let seen = try seen(in: Self.release, try Self.giving(verdicts.map(\.text))) else { return }
    #expect(seen.count == verdicts.count)
    for (told, (text, line)) in zip(seen, verdicts) {
      let error = { () throws(BitextError) in
        _ = try DecisionsReader().documents(in: Array(text.utf8), file: "d.jsonl")
      }
      if line == 0 {
        #expect(told.hasPrefix("Lines taken: "), "\(text): \(told)")
      } else {
        let thrown = #expect(throws: BitextError.self) { try error() }
        #expect(told == "d.jsonl:\(line): \(thrown?.message ?? "")", "\(text)")
      }
    }
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
            target: .init(first: 5, texts: [digests.target[5]])),
          reviewer: "王", date: "2026-11-28T05:12:00Z")
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
    // What was dismissed on another text goes along as it was.
    #expect(written.decisions.map(\.gap) == ["name-00000004", "date-00000001"])
    #expect(Self.lines(written.decisions[0]) == Self.lines(known.decisions[1]))
    #expect(written.mendedBeads == known.mendedBeads)
    // Who mended a bead, and when, goes along.
    #expect(written.mendings.map(\.reviewer) == ["王"] && written.mendings[0].date == known.mendings[0].date)
    #expect(written.decisions[1].comment == "<b>&\"'" && written.decisions[1].date == "2026-11-29T05:12:00Z")
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
          silencedGaps: 0, remark: number == 7 ? "broken" : nil, failure: number == 7 ? .malformed : nil))
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
        // Of what failed nothing was counted.
        "200: doc 0, doc 1, doc 2 1–200 / 450", "200: doc 7, doc 449, doc 448 1–200 / 450",
        "150: doc 7, doc 448, doc 445 1–150 / 150", "11: doc 449, doc 448, doc 447 1–11 / 11",
        "1: doc 7 1–1 / 1",
      ])
  }
}
