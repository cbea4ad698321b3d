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
      """,
    shouldDisplay: false
  )

  @Option(help: "The file of one side.") var source: String?
  @Option(help: "The file of the other side.") var target: String?
  @Flag(help: "Do without a lexicon.") var withoutLexicon = false
  @Flag(help: "Write the names of the features instead, one a line.") var names = false
  @Option(name: [.short, .long], help: "The file to write.") var output: String?

  func run() throws {
    if names {
      return try OutputFile(path: output).write {
        $0.write(FeatureTable.names.joined(separator: "\n") + "\n")
      }
    }
    guard let source, let target else { throw ValidationError("Two files are needed.") }
    let documents = Bilingual(
      source: Document(try text(source), language: .english, name: source),
      target: Document(try text(target), language: .chinese, name: target))
    let segments = documents.map { LineSegmenter().segmentation(of: $0).sentences }
    let table = FeatureTable(
      segments: segments, documents: documents, lexicon: withoutLexicon ? nil : .builtIn)
    try OutputFile(path: output).write { $0.write(table.bytes[...]) }
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try InputFile(path: path).bytes(), as: UTF8.self)
  }
}
