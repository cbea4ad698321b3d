"""galechurch on one document: python galechurch_align.py EN ZH OUT"""
import sys

import galechurch


def lines(path):
    with open(path, encoding="utf-8") as file:
        return file.read().removesuffix("\n").split("\n")


# One block, however large: the documents have no marks of paragraphs. The other parameters are its own, which serve it
# better here than the ratio of the lengths of the document does.
result = galechurch.align(lines(sys.argv[1]), lines(sys.argv[2]), max_block_size=1 << 62)
with open(sys.argv[3], "w", encoding="utf-8") as out:
    for bead in result.beads:
        source = list(range(bead.source_start, bead.source_end))
        target = list(range(bead.target_start, bead.target_end))
        out.write(f"{source}:{target}\n")
