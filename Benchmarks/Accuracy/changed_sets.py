#!/usr/bin/env python3
"""Write gold sets as others write them: the same beads in documents that are changed.

usage: changed_sets.py GOLD OUT SET [SET ...]

For each set of the folder GOLD (NNN.en, NNN.zh, one segment a line, NNN.gold) folders OUT/SET.CHANGE are written:

    half        half of the beads, at random, have lost their segments of one side
    tail        the first half of the beads have
    joined      up to five successive beads are one, and its segments of one side stand in one line
    characters  a space stands behind every Chinese character
    small       English is in small letters
    spaces      Chinese has a space in place of every row of marks, as subtitles have
    unmarked    neither side has a mark
    traditional Chinese is in traditional characters (with the package opencc; left out without it)

What is drawn at random is drawn by the names of the set and the document, so that the same sets come out again.
"""
import os, random, re, sys

JOINED = 5              # the most beads that are made one,
GREATEST_BEAD = 8       # and the most segments of a bead
HAN = "\u3400-\u9fff"


def read_gold(path):
    beads = []
    for line in open(path, encoding="utf-8"):
        found = re.match(r"\s*\[([\d,\s]*)\]\s*:\s*\[([\d,\s]*)\]", line)
        if found: beads.append(tuple(tuple(int(x) for x in re.findall(r"\d+", side)) for side in found.groups()))
    return beads


def halve(lines, beads, how, chance):
    """Takes a side away from half of the beads."""
    side = chance.randrange(2)
    lacking = [n < len(beads) // 2 if how == "tail" else chance.random() < 0.5 for n in range(len(beads))]
    lost = {i for bead, lacks in zip(beads, lacking) if lacks for i in bead[side]}
    number = {i: n for n, i in enumerate(i for i in range(len(lines[side])) if i not in lost)}
    lines[side] = [line for i, line in enumerate(lines[side]) if i not in lost]
    return lines, [[[number[i] for i in bead[s] if i in number] if s == side else bead[s] for s in (0, 1)] for bead in beads]


def join(lines, beads, chance):
    """Makes one bead of some successive ones and one line of its segments on one side."""
    always = chance.choice((0, 1, None))
    result = [[], []]; joined = []; waiting = beads[::-1]
    while waiting:
        bead = waiting.pop(); side = chance.randrange(2) if always is None else always
        is_joined = False
        for _ in range(chance.randrange(JOINED)):
            if not waiting or not all(bead + waiting[-1]): break
            if len(bead[1 - side]) + len(waiting[-1][1 - side]) >= GREATEST_BEAD: break
            bead = [a + b for a, b in zip(bead, waiting.pop())]
            is_joined = True
        texts = [[lines[s][i] for i in bead[s]] for s in (0, 1)]
        if is_joined: texts[side] = [(" ", "")[side].join(texts[side])]
        joined.append([list(range(len(result[s]), len(result[s]) + len(texts[s]))) for s in (0, 1)])
        for s in (0, 1): result[s] += texts[s]
    return result, joined


def rewrite(lines, how):
    """The same segments in another writing; what would be empty stays as it is."""
    english, chinese = lines
    if how == "characters": chinese = [re.sub(f"([{HAN}])(?=[{HAN}])", r"\1 ", line) for line in chinese]
    if how == "small": english = [line.lower() for line in english]
    if how in ("spaces", "unmarked"): chinese = [re.sub(r"[^\w\s]+", " " if how == "spaces" else "", line).strip() or line for line in chinese]
    if how == "unmarked": english = [re.sub(r"[^\w\s]+", " ", line).strip() or line for line in english]
    if how == "traditional":
        import opencc
        convert = opencc.OpenCC("s2t").convert
        chinese = [convert(line) for line in chinese]
    return [english, chinese]


def changed(text, output, how):
    """Writes a document made of another: `output` with .en, .zh and .gold."""
    chance = random.Random("/".join(output.split("/")[-2:]))
    lines = [open(text + suffix, encoding="utf-8").read().splitlines() for suffix in (".en", ".zh")]
    beads = [[list(side) for side in bead] for bead in read_gold(text + ".gold")]
    if how == "joined": lines, beads = join(lines, beads, chance)
    elif how in ("half", "tail"): lines, beads = halve(lines, beads, how, chance)
    else: lines = rewrite(lines, how)
    if not all(lines): return False
    os.makedirs(os.path.dirname(output), exist_ok=True)
    for suffix, side_lines in zip((".en", ".zh"), lines):
        with open(output + suffix, "w", encoding="utf-8") as file: file.writelines(line + "\n" for line in side_lines)
    with open(output + ".gold", "w", encoding="utf-8") as file:
        file.writelines(f"{a}:{b}\n" for a, b in beads if a or b)
    return True


def main():
    if len(sys.argv) < 4: sys.exit(__doc__)
    gold, out, *sets = sys.argv[1:]
    changes = ["half", "tail", "joined", "characters", "small", "spaces", "unmarked"]
    try:
        import opencc
        changes.append("traditional")
    except ImportError: print("opencc is not installed: no traditional characters", file=sys.stderr)
    for name in sets:
        documents = sorted(f[:-5] for f in os.listdir(f"{gold}/{name}") if f.endswith(".gold"))
        for how in changes:
            for document in documents:
                changed(f"{gold}/{name}/{document}", f"{out}/{os.path.basename(name)}.{how}/{document}", how)


if __name__ == "__main__":
    main()
