extension HTMLWriter {
  /// The page's script: filters, and steps from gap to gap.
  static let script = #"""
    'use strict';
    (() => {
      const find = (selector) => document.querySelector(selector);
      const all = (selector) => [...document.querySelectorAll(selector)];
      const gaps = all('.gap');
      const boxes = all('.filters input[name]');
      const marks = all('mark').map((mark) => ({ mark, row: mark.closest('tr'),
        gaps: mark.dataset.gaps.split(' ').map((index) => gaps[index]) }));
      const marksOf = new Map(gaps.map((gap) => [gap, []]));
      for (const item of marks) for (const gap of item.gaps) marksOf.get(gap).push(item);
      const rows = all('.beads tbody tr');
      let current = null;

      // A gap without text of its own stands where its links lead.
      const rowOf = (gap) => {
        const first = marksOf.get(gap)[0];
        if (first) return first.row;
        const link = gap.querySelector('a[href^="#b"]');
        return link ? document.getElementById(link.hash.slice(1)) : null;
      };
      const rowsOf = new Map(gaps.map((gap) => [gap, rowOf(gap)]));

      const apply = () => {
        const off = { kind: new Set(), severity: new Set() };
        for (const box of boxes) if (!box.checked) off[box.name].add(box.value);
        for (const gap of gaps)
          gap.hidden = off.kind.has(gap.dataset.kind) || off.severity.has(gap.dataset.severity);
        for (const item of marks) item.mark.classList.toggle('off', item.gaps.every((gap) => gap.hidden));
        const shown = gaps.filter((gap) => !gap.hidden);
        find('#shown').value = shown.length === gaps.length ? gaps.length : shown.length + ' of ' + gaps.length;
        const keep = new Set();
        for (const item of marks) if (item.gaps.some((gap) => !gap.hidden)) keep.add(item.row);
        for (const gap of shown) keep.add(rowsOf.get(gap));
        const only = find('#only').checked;
        for (const row of rows) row.hidden = only && !keep.has(row);
        document.body.classList.toggle('only', only);
        document.body.classList.toggle('evidence', find('#evidence').checked);
      };

      // Rows of a folded stretch have no place to go to.
      const unfold = (node) => {
        const folded = node && node.closest('details');
        if (folded) folded.open = true;
      };

      // What lies between is laid out only when it comes into view, which moves the place once more.
      const twice = (move) => { move(); requestAnimationFrame(move); };
      const toRow = (row) => twice(() => row.scrollIntoView({ block: 'center' }));

      const select = (gap, target) => {
        for (const node of all('.here')) node.classList.remove('here');
        if (current) current.removeAttribute('aria-current');
        current = gap;
        gap.setAttribute('aria-current', 'true');
        for (const item of marksOf.get(gap)) { item.mark.classList.add('here'); item.row.classList.add('here'); }
        const row = rowsOf.get(gap);
        if (row) { row.classList.add('here'); unfold(row); }
        const shown = gaps.filter((other) => !other.hidden);
        const label = find('#current');
        label.textContent = (shown.indexOf(gap) + 1) + '/' + shown.length + ' ' + gap.dataset.kind + ': '
          + gap.querySelector('p').textContent;
        label.href = '#' + gap.id;
        const isWide = matchMedia('(min-width: 64.01rem)').matches;
        const list = find('aside');
        if (isWide) twice(() => { list.scrollTop = gap.offsetTop - list.clientHeight / 3; });
        if (target === 'list') twice(() => gap.scrollIntoView({ block: 'center' }));
        else if (target !== 'link' && row) toRow(row);
        if (target !== 'link') gap.focus({ preventScroll: true });
      };

      const step = (by) => {
        const shown = gaps.filter((gap) => !gap.hidden);
        if (!shown.length) return;
        const at = shown.indexOf(current);
        select(shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length]);
      };
      const toText = () => {
        const mark = current && marksOf.get(current)[0];
        const row = current && rowsOf.get(current);
        const link = row && row.querySelector('th a');
        if (!link) return;
        toRow(mark ? mark.row : row);
        link.focus({ preventScroll: true });
      };
      const fold = () => {
        const open = all('details.free').some((stretch) => stretch.open);
        for (const stretch of all('details.free')) stretch.open = !open;
      };
      const toggle = (selector) => { find(selector).checked = !find(selector).checked; apply(); };
      const keys = { j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1), t: toText, f: fold, e: () => toggle('#evidence'), o: () => toggle('#only'),
        l: () => {
          const gap = current && !current.hidden ? current : gaps.find((gap) => !gap.hidden);
          if (gap) select(gap, 'list');
        } };

      addEventListener('keydown', (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('textarea, select')) return;
        if (event.key === 'Enter' && event.target.classList.contains('gap')) select(event.target);
        else if (keys[event.key]) keys[event.key]();
        else return;
        event.preventDefault();
      });
      find('.filters').addEventListener('change', apply);
      find('.filters').addEventListener('submit', (event) => event.preventDefault());
      find('#next').addEventListener('click', () => step(1));
      find('#previous').addEventListener('click', () => step(-1));
      for (const gap of gaps) gap.addEventListener('click', (event) => {
        if (getSelection().toString()) return;
        const link = event.target.closest('a');
        select(gap, link ? 'link' : undefined);
      });
      for (const item of marks) item.mark.addEventListener('click', () => {
        const gap = item.gaps.find((gap) => !gap.hidden);
        if (gap) select(gap, matchMedia('(min-width: 64.01rem)').matches ? undefined : 'list');
      });
      const toHash = () => { if (location.hash) unfold(document.getElementById(location.hash.slice(1))); };
      addEventListener('hashchange', toHash);
      addEventListener('beforeprint', () => { for (const stretch of all('details.free')) stretch.open = true; });
      apply();
      toHash();
    })();

    """#
}
