import ArgumentParser
import Bitext
import Foundation
import GoldSets

/// Aligns every gold set that is found, and writes the table of scores.
@main
struct AccuracyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accuracy",
    abstract: "Score the aligner on every gold set of a folder.",
    discussion: """
      A set is a folder of NNN.en, NNN.zh (one segment a line) and NNN.gold. Sets may stand inside folders; a set
      is called by its path.

        swift run -c release --package-path Benchmarks accuracy GOLD --record Benchmarks/Records/accuracy.md

      GOLD is the folder, or an archive (dev.tar.xz) that is unpacked for the run.
      """
  )

  @Argument(help: "The folder of the sets, or an archive of it.")
  var gold: String
  @Option(help: "Only sets whose path begins with one of these.")
  var only: [String] = []
  @Option(help: "The file to write the table to, instead of standard output.")
  var record: String?
  @Flag(help: "Use no lexicon.")
  var withoutLexicon = false

  func run() throws {
    let folder = try GoldFolder(gold)
    let sets = try folder.sets().filter { set in only.isEmpty || only.contains { set.name.hasPrefix($0) } }
    guard !sets.isEmpty else { throw ValidationError("\(gold) holds no gold set.") }
    let aligner = Aligner(lexicon: withoutLexicon ? nil : .builtIn)
    var table = AccuracyTable()
    for set in sets {
      let result = try set.score(aligner)
      table.add(set.name, result)
      FileHandle.standardError.write(Data("\(AccuracyTable.line(set.name, result))\n".utf8))
    }
    let text = table.text(command: CommandLine.arguments.dropFirst().joined(separator: " "))
    guard let record else { return print(text) }
    try Data((text + "\n").utf8).write(to: URL(fileURLWithPath: record), options: .atomic)
  }
}
