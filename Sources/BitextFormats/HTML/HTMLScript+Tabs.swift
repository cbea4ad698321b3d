extension HTMLScript {
  /// What other tabs of the same report have decided meanwhile, which counts where it is later.
  static let tabs = #"""
    const indices = (key) => {
      const list = (text) => {
        if (!text) return [];
        const [first, last] = text.split('-').map(Number);
        return Array.from({ length: last - first + 1 }, (_, at) => first + at);
      };
      const [s, t] = key.split(':');
      return { s: list(s), t: list(t) };
    };
    // When a bead was made or taken back, by whichever tab, and who made it when: what stands here now for beads that were
    // mended, or in place of such.
    const beadTimes = new Map(embedded.map((key) => {
      const { reviewer, date } = mendedBefore.get(key);
      return [key, { time: Date.parse(date) || 0, on: true, reviewer, date }];
    }));
    const isOn = (key) => Boolean(beadTimes.get(key) && beadTimes.get(key).on);
    const setBead = (key, on, fact) => {
      const known = beadTimes.get(key);
      beadTimes.set(key, { ...known, ...fact, time: timeAfter(known && known.time), on });
    };
    const noteBeads = (fact) => {
      if (!beads) return;
      const present = new Set(beads.map(keyOf));
      const gone = [...beadTimes.keys()].filter((key) => isOn(key) && !present.has(key));
      for (const key of gone) setBead(key, false);
      for (const key of mendedBeads()) if (!isOn(key)) setBead(key, true, fact);
      if (!gone.length) return;
      // What stands in place of a bead that was taken back is part of what was done.
      const left = { s: new Set(), t: new Set() };
      for (const key of gone) for (const side of sides) for (const index of indices(key)[side]) left[side].add(index);
      for (const bead of beads)
        if (sides.some((side) => bead[side].some((index) => left[side].has(index))) && !isOn(keyOf(bead))) setBead(keyOf(bead), true);
    };
    const textsOf = ({ s, t }) => ({ source: hashes('s', s), target: hashes('t', t) });
    const keptBeads = () => Object.fromEntries([...beadTimes].map(([key, bead]) => [key, { ...bead, texts: textsOf(indices(key)) }]));
    // Stretches of the page that mended beads of several lists hold together: what one of the lists says of a stretch is taken
    // or left as a whole. Of what is not of this text there is none.
    const stretches = (...lists) => {
      load();
      const parents = base.map((_, at) => at);
      const root = (at) => { while (parents[at] !== at) at = parents[at] = parents[parents[at]]; return at; };
      const places = new Map();
      for (const key of new Set(lists.flatMap((list) => [...list.keys()]))) {
        const bead = indices(key);
        const homes = sides.flatMap((side) => bead[side].map((index) => home[side][index]));
        if (!homes.length || homes.includes(undefined)) continue;
        for (const other of homes) parents[root(other)] = root(homes[0]);
        places.set(key, homes[0]);
      }
      return (key) => places.has(key) ? root(places.get(key)) : -1;
    };
    // For each stretch the latest time of a list.
    const latestOf = (list, stretch, time) => {
      const latest = new Map();
      for (const [key, bead] of list) {
        const place = stretch(key);
        if (place >= 0) latest.set(place, Math.max(latest.has(place) ? latest.get(place) : -1, time(bead)));
      }
      return latest;
    };
    // The beads of the page with those that are mended; of two that want one sentence the one named first has it.
    const rebuilt = (keys) => {
      const taken = { s: new Set(), t: new Set() };
      const given = keys.map(indices).filter((bead) => {
        if (sides.some((side) => bead[side].some((index) => taken[side].has(index) || !sentence(side, index)))) return false;
        for (const side of sides) for (const index of bead[side]) taken[side].add(index);
        return true;
      });
      return holding(given, base);
    };
    // What another tab has decided since cannot be taken back here.
    const forget = (taken) => {
      for (const list of [past, future]) {
        const left = list.map((steps) => steps.filter((step) => !taken.has(step.gap))).filter((steps) => steps.length);
        list.splice(0, list.length, ...left);
      }
    };
    const takeGaps = (decisions) => {
      const taken = new Set();
      for (const [name, { mark }] of Object.entries(decisions)) if (mark) addMark(name, mark);
      for (const gap of gaps) {
        const decision = decisions[gap.id];
        if (!decision || !gap.dataset.mark && decision.text !== gap.dataset.text) continue;
        // What came with the page may be newer than what the browser kept.
        const isLater = times.has(gap) ? (decision.time || 0) > times.get(gap) : (decision.date || '') >= (gap.dataset.date || '');
        if (!isLater) continue;
        const line = decision.again && carried.get(decision.before);
        if (line) comeBack(gap, line, decision.again, decision.time || 0); else put(gap, decision, decision.time || 0);
        taken.add(gap);
      }
      if (!taken.size) return;
      forget(taken);
      if (taken.has(current)) showPanel(current);
      apply();
    };
    // What the browser kept of an earlier visit is compared with what came with the page by when it was made.
    let isFirst = true;
    const takeBeads = (list) => {
      // An earlier version kept the names alone.
      const entries = Array.isArray(list) ? list.map((key) => [key, { time: 0, on: true }])
        : Object.entries(list).filter(([, bead]) => bead && typeof bead === 'object');
      const made = (bead) => bead.on && Date.parse(bead.date) || bead.time || 0;
      const time = isFirst ? made : (bead) => bead.time || 0;
      isFirst = false;
      const isLater = ([key, bead]) => !beadTimes.has(key) || time(bead) > time(beadTimes.get(key));
      if (!entries.some(isLater)) return;
      const theirs = new Map(entries);
      const stretch = stretches(beadTimes, theirs);
      const [mine, other] = [beadTimes, theirs].map((list) => latestOf(list, stretch, time));
      const isTaken = (key) => {
        const place = stretch(key);
        return other.has(place) && other.get(place) > (mine.has(place) ? mine.get(place) : -1);
      };
      const changed = new Map();
      for (const key of new Set([...beadTimes.keys(), ...theirs.keys()])) {
        if (!isTaken(key)) continue;
        const bead = theirs.get(key) || { ...beadTimes.get(key), time: other.get(stretch(key)), on: false };
        if (isOn(key) !== bead.on) changed.set(key, bead.on);
        beadTimes.set(key, bead);
      }
      if (!changed.size) return;
      const latest = [...beadTimes].filter(([, bead]) => bead.on).sort(([, one], [, other]) => other.time - one.time);
      const next = rebuilt(latest.map(([key]) => key));
      if (!next) return;
      // What is taken back here leaves standing what another tab has mended.
      const news = [...changed.keys()].filter((key) => changed.get(key));
      for (const step of [...past, ...future].flat().filter((step) => step.beads)) {
        const own = step.beads.map(keyOf).filter((key) => !original.has(key) && !changed.has(key));
        step.beads = rebuilt([...news, ...own]) || step.beads;
      }
      if (next.map(keyOf).join() !== beads.map(keyOf).join()) render(next);
      noteBeads();
    };
    // Takes over what is kept and later than what stands here, and gives what is kept.
    const takeOver = () => {
      try {
        const kept = JSON.parse(recall(store) || '{}');
        for (const line of kept.carried || []) if (line.gap && !carried.has(line.gap)) carried.set(line.gap, line);
        takeGaps(kept.decisions || {});
        takeBeads(kept.beads || {});
        return kept;
      } catch { return {}; /* What the browser kept is not ours to mend. */ }
    };

    """#
}
