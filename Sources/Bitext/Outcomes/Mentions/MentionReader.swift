/// Reads who, when, how much and which commitment from the text of an outcome.
struct MentionReader: Sendable {
  private let language: Language
  private let parties: NameTable
  private let commitments: NameTable
  private let values: SegmentValues

  init(_ language: Language, _ values: SegmentValues) {
    self.language = language
    self.values = values
    parties = language.isChinese ? .chineseParties : .englishParties
    commitments = language.isChinese ? .chineseCommitments : .englishCommitments
  }

  /// The mentions of a stretch of text, in order.
  ///
  /// - Complexity: O(*n*) in the bytes of the span.
  func mentions(in utf8: [UInt8], _ span: Span) -> [Outcome.Mention] {
    guard language.isEnglish || language.isChinese else { return [] }
    var found: [Outcome.Mention] = []
    var amounts: [Span] = []
    var dates: [DateMention] = []
    for value in values[span] {
      switch value.content {
      case .date(let date) where date.finest != .relative:
        let next = DateMention(
          date, value.span, isDeadline: value.bound == .atMost || isBound(utf8, span, value.span))
        if let joined = dates.last?.joined(with: next, utf8) {
          dates.removeLast(); dates.append(joined)
        } else {
          dates.append(next)
        }
      case .quantity(let quantity):
        switch quantity.unit {
        case .currency, .percent, .points:
          amounts.append(value.span)
          found.append(Outcome.Mention(.amount, span: value.span, value: quantity.description))
        default: break
        }
      default: break
      }
    }
    found += dates.map(\.mention)
    found += commitments(in: utf8, span)
    // The country of `US dollars` is a part of the amount.
    var next = 0
    found += parties(in: utf8, span).filter { party in
      while next < amounts.count, amounts[next].upperBound <= party.span.lowerBound { next += 1 }
      return next == amounts.count || !amounts[next].overlaps(party.span)
    }
    return found.sorted { ($0.span, $0.value) < ($1.span, $1.value) }
  }

  private func parties(in utf8: [UInt8], _ span: Span) -> [Outcome.Mention] {
    parties.found(in: utf8, span).flatMap { found -> [Outcome.Mention] in
      // 中美双方 names both countries with one character each.
      let values = found.value.split(separator: " ")
      guard values.count == 2 else {
        return [Outcome.Mention(.party, span: found.span, value: found.value)]
      }
      var mentions = values.enumerated().map { place, value in
        let start = found.span.lowerBound + 3 * place
        return Outcome.Mention(.party, span: Span(start, start + 3), value: String(value))
      }
      let rest = Span(found.span.lowerBound + 6, found.span.upperBound)
      mentions += parties.found(in: utf8, rest).map {
        Outcome.Mention(.party, span: $0.span, value: $0.value)
      }
      return mentions
    }
  }

  private func commitments(in utf8: [UInt8], _ span: Span) -> [Outcome.Mention] {
    let sense = CommitmentSense(utf8, span)
    return commitments.found(in: utf8, span).flatMap { found -> [Outcome.Mention] in
      guard
        language.isChinese
          ? sense.isChineseVerb(found.span, found.value) : sense.isEnglishVerb(found.span)
      else { return [] }
      let commitment = Outcome.Mention(.commitment, span: found.span, value: found.value)
      // `Both decided`: the word stands for both sides.
      let start = found.span.lowerBound - 5
      if language.isEnglish, start >= span.lowerBound,
        utf8[start..<found.span.lowerBound].map({ $0 | 0x20 }).elementsEqual("both ".utf8)
      {
        return [Outcome.Mention(.party, span: Span(start, start + 4), value: "both"), commitment]
      }
      return [commitment]
    }
  }

  /// `by 2020`, `no later than May 3`, 到2025年.
  private func isBound(_ utf8: [UInt8], _ span: Span, _ value: Span) -> Bool {
    let before = utf8[max(span.lowerBound, value.lowerBound - 16)..<value.lowerBound]
    if language.isEnglish {
      return [" by ", " by the ", "before ", "later than ", " by the end of "].contains {
        before.suffix($0.utf8.count).elementsEqual($0.utf8)
      } || before.count == 3 && before.elementsEqual("By ".utf8)
        || before.suffix(4).elementsEqual(" By ".utf8)
    }
    // 2016年到2018年 is a stretch, 提高到 an amount.
    guard before.suffix(3).elementsEqual("到".utf8),
      let last = utf8.scalar(before: value.lowerBound - 3, floor: span.lowerBound)
    else { return before.elementsEqual("到".utf8) }
    return !LabelCursor.isHan(last.value) && !LabelCursor.isDigit(last.value) || last.value == 0x5B9A
      || last.value == 0x662F
  }
}

/// A date of an outcome, before it is a mention.
private struct DateMention {
  var date: CalendarDate
  var span: Span
  var isDeadline: Bool

  init(_ date: CalendarDate, _ span: Span, isDeadline: Bool) {
    self.date = date
    self.span = span
    self.isDeadline = isDeadline
  }

  var mention: Outcome.Mention {
    Outcome.Mention(isDeadline ? .deadline : .date, span: span, value: date.description)
  }

  /// One date of two that belong together: `the second half of 2024`, 2022年第二季度; nil if they do not.
  func joined(with next: DateMention, _ utf8: [UInt8]) -> DateMention? {
    guard next.span.lowerBound - span.upperBound <= 6 else { return nil }
    let between = utf8[span.upperBound..<max(span.upperBound, next.span.lowerBound)]
    guard
      between.isEmpty
        || [" of ", " of the ", " in ", "的", "第"].contains(where: { between.elementsEqual($0.utf8) })
    else { return nil }
    for (part, whole) in [(self, next), (next, self)] where part.isPartOfYear {
      var joined = whole
      joined.span = Span(span.lowerBound, next.span.upperBound)
      joined.isDeadline = isDeadline || next.isDeadline
      if whole.date.year != nil, whole.date.month == nil, whole.date.quarter == nil, whole.date.half == nil {
        joined.date.quarter = part.date.quarter
        joined.date.half = part.date.half
        return joined
      }
      // `the first half of February` is no half of a year.
      if whole.date.month != nil, whole.date.day == nil { return joined }
    }
    return nil
  }

  private var isPartOfYear: Bool {
    date.year == nil && date.month == nil && (date.quarter != nil || date.half != nil)
  }
}
