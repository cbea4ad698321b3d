extension HTMLScript {
  /// Beads are joined, split, shifted, unpaired and paired.
  static let mending = #"""
    let picked = null;
    let waiting = null;
    const beadOf = (row) => beads.find((bead) => rowsOf.get(keyOf(bead)) === row);
    // A sentence may be chosen on either side.
    const pick = (row, node) => {
      for (const old of all('.picked'))
        if (old !== row && !(node && row === picked && old.id[0] !== node.id[0])) old.classList.remove('picked');
      picked = row;
      if (row) { row.classList.add('picked'); unfold(row); }
      if (node) node.classList.add('picked');
    };
    const wait = (row) => {
      for (const old of all('.waiting')) old.classList.remove('waiting');
      waiting = row;
      if (row) row.classList.add('waiting');
    };
    const holder = (side, index) => beads.find((bead) => bead[side].includes(index));
    const change = (given, message) => {
      const next = given && holding(given);
      if (!next) return told(words[message || 'apart']);
      record({ beads });
      render(next);
      noteBeads({ reviewer: reviewer.value.trim() || undefined, date: now() });
      const first = given.find((bead) => bead.s.length || bead.t.length);
      pick(rowsOf.get(keyOf(first)));
      wait(null);
      keep();
    };
    const shift = (side, down) => {
      const bead = beadOf(picked);
      const own = bead[side];
      if (!own.length) return told(words.edge);
      const moved = down ? own[own.length - 1] : own[0];
      const other = holder(side, down ? moved + 1 : moved - 1);
      if (!other || other === bead) return told(words.edge);
      if (reveal(rowsOf.get(keyOf(other)))) return told(words.revealed);
      const left = own.filter((index) => index !== moved);
      change([{ ...bead, [side]: left }, { ...other, [side]: down ? [moved, ...other[side]] : [...other[side], moved] }]);
    };
    const tools = {
      join: (bead) => {
        const next = beads[beads.indexOf(bead) + 1];
        if (next && reveal(rowsOf.get(keyOf(next)))) return told(words.revealed);
        change(next ? [{ s: bead.s.concat(next.s), t: bead.t.concat(next.t) }] : null, next ? 'apart' : 'edge');
      },
      split: (bead) => {
        const cut = {};
        if (bead.s.length < 2 && bead.t.length < 2) return told(bead.s.length && bead.t.length ? words.splitPair : words.edge);
        for (const node of picked.querySelectorAll('.s.picked')) cut[node.id[0]] = +node.id.slice(1);
        // Before the first sentence there is nothing to cut off.
        for (const side of sides) if (cut[side] === bead[side][0]) delete cut[side];
        // Where only one side says where, the other is cut in the same proportion.
        if (!sides.some((side) => side in cut)) {
          if (bead.s.length !== bead.t.length || bead.s.length < 2) return told(words.pickSentence);
          [cut.s, cut.t] = [bead.s[1], bead.t[1]];
        }
        for (const [side, from] of [['s', 't'], ['t', 's']])
          if (!(side in cut)) {
            const share = (cut[from] - bead[from][0]) / bead[from].length;
            cut[side] = bead[side].length ? bead[side][0] + Math.max(bead[side].length > 1 ? 1 : 0, Math.round(share * bead[side].length)) : 0;
          }
        const part = (holds) => ({ s: bead.s.filter((index) => holds(index, cut.s)), t: bead.t.filter((index) => holds(index, cut.t)) });
        const parts = [part((index, at) => index < at), part((index, at) => index >= at)];
        if (parts.some((one) => !one.s.length && !one.t.length)) return told(words.pickSentence);
        change(parts);
      },
      su: () => shift('s', false), sd: () => shift('s', true), tu: () => shift('t', false), td: () => shift('t', true),
      unpair: (bead) => change(bead.s.length && bead.t.length ? [{ s: bead.s, t: [] }, { s: [], t: bead.t }] : null, 'edge'),
      pair: (bead) => {
        if (!waiting) { wait(picked); return told(words.pickSecond); }
        const first = beadOf(waiting);
        if (!first || first === bead) return wait(null);
        const [from, to] = first.s.length ? [first, bead] : [bead, first];
        change([{ s: from.s, t: to.t }]);
      },
    };
    const mend = (name) => {
      load();
      if (name === 'done') return setMending(false);
      if (!picked) return told(words.pickFirst);
      tools[name](beadOf(picked));
    };
    const isMending = () => body.classList.contains('mending');
    const setMending = (on) => {
      load();
      body.classList.toggle('mending', on);
      find('#mender').hidden = !on;
      find('#mend').setAttribute('aria-pressed', String(on));
      wait(null);
      pick(on && current ? rowOf(current) : null);
    };
    const stepRow = (by) => {
      let at = picked ? beads.indexOf(beadOf(picked)) + by : 0;
      // What is not shown is passed over; a stretch that is folded opens.
      const isOff = (row) => body.classList.contains('only') && isHidden(row);
      while (beads[at] && isOff(rowsOf.get(keyOf(beads[at])))) at += picked ? by : 1;
      if (at < 0 || at >= beads.length) return;
      pick(rowsOf.get(keyOf(beads[at])));
      picked.scrollIntoView({ block: 'nearest' });
    };
    // Chooses the sentence with which the second part of a bead is to begin.
    const stepSentence = (side, by) => {
      if (!picked) return told(words.pickFirst);
      const list = [...picked.querySelectorAll('.s')].filter((node) => node.id[0] === side);
      const at = list.findIndex((node) => node.classList.contains('picked'));
      const node = list[at < 0 ? (by > 0 ? 1 : list.length - 1) : at + by];
      if (!node) return told(words.edge);
      pick(picked, node);
      told(say('cut', node.textContent.trim().slice(0, 40)));
    };
    // To the next row that is no plain pair: of several sentences or none, moved, mended or doubtful.
    const stepOdd = (by) => {
      const rows = all('.beads tbody tr');
      let at = rows.indexOf(picked || find('tr.here')) + by;
      while (at >= 0 && at < rows.length && !rows[at].querySelector('th i')) at += by;
      const row = rows[at];
      if (!row) return told(words.noOther);
      clear();
      row.classList.add('here');
      reveal(row);
      if (isMending()) pick(row);
      toRow(row);
    };
    table.append(find('#mender'));
    find('#mender').addEventListener('click', (event) => { if (event.target.dataset.do) mend(event.target.dataset.do); });
    find('#mend').setAttribute('aria-pressed', 'false');
    find('#mend').addEventListener('click', () => setMending(!isMending()));
    table.addEventListener('click', (event) => {
      if (!isMending() || event.target.closest('#mender')) return;
      const row = event.target.closest('.beads tbody tr');
      if (row) pick(row, event.target.closest('.s'));
    });

    """#
}
