"""NLTK's Gale-Church on one document: python nltk_align.py EN ZH OUT"""
import sys

from nltk.translate.gale_church import LanguageIndependent, align_blocks


def lengths(path):
    with open(path, encoding="utf-8") as file:
        return [len(line) for line in file.read().removesuffix("\n").split("\n")]


source, target = lengths(sys.argv[1]), lengths(sys.argv[2])
# The ratio of the lengths of the document, for that of its authors' languages (1) does not serve Chinese.
LanguageIndependent.AVERAGE_CHARACTERS = sum(target) / max(1, sum(source))
# It gives pairs of indices; those that share a segment are one bead, and what it leaves out is a null bead.
parents = {}


def find(node):
    while parents.setdefault(node, node) != node:
        node = parents[node]
    return node


for left, right in align_blocks(source, target):
    parents[find((1, right))] = find((0, left))
beads = {}
for side, count in enumerate((len(source), len(target))):
    for index in range(count):
        beads.setdefault(find((side, index)), ([], []))[side].append(index)
with open(sys.argv[3], "w", encoding="utf-8") as out:
    for left, right in sorted(beads.values(), key=lambda bead: (bead[0] or [len(source)], bead[1])):
        out.write(f"{left}:{right}\n")
