import Bitext
import Foundation
import GoldSets

/// Gaps that documents of the world have.
struct RealGaps {
  private let measuring: Measuring
  init(_ measuring: Measuring) { self.measuring = measuring }

  func run() throws {
    print(
      "\n## Real gaps, own beads\n\n| set | what | planted | precision | recall | F1 | goal |\n|---|---|--:|--:|--:|--:|--:|"
    )
    for (set, goal) in [
      ("twlaw_stale", "P, R .95"), ("lohelp_gap", "F1 .90"), ("gnomehelp_gap", "F1 .90"),
      ("debmake_gap", "F1 .90"),
      ("champollion", ""), ("debref_gap", ""), ("instguide_gap", ""), ("maintguide_gap", ""),
    ] {
      var tallies = Bilingual(source: Tally(), target: Tally())
      for document in try measuring.documents(of: set) {
        let result = nulls(document)
        for side in Side.allCases { tallies[side] = tallies[side] + result[side] }
      }
      for side in Side.allCases where tallies[side].planted > 0 || tallies[side].named > 0 {
        print(row(set, side == .source ? "missing lines" : "added lines", tallies[side], goal))
      }
    }
    for set in measuring.sets
    where ["lohelp", "gnomehelp", "debmake", "debref", "instguide", "maintguide"].contains(set.name) {
      var tally = Tally()
      for name in set.documents { tally = tally + (try untranslated(set, name)) }
      print(row(set.name, "untranslated blocks (U)", tally, "P, R .98"))
    }
  }

  private func row(_ set: String, _ what: String, _ tally: Tally, _ goal: String) -> String {
    "| \(set) | \(what) | \(tally.planted) | \(decimal(tally.precision)) | \(decimal(tally.recall)) | \(decimal(tally.f1)) | \(goal) |"
  }

  private func nulls(_ document: GoldDocument) -> Bilingual<Tally> {
    let report = measuring.report(document, .own)
    let nulls = GoldNulls(document)
    var found = Bilingual<Set<Int>>(source: [], target: [])
    for gap in report.gaps where gap.severity > .note {
      switch gap.kind {
      case .missing: found.source.formUnion(report.lines(gap, .source))
      case .added: found.target.formUnion(report.lines(gap, .target))
      default: break
      }
    }
    measuring.list(found, nulls, document)
    return Bilingual(
      source: Tally(found: found.source, gold: nulls.lines.source),
      target: Tally(found: found.target, gold: nulls.lines.target))
  }

  private func untranslated(_ set: GoldSet, _ name: String) throws -> Tally {
    let document = try set.document(name)
    guard let rows = try? set.lines("\(name).labels") else { return Tally() }
    var gold: Set<Int> = []
    var neutral: Set<Int> = []
    for row in rows {
      let fields = row.split(separator: "\t")
      guard fields.count >= 2, let line = Int(fields[0]) else { continue }
      if fields[1] == "U" { gold.insert(line) }
      // Names of programs, commands, other English: neither fault nor sound.
      if ["V", "M", "N"].contains(fields[1]) { neutral.insert(line) }
    }
    let report = measuring.report(document, .own)
    var found: Set<Int> = []
    for gap in report.gaps where gap.kind == .untranslated && gap.severity > .note {
      found.formUnion(report.lines(gap, .target))
    }
    found.subtract(neutral)
    for line in found.subtracting(gold).sorted() {
      measuring.list("alarm \(document.name) \(line): \(document.lines.target[line])")
    }
    for line in gold.subtracting(found).sorted() {
      measuring.list("missed \(document.name) \(line): \(document.lines.target[line])")
    }
    return Tally(found: found, gold: gold)
  }
}
