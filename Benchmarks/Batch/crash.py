#!/usr/bin/env python3
"""Kills the command at its system calls, one after another, goes on with --resume, and compares.

    Benchmarks/Batch/crash.py .build/debug/bitext            every call of every kind of output
    Benchmarks/Batch/crash.py .build/debug/bitext --most 2   only the first two of each kind of call

strace sends SIGKILL when the program enters the call. What --resume leaves must be what a run leaves that nobody
killed: the same files with the same bytes, of a store the same rows. Exit status 0 if so, 1 if not, 77 without strace.
"""
import argparse
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile

calls = ["mkdir", "flock", "write", "pwrite64", "ftruncate", "fsync", "fdatasync", "rename", "renameat", "unlink"]
outputs = {
    "folder": ["--output", "out", "--format", "vecalign"],
    "folder of pairs": ["--output", "out", "--format", "moses"],
    "records": ["--into", "all.jsonl"],
    "tmx": ["--into", "all.tmx", "--format", "tmx"],
    "moses": ["--into", "all", "--format", "moses"],
    "store": ["--store", "all.sqlite"],
}


def write_input(path):
    lines = []
    for n in range(1, 6):
        texts = '"page":"Only English."' if n == 3 else f'"source":"Item {n} was agreed.","target":"第{n}项已商定。"'
        lines.append(f'{{"id":"d/{n}",{texts}}}\n')
    path.write_text("".join(lines), encoding="utf-8")


def rows(path):
    """All of a database as SQL, in a fixed order."""
    with sqlite3.connect(path) as database:
        return sorted(database.iterdump())


def contents(folder):
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            found[str(path.relative_to(folder))] = rows(path) if path.suffix == ".sqlite" else path.read_bytes()
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bitext", type=pathlib.Path)
    parser.add_argument("--kinds", help="the kinds of output, with commas; without it all")
    parser.add_argument("--calls", help="the calls, with commas; without it all that change files")
    parser.add_argument("--most", type=int, default=100_000, help="the most calls of one kind")
    arguments = parser.parse_args()
    if not shutil.which("strace"):
        print("SKIPPED, nothing was killed: there is no strace")
        sys.exit(77)
    kills, wrong = 0, []
    with tempfile.TemporaryDirectory(prefix="crash") as name:
        base = pathlib.Path(name)
        write_input(base / "in.jsonl")
        command = [arguments.bitext.resolve(), "batch", base / "in.jsonl", "--threads", "1", "--no-lexicon"]

        def run(folder, options, before=()):
            done = subprocess.run([*before, *command, *options], cwd=folder, capture_output=True, check=False)
            return done.returncode, done.stderr.decode()

        kinds = arguments.kinds.split(",") if arguments.kinds else list(outputs)
        for kind, options in ((kind, outputs[kind]) for kind in kinds):
            whole = base / "whole"
            whole.mkdir()
            status, errors = run(whole, options)
            assert status == 3, errors
            expected, counts = contents(whole), []
            for call in arguments.calls.split(",") if arguments.calls else calls:
                number = 0
                while number < arguments.most:
                    number += 1
                    folder = base / "run"
                    folder.mkdir()
                    trace = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace=?{call}"]
                    status, errors = run(
                        folder, options, [*trace, "-e", f"inject=?{call}:signal=SIGKILL:when={number}"])
                    if status == 3:
                        number -= 1
                        shutil.rmtree(folder)
                        break
                    status, errors = run(folder, [*options, "--resume"])
                    found = contents(folder)
                    if status != 3 or found != expected:
                        differing = [key for key in {**expected, **found} if expected.get(key) != found.get(key)]
                        wrong.append(f"{kind}: {call} {number}: exit status {status}, {differing} {errors}")
                    shutil.rmtree(folder)
                kills += number
                if number:
                    counts.append(f"{call} {number}")
            shutil.rmtree(whole)
            print(f"{kind}: {', '.join(counts)}", flush=True)
    print(f"{kills} kills, {len(wrong)} wrong")
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main()
