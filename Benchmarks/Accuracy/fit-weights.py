#!/usr/bin/env python3
"""Fit the weights of the aligner on gold alignments.

usage: fit-weights.py BITEXT GOLD OUT.swift [--leave-out SET]...

BITEXT is the command built for release, GOLD a folder of sets (NNN.en, NNN.zh, one segment a line, NNN.gold). The features
of every group that the aligner weighs are dumped by `bitext dump-features`; the weights are those under which the gold
beads are likeliest as a path through the groups (a semi-Markov conditional random field), with a Gaussian prior,
by L-BFGS. Features depend on the weights through self-training, so run it until the weights stay: two or three times.
Of every set of more than six documents every second one is held back and scored. Needs numpy, scipy, numba.
"""
import argparse, collections, math, os, re, subprocess, sys, tempfile
import numpy as np
from numba import njit
from scipy.optimize import minimize

TYPES = 12              # the features that say how many rows and columns
FORBIDDEN = -1000.0     # nulls of columns in front of nulls of rows
# What a set's documents count: people's judgements more than sets made from each other.
WEIGHT = {"mac_dev": 2.5, "champollion": 1.5, "bible": 0.3, "twlaw_stale": 2.0}
# Numbers that label items are trusted less than the gold of numbered statutes would have it: items are
# renumbered when one is left out.
BOUNDS = {"labelsDiffer": (-2.5, 0), "unitLabelsDiffer": (-6, 0), "innerLabels": (-2.5, 0),
          "labelsAgree": (0, 2.5), "nullLabelAlone": (0, 2)}
FIXED_BY_FREEDOM = {"labelsDiffer", "unitLabelsDiffer", "innerLabels"}


def weight_of(name):
    if name in WEIGHT: return WEIGHT[name]
    if name.endswith("_gap"): return 1.0
    if "." in name: return 0.2 if name.endswith(("mrg15", "noise")) else 0.3
    return 0.1


@njit(cache=True)
def forward_backward(start, end, kind, score, transition, cells):
    """ln Z, the probability of each arc, the expected number of each transition."""
    none = -1e30
    count = len(score)
    forward = np.full((cells, 3), none); backward = np.full((cells, 3), none); entry = np.full(count, none)
    forward[0, 0] = 0.0
    for a in range(count):
        top = none
        for k in range(3): top = max(top, forward[start[a], k] + transition[k, kind[a]])
        if top <= none / 10: continue
        total = 0.0
        for k in range(3):
            v = forward[start[a], k] + transition[k, kind[a]] - top
            if v > -40: total += math.exp(v)
        entry[a] = top + math.log(total)
        v = entry[a] + score[a]; o = forward[end[a], kind[a]]
        forward[end[a], kind[a]] = max(v, o) + math.log1p(math.exp(min(v, o) - max(v, o)))
    z = none
    for k in range(3):
        backward[cells - 1, k] = 0.0
        v = forward[cells - 1, k]
        z = max(v, z) + math.log1p(math.exp(min(v, z) - max(v, z)))
    probability = np.zeros(count); expected = np.zeros((3, 3))
    for a in range(count - 1, -1, -1):
        if backward[end[a], kind[a]] <= none / 10 or entry[a] <= none / 10: continue
        rest = backward[end[a], kind[a]] + score[a]
        probability[a] = math.exp(min(0.0, entry[a] + rest - z))
        for k in range(3):
            v = rest + transition[k, kind[a]]; o = backward[start[a], k]
            if forward[start[a], k] > none / 10: expected[k, kind[a]] += math.exp(min(0.0, forward[start[a], k] + v - z))
            backward[start[a], k] = max(v, o) + math.log1p(math.exp(min(v, o) - max(v, o)))
    return z, probability, expected


@njit(cache=True)
def best_path(start, end, kind, score, transition, cells):
    none = -1e30
    best = np.full((cells, 3), none); arrival = np.full((cells, 3), -1); before = np.full((cells, 3), -1)
    best[0, 0] = 0.0
    for a in range(len(score)):
        top = none; from_kind = 0
        for k in range(3):
            v = best[start[a], k] + transition[k, kind[a]]
            if v > top: top = v; from_kind = k
        if top > none / 10 and top + score[a] > best[end[a], kind[a]]:
            best[end[a], kind[a]] = top + score[a]; arrival[end[a], kind[a]] = a; before[end[a], kind[a]] = from_kind
    cell = cells - 1; k = np.argmax(best[cell])
    path = [0]; path.pop()
    while arrival[cell, k] >= 0:
        a = arrival[cell, k]; path.append(a); k = before[cell, k]; cell = start[a]
    return np.array(path[::-1])


def read_gold(path):
    beads = []
    for line in open(path, encoding="utf-8"):
        found = re.match(r"\s*\[([\d,\s]*)\]\s*:\s*\[([\d,\s]*)\]", line)
        if found: beads.append(tuple(tuple(int(x) for x in re.findall(r"\d+", side)) for side in found.groups()))
    return beads


class Document:
    """The groups of a document with their features, and which of them the gold path takes."""

    def __init__(self, dump, gold, name):
        data = open(dump, "rb").read()
        self.name = name
        self.rows, self.columns, count, width = np.frombuffer(data, np.int32, 4)
        self.division, self.omission = np.frombuffer(data, np.float32, 2, 16)
        self.groups = np.frombuffer(data, np.int32, 4 * count, 24).reshape(count, 4)
        plain = np.frombuffer(data, np.float32, count * width, 24 + 16 * count).reshape(count, width)
        literary = min(1.0, max(0.0, (self.division - 0.3) / 0.4))
        null = ((self.groups[:, 2] == 0) | (self.groups[:, 3] == 0)).astype(np.float32)[:, None]
        self.features = np.concatenate(
            [plain, plain[:, :TYPES] * self.division, plain * literary, null * self.omission], 1)
        self.gold = read_gold(gold)
        self.index()
        self.follow_gold()

    def index(self):
        wide = self.columns + 1
        g = self.groups.astype(np.int64)
        start = g[:, 0] * wide + g[:, 1]; end = (g[:, 0] + g[:, 2]) * wide + g[:, 1] + g[:, 3]
        cells = np.unique(np.concatenate([start, end, [0, self.rows * wide + self.columns]]))
        self.start = np.searchsorted(cells, start); self.end = np.searchsorted(cells, end); self.cells = len(cells)
        self.kind = np.where(g[:, 3] == 0, 1, np.where(g[:, 2] == 0, 2, 0))

    def follow_gold(self):
        """The gold path, nulls of rows before nulls of columns; groups that the aligner never weighed are put into the
        lattice with nothing known but that they are large, so that the path exists."""
        path = []; i = j = 0
        for a, b in sorted((a, b) for a, b in self.gold if a and b):
            if a[0] < i or b[0] < j:
                self.is_monotone = False
                return
            path += [(r, j, 1, 0) for r in range(i, a[0])]; i = a[0]
            path += [(i, c, 0, 1) for c in range(j, b[0])]
            path.append((a[0], b[0], len(a), len(b))); i, j = a[-1] + 1, b[-1] + 1
        path += [(r, j, 1, 0) for r in range(i, self.rows)]
        path += [(self.rows, c, 0, 1) for c in range(j, self.columns)]
        self.is_monotone = True
        known = {tuple(g): n for n, g in enumerate(self.groups)}
        lost = [p for p in path if p not in known]
        self.lost = len(lost) / max(1, len(path))
        if lost:
            rows = np.zeros((len(lost), self.features.shape[1]), np.float32)
            rows[:, TYPES - 2] = 1
            self.features = np.concatenate([self.features, rows])
            self.groups = np.concatenate([self.groups, np.array(lost, np.int32)])
            order = np.lexsort(self.groups.T[::-1])
            self.features, self.groups = self.features[order], self.groups[order]
            self.index()
            known = {tuple(g): n for n, g in enumerate(self.groups)}
        self.path = np.array([known[p] for p in path])
        self.transitions = np.zeros((3, 3))
        for a, b in zip([0] + list(self.kind[self.path]), self.kind[self.path]): self.transitions[a, b] += 1

    def score(self, weights): return (self.features @ weights[:-2].astype(np.float32)).astype(np.float64)

    def decode(self, weights):
        path = best_path(self.start, self.end, self.kind, self.score(weights), transition(weights), self.cells)
        return {(tuple(range(r, r + m)), tuple(range(c, c + n))) for r, c, m, n in self.groups[path].tolist()}

    def refine_gold(self, weights):
        """A verse holds several sentences: where decoded beads tile a gold bead, they take its place."""
        decoded = self.decode(weights); gold = []
        for a, b in self.gold:
            inside = [(x, y) for x, y in decoded if x and y and set(x) <= set(a) and set(y) <= set(b)]
            whole = sum(len(x) for x, _ in inside) == len(a) and sum(len(y) for _, y in inside) == len(b)
            gold += sorted(inside) if whole else [(a, b)]
        self.gold = gold
        self.follow_gold()


def transition(weights):
    return np.array([[0, 0, 0], [0, weights[-2], 0], [0, FORBIDDEN, weights[-1]]])


def fit(documents, names, prior=1.0, first=None):
    size = len(names)
    width = size - 2
    squares = sum((d.features.astype(np.float64) ** 2).sum(0) for d in documents)
    scale = np.concatenate([np.clip(np.sqrt(squares / sum(len(d.features) for d in documents)), 0.3, 3), [1, 1]])

    def loss(v):
        w = v / scale; t = transition(w)
        value = prior * (v ** 2).sum() / 2; gradient = prior * v * scale
        for d in documents:
            s = d.score(w); k = weight_of(d.name)
            z, p, expected = forward_backward(d.start, d.end, d.kind, s, t, d.cells)
            value -= k * (s[d.path].sum() + d.transitions[1, 1] * t[1, 1] + d.transitions[2, 2] * t[2, 2] - z)
            gradient[:width] -= k * (d.features[d.path].sum(0) - p.astype(np.float32) @ d.features)
            gradient[-2] -= k * (d.transitions[1, 1] - expected[1, 1])
            gradient[-1] -= k * (d.transitions[2, 2] - expected[2, 2])
        return value, gradient / scale

    bounds = []
    for n, s in zip(names, scale):
        low, high = BOUNDS.get(n, (None, None))
        if n.startswith("l.") and n[2:] in FIXED_BY_FREEDOM: low = high = 0
        bounds.append((None if low is None else low * s, None if high is None else high * s))
    start = np.zeros(size) if first is None else first * scale
    return minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds, options=dict(maxiter=200)).x / scale


def strict(documents, weights):
    """Strict F1 of beads and F1 of nulls, as bitext score counts them."""
    c = collections.Counter()
    for d in documents:
        gold, test = set(d.gold), d.decode(weights)
        both = {b for b in gold if b[0] and b[1]}
        nulls = lambda beads: {("s", i) for a, b in beads if not b for i in a} | {("t", j) for a, b in beads if not a for j in b}
        c.update(test=len(test), hit=len(test & gold), gold=len(both), found=len(both & test), g=len(nulls(gold)),
                 t=len(nulls(test)), h=len(nulls(gold) & nulls(test)))
    f = lambda h1, n1, h2, n2: 0.0 if not h1 or not h2 else 2 / (n1 / h1 + n2 / h2)
    return f(c["hit"], c["test"], c["found"], c["gold"]), f(c["h"], c["t"], c["h"], c["g"])


def swift(weights, names, features):
    value = dict(zip(names, weights))

    def rows(prefix):
        lines = []; line = "     "
        for n in features:
            x = value.get(prefix + n, 0)
            if abs(x) < 0.005: continue
            item = f" .{n}: {x:.2f},"
            if len(line) + len(item) > 110: lines.append(line); line = "     "
            line += item
        lines.append(line)
        return "[\n" + "\n".join(lines) + "\n    ]"

    return (f"Table(\n    base: {rows('')},\n    byDivision: {rows('d.')},\n    byLiterary: {rows('l.')},\n"
            f"    nullByOmission: {value['omission']:.2f}, rowRun: {value['rowRun']:.2f}, columnRun: {value['columnRun']:.2f})")


def load(bitext, gold, temporary, leave_out):
    train, test = [], collections.defaultdict(list)
    folders = sorted(f for f, _, files in os.walk(gold) if any(x.endswith(".gold") for x in files))
    for folder in folders:
        name = os.path.basename(folder)
        bases = sorted(x[:-5] for x in os.listdir(folder) if x.endswith(".gold"))
        for n, base in enumerate(bases):
            dump = os.path.join(temporary, f"{name}.{base}")
            if not os.path.exists(f"{folder}/{base}.en"): continue
            subprocess.run([bitext, "dump-features", "--source", f"{folder}/{base}.en", "--target", f"{folder}/{base}.zh",
                            "-o", dump], check=True)
            document = Document(dump, f"{folder}/{base}.gold", name)
            is_held = name in leave_out or (len(bases) > 6 and n % 2 == 1)
            if not is_held and document.is_monotone and document.lost < 0.12: train.append(document)
            if is_held or len(bases) <= 6: test[name].append(document)
    return train, test


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bitext"); parser.add_argument("gold"); parser.add_argument("out")
    parser.add_argument("--leave-out", action="append", default=[])
    options = parser.parse_args()
    features = subprocess.run([options.bitext, "dump-features", "--names"], check=True, capture_output=True,
                              text=True).stdout.split()
    names = features + ["d." + n for n in features[:TYPES]] + ["l." + n for n in features] + ["omission", "rowRun", "columnRun"]
    with tempfile.TemporaryDirectory() as temporary:
        train, test = load(options.bitext, options.gold, temporary, options.leave_out)
        weights = fit(train, names)
        verses = [d for d in train if d.name == "bible"]
        if verses:
            for d in verses: d.refine_gold(weights)
            weights = fit(train, names, first=weights)
    for name in sorted(test):
        f, null = strict(test[name], weights)
        print(f"{name:26s} strict {f:.4f}  null {null:.4f}  documents {len(test[name])}")
    with open(options.out, "w", encoding="utf-8") as file: file.write(swift(weights, names, features) + "\n")


if __name__ == "__main__":
    main()
