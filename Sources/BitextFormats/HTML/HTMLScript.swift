/// The scripts of pages.
enum HTMLScript {
  /// Of a report. Its parts see each other's names.
  static let report =
    "'use strict';\n(() => {\n" + list + decisions + beads + mending + tabs + files + marks + opening + keys
    + "})();\n\n"

  /// The list of gaps: filters, order, and steps from gap to gap.
  static let list = #"""
    const find = (selector) => document.querySelector(selector);
    const all = (selector) => [...document.querySelectorAll(selector)];
    const words = JSON.parse(document.body.dataset.words);
    const say = (name, ...values) => words[name].replace(/\{(\d)\}/g, (_, place) => values[place]);
    const gaps = all('.gap');
    const boxes = all('.filters input[name]');
    const marks = all('mark').map((mark) => ({ mark, gaps: [] }));
    const byIndex = new Map(gaps.map((gap) => [gap.dataset.index, gap]));
    const marksOf = new Map(gaps.map((gap) => [gap, []]));
    for (const item of marks) {
      item.gaps = item.mark.dataset.gaps.split(' ').map((index) => byIndex.get(index)).filter(Boolean);
      for (const gap of item.gaps) marksOf.get(gap).push(item);
    }
    let current = null;
    const isWide = () => matchMedia('(min-width: 64.01rem)').matches;
    const rowOfMark = (item) => item.mark.closest('tr');
    // A gap without text of its own stands where its links lead.
    const rowOf = (gap) => {
      const first = marksOf.get(gap)[0];
      if (first) return rowOfMark(first);
      const link = gap.querySelector('ul a[href^="#"]');
      const place = link && document.getElementById(link.hash.slice(1));
      return place ? place.closest('tr') : null;
    };
    // A mark that was taken back stays for being done again, and is no gap meanwhile.
    const isThere = (gap) => !gap.dataset.mark || isDecided(gap);
    const isShown = (gap) => !gap.classList.contains('off');
    const shownGaps = () => gaps.filter(isShown);
    // The rows that stay while only beads with gaps are shown, and those of them that were asked for.
    let kept = new Set();
    const asked = new Set();
    // The gap that was decided on stays in sight until another is looked at, whatever the filters say.
    let lingering = null;

    // What is filtered out is marked, and the style hides it: a browser that has to drop it, and make it anew when it comes
    // back, takes three times as long.
    const apply = () => {
      const off = { kind: new Set(), severity: new Set(), state: new Set() };
      for (const box of boxes) if (!box.checked) off[box.name].add(box.value);
      for (const gap of gaps)
        gap.classList.toggle('off', !isThere(gap) || gap !== lingering && (off.kind.has(gap.dataset.kind)
          || off.severity.has(gap.dataset.severity) || off.state.has(gap.dataset.state)));
      for (const item of marks) item.mark.classList.toggle('off', !item.gaps.some(isShown));
      const shown = shownGaps();
      const total = gaps.filter(isThere).length;
      find('#shown').value = shown.length === total ? total : say('of', shown.length, total);
      const only = find('#only') && find('#only').checked;
      if (only) {
        const rows = new Set(asked);
        for (const gap of shown) {
          const row = rowOf(gap);
          if (row) rows.add(row);
          for (const item of marksOf.get(gap)) rows.add(rowOfMark(item));
        }
        for (const row of kept) if (!rows.has(row)) row.classList.remove('kept');
        for (const row of rows) row.classList.add('kept');
        kept = rows;
      } else asked.clear();
      document.body.classList.toggle('only', Boolean(only));
      document.body.classList.toggle('evidence', Boolean(find('#evidence') && find('#evidence').checked));
      if (current && !isShown(current)) leave();
    };
    // A gap that is hidden now leaves its place to the next, best to one that is open: nobody decides on what is not seen.
    const leave = () => {
      const at = gaps.indexOf(current);
      const shown = gaps.slice(at + 1).concat(gaps.slice(0, at)).filter(isShown);
      const next = shown.find((gap) => gap.dataset.state === 'open') || shown[0];
      const focused = document.activeElement;
      if (next) return select(next, focused === document.body || current.contains(focused) ? undefined : 'link');
      clear();
      current = null;
      panel.hidden = true;
      for (const button of quick) button.hidden = true;
      find('#current').textContent = nothing.text;
      find('#current').href = nothing.link;
    };
    // What stands between the steps while no gap is looked at.
    const nothing = find('#current') && { text: find('#current').textContent, link: find('#current').getAttribute('href') };

    const ranks = { severity: ['error', 'warning', 'note'], state: ['open', 'accepted', 'dismissed'] };
    const orders = {
      worst: (gap) => [ranks.severity.indexOf(gap.dataset.severity), +gap.dataset.index],
      place: (gap) => [+gap.dataset.place, +gap.dataset.index],
      kind: (gap) => [boxes.findIndex((box) => box.value === gap.dataset.kind), +gap.dataset.index],
      state: (gap) => [ranks.state.indexOf(gap.dataset.state), ranks.severity.indexOf(gap.dataset.severity), +gap.dataset.index],
    };
    const sort = (name) => {
      const keys = new Map(gaps.map((gap) => [gap, orders[name](gap)]));
      gaps.sort((one, other) => {
        const [left, right] = [keys.get(one), keys.get(other)];
        const at = left.findIndex((value, place) => value !== right[place]);
        return at < 0 ? 0 : left[at] - right[at];
      });
      // Only those are moved that stand elsewhere.
      const list = find('aside > ol');
      let next = list.firstElementChild;
      for (const gap of gaps) {
        if (gap === next) next = next.nextElementSibling;
        else list.insertBefore(gap, next);
      }
    };

    // Of what is hidden, because only beads with gaps are shown or its stretch is folded.
    const isHidden = (row) => {
      const folded = row.closest('details.free');
      return folded && !folded.open || document.body.classList.contains('only')
        && !(row.matches('.kept, .mended, [data-mended]') && (!folded || folded.classList.contains('kept')));
    };
    // Shows a row, and says whether it was hidden.
    const reveal = (row) => {
      if (!isHidden(row)) return false;
      unfold(row);
      const stretch = row.closest('details.free');
      if (stretch) stretch.classList.add('kept');
      if (document.body.classList.contains('only')) { asked.add(row); kept.add(row); row.classList.add('kept'); }
      return true;
    };
    // Rows of a folded stretch have no place to go to.
    const unfold = (node) => {
      const folded = node && node.closest('details');
      if (folded) folded.open = true;
    };
    // What lies between is laid out only when it comes into view, which moves the place once more.
    const twice = (move) => { move(); requestAnimationFrame(move); };
    const toRow = (row) => twice(() => row.scrollIntoView({ block: 'center' }));
    const clear = () => {
      for (const node of all('.here')) node.classList.remove('here');
      if (current) current.removeAttribute('aria-current');
    };

    const select = (gap, target) => {
      clear();
      current = gap;
      if (lingering && lingering !== gap) { lingering = null; apply(); }
      gap.setAttribute('aria-current', 'true');
      for (const item of marksOf.get(gap)) { item.mark.classList.add('here'); rowOfMark(item).classList.add('here'); }
      const row = rowOf(gap);
      if (row) { row.classList.add('here'); unfold(row); }
      const shown = shownGaps();
      const label = find('#current');
      label.textContent = (shown.indexOf(gap) + 1) + '/' + shown.length + ' ' + gap.querySelector('p').textContent;
      label.href = '#' + gap.id;
      showPanel(gap);
      const list = find('aside');
      if (isWide()) twice(() => { list.scrollTop = gap.offsetTop - list.clientHeight / 3; });
      if (target === 'list') twice(() => gap.scrollIntoView({ block: 'center' }));
      else if (target !== 'link' && row) toRow(row);
      if (target !== 'link') gap.focus({ preventScroll: true });
    };
    const step = (by) => {
      const shown = shownGaps();
      if (!shown.length) return;
      const at = shown.indexOf(current);
      select(shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length]);
    };
    const toText = () => {
      const row = current && rowOf(current);
      const link = row && row.querySelector('th a');
      if (!link) return;
      toRow(row);
      link.focus({ preventScroll: true });
    };
    const toList = () => {
      const gap = current && isShown(current) ? current : shownGaps()[0];
      if (gap) select(gap, 'list');
    };
    const fold = () => {
      const open = all('details.free').some((stretch) => stretch.open);
      for (const stretch of all('details.free')) stretch.open = !open;
    };
    const toggle = (selector) => {
      const box = find(selector);
      if (box) { box.checked = !box.checked; apply(); }
    };

    """#
}
