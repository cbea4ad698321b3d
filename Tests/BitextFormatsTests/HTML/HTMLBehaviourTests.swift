import Bitext
import Foundation
import Testing

@testable import BitextFormats

/// What the page's script does in a real browser, driven by keys and clicks.
@Suite struct HTMLBehaviourTests {
  /// A browser that runs without a window; it is stopped after a minute, whatever it does.
  static let browser = ["chromium", "chromium-browser", "google-chrome"].first {
    IndependentTools.run(["timeout", "-s", "KILL", "30", $0, "--version"]) != nil
  }

  /// Runs statements in the page of a report and gives what they add to `seen`.
  ///
  /// - Parameter visits: for each visit of the same browser its statements, which may wait for promises.
  func seen(
    in report: Report, decisions: Decisions? = nil, _ visits: String...
  ) throws -> [String]? {
    try seen(onPage: HTMLWriter(decisions: decisions).text(of: report), visits)
  }

  /// The same on any page.
  func seen(onPage text: String, _ visits: [String]) throws -> [String]? {
    try seen(onPages: visits.map { _ in text }, visits)
  }

  /// The same with a page for each visit.
  func seen(onPages texts: [String], _ visits: [String]) throws -> [String]? {
    guard let browser = Self.browser else {
      print("skipped: no chromium is installed to open the page in")
      return nil
    }
    let pages = visits.enumerated().map { visit, statements in
      let own = """
        const seen = [];
        const files = [];
        // The browser's own way to the text of a blob takes time that this test's clock does not count.
        window.Blob = class { constructor(parts) { this.own = parts.join(''); } };
        URL.createObjectURL = (blob) => { files.push(blob.own); return '#'; };
        HTMLAnchorElement.prototype.click = () => {};
        const written = async (name) => { document.querySelector('#' + name).click(); return files.pop(); };
        const key = (key) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        const all = (selector) => [...document.querySelectorAll(selector)];
        const isSeen = (node) => node.checkVisibility({ visibilityProperty: true });
        const shown = () => all('.gap').filter(isSeen).map((gap) => gap.id).join(' ');
        const current = () => (document.querySelector('[aria-current]') || {}).id;
        const box = (value) => document.querySelector(`input[value="${value}"]`);
        const tool = (name) => document.querySelector(`[data-do="${name}"]`).click();
        const choose = (id) => document.getElementById(id).click();
        const beads = () => all('.beads tbody tr').map((row) => ['s', 't'].map((side) =>
          [...row.querySelectorAll('.s')].filter((node) => node.id[0] === side).map((node) => node.id.slice(1)).join(',')).join(':')).join(' ');
        const tell = (list) => { document.documentElement.dataset.seen = JSON.stringify(list); };
        onerror = (message) => tell([message]);
        (async () => { \(statements) })().then(() => tell(seen), (error) => tell([String(error)]));
        """
      let page = texts[visit].replacing("</body>", with: "<script>\(own)</script></body>")
        .replacing("script-src ", with: "script-src 'sha256-\(SHA256.base64(of: own))' ")
      return (name: "page\(visit).html", text: page)
    }
    let visit = """
      timeout -s KILL 60 \(browser) --headless=new --no-sandbox --disable-gpu --user-data-dir=profile \
      --window-size=1300,900 --virtual-time-budget=2000 --dump-dom
      """
    let commands = pages.map { "\(visit) \($0.name)" }.joined(separator: " && ")
    let dump = try #require(
      IndependentTools.run(["sh", "-c", commands], files: pages), "the browser did not end well")
    let attributes = dump.matches(of: /data-seen="([^"]*)"/).map(\.1)
    #expect(attributes.count == visits.count)
    return try attributes.flatMap { attribute in
      let json = attribute.replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing(
        "&gt;", with: ">"
      )
      .replacing("&nbsp;", with: "\u{A0}").replacing("&amp;", with: "&")
      return try JSONDecoder().decode([String].self, from: Data(json.utf8))
    }
  }

  static func worstFirst(_ report: Report) -> [Gap] {
    Gap.Severity.allCases.reversed().flatMap { severity in report.gaps.filter { $0.severity == severity } }
  }

  @Test func keysStepThroughTheGaps() throws {
    let report = SyntheticReport.nasty
    let seen = try seen(
      in: report,
      """
      for (const press of ['n', 'j', 'p', 'k', 'k']) { key(press); seen.push(current()); }
      seen.push(document.activeElement.id);
      key('n'); key('t'); seen.push(String(document.activeElement.closest('tr').classList.contains('here')));
      key('l'); seen.push(document.activeElement.id);
      """)
    guard let seen else { return }
    #expect(report.gaps.count >= 3)
    let order = Self.worstFirst(report).map(\.identifier)
    let (last, beforeLast) = (order[order.count - 1], order[order.count - 2])
    // A step back from the first gap leads to the last, and the focus goes along.
    #expect(seen == [order[0], order[1], order[0], last, beforeLast, beforeLast, "true", last])
  }

  @Test func filtersHideGapsAndMarks() throws {
    let report = SyntheticReport.nasty
    let severity = try #require(report.gaps.first?.severity)
    let left = Self.worstFirst(report).filter { $0.severity != severity }.map(\.identifier)
    let kind = try #require(report.gaps.last?.kind)
    let leftOfKind = Self.worstFirst(report).filter { $0.kind != kind }.map(\.identifier)
    let seen = try seen(
      in: report,
      """
      box('\(severity.rawValue)').click(); seen.push(shown());
      key('n'); const here = document.querySelector('[aria-current]'); seen.push(here ? String(!isSeen(here)) : 'none');
      box('\(severity.rawValue)').click(); box('\(kind.rawValue)').click(); seen.push(shown());
      seen.push(document.querySelector('#shown').value);
      box('\(kind.rawValue)').click(); seen.push(String(document.querySelectorAll('mark.off').length));
      key('o'); seen.push(String([...document.querySelectorAll('.beads tbody tr')].every(
        (row) => !isSeen(row) || row.querySelector('mark'))));
      """)
    guard let seen else { return }
    #expect(seen[0] == left.joined(separator: " "))
    #expect(seen[1] == (left.isEmpty ? "none" : "false"))
    #expect(seen[2] == leftOfKind.joined(separator: " "))
    #expect(seen[3] == "\(leftOfKind.count) of \(report.gaps.count)")
    #expect(seen[4] == "0" && seen[5] == "true")
  }
}
