#!/usr/bin/env python3
"""Simulates a run of `bitext` on a cluster of Spark from rates that were measured on one core.

    Benchmarks/Batch/scale.py                          10^9 pairs of sentences on 1,000 cores
    Benchmarks/Batch/scale.py --pairs 1e8 --cores 200 --partition 16

Documents are drawn with a heavy tail (log-normal, so many pairs in the middle and on the average), packed in the order in
which they are drawn into partitions of so many megabytes, and each partition goes to the core that is free first, as
Spark does it. A document is never divided, so the longest one bounds a task; one that is longer than --longest goes
into a partition of its own, which is begun first. The seed is fixed: the same options give the same table.
"""
import argparse
import heapq
import math
import random


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=float, default=1e9, help="pairs of sentences in all")
    parser.add_argument("--cores", type=int, default=1000)
    parser.add_argument("--partition", type=float, nargs="+", default=[1, 4, 16, 64, 256], help="megabytes of text in one")
    parser.add_argument("--median", type=float, default=40, help="pairs in the middle document")
    parser.add_argument("--mean", type=float, default=100, help="pairs in the mean document")
    parser.add_argument("--longest", type=float, default=20_000, help="pairs from which a document goes first")
    parser.add_argument("--bytes", type=float, default=160, help="bytes of both sides of a pair")
    parser.add_argument("--rate", type=float, required=True, help="pairs that one core reports on in a second")
    parser.add_argument("--start", type=float, default=0.03, help="seconds in which a process starts")
    parser.add_argument("--task", type=float, default=0.2, help="seconds that Spark takes for a task")
    parser.add_argument("--price", type=float, default=0.04, help="dollars for a core and an hour")
    options = parser.parse_args()

    # Of a log-normal the median is e^m and the mean e^(m + s²/2). Of a large corpus a part is drawn, and as large a part of
    # the cores works on it.
    location = math.log(options.median)
    spread = math.sqrt(2 * math.log(options.mean / options.median))
    dice = random.Random(1)
    scale = max(1, round(options.pairs / 1e8))
    documents = []
    drawn = 0
    while drawn < options.pairs / scale:
        documents.append(max(1, round(dice.lognormvariate(location, spread))))
        drawn += documents[-1]
    cores = max(1, round(options.cores / scale))

    print(f"{options.pairs:.3g} pairs in {len(documents) * scale:,} documents, the longest of {max(documents):,};")
    print(f"{cores * scale:,} cores that report on {options.rate:,.0f} pairs a second\n")
    print("| MB in a partition | partitions | seconds of the median, the longest | hours | cores busy | $ per 10^6 pairs |")
    print("|--:|--:|--:|--:|--:|--:|")
    for megabytes in options.partition:
        limit = megabytes * 1e6 / options.bytes
        partitions = sorted((n for n in documents if n >= options.longest), reverse=True)
        pairs = 0
        for n in documents:
            if n >= options.longest:
                continue
            if pairs and pairs + n > limit:
                partitions.append(pairs)
                pairs = 0
            pairs += n
        if pairs:
            partitions.append(pairs)
        seconds = [options.task + options.start + n / options.rate for n in partitions]
        free = [0.0] * cores
        for needed in seconds:
            heapq.heapreplace(free, free[0] + needed)
        wall = max(free)
        dollars = wall / 3600 * cores * options.price / drawn * 1e6
        ordered = sorted(seconds)
        print(f"| {megabytes:g} | {len(partitions) * scale:,} | {ordered[len(ordered) // 2]:.1f}, {ordered[-1]:.1f} "
              f"| {wall / 3600:.2f} | {sum(seconds) / wall / cores:.0%} | {dollars:.3f} |")


main()
