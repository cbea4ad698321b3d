import Bitext
import Foundation
import Testing

@testable import BitextFormats

/// Decisions of other tabs, and gaps that are not shown.
extension HTMLBehaviourTests {
  @Test func whatAnotherTabDecidedIsTakenOver() throws {
    let seen = try seen(
      in: Self.release,
      """
      const counts = () => document.querySelector('#counts').textContent;
      const name = 'bitext:' + document.body.dataset.report + ':' + document.body.dataset.document;
      const kept = () => JSON.parse(localStorage.getItem(name));
      const text = (id) => document.getElementById(id).dataset.text;
      // What another tab has kept that knows nothing of this one; it may or may not have been told of here.
      const write = (decisions, beads, isTold) => {
        localStorage.setItem(name, JSON.stringify({ decisions, beads }));
        if (isTold) dispatchEvent(new StorageEvent('storage', { key: name }));
      };
      const later = Date.now() + 60000;
      choose('name-00000004'); key('a'); key('m'); choose('s0'); tool('join');
      write({ 'date-00000001': { state: 'dismissed', reason: 'false-alarm', text: text('date-00000001'), time: later } },
        { '2-3:2-3': { time: later, on: true } }, true);
      seen.push(counts(), beads(), shown());
      write({ 'number-00000000': { state: 'accepted', text: text('number-00000000'), time: later },
        'name-00000004': { state: 'dismissed', text: text('name-00000004'), time: 1 },
        'date-00000001': { state: 'accepted', text: '0000000000000000', time: later + 9 } }, {}, false);
      key('z'); seen.push(counts(), beads());
      seen.push(Object.keys(kept().decisions).sort().join(' '));
      // A later mending of the same sentences has them.
      write({}, { '3-4:3-4': { time: later + 9, on: true } }, true); seen.push(beads());
      write({}, { '3-4:3-4': { time: later + 99, on: false } }, true); seen.push(beads());
      localStorage.setItem(name, '{"decisions":{"date-00000001":7},"beads":{"90-91:":{"time":9e15,"on":true},"x":null}}');
      dispatchEvent(new StorageEvent('storage', { key: name })); seen.push(beads(), counts());
      """)
    guard let seen else { return }
    #expect(seen[0] == "1 open, 1 accepted, 1 dismissed · beads mended: 2")
    #expect(seen[1] == "0,1:0,1 2,3:2,3 4:4 5,6:5 7: :6" && seen[2] == "name-00000004 number-00000000")
    // What is taken back is what was done here, and leaves alone what the other has mended.
    #expect(seen[3] == "0 open, 2 accepted, 1 dismissed · beads mended: 1")
    #expect(seen[4] == "0:0 1:1 2,3:2,3 4:4 5,6:5 7: :6")
    #expect(seen[5] == "date-00000001 name-00000004 number-00000000")
    #expect(seen[6] == "0:0 1:1 2:2 3,4:3,4 5,6:5 7: :6" && seen[7] == "0:0 1:1 2:2 3:3 4:4 5,6:5 7: :6")
    #expect(seen[8] == seen[7] && seen[9] == "0 open, 2 accepted, 1 dismissed")
  }

  @Test func keysDecideOnNothingThatIsHidden() throws {
    let seen = try seen(
      in: Self.release,
      """
      const counts = () => document.querySelector('#counts').textContent;
      choose('name-00000004'); box('name').click(); seen.push(current());
      key('2'); key('n'); seen.push(current(), counts());
      key('a'); seen.push(current(), counts());
      box('accepted').click(); seen.push(String(current()), document.querySelector('#current').getAttribute('href'));
      for (const name of ['a', '2', 'r', 'd', 'c']) key(name);
      seen.push(counts());
      location.hash = '#date-00000001'; await new Promise((done) => setTimeout(done, 200));
      seen.push(current(), String(isSeen(document.getElementById('date-00000001'))));
      """,
      """
      key('n'); key('2'); location.hash = '#date-00000001'; await new Promise((done) => setTimeout(done, 200));
      key('r'); seen.push(await written('export'));
      """)
    guard let seen else { return }
    #expect(seen[0] == "date-00000001" && seen[1] == "number-00000000")
    #expect(seen[2] == "2 open, 0 accepted, 1 dismissed")
    #expect(seen[3] == "number-00000000" && seen[4] == "1 open, 1 accepted, 1 dismissed")
    #expect(seen[5] == "undefined" && seen[6] == "#gaps" && seen[7] == seen[4])
    #expect(seen[8] == "date-00000001" && seen[9] == "true")
    // What is opened again says so, lest a file that was given before dismiss it.
    let decisions = try Self.decisions(seen[10]).decisions
    #expect(decisions.first { $0.gap == "date-00000001" }?.state == .open)
  }
}
