/// Which decision is about which gap of a report.
///
/// A gap is known by its identifier. An identifier holds the sentence that the gap stands in, so that it is another when the
/// sentence is edited: a decision whose gap is gone is then one about a gap of the same kind that points at the same words,
/// if nobody has decided on that one. It is judged on another text, and silences nothing.
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
    var waiting: [String: [Decisions.Decision]] = [:]
    for decision in decisions.current.reversed() where !present.contains(decision.gap) {
      if let wording = decision.wording { waiting[wording, default: []].append(decision) }
    }
    if waiting.isEmpty { return }
    for gap in gaps where decisions.decision(on: gap) == nil {
      guard let decision = waiting[texts.wording(of: gap)]?.popLast() else { continue }
      returned[gap.identifier] = decision
      answered.insert(decision.gap)
    }
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
