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
  private func seen(in report: Report, _ statements: String) throws -> [String]? {
    guard let browser = Self.browser else {
      print("skipped: no chromium is installed to open the page in")
      return nil
    }
    let own = """
      const seen = [];
      const key = (key) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      const shown = () => [...document.querySelectorAll('.gap')].filter((gap) => !gap.hidden).map((gap) => gap.id).join(' ');
      const current = () => (document.querySelector('[aria-current]') || {}).id;
      const box = (value) => document.querySelector(`input[value="${value}"]`);
      onerror = (message) => { document.documentElement.dataset.seen = JSON.stringify([message]); };
      \(statements)
      document.documentElement.dataset.seen = JSON.stringify(seen);
      """
    let page = HTMLWriter().text(of: report).replacing("</body>", with: "<script>\(own)</script></body>")
      .replacing("script-src ", with: "script-src 'sha256-\(SHA256.base64(of: own))' ")
    let dump = try #require(
      IndependentTools.run(
        [
          "timeout", "-s", "KILL", "60", browser, "--headless=new", "--no-sandbox", "--disable-gpu",
          "--user-data-dir=profile", "--window-size=1300,900", "--virtual-time-budget=2000", "--dump-dom",
          "page.html",
        ], files: [("page.html", page)]), "the browser did not end well")
    let attribute = try #require(dump.firstMatch(of: /data-seen="([^"]*)"/)?.1)
    let json = attribute.replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
    return try JSONDecoder().decode([String].self, from: Data(json.utf8))
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
    let (last, beforeLast) = ("gap\(report.gaps.count - 1)", "gap\(report.gaps.count - 2)")
    // A step back from the first gap leads to the last, and the focus goes along.
    #expect(seen == ["gap0", "gap1", "gap0", last, beforeLast, beforeLast, "true", last])
  }

  @Test func filtersHideGapsAndMarks() throws {
    let report = SyntheticReport.nasty
    let severity = try #require(report.gaps.first?.severity)
    let left = report.gaps.indices.filter { report.gaps[$0].severity != severity }
    let kind = try #require(report.gaps.last?.kind)
    let leftOfKind = report.gaps.indices.filter { report.gaps[$0].kind != kind }
    let seen = try seen(
      in: report,
      """
      box('\(severity.rawValue)').click(); seen.push(shown());
      key('n'); seen.push(String(document.querySelector('[aria-current]')?.hidden ?? 'none'));
      box('\(severity.rawValue)').click(); box('\(kind.rawValue)').click(); seen.push(shown());
      seen.push(document.querySelector('#shown').value);
      box('\(kind.rawValue)').click(); seen.push(String(document.querySelectorAll('mark.off').length));
      key('o'); seen.push(String([...document.querySelectorAll('.beads tbody tr')].every(
        (row) => row.hidden || row.querySelector('mark'))));
      """)
    guard let seen else { return }
    #expect(seen[0] == left.map { "gap\($0)" }.joined(separator: " "))
    #expect(seen[1] == (left.isEmpty ? "none" : "false"))
    #expect(seen[2] == leftOfKind.map { "gap\($0)" }.joined(separator: " "))
    #expect(seen[3] == "\(leftOfKind.count) of \(report.gaps.count)")
    #expect(seen[4] == "0" && seen[5] == "true")
  }
}
