// How fast the page of a long report opens and reacts in a real browser.
//
//   node --experimental-websocket Benchmarks/Browser/page.mjs [BITEXT]
//
// Needs chromium and node 20 or later; from node 22 on without the option. Makes a release of 3,000 beads, writes its page
// with BITEXT (.build/release/bitext), opens it in chromium without a window, and drives it by keys. A reaction is the
// time from the event to the end of the frame that shows what it did. What the page's own thread worked meanwhile is told
// beside it, and is what counts: other work of the machine does not lengthen it.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { choose, openBrowser, press } from './browser.mjs';

const bitext = process.argv[2] || '.build/release/bitext';
const folder = fs.mkdtempSync(os.tmpdir() + '/bitext-page-');

// A plan of 3,000 sentences; in some the number differs, some have no counterpart.
const [who, did, what] = [[['The city', '市政府'], ['The two sides', '双方'], ['The committee', '委员会'], ['The ministry', '该部']],
  [['opened', '开放了'], ['built', '建设了'], ['visited', '访问了'], ['repaired', '修复了'], ['closed', '关闭了']],
  [['harbour', '港口'], ['school', '学校'], ['bridge', '桥梁'], ['market', '市场'], ['museum', '博物馆'], ['road', '公路'], ['hospital', '医院']]];
const [source, target] = [[], []];
for (let at = 0; at < 3000; at += 1) {
  const [actor, act, thing] = [who[at % 4], did[at * 7 % 5], what[at * 3 % 7]];
  const [count, year] = [2 + at * 37 % 900, 1980 + at % 45];
  source.push(`${actor[0]} ${act[0]} ${count} ${thing[0]}s in ${year}, and it was said that number ${at} of the plan would follow soon.`);
  if (at % 97 !== 40)
    target.push(`${actor[1]}在${year}年${act[1]}${at % 19 === 5 ? count + 7 : count}座${thing[1]}，并表示计划第${at}项将很快跟进。`);
}
fs.writeFileSync(folder + '/en.txt', source.join('\n\n') + '\n');
fs.writeFileSync(folder + '/zh.txt', target.join('\n\n') + '\n');
const page = folder + '/page.html';
execFileSync(bitext, ['align', '--format', 'html', '-o', page, '--source', folder + '/en.txt', '--target', folder + '/zh.txt']);

const { run, send, visit, close } = await openBrowser(folder);
await send('Performance.enable');
const worked = async () => (await send('Performance.getMetrics')).metrics.find((metric) => metric.name === 'ThreadTime').value * 1000;

const times = { open: [], paint: [] };
const works = { open: [] };
for (let turn = 0; turn < 5; turn += 1) {
  const start = await worked();
  await visit(page);
  // A page may be given a thread of its own, whose time begins with it.
  const end = await worked();
  works.open.push(end < start ? end : end - start);
  times.open.push(await run("performance.getEntriesByType('navigation')[0].loadEventEnd"));
  times.paint.push(await run("(performance.getEntriesByName('first-contentful-paint')[0] || {}).startTime"));
}
const sort = (order) => `{ const list = document.querySelector('#order'); list.value = '${order}';
  list.dispatchEvent(new Event('change', { bubbles: true })); }`;
const reaction = (act) => run(`(async () => { const start = performance.now(); ${act};
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done))); return performance.now() - start; })()`);
for (const [name, acts] of [['step to a gap', Array(20).fill(press('n'))], ['accept', Array(5).fill([press('a'), press('n')]).flat()],
  ['dismiss', Array(5).fill([press('d'), press('1')]).flat()], ['undo', Array(5).fill(press('z'))], ['only beads with gaps', Array(4).fill(press('o'))],
  ['filter a kind', Array(6).fill(choose('input[value=number]'))], ['sort', [sort('place'), sort('worst'), sort('kind')]],
  ['redo', [press('y')]], ['decide on all shown and take it back', [press('s'), press('a'), press('z')]],
  ['mend', [press('m'), choose('#s1500'), press('+'), press('z'), press('x'), press('z'), press('+'), press('/')]],
  ['mark a gap', [...Array(8).keys()].map((at) => `${choose(`#s${2000 + at * 97}`)}; document.querySelector('#marker').requestSubmit()`)]]) {
  [times[name], works[name]] = [[], []];
  for (const act of acts) {
    const start = await worked();
    times[name].push(await reaction(act));
    works[name].push(await worked() - start);
  }
}
const [gaps, beads] = [await run("document.querySelectorAll('.gap').length"), await run("document.querySelectorAll('.beads tbody tr').length")];
console.log(`page of ${beads} beads and ${gaps} gaps, ${(fs.statSync(page).size / 1e6).toFixed(1)} MB\n`);
const middle = (list) => list ? [...list].sort((one, other) => one - other)[list.length >> 1] : NaN;
console.log('| what | median ms | longest ms | processor time, median ms | longest ms |\n|---|--:|--:|--:|--:|');
for (const [name, list] of Object.entries(times)) {
  const own = works[name] || [];
  const cells = [middle(list), Math.max(...list), own.length ? middle(own) : NaN, own.length ? Math.max(...own) : NaN];
  console.log(`| ${name} | ${cells.map((value) => Number.isNaN(value) ? '' : value.toFixed(0)).join(' | ')} |`);
}
await close();
fs.rmSync(folder, { recursive: true, force: true });
const { open, ...reactions } = works;
process.exit(gaps > 100 && beads > 2900 && middle(open) < 1000 && Object.values(reactions).every((list) => middle(list) < 100) ? 0 : 1);
