extension HTMLScript {
  /// Decisions and beads as files; keys and clicks; what the browser kept of an earlier visit.
  static let files = #"""
    const download = (ending, text) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
      link.download = (body.dataset.document.split('/').pop() || 'report').replace(/\.(txt|html?|md)$/, '') + ending;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    };
    const hashes = (side, list) => list.map((index) => sentence(side, index).dataset.text);
    const quoted = (gap, at) => {
      const quote = gap.querySelectorAll('ul > li')[at].querySelector('q');
      return quote ? '“' + quote.textContent + '”' : '–';
    };
    const decisionsFile = () => {
      keepComment();
      const lines = [{ 'bitext-decisions': +body.dataset.version, document: body.dataset.document || undefined,
        report: body.dataset.report, date: now() }];
      for (const gap of [...gaps].sort((one, other) => one.dataset.index - other.dataset.index)) {
        if (!isDecided(gap)) continue;
        const identifier = gap.querySelector('.name').textContent;
        const counterpart = gap.dataset.counterpart && gap.dataset.counterpart.split(' ');
        const { state, reason, comment, reviewer, date } = decisionOf(gap);
        lines.push({ gap: identifier, state, text: gap.dataset.text, counterpart, reason, comment, reviewer, date,
          words: quoted(gap, 0) + ' ↔ ' + quoted(gap, 1) });
      }
      for (const key of mendedBeads()) {
        const { s, t } = indices(key);
        lines.push({ bead: { source: s, target: t }, texts: { source: hashes('s', s), target: hashes('t', t) },
          ...(mendedBefore.has(key) ? { reviewer: mendedBefore.get(key).reviewer, date: mendedBefore.get(key).date }
            : { reviewer: reviewer.value.trim() || undefined, date: now() }) });
      }
      return lines.map((line) => JSON.stringify(line) + '\n').join('');
    };
    const alignFile = () => {
      load();
      return beads.map((bead) => '[' + bead.s.join(', ') + ']:[' + bead.t.join(', ') + ']:0.000000\n').join('');
    };
    // The lines of a file of decisions by the rules of the command, or the line and the name of the first fault.
    const linesOf = (bytes) => {
      const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      const text = (value) => typeof value === 'string' && value ? value : undefined;
      const stretch = (indices, hashes) => Array.isArray(indices) && Array.isArray(hashes) && indices.length === hashes.length
        && indices.every((index, at) => Number.isSafeInteger(index) && index >= 0 && (!at || index === indices[at - 1] + 1))
        && hashes.every((hash) => typeof hash === 'string' && /^[0-9a-f]{16}$/.test(hash));
      const isBead = (line) => {
        const [bead, texts] = [Object(line.bead), Object(line.texts)];
        return stretch(bead.source, texts.source) && stretch(bead.target, texts.target) && bead.source.length + bead.target.length > 0;
      };
      const lines = [];
      const heads = [];
      let start = bytes[0] === 0xEF && bytes[1] === 0xBB && bytes[2] === 0xBF ? 3 : 0;
      let head = null;
      for (let number = 1; start < bytes.length; number += 1) {
        let end = bytes.indexOf(10, start);
        if (end < 0) end = bytes.length;
        const own = bytes.subarray(start, bytes[end - 1] === 13 && end > start ? end - 1 : end);
        start = end + 1;
        if (own.every((byte) => byte === 32 || byte === 9)) continue;
        let line = null;
        try { line = JSON.parse(decoder.decode(own)); } catch { /* It is no line. */ }
        if (!line || typeof line !== 'object' || Array.isArray(line)) return { number, fault: 'no-object' };
        if (Object.hasOwn(line, 'bitext-decisions')) {
          if (line['bitext-decisions'] !== +body.dataset.version) return { number, fault: 'version' };
          head = { document: text(line.document), report: text(line.report) };
          heads.push(head);
        } else if (!head) return { number, fault: 'no-head' };
        else if (Object.hasOwn(line, 'gap')) {
          const [gap, state] = [text(line.gap), text(line.state)];
          if (!gap || !['open', 'accepted', 'dismissed'].includes(state)) return { number, fault: 'no-decision' };
          const decision = { head, gap, state };
          for (const member of members) if (member !== 'state') decision[member] = text(line[member]);
          decision.counterpart = Array.isArray(line.counterpart) ? line.counterpart.filter(text) : [];
          lines.push(decision);
        } else if (Object.hasOwn(line, 'bead')) {
          if (!isBead(line)) return { number, fault: 'no-bead' };
          lines.push({ head, bead: line.bead, texts: line.texts });
        }
      }
      return { lines, heads };
    };
    // What counts here: what names this document or none; else what is about the only document, or the only one that may be
    // called so: by the end of its path, with or without an extension. The rules are those of the command, but for the folder
    // that its paths are told from.
    const partsOf = (path) => {
      const kept = [];
      for (const part of path.split('/')) if (part === '..') kept.pop(); else if (part && part !== '.') kept.push(part);
      return kept;
    };
    const place = (name) => name.split(' ↔ ').map((path) => partsOf(path).join('/')).join(' ↔ ');
    const stem = (path) => path.replace(/([^/])\.[^./]*$/, '$1');
    const isEnd = (one, other) => ('/' + one).endsWith('/' + other) || ('/' + other).endsWith('/' + one);
    const isLikely = (one, other) => {
      const [left, right] = [one, other].map((name) => place(name).split(' ↔ '));
      return left.length === right.length && left.every((path, at) => path && right[at]
        && (isEnd(path, right[at]) || isEnd(stem(path), right[at]) || isEnd(path, stem(right[at]))));
    };
    const ownLines = (lines, heads) => {
      const named = [...new Set(heads.map((head) => head.document).filter(Boolean).map(place))];
      const isThis = named.includes(place(body.dataset.document));
      const likely = named.filter((name) => isLikely(name, body.dataset.document));
      const about = isThis ? place(body.dataset.document) : named.length === 1 ? named[0] : likely.length === 1 ? likely[0] : undefined;
      const isOwn = ({ document }) => !document || place(document) === about;
      const isOld = ({ document, report }) => document && place(document) === about && report && report !== body.dataset.report;
      return { own: lines.filter((line) => isOwn(line.head)), about: isThis ? undefined : about, isOld: heads.some(isOld) };
    };
    // The beads of a file where their sentences are now. What was set later counts.
    const placed = (list) => {
      const positions = {};
      for (const [side, name] of [['s', 'source'], ['t', 'target']]) {
        positions[name] = new Map();
        for (let index = 0, node; (node = sentence(side, index)); index += 1) {
          const hash = node.dataset.text;
          if (!positions[name].has(hash)) positions[name].set(hash, []);
          positions[name].get(hash).push(index);
        }
      }
      const taken = { source: new Set(), target: new Set() };
      const called = { source: new Set(), target: new Set() };
      const seen = new Set();
      const find = (name, indices, hashes) => {
        if (!indices.length) return [];
        if (indices.some((index, at) => called[name].has(index + hashes[at]))) return 'overruled';
        const side = name[0];
        const starts = (positions[name].get(hashes[0]) || []).filter((start) =>
          hashes.every((hash, at) => sentence(side, start + at) && sentence(side, start + at).dataset.text === hash));
        if (!starts.length) return 'changed';
        const free = starts.filter((start) => !hashes.some((_, at) => taken[name].has(start + at)));
        if (!free.length) return 'overruled';
        const nearest = free.reduce((best, start) => Math.abs(start - indices[0]) < Math.abs(best - indices[0]) ? start : best);
        return hashes.map((_, at) => nearest + at);
      };
      const result = { given: [], taken: 0, changed: 0, overruled: 0 };
      for (const { bead, texts } of [...list].reverse()) {
        const name = JSON.stringify([bead.source, texts.source, bead.target, texts.target]);
        if (seen.has(name)) continue;
        const [s, t] = ['source', 'target'].map((side) => find(side, bead[side], texts[side]));
        const lost = [s, t].includes('changed') ? 'changed' : [s, t].includes('overruled') ? 'overruled' : null;
        if (lost) { result[lost] += 1; continue; }
        seen.add(name);
        for (const [side, indices] of [['source', s], ['target', t]]) indices.forEach((index, at) => {
          taken[side].add(index);
          called[side].add(bead[side][at] + texts[side][at]);
        });
        result.given.unshift({ s, t });
        result.taken += 1;
      }
      return result;
    };
    // Takes what was decided about the same texts, and says how much of it that was. A file with a fault is not taken at all.
    const takeFile = (bytes, name) => {
      keepComment();
      const { lines, heads, number, fault } = linesOf(bytes);
      if (fault) return say('place', name, number, words[fault]);
      const { own, about, isOld } = ownLines(lines, heads);
      const byName = new Map(gaps.map((gap) => [gap.querySelector('.name').textContent, gap]));
      load();
      const beadsOf = placed(own.filter((line) => line.bead));
      let { taken, changed } = beadsOf;
      const steps = [];
      const present = new Set(all('.beads .s').map((node) => node.dataset.text));
      // Only a dismissal falls with its text: what is one stays one.
      const stands = (line, gap) => line.state !== 'dismissed'
        || ((!line.text || line.text === gap.dataset.text) && line.counterpart.every((hash) => present.has(hash)));
      let gone = 0;
      for (const line of own.filter((line) => line.gap)) {
        const gap = byName.get(line.gap);
        if (!gap) { gone += 1; continue; }
        if (!stands(line, gap)) { changed += 1; continue; }
        steps.push({ gap, before: decisionOf(gap) });
        put(gap, line);
        taken += 1;
      }
      const next = beadsOf.given.length ? holding(beadsOf.given) : null;
      if (next && next.map(keyOf).join() !== beads.map(keyOf).join()) { steps.push({ beads }); render(next); }
      // A file is taken back as a whole.
      if (steps.length) record(...steps);
      apply();
      keep();
      const parts = [about === undefined ? say('read', taken) : say('another', taken, about)];
      if (gone) parts.push(say('gone', gone));
      if (changed) parts.push(say('changed', changed));
      if (beadsOf.overruled) parts.push(say('overruled', beadsOf.overruled));
      if (lines.length > own.length) parts.push(say('others', lines.length - own.length));
      return parts.join(words.comma) + words.stop + (isOld ? ' ' + words.old : '');
    };
    find('#export').addEventListener('click', () => download('.decisions.jsonl', decisionsFile()));
    find('#align').addEventListener('click', () => download('.align', alignFile()));
    find('#gold').addEventListener('click', () => download('.gold', alignFile()));
    find('#import').addEventListener('change', async (event) => {
      const files = [...event.target.files];
      const said = [];
      for (const file of files) said.push(takeFile(new Uint8Array(await file.arrayBuffer()), file.name));
      if (said.length) told(said.join(' '));
      event.target.value = '';
    });

    const usesKeys = find('#keys');
    usesKeys.checked = recall('bitext:keys') !== 'off';
    usesKeys.addEventListener('change', () => remember('bitext:keys', usesKeys.checked ? 'on' : 'off'));
    const keys = { j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1), t: toText, f: fold, l: toList,
      e: () => toggle('#evidence'), o: () => toggle('#only'), z: undo, y: redo, Z: redo,
      s: () => { together.checked = !together.checked; askTogether(); }, a: () => setState('accepted'), d: askReason, r: () => setState('open'),
      c: () => { if (current) find('#comment').focus(); }, m: () => setMending(!isMending()), u: () => stepOdd(1), U: () => stepOdd(-1) };
    reasons.forEach((button, at) => { keys[at + 1] = () => setState('dismissed', button.dataset.reason); });
    const mendingKeys = { '+': 'join', '/': 'split', '[': 'su', ']': 'sd', '{': 'tu', '}': 'td', x: 'unpair', '=': 'pair' };
    addEventListener('keydown', (event) => {
      const target = event.target.closest ? event.target : document.body;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape' && target.closest('#panel')) { target.blur(); current.focus({ preventScroll: true }); return; }
      if (target.closest('textarea, select, input:not([type="checkbox"])')) return;
      if (event.key === 'Enter' && target.classList.contains('gap')) select(target);
      else if (!usesKeys.checked) return;
      else if (isMending() && mendingKeys[event.key]) mend(mendingKeys[event.key]);
      else if (isMending() && event.key === 'ArrowDown') stepRow(1);
      else if (isMending() && event.key === 'ArrowUp') stepRow(-1);
      else if (keys[event.key]) keys[event.key]();
      else return;
      event.preventDefault();
    });
    const filters = find('.filters');
    if (filters) {
      filters.addEventListener('change', (event) => { if (event.target.id === 'order') sort(event.target.value); else apply(); });
      filters.addEventListener('submit', (event) => event.preventDefault());
      find('#next').addEventListener('click', () => step(1));
      find('#previous').addEventListener('click', () => step(-1));
      find('aside > ol').addEventListener('click', (event) => {
        const gap = event.target.closest('.gap');
        if (!gap || getSelection().toString()) return;
        select(gap, event.target.closest('a') ? 'link' : undefined);
      });
    }
    for (const item of marks) item.mark.addEventListener('click', () => {
      if (isMending()) return;
      const gap = item.gaps.find(isShown);
      if (gap) select(gap, isWide() ? undefined : 'list');
    });
    const toHash = () => {
      const place = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!place) return;
      unfold(place);
      if (!place.classList.contains('gap')) return;
      // A link to a gap that is filtered out shows it.
      if (!isShown(place)) {
        for (const box of boxes) if (box.value === place.dataset[box.name]) box.checked = true;
        apply();
      }
      if (place !== current) select(place);
    };
    addEventListener('hashchange', toHash);
    addEventListener('beforeprint', () => { for (const stretch of all('details.free')) stretch.open = true; });

    find('#review').hidden = false;
    for (const gap of gaps) show(gap);
    takeOver();
    // Whoever comes back looks for what is left.
    for (const box of boxes) if (box.name === 'state' && box.value === 'dismissed') box.checked = false;
    if (gaps.length) apply();
    count();
    toHash();
    addEventListener('storage', (event) => {
      if (event.key !== store) return;
      takeOver();
      count();
    });

    """#
}
