#!/usr/bin/env python3
"""Times `bitext` and other aligners of sentences on the same input, with the quality of each beside its time.

    swift build -c release --product bitext
    python3 -m venv .build/peers && .build/peers/bin/pip install -r Benchmarks/Peers/requirements.txt
    .build/peers/bin/python Benchmarks/Peers/peers.py --record Benchmarks/Records/peers.md [FOLDER ...]

The project's corpus is the input, release by release and all joined into one document, and so is each FOLDER, which holds
NNN.en, NNN.zh (a segment a line) and NNN.gold. Peers that are not installed are left out, and the record says so:
galechurch and nltk from PyPI, and hunalign if it is found on PATH or named with --hunalign; --dictionary names what it
looks words up in.

Each aligner is run as a process of its own for each document, as a shell would run it. All take turns within a round, so
that what else the machine does falls on each; the ratio is the median over the rounds of their times divided by ours.
Every output is scored, and an aligner whose beads do not cover the input ends the run.
"""
import argparse
import datetime
import importlib.metadata
import os
import pathlib
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

root = pathlib.Path(__file__).resolve().parents[2]
here = pathlib.Path(__file__).resolve().parent


class Failure(Exception):
    pass


def lines(path):
    return path.read_text(encoding="utf-8").removesuffix("\n").split("\n")


class Aligner:
    """Something that writes the beads of a document as vecalign does: `[0,1]:[0]` a line."""

    def __init__(self, name, version, command):
        self.name, self.version, self.command = name, version, command

    def prepare(self, document, folder):
        """What the aligner needs beside the two files and a user would have at hand already; not timed."""

    def beads(self, output):
        return output.read_text(encoding="utf-8")

    def run(self, document, output):
        """Wall seconds and processor seconds of one run."""
        words = [part.format(en=document.en, zh=document.zh, out=output, spaced=document.spaced) for part in self.command]
        with open(output if "{out}" not in " ".join(self.command) else os.devnull, "wb") as sink:
            start = time.monotonic()
            process = subprocess.Popen(words, stdout=sink, stderr=subprocess.PIPE)
            errors = process.stderr.read()
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.monotonic() - start
            process.returncode = os.waitstatus_to_exitcode(status)
            process.stderr.close()
        if process.returncode != 0:
            raise Failure(f"{' '.join(words)}: exit status {process.returncode}\n{errors.decode(errors='replace')}")
        return wall, usage.ru_utime + usage.ru_stime


class Hunalign(Aligner):
    """hunalign: it is given Chinese in single characters, for it counts words between spaces."""

    def __init__(self, path, dictionary, folder):
        if not dictionary:
            dictionary = folder / "null.dic"
            dictionary.write_text("\n")
        super().__init__("hunalign", "", [path, "-utf", "-realign", str(dictionary), "{en}", "{spaced}"])

    def prepare(self, document, folder):
        document.spaced = folder / f"{document.name}.spaced"
        document.spaced.write_text(
            "\n".join(re.sub(r"([\u2e80-\u9fff])", r" \1 ", line) for line in lines(document.zh)) + "\n", encoding="utf-8")

    def beads(self, output):
        """Rungs of a ladder, each the first segments of the next bead on both sides."""
        rungs = [tuple(map(int, line.split("\t")[:2])) for line in lines(output)]
        pairs = zip(rungs, rungs[1:])
        return "".join(f"{list(range(a, c))}:{list(range(b, d))}\n" for (a, b), (c, d) in pairs)


class Document:
    def __init__(self, name, en, zh, gold):
        self.name, self.en, self.zh, self.gold = name, en, zh, gold
        self.spaced = zh
        self.size = len(lines(en)) + len(lines(zh))


def documents_of(folder):
    found = [
        Document(en.stem, en, en.with_suffix(".zh"), en.with_suffix(".gold"))
        for en in sorted(folder.glob("*.en"))
        if en.with_suffix(".zh").exists() and en.with_suffix(".gold").exists()
    ]
    if not found:
        sys.exit(f"{folder} holds no NNN.en with NNN.zh and NNN.gold.")
    return found


def documents_of_corpus(folder):
    """The releases of the project one by one, and all of them as one document."""
    single, joined = folder / "corpus", folder / "joined"
    single.mkdir()
    joined.mkdir()
    counts, whole = [0, 0], {"en": [], "zh": [], "gold": []}
    for number, release in enumerate(sorted(path.parent for path in root.glob("Corpus/*/sentences.gold")), start=1):
        # Without the blank lines that mark paragraphs, which not every peer knows.
        sides = {
            suffix: [line for line in lines(release / f"{side}.sentences") if line]
            for suffix, side in (("en", "source"), ("zh", "target"))
        }
        beads = lines(release / "sentences.gold")
        for suffix, text in [*sides.items(), ("gold", beads)]:
            (single / f"{number:03}.{suffix}").write_text("\n".join(text) + "\n", encoding="utf-8")
        for bead in beads:
            halves = [re.findall(r"\d+", half) for half in bead.split(":")[:2]]
            moved = [[int(index) + count for index in half] for half, count in zip(halves, counts)]
            whole["gold"].append(f"{moved[0]}:{moved[1]}")
        for position, (suffix, text) in enumerate(sides.items()):
            whole[suffix] += text
            counts[position] += len(text)
    for suffix, text in whole.items():
        (joined / f"001.{suffix}").write_text("\n".join(text) + "\n", encoding="utf-8")
    return [("the corpus, release by release", documents_of(single)), ("the corpus, joined", documents_of(joined))]


def aligners(bitext, hunalign, dictionary, folder):
    """Ours, then the peers that are there; and what is missing."""
    version = subprocess.run([bitext, "--version"], capture_output=True, text=True, check=True).stdout.split()[1]
    ours = Aligner(
        "bitext", version,
        [bitext, "align", "--lines", "--source", "{en}", "--target", "{zh}", "--format", "vecalign", "-o", "{out}"])
    peers, missing = [], []
    for package in ("galechurch", "nltk"):
        try:
            version = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            missing.append(package)
            continue
        peers.append(Aligner(package, version, [sys.executable, str(here / f"{package}_align.py"), "{en}", "{zh}", "{out}"]))
    hunalign = hunalign or shutil.which("hunalign")
    if hunalign:
        peers.append(Hunalign(hunalign, dictionary, folder))
    else:
        missing.append("hunalign")
    return ours, peers, missing


def score(bitext, documents, outputs, folder):
    """Strict F1 of all documents together, as `bitext score` counts it."""
    gold, test = folder / "gold", folder / "test"
    for path in (gold, test):
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir()
    for document, beads in zip(documents, outputs):
        shutil.copy(document.gold, gold / f"{document.name}.gold")
        (test / f"{document.name}.align").write_text(beads, encoding="utf-8")
    shown = subprocess.run([bitext, "score", str(gold), str(test)], capture_output=True, text=True, check=False)
    strict = re.search(r"^strict .*F1 ([0-9.]+)", shown.stdout, re.MULTILINE)
    cover = re.search(r"^cover +(\d+) ", shown.stdout, re.MULTILINE)
    if shown.returncode != 0 or not strict or not cover:
        raise Failure(f"bitext score: {shown.stdout}{shown.stderr}")
    return float(strict.group(1)), int(cover.group(1))


def compare(name, documents, bitext, rounds, folder, ours, peers):
    """Rows of the table, ours first."""
    for document in documents:
        for aligner in peers:
            aligner.prepare(document, folder)
    times = {aligner.name: [] for aligner in [ours, *peers]}
    outputs = {aligner.name: [] for aligner in [ours, *peers]}
    for number in range(rounds):
        for aligner in [ours, *peers] if number % 2 == 0 else [*reversed(peers), ours]:
            spent = [0.0, 0.0]
            written = []
            for document in documents:
                output = folder / "output"
                wall, processor = aligner.run(document, output)
                spent[0] += wall
                spent[1] += processor
                written.append(aligner.beads(output))
            if outputs[aligner.name] and outputs[aligner.name] != written:
                raise Failure(f"{aligner.name} gives other beads than in the round before.")
            outputs[aligner.name] = written
            times[aligner.name].append(spent)
    rows = []
    size = sum(document.size for document in documents)
    for aligner in [ours, *peers]:
        strict, uncovered = score(bitext, documents, outputs[aligner.name], folder)
        if uncovered and aligner is ours:
            raise Failure(f"{uncovered} segments of {name} are not in one bead each.")
        wall, processor = (statistics.median(column) for column in zip(*times[aligner.name]))
        ratios = [theirs[1] / mine[1] for theirs, mine in zip(times[aligner.name], times[ours.name])]
        walls = [theirs[0] / mine[0] for theirs, mine in zip(times[aligner.name], times[ours.name])]
        rows.append(
            f"| {name} | {len(documents)} | {size} | {aligner.name} | {strict:.4f} | {uncovered} | {wall:.2f} | {processor:.2f} "
            f"| {statistics.median(walls):.2f} | {statistics.median(ratios):.2f} |")
        print(rows[-1], file=sys.stderr)
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=pathlib.Path, metavar="FOLDER")
    parser.add_argument("--bitext", default=str(root / ".build/release/bitext"))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--record", type=pathlib.Path, help="the file to write, instead of standard output")
    parser.add_argument("--hunalign", help="the program, if it is not on PATH")
    parser.add_argument("--dictionary", type=pathlib.Path, help="what hunalign looks words up in; without it, nothing")
    parser.add_argument("--without", action="append", default=[], metavar="NAME", help="leave a peer out")
    arguments = parser.parse_args()
    if not pathlib.Path(arguments.bitext).exists():
        sys.exit(f"{arguments.bitext} is not there: swift build -c release --product bitext")
    with tempfile.TemporaryDirectory(prefix="peers") as name:
        folder = pathlib.Path(name)
        ours, peers, missing = aligners(arguments.bitext, arguments.hunalign, arguments.dictionary, folder)
        peers = [peer for peer in peers if peer.name not in arguments.without]
        sets = documents_of_corpus(folder) + [(folder.name, documents_of(folder)) for folder in arguments.folders]
        try:
            rows = [
                row for title, documents in sets
                for row in compare(title, documents, arguments.bitext, arguments.rounds, folder, ours, peers)
            ]
        except Failure as failure:
            sys.exit(str(failure))
    load = os.getloadavg()[0]
    given = "".join(f" GOLD/{folder.name}" for folder in arguments.folders)
    text = "\n".join([
        "# Peers", "",
        "`swift build -c release --product bitext && python3 -m venv .build/peers && .build/peers/bin/pip install -r "
        "Benchmarks/Peers/requirements.txt && .build/peers/bin/python Benchmarks/Peers/peers.py --record "
        f"Benchmarks/Records/peers.md{given}`", "",
        f"{datetime.date.today()}, {os.cpu_count()} cores ({platform.machine()}), load {load:.1f}"
        + (" (a busy machine: of times only the ratios mean anything)" if load > 1.5 else "")
        + f", Python {platform.python_version()}. "
        + ", ".join(f"{aligner.name} {aligner.version}".strip() for aligner in [ours, *peers]) + "."
        + (f" Not installed: {', '.join(missing)}." if missing else ""), "",
        f"Median of {arguments.rounds} rounds in which all take turns, a process for each document. × is a peer's time divided "
        "by ours in the same round: above 1 it is slower than we are. Each run includes starting up, which for a peer in Python "
        "is most of it on a short document. galechurch has its own parameters; nltk is given the ratio of the lengths of "
        "the two sides, without which it loses its way"
        + (f"; hunalign has the dictionary {arguments.dictionary.name}." if arguments.dictionary else "."), "",
        "| input | documents | segments | aligner | strict F1 | not covered once | seconds | CPU s | × time | × CPU |",
        "|---|--:|--:|---|--:|--:|--:|--:|--:|--:|", *rows, ""])
    if arguments.record:
        arguments.record.write_text(text, encoding="utf-8")
    else:
        print(text, end="")


main()
