extension HTMLScript {
  /// Decisions and beads as files, written and read.
  static let files = #"""
    // What files are called: by the file of the document and its folder; of two files by what their names have in common.
    const fileName = () => {
      const paths = body.dataset.document.split(' ↔ ').map((path) => partsOf(path).map((part) => part.replace(/[<>:"\\|?*]/g, '')).filter(Boolean));
      const stems = paths.map((parts) => (parts[parts.length - 1] || '').replace(/(.)\.[a-z][a-z0-9]{0,5}$/i, '$1'));
      const folders = paths.map((parts) => parts[parts.length - 2] || '');
      let name = stems[0];
      if (stems.length > 1) {
        let length = 0;
        while (length < name.length && stems.every((stem) => stem[length] === name[length])) length += 1;
        name = name.slice(0, length).replace(/[-._ ]+$/, '') || stems.join('-');
      }
      if (!name || name === 'stdin') return 'report-' + body.dataset.report.slice(0, 8);
      return (folders[0] && folders.every((folder) => folder === folders[0]) ? folders[0] + '-' : '') + name;
    };
    const download = (ending, text) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
      link.download = fileName() + ending;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
      told(say('written', link.download));
    };
    const hashes = (side, list) => list.map((index) => sentence(side, index).dataset.text);
    const quoted = (gap, at) => {
      const quote = gap.querySelectorAll('ul > li')[at].querySelector('q');
      return quote ? '“' + quote.textContent + '”' : '–';
    };
    // Decisions that are about no gap here, but those whose gap, under its name or another, was decided on anew.
    const carriedLines = () => [...carried.values()].filter((line) =>
      !gaps.some((gap) => (nameOf(gap) === line.gap || gap.dataset.before === line.gap) && isDecided(gap)));
    const decisionsFile = () => {
      keepComment();
      const lines = [{ 'bitext-decisions': +body.dataset.version, document: body.dataset.document || undefined,
        report: body.dataset.report, date: now() }];
      lines.push(...carriedLines());
      for (const gap of [...gaps].sort((one, other) => one.dataset.index - other.dataset.index)) {
        if (!isDecided(gap)) continue;
        const { state, reason, comment, reviewer, date } = decisionOf(gap);
        lines.push({ gap: nameOf(gap), state, mark: markOf(gap), text: gap.dataset.text, counterpart: hashesOf(gap, 'counterpart'), wording: gap.dataset.wording,
          around: hashesOf(gap, 'around'), reason, comment, reviewer, date, words: quoted(gap, 0) + ' ↔ ' + quoted(gap, 1) });
      }
      for (const key of mendedBeads()) {
        const bead = indices(key);
        const { reviewer, date } = beadTimes.get(key) || {};
        lines.push({ bead: { source: bead.s, target: bead.t }, texts: textsOf(bead), reviewer, date });
      }
      return lines.map((line) => JSON.stringify(line) + '\n').join('');
    };
    const alignFile = () => {
      load();
      return beads.map((bead) => '[' + bead.s.join(', ') + ']:[' + bead.t.join(', ') + ']:0.000000\n').join('');
    };
    // The lines of a file of decisions by the rules of the command, or the line and the name of the first fault.
    const linesOf = (bytes) => {
      const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      const text = (value) => typeof value === 'string' && value ? value : undefined;
      const stretch = (indices, hashes) => Array.isArray(indices) && Array.isArray(hashes) && indices.length === hashes.length
        && indices.every((index, at) => Number.isSafeInteger(index) && index >= 0 && (!at || index === indices[at - 1] + 1))
        && hashes.every((hash) => typeof hash === 'string' && /^[0-9a-f]{16}$/.test(hash));
      const isBead = (list, hashes) => {
        const [bead, texts] = [Object(list), Object(hashes)];
        return stretch(bead.source, texts.source) && stretch(bead.target, texts.target) && bead.source.length + bead.target.length > 0;
      };
      const isTerm = (name, value) => [...find('#marker').elements[name].options].some((option) => option.value === value);
      const lines = [];
      const heads = [];
      let start = bytes[0] === 0xEF && bytes[1] === 0xBB && bytes[2] === 0xBF ? 3 : 0;
      let head = null;
      for (let number = 1; start < bytes.length; number += 1) {
        let end = bytes.indexOf(10, start);
        if (end < 0) end = bytes.length;
        const own = bytes.subarray(start, bytes[end - 1] === 13 && end > start ? end - 1 : end);
        start = end + 1;
        if (own.every((byte) => byte === 32 || byte === 9)) continue;
        let line = null;
        try { line = JSON.parse(decoder.decode(own)); } catch { /* It is no line. */ }
        if (!line || typeof line !== 'object' || Array.isArray(line)) return { number, fault: 'no-object' };
        if (Object.hasOwn(line, 'bitext-decisions')) {
          if (line['bitext-decisions'] !== +body.dataset.version) return { number, fault: 'version' };
          head = { document: text(line.document), report: text(line.report) };
          heads.push(head);
        } else if (!head) return { number, fault: 'no-head' };
        else if (Object.hasOwn(line, 'gap')) {
          const [gap, state] = [text(line.gap), text(line.state)];
          if (!gap || !['open', 'accepted', 'dismissed'].includes(state)) return { number, fault: 'no-decision' };
          const mark = Object.hasOwn(line, 'mark') ? Object(line.mark) : undefined;
          if (mark && !(isTerm('kind', mark.kind) && isTerm('severity', mark.severity) && isBead(mark, mark.texts) && isNameOf(gap, mark.kind))) return { number, fault: 'no-mark' };
          const decision = { head, gap, state, mark };
          for (const member of [...members, 'wording', 'words']) if (member !== 'state') decision[member] = text(line[member]);
          for (const member of ['counterpart', 'around']) decision[member] = Array.isArray(line[member]) ? line[member].filter(text) : [];
          lines.push(decision);
        } else if (Object.hasOwn(line, 'bead')) {
          if (!isBead(line.bead, line.texts)) return { number, fault: 'no-bead' };
          lines.push({ head, bead: line.bead, texts: line.texts, reviewer: text(line.reviewer), date: text(line.date) });
        }
      }
      // A file that says nothing at all was meant to say something.
      if (!head) return { number: 1, fault: 'no-head' };
      return { lines, heads };
    };
    // What counts here: what names this document or none; else what is about the only document, or the only one that may be
    // called so: by the end of its path, with or without an extension. The rules are those of the command, but for the folder
    // that its paths are told from.
    const partsOf = (path) => {
      const kept = [];
      for (const part of path.split('/')) if (part === '..') kept.pop(); else if (part && part !== '.') kept.push(part);
      return kept;
    };
    const place = (name) => name.split(' ↔ ').map((path) => partsOf(path).join('/')).join(' ↔ ');
    const stem = (path) => path.replace(/([^/])\.[^./]*$/, '$1');
    const isEnd = (one, other) => ('/' + one).endsWith('/' + other) || ('/' + other).endsWith('/' + one);
    const isLikely = (one, other) => {
      const [left, right] = [one, other].map((name) => place(name).split(' ↔ '));
      return left.length === right.length && left.every((path, at) => path && right[at]
        && (isEnd(path, right[at]) || isEnd(stem(path), right[at]) || isEnd(path, stem(right[at]))));
    };
    const ownLines = (lines, heads) => {
      const named = [...new Set(heads.map((head) => head.document).filter(Boolean).map(place))];
      const isThis = named.includes(place(body.dataset.document));
      const likely = named.filter((name) => isLikely(name, body.dataset.document));
      const about = isThis ? place(body.dataset.document) : named.length === 1 ? named[0] : likely.length === 1 ? likely[0] : undefined;
      const isOwn = ({ document }) => !document || place(document) === about;
      const isOld = ({ document, report }) => document && place(document) === about && report && report !== body.dataset.report;
      return { own: lines.filter((line) => isOwn(line.head)), about: isThis ? undefined : about, isOld: heads.some(isOld) };
    };
    // Where each text stands, which no decision changes: it is looked for once, not for every mark.
    let positions;
    const positionsOfTexts = () => {
      const positions = {};
      for (const [side, name] of [['s', 'source'], ['t', 'target']]) {
        positions[name] = new Map();
        for (let index = 0, node; (node = sentence(side, index)); index += 1) {
          const hash = node.dataset.text;
          if (!positions[name].has(hash)) positions[name].set(hash, []);
          positions[name].get(hash).push(index);
        }
      }
      return positions;
    };
    // The beads of a file where their sentences are now. What was set later counts.
    const placed = (list) => {
      positions = positions || positionsOfTexts();
      const taken = { source: new Set(), target: new Set() };
      const called = { source: new Set(), target: new Set() };
      const seen = new Set();
      const find = (name, indices, hashes) => {
        if (!indices.length) return [];
        if (indices.some((index, at) => called[name].has(index + hashes[at]))) return 'overruled';
        const side = name[0];
        const starts = (positions[name].get(hashes[0]) || []).filter((start) =>
          hashes.every((hash, at) => sentence(side, start + at) && sentence(side, start + at).dataset.text === hash));
        if (!starts.length) return 'changed';
        const free = starts.filter((start) => !hashes.some((_, at) => taken[name].has(start + at)));
        if (!free.length) return 'overruled';
        const nearest = free.reduce((best, start) => Math.abs(start - indices[0]) < Math.abs(best - indices[0]) ? start : best);
        return hashes.map((_, at) => nearest + at);
      };
      const result = { given: [], taken: 0, changed: 0, overruled: 0 };
      for (const { bead, texts, reviewer, date } of [...list].reverse()) {
        const name = JSON.stringify([bead.source, texts.source, bead.target, texts.target]);
        if (seen.has(name)) continue;
        const [s, t] = ['source', 'target'].map((side) => find(side, bead[side], texts[side]));
        const lost = [s, t].includes('changed') ? 'changed' : [s, t].includes('overruled') ? 'overruled' : null;
        if (lost) { result[lost] += 1; continue; }
        seen.add(name);
        for (const [side, indices] of [['source', s], ['target', t]]) indices.forEach((index, at) => {
          taken[side].add(index);
          called[side].add(bead[side][at] + texts[side][at]);
        });
        result.given.unshift({ s, t, reviewer, date });
        result.taken += 1;
      }
      return result;
    };

    """#
}
