import Bitext
import GoldSets

/// False alarms on translations that have nothing wrong.
struct CleanText {
  private let measuring: Measuring
  init(_ measuring: Measuring) { self.measuring = measuring }

  static let sets = ["champollion", "debref", "ntrex", "twlaw", "wmt22_enzh"]
  private static let kinds: [Gap.Kind] = [
    .missing, .added, .partial, .truncated, .untranslated, .duplicate, .reordered, .label, .name, .number,
    .date,
  ]

  func run() throws {
    for beads in measuring.alignments {
      print(
        "\n## Clean text, \(beads) beads: errors and warnings per 1,000 (goal: all 10, number 5, date 5)\n")
      print(
        "| set | beads | all | number | date | \(Self.kinds.map(\.rawValue).joined(separator: " | ")) | notes |"
      )
      print("|---|--:|--:|--:|--:" + String(repeating: "|--:", count: Self.kinds.count + 1) + "|")
      for set in Self.sets {
        let documents = try measuring.documents(of: set)
        if !documents.isEmpty { measure(set, documents, beads) }
      }
    }
  }

  private func measure(_ set: String, _ documents: [GoldDocument], _ source: Beads) {
    var beads = 0
    var notes = 0
    var counts: [Gap.Kind: Int] = [:]
    for document in documents {
      let report = measuring.report(document, source)
      beads += report.sentences.beads.count { !$0.isNull }
      let nulls = GoldNulls(document).lines
      for gap in report.gaps {
        // Text that the gold calls null is missing or added indeed; and null beads of the aligner are for another
        // measure.
        if gap.kind == .missing || gap.kind == .added {
          let side: Side = gap.kind == .missing ? .source : .target
          if source == .own || report.lines(gap, side).isSubset(of: nulls[side]) { continue }
        }
        if gap.severity == .note {
          notes += 1
          continue
        }
        counts[gap.kind, default: 0] += 1
        measuring.list("\(document.name) \(gap.kind) \(gap.severity) \(gap.reason.code)")
        for side in Side.allCases {
          for line in report.lines(gap, side).sorted() {
            measuring.list("      \(document.lines[side][line])")
          }
        }
      }
    }
    func rate(_ count: Int) -> String { decimal(Double(count) * 1000 / Double(max(1, beads)), 1) }
    let all = counts.values.reduce(0, +)
    let row = [
      set, "\(beads)", rate(all), rate(counts[.number, default: 0]), rate(counts[.date, default: 0]),
    ]
    print(
      "| " + (row + Self.kinds.map { "\(counts[$0, default: 0])" } + ["\(notes)"]).joined(separator: " | ")
        + " |")
  }
}
