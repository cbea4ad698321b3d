/// Names that differ between an English and a Chinese side: Han names in Pinyin, names with points, countries.
///
/// Other pairs of languages have none that could be told for sure.
struct NameRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    guard let english = context.englishSide, marksNames(english, context) else { return [] }
    let chinese = english.opposite
    var drafts: [GapDraft] = []
    var copied: [(name: CopiedNames.Missing, bead: Bead)] = []
    var counts: [[UInt8]: Int] = [:]
    var lone: [(difference: NameComparison.Difference, code: String, bead: Bead)] = []
    var mentioned: [String: Int] = [:]
    for bead in context.sentences.beads where !bead.isNull {
      guard let left = range(of: bead, english, context), let right = range(of: bead, chinese, context)
      else { continue }
      let comparison = NameComparison(
        english: context.utf8(english), left, chinese: context.utf8(chinese), right,
        translated: translated(bead, english, context))
      drafts += comparison.differences.map { draft($0, english, bead, isSure: $0.isSure, context) }
      for (code, count) in comparison.mentioned { mentioned[code, default: 0] += count }
      lone += comparison.lone.english.map {
        (NameComparison.Difference(form: .country, english: $0.span, chinese: nil), $0.code, bead)
      }
      lone += comparison.lone.chinese.map {
        (NameComparison.Difference(form: .country, english: nil, chinese: $0.span), $0.code, bead)
      }
      let names = CopiedNames(english: context.utf8(english), left, chinese: context.utf8(chinese), right)
      for name in names.seen { counts[name, default: 0] += 1 }
      copied += names.missing.map { ($0, bead) }
    }
    // What a text speaks of all the time may be understood where the other side does not say it.
    for (name, bead) in copied {
      let letters = LatinLetters.folded(context.utf8(chinese), name.span.range)
      let isUsual = counts[letters, default: 0] > context.thresholds.usualName
      drafts.append(
        draft(
          NameComparison.Difference(form: .copied, english: nil, chinese: name.span), english, bead,
          isSure: !isUsual && !name.isAcronym
            && isFaithful(bead, chinese, besides: name.span, context.thresholds.copyingShare, context),
          context))
    }
    for (difference, code, bead) in lone
    where !NameRule.implied.contains(code) && mentioned[code, default: 0] <= context.thresholds.usualName {
      let side = difference.english == nil ? chinese : english
      guard let span = difference.english ?? difference.chinese, isWhole(span, bead, side, context) else {
        continue
      }
      drafts.append(
        draft(
          difference, english, bead,
          isSure: isFaithful(bead, side, besides: span, context.thresholds.faithfulShare, context), context))
    }
    return drafts
  }

  /// Whether capitals tell names from other words on a side: not in text that was made all small or all capital.
  private func marksNames(_ side: Side, _ context: GapContext) -> Bool {
    let utf8 = context.utf8(side)
    var words = (small: 0, capital: 0)
    for (before, letter) in zip(utf8, utf8.dropFirst())
    where before <= 0x20 && LabelCursor.isLetter(UInt32(letter)) {
      if letter & 0x20 == 0 { words.capital += 1 } else { words.small += 1 }
    }
    let count = words.small + words.capital
    return count < Self.fewWords || min(words.small, words.capital) * 100 >= count
  }

  /// So few words may well be without a name.
  private static let fewWords = 100

  /// The words of a side that find a translation.
  private func translated(_ bead: Bead, _ side: Side, _ context: GapContext) -> [Span] {
    guard let coverage = context.coverage else { return [] }
    return coverage.learntWords(of: bead, side).lazy.filter { $0.support >= 0.3 }.map(\.span)
  }

  /// Countries that news name for readers abroad, and leave out for those at home.
  private static let implied: Set<String> = ["US", "GB", "CN", "TW"]

  /// Whether no word of the text goes over an end of a name: 海地 is no country in 沿海地区.
  private func isWhole(_ span: Span, _ bead: Bead, _ side: Side, _ context: GapContext) -> Bool {
    guard let coverage = context.coverage else { return true }
    return coverage.learntWords(of: bead, side).allSatisfy { word in
      !word.span.overlaps(span)
        || word.span.lowerBound >= span.lowerBound && word.span.upperBound <= span.upperBound
    }
  }

  /// Whether nearly every other word of a side finds its translation: in a free translation a name may be understood.
  private func isFaithful(
    _ bead: Bead, _ side: Side, besides span: Span, _ limit: Double, _ context: GapContext
  )
    -> Bool
  {
    guard let coverage = context.coverage else { return false }
    let words = coverage.learntWords(of: bead, side).filter { $0.isKnown && !$0.span.overlaps(span) }
    let open = words.count { $0.support < 0.1 }
    return words.count >= 3 && Double(open) <= limit * Double(words.count)
  }

  /// The bytes from a bead's first sentence to its last.
  private func range(of bead: Bead, _ side: Side, _ context: GapContext) -> Range<Int>? {
    let spans = context.spans(ofSentences: bead[side], side)
    guard let first = spans.first, let last = spans.last, first.lowerBound < last.upperBound else {
      return nil
    }
    return first.lowerBound..<last.upperBound
  }

  private func draft(
    _ difference: NameComparison.Difference, _ english: Side, _ bead: Bead, isSure: Bool,
    _ context: GapContext
  ) -> GapDraft {
    let spans = Bilingual(
      source: (english == .source ? difference.english : difference.chinese).map { [$0] } ?? [],
      target: (english == .source ? difference.chinese : difference.english).map { [$0] } ?? [])
    let isSure = isSure && bead.probability >= context.thresholds.valueProbability
    let isOnBoth = !spans.source.isEmpty && !spans.target.isEmpty
    return GapDraft(
      .name, isSure ? .warning : .note, isOnBoth ? .nameDiffers : .nameAbsent,
      side: isOnBoth ? nil : spans.source.isEmpty ? .target : .source, spans: spans,
      evidence: [Evidence(.name, spans: spans)], probability: bead.probability)
  }
}
