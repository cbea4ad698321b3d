#!/usr/bin/env python3
"""Fit the weights of the aligner on gold alignments, and tell how they carry over to texts that they have not seen.

usage: fit-weights.py BITEXT GOLD OUT.swift [--without-lexicon] [--cross-validate] [--dumps FOLDER]

BITEXT is the command built for release, GOLD a folder of sets (NNN.en, NNN.zh, one segment a line, NNN.gold). The features
of every group that the aligner weighs are dumped by `bitext dump-features`; the weights are those under which the gold
beads are likeliest as a path through the groups (a semi-Markov conditional random field), with a Gaussian prior,
by L-BFGS. OUT gets the table as `Weights+Fitted.swift` holds it. Features depend on the weights through self-training, so
build with the new table and run it again: twice is enough.

--cross-validate fits anew without each kind of text in turn, and without each document of the sets that people aligned, and
scores what was left out. The features of what is left out were still dumped with the weights in use.

Some documents are made of others by `changed_sets.py`: sets named `half` and `tail` lack half of one side, in those named
`joined` up to five sentences of one side stand in a line.

Needs numpy, scipy, numba.
"""
import argparse, collections, concurrent.futures, math, os, random, re, subprocess, tempfile
import numpy as np
from changed_sets import changed, read_gold
from numba import njit, prange
from scipy.optimize import minimize

TYPES = 12              # the features that say how many rows and columns
FORBIDDEN = -1000.0     # nulls of columns in front of nulls of rows
PRIOR = 0.3
KEPT = 1e-4             # groups less likely than this under a first fit do not change a fit
# Documents in which a gold bead is not monotone, or of which so large a share was never weighed, are not fitted on.
GREATEST_LOSS = 0.12
# Numbers that label items are trusted less than the gold of numbered statutes would have it: items are renumbered when
# one is left out.
BOUNDS = {"labelsDiffer": (-2.5, 0), "unitLabelsDiffer": (-6, 0), "innerLabels": (-2.5, 0),
          "labelsAgree": (0, 2.5), "nullLabelAlone": (0, 2)}
KINDS = {"mac_dev": "literary", "champollion": "official", "bible": "bible", "ntrex": "news", "wmt22_enzh": "news"}
BY_DOCUMENT = ("mac_dev", "champollion")
CHANGED = {"mac_dev": ("half", "tail"), "champollion": ("half", "joined"), "twlaw": ("half",), "twlaw_bare": ("joined",),
           "ntrex": ("half", "tail", "joined"), "wmt22_enzh": ("half", "tail", "joined"), "debref": ("joined",)}


def weight_of(name, has_lexicon):
    """What a document of a set counts: people's judgements more than sets made from each other."""
    if name.endswith(".joined"): return 0.05
    if name.endswith((".half", ".tail")): return 0.25 if name.startswith("champollion") else 0.1
    if name == "champollion": return 2.0 if has_lexicon else 3.0
    if name == "twlaw_stale": return 2.0
    if name == "mac_dev": return 2.5
    if name == "bible": return 0.05 if has_lexicon else 0.3
    if name.endswith("_gap"): return 1.0 if has_lexicon else 0.7
    if "." not in name: return 0.01 if has_lexicon else 0.3
    if not has_lexicon: return 1.0
    if name.endswith(("mrg15", "noise")): return 0.15
    return 0.5 if kind_of(name) == "news" else 0.25


def kind_of(name):
    base = name.split(".")[0].removesuffix("_gap")
    if base.startswith("twlaw"): return "statutes"
    return KINDS.get(base.removesuffix("_B"), "software")


@njit(cache=True)
def log_sum(a, b):
    high = max(a, b)
    return high if high <= -1e29 else high + math.log1p(math.exp(min(a, b) - high))


@njit(cache=True, parallel=True)
def forward_backward(first_arc, first_cell, start, end, kind, score, transition):
    """By document ln Z and the expected number of each transition; by arc its probability."""
    none = -1e30
    documents = len(first_arc) - 1
    probability = np.zeros(len(score)); total = np.zeros(documents); expected = np.zeros((documents, 3, 3))
    for d in prange(documents):
        c = first_cell[d]; cells = first_cell[d + 1] - c; a0 = first_arc[d]; a1 = first_arc[d + 1]
        forward = np.full((cells, 3), none); backward = np.full((cells, 3), none); entry = np.full(a1 - a0, none)
        forward[0, 0] = 0
        for a in range(a0, a1):
            top = none
            for k in range(3): top = log_sum(top, forward[start[a] - c, k] + transition[k, kind[a]])
            if top <= none / 10: continue
            entry[a - a0] = top
            forward[end[a] - c, kind[a]] = log_sum(forward[end[a] - c, kind[a]], top + score[a])
        z = none
        for k in range(3):
            backward[cells - 1, k] = 0.0
            z = log_sum(z, forward[cells - 1, k])
        total[d] = z
        for a in range(a1 - 1, a0 - 1, -1):
            if backward[end[a] - c, kind[a]] <= none / 10 or entry[a - a0] <= none / 10: continue
            rest = backward[end[a] - c, kind[a]] + score[a]
            probability[a] = math.exp(min(0.0, entry[a - a0] + rest - z))
            for k in range(3):
                value = rest + transition[k, kind[a]]
                if forward[start[a] - c, k] > none / 10:
                    expected[d, k, kind[a]] += math.exp(min(0.0, forward[start[a] - c, k] + value - z))
                backward[start[a] - c, k] = log_sum(backward[start[a] - c, k], value)
    return total, probability, expected


@njit(cache=True)
def best_path(cells, start, end, kind, score, transition):
    none = -1e30
    best = np.full((cells, 3), none); arrival = np.full((cells, 3), -1); before = np.full((cells, 3), -1)
    best[0, 0] = 0.0
    for a in range(len(score)):
        top = none; from_kind = 0
        for k in range(3):
            value = best[start[a], k] + transition[k, kind[a]]
            if value > top: top = value; from_kind = k
        if top > none / 10 and top + score[a] > best[end[a], kind[a]]:
            best[end[a], kind[a]] = top + score[a]; arrival[end[a], kind[a]] = a; before[end[a], kind[a]] = from_kind
    cell = cells - 1; k = np.argmax(best[cell])
    path = [0]; path.pop()
    while arrival[cell, k] >= 0:
        a = arrival[cell, k]; path.append(a); k = before[cell, k]; cell = start[a]
    return np.array(path[::-1])


class Document:
    """The groups of a document with their features, and which of them the gold path takes."""

    def __init__(self, dump, gold, set_name, name):
        data = open(dump, "rb").read()
        self.set, self.name = set_name, name
        self.rows, self.columns, count, width = np.frombuffer(data, np.int32, 4)
        self.division, self.recasting, self.omission = np.frombuffer(data, np.float32, 3, 16)
        self.groups = np.frombuffer(data, np.int32, 4 * count, 28).reshape(count, 4)
        self.features = np.frombuffer(data, np.float32, count * width, 28 + 16 * count).reshape(count, width)
        self.gold = read_gold(gold)
        self.follow_gold()

    def index(self):
        wide = self.columns + 1
        g = self.groups.astype(np.int64)
        start = g[:, 0] * wide + g[:, 1]; end = (g[:, 0] + g[:, 2]) * wide + g[:, 1] + g[:, 3]
        cells = np.unique(np.concatenate([start, end, [0, self.rows * wide + self.columns]]))
        self.start = np.searchsorted(cells, start); self.end = np.searchsorted(cells, end); self.cells = len(cells)
        self.kind = np.where(g[:, 3] == 0, 1, np.where(g[:, 2] == 0, 2, 0))

    def follow_gold(self):
        """The gold path, nulls of rows before nulls of columns. Groups that the aligner never weighed are put in with
        nothing known but that they are large, so that the path exists."""
        path = []; i = j = 0
        self.is_monotone = True
        for a, b in sorted((a, b) for a, b in self.gold if a and b):
            if a[0] < i or b[0] < j:
                self.is_monotone = False
                self.path = np.array([], int); self.loss = 1.0
                return self.index()
            path += [(r, j, 1, 0) for r in range(i, a[0])]; i = a[0]
            path += [(i, c, 0, 1) for c in range(j, b[0])]
            path.append((a[0], b[0], len(a), len(b))); i, j = a[-1] + 1, b[-1] + 1
        path += [(r, j, 1, 0) for r in range(i, self.rows)]
        path += [(self.rows, c, 0, 1) for c in range(j, self.columns)]
        known = set(map(tuple, self.groups.tolist()))
        lost = [p for p in path if p not in known]
        self.loss = len(lost) / max(1, len(path))
        if lost:
            rows = np.zeros((len(lost), self.features.shape[1]), np.float32)
            rows[:, TYPES - 2] = 1
            features = np.concatenate([self.features, rows]); groups = np.concatenate([self.groups, np.array(lost, np.int32)])
            order = np.lexsort(groups.T[::-1])
            self.features, self.groups = features[order], groups[order]
        place = {tuple(g): n for n, g in enumerate(self.groups.tolist())}
        self.path = np.array([place[p] for p in path], int)
        self.index()

    def keep(self, mask):
        """Forgets groups, but none of the gold path."""
        mask = mask.copy(); mask[self.path] = True
        self.path = (np.cumsum(mask) - 1)[self.path]
        self.features, self.groups = self.features[mask], self.groups[mask]
        self.index()


class Model:
    """How features become columns of the fit: the faithful table, what it gains by the share of divided pairs, what
    both gain by that of joined lines, the free table, and what nulls gain by the share of nulls (`Weights.fitted`)."""

    def __init__(self, features):
        self.features = features
        self.names = (features + ["d." + n for n in features[:TYPES]]
                      + ["j." + n for n in features[:TYPES]] + ["f." + n for n in features]
                      + ["omission", "rowRun", "columnRun"])

    def columns(self, d):
        share = np.float32(min(1.0, max(0.0, (d.recasting - 0.34) / 0.06)))
        division = np.float32(min(d.division, 0.36))
        joining = np.float32(max(0.0, d.division - d.recasting))
        types = d.features[:, :TYPES]
        null = ((d.groups[:, 2] == 0) | (d.groups[:, 3] == 0)).astype(np.float32)[:, None]
        return np.concatenate([d.features * (1 - share), types * (division * (1 - share)), types * joining,
                               d.features * share, null * d.omission], 1).astype(np.float32)


class Batch:
    """Documents side by side, as the fit reads them."""

    def __init__(self, documents, model, has_lexicon):
        self.documents, self.model = documents, model
        self.columns = np.concatenate([model.columns(d) for d in documents])
        self.first_arc = np.cumsum([0] + [len(d.groups) for d in documents])
        self.first_cell = np.cumsum([0] + [d.cells for d in documents])
        self.start = np.concatenate([d.start + c for d, c in zip(documents, self.first_cell)])
        self.end = np.concatenate([d.end + c for d, c in zip(documents, self.first_cell)])
        self.kind = np.concatenate([d.kind for d in documents])
        self.weights = np.array([weight_of(d.set, has_lexicon) for d in documents])
        self.fitted_on = np.array([d.is_monotone and d.loss < GREATEST_LOSS for d in documents])
        self.gold = np.zeros(len(self.kind)); self.transitions = np.zeros((len(documents), 3, 3))
        for n, d in enumerate(documents):
            self.gold[d.path + self.first_arc[n]] = 1
            kinds = list(d.kind[d.path])
            for a, b in zip([0] + kinds, kinds): self.transitions[n, a, b] += 1

    def score(self, w): return (self.columns @ w[:-2].astype(np.float32)).astype(np.float64)

    def posteriors(self, w):
        score = self.score(w)
        return score, *forward_backward(self.first_arc, self.first_cell, self.start, self.end, self.kind, score,
                                        transition(w))

    def fit(self, without=None, first=None, steps=120):
        names = self.model.names; width = len(names) - 2
        use = self.fitted_on if without is None else self.fitted_on & ~without
        weight = self.weights * use
        arc_weight = np.repeat(weight, np.diff(self.first_arc)).astype(np.float32)
        squares = np.einsum("ij,ij->j", self.columns, self.columns) / len(self.columns)
        scale = np.concatenate([np.clip(np.sqrt(squares), 0.3, 3), [1, 1]])

        def loss(v):
            w = v / scale; t = transition(w)
            score, z, p, expected = self.posteriors(w)
            gold = np.add.reduceat(score * self.gold, self.first_arc[:-1])
            gold += sum(self.transitions[:, k, k] * t[k, k] for k in (1, 2))
            gradient = PRIOR * v * scale
            gradient[:width] += ((p - self.gold).astype(np.float32) * arc_weight) @ self.columns
            for k in (1, 2): gradient[k - 3] += (weight * (expected[:, k, k] - self.transitions[:, k, k])).sum()
            return PRIOR * (v ** 2).sum() / 2 + (weight * (z - gold)).sum(), gradient / scale

        bounds = [tuple(None if x is None else x * s for x in BOUNDS.get(n, (None, None))) for n, s in zip(names, scale)]
        start = np.zeros(len(names)) if first is None else first * scale
        return minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds, options=dict(maxiter=steps, maxcor=20)).x / scale

    def decode(self, w, which=None):
        """By document the beads of the best path."""
        score = self.score(w); t = transition(w); beads = {}
        for n, d in enumerate(self.documents):
            if which is not None and not which[n]: continue
            a, b = self.first_arc[n], self.first_arc[n + 1]
            path = best_path(d.cells, self.start[a:b] - self.first_cell[n], self.end[a:b] - self.first_cell[n],
                             self.kind[a:b], score[a:b], t)
            beads[n] = {(tuple(range(r, r + m)), tuple(range(c, c + k))) for r, c, m, k in d.groups[path].tolist()}
        return beads

    def select(self, condition): return np.array([condition(d) for d in self.documents])


def transition(w): return np.array([[0, 0, 0], [0, w[-2], 0], [0, FORBIDDEN, w[-1]]], float)


def verses_divided(gold, beads):
    """Gold beads of verses, which hold several sentences: where beads tile one, they take its place."""
    result = []
    for a, b in gold:
        inside = [(x, y) for x, y in beads if x and y and set(x) <= set(a) and set(y) <= set(b)]
        whole = sum(len(x) for x, _ in inside) == len(a) and sum(len(y) for _, y in inside) == len(b)
        result += sorted(inside) if whole else [(a, b)]
    return result


class Scores:
    """Strict F1 of beads and F1 of nulls, as `bitext score` counts them, by set."""

    def __init__(self): self.counts = collections.defaultdict(collections.Counter)

    def add(self, batch, decoded):
        for n, beads in decoded.items():
            d = batch.documents[n]
            gold = set(verses_divided(getattr(d, "verses", d.gold), beads) if d.set == "bible" else d.gold)
            both = {b for b in gold if b[0] and b[1]}
            nulls = lambda beads: {(s, i) for bead in beads for s in (0, 1) if not bead[1 - s] for i in bead[s]}
            self.counts[d.set].update(
                test=len(beads), hit=len(beads & gold), gold=len(both), found=len(both & beads), nulls=len(nulls(gold)),
                said=len(nulls(beads)), right=len(nulls(gold) & nulls(beads)))

    def f1(self, name):
        c = self.counts[name]
        mean = lambda h1, n1, h2, n2: 2 / (n1 / h1 + n2 / h2) if h1 and h2 else 0.0
        null = mean(c["right"], c["said"], c["right"], c["nulls"])
        return mean(c["hit"], c["test"], c["found"], c["gold"]), null if c["nulls"] else None


def swift(weights, model):
    value = dict(zip(model.names, weights))

    def rows(prefix):
        items = [f".{n}: {value[prefix + n]:.2f}," for n in model.features if abs(value.get(prefix + n, 0)) >= 0.005]
        lines = [""]
        for item in items:
            if len(lines[-1]) + len(item) > 100: lines.append("")
            lines[-1] += " " + item
        return "[\n" + "\n".join("     " + line for line in lines) + "\n    ]"

    return (f"Table(\n    faithful: {rows('')},\n    byDivision: {rows('d.')},\n    byJoining: {rows('j.')},\n    free: {rows('f.')},\n"
            f"    nullByOmission: {value['omission']:.2f}, rowRun: {value['rowRun']:.2f}, columnRun: {value['columnRun']:.2f})")


def load(options, folder):
    """All documents of all sets; what is dumped already is not dumped again."""
    jobs = []
    for place, _, files in sorted(os.walk(options.gold)):
        bases = sorted(f[:-5] for f in files if f.endswith(".gold"))
        # Without a lexicon many times more groups are weighed: a part of the large sets is enough.
        for file in bases[::8] if options.without_lexicon and len(bases) > 12 else bases:
            name = os.path.basename(place)
            # Exchanged neighbours are no monotone path, and the pairs of the sets of other dates are poor.
            if "swap" in name or "diffdate" in name or not os.path.exists(f"{place}/{file}.en"): continue
            jobs.append((f"{place}/{file}", os.path.join(folder, os.path.relpath(place, options.gold), file), name, file))
            for how in () if options.without_lexicon else CHANGED.get(name, ()):
                text = os.path.join(folder, "changed", f"{name}.{how}", file)
                if changed(f"{place}/{file}", text, how): jobs.append((text, text + ".dump", f"{name}.{how}", file))

    def dump(job):
        text, output = job[:2]
        if os.path.exists(output): return
        os.makedirs(os.path.dirname(output), exist_ok=True)
        subprocess.run([options.bitext, "dump-features", "--source", text + ".en", "--target", text + ".zh", "-o", output]
                       + (["--without-lexicon"] if options.without_lexicon else []), check=True)

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool: list(pool.map(dump, jobs))
    return [Document(output, text + ".gold", name, file) for text, output, name, file in jobs]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bitext"); parser.add_argument("gold"); parser.add_argument("out")
    parser.add_argument("--without-lexicon", action="store_true", help="fit the table for pairs that no lexicon serves")
    parser.add_argument("--cross-validate", action="store_true", help="score what was left out of the fit, too")
    parser.add_argument("--dumps", help="keep the dumped features in this folder, and take what is there")
    options = parser.parse_args()
    names = subprocess.run([options.bitext, "dump-features", "--names"], check=True, capture_output=True, text=True).stdout
    model = Model(names.split())
    batch = lambda: Batch(documents, model, not options.without_lexicon)
    with tempfile.TemporaryDirectory() as temporary: documents = load(options, options.dumps or temporary)
    # Whole verses say little of how they are divided: that is taken from the other sets.
    start = batch()
    first = start.fit(start.select(lambda d: d.set == "bible"), steps=40)
    decoded = start.decode(first)
    for n, d in enumerate(documents):
        if d.set != "bible": continue
        d.verses = d.gold
        d.gold = verses_divided(d.gold, decoded[n])
        d.follow_gold()
    whole = batch()
    likely = whole.posteriors(first)[2] > KEPT
    for n, d in enumerate(documents): d.keep(likely[whole.first_arc[n]:whole.first_arc[n + 1]])
    whole = batch()
    weights = whole.fit(first=first)
    with open(options.out, "w", encoding="utf-8") as file: file.write(swift(weights, model) + "\n")

    columns = {"in sample": Scores()}
    columns["in sample"].add(whole, whole.decode(weights))
    if options.cross_validate:
        columns["kind left out"] = Scores()
        for kind in sorted({kind_of(d.set) for d in documents}):
            out = whole.select(lambda d: kind_of(d.set) == kind)
            columns["kind left out"].add(whole, whole.decode(whole.fit(out, first=weights, steps=40), out))
        columns["document left out"] = Scores()
        for document in documents:
            if document.set not in BY_DOCUMENT: continue
            # With it goes what was made of it, but that is not scored.
            related = lambda d: d.set.split(".")[0] == document.set and d.name == document.name
            fitted = whole.fit(whole.select(related), first=weights, steps=40)
            columns["document left out"].add(whole, whole.decode(fitted, whole.select(lambda d: d is document)))
    print("| set | " + " | ".join(columns) + " |\n|---|" + "---|" * len(columns))
    for name in sorted({d.set for d in documents}):
        cells = []
        for scores in columns.values():
            strict, null = scores.f1(name) if name in scores.counts else (None, None)
            cells.append("" if strict is None else f"{strict:.4f}" + ("" if null is None else f" ({null:.3f})"))
        print(f"| {name} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
