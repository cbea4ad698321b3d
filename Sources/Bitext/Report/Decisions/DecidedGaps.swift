/// Which decision is about which gap of a report.
///
/// A gap is known by its identifier. An identifier holds the sentence that the gap stands in, so that it is another when the
/// sentence is edited: a decision whose gap is gone is then one about a gap of the same kind that points at the same words,
/// if nobody has decided on that one; or else, where both point at whole sentences, about one that stands between the same
/// sentences, or before or behind one of them. It is judged on another text, and silences nothing.
package struct DecidedGaps {
  private let texts: JudgedTexts
  private let direct: Decisions
  private var returned: [String: Decisions.Decision] = [:]
  /// The names of gaps that are known by their words alone, as decisions have them.
  private var answered: Set<String> = []
  private let present: Set<String>

  /// - Complexity: O(*n*) in the bytes of the text, the gaps and the decisions.
  package init(_ report: Report, _ decisions: Decisions) {
    texts = JudgedTexts(report)
    direct = decisions
    let gaps = report.gaps + report.silencedGaps
    present = Set(gaps.map(\.identifier))
    let lost = decisions.current.reversed().filter { !present.contains($0.gap) }
    if lost.isEmpty { return }
    let traces = gaps.filter { decisions.decision(on: $0) == nil }.map {
      (name: $0.identifier, keys: Self.keys(texts.wording(of: $0), texts.around(of: $0)))
    }
    for (place, _) in Self.keys("", []).enumerated() {
      var waiting: [String: [Decisions.Decision]] = [:]
      for decision in lost where !answered.contains(decision.gap) {
        if let key = Self.keys(decision.wording, decision.around)[place] {
          waiting[key, default: []].append(decision)
        }
      }
      if waiting.isEmpty { continue }
      for trace in traces where returned[trace.name] == nil {
        guard let key = trace.keys[place], let decision = waiting[key]?.popLast() else { continue }
        returned[trace.name] = decision
        answered.insert(decision.gap)
      }
    }
  }

  /// What a gap may be known by whose sentence was edited, the surest first. The page of a report goes by the same.
  private static func keys(_ wording: String?, _ around: [String]) -> [String?] {
    around.count == 2
      ? [wording, around.joined(), around[0], around[1]] : [wording, nil, nil, nil]
  }

  /// What was decided about a gap, whatever text it was judged on.
  package func decision(on gap: Gap) -> Decisions.Decision? {
    direct.decision(on: gap) ?? returned[gap.identifier]
  }

  /// What has become of the texts that the decision about a gap was made on.
  package func standing(of gap: Gap) -> JudgedTexts.Standing {
    if returned[gap.identifier] != nil { return .textChanged }
    return direct.decision(on: gap).map { texts.standing(of: gap, decided: $0) } ?? .stands
  }

  /// Whether a decision is about a gap that is in the report, under its name or another.
  package func isAnswered(_ decision: Decisions.Decision) -> Bool {
    present.contains(decision.gap) || answered.contains(decision.gap)
  }
}
