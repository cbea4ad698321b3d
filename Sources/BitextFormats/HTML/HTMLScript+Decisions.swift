extension HTMLScript {
  /// What is decided about gaps, taken back, and kept in the browser.
  static let decisions = #"""
    const body = document.body;
    // Two documents may have one text: each has its own decisions.
    const store = 'bitext:' + body.dataset.report + (body.dataset.document ? ':' + body.dataset.document : '');
    const panel = find('#panel');
    const quick = all('#steps .quick');
    const reviewer = find('#reviewer');
    const reasons = all('#reasons button');
    const members = ['state', 'reason', 'comment', 'reviewer', 'date', 'text'];
    // What is said is seen wherever one is, for a while.
    let hush = 0;
    const told = (text) => {
      const said = find('#said');
      said.textContent = text;
      said.classList.remove('past');
      clearTimeout(hush);
      hush = setTimeout(() => said.classList.add('past'), 9000);
    };
    const now = () => new Date().toISOString().replace(/\.\d+Z/, 'Z');
    const remember = (name, value) => { try { localStorage.setItem(name, value); return true; } catch { return false; } };
    const recall = (name) => { try { return localStorage.getItem(name); } catch { return null; } };

    const decisionOf = (gap) => {
      const decision = {};
      for (const member of members) if (member !== 'text' && gap.dataset[member]) decision[member] = gap.dataset[member];
      return decision;
    };
    // A gap whose text has changed is open without anybody having said so.
    const stale = new Map(gaps.filter((gap) => gap.querySelector('.again')).map((gap) => [gap, gap.dataset.date]));
    // To have opened a gap again is a decision too: it overrules what a file said before.
    const isDecided = (gap) => gap.dataset.state !== 'open' || Boolean(gap.dataset.comment || gap.dataset.date)
      && !(stale.has(gap) && gap.dataset.date === stale.get(gap));
    // Decisions that are about no gap of the page, or about one whose text has changed: they go along.
    const carried = new Map(JSON.parse(body.dataset.carried || '[]').map((line) => [line.gap, line]));
    const nameOf = (gap) => gap.querySelector('.name').textContent;
    // When a gap was last touched, by whichever tab.
    const times = new Map();
    // Later than what it follows, even where a clock was set back.
    const timeAfter = (time = 0) => Math.max(Date.now(), time + 1);
    const put = (gap, decision, time = timeAfter(times.get(gap))) => {
      times.set(gap, time);
      for (const member of members) {
        if (member === 'text') continue;
        if (decision[member]) gap.dataset[member] = decision[member]; else delete gap.dataset[member];
      }
      if (!gap.dataset.state) gap.dataset.state = 'open';
      show(gap);
    };
    const reasonName = (code) => {
      const button = reasons.find((button) => button.dataset.reason === code);
      return button ? button.textContent : code || '';
    };
    const dayOf = (date) => {
      const day = new Date(date || '');
      const numbers = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
      return Number.isNaN(+day) ? '' : numbers.map((number) => String(number).padStart(2, '0')).join('-');
    };
    const show = (gap) => {
      const state = gap.dataset.state;
      gap.querySelector('.state').textContent = state === 'open' ? '' : words[state];
      let said = gap.querySelector('.said');
      if (!said) {
        said = document.createElement('p');
        said.className = 'said';
        gap.querySelector('ul').after(said);
      }
      const { reason, comment, reviewer, date } = gap.dataset;
      said.textContent = [state === 'dismissed' ? reasonName(reason) || words.noReason : reasonName(reason), comment, reviewer, dayOf(date)]
        .filter(Boolean).join(' · ');
    };
    const count = () => {
      const number = { open: 0, accepted: 0, dismissed: 0 };
      for (const gap of gaps) if (isThere(gap)) number[gap.dataset.state] += 1;
      const parts = [say('left', number.open, number.accepted, number.dismissed)];
      const mended = mendedBeads().length;
      if (mended) parts.push(say('mended', mended));
      find('#counts').textContent = parts.join(' · ');
    };

    // What was done and can be taken back, and what was taken back and can be done again, the latest last: each a list of
    // what stood before, of decisions and of beads.
    const past = [];
    const future = [];
    const record = (...steps) => { past.push(steps); future.length = 0; };
    const keep = () => {
      noteBeads();
      const decisions = { ...takeOver().decisions };
      for (const gap of gaps)
        if (times.has(gap) || isDecided(gap))
          decisions[gap.id] = { ...decisionOf(gap), text: gap.dataset.text, wording: gap.dataset.wording,
            counterpart: hashesOf(gap, 'counterpart'), around: hashesOf(gap, 'around'), mark: markOf(gap), time: times.get(gap) || 0,
            ...(isDecided(gap) ? {} : { before: gap.dataset.before, again: gap.dataset.again }) };
      const isKept = remember(store, JSON.stringify({ document: body.dataset.document, title: document.title, decisions,
        beads: keptBeads(), carried: [...carried.values()] }));
      told(isKept ? words.saved : words.unsaved);
      count();
    };
    const hashesOf = (gap, name) => gap.dataset[name] ? gap.dataset[name].split(' ') : undefined;
    const decide = (list, change) => {
      record(...list.map((gap) => ({ gap, before: decisionOf(gap) })));
      for (const gap of list) {
        const decision = { ...decisionOf(gap), ...change, date: now() };
        if (decision.state !== 'dismissed') delete decision.reason;
        if (reviewer.value.trim()) decision.reviewer = reviewer.value.trim();
        if (decision.state === 'open' && !decision.comment) delete decision.reviewer;
        put(gap, decision);
      }
      if (list.includes(current)) showPanel(current);
      keep();
    };
    // Puts back what stood before, and keeps what stands now for the way back.
    const turn = (from, to, done, none) => {
      const steps = from.pop();
      if (!steps) return told(none);
      lingering = null;
      const now = [];
      for (const step of steps.reverse()) {
        now.push(step.gap ? { gap: step.gap, before: decisionOf(step.gap) } : { beads });
        if (step.gap) put(step.gap, step.before); else render(step.beads);
      }
      to.push(now);
      const decided = steps.filter((step) => step.gap);
      if (decided.length) apply();
      const [gap] = decided.map((step) => step.gap);
      if (decided.length === 1 && gap !== current && isShown(gap)) select(gap);
      else if (current) showPanel(current);
      keep();
      told(done);
    };
    const undo = () => turn(past, future, words.undone, words.nothing);
    const redo = () => turn(future, past, words.redone, words.nothingAgain);

    // A comment is kept as it is typed: after a pause, and before anything takes the place of what stands in its field. All
    // that is typed at a stretch is taken back as one.
    const comment = find('#comment');
    const typing = { gap: null, pause: 0, steps: null };
    const keepComment = () => {
      clearTimeout(typing.pause);
      const { gap } = typing;
      typing.gap = null;
      const text = comment.value.trim();
      if (!gap || text === (gap.dataset.comment || '')) return;
      const before = typing.steps && typing.steps === past[past.length - 1] && typing.steps[0].gap === gap ? past.pop() : null;
      decide([gap], { comment: text });
      if (before) past[past.length - 1] = before;
      typing.steps = past[past.length - 1];
    };
    comment.addEventListener('input', () => {
      typing.gap = panel.closest('.gap');
      clearTimeout(typing.pause);
      typing.pause = setTimeout(keepComment, 800);
    });
    comment.addEventListener('change', () => {
      typing.gap = panel.closest('.gap');
      keepComment();
      typing.steps = null;
    });
    addEventListener('pagehide', keepComment);
    addEventListener('visibilitychange', keepComment);

    // The form stands in the gap that is looked at.
    const showPanel = (gap) => {
      keepComment();
      if (panel.parentNode !== gap) {
        typing.steps = null;
        gap.append(panel);
      }
      panel.hidden = false;
      for (const button of panel.querySelectorAll('button[value]'))
        if (button.value === 'open') button.hidden = gap.dataset.state === 'open';
        else button.setAttribute('aria-pressed', String(button.value === gap.dataset.state));
      for (const button of quick) {
        button.hidden = false;
        button.setAttribute('aria-pressed', String(button.value === gap.dataset.state));
      }
      for (const button of reasons) button.setAttribute('aria-pressed', String(button.dataset.reason === gap.dataset.reason));
      find('#reasons').hidden = gap.dataset.state !== 'dismissed';
      // What is being typed stays as it is, with its white space.
      if (comment.value.trim() !== (gap.dataset.comment || '')) comment.value = gap.dataset.comment || '';
    };
    // A decision is about the gap that is looked at, or, once it is asked for, about all that are shown.
    const together = find('#together');
    const askTogether = () => told(together.checked ? say('together', shownGaps().length) : '');
    together.addEventListener('change', askTogether);
    // A gap is dismissed when it is said why.
    const askReason = () => {
      if (!current && together.checked) step(1);
      if (!current) return;
      find('#reasons').hidden = false;
      if (!isWide()) twice(() => panel.scrollIntoView({ block: 'center' }));
      (reasons.find((button) => button.dataset.reason === current.dataset.reason) || reasons[0]).focus();
      told(words.reason);
    };
    const setState = (state, reason) => {
      const list = (together.checked ? shownGaps() : current ? [current] : [])
        .filter((gap) => isShown(gap) && (gap.dataset.state !== state || gap.dataset.reason !== reason));
      together.checked = false;
      if (!list.length) return;
      const gap = current;
      // One gap that is decided on stays in sight, so that more can be said of it; of many only the others stay.
      lingering = list.length === 1 && list[0] === current ? current : null;
      decide(list, { state, reason });
      apply();
      if (lingering && find('#reasons').contains(document.activeElement)) gap.focus({ preventScroll: true });
      holdFocus(gap);
    };
    // The focus stays on what is worked on where a button that had it is there no more.
    const holdFocus = (gap) => {
      const focused = document.activeElement;
      if (focused !== body && focused.checkVisibility({ visibilityProperty: true })) return;
      const next = [current, gap].find((own) => own && isShown(own));
      (next || find('#counts')).focus({ preventScroll: true });
    };

    panel.addEventListener('click', (event) => {
      event.stopPropagation();
      const button = event.target.closest('button');
      if (!button) return;
      if (button.dataset.reason) setState('dismissed', button.dataset.reason);
      else if (button.value === 'dismissed') askReason();
      else setState(button.value);
    });
    for (const button of quick) button.addEventListener('click', () => {
      if (button.value === 'dismissed') askReason(); else setState(button.value);
    });
    panel.addEventListener('submit', (event) => event.preventDefault());
    reviewer.value = recall('bitext:reviewer') || '';
    reviewer.addEventListener('change', () => remember('bitext:reviewer', reviewer.value.trim()));
    find('#undo').addEventListener('click', undo);
    find('#redo').addEventListener('click', redo);

    """#
}
