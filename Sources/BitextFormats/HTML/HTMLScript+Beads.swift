extension HTMLScript {
  /// The list of beads, which the table is the picture of: what is given is held, and only rows that change are made anew.
  static let beads = #"""
    const sides = ['s', 't'];
    const table = find('#text');
    const sentence = (side, index) => document.getElementById(side + index);
    const range = (list) => list.length ? list[0] + '-' + list[list.length - 1] : '';
    const keyOf = (bead) => range(bead.s) + ':' + range(bead.t);
    const readRow = (row) => {
      const bead = { s: [], t: [] };
      for (const node of row.querySelectorAll('.s')) bead[node.id[0]].push(+node.id.slice(1));
      return bead;
    };
    const rowsOf = new Map();
    let beads = null;
    let original = null;
    // The beads that the page came with.
    let base = null;
    // Beads that came mended, and by whom and when.
    const mendedBefore = new Map(all('tr[data-mended]').map((row) => [keyOf(readRow(row)), row.dataset]));
    const embedded = [...mendedBefore.keys()];
    for (const row of all('.free tr[data-mended]')) row.closest('.free').classList.add('kept');
    const cellLanguage = {};
    // For each sentence the number of its bead among those that the page came with.
    const home = { s: [], t: [] };
    // The table is read when it is first needed.
    const load = () => {
      if (beads) return;
      // One search for all sentences, since one for each row takes as long as many frames.
      const rows = new Map(all('.beads tbody tr').map((row) => [row, { s: [], t: [] }]));
      for (const node of all('.beads .s')) rows.get(node.closest('tr'))[node.id[0]].push(+node.id.slice(1));
      for (const [row, bead] of rows) rowsOf.set(keyOf(bead), row);
      base = beads = [...rows.values()];
      base.forEach((bead, at) => { for (const side of sides) for (const index of bead[side]) home[side][index] = at; });
      original = new Set([...rowsOf.keys()].filter((key) => !embedded.includes(key)));
      for (const side of sides) {
        const first = sentence(side, 0);
        cellLanguage[side] = first ? first.closest('td').lang : '';
      }
    };
    const isSpaced = (side) => !/^(zh|ja|yue|th|lo|my|km)/.test(cellLanguage[side]);
    const mendedBeads = () => {
      if (!beads) return embedded.map((key) => key);
      return beads.map(keyOf).filter((key) => !original.has(key));
    };

    // Successive stretches of a list of indices.
    const runs = (list) => {
      const found = [];
      for (const index of list) {
        const last = found[found.length - 1];
        if (last && last[last.length - 1] === index - 1) last.push(index); else found.push([index]);
      }
      return found;
    };
    // Beads by their source; those of the target alone behind the bead of the sentence before them, and behind those of
    // the source alone that follow it.
    const ordered = (list) => {
      const rows = list.filter((bead) => bead.s.length).sort((one, other) => one.s[0] - other.s[0]);
      const alone = list.filter((bead) => !bead.s.length).sort((one, other) => one.t[0] - other.t[0]);
      const ending = new Map();
      rows.forEach((bead, at) => { if (bead.t.length) ending.set(bead.t[bead.t.length - 1] + 1, at); });
      const behind = new Map();
      for (const bead of alone) {
        let at = ending.has(bead.t[0]) ? ending.get(bead.t[0]) : -1;
        while (at + 1 < rows.length && !rows[at + 1].t.length) at += 1;
        if (!behind.has(at)) behind.set(at, []);
        behind.get(at).push(bead);
        ending.set(bead.t[bead.t.length - 1] + 1, at);
      }
      const result = [...(behind.get(-1) || [])];
      rows.forEach((bead, at) => result.push(bead, ...(behind.get(at) || [])));
      return result;
    };
    // The beads with some as given; what these take from others is taken from them.
    const holding = (given, from = beads) => {
      const wanted = given.filter((bead) => bead.s.length || bead.t.length);
      if (wanted.some((bead) => sides.some((side) => runs(bead[side]).length > 1))) return null;
      const taken = { s: new Set(wanted.flatMap((bead) => bead.s)), t: new Set(wanted.flatMap((bead) => bead.t)) };
      const kept = [];
      for (const bead of from) {
        if (!sides.some((side) => bead[side].some((index) => taken[side].has(index)))) { kept.push(bead); continue; }
        const free = {};
        for (const side of sides)
          free[side] = runs(bead[side].filter((index) => !taken[side].has(index))).sort((one, other) => other.length - one.length);
        if (free.s.length && free.t.length) kept.push({ s: free.s.shift(), t: free.t.shift() });
        for (const s of free.s) kept.push({ s, t: [] });
        for (const t of free.t) kept.push({ s: [], t });
      }
      return ordered(kept.concat(wanted));
    };

    // Rows of the page as it came, while others stand for them.
    const shelf = new Map();
    const fill = (cell, side, list) => {
      cell.textContent = '';
      list.forEach((index, at) => {
        if (at && isSpaced(side)) cell.append(' ');
        cell.append(sentence(side, index));
      });
    };
    const newRow = (bead) => {
      const known = shelf.get(keyOf(bead));
      if (known) {
        sides.forEach((side, at) => { if (bead[side].length) fill(known.cells[at + 1], side, bead[side]); });
        return known;
      }
      const row = document.createElement('tr');
      const number = document.createElement('th');
      number.scope = 'row';
      const old = sentence(bead.s.length ? 's' : 't', bead.s.length ? bead.s[0] : bead.t[0]).closest('tr');
      const link = document.createElement('a');
      link.textContent = old.querySelector('th a').textContent;
      link.href = '#' + (bead.s.length ? 's' + bead.s[0] : 't' + bead.t[0]);
      number.append(link);
      for (const text of [bead.s.length + '-' + bead.t.length, words.mark]) {
        const note = document.createElement('i');
        note.textContent = text;
        number.append(note);
      }
      row.append(number);
      row.className = 'mended' + (bead.s.length && bead.t.length ? '' : ' null');
      for (const side of sides) {
        const cell = document.createElement('td');
        if (bead[side].length) {
          cell.lang = cellLanguage[side];
          cell.dir = 'auto';
          // Its line is known where it began its bead before.
          const from = sentence(side, bead[side][0]);
          const home = from.closest('td');
          if (home.querySelector('.s') === from && home.dataset.line) cell.dataset.line = home.dataset.line;
          fill(cell, side, bead[side]);
        } else {
          cell.className = 'none';
          cell.textContent = words.none;
        }
        row.append(cell);
      }
      return row;
    };
    // Shows a list of beads: rows that stay are left alone, the others are made of the sentences.
    const render = (next) => {
      load();
      const before = beads.map(keyOf);
      const after = next.map(keyOf);
      let start = 0;
      while (start < after.length && before[start] === after[start]) start += 1;
      let tail = 0;
      while (tail < after.length - start && tail < before.length - start
        && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
      const old = new Set(before.slice(start, before.length - tail));
      let last = start > 0 ? rowsOf.get(after[start - 1]) : null;
      const first = rowsOf.get(before[0]);
      const anchor = document.createElement('tr');
      first.before(anchor);
      for (let at = start; at < after.length - tail; at += 1) {
        const key = after[at];
        let row = rowsOf.get(key);
        if (old.delete(key)) { /* It stays, perhaps elsewhere. */ } else {
          row = newRow(next[at]);
          rowsOf.set(key, row);
        }
        if (last) { if (last.nextElementSibling !== row) last.after(row); } else anchor.after(row);
        last = row;
        const stretch = row.matches('.mended') && row.closest('.free');
        if (stretch) stretch.classList.add('kept');
      }
      for (const key of old) {
        rowsOf.get(key).remove();
        if (original.has(key) || embedded.includes(key)) shelf.set(key, rowsOf.get(key));
        rowsOf.delete(key);
      }
      anchor.remove();
      beads = next;
      pick(null);
    };

    """#
}
