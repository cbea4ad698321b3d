import ArgumentParser
import Bitext
import BitextEvaluation
import Foundation
import Synthetic

/// Many small releases: what a second core brings, and whether memory grows with their number.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Documents per second of `bitext batch` on small releases, with 1 and 2 threads.",
    discussion: """
      Build the command first: swift build -c release --product bitext.

      Checked: there is a report for every document, the sentences of every hundredth are aligned as its gold says, and
      two threads write the same bytes as one.
      """)

  @Option(help: "How many releases.")
  var documents = 10_000
  @Option(help: "Pairs of sentences of each.")
  var pairs = 12
  @Option(help: "The command.")
  var bitext = ".build/release/bitext"
  @Option(help: "The folder of releases to recombine.")
  var corpus = "Corpus"

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("batch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let tenth = documents / 10
    let (all, few) = (folder.appendingPathComponent("all.jsonl"), folder.appendingPathComponent("few.jsonl"))
    let gold = try write(documents, to: all)
    _ = try write(tenth, to: few)

    print("| documents | threads | seconds | documents/s | CPU s | peak MB |\n|--:|--:|--:|--:|--:|--:|")
    var runs: [Int: Spawned] = [:]
    for (input, count, threads) in [(few, tenth, 1), (all, documents, 1), (all, documents, 2)] {
      let output = folder.appendingPathComponent("\(count)-\(threads).jsonl")
      let run = try Spawned(
        bitext,
        ["batch", input.path, "--quiet", "--lines", "--threads", "\(threads)", "--into", output.path])
      if count == documents { runs[threads] = run }
      print(
        "| \(count) | \(threads) | \(run.seconds.text(2)) | \((Double(count) / run.seconds).text(0)) "
          + "| \(run.processorSeconds.text(2)) | \(run.megabytes.text(0)) |")
    }
    let reports = [1, 2].map { folder.appendingPathComponent("\(documents)-\($0).jsonl") }
    guard FileManager.default.contentsEqual(atPath: reports[0].path, andPath: reports[1].path) else {
      throw ValidationError("Two threads write other bytes than one.")
    }
    let score = try score(of: Data(contentsOf: reports[0], options: .alwaysMapped), gold)
    let (one, two) = (runs[1]!, runs[2]!)
    print(
      "\nTwo threads on \(ProcessInfo.processInfo.activeProcessorCount) cores: "
        + "\((one.seconds / two.seconds).text(2)) times as fast, an efficiency of "
        + "\((one.seconds / two.seconds / 2).text(2)); what the second thread adds in work of the processor: "
        + "\((100 * (two.processorSeconds / one.processorSeconds - 1)).text(0)) %. "
        + "Strict F1 of every hundredth document: \(score.strict.f1.text(4)).")
  }

  /// Writes releases as JSON Lines and returns the gold of every hundredth.
  private func write(_ count: Int, to file: URL) throws -> [Int: [IndexBead]] {
    var gold: [Int: [IndexBead]] = [:]
    var lines = Data()
    let stock = try SyntheticRelease.Stock(corpus: URL(fileURLWithPath: corpus))
    for index in 0..<count {
      let release = SyntheticRelease(pairs: pairs, stock: stock, seed: UInt64(index))
      let sides = release.documents.map { String(decoding: $0.page.utf8, as: UTF8.self) }
      lines += try JSONSerialization.data(
        withJSONObject: ["id": "\(index)", "source": sides.source, "target": sides.target],
        options: .sortedKeys)
      lines.append(0x0A)
      if index % 100 == 0 { gold[index] = release.gold }
    }
    try lines.write(to: file)
    return gold
  }

  /// The score of the reports whose gold is known, after counting them all.
  private func score(of reports: Data, _ gold: [Int: [IndexBead]]) throws -> BeadScore {
    let lines = reports.split(separator: 0x0A)
    guard lines.count == documents else {
      throw ValidationError("\(lines.count) reports of \(documents) documents.")
    }
    var total = BeadScore()
    for (index, beads) in gold {
      guard
        let object = try JSONSerialization.jsonObject(with: lines[index]) as? [String: Any],
        object["id"] as? String == "\(index)", let report = object["report"] as? [String: Any],
        let sentences = report["sentences"] as? [String: Any],
        let found = sentences["beads"] as? [[String: Any]]
      else { throw ValidationError("Line \(index + 1) is not the report of document \(index).") }
      let indices = { (bead: [String: Any], side: String) in
        (bead[side] as? [String: Any])?["indices"] as? [Int] ?? []
      }
      total =
        total
        + BeadScore(
          gold: beads,
          test: found.map { IndexBead(source: indices($0, "source"), target: indices($0, "target")) })
    }
    guard total.strict.f1 > 0.9 else {
      throw ValidationError("The beads are not the gold's: \(total.strict.f1).")
    }
    return total
  }
}
