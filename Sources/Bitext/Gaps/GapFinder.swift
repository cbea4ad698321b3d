/// Finds the gaps of a bitext: runs the rules, sorts what they find, and gives each gap its identifier.
public struct GapFinder: Sendable {
  /// The rules, in the order in which they are asked.
  public let rules: [any GapRule]

  public init(rules: [any GapRule] = GapFinder.standardRules) { self.rules = rules }

  /// Every rule of this library.
  public static let standardRules: [any GapRule] = [
    UnrelatedRule(), MissingRule(), AddedRule(), TruncatedRule(), UntranslatedRule(), DuplicateRule(),
    ReorderedRule(),
    LabelRule(),
    CountRule(),
    NumberRule(), DateRule(), NameRule(), LiteralRule(), PartialRule(), NegationRule(),
    MeaningRule(), QuestionRule(), EnumerationRule(), AsideRule(), ExchangedRolesRule(),
    TagRule(), InlineCodeRule(), PairedMarksRule(), RepeatedWordRule(), TermRule(),
  ]

  /// All gaps, in order of the source text; a gap that only the target shows stands where the source lacks it.
  ///
  /// - Complexity: O(*n* log *n*) in the number of gaps, and what the rules take.
  public func gaps(in context: GapContext) -> [Gap] {
    var drafts = GapPrecedence.settled(GapPrecedence.related(rules.flatMap { $0.gaps(in: context) }))
    drafts = GapPrecedence.comparable(drafts, in: context)
    let ignored = context.thresholds.ignoredKinds
    if !ignored.isEmpty { drafts.removeAll { ignored.contains($0.kind) } }
    let anchor = SourceAnchor(context)
    let order = drafts.indices.sorted { left, right in
      let (first, second) = (anchor.key(drafts[left]), anchor.key(drafts[right]))
      return first == second ? left < right : first < second
    }
    var identifiers = GapIdentifiers(context)
    return order.map { index in
      let draft = drafts[index]
      return Gap(
        kind: draft.kind, severity: draft.severity, reason: draft.reason, side: draft.side,
        spans: draft.spans, evidence: draft.evidence, probability: draft.probability,
        identifier: identifiers.next(for: draft))
    }
  }
}

/// Where in the source text a gap belongs.
private struct SourceAnchor {
  let targetStarts: [Int]
  let sourceOffsets: [Int]

  init(_ context: GapContext) {
    let beads = context.sentences.beads
    let (source, target) = (context.segmentation.source, context.segmentation.target)
    var anchors: [(target: Int, source: Int)] = []
    for bead in beads {
      guard let first = bead.target.first else { continue }
      let offset =
        bead.source.lowerBound < source.sentences.count
        ? source.sentences[bead.source.lowerBound].span.lowerBound : source.document.page.count
      anchors.append((target.sentences[first].span.lowerBound, offset))
    }
    anchors.sort { $0 < $1 }
    targetStarts = anchors.map(\.target)
    sourceOffsets = anchors.map(\.source)
  }

  func key(_ draft: GapDraft) -> Key {
    let target = draft.spans.target.first?.lowerBound ?? 0
    if let source = draft.spans.source.first { return Key(source: source.lowerBound, target: target) }
    let behind = targetStarts.partitionPoint { $0 > target }
    return Key(source: behind > 0 ? sourceOffsets[behind - 1] : 0, target: target)
  }

  struct Key: Comparable {
    let source: Int
    let target: Int
    static func < (left: Key, right: Key) -> Bool {
      (left.source, left.target) < (right.source, right.target)
    }
  }
}
