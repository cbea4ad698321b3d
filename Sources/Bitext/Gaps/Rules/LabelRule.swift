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
        var message =
          "\(context.quoteLabel(side, label)) is not how \(context.name(of: side)) would number an item"
        let bead = context.paragraphs.beads[beads[side][paragraph]]
        if let other = bead[side.opposite].first,
          let counterpart = context.labels[side.opposite].paragraphs[other]
        {
          spans[side.opposite] = [counterpart.span]
          message +=
            "; \(context.name(of: side.opposite)) has \(context.quoteLabel(side.opposite, counterpart))"
        }
        drafts.append(
          GapDraft(.label, .warning, message + ".", spans: spans, evidence: [Evidence(.label, spans: spans)]))
      }
    }
    return drafts
  }

  private func misnumbered(_ context: GapContext) -> [GapDraft] {
    context.outcomes.compactMap { outcome in
      guard let source = outcome.source?.label, let target = outcome.target?.label,
        source.agreement(with: target) == .different
      else { return nil }
      let spans = Bilingual(source: [source.span], target: [target.span])
      return GapDraft(
        .label, .error,
        "\(context.quoteLabel(.source, source)) in \(context.name(of: .source)) stands against "
          + "\(context.quoteLabel(.target, target)) in \(context.name(of: .target)).",
        spans: spans, evidence: [Evidence(.label, spans: spans)])
    }
  }

  /// Items that have a counterpart in text but not in label. One label missing is a fault where the others of its
  /// kind are there; where most are missing it is how the side writes.
  private func lacking(_ context: GapContext) -> [GapDraft] {
    let beads = Bilingual(
      source: context.paragraphs.beadIndices(.source), target: context.paragraphs.beadIndices(.target))
    var paired: [Bilingual<Int>] = []
    func count(_ level: Int) -> Bilingual<Int> {
      level < paired.count ? paired[level] : Bilingual(source: 0, target: 0)
    }
    for outcome in context.outcomes {
      while paired.count <= outcome.level { paired.append(Bilingual(source: 0, target: 0)) }
      if outcome.source != nil, outcome.target != nil {
        paired[outcome.level].source += 1
      } else {
        paired[outcome.level].target += 1
      }
    }
    return context.outcomes.compactMap { outcome in
      guard (outcome.source == nil) != (outcome.target == nil) else { return nil }
      let side: Side = outcome.source == nil ? .target : .source
      guard let statement = outcome[side], statement.label.value != nil,
        count(outcome.level).source > count(outcome.level).target
      else { return nil }
      let bead = context.paragraphs.beads[beads[side][statement.paragraphs.lowerBound]]
      guard !bead.isNull else { return nil }
      let other = side.opposite
      var spans = context.spans(side, [statement.label.span])
      spans[other] = context.spans(ofParagraphs: bead[other], other)
      let isMerged = bead[other].contains { context.labels[other].paragraphs[$0] != nil }
      let what = isMerged ? "is not an item of its own in" : "has no label in"
      return GapDraft(
        .label, .warning,
        "\(context.quoteLabel(side, statement.label)) \(what) \(context.name(of: other)): "
          + "\(context.quote(other, spans[other])).",
        spans: spans, evidence: [Evidence(.label, spans: context.spans(side, [statement.label.span]))])
    }
  }
}

extension GapContext {
  /// A label without the white space behind it, quoted.
  func quoteLabel(_ side: Side, _ label: Label) -> String { quote(side, label.span) }
}
