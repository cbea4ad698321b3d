import Bitext
import Foundation
import GoldSets

/// Single pairs: omissions that people found in machine translations, and perturbed translations.
struct JudgedPairs {
  private let measuring: Measuring
  init(_ measuring: Measuring) { self.measuring = measuring }

  func run() throws {
    try omissions()
    try perturbations()
  }

  private func rows(_ file: String) throws -> [[String]] {
    let text = String(
      decoding: try Data(contentsOf: measuring.root.appendingPathComponent("qa/\(file)")), as: UTF8.self)
    return text.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private func document(_ name: String, _ pairs: [(zh: String, en: String)]) -> GoldDocument {
    GoldDocument(
      name: name, lines: Bilingual(source: pairs.map(\.zh), target: pairs.map(\.en)),
      beads: pairs.indices.map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1) })
  }

  private static let languages = Bilingual(source: Language.chinese, target: .english)

  private func omissions() throws {
    print("\n## Omissions judged by people: OMIT against OK (goal: area .85)\n")
    print(
      "| set | by | area | precision at recall .5 | omissions found as warning, note | sound pairs raised as warning, note |\n|---|---|--:|--:|---|---|"
    )
    for file in ["mqm_mt23_zhen_pairs", "mqm_ted_zhen_pairs"] {
      let rows = try rows("\(file).tsv").filter { $0.count > 5 && !$0[4].isEmpty && !$0[5].isEmpty }
      let document = document(file, rows.map { (zh: $0[4], en: $0[5]) })
      var configuration = Configuration()
      let thresholds = configuration.gaps
      // Every stretch, however weak, so that pairs can be ranked.
      configuration.gaps.partialNote = -1000
      let report = measuring.report(
        document, .gold, languages: Self.languages, configuration: configuration)
      var scores = [Double](repeating: 0, count: rows.count)
      for gap in report.gaps where gap.kind == .partial {
        for line in report.lines(gap, .source) where gap.evidence.first?.spans.source.isEmpty != true {
          scores[line] = max(scores[line], gap.probability ?? 0)
        }
      }
      func area(_ name: String, _ score: (Int) -> Double, shares: Bool = false) {
        let omitted = rows.indices.filter { rows[$0][1] == "OMIT" }.map(score)
        let sound = rows.indices.filter { rows[$0][1] == "OK" }.map(score)
        let middle = omitted.sorted()[omitted.count / 2]
        let (hits, alarms) = (omitted.count { $0 >= middle }, sound.count { $0 >= middle })
        func share(_ scores: [Double]) -> String {
          [thresholds.partialWarning, thresholds.partialNote].map { limit in
            let limit = 1 / (1 + exp(-limit))
            return "\(scores.count { $0 >= limit }) of \(scores.count)"
          }.joined(separator: ", ")
        }
        print(
          "| \(file) | \(name) | \(decimal(Self.area(omitted, sound))) | \(decimal(Double(hits) / Double(hits + alarms))) "
            + "| \(shares ? share(omitted) : "") | \(shares ? share(sound) : "") |")
      }
      area("length ratio") { Double(rows[$0][4].count) / Double(rows[$0][5].count + 1) }
      area("length of the source") { Double(rows[$0][4].count) }
      area("the rule", { scores[$0] }, shares: true)
      for index in rows.indices where rows[index][1] == "OMIT" {
        measuring.list("omit \(decimal(scores[index])) \(rows[index][6]) \(rows[index][4]) \(rows[index][5])")
      }
      for index in rows.indices where rows[index][1] == "OK" {
        measuring.list("ok \(decimal(scores[index])) \(rows[index][4]) \(rows[index][5])")
      }
    }
  }

  /// The chance that an omission scores higher than a sound pair.
  private static func area(_ positive: [Double], _ negative: [Double]) -> Double {
    var wins = 0.0
    for left in positive {
      for right in negative { wins += left > right ? 1 : left == right ? 0.5 : 0 }
    }
    return wins / Double(max(1, positive.count * negative.count))
  }

  /// Each sentence by itself, once as it was translated and once perturbed: the share of perturbed ones that raise
  /// more than the sound one does.
  private func perturbations() throws {
    print("\n## Perturbed translations: errors and warnings, and with notes\n")
    print(
      "| perturbation | pairs | raised | with notes | machine translation raised | with notes |\n|---|--:|--:|--:|--:|--:|"
    )
    let rows = try rows("demetr_zh.tsv").filter { $0.count > 8 && $0[2] == "True" && !$0[5].isEmpty }
    let byFile = Dictionary(grouping: rows) { $0[0] }
    for file in byFile.keys.sorted()
    where ["numbers", "ne_", "addition", "removed", "negation", "codemix", "repeat", "base"].contains(
      where: file.contains)
    {
      let rows = byFile[file]!
      let sound = raised(document("sound", rows.map { (zh: $0[5], en: $0[7]) }))
      let perturbed = raised(document(file, rows.map { (zh: $0[5], en: $0[8]) }))
      for index in rows.indices where !perturbed.strong.contains(index) {
        measuring.list("missed \(file): \(rows[index][8])")
        measuring.list("      for \(rows[index][7])")
        measuring.list("      for \(rows[index][5])")
      }
      print(
        "| \(file.dropLast(5)) | \(rows.count) | \(perturbed.strong.count) | \(perturbed.all.count) | \(sound.strong.count) | \(sound.all.count) |"
      )
    }
  }

  private func raised(_ document: GoldDocument) -> (strong: Set<Int>, all: Set<Int>) {
    var strong: Set<Int> = []
    var all: Set<Int> = []
    let report = measuring.report(document, .gold, languages: Self.languages)
    for gap in report.gaps {
      let lines = report.lines(gap, .source).union(report.lines(gap, .target))
      all.formUnion(lines)
      if gap.severity > .note { strong.formUnion(lines) }
    }
    return (strong, all)
  }
}
