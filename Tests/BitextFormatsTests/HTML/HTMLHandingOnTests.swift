import Bitext
import Foundation
import Testing

@testable import BitextFormats

/// What is handed on from file to file, from version to version, and from visit to visit.
extension HTMLBehaviourTests {
  private static let texts = JudgedTexts(release)

  /// What a decision says, but for the document.
  static func lines(_ decision: Decisions.Decision) -> [String?] {
    [
      decision.gap, decision.state.rawValue, decision.text, decision.wording, decision.reason,
      decision.comment,
      decision.reviewer, decision.date,
    ] + decision.counterpart + decision.around
  }

  /// A file whose decisions are older than what stands here changes nothing, and that is said.
  @Test func whatIsOlderIsPassedOver() throws {
    func file(_ date: String) -> String {
      """
      {"bitext-decisions":1}
      {"gap":"name-00000004","state":"dismissed","reason":"other","date":"\(date)"}
      {"gap":"date-00000001","state":"dismissed","reason":"other","date":"\(date)"}
      """
    }
    let seen = try seen(
      in: Self.release,
      "const counts = () => document.querySelector('#counts').textContent; key('n'); key('a');"
        + Self.giving([file("2020-01-01T00:00:00Z")]) + "seen.push(counts());"
        + Self.giving([file("2999-01-01T00:00:00Z")]) + "seen.push(counts());")
    guard let seen else { return }
    #expect(seen[0] == "Lines taken: 1, passed over, as what stands here is newer: 1.")
    #expect(seen[1] == "1 open, 1 accepted, 1 dismissed" && seen[2] == "Lines taken: 2.")
    #expect(seen[3] == "1 open, 0 accepted, 2 dismissed")
  }

  /// Decisions whose gaps are not here go along, whether the page came with them or a file brought them.
  @Test func decisionsAboutOtherGapsGoAlong() throws {
    let known = Decisions(decisions: [
      .init(
        document: "page", gap: "date-99999999", state: .accepted, comment: "<&>", date: "2026-11-29T05:12:00Z"
      )
    ])
    let seen = try seen(
      in: Self.release, decisions: known,
      Self.giving([
        "{\"bitext-decisions\":1}\n{\"gap\":\"name-88888888\",\"state\":\"dismissed\",\"reason\":\"other\"}"
      ])
        + "key('n'); key('a'); seen.push(await written('export'), document.querySelector('#said').textContent);",
      "seen.push(await written('export'));")
    guard let seen else { return }
    #expect(seen[0] == "Lines taken: 0, kept for the next file, as their gaps are not here: 1.")
    #expect(seen[2] == "The file also holds decisions whose gaps are not here as they were: 2.")
    for file in [seen[1], seen[3]] {
      let decisions = try Self.decisions(file).decisions
      #expect(decisions.map(\.gap) == ["date-99999999", "name-88888888", "name-00000004"])
      #expect(decisions[0].comment == "<&>" && decisions[0].state == .accepted)
    }
  }

  /// A gap whose sentence was edited is known by its words, or by the sentences around it, before it or behind it: it is open, and
  /// says what was decided.
  @Test(arguments: 0..<4)
  func anEditedGapComesBackWithWhatWasSaidOfIt(key: Int) throws {
    let gap = Self.release.gaps[0]
    let (own, other) = (Self.texts.around(of: gap), "1111111111111111")
    let wording = key == 0 ? Self.texts.wording(of: gap) : other
    let around = [[], own, [own[0], other], [other, own[1]]][key]
    let known = Decisions(decisions: [
      .init(
        gap: "date-77777777", state: .dismissed, text: "0000000000000000",
        wording: wording, around: around,
        reason: "convention", comment: "as agreed", reviewer: "李", date: "2026-11-29T05:12:00Z")
    ])
    let tell = """
      const gap = document.querySelector('#date-00000001');
      seen.push(gap.dataset.state, gap.querySelector('.again').textContent, gap.querySelector('.said').textContent);
      """
    let export = "seen.push(await written('export'));"
    let came = try seen(
      in: Self.release.deciding(known), decisions: known,
      tell + export + "choose('date-00000001'); key('a');" + export)
    let line =
      "{\"bitext-decisions\":1}\n{\"gap\":\"date-77777777\",\"state\":\"dismissed\",\"text\":\"0000000000000000\",\"wording\":\"\(wording)\",\"around\":\(around),\"reason\":\"convention\",\"comment\":\"as agreed\",\"reviewer\":\"李\",\"date\":\"2026-11-29T05:12:00Z\"}"
    let opened = try seen(
      in: Self.release, Self.giving([line]) + tell + export + "choose('date-00000001'); key('a');" + export)
    guard let came, let opened else { return }
    #expect(opened[0] == "Lines taken: 0, passed over, as the text is another: 1.")
    for seen in [came, Array(opened.dropFirst())] {
      #expect(seen[0] == "open" && seen[1] == "It was dismissed; its text has changed since.")
      #expect(seen[2].hasPrefix("convention of the house · as agreed · 李 · 2026-11-"), "\(seen[2])")
      #expect(try Self.decisions(seen[3]).decisions.map(Self.lines) == known.decisions.map(Self.lines))
      // Once it is decided on anew, that counts.
      let decisions = try Self.decisions(seen[4]).decisions
      #expect(decisions.map(\.gap) == ["date-00000001"] && decisions[0].state == .accepted)
    }
  }

  /// What was decided about an earlier version of a document is offered, and taken where it fits.
  @Test func anEarlierVersionIsOffered() throws {
    let seen = try seen(
      in: Self.release,
      """
      key('n'); key('a'); key('n'); key('1'); key('m'); choose('s3'); tool('join');
      const name = Object.keys(localStorage).find((name) => name.startsWith('bitext:') && name.includes(document.body.dataset.report));
      const kept = JSON.parse(localStorage.getItem(name));
      localStorage.removeItem(name);
      // Of the earlier version one gap stood in another sentence.
      kept.decisions['date-77777777'] = { ...kept.decisions['date-00000001'], text: '0000000000000000' };
      delete kept.decisions['date-00000001'];
      addEventListener('pagehide', () => localStorage.removeItem(name));
      localStorage.setItem('bitext:0123456789abcdef:' + document.body.dataset.document, JSON.stringify(kept));
      seen.push(String(document.querySelector('#earlier').hidden));
      """,
      """
      const counts = () => document.querySelector('#counts').textContent;
      seen.push(counts(), document.querySelector('#earlier span').textContent, String(isSeen(document.querySelector('#earlier'))));
      document.querySelector('#earlier button').click();
      seen.push(counts(), document.querySelector('#date-00000001 .again').textContent, document.querySelector('#said').textContent);
      seen.push(String(document.querySelector('#earlier').hidden));
      """, "seen.push(String(document.querySelector('#earlier').hidden));")
    guard let seen else { return }
    #expect(seen[0] == "true" && seen[1] == "3 open, 0 accepted, 0 dismissed")
    #expect(seen[2].hasSuffix("of use here: 3.") && seen[3] == "true")
    #expect(seen[4] == "2 open, 1 accepted, 0 dismissed · beads mended: 1")
    #expect(seen[5] == "It was dismissed; its text has changed since.")
    #expect(seen[6] == "Lines taken: 2, passed over, as the text is another: 1.")
    #expect(seen[7] == "true" && seen[8] == "true")
  }

  /// Keys are what is typed: with AltGr, with Caps Lock, and the usual ones of undo and redo.
  @Test func keysAreKnownByWhatTheyType() throws {
    let seen = try seen(
      in: Self.release,
      """
      const counts = () => document.querySelector('#counts').textContent;
      const press = (key, how) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...how }));
      key('n'); press('A', { modifierCapsLock: true }); seen.push(counts());
      press('z', { ctrlKey: true }); seen.push(counts());
      press('Z', { ctrlKey: true, shiftKey: true }); seen.push(counts());
      press('z', { metaKey: true }); press('y', { ctrlKey: true }); seen.push(counts());
      press('a', { altKey: true }); press('r', { ctrlKey: true }); seen.push(counts());
      key('m'); choose('s2'); press('}', { ctrlKey: true, altKey: true, modifierAltGraph: true }); seen.push(beads()); key('z');
      choose('s2'); press('}', { altKey: true }); seen.push(beads());
      location.hash = '#%E0%A4%A'; await new Promise((done) => setTimeout(done, 100));
      location.hash = '#%'; await new Promise((done) => setTimeout(done, 100));
      seen.push('well');
      """)
    guard let seen else { return }
    let (open, accepted) = ("3 open, 0 accepted, 0 dismissed", "2 open, 1 accepted, 0 dismissed")
    #expect(Array(seen[0...4]) == [accepted, open, accepted, accepted, accepted])
    #expect(seen[5] == "0:0 1:1 2: 3:2,3 4:4 5,6:5 7: :6" && seen[6] == seen[5] && seen[7] == "well")
  }

  @Test(arguments: [
    ("page.txt", "page"), ("a/b/page.txt", "b-page"), ("/home/x.en.txt ↔ /home/x.zh.txt", "home-x"),
    ("en/one.txt ↔ zh/one.txt", "one"), ("a.txt ↔ b.txt", "a-b"), ("./甲.docx", "甲"),
  ])
  func filesAreCalledByTheDocument(_ document: String, _ name: String) throws {
    let page = HTMLWriter(documentName: document).text(of: Self.release)
    let seen = try seen(
      onPage: page, ["await written('gold'); seen.push(document.querySelector('#said').textContent);"])
    guard let seen else { return }
    #expect(seen == ["Written: \(name).gold"])
  }

  /// On a narrow screen a gap is decided on beside its text.
  @Test func aGapIsDecidedOnBesideItsText() throws {
    let seen = try seen(
      in: Self.release,
      """
      const quick = (state) => document.querySelector(`.quick[value=${state}]`);
      seen.push(String(quick('accepted').hidden)); document.querySelector('#next').click();
      seen.push(String(quick('accepted').hidden)); quick('accepted').click();
      seen.push(document.querySelector('#counts').textContent, quick('accepted').getAttribute('aria-pressed'));
      quick('dismissed').click(); seen.push(document.activeElement.dataset.reason);
      """)
    guard let seen else { return }
    #expect(seen == ["true", "false", "2 open, 1 accepted, 0 dismissed", "true", "false-alarm"])
  }
}
