/// What a sentence puts between brackets.
enum Asides {
  /// The stretches between the marks, without them; what is not closed within the span is none.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func found(in span: Span, _ utf8: [UInt8]) -> [Span] {
    var brackets: [Span] = []
    var open: Int?
    var offset = span.lowerBound
    while let scalar = utf8.scalar(at: offset, limit: span.upperBound) {
      let next = offset + scalar.length
      switch scalar.value {
      case 0x28, 0xFF08, 0x5B, 0x3010: open = next
      case 0x29, 0xFF09, 0x5D, 0x3011:
        if let start = open { brackets.append(Span(start, offset)) }
        open = nil
      default: break
      }
      offset = next
    }
    return brackets
  }
}

/// An aside in brackets that the other side lacks: it has fewer brackets, and the words between them find no translation.
/// The gap is a ``Gap/Kind/partial`` one.
///
/// Quotation marks say less: translators leave them out, and what stands between them is often put freely.
struct AsideRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    guard let coverage = context.coverage else { return [] }
    var drafts: [GapDraft] = []
    var seen: Set<[UInt8]> = []
    for bead in context.sentences.beads
    where !bead.isNull && bead.probability >= context.thresholds.valueProbability {
      guard bead.source.count == 1, bead.target.count == 1 else { continue }
      let isShort = Side.allCases.allSatisfy {
        context.letters(ofSentences: bead[$0], $0) <= Self.shortSentence
      }
      let spans = context.spans(ofSentences: bead)
      let asides = Bilingual(
        source: spans.source.flatMap { Asides.found(in: $0, context.utf8(.source)) },
        target: spans.target.flatMap { Asides.found(in: $0, context.utf8(.target)) })
      for side in Side.allCases where asides[side].count > asides[side.opposite].count {
        // In a long sentence an aside has more places to be in: none of its words may stand there, nor any other aside.
        if !isShort, !asides[side.opposite].isEmpty { continue }
        let words = coverage.learntWords(of: bead, side)
        for aside in asides[side] where isLost(aside, words, side, isShort ? 0.25 : 0, context) {
          var all = spans
          all[side] = [aside]
          // What is put in brackets again and again, such as （以英语发言）, is a habit of the edition, told once.
          let isNew = seen.insert(Array(context.utf8(side)[aside.range])).inserted
          drafts.append(
            GapDraft(.partial, isNew ? .warning : .note, .omitted, side: side, spans: all, probability: 0.75))
        }
      }
    }
    return drafts
  }

  /// Up to how many letters a sentence is short.
  private static let shortSentence = 160

  /// Whether no more than a share of the words of an aside finds a translation.
  private func isLost(
    _ aside: Span, _ words: [WordCoverage.Word], _ side: Side, _ share: Double, _ context: GapContext
  ) -> Bool {
    let all = words.filter { aside.contains($0.span) }
    // 【南湾3月5日讯】 is there if its date is.
    if all.contains(where: { $0.isValue && $0.evidence < 0 }) { return false }
    let own = all.filter { !$0.isValue }
    guard own.count(where: { $0.isKnown }) >= 2 || hasClause(aside, own, side, context) else { return false }
    return Double(own.count(where: { $0.support >= WordCoverage.openSupport })) <= share * Double(own.count)
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
