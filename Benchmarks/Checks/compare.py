#!/usr/bin/env python3
"""What `bitext check` and `pofilter` find of the faults that units.tsv plants, and what they say of its clean units.

  pip install translate-toolkit
  Benchmarks/Checks/compare.py BITEXT [POFILTER]

Writes a catalogue of gettext from units.tsv, one file that both programs read, and prints for each kind of fault how many
units have it and for how many of them each program says something at that unit; and for the clean units the false alarms.
pofilter runs with all its tests, and with those that are about the same faults ("chosen"), since the others are about style.
Of `bitext check` errors and warnings count, not notes. --list shows what is missed and wrongly told.
"""
import collections
import csv
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
GLOSSARY = "hotline\t热线\t专线\nspare part\t备件\n"
# The tests of pofilter that look for what is planted here.
CHOSEN = [
    "xmltags", "printf", "pythonbraceformat", "variables", "brackets", "doublequoting", "urls", "emails", "numbers",
    "doublewords", "untranslated", "unchanged", "endpunc",
]


def units():
    with open(os.path.join(HERE, "units.tsv"), encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def write_catalogue(path, units):
    """One unit behind each `#: unit:N`, and the line on which each begins."""
    lines = ['msgid ""', 'msgstr ""', '"Content-Type: text/plain; charset=UTF-8\\n"', '"Language: zh_CN\\n"', ""]
    starts = []
    for index, unit in enumerate(units):
        starts.append(len(lines) + 1)
        lines.append(f"#: unit:{index}")
        if re.search(r"%(\(\w+\)|\d+\$)?[.\d]*[dsfc]", unit["english"]):
            lines.append("#, python-format" if "%(" in unit["english"] else "#, c-format")
        elif re.search(r"(?<!\$)\{\w+\}", unit["english"]):
            lines.append("#, python-brace-format")
        lines += [f"msgid {quoted(unit['english'])}", f"msgstr {quoted(unit['chinese'])}", ""]
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines))
    return starts


def bitext(program, catalogue, glossary, starts):
    """For each unit the kinds of gap that are told of it."""
    run = subprocess.run(
        [program, "check", catalogue, "--glossary", glossary, "--format", "tsv"], capture_output=True, text=True, check=True)
    told = collections.defaultdict(set)
    for row in csv.DictReader(run.stdout.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        if row["severity"] == "note":
            continue
        # A gap may be about several units, such as a stretch that is not translated.
        for line in (row["sourceLines"] or row["targetLines"]).split(","):
            told[sum(start <= int(line) for start in starts) - 1].add(row["kind"])
    return told


def pofilter(program, catalogue, tests=None):
    """For each unit the tests that it fails."""
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "out.po")
        chosen = [argument for test in tests or [] for argument in ("-t", test)]
        subprocess.run(
            [program, "--progress=none", "--language=zh_CN", *chosen, catalogue, out], capture_output=True, check=True)
        text = open(out, encoding="utf-8").read() if os.path.exists(out) else ""
    told = collections.defaultdict(set)
    for entry in text.split("\n\n"):
        place = re.search(r"#: unit:(\d+)", entry)
        if place:
            told[int(place[1])] |= set(re.findall(r"^# \(pofilter\) (\w+):", entry, re.M)) or {"?"}
    return told


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--list"]
    if not arguments:
        sys.exit(__doc__)
    rows = units()
    with tempfile.TemporaryDirectory() as folder:
        catalogue, glossary = os.path.join(folder, "units.po"), os.path.join(folder, "terms.tsv")
        starts = write_catalogue(catalogue, rows)
        with open(glossary, "w", encoding="utf-8") as file:
            file.write(GLOSSARY)
        filter_program = arguments[1] if len(arguments) > 1 else "pofilter"
        told = {
            "bitext": bitext(arguments[0], catalogue, glossary, starts),
            "pofilter, all": pofilter(filter_program, catalogue),
            "pofilter, chosen": pofilter(filter_program, catalogue, CHOSEN),
        }
    kinds = list(dict.fromkeys(row["fault"] for row in rows if row["fault"]))
    print("| fault | units | " + " | ".join(told) + " |")
    print("|---|--:|" + "--:|" * len(told))
    for kind in kinds + [""]:
        places = [index for index, row in enumerate(rows) if row["fault"] == kind]
        counts = [sum(bool(found[index]) for index in places) for found in told.values()]
        print(f"| {kind or 'none: false alarms'} | {len(places)} | " + " | ".join(map(str, counts)) + " |")
    planted = [index for index, row in enumerate(rows) if row["fault"]]
    counts = [sum(bool(found[index]) for index in planted) for found in told.values()]
    print(f"| all faults | {len(planted)} | " + " | ".join(map(str, counts)) + " |")
    if "--list" in sys.argv:
        for name, found in told.items():
            for index, row in enumerate(rows):
                if bool(found[index]) != bool(row["fault"]):
                    what = "missed " + row["fault"] if row["fault"] else "false " + ",".join(sorted(found[index]))
                    print(f"{name}: {what}: {row['english']} = {row['chinese']}")


if __name__ == "__main__":
    main()
