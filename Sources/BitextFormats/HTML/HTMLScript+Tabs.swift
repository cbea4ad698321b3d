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
    // When a bead was made or taken back, by whichever tab.
    const beadTimes = new Map(embedded.map((key) => [key, { time: 0, on: true }]));
    const noteBeads = () => {
      const mended = new Set(mendedBeads());
      for (const key of new Set([...beadTimes.keys(), ...mended])) {
        const [known, on] = [beadTimes.get(key) || { time: 0, on: false }, mended.has(key)];
        if (known.on !== on) beadTimes.set(key, { time: timeAfter(known.time), on });
      }
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
      for (const gap of gaps) {
        const decision = decisions[gap.id];
        if (!decision || decision.text !== gap.dataset.text) continue;
        // What came with the page may be newer than what the browser kept.
        const isLater = times.has(gap) ? (decision.time || 0) > times.get(gap) : (decision.date || '') >= (gap.dataset.date || '');
        if (!isLater) continue;
        put(gap, decision, decision.time || 0);
        taken.add(gap);
      }
      if (!taken.size) return;
      forget(taken);
      if (taken.has(current)) showPanel(current);
      apply();
    };
    const takeBeads = (list) => {
      // An earlier version kept the names alone.
      const entries = Array.isArray(list) ? list.map((key) => [key, { time: 0, on: true }]) : Object.entries(list);
      const changed = new Map();
      for (const [key, bead] of entries) {
        const own = beadTimes.get(key);
        if (own && own.time >= bead.time) continue;
        if (Boolean(own && own.on) !== bead.on) changed.set(key, bead.on);
        beadTimes.set(key, bead);
      }
      if (!changed.size) return;
      load();
      const latest = [...beadTimes].filter(([, bead]) => bead.on).sort(([, one], [, other]) => other.time - one.time);
      const next = rebuilt(latest.map(([key]) => key));
      if (!next) return;
      // What is taken back here leaves standing what another tab has mended.
      const made = [...changed.keys()].filter((key) => changed.get(key));
      for (const step of [...past, ...future].flat().filter((step) => step.beads)) {
        const own = step.beads.map(keyOf).filter((key) => !original.has(key) && !changed.has(key));
        step.beads = rebuilt([...made, ...own]) || step.beads;
      }
      if (next.map(keyOf).join() !== beads.map(keyOf).join()) render(next);
      noteBeads();
    };
    // Takes over what is kept and later than what stands here, and gives what is kept.
    const takeOver = () => {
      try {
        const kept = JSON.parse(recall(store) || '{}');
        takeGaps(kept.decisions || {});
        takeBeads(kept.beads || {});
        return kept;
      } catch { return {}; /* What the browser kept is not ours to mend. */ }
    };

    """#
}
