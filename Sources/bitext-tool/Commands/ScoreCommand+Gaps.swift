import Bitext
import BitextEvaluation
import BitextFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `bitext score --gaps`.
extension ScoreCommand {
  func scoreGaps() throws {
    let pairs = try gapFiles()
    var scores: [(name: String, score: GapScore)] = []
    var listed: [ScoredGap] = []
    for pair in pairs {
      let (score, gaps) = try scoreGaps(pair)
      scores.append((pair.name, score))
      if list { listed += gaps }
    }
    let total = scores.reduce(GapScore()) { $0 + $1.score }
    try OutputFile(path: nil).write { output in
      switch format {
      case .text:
        GapScoreTable(total: total, scores: scores, listed: listed).write(documents: documents, to: &output)
      case .json: GapScoreJSON.write(total, documents: scores, to: &output)
      }
    }
  }

  private struct GapFiles {
    let name: String
    let gold: String
    /// nil if there is no report.
    let test: String?
  }

  private func gapFiles() throws -> [GapFiles] {
    guard InputFile(path: gold).isFolder else {
      guard InputFile(path: test).exists else {
        throw BitextError(.unreadable, "does not exist.", remedy: "Give a report in JSON.", file: test)
      }
      return [GapFiles(name: gold, gold: gold, test: test)]
    }
    guard InputFile(path: test).isFolder else {
      throw BitextError(
        .unreadable, "is no folder, but the gold is.", remedy: "Give two files or two folders.", file: test)
    }
    let entries = try FileManager.default.contentsOfDirectory(atPath: gold).sorted()
    let pairs = entries.compactMap { entry -> GapFiles? in
      let inside = "\(gold)/\(entry)/gaps.json"
      if InputFile(path: inside).exists {
        return GapFiles(name: entry, gold: inside, test: report(named: entry))
      }
      guard entry.hasSuffix(".gaps.json"), entry != ".gaps.json" else { return nil }
      let name = String(entry.dropLast(".gaps.json".count))
      return GapFiles(name: name, gold: "\(gold)/\(entry)", test: report(named: name))
    }
    guard !pairs.isEmpty else {
      throw BitextError(
        .unreadable, "holds no gold gaps.", remedy: "They are called NAME/gaps.json or NAME.gaps.json.",
        file: gold)
    }
    let missing = pairs.filter { $0.test == nil }.map(\.name)
    if !missing.isEmpty {
      Descriptor.standardError.say(
        "bitext: \(test): no report of \(missing.joined(separator: ", ")); each counts as one without gaps.")
    }
    return pairs
  }

  /// The report of a document in the folder to be scored.
  private func report(named name: String) -> String? {
    let path = "\(test)/\(name).json"
    if InputFile(path: path).exists { return path }
    let inside = (try? FileManager.default.contentsOfDirectory(atPath: "\(test)/\(name)")) ?? []
    let reports = inside.filter { $0.hasSuffix(".json") }
    return reports.count == 1 ? "\(test)/\(name)/\(reports[0])" : nil
  }

  private func scoreGaps(_ files: GapFiles) throws -> (GapScore, [ScoredGap]) {
    let bytes = try InputFile(path: files.gold).bytes()
    let report = try files.test.map { path in
      try ReportReader().report(in: try InputFile(path: path).bytes(), file: path)
    }
    var gold: [PlacedGap]
    var words: [String]
    if bytes.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) == UInt8(ascii: "{") {
      let gaps = try ReportReader().report(in: bytes, file: files.gold).gaps
      gold = gaps.map { PlacedGap($0) }
      words = gaps.map(\.message)
    } else {
      let gaps = try GoldGapReader().gaps(in: bytes, file: files.gold)
      let texts = report?.texts
      gold = gaps.map { gap in
        texts.map(gap.placed) ?? PlacedGap(kind: gap.kind, spans: Bilingual(source: [], target: []))
      }
      words = gaps.map { "\($0.words.source ?? "–") ↔ \($0.words.target ?? "–")" }
    }
    let test = (report?.gaps ?? []).filter { $0.severity >= severity }
    let score = GapScore(
      gold: gold, test: test.map { PlacedGap($0) }, beads: report?.sentenceBeads.beads.count ?? 0)
    let missed = score.missed.map { index in
      ScoredGap(document: files.name, isMissed: true, kind: gold[index].kind, words: words[index])
    }
    let alarms = score.falseAlarms.map { index in
      ScoredGap(
        document: files.name, isMissed: false, kind: test[index].kind, words: test[index].message)
    }
    return (score, missed + alarms)
  }
}
