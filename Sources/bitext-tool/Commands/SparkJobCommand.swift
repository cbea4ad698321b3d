import ArgumentParser
import Bitext
import BitextFormats

/// `bitext spark-job`: a program that runs batches on many machines.
struct SparkJobCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spark-job",
    abstract: "Print a program for Apache Spark that aligns a corpus on many machines.",
    discussion: """
      The program is in Python and pipes the partitions of a corpus, JSON Lines or Parquet, through \
      `bitext batch`. Documents that fail are kept as rows; Parquet or JSON Lines come out.

        bitext spark-job > bitext-spark.py
        spark-submit --files bitext bitext-spark.py --bitext ./bitext documents.jsonl reports.parquet

      `--files` sends this program to the machines of a cluster. They need the libraries that it is linked to, or a \
      program that was built with `swift build -c release --static-swift-stdlib`, and ICU, libxml2 and SQLite.
      """
  )

  @OptionGroup(title: "Output") var output: Destination

  /// Where the program goes.
  struct Destination: ParsableArguments {
    @Option(
      name: [.customShort("o"), .customLong("output")],
      help: ArgumentHelp("The file to write; standard output if it is left out.", valueName: "file"))
    var path: String?
  }

  func run() throws {
    try OutputFile(path: output.path).write { $0.write(PackageResources.bitext_spark_py[...]) }
  }
}
