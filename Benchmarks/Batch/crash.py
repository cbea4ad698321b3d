#!/usr/bin/env python3
"""Kills the command at its system calls, or lets them fail, one after another, goes on with --resume, and compares.

    Benchmarks/Batch/crash.py .build/debug/bitext            every call of every kind of output
    Benchmarks/Batch/crash.py .build/debug/bitext --most 2   only the first two of each kind of call
    Benchmarks/Batch/crash.py .build/debug/bitext --signal TERM    asks it to stop instead
    Benchmarks/Batch/crash.py .build/debug/bitext --error ENOSPC   lets the call fail, as on a full disk

strace sends the signal when the program enters the call. What --resume leaves must be what a run leaves that nobody
killed: the same files with the same bytes, of a store the same rows. A run whose call fails must end with a message and
status 2, or be whole all the same; one that is asked to stop must end with 143, or be whole. Exit status 0 if so, 1 if not,
77 without strace.
"""
import argparse
import contextlib
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile

calls = ["mkdir", "flock", "write", "pwrite64", "ftruncate", "fsync", "fdatasync", "rename", "renameat", "unlink", "fchmod", "chmod"]
outputs = {
    "folder": ["--output", "out", "--format", "vecalign"],
    "folder of pairs": ["--output", "out", "--format", "moses"],
    "records": ["--into", "all.jsonl"],
    "tmx": ["--into", "all.tmx", "--format", "tmx"],
    "unique": ["--into", "all.tmx", "--format", "tmx", "--unique"],
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
    with contextlib.closing(sqlite3.connect(path)) as database:
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
    parser.add_argument("--signal", default="KILL", help="the signal that is sent")
    parser.add_argument("--error", help="the error that the call ends with instead")
    arguments = parser.parse_args()
    fault = f"error={arguments.error}" if arguments.error else f"signal=SIG{arguments.signal}"
    ends = {2} if arguments.error else {-9, 137} if arguments.signal == "KILL" else {143}
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
                    log = base / "trace"
                    trace = ["strace", "-f", "-qq", "-o", log, "-e", f"trace=?{call}"]
                    status, errors = run(folder, options, [*trace, "-e", f"inject=?{call}:{fault}:when={number}"])
                    # What was not hit is whole; what was may be whole as well, unless it was killed.
                    isHit = re.search(r"\(INJECTED\)|--- SIG(TERM|INT) |\+\+\+ killed", log.read_text(errors="replace"))
                    if not isHit:
                        number -= 1
                        if status != 3 or contents(folder) != expected:
                            wrong.append(f"{kind}: {call} {number}: not hit, exit status {status}, {errors}")
                        shutil.rmtree(folder)
                        break
                    if status == 3 and arguments.signal != "KILL" or arguments.error and status == 3:
                        if contents(folder) != expected:
                            wrong.append(f"{kind}: {call} {number}: exit status 3 and other results, {errors}")
                    elif status not in ends or not errors and arguments.signal != "KILL":
                        wrong.append(f"{kind}: {call} {number}: exit status {status}, {errors}")
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
    print(f"{kills} {'failures' if arguments.error else 'kills'}, {len(wrong)} wrong")
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main()
