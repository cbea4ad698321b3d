/// What a sentence puts between brackets or quotation marks.
enum Asides {
  /// The stretches between the marks, without them; what is not closed within the span is none.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func found(in span: Span, _ utf8: [UInt8]) -> (brackets: [Span], quotations: [Span]) {
    var brackets: [Span] = []
    var quotations: [Span] = []
    var openBracket: Int?
    var openQuotation: Int?
    var offset = span.lowerBound
    while let scalar = utf8.scalar(at: offset, limit: span.upperBound) {
      let next = offset + scalar.length
      switch scalar.value {
      case 0x28, 0xFF08, 0x5B, 0x3010: openBracket = next
      case 0x29, 0xFF09, 0x5D, 0x3011:
        if let start = openBracket { brackets.append(Span(start, offset)) }
        openBracket = nil
      case 0x201C, 0x300C, 0x300E, 0x300A: openQuotation = next
      case 0x201D, 0x300D, 0x300F, 0x300B:
        if let start = openQuotation { quotations.append(Span(start, offset)) }
        openQuotation = nil
      case 0x22:
        if let start = openQuotation { quotations.append(Span(start, offset)) }
        openQuotation = openQuotation == nil ? next : nil
      default: break
      }
      offset = next
    }
    return (brackets, quotations)
  }
}

/// An aside in brackets, or a name in quotation marks, that the other side lacks: it has fewer of the marks, and the words
/// between them find no translation. The gap is a ``Gap/Kind/partial`` one.
struct AsideRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    guard let coverage = context.coverage else { return [] }
    var drafts: [GapDraft] = []
    for bead in context.sentences.beads
    where !bead.isNull && bead.probability >= context.thresholds.valueProbability {
      guard bead.source.count == 1, bead.target.count == 1,
        Side.allCases.allSatisfy({ context.letters(ofSentences: bead[$0], $0) <= Self.greatestLength })
      else { continue }
      let spans = context.spans(ofSentences: bead)
      func asides(_ side: Side) -> (brackets: [Span], quotations: [Span]) {
        var all: (brackets: [Span], quotations: [Span]) = ([], [])
        for span in spans[side] {
          let found = Asides.found(in: span, context.utf8(side))
          all.brackets += found.brackets
          all.quotations += found.quotations
        }
        return all
      }
      let found = Bilingual(source: asides(.source), target: asides(.target))
      for side in Side.allCases {
        var asides: [Span] = []
        if found[side].brackets.count > found[side.opposite].brackets.count { asides += found[side].brackets }
        if found[side.opposite].quotations.isEmpty { asides += found[side].quotations }
        if asides.isEmpty { continue }
        let words = coverage.learntWords(of: bead, side)
        for aside in asides where isLost(aside, words, side, context) {
          var all = spans
          all[side] = [aside]
          drafts.append(
            GapDraft(.partial, .warning, .omitted, side: side, spans: all, probability: 0.75))
        }
      }
    }
    return drafts
  }

  /// In a long sentence an aside has more places to be in.
  private static let greatestLength = 160

  private func isLost(_ aside: Span, _ words: [WordCoverage.Word], _ side: Side, _ context: GapContext)
    -> Bool
  {
    let own = words.filter { aside.contains($0.span) && !$0.isValue }
    guard own.count(where: { $0.isKnown }) >= 2 || hasClause(aside, own, side, context) else { return false }
    return own.count(where: { $0.support >= 0.1 }) * 4 <= own.count
  }

  /// Whether an aside of few content words is a clause all the same: `even though it is`.
  private func hasClause(
    _ aside: Span, _ words: [WordCoverage.Word], _ side: Side, _ context: GapContext
  ) -> Bool {
    guard context.language(side).isEnglish else { return false }
    let shape = SegmentShape(context.utf8(side), aside)
    return shape.smallWords >= 4 && shape.functionWords >= 2 && shape.latinWords == shape.smallWords
  }
}
