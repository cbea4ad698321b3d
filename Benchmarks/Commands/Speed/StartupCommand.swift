import ArgumentParser
import Foundation

/// What the command costs before and beside its work.
struct StartupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "startup", abstract: "Wall time and peak memory of short runs of the command, and its size.",
    discussion: "Build the command first: swift build -c release --product bitext.")

  @Option(help: "The command.")
  var bitext = ".build/release/bitext"
  @Option(help: "How often each is run; the median counts.")
  var runs = 20

  func run() throws {
    let size = try FileManager.default.attributesOfItem(atPath: bitext)[.size] as? Int ?? 0
    print("The binary has \((Double(size) / 1e6).text(1)) MB.\n\n| run | ms | peak MB |\n|---|--:|--:|")
    for arguments in [["--version"], ["align", "Corpus/police-dialogue/page.txt"]] {
      let results = try (0..<runs).map { _ in try Spawned(bitext, arguments) }
      let (time, memory) = (1000 * results.map(\.seconds).median, results.map(\.megabytes).median)
      print("| \(arguments.joined(separator: " ")) | \(time.text(1)) | \(memory.text(1)) |")
    }
  }
}
