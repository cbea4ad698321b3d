#!/usr/bin/env python3
"""Fits the weights of LostPhrase.

    pip install numpy scikit-learn
    python3 Benchmarks/Gaps/fit-phrases.py GOLD BITEXT [--seeds N] [--chinese]

GOLD holds evaluation sets, a folder each with NNN.en, NNN.zh and NNN.gold. Into one English line in ten (with --chinese,
one Chinese line) a phrase of another line of
the same document is put, at a place where a phrase begins: its translation does not stand on the other side, so it is one that was left
out, in a sentence that people translated as freely as they do. The phrases of all other lines were translated, but for the few that the
translation lacks indeed. Logistic regression of the one against the other; a quarter of the lines takes no part in the fit, and says how
many phrases are found at how many alarms in 1,000 lines.
"""
import argparse
import collections
import pathlib
import random
import subprocess
import tempfile

import numpy as np
from sklearn.linear_model import LogisticRegression

# Sets, and the number of lines that are enough of each.
SETS = {"ntrex": 9999, "wmt22_enzh": 9999, "champollion": 9999, "mac_dev": 9999, "debref": 1500, "twlaw": 1500,
        "lohelp": 800, "gnomehelp": 700, "instguide": 600}
SHARE = 0.1

parser = argparse.ArgumentParser()
parser.add_argument("gold", type=pathlib.Path)
parser.add_argument("bitext")
parser.add_argument("--seeds", type=int, default=4)
parser.add_argument("--chinese", action="store_true", help="phrases of the Chinese side")
options = parser.parse_args()
SIDE = 1 if options.chinese else 0
COMMA, BRACKETS, STOPS = (("，", ("（", "）"), "。！？；”") if options.chinese else (", ", (" (", ") "), ".!?\n ”"))
folder = pathlib.Path(tempfile.mkdtemp())
names = subprocess.run([options.bitext, "dump-features", "--phrases", "--names"], check=True, capture_output=True,
                       text=True).stdout.split()


def beads(path):
    """The pairs of a gold alignment, each in one line a side."""
    english = path.read_text(encoding="utf-8").split("\n")
    chinese = path.with_suffix(".zh").read_text(encoding="utf-8").split("\n")
    for line in path.with_suffix(".gold").read_text().split("\n"):
        if not line.strip():
            continue
        rows, columns = ([int(n) for n in side.strip("[] ").replace(",", " ").split()] for side in line.split(":")[:2])
        if rows and columns and len(rows) <= 2 and len(columns) <= 3:
            pair = " ".join(english[n] for n in rows), "".join(chinese[n] for n in columns)
            if pair[0].strip() and pair[1].strip():
                yield pair


def documents():
    for name, enough in SETS.items():
        lines, joined = 0, []
        for path in sorted((options.gold / name).glob("*.en")):
            pairs = list(beads(path))
            lines += len(pairs)
            joined += pairs
            # News comes in texts of a dozen lines.
            if len(joined) >= 250:
                yield name, joined
                joined = []
            if lines > enough:
                break
        if joined:
            yield name, joined


def table(pairs):
    """Line, start, end and features of all phrases."""
    for suffix, side in (("en", 0), ("zh", 1)):
        (folder / f"lines.{suffix}").write_text("\n".join(pair[side] for pair in pairs), encoding="utf-8")
    output = folder / "phrases"
    subprocess.run([options.bitext, "dump-features", "--phrases", "--source", folder / "lines.en", "--target",
                    folder / "lines.zh", "-o", output] + ["--of-target"] * options.chinese, check=True)
    values = np.loadtxt(output, delimiter="\t", ndmin=2)
    return values[:, :3].astype(int), values[:, 3:]


def planted(pairs, places, values, rng):
    """The pairs with phrases put in, and where, by line, in bytes. Readers miss no single word."""
    phrases = collections.defaultdict(list)
    for (line, start, end), row in zip(places, values):
        if row[names.index("telling")] >= 2:
            phrases[int(line)].append((int(start), int(end)))
    if not phrases:
        return list(pairs), {}
    changed, put = list(pairs), {}
    for line in rng.sample(range(len(pairs)), int(len(pairs) * SHARE)):
        other = rng.choice(list(phrases))
        if other == line or not phrases[line] or not phrases[other]:
            continue
        own, given = pairs[line][SIDE].encode(), pairs[other][SIDE].encode()
        start, end = rng.choice(phrases[other])
        phrase = given[start:end].decode("utf-8", "replace")
        if start == 0 or not 8 <= end - start <= 90 or set(phrase) & set('()（）"“”「」'):
            continue
        # Behind a comma it is set off by commas, one in ten by brackets, and else by nothing.
        before_it = given[:start].decode("utf-8", "replace").rstrip()
        text = own.decode("utf-8", "replace")
        ends = len(text.rstrip(STOPS).encode())
        at = rng.choice([place[0] for place in phrases[line] if place[0] > 0] + [ends])
        head = own[:at].decode("utf-8", "replace").rstrip()
        tail = own[at:].decode("utf-8", "replace").lstrip()
        gap = "" if options.chinese else " "
        if rng.random() < 0.1:
            before, behind = BRACKETS
        elif before_it.endswith(COMMA.strip()):
            before, behind = (gap if head.endswith(COMMA.strip()) else COMMA), COMMA
        else:
            before = behind = gap
        if not tail or tail[0] in STOPS + ",，":
            behind = behind.rstrip(" ,，")
        first = len((head + before).encode())
        put[line] = first, first + len(phrase.encode())
        line_now = head + before + phrase + behind + tail
        changed[line] = (pairs[line][0], line_now) if options.chinese else (line_now, pairs[line][1])
    return changed, put


features, labels, groups, group = [], [], [], 0
for name, pairs in documents():
    places, values_before = table(pairs)
    for seed in range(options.seeds):
        rng = random.Random(seed)
        changed, put = planted(pairs, places, values_before, rng)
        places_now, values = table(changed)
        for (line, start, end), row in zip(places_now, values):
            hole = put.get(int(line))
            if hole:
                shared = min(end, hole[1]) - max(start, hole[0])
                if shared < 0.85 * max(end - start, hole[1] - hole[0]):
                    continue
            elif seed and rng.random() < 0.7:
                continue
            features.append(row)
            labels.append(bool(hole))
            groups.append(group + int(line))
    group += len(pairs)
X, Y, G = np.array(features), np.array(labels), np.array(groups)
held = G % 4 == 0
mean, deviation = X[~held].mean(0), X[~held].std(0) + 1e-9
model = LogisticRegression(C=0.3, max_iter=4000)
model.fit((X[~held] - mean) / deviation, Y[~held], sample_weight=np.where(Y[~held], 5.0, 1.0))
weights = model.coef_[0] / deviation
bias = model.intercept_[0] - float((weights * mean).sum())
np.savez_compressed("/tmp/phrases.npz", X=X, Y=Y, G=G)
print(f"{len(Y)} phrases, {Y.sum()} of them put in")
print("bias", round(bias, 3))
for name, weight, scaled in zip(names, weights, model.coef_[0]):
    print(f"{name:14} {weight:8.3f}   {scaled:6.2f}")
print("[" + ", ".join(f"{weight:.3f}" for weight in weights) + "]")
score = X @ weights + bias
best, found = collections.defaultdict(lambda: -99.0), collections.defaultdict(lambda: -99.0)
for index in np.flatnonzero(held):
    side = found if Y[index] else best
    side[G[index]] = max(side[G[index]], score[index])
sound = np.sort(np.array(list(best.values())))
for alarms in (1, 2, 5, 10, 20):
    threshold = sound[-max(1, int(len(sound) * alarms / 1000))]
    print(f"{alarms:3} alarms in 1,000: score {threshold:.2f},",
          f"{np.mean(np.array(list(found.values())) > threshold):.3f} of phrases put in")
