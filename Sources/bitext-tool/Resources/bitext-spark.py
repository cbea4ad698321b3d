#!/usr/bin/env python3
"""Aligns a corpus on Apache Spark by piping its partitions through `bitext batch`.

  spark-submit --files bitext bitext-spark.py --bitext ./bitext documents.jsonl reports.parquet
  spark-submit bitext-spark.py --from parquet --to jsonl corpus/ reports/ -- --source-language zh --target-language en

The input has a document a line, or a row: `id`, and `source` and `target`, or `page`; other members are carried
through. Every document needs an `id`: without one it is called by its place in its partition. What follows `--`
are options of `bitext batch`.

JSON Lines come out as `bitext batch` writes them: `id`, the other members, and `report` or `error`. Parquet has

  id       string
  report   string, the report as JSON, or null
  error    struct<code, message, remedy, file: string, line, column, offset: bigint>, or null
  beads    array<struct<type, source, target: string, probability: double>>, the beads of sentences with their
           texts, or null
  members  map<string, string>, the other members; values that are no text as JSON

so `error IS NOT NULL` are the documents that failed, `SELECT id, bead.* FROM … LATERAL VIEW explode(beads) AS bead`
is a table of beads, and get_json_object(report, '$.statistics') and its like look into reports. A document that fails is a row; a partition fails, and is tried again by Spark, only if the
program itself cannot run or is killed.
"""
import argparse
import os
import shlex
import sys

from pyspark.sql import SparkSession, functions as f

ERROR = "code STRING, message STRING, remedy STRING, file STRING, line BIGINT, `column` BIGINT, `offset` BIGINT"
# The texts of a bead's sentences on one side; Chinese and Japanese stand without spaces.
TEXTS = (
    "array_join(transform(b.{side}.indices, i -> read.sentences.segments.{side}[i].text), "
    "if(read.documents.{side}.language rlike '^(zh|ja)', '', ' '))")
BEADS = (
    f"transform(read.sentences.beads, b -> named_struct('type', b.type, 'source', {TEXTS.format(side='source')}, "
    f"'target', {TEXTS.format(side='target')}, 'probability', b.probability))")
# Exit status 3 says that some documents failed. They are rows, so it is no failure of the partition.
RUN = '"$0" "$@"; status=$?; [ $status -eq 3 ] && exit 0; exit $status'


def arguments():
    parser = argparse.ArgumentParser(
        usage="%(prog)s [options] input output [-- options of bitext batch]", description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", help="files or a folder, as Spark names them")
    parser.add_argument("output", help="the folder to write; it must not be there")
    parser.add_argument("--from", dest="source", choices=["jsonl", "parquet"], help="default: by the name, else jsonl")
    parser.add_argument("--to", dest="target", choices=["jsonl", "parquet"], help="default: by the name, else parquet")
    parser.add_argument("--bitext", default="bitext", help="the program on the workers (default: %(default)s, on the PATH)")
    parser.add_argument("--partitions", type=int, help="how many pieces to divide the input into; default: as Spark reads it")
    parser.add_argument("--threads", type=int, default=1, help="threads for each partition (default: %(default)s)")
    # What stands behind -- is for the program; all else is ours, in any order.
    own, options = sys.argv[1:], []
    if "--" in own:
        own, options = own[:own.index("--")], own[own.index("--") + 1:]
    job = parser.parse_intermixed_args(own)
    job.options = options
    return job


def kind(path, default):
    name = path.rstrip("/").lower()
    return "parquet" if name.endswith(".parquet") else "jsonl" if name.endswith((".jsonl", ".json", ".ndjson", ".jsonl.gz")) else default


def lines(spark, job):
    """The documents as lines of JSON; lines that are read are passed on as they stand."""
    if (job.source or kind(job.input, "jsonl")) == "jsonl":
        table = spark.read.text(job.input)
    else:
        rows = spark.read.parquet(job.input)
        table = rows.select(f.to_json(f.struct(*rows.columns)).alias("value"))
    if job.partitions:
        table = table.repartition(job.partitions)
    return table.rdd.map(lambda row: row[0])


def table(spark, reports):
    """Lines of reports as rows of the columns that are told above."""
    schema = f"id STRING, report STRING, error STRUCT<{ERROR.replace(' ', ': ').replace(',:', ',')}>"
    line = spark.createDataFrame(reports.map(lambda text: (text,)), "value STRING")
    segments = "ARRAY<STRUCT<text: STRING>>"
    side = "STRUCT<indices: ARRAY<INT>>"
    shown = (
        "documents STRUCT<source: STRUCT<language: STRING>, target: STRUCT<language: STRING>>, "
        f"sentences STRUCT<segments: STRUCT<source: {segments}, target: {segments}>, "
        f"beads: ARRAY<STRUCT<type: STRING, source: {side}, target: {side}, probability: DOUBLE>>>")
    parts = f.from_json("value", schema)
    members = f.map_filter(
        f.from_json("value", "MAP<STRING, STRING>"), lambda name, _: ~name.isin("id", "report", "error"))
    rows = line.select(parts.alias("parts"), members.alias("members"))
    rows = rows.select("parts.*", "members", f.from_json("parts.report", shown).alias("read"))
    return rows.select("id", "report", "error", f.expr(BEADS).alias("beads"), "members")


def main():
    job = arguments()
    spark = SparkSession.builder.appName("bitext").getOrCreate()
    command = [job.bitext, "batch", "-", "--quiet", "--threads", str(job.threads)] + job.options
    reports = lines(spark, job).pipe(
        shlex.join(["sh", "-c", RUN] + command), env={"PATH": os.environ.get("PATH", "/usr/bin:/bin")}, checkCode=True)
    if (job.target or kind(job.output, "parquet")) == "jsonl":
        reports.saveAsTextFile(job.output)
    else:
        table(spark, reports).write.parquet(job.output)
    spark.stop()


if __name__ == "__main__":
    main()
