extension GapContext {
  /// The gaps of dates and times, or of all other values.
  func valueDrafts(ofDates isDate: Bool) -> [GapDraft] {
    let exchanged = isDate ? [] : exchangedValues()
    let differences = valueDifferences.differences.filter { $0.isDate == isDate } + exchanged
    let isDivided = isDividedOtherwise(differences)
    return zip(differences, isDivided).compactMap { $1 ? nil : valueDraft($0) }
  }

  /// Which of some differences are parts of long numbers that both sides have, in other groups of digits.
  private func isDividedOtherwise(_ differences: [ValueDifferences.Difference]) -> [Bool] {
    var runs: [Side: Set<[UInt8]>] = [:]
    func isDivided(_ value: Value, _ side: Side) -> Bool {
      guard let digits = DigitRuns.digits(around: value.span, in: utf8(side)) else { return false }
      let others = runs[side.opposite] ?? DigitRuns.all(in: utf8(side.opposite))
      runs[side.opposite] = others
      return others.contains(digits)
    }
    return differences.map { difference in
      guard difference.form == .conflict || difference.form == .alone else { return false }
      return Side.allCases.allSatisfy { side in
        let own =
          [difference.values[side]].compactMap { $0 }
          + (difference.values[side] == nil ? [] : difference.more)
        return own.allSatisfy { isDivided($0, side) }
      }
    }
  }

  private func valueDraft(_ difference: ValueDifferences.Difference) -> GapDraft? {
    guard var severity = valueSeverity(difference) else { return nil }
    if difference.probability < thresholds.valueProbability { severity = .note }
    var spans = Bilingual(
      source: difference.values.source.map { [$0.span] } ?? [],
      target: difference.values.target.map { [$0.span] } ?? [])
    let side: Side = difference.values.source == nil ? .target : .source
    spans[side] += difference.more.map(\.span)
    if difference.form == .alone, severity > .note, let value = spans[side].first,
      let lost = LostValueStretch(around: value, side, self)
    {
      return omission(
        of: lost.span, side, from: lost.bead, .warning,
        evidence: [Evidence(difference.isDate ? .date : .number, spans: spans)],
        probability: PartialRule.usualProbability)
    }
    let values = [difference.values.source, difference.values.target].compactMap { $0 } + difference.more
    let text = values.map(\.description).joined(separator: " / ")
    let reason: Gap.Reason =
      switch difference.form {
      case .alone: .valueAbsent
      case .unit: .unitDiffers
      case .conflict: .valueDiffers
      case .part: .datePartDiffers
      case .bound: .boundDiffers
      case .order: .valuesExchanged
      }
    return GapDraft(
      difference.isDate ? .date : .number, severity, reason, side: reason == .valueAbsent ? side : nil,
      spans: spans, evidence: [Evidence(difference.isDate ? .date : .number, spans: spans, value: text)])
  }

  /// Whether a denial that is no part of the bound turns it round: `none of the sides may be longer than`, `not until`.
  private func isDeniedFarBefore(_ difference: ValueDifferences.Difference) -> Bool {
    guard let english = englishSide, let value = difference.values[english] else { return false }
    guard let index = segmentation[english].sentence(at: value.span.lowerBound) else { return false }
    let sentence = segmentation[english].sentences[index].span
    guard sentence.contains(value.span) else { return false }
    let start = sentence.lowerBound
    // Far from the beginning of a long sentence there is no telling.
    guard value.span.lowerBound - start <= 1500 else { return false }
    let words = EnglishDenials.words(in: Span(start, value.span.lowerBound), utf8(english))
    return words.dropLast(2).contains { EnglishDenials.denies($0.text) }
      || words.suffix(2).first?.text.elementsEqual("not".utf8) == true
        && words.last?.text.elementsEqual("until".utf8) == true
  }

  /// How bad a difference is; nil where translators differ so often that it says nothing.
  private func valueSeverity(_ difference: ValueDifferences.Difference) -> Gap.Severity? {
    let values = [difference.values.source, difference.values.target].compactMap { $0 }
    switch difference.form {
    case .unit: return .error
    case .bound where isDeniedFarBefore(difference): return .note
    case .part, .bound, .order: return .warning
    case .conflict:
      // A small number in words may be meant as a word, but not before a unit of time.
      let isTime = values.allSatisfy { $0.unit.isTime && $0.certainty > .faint }
      return isTime || values.allSatisfy { $0.certainty == .hard } ? .error : .warning
    case .alone:
      // Where the sides differ in what they say at all, one more value that is left out says little; but a list of codes is
      // copied as a whole or not at all.
      let side: Side = difference.values.source == nil ? .target : .source
      let isFree = valueDifferences.freedom[side] > thresholds.valueFreedom && difference.codesBeside < 2
      return values.first.flatMap { ValueDifferences.severity(alone: $0) }.map { isFree ? .note : $0 }
    }
  }
}

extension Value {
  /// Whether it is a part, a multiple or so much of something in small words: `one third of whom`, `ten times`, `five years`.
  fileprivate var isCounted: Bool {
    // A half has many words: `semi-annually`, `mid-year`.
    guard certainty == .soft, !isOfCalendar, case .quantity(let quantity) = content,
      quantity.number != ExactNumber(1), quantity.number != ExactNumber(1, over: 2),
      // Quarters may be those of a year, and 四周 is also what is all around.
      quantity.number != ExactNumber(3, over: 4), quantity.number != ExactNumber(1, over: 4),
      quantity.unit != .week || quantity.number != ExactNumber(4)
    else { return false }
    switch quantity.unit {
    case .share, .multiple, .currency, .measure, .year, .month, .week, .day, .hour, .minute, .second:
      return true
    case .none, .percent, .points, .magnitude: return false
    }
  }
}

extension ValueDifferences {
  /// How bad it is that the other side lacks a value; nil where that says nothing.
  static func severity(alone value: Value) -> Gap.Severity? {
    guard value.certainty == .hard || value.isCounted else { return nil }
    // A rough number is as well said in words: over two hundred rivers, many of them.
    if value.isApproximate { return .note }
    switch value.content {
    case .quantity(let quantity):
      // A single digit that one side has may be a word of the other: 这3个方面, `all of which`.
      let isSmall = quantity.number.integer.map { $0 < 10 } ?? false
      return isSmall && quantity.unit == .none ? .note : .warning
    case .date(let date): return date.weekday != nil ? .note : .warning
    case .time, .code: return .warning
    case .letter, .unit: return nil
    }
  }
}
