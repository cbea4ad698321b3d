extension HTMLScript {
  /// What a file says, or an earlier version of the document in this browser, is taken over.
  static let opening = #"""
    // What was dismissed on another text is open again, and says why it was dismissed.
    const comeBack = (gap, line, name, time) => {
      carried.set(line.gap, line);
      gap.dataset.before = line.gap;
      let note = gap.querySelector('.again');
      if (!note) {
        note = document.createElement('p');
        note.className = 'again';
        gap.querySelector('ul').before(note);
      }
      note.textContent = words[name];
      gap.dataset.again = name;
      stale.set(gap, line.date);
      put(gap, { ...line, state: 'open' }, time);
    };
    // What a gap may be known by whose sentence was edited, the surest first, by the rules of the command: its words, or the
    // sentences around it.
    const keysOf = (wording, around) => [wording, ...(around && around.length === 2 ? [around.join(''), ...around] : [])];
    // The gaps that lines are about: by their names, or else by what they are known by. Of several lines about one gap the last
    // counts.
    const matched = (lines) => {
      const last = new Map(lines.map((line) => [line.gap, line]));
      const byName = new Map(gaps.map((gap) => [nameOf(gap), gap]));
      const free = new Set([...gaps].sort((one, other) => one.dataset.index - other.dataset.index).filter((gap) => !last.has(nameOf(gap))));
      const found = new Map();
      for (let place = 0; place < 4; place += 1) {
        const waiting = new Map();
        for (const gap of free) {
          const key = keysOf(gap.dataset.wording, hashesOf(gap, 'around'))[place];
          if (key) waiting.set(key, [...(waiting.get(key) || []), gap]);
        }
        for (const line of last.values()) {
          const key = keysOf(line.wording, line.around)[place];
          if (byName.has(line.gap) || found.has(line.gap) || !key || !(waiting.get(key) || []).length) continue;
          found.set(line.gap, waiting.get(key).shift());
          free.delete(found.get(line.gap));
        }
      }
      return [...last.values()].map((line) =>
        byName.has(line.gap) ? { line, gap: byName.get(line.gap) } : { line, gap: found.get(line.gap), isEdited: true });
    };
    const dateOf = (fact) => Date.parse(fact.date) || 0;
    // The beads of lines where they are later than those that are mended here in the same stretch, which is taken as a whole.
    const takenBeads = (given) => {
      const mended = new Set(mendedBeads());
      const mine = new Map([...beadTimes].filter(([key]) => mended.has(key)));
      const theirs = new Map(given.map((bead) => [keyOf(bead), bead]));
      const stretch = stretches(mine, theirs);
      const [own, other] = [mine, theirs].map((list) => latestOf(list, stretch, dateOf));
      const isTaken = (key) => other.has(stretch(key)) && other.get(stretch(key)) >= (own.get(stretch(key)) || 0);
      const keys = [...theirs.keys()].filter(isTaken);
      const older = [...theirs.keys()].filter((key) => !isTaken(key) && !mended.has(key)).length;
      const next = keys.length ? rebuilt([...keys, ...[...mended].filter((key) => !isTaken(key))]) : null;
      return { next, older, facts: new Map(keys.map((key) => [key, theirs.get(key)])) };
    };
    // Takes lines where they are later than what stands here, and says how many these are.
    const takeLines = (lines, dates) => {
      load();
      const isText = (line) => line.gap !== undefined;
      const present = new Set(all('.beads .s').map((node) => node.dataset.text));
      const isOwn = (line, gap) => !line.text || line.text === gap.dataset.text;
      const isBeside = (line) => (line.counterpart || []).every((hash) => present.has(hash));
      for (const line of lines) if (line.mark) addMark(line.gap, line.mark);
      const told = { taken: 0, gone: 0, changed: 0, older: 0 };
      const steps = [];
      const pairs = matched(lines.filter(isText));
      told.taken += lines.filter(isText).length - pairs.length;
      for (const { line, gap, isEdited } of pairs) {
        if (!gap) { carried.set(line.gap, line); told.gone += 1; continue; }
        if (isDecided(gap) && Date.parse(dates.get(gap)) > dateOf(line)) { told.older += 1; continue; }
        const before = decisionOf(gap);
        // Only a dismissal falls with its text: what is one stays one.
        if (line.state === 'dismissed' && (isEdited || !isOwn(line, gap) || !isBeside(line))) {
          comeBack(gap, line, isEdited || !isOwn(line, gap) ? 'again' : 'againBeside');
          told.changed += 1;
        } else {
          put(gap, line);
          if (!isEdited) carried.delete(line.gap);
          told.taken += 1;
        }
        steps.push({ gap, before });
      }
      const found = placed(lines.filter((line) => line.bead));
      const { next, older, facts } = takenBeads(found.given);
      told.taken += found.taken - older;
      told.older += older;
      told.changed += found.changed;
      if (next && next.map(keyOf).join() !== beads.map(keyOf).join()) { steps.push({ beads }); render(next); }
      for (const [key, { reviewer, date }] of facts) setBead(key, true, { reviewer, date });
      // What is taken is taken back as a whole.
      if (steps.length) record(...steps);
      apply();
      if (current) showPanel(current);
      keep();
      const parts = ['gone', 'changed', 'older'].filter((name) => told[name]).map((name) => say(name, told[name]));
      if (found.overruled) parts.push(say('overruled', found.overruled));
      return { taken: told.taken, parts };
    };
    // A file with a fault is not taken at all.
    const takeFile = (bytes, name, dates) => {
      keepComment();
      const { lines, heads, number, fault } = linesOf(bytes);
      if (fault) return say('place', name, number, words[fault]);
      const { own, about, isOld } = ownLines(lines, heads);
      const { taken, parts } = takeLines(own, dates);
      parts.unshift(about === undefined ? say('read', taken) : say('another', taken, about));
      if (lines.length > own.length) parts.push(say('others', lines.length - own.length));
      return parts.join(words.comma) + words.stop + (isOld ? ' ' + words.old : '');
    };
    const datesNow = () => new Map(gaps.map((gap) => [gap, gap.dataset.date]));
    find('#export').addEventListener('click', () => {
      const text = decisionsFile();
      const count = carriedLines().length;
      download('.decisions.jsonl', text);
      if (count) told(say('carried', count));
    });
    find('#align').addEventListener('click', () => download('.align', alignFile()));
    find('#gold').addEventListener('click', () => download('.gold', alignFile()));
    find('#import').addEventListener('change', async (event) => {
      const files = [...event.target.files];
      const said = [];
      // Files that are opened together are one behind the other.
      const dates = datesNow();
      for (const file of files) said.push(takeFile(new Uint8Array(await file.arrayBuffer()), file.name, dates));
      if (said.length) told(said.join(' '));
      event.target.value = '';
    });

    // Decisions about an earlier version of the document, or about the same text under another name.
    const earlierLines = () => {
      const lines = [];
      const isThis = (kept) => kept.document ? kept.document === body.dataset.document || kept.title === document.title : kept.title === document.title;
      for (let at = 0; at < localStorage.length; at += 1) {
        const name = localStorage.key(at);
        if (!name.startsWith('bitext:') || name === store) continue;
        let kept = null;
        try { kept = JSON.parse(localStorage.getItem(name)); } catch { /* It is something else. */ }
        if (!kept || !kept.decisions || !isThis(kept)) continue;
        for (const [gap, line] of Object.entries(kept.decisions))
          if (line && (line.state !== 'open' || line.comment)) lines.push({ ...line, gap: gap.replace(/\.\d+$/, '') });
        for (const [key, line] of Object.entries(kept.beads || {})) {
          if (!line || !line.on || !line.date || !line.texts) continue;
          const { s, t } = indices(key);
          lines.push({ ...line, bead: { source: s, target: t } });
        }
      }
      return lines.sort((one, other) => dateOf(one) - dateOf(other));
    };
    // How many of them would be of use here.
    const usable = (lines) => {
      const own = matched(lines.filter((line) => line.gap)).filter(({ line, gap }) => gap && dateOf(line) > dateOf(gap.dataset));
      const given = lines.some((line) => line.bead) ? placed(lines.filter((line) => line.bead)).given : [];
      if (given.length) load();
      const marked = lines.filter((line) => line.mark && !gaps.some((gap) => nameOf(gap) === line.gap) && placeOfMark(line.mark));
      return own.length + marked.length + given.filter((bead) => !rowsOf.has(keyOf(bead))).length;
    };
    const offerEarlier = () => {
      try {
        const lines = earlierLines();
        const count = lines.length ? usable(lines) : 0;
        if (!count) return;
        find('#earlier span').textContent = say('earlier', count);
        find('#earlier').hidden = false;
        find('#earlier button').addEventListener('click', () => {
          const { taken, parts } = takeLines(lines, datesNow());
          told([say('read', taken), ...parts].join(words.comma) + words.stop);
          find('#earlier').hidden = true;
          find('#counts').focus();
        });
      } catch { /* What the browser kept is not ours to mend. */ }
    };

    """#
}
