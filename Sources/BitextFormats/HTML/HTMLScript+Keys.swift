extension HTMLScript {
  /// Keys and clicks, and what the browser kept of an earlier visit.
  static let keys = #"""
    const usesKeys = find('#keys');
    usesKeys.checked = recall('bitext:keys') !== 'off';
    usesKeys.addEventListener('change', () => remember('bitext:keys', usesKeys.checked ? 'on' : 'off'));
    const keys = { j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1), t: toText, f: fold, l: toList,
      e: () => toggle('#evidence'), o: () => toggle('#only'), z: undo, y: redo, Z: redo,
      s: () => { together.checked = !together.checked; askTogether(); }, a: () => setState('accepted'), d: askReason, r: () => setState('open'),
      c: () => { if (current) find('#comment').focus(); }, m: () => setMending(!isMending()), g: askMark, u: () => stepOdd(1), U: () => stepOdd(-1) };
    reasons.forEach((button, at) => { keys[at + 1] = () => setState('dismissed', button.dataset.reason); });
    // The first letter of what a key does is the same with Caps Lock; what is typed with AltGr, or on a Mac with Option, is a
    // sign like others.
    const signOf = (event) => {
      const sign = event.key;
      const isSign = sign.length === 1 && !/[a-z0-9]/i.test(sign);
      const isTyped = event.getModifierState('AltGraph') || event.altKey && (event.ctrlKey || isSign);
      if ((event.ctrlKey || event.metaKey || event.altKey) && !isTyped) return null;
      if (sign.length !== 1 || !event.getModifierState('CapsLock')) return sign;
      return event.shiftKey ? sign.toUpperCase() : sign.toLowerCase();
    };
    // The usual keys of undo and redo, where they are not those of a field.
    const turnOf = (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
      const letter = event.key.toLowerCase();
      return letter === 'z' ? (event.shiftKey ? redo : undo) : letter === 'y' ? redo : null;
    };
    const mendingKeys = { '+': 'join', '/': 'split', '[': 'su', ']': 'sd', '{': 'tu', '}': 'td', x: 'unpair', '=': 'pair' };
    const arrows = { ArrowDown: () => stepRow(1), ArrowUp: () => stepRow(-1),
      ArrowLeft: (side) => stepSentence(side, -1), ArrowRight: (side) => stepSentence(side, 1) };
    addEventListener('keydown', (event) => {
      const target = event.target.closest ? event.target : document.body;
      if (event.key === 'Escape' && target.closest('#panel')) { target.blur(); current.focus({ preventScroll: true }); return; }
      if (target.closest('textarea, select, input:not([type="checkbox"])')) return;
      const sign = signOf(event);
      if (event.key === 'Enter' && target.classList.contains('gap')) select(target);
      else if (!usesKeys.checked) return;
      else if (turnOf(event)) turnOf(event)();
      else if (sign === null) return;
      else if (isMending() && mendingKeys[sign]) mend(mendingKeys[sign]);
      else if (isMending() && arrows[sign]) arrows[sign](event.shiftKey ? 't' : 's');
      else if (keys[sign]) keys[sign]();
      else return;
      event.preventDefault();
    });
    const filters = find('.filters');
    if (filters) {
      filters.addEventListener('change', (event) => {
        if (event.target.id === 'order') return sort(event.target.value);
        lingering = null;
        apply();
      });
      filters.addEventListener('submit', (event) => event.preventDefault());
    }
    find('#next').addEventListener('click', () => step(1));
    find('#previous').addEventListener('click', () => step(-1));
    find('aside > ol').addEventListener('click', (event) => {
      const gap = event.target.closest('.gap');
      if (!gap || getSelection().toString()) return;
      select(gap, event.target.closest('a') ? 'link' : undefined);
    });
    for (const item of marks) item.mark.addEventListener('click', () => {
      if (isMending()) return;
      const gap = item.gaps.find(isShown);
      if (gap) select(gap, isWide() ? undefined : 'list');
    });
    const toHash = () => {
      let name = location.hash.slice(1);
      try { name = decodeURIComponent(name); } catch { /* It is a name as it stands. */ }
      const place = name && document.getElementById(name);
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
    offerEarlier();
    toHash();
    addEventListener('storage', (event) => {
      if (event.key !== store) return;
      takeOver();
      count();
    });

    """#
}
