import Bitext
import BitextEvaluation

/// A gap on which gold and test disagree.
struct ScoredGap {
  let document: String
  /// Whether it is the gold's and was not found; otherwise it is a false alarm.
  let isMissed: Bool
  let kind: Gap.Kind
  let words: String
}

/// Scores of gaps as `bitext score --gaps` prints them.
struct GapScoreTable {
  let total: GapScore
  let scores: [(name: String, score: GapScore)]
  let listed: [ScoredGap]

  func write(documents: Bool, to stream: inout some TextOutputStream) {
    let all = total.all
    print(
      "documents \(scores.count)  gold gaps \(all.recall.all)  test gaps \(all.precision.all)  "
        + "beads \(total.beads)", to: &stream)
    print("                  P       R      F1   found  gold   right  test", to: &stream)
    print(row("all", all), row("place", total.places), separator: "\n", to: &stream)
    for kind in Gap.Kind.allCases {
      if let measure = total.kinds[kind] { print(row(kind.rawValue, measure), to: &stream) }
    }
    let alarms = all.precision.all - all.precision.right
    var line = "alarms  \(alarms)"
    if total.beads > 0 {
      line += ", \((1000 * Double(alarms) / Double(total.beads)).formatted(decimals: 1)) for 1,000 beads"
    }
    print(line, to: &stream)
    if total.unplaced > 0 {
      print("unplaced  \(total.unplaced) gold gaps whose words the reports do not hold", to: &stream)
    }
    for gap in listed {
      let verdict = gap.isMissed ? "missed" : "alarm "
      let words = gap.words.split(whereSeparator: \.isNewline).joined(separator: " ")
      print("\(verdict)  \(gap.document)  \(gap.kind.rawValue)  \(words)", to: &stream)
    }
    guard documents else { return }
    for (name, score) in scores {
      let (measure, places) = (score.all, score.places)
      guard measure.recall.all + measure.precision.all > 0 else {
        print("\(name)\tno gaps", to: &stream)
        continue
      }
      print(
        "\(name)\tF1 \(measure.f1.formatted(decimals: 4))\tplace \(places.f1.formatted(decimals: 4))"
          + "\tgold \(measure.recall.all)\ttest \(measure.precision.all)", to: &stream)
    }
  }

  private func row(_ name: String, _ measure: GapScore.Measure) -> String {
    let (precision, recall) = (measure.precision, measure.recall)
    // A ratio of nothing is no ratio.
    let ratios = [
      precision.all == 0 ? nil : precision.ratio, recall.all == 0 ? nil : recall.ratio,
      precision.all + recall.all == 0 ? nil : measure.f1,
    ]
    let cells = ratios.map { padded($0.map { $0.formatted(decimals: 4) } ?? "–", to: 8) }.joined()
    let counts = [recall.right, recall.all, precision.right, precision.all]
    return name + String(repeating: " ", count: max(0, 12 - name.count)) + cells
      + zip(counts, [8, 6, 8, 6]).map { padded(String($0), to: $1) }.joined()
  }

  private func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
