import Bitext
public import BitextEvaluation

/// Scores of gaps as one JSON object.
///
/// `schema` is `"bitext-gap-score/1"`; `beads` and `unplaced` are counts; `all`, `places` and the members of `kinds`
/// are measures; `documents` is a list with `name` and the same members for each document.
/// A **measure** has `gold`, `found`, `test`, `right`, `precision`, `recall` and `f1`; a ratio of nothing is null.
public enum GapScoreJSON {
  /// Writes the scores of all documents together, and of each.
  public static func write(
    _ total: GapScore, documents: [(name: String, score: GapScore)], to output: inout Output
  ) {
    var json = JSONText(output, lineDepth: 3)
    output = Output()
    json.object { json in
      json.member("schema", "bitext-gap-score/1")
      members(of: total, &json)
      json.list("documents", documents) { json, document in
        json.object { json in
          json.member("name", document.name)
          members(of: document.score, &json)
        }
      }
    }
    output = json.output
    output.write("\n")
  }

  private static func members(of score: GapScore, _ json: inout JSONText) {
    json.member("beads", score.beads)
    json.member("unplaced", score.unplaced)
    write(score.all, "all", &json)
    write(score.places, "places", &json)
    json.object("kinds") { json in
      for kind in Gap.Kind.allCases {
        if let measure = score.kinds[kind] { write(measure, kind.rawValue, &json) }
      }
    }
  }

  private static func write(_ measure: GapScore.Measure, _ name: String, _ json: inout JSONText) {
    let (precision, recall) = (measure.precision, measure.recall)
    json.object(name) { json in
      json.member("gold", recall.all)
      json.member("found", recall.right)
      json.member("test", precision.all)
      json.member("right", precision.right)
      json.member("precision", precision.all == 0 ? nil : precision.ratio)
      json.member("recall", recall.all == 0 ? nil : recall.ratio)
      json.member("f1", precision.all + recall.all == 0 ? nil : measure.f1)
    }
  }
}
