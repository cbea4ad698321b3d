import Bitext
import BitextEvaluation
import Foundation
import GoldSets

/// The table of scores, and the goals that stand beside them.
struct AccuracyTable {
  private var rows: [(name: String, result: GoldSet.Result)] = []

  mutating func add(_ name: String, _ result: GoldSet.Result) { rows.append((name, result)) }

  /// What a set is expected to reach: strict F1, and null F1 where the set has nulls worth the name.
  static func goal(_ name: String) -> (strict: Double?, null: Double?) {
    switch name {
    case "mac_dev": (0.940, nil)
    case "champollion": (0.988, 0.90)
    case "bible": (0.992, nil)
    case "twlaw_stale": (0.98, 0.92)
    case "lohelp_gap", "gnomehelp_gap", "debmake_gap": (0.98, 0.95)
    case "twlaw", "twlaw_bare", "ntrex", "wmt22_enzh", "wmt22_enzh_B", "seed_gold", "debref", "instguide",
      "maintguide", "debfaq", "debmake", "gnomehelp", "lohelp":
      (0.998, nil)
    default:
      switch name.split(separator: ".").last.map(String.init) {
      case "del15": (0.99, nil)
      case "mix": (0.985, nil)
      case "trunc": (0.995, nil)
      case "noise": (0.985, nil)
      case "mrg15": (0.995, nil)
      default: (nil, nil)
      }
    }
  }

  static func line(_ name: String, _ result: GoldSet.Result) -> String {
    let score = result.score
    return "\(name): strict \(decimal(score.strict.f1, 4)) null \(decimal(score.null.f1, 3)) "
      + "in \(decimal(seconds(result.time), 2)) s"
  }

  func text(command: String) -> String {
    var total = Calibration()
    var lines = [
      "| set | documents | strict F1 | goal | lax F1 | null P | null R | null F1 | goal | worst document | segments/s |",
      "|---|--:|--:|--:|--:|--:|--:|--:|--:|---|--:|",
    ]
    for (name, result) in rows {
      let goal = Self.goal(name)
      let score = result.score
      total = total + score.calibration
      let rate = Double(result.segments) / max(Self.seconds(result.time), 1e-9)
      let hasNulls = score.null.recall.all > 0
      lines.append(
        "| "
          + [
            name, "\(result.documents)", Self.mark(score.strict.f1, goal.strict), Self.show(goal.strict),
            Self.decimal(score.lax.f1, 4), hasNulls ? Self.decimal(score.null.precision.ratio, 3) : "",
            hasNulls ? Self.decimal(score.null.recall.ratio, 3) : "",
            hasNulls ? Self.mark(score.null.f1, goal.null) : "", Self.show(goal.null),
            "\(result.worst.name) \(Self.decimal(result.worst.f1, 3))", "\(Int(rate))",
          ].joined(separator: " | ") + " |")
    }
    lines += [
      "", "A figure in bold misses its goal.", "", "| probability | beads | mean | right |",
      "|---|--:|--:|--:|",
    ]
    for (index, bin) in total.bins.enumerated() where bin.count > 0 {
      lines.append(
        "| \(Self.decimal(Double(index) / 10, 1))–\(Self.decimal(Double(index + 1) / 10, 1)) | \(bin.count) "
          + "| \(Self.decimal(bin.confidence, 3)) | \(Self.decimal(bin.accuracy, 3)) |")
    }
    lines += ["", "Expected calibration error over all sets: \(Self.decimal(total.expectedError, 4))."]
    return """
      # Accuracy

      Strict and lax F1 as vecalign's scorer computes them; null scores per segment. Beads of lines, without paragraph
      marks; of bible, whose gold beads are verses, beads of one verse are joined (`bitext score --joined`). The sets were
      part of the fit: alignment.md says how the weights carry over to sets left out. Command: `swift run -c release --package-path Benchmarks accuracy \(command)`; bitext \(Aligner.version),
      ICU \(Aligner.icuVersion).

      \(lines.joined(separator: "\n"))
      """
  }

  private static func mark(_ value: Double, _ goal: Double?) -> String {
    let text = decimal(value, 4)
    return goal.map { value < $0 ? "**\(text)**" : text } ?? text
  }

  private static func show(_ goal: Double?) -> String { goal.map { decimal($0, 3) } ?? "" }
  private static func decimal(_ value: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", value)
  }
  private static func seconds(_ time: Duration) -> Double {
    Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }
}
