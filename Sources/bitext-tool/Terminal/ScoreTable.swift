import Bitext
import BitextEvaluation

/// Scores as `bitext score` prints them.
struct ScoreTable {
  let total: BeadScore
  let scores: [(name: String, score: BeadScore)]

  func write(
    types: Bool, calibration: Bool, documents: Bool, to stream: inout some TextOutputStream
  ) {
    print(
      "documents \(scores.count)  gold beads \(total.beads.recall.all)  test beads \(total.beads.precision.all)",
      to: &stream)
    print(
      row("strict", total.strict), row("lax", total.lax), row("beads", total.beads), separator: "\n",
      to: &stream)
    if total.null.precision.all + total.null.recall.all > 0 { print(row("null", total.null), to: &stream) }
    print("cover   \(total.uncovered) lines not covered exactly once", to: &stream)
    if scores.count > 1, let worst = scores.min(by: { $0.score.strict.f1 < $1.score.strict.f1 }) {
      print("worst   \(worst.name) strict F1 \(worst.score.strict.f1.formatted(decimals: 4))", to: &stream)
    }
    if types { writeTypes(to: &stream) }
    if calibration { writeCalibration(to: &stream) }
    if documents { writeDocuments(to: &stream) }
  }

  private func row(_ name: String, _ measure: BeadScore.Measure) -> String {
    let precision = measure.precision.ratio.formatted(decimals: 4)
    let recall = measure.recall.ratio.formatted(decimals: 4)
    let padding = String(repeating: " ", count: max(0, 7 - name.count))
    return "\(name)\(padding) P \(precision)  R \(recall)  F1 \(measure.f1.formatted(decimals: 4))"
  }

  /// The most frequent types of the gold first.
  private func writeTypes(to stream: inout some TextOutputStream) {
    let sorted = total.types.sorted {
      ($1.value.recall.all, $0.key) < ($0.value.recall.all, $1.key)
    }
    for (type, measure) in sorted {
      print("\(row(type, measure))  of \(measure.recall.all)", to: &stream)
    }
  }

  private func writeCalibration(to stream: inout some TextOutputStream) {
    print("probability  beads  mean   right", to: &stream)
    for (index, bin) in total.calibration.bins.enumerated() where bin.count > 0 {
      let count = String(repeating: " ", count: max(0, 6 - String(bin.count).count)) + String(bin.count)
      let range =
        "\((Double(index) / 10).formatted(decimals: 1))–\((Double(index + 1) / 10).formatted(decimals: 1))"
      let mean = bin.confidence.formatted(decimals: 3)
      print("\(range)     \(count)  \(mean)  \(bin.accuracy.formatted(decimals: 3))", to: &stream)
    }
    let error = total.calibration.expectedError.formatted(decimals: 4)
    print("expected calibration error \(error) over \(total.calibration.count) beads", to: &stream)
  }

  private func writeDocuments(to stream: inout some TextOutputStream) {
    for (name, score) in scores {
      let strict = score.strict.f1.formatted(decimals: 4)
      let null = score.null.f1.formatted(decimals: 4)
      print("\(name)\tstrict \(strict)\tnull \(null)\tuncovered \(score.uncovered)", to: &stream)
    }
  }
}
