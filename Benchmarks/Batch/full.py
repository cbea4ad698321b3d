#!/usr/bin/env python3
"""Lets the disk run full under each kind of output, and goes on once there is room.

    Benchmarks/Batch/full.py .build/release/bitext

A file system of memory is mounted, with room for a part of what a batch writes; then it is made larger, and the batch goes on
with --resume. Each run on the full one must end with a status other than 0 and 3 and say what it could not write, and what
is there at the end must be what a batch with room has made. It needs the right to mount (`unshare -m` as root); without it the exit status is 77.
"""
import argparse
import contextlib
import json
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

kinds = {
    "folder": ["--output", "out", "--format", "json"],
    "pages": ["--output", "out", "--format", "html"],
    "records": ["--into", "all.jsonl"],
    "memory": ["--into", "all.tmx", "--format", "tmx"],
    "unique": ["--into", "all.tmx", "--format", "tmx", "--unique"],
    "pairs": ["--into", "all", "--format", "moses"],
    "store": ["--store", "all.sqlite"],
}


def contents(folder):
    """What a batch has made: the bytes of files, the rows of stores."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if path.suffix == ".sqlite":
            with contextlib.closing(sqlite3.connect(path)) as database:
                found[name] = list(database.iterdump())
        elif path.is_file():
            found[name] = path.read_bytes()
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bitext", type=pathlib.Path)
    parser.add_argument("--kinds", default=",".join(kinds))
    parser.add_argument("--documents", type=int, default=200, help="how many documents the batch has")
    parser.add_argument("--room", default="0.1,0.5,0.9", help="the shares of the output that there is room for, with commas")
    arguments = parser.parse_args()
    bitext = arguments.bitext.resolve()
    if subprocess.run(["unshare", "-m", "true"], capture_output=True).returncode != 0:
        print("needs the right to mount")
        sys.exit(77)
    wrong = tried = 0
    with tempfile.TemporaryDirectory(prefix="full") as name:
        root = pathlib.Path(name)
        source = root / "in.jsonl"
        with open(source, "w", encoding="utf-8") as file:
            for number in range(arguments.documents):
                text = " ".join(f"Item {number} of {part} was agreed." for part in range(9))
                other = "".join(f"第{number}项的{part}已商定。" for part in range(9))
                file.write(json.dumps({"id": f"d/{number}", "source": text, "target": other}, ensure_ascii=False) + "\n")
        for kind in arguments.kinds.split(","):
            whole = root / f"{kind}-whole"
            whole.mkdir()
            run = [str(bitext), "batch", str(source), "--quiet"] + kinds[kind]
            subprocess.run(run, cwd=whole, check=True)
            expected = contents(whole)
            size = sum(path.stat().st_size for path in whole.rglob("*") if path.is_file())
            for share in map(float, arguments.room.split(",")):
                tried += 1
                room = max(16, int(size * share / 1024))
                place = root / f"{kind}-{share}"
                place.mkdir()
                try:
                    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={room}k", "full", place], check=True)
                except subprocess.CalledProcessError:
                    print("needs the right to mount")
                    sys.exit(77)
                try:
                    first = subprocess.run(run, cwd=place, capture_output=True, text=True)
                    again = subprocess.run(run + ["--resume"], cwd=place, capture_output=True, text=True)
                    subprocess.run(["mount", "-o", f"remount,size={8 * size // 1024 + 9999}k", place], check=True)
                    last = subprocess.run(run + ["--resume"], cwd=place, capture_output=True, text=True)
                    found = contents(place)
                    faults = []
                    for result in (first, again):
                        if result.returncode != 2 or "No space left" not in result.stderr and "full" not in result.stderr:
                            faults.append(f"on the full disk: status {result.returncode}, {result.stderr.strip()!r}")
                    if last.returncode != 0:
                        faults.append(f"with room: status {last.returncode}, {last.stderr.strip()!r}")
                    if found != expected:
                        names = [n for n in expected.keys() | found.keys() if expected.get(n) != found.get(n)]
                        faults.append(f"differs: {sorted(names)[:9]}")
                    wrong += bool(faults)
                    print(f"{kind:8} room for {share:.0%}: {first.stderr.strip().splitlines()[:1]}", *faults, sep="\n    ")
                finally:
                    subprocess.run(["umount", place], check=True)
    print(f"{tried} full disks, {wrong} wrong")
    sys.exit(1 if wrong else 0)


main()
