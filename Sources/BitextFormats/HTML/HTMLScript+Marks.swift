extension HTMLScript {
  /// Gaps of the reviewer's own: what she sees in a row and the program has not.
  static let marks = #"""
    const marker = find('#marker');
    const markOf = (gap) => gap.dataset.mark ? JSON.parse(gap.dataset.mark) : undefined;
    // One mark of a kind stands on the same sentences, whoever sets it: by its name two reviewers' files are one.
    const nameOfMark = ({ kind, texts }) => {
      let hash = 0x811C9DC5;
      for (const sign of JSON.stringify([texts.source, texts.target])) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0;
      return kind + '-' + hash.toString(16).padStart(8, '0');
    };
    const isNameOf = (name, kind) => name.startsWith(kind + '-') && /^[0-9a-f]{8}$/.test(name.slice(kind.length + 1));
    const element = (name, text, members) => {
      const node = Object.assign(document.createElement(name), members);
      node.append(text);
      return node;
    };
    // What an option of the form calls a kind or a severity.
    const termOf = (value) => {
      const option = [...marker.querySelectorAll('option')].find((option) => option.value === value);
      return option ? option.textContent : value;
    };
    // The sentences that a mark is about where they are now; nil where they are not there.
    const placeOfMark = (mark) => placed([{ bead: mark, texts: mark.texts }]).given[0];
    const placeItem = (side, indices) => {
      const item = element('li', '');
      const node = indices.length ? sentence(side, indices[0]) : null;
      const cell = node && node.closest('td');
      item.append(element('span', cell ? cell.lang : '–', { className: 'side' }));
      if (!node) return item;
      const quote = element('q', indices.map((index) => sentence(side, index).textContent).join(' ').slice(0, 120), { lang: cell.lang, dir: 'auto' });
      item.append(' ', element('a', node.closest('tr').querySelector('th a').textContent, { href: '#' + node.id }), ' ', quote);
      return item;
    };
    // Puts a mark into the list; nil where its sentences are not there.
    const addMark = (name, mark) => {
      const known = gaps.find((gap) => nameOf(gap) === name);
      const place = known || !isNameOf(name, mark.kind) ? null : placeOfMark(mark);
      if (known || !place) return known || null;
      const gap = element('li', '', { id: name, className: 'gap own ' + mark.severity, tabIndex: -1 });
      const row = sentence(place.s.length ? 's' : 't', (place.s.length ? place.s : place.t)[0]).closest('tr');
      Object.assign(gap.dataset, { index: Math.max(-1, ...gaps.map((own) => +own.dataset.index)) + 1, kind: mark.kind, severity: mark.severity,
        place: all('.beads tbody tr').indexOf(row), state: 'open', mark: JSON.stringify(mark) });
      const head = element('h3', element('b', termOf(mark.severity)));
      head.append(' ', termOf(mark.kind), ' ', element('a', name, { className: 'name', href: '#' + name }), ' ', element('i', '', { className: 'state' }));
      const list = element('ul', placeItem('s', place.s));
      list.append(placeItem('t', place.t));
      gap.append(head, element('p', words.own), list);
      gaps.push(gap);
      marksOf.set(gap, []);
      find('aside > ol').append(gap);
      find('#steps').hidden = false;
      if (find('#none')) find('#none').hidden = true;
      sort(find('#order') ? find('#order').value : 'worst');
      return gap;
    };
    const mark = () => {
      load();
      if (!picked) return told(words.pickFirst);
      const bead = beadOf(picked);
      const [kind, severity, comment] = ['kind', 'severity', 'remark'].map((name) => marker.elements[name].value.trim());
      const own = { kind, severity, source: bead.s, target: bead.t, texts: textsOf(bead) };
      const gap = addMark(nameOfMark(own), own);
      lingering = null;
      decide([gap], { state: 'accepted', comment: comment || undefined });
      apply();
      marker.elements.remark.value = '';
      select(gap, 'link');
      told(say('marked', gap.querySelector('h3 a').textContent));
    };
    const askMark = () => {
      if (!isMending()) setMending(true);
      if (!picked) return told(words.pickFirst);
      marker.elements.kind.focus();
    };
    marker.addEventListener('submit', (event) => { event.preventDefault(); mark(); });
    marker.addEventListener('keydown', (event) => { if (event.key === 'Escape') event.target.blur(); });
    find('#own').addEventListener('click', askMark);

    """#
}
