/// Labels that are broken, that number an item otherwise than its counterpart, or that one side lacks.
struct LabelRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    broken(context) + misnumbered(context) + lacking(context)
  }

  private func broken(_ context: GapContext) -> [GapDraft] {
    var drafts: [GapDraft] = []
    let beads = Bilingual(
      source: context.paragraphs.beadIndices(.source), target: context.paragraphs.beadIndices(.target))
    for side in Side.allCases {
      for (paragraph, label) in context.labels[side].paragraphs.enumerated() {
        guard let label, label.isBroken else { continue }
        var spans = context.spans(side, [label.span])
        let bead = context.paragraphs.beads[beads[side][paragraph]]
        if let other = bead[side.opposite].first,
          let counterpart = context.labels[side.opposite].paragraphs[other]
        {
          spans[side.opposite] = [counterpart.span]
        }
        drafts.append(
          GapDraft(
            .label, .warning, .labelBroken, side: side, spans: spans,
            evidence: [Evidence(.label, spans: spans)]))
      }
    }
    return drafts
  }

  /// A broken label is told as such, whatever it numbers.
  private func misnumbered(_ context: GapContext) -> [GapDraft] {
    let order = LabelOrder(context)
    func draft(_ outcome: Int, _ severity: Gap.Severity, _ reason: Gap.Reason) -> GapDraft? {
      guard let source = context.outcomes[outcome].source?.label,
        let target = context.outcomes[outcome].target?.label, !source.isBroken, !target.isBroken
      else { return nil }
      let spans = Bilingual(source: [source.span], target: [target.span])
      return GapDraft(.label, severity, reason, spans: spans, evidence: [Evidence(.label, spans: spans)])
    }
    return order.wrong.compactMap { draft($0, .error, .labelDiffers) }
      + order.anew.compactMap { draft($0, .note, .numberedAnew) }
  }

  /// Items that have a counterpart in text but not in label. One label missing is a fault where the others of its
  /// kind are there; where most are missing, or all of a list, it is how the side writes.
  private func lacking(_ context: GapContext) -> [GapDraft] {
    let beads = Bilingual(
      source: context.paragraphs.beadIndices(.source), target: context.paragraphs.beadIndices(.target))
    var paired: [LabelFamily: Int] = [:]
    for outcome in context.outcomes {
      let change = Side.allCases.allSatisfy { outcome.isNumbered($0) } ? 1 : -1
      for side in Side.allCases where outcome.isNumbered(side) {
        guard let label = outcome[side]?.label else { continue }
        paired[LabelFamily(label, isCapital: true), default: 0] += change
      }
    }
    let bareLists = bareLists(context.outcomes)
    return context.outcomes.enumerated().compactMap { index, outcome in
      guard !bareLists.contains(index), outcome.isNumbered(.source) != outcome.isNumbered(.target) else {
        return nil
      }
      let side: Side = outcome.isNumbered(.source) ? .source : .target
      guard let statement = outcome[side], statement.label.value != nil,
        context.statesNumber(side, statement.label),
        paired[LabelFamily(statement.label, isCapital: true), default: 0] > 0
      else { return nil }
      let bead = context.paragraphs.beads[beads[side][statement.paragraphs.lowerBound]]
      guard !bead.isNull else { return nil }
      let other = side.opposite
      // Where the counterpart has the same label the item is said twice, and no label is lacking.
      let hasLabel = bead[other].contains { paragraph in
        context.labels[other].paragraphs[paragraph]?.agreement(with: statement.label) == .same
      }
      if hasLabel { return nil }
      var spans = context.spans(side, [statement.label.span])
      spans[other] = context.spans(ofParagraphs: bead[other], other)
      let isMerged = bead[other].contains { context.labels[other].paragraphs[$0] != nil }
      // A word such as 再者 or `Second` joins sentences as often as it numbers them.
      let isWord = [.hanSequence, .ordinalWord, .cardinalWord].contains(statement.label.style)
      return GapDraft(
        .label, isWord ? .note : .warning, isMerged ? .labelMerged : .labelAbsent, side: side,
        spans: spans, evidence: [Evidence(.label, spans: context.spans(side, [statement.label.span]))])
    }
  }

  /// The outcomes of lists of two items and more that one side numbers throughout and the other nowhere.
  ///
  /// A list goes on as long as its numbers rise under one parent.
  private func bareLists(_ outcomes: [Outcome]) -> Set<Int> {
    struct List {
      var last: Int
      var members: [Int] = []
      var isBare = true
    }
    struct Place: Hashable {
      let family: LabelFamily
      let parent: Int?
    }
    var lists: [List] = []
    var open: [Place: Int] = [:]
    for (index, outcome) in outcomes.enumerated() {
      // An item that the other side does not state at all tells nothing of how it writes.
      guard let side = Side.allCases.first(where: { outcome.isNumbered($0) }), outcome[side.opposite] != nil,
        let label = outcome[side]?.label,
        let value = label.path.last
      else { continue }
      let place = Place(family: LabelFamily(label, isCapital: true), parent: outcome.parent)
      var list = open[place] ?? lists.count
      if list == lists.count || lists[list].last >= value {
        list = lists.count
        lists.append(List(last: value))
        open[place] = list
      }
      lists[list].last = value
      lists[list].members.append(index)
      if outcome.isNumbered(side.opposite) { lists[list].isBare = false }
    }
    return Set(lists.filter { $0.isBare && $0.members.count > 1 }.flatMap(\.members))
  }
}

extension GapContext {
  /// Whether the label says its number; `Finally,` and `最后` do not.
  func statesNumber(_ side: Side, _ label: Label) -> Bool {
    language(side).labelGrammar.reading(in: utf8(side), span: label.span)?.isLast != true
  }
}

extension Outcome {
  /// Whether a side states the outcome, and as an item of a list.
  fileprivate func isNumbered(_ side: Side) -> Bool {
    self[side].map { $0.label.style != .unnumbered } ?? false
  }
}
