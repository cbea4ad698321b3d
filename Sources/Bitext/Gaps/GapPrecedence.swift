/// What one place is called where several rules find something: the name that says most.
///
/// A paragraph that was moved stands alone on both sides, but it is not missing and added; a paragraph pasted twice
/// is not added but a duplicate; text that breaks off has no partial gap as well.
struct GapPrecedence {
  /// Of texts that are no translations of each other only that, and what a client's own rules say.
  static func related(_ drafts: [GapDraft]) -> [GapDraft] {
    guard drafts.contains(where: { $0.reason == .unrelated }) else { return drafts }
    return drafts.filter { draft in
      if case .stated = draft.reason { return true }
      return draft.reason == .unrelated
    }
  }

  /// Without what is said of the values and words in the branches of a message, of which each language has its own.
  static func comparable(_ drafts: [GapDraft], in context: GapContext) -> [GapDraft] {
    let kinds: Set<Gap.Kind> = [.number, .date, .partial, .meaning, .duplicate]
    guard drafts.contains(where: { kinds.contains($0.kind) }) else { return drafts }
    var branches = Bilingual<[Span]>(source: [], target: [])
    for side in Side.allCases {
      branches[side] = MessageBranches.spans(
        in: context.utf8(side), context.segmentation[side].paragraphs.map(\.span))
    }
    if branches.source.isEmpty, branches.target.isEmpty { return drafts }
    return drafts.filter { draft in
      guard kinds.contains(draft.kind) else { return true }
      return !Side.allCases.contains { side in
        draft.spans[side].contains { span in
          let place = branches[side].partitionPoint { $0.upperBound > span.lowerBound }
          return place < branches[side].count && branches[side][place].lowerBound <= span.lowerBound
            && span.upperBound <= branches[side][place].upperBound
        }
      }
    }
  }

  static func settled(_ drafts: [GapDraft]) -> [GapDraft] {
    var claims = Bilingual<[Claim]>(source: [], target: [])
    for draft in drafts {
      let yields = draft.yields
      guard !yields.isEmpty else { continue }
      for side in Side.allCases {
        // A word that was left as it is says nothing of the values that stand beside what it should have translated.
        let isBeside = draft.kind == .untranslated && side != draft.side
        let yields = isBeside ? yields.filter { ![.number, .date].contains($0) } : yields
        claims[side] += draft.spans[side].map { Claim(span: $0, yields: yields) }
      }
    }
    for side in Side.allCases { claims[side].sort { $0.span < $1.span } }
    let values = valuesThatDiffer(drafts)
    return drafts.filter { draft in
      if draft.kind == .partial, let side = draft.side,
        draft.spans[side].contains(where: { span in
          let next = values[side].partitionPoint { $0.lowerBound >= span.lowerBound }
          return next < values[side].count && span.contains(values[side][next])
        })
      {
        return false
      }
      // A word that is written twice is a fault of its own, however its sentence is translated elsewhere.
      return draft.reason == .wordRepeated
        || !Side.allCases.contains { side in
          draft.spans[side].contains { span in isClaimed(span, draft.kind, claims[side]) }
        }
    }
  }

  /// In order, the values that stand against another one on the other side, which says more than that their phrase is lost.
  private static func valuesThatDiffer(_ drafts: [GapDraft]) -> Bilingual<[Span]> {
    var values = Bilingual<[Span]>(source: [], target: [])
    for draft in drafts
    where [.number, .date].contains(draft.kind) && !draft.spans.source.isEmpty && !draft.spans.target.isEmpty
      && draft.context == nil
    {
      for side in Side.allCases { values[side] += draft.spans[side] }
    }
    return values.map { $0.sorted() }
  }

  private struct Claim {
    let span: Span
    let yields: [Gap.Kind]
  }

  /// Whether a claim that covers the span takes precedence over the kind.
  private static func isClaimed(_ span: Span, _ kind: Gap.Kind, _ claims: [Claim]) -> Bool {
    let behind = claims.partitionPoint { $0.span.lowerBound > span.lowerBound }
    // Claims are sentences and paragraphs: what covers the span begins shortly before it, or within it.
    var index = behind
    while index < claims.count, claims[index].span.lowerBound < span.upperBound {
      if claims[index].yields.contains(kind) { return true }
      index += 1
    }
    index = behind - 1
    while index >= 0, index >= behind - 64 {
      let claim = claims[index]
      if claim.span.overlaps(span), claim.yields.contains(kind) { return true }
      index -= 1
    }
    return false
  }
}

extension GapDraft {
  /// The kinds that this one says more than, about the same text.
  fileprivate var yields: [Gap.Kind] {
    switch kind {
    case .reordered: [.missing, .added, .partial]
    case .duplicate: severity == .error ? [.added, .missing] : []
    case .truncated: severity > .note ? [.partial] : []
    case .missing, .added: [.partial]
    // An item with the wrong number may look like one that is missing and one that was added.
    case .label: severity == .error ? [.missing, .added] : []
    case .inconsistent: [.duplicate]
    case .untranslated: [.partial, .added, .missing, .number, .date, .name]
    // What stands in a tag, such as an address, and a word between angle brackets that is one.
    case .tag: [.name, .punctuation]
    default: []
    }
  }
}
