import ArgumentParser
import Bitext
import BitextFormats

/// `bitext dump-features`: what the weights of the aligner are fitted on. Hidden, for it serves the makers only.
struct DumpFeaturesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump-features",
    abstract: "Write the features of every group that was weighed in two documents.",
    discussion: """
      The documents hold one segment a line. The output is binary, little-endian: the numbers of rows, columns,
      groups and features (Int32), the two shares of the document's freedom (Float32), for each group its first
      row, its first column, its rows and its columns (Int32), then for each group all features (Float32).
      Benchmarks/Accuracy/fit-weights.py reads it.

      With --phrases, line N of one file is paired with line N of the other one, and the output is a table: of every
      phrase of the English lines (with --of-target, of the Chinese ones) the line, where it stands, and its features. Benchmarks/Gaps/fit-phrases.py reads it.
      """,
    shouldDisplay: false
  )

  @Option(help: "The file of one side.") var source: String?
  @Option(help: "The file of the other side.") var target: String?
  @Flag(help: "Do without a lexicon.") var withoutLexicon = false
  @Flag(help: "Write the names of the features instead, one a line.") var names = false
  @Flag(help: "Write the features of the phrases that one line may have more than the other.") var phrases =
    false
  @Flag(help: "The phrases of the target.") var ofTarget = false
  @Option(name: [.short, .long], help: "The file to write.") var output: String?

  func run() throws {
    if names {
      return try OutputFile(path: output).write {
        $0.write((phrases ? PhraseFeatureTable.names : FeatureTable.names).joined(separator: "\n") + "\n")
      }
    }
    guard let source, let target else { throw ValidationError("Two files are needed.") }
    if phrases { return try writePhrases(source, target) }
    let documents = Bilingual(
      source: Document(try text(source), language: .english, name: source),
      target: Document(try text(target), language: .chinese, name: target))
    let segments = documents.map { LineSegmenter().segmentation(of: $0).sentences }
    let table = FeatureTable(
      segments: segments, documents: documents, lexicon: withoutLexicon ? nil : .builtIn)
    try OutputFile(path: output).write { $0.write(table.bytes[...]) }
  }

  private func writePhrases(_ source: String, _ target: String) throws {
    let lines = try Bilingual(source: source, target: target).map { path in
      try text(path).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    let count = min(lines.source.count, lines.target.count)
    let table = PhraseFeatureTable(
      lines.map { Array($0.prefix(count)) }, of: ofTarget ? .target : .source, lexicon: .builtIn)
    try OutputFile(path: output).write { sink in
      for row in table.rows {
        let values = row.values.map { String(Float($0)) }.joined(separator: "\t")
        sink.write("\(row.line)\t\(row.span.lowerBound)\t\(row.span.upperBound)\t\(values)\n")
      }
    }
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try InputFile(path: path).bytes(), as: UTF8.self)
  }
}
