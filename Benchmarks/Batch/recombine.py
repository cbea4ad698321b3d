#!/usr/bin/env python3
"""Writes any number of bilingual documents, recombined from the paragraphs of the corpus, the same for a seed.

  Benchmarks/Batch/recombine.py pairs 10000 FOLDER     NAME.en.txt and NAME.zh.txt
  Benchmarks/Batch/recombine.py lines 100000 FILE      JSON Lines with id, year, source and target

A document has 8 to 40 paragraphs for pairs, 1 to 6 for lines. One target paragraph in 50 is left out, one in 50
stands twice, and in one in 50 a digit is another; one document in 1,000 is in one language only, or in the folder
has no counterpart.
"""
import json
import pathlib
import random
import re
import sys

corpus = pathlib.Path(__file__).resolve().parent.parent.parent / "Corpus"


def paragraphs(path):
    return [block.split("\n") for block in path.read_text(encoding="utf-8").strip("\n").split("\n\n")]


def pool():
    found = []
    for gold in sorted(corpus.glob("*/paragraphs.gold")):
        source, target = (paragraphs(gold.parent / f"{side}.sentences") for side in ("source", "target"))
        for line in gold.read_text().splitlines():
            left, right = (json.loads(part) for part in line.split(":")[:2])
            if left and right:
                found.append((" ".join(s for i in left for s in source[i]), "".join(s for i in right for s in target[i])))
    return found


def document(pool, choose, shortest, longest):
    source, target = [], []
    for left, right in (choose.choice(pool) for _ in range(choose.randint(shortest, longest))):
        source.append(left)
        fault = choose.randrange(50)
        if fault == 0:
            continue
        if fault == 1:
            target.append(right)
        if fault == 2:
            right = re.sub(r"\d", lambda digit: str((int(digit[0]) + 1) % 10), right, count=1)
        target.append(right)
    return "\n\n".join(source) + "\n", "\n\n".join(target) + "\n"


def main():
    kind, count, output = sys.argv[1], int(sys.argv[2]), pathlib.Path(sys.argv[3])
    choose, texts = random.Random(count), pool()
    if kind == "pairs":
        output.mkdir(parents=True)
        for number in range(count):
            source, target = document(texts, choose, 8, 40)
            (output / f"r{number:06}.en.txt").write_text(source, encoding="utf-8")
            if number % 1000 != 999:
                (output / f"r{number:06}.zh.txt").write_text(target, encoding="utf-8")
    else:
        with output.open("w", encoding="utf-8") as file:
            for number in range(count):
                source, target = document(texts, choose, 1, 6)
                line = {"id": f"d{number}", "year": 2000 + number % 20}
                line |= {"page": source} if number % 1000 == 999 else {"source": source, "target": target}
                print(json.dumps(line, ensure_ascii=False), file=file)


if __name__ == "__main__":
    main()
