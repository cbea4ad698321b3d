// The whole loop in a real browser: decide, mend, export, apply, open again, compare.
//
//   node --experimental-websocket Benchmarks/Browser/loop.mjs [BITEXT [PICTURES]]
//
// Needs chromium and node 20 or later; from node 22 on without the option. Pictures of the page (desktop, phone, dark, paper;
// English and Chinese) are left in the folder PICTURES. The exit status is 1 where a step does not give what it should.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { choose, openBrowser, pause, press } from './browser.mjs';

const bitext = process.argv[2] || '.build/release/bitext';
const pictures = process.argv[3];
const folder = fs.mkdtempSync(os.tmpdir() + '/bitext-loop-');
const release = path.resolve('Corpus/tourism-plan/page.txt');
const command = (...own) => spawnSync(bitext, own, { encoding: 'utf8' });
let failures = 0;
const check = (what, holds, told = '') => {
  if (!holds) failures += 1;
  console.log((holds ? 'ok    ' : 'WRONG ') + what, holds ? '' : told);
};
const browser = await openBrowser(folder);
const { run } = browser;
const act = async (...acts) => { for (const own of acts) { await run(own); await pause(50); } };
const counts = () => run("document.querySelector('#counts').textContent");
const written = async (button, file) => {
  fs.rmSync(`${folder}/${file}`, { force: true });
  await run(choose(button));
  for (let tries = 0; tries < 100 && !fs.existsSync(`${folder}/${file}`); tries += 1) await pause(50);
  return fs.readFileSync(`${folder}/${file}`, 'utf8');
};
// Files are called by the document and its folder.
const stem = 'tourism-plan-page';
const decisions = `${folder}/${stem}.decisions.jsonl`;

command('align', release, '--format', 'html', '-o', folder + '/one.html');
await browser.visit(folder + '/one.html');
await act("document.querySelector('#reviewer').value = '李娜'", press('n'), press('d'));
check('nothing is dismissed without a reason', (await counts()).startsWith('6 open, 0 accepted, 0 dismissed'), await counts());
await act(press('1'), press('n'), press('a'), press('n'), press('2'), press('n'));
await act(press('m'), choose('#s6'), press('+'), choose('#s12'), press('x'), press('m'));
check('decided and mended', (await counts()) === '3 open, 1 accepted, 2 dismissed · beads mended: 3', await counts());
const first = await written('#export', stem + '.decisions.jsonl');
await written('#align', stem + '.align');
await written('#gold', stem + '.gold');

await browser.visit(folder + '/one.html');
check('a later visit finds it', (await counts()).startsWith('3 open, 1 accepted, 2 dismissed'), await counts());
const gaps = command('gaps', release, '--decisions', decisions, '--fail-on-gaps=note');
check('applied to gaps', gaps.status === 1 && gaps.stderr.includes('2 gaps dismissed, 1 gap accepted, 3 mended beads'), gaps.stderr);
command('align', release, '--decisions', decisions, '--format', 'vecalign', '-o', folder + '/mended.align');
const score = command('score', `${folder}/${stem}.gold`, folder + '/mended.align').stdout;
check('the mended beads are gold', score.includes('strict  P 1.0000  R 1.0000'), score);
command('gaps', release, '--decisions', decisions, '--format', 'json', '-o', folder + '/old.json');
const changes = command('gaps', release, '--decisions', decisions, '--against', folder + '/old.json').stdout;
check('compared with itself', changes.includes(': 0 new, 0 gone'), changes);

command('align', release, '--decisions', decisions, '--format', 'html', '--message-language', 'zh', '-o', folder + '/two.html');
await act('localStorage.clear()');
await browser.visit(folder + '/two.html');
const [lines, again] = [first, await written('#export', stem + '.decisions.jsonl')].map((text) =>
  text.split('\n').slice(1).map((line) => line.replace(/,"words":.*/, '')).sort().join('\n'));
check('the next page holds all of it and writes it again', lines === again, again);
// The first page again, with what its file says.
command('align', release, '--decisions', decisions, '--format', 'html', '-o', folder + '/three.html');
await act('localStorage.clear()');
await browser.visit(folder + '/three.html');

// What a key may do: nothing to a gap that is not shown; a link shows what it leads to.
const state = (gap) => run(`document.getElementById('${gap}').dataset.state`);
const current = () => run("(document.querySelector('.gap[aria-current]') || {}).id");
const dismissed = await run("document.querySelector('.gap[data-state=dismissed]').id");
await act(`location.hash = '${dismissed}'`);
await pause(200);
check('a link to a gap that is filtered out shows it', (await current()) === dismissed
  && await run(`document.getElementById('${dismissed}').checkVisibility()`), await current());
await act(choose('input[value=dismissed]'));
check('the gap that a filter hides is left', (await current()) && (await current()) !== dismissed, await current());
await act(...['error', 'warning', 'note'].map((value) => `(document.querySelector('input[value=${value}]') || { click() {} }).click()`));
const before = await counts();
await act(press('a'), press('r'), press('2'));
check('keys do nothing while no gap is shown', !(await current()) && (await counts()) === before, await counts());

// A gap that was dismissed in a file is opened again by a later one.
await act(`location.hash = ''`, `location.hash = '${dismissed}'`);
await pause(200);
await act(press('r'));
check('it is open again', (await state(dismissed)) === 'open', await state(dismissed));
fs.writeFileSync(folder + '/first.jsonl', first);
const reopened = await written('#export', stem + '.decisions.jsonl');
check('a file says that it is', reopened.includes('"state":"open"'), reopened);
const both = command('gaps', release, '--decisions', folder + '/first.jsonl', '--decisions', decisions, '--fail-on-gaps=note').stderr;
check('the command opens it again', both.includes('1 gap dismissed'), both);

// Two tabs of one report: what either decides and mends, both hold, and so does the next visit.
await act('localStorage.clear()');
await browser.visit(folder + '/one.html');
const other = await browser.openTab(folder + '/one.html');
const inOther = async (...acts) => { for (const own of acts) { await other.run(own); await pause(50); } await pause(300); };
const hold = async (what, expected) => {
  await pause(300);
  const told = [await counts(), await other.run("document.querySelector('#counts').textContent")];
  check(what, told.every((own) => own === expected), told.join(' | '));
};
await act(press('n'), press('a'));
await inOther(press('n'), press('n'), press('1'));
await hold('two tabs hold what either decided', '4 open, 1 accepted, 1 dismissed');
await act(press('m'), choose('#s6'), press('+'));
await inOther(press('m'), choose('#s12'), press('x'));
await hold('and what either mended', '4 open, 1 accepted, 1 dismissed · beads mended: 3');
await act(press('z'));
await hold('what one takes back is its own', '4 open, 1 accepted, 1 dismissed · beads mended: 2');
await browser.visit(folder + '/one.html');
await hold('a later visit finds what both left', '4 open, 1 accepted, 1 dismissed · beads mended: 2');
await act('localStorage.clear()');

// Marks of the reviewer's own, on a row without a gap, by keys alone, and on a page that has no gap at all.
await browser.visit(folder + '/one.html');
await act(press('g'));
check('the form asks for a row first', (await run("document.querySelector('#said').textContent")).length > 0);
await act(choose('#s2'), press('g'));
check('and then has the focus', await run("document.activeElement.name === 'kind'"));
const setMark = (kind, remark) => `{ const form = document.querySelector('#marker'); form.elements.kind.value = '${kind}';
  form.elements.remark.value = '${remark}'; form.requestSubmit(); }`;
await act(setMark('number', '数字'));
const marked = await current();
check('a row without a gap is marked', (await counts()).startsWith('6 open, 1 accepted, 0 dismissed') && marked.startsWith('number-'),
  `${await counts()} ${marked}`);
check('and the mark is shown', await run(`document.getElementById('${marked}').checkVisibility()`));
await written('#export', stem + '.decisions.jsonl');
const own = command('gaps', release, '--decisions', decisions).stdout;
check('the command tells it', own.includes(marked), own);
await act('localStorage.clear()');
const same = folder + '/same.txt';
fs.writeFileSync(same, 'Bread costs 3 francs. The mill closes in May.\n\n面包3法郎。磨坊5月关闭。\n');
command('align', same, '--format', 'html', '-o', folder + '/same.html');
await browser.visit(folder + '/same.html');
await act(press('m'), choose('#s1'), setMark('number', ''));
check('a page without a gap takes a mark', (await counts()).startsWith('0 open, 1 accepted'), await counts());
check('and shows it', await run("document.querySelector('.gap').checkVisibility()"));
// What a reader of the screen is told: a name for each thing that can be used.
const nameless = await run(`[...document.querySelectorAll('button, select, input, textarea, summary, a[href]')].filter((node) =>
  !(node.getAttribute('aria-label') || node.title || node.textContent.trim() || (node.labels && node.labels.length))).map((node) => node.outerHTML).join('\\n')`);
check('everything that can be used has a name', nameless === '', nameless);
await browser.send('Emulation.setDeviceMetricsOverride', { width: 360, height: 740, deviceScaleFactor: 1, mobile: true });
for (const file of ['one', 'two', 'same']) {
  await browser.visit(`${folder}/${file}.html`);
  await act(press('m'), choose('#s1'));
  const [width, seen] = [await run('document.documentElement.scrollWidth'), await run('innerWidth')];
  check(`${file} is as wide as a phone while it is mended`, width <= 360 && seen <= 360, `${width} of ${seen}`);
  const small = await run(`[...document.querySelectorAll('#marker select, #marker input, #marker button')].filter((node) => {
    const box = node.getBoundingClientRect(); return box.height < 24 || box.right > 360; }).length`);
  check('and its form can be touched', small === 0, small);
  const share = await run("document.querySelector('#marker').parentElement.getBoundingClientRect().height / innerHeight");
  check('and leaves the text half of the window', share <= 0.5, share);
}
await browser.send('Emulation.setDeviceMetricsOverride', { width: 740, height: 360, deviceScaleFactor: 1, mobile: true });
const held = await run("document.querySelector('#mender').getBoundingClientRect().height / innerHeight");
check('nor does it cover a phone that lies', held <= 0.42, held);
await browser.send('Emulation.clearDeviceMetricsOverride');
const roles = await run(`['#mender [role=toolbar] form', '#marker[aria-labelledby]'].map((own) => document.querySelectorAll(own).length).join()`);
check('the form has a name and is in no toolbar', roles === '0,1', roles);
await act('localStorage.clear()');

check('the pages complain of nothing', browser.complaints.length === 0, browser.complaints.join('\n'));

if (pictures) {
  fs.mkdirSync(pictures, { recursive: true });
  const look = (width, height, mobile, media, scheme) => Promise.all([
    browser.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile }),
    browser.send('Emulation.setEmulatedMedia', { media, features: [{ name: 'prefers-color-scheme', value: scheme }] })]);
  for (const [name, file] of [['en', 'one'], ['zh', 'two']]) {
    for (const [look1, ...how] of [['desktop', 1300, 1000, false, '', 'light'], ['dark', 1300, 1000, false, '', 'dark'],
      ['phone', 390, 844, true, '', 'light'],
      ['marking', 390, 844, true, '', 'light'], ['paper', 800, 1100, false, 'print', 'light']]) {
      await look(...how);
      await browser.visit(`${folder}/${file}.html`);
      if (look1 === 'desktop') await act(press('n'), press('d'));
      if (look1 === 'dark' || look1 === 'marking') await act(press('n'), press('m'), choose('#s5'));
      await pause(300);
      await browser.picture(`${pictures}/${name}-${look1}.png`);
    }
  }
}
await browser.close();
fs.rmSync(folder, { recursive: true, force: true });
process.exit(failures ? 1 : 0);
