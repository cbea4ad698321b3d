#!/usr/bin/env python3
"""How well `bitext pair` finds which files belong together, and how often a wrong pair is told to be none.

    Benchmarks/Pairing/pairing.py GOLD [--bitext .build/release/bitext] [--only SET,SET]

GOLD is the folder of the evaluation data (`tar xJf dev.tar.xz`, with the sets as its folders, NNN.en and NNN.zh). The files of a
set, or of all sets together, are laid into one folder under numbers that tell nothing, once as they are, once without one
file of every tenth pair and once without one file of every second. Then each text is put with the translation of the next one, and
those reports are counted that say `unrelated`, beside those of the right pairs.
"""
import argparse
import json
import pathlib
import random
import shutil
import subprocess
import tempfile
import time

SETS = ["champollion", "mac_dev", "debfaq", "debmake", "debref", "gnomehelp", "lohelp", "instguide", "maintguide", "ntrex",
        "wmt22_enzh", "twlaw_bare", "twlaw_stale", "twlaw_stale_diffdate"]


def pairs(gold, names):
    for name in names:
        for source in sorted((gold / name).glob("*.en")):
            yield name, source, source.with_suffix(".zh")


def shuffled(bitext, texts, dropped):
    """Precision, recall and F1 of the pairs, how many there are, and seconds."""
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as folder:
        names = list(range(10 * len(texts)))
        chance.shuffle(names)
        gold = {}
        for _, source, target in texts:
            own = [f"{folder}/{names.pop()}.txt", f"{folder}/{names.pop()}.txt"]
            gone = chance.randrange(2) if chance.random() < dropped else None
            for side, path in enumerate((source, target)):
                if side != gone:
                    shutil.copy(path, own[side])
            if gone is None:
                gold[own[0]] = own[1]
        start = time.monotonic()
        run = subprocess.run([bitext, "pair", "--quiet", folder], stdout=subprocess.PIPE, text=True)
        seconds = time.monotonic() - start
        found = dict(line.split("\t")[:2] for line in run.stdout.splitlines())
    right = sum(gold.get(source) == target for source, target in found.items())
    precision, recall = right / max(1, len(found)), right / max(1, len(gold))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall), len(gold), seconds


def unrelated(bitext, texts):
    """How many of the documents are told to be unrelated, of right pairs and of wrong ones."""
    counts = []
    for shift in (0, 1):
        lines = []
        for index, (name, source, _) in enumerate(texts):
            others = [text for text in texts if text[0] == name]
            target = others[(others.index(texts[index]) + shift) % len(others)][2]
            lines.append(json.dumps({"id": f"{name}/{source.stem}", "source": source.read_text(encoding="utf-8"),
                                     "target": target.read_text(encoding="utf-8")}))
        run = subprocess.run([bitext, "batch", "-", "--quiet"], input="\n".join(lines) + "\n", stdout=subprocess.PIPE,
                             text=True)
        told = 0
        for line in run.stdout.splitlines():
            told += any(gap["reason"] == "unrelated" for gap in json.loads(line)["report"]["gaps"])
        counts.append((told, len(lines)))
    return counts


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=pathlib.Path)
    parser.add_argument("--bitext", default=".build/release/bitext")
    parser.add_argument("--only", help="names of sets, with commas between")
    job = parser.parse_args()
    sets = job.only.split(",") if job.only else SETS
    print("| files | dropped | pairs there | P | R | F1 | seconds |\n|---|--:|--:|--:|--:|--:|--:|")
    for names in [[name] for name in sets] + ([sets[:-1]] if len(sets) > 1 else []):
        texts = list(pairs(job.gold, names))
        for dropped in (0, 0.1, 0.5):
            precision, recall, score, count, seconds = shuffled(job.bitext, texts, dropped)
            title = names[0] if len(names) == 1 else "all but the last together"
            print(f"| {title} | {dropped} | {count} | {precision:.3f} | {recall:.3f} | {score:.4f} | {seconds:.1f} |",
                  flush=True)
    print("\n| set | right pairs told unrelated | wrong pairs told unrelated |\n|---|--:|--:|")
    sums = [[0, 0], [0, 0]]
    for name in sets:
        texts = list(pairs(job.gold, [name]))
        if len(texts) < 2:
            continue
        counts = unrelated(job.bitext, texts)
        for total, count in zip(sums, counts):
            total[0] += count[0]
            total[1] += count[1]
        print(f"| {name} | {counts[0][0]} of {counts[0][1]} | {counts[1][0]} of {counts[1][1]} |", flush=True)
    print(f"| all | {sums[0][0]} of {sums[0][1]} | {sums[1][0]} of {sums[1][1]} |")


main()
