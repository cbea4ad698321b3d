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
    const indices = (key) => {
      const list = (text) => {
        if (!text) return [];
        const [first, last] = text.split('-').map(Number);
        return Array.from({ length: last - first + 1 }, (_, at) => first + at);
      };
      const [s, t] = key.split(':');
      return { s: list(s), t: list(t) };
    };
    const hashes = (side, list) => list.map((index) => sentence(side, index).dataset.text);
    const quoted = (gap, at) => {
      const quote = gap.querySelectorAll('ul > li')[at].querySelector('q');
      return quote ? '“' + quote.textContent + '”' : '–';
    };
    const decisionsFile = () => {
      const lines = [{ 'bitext-decisions': +body.dataset.version, document: body.dataset.document || undefined,
        report: body.dataset.report, date: now() }];
      for (const gap of [...gaps].sort((one, other) => one.dataset.index - other.dataset.index)) {
        if (!isDecided(gap)) continue;
        const identifier = gap.querySelector('.name').textContent;
        const { state, reason, comment, reviewer, date } = decisionOf(gap);
        lines.push({ gap: identifier, state, text: gap.dataset.text, reason, comment, reviewer, date,
          words: quoted(gap, 0) + ' ↔ ' + quoted(gap, 1) });
      }
      for (const key of mendedBeads()) {
        const { s, t } = indices(key);
        lines.push({ bead: { source: s, target: t }, texts: { source: hashes('s', s), target: hashes('t', t) },
          reviewer: reviewer.value.trim() || undefined, date: now() });
      }
      return lines.map((line) => JSON.stringify(line) + '\n').join('');
    };
    const alignFile = () => {
      load();
      return beads.map((bead) => '[' + bead.s.join(', ') + ']:[' + bead.t.join(', ') + ']:0.000000\n').join('');
    };
    // Takes what was decided about the same texts, and says how much of it that was.
    const takeFile = (text) => {
      let lines;
      try { lines = text.split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line)); } catch { lines = []; }
      if (!lines.length || !lines[0]['bitext-decisions']) return told(words.unread);
      let [taken, passed] = [0, 0];
      const byName = new Map(gaps.map((gap) => [gap.querySelector('.name').textContent, gap]));
      load();
      for (const line of lines) {
        if (line.gap) {
          const gap = byName.get(line.gap);
          if (!gap || (line.text && line.text !== gap.dataset.text) || !words[line.state]) { passed += 1; continue; }
          history.push({ gap, before: decisionOf(gap) });
          put(gap, line);
          taken += 1;
        } else if (line.bead && line.texts) {
          const bead = { s: line.bead.source || [], t: line.bead.target || [] };
          const fits = [['s', line.texts.source], ['t', line.texts.target]].every(([side, list]) =>
            bead[side].every((index, at) => sentence(side, index) && sentence(side, index).dataset.text === list[at]));
          const next = fits && holding([bead]);
          if (!next) { passed += 1; continue; }
          if (!beads.some((own) => keyOf(own) === keyOf(bead))) { history.push({ beads }); render(next); }
          taken += 1;
        }
      }
      apply();
      keep();
      told(say('read', taken, passed));
    };
    find('#export').addEventListener('click', () => download('.decisions.jsonl', decisionsFile()));
    find('#align').addEventListener('click', () => download('.align', alignFile()));
    find('#gold').addEventListener('click', () => download('.gold', alignFile()));
    find('#import').addEventListener('change', async (event) => {
      const file = event.target.files[0];
      if (file) takeFile(await file.text());
      event.target.value = '';
    });

    const usesKeys = find('#keys');
    usesKeys.checked = recall('bitext:keys') !== 'off';
    usesKeys.addEventListener('change', () => remember('bitext:keys', usesKeys.checked ? 'on' : 'off'));
    const keys = { j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1), t: toText, f: fold, l: toList,
      e: () => toggle('#evidence'), o: () => toggle('#only'), z: undo,
      a: () => setState('accepted'), d: () => setState('dismissed'), r: () => setState('open'),
      c: () => { if (current) find('#comment').focus(); }, m: () => setMending(!isMending()) };
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
      const gap = item.gaps.find((gap) => !gap.hidden);
      if (gap) select(gap, isWide() ? undefined : 'list');
    });
    const toHash = () => {
      const place = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!place) return;
      unfold(place);
      if (place.classList.contains('gap') && !place.hidden && place !== current) select(place);
    };
    addEventListener('hashchange', toHash);
    addEventListener('beforeprint', () => { for (const stretch of all('details.free')) stretch.open = true; });

    find('#review').hidden = false;
    for (const gap of gaps) show(gap);
    try {
      const kept = JSON.parse(recall(store) || '{}');
      for (const gap of gaps) {
        const decision = (kept.decisions || {})[gap.id];
        // What came with the page may be newer than what the browser kept.
        if (decision && decision.text === gap.dataset.text && (decision.date || '') >= (gap.dataset.date || '')) put(gap, decision);
      }
      const given = (kept.beads || []).filter((key) => !embedded.includes(key)).map(indices);
      if (given.length) {
        load();
        const next = holding(given);
        if (next) render(next);
      }
    } catch { /* What the browser kept is not ours to mend. */ }
    // Whoever comes back looks for what is left.
    for (const box of boxes) if (box.name === 'state' && box.value === 'dismissed') box.checked = false;
    if (gaps.length) apply();
    count();
    toHash();

    """#
}
