/// The values on which the two sides of a release differ, sentence by sentence.
///
/// Sentences are compared first, since a changed number hides easily among the numbers of a whole paragraph. What
/// is left over there is then compared within the paragraph and with what its neighbours leave over, because a
/// translator may move a number to the sentence before.
struct ValueDifferences: Sendable {
  /// A value that the other side contradicts or lacks.
  struct Difference: Sendable {
    enum Form {
      /// The sides differ in the value itself, in its unit, part or bound, or one lacks it.
      case conflict, unit, part, bound, alone
      /// Two values of the one side stand exchanged on the other.
      case order
    }
    let form: Form
    let isDate: Bool
    /// The value of each side; nil on the side that lacks it.
    let values: Bilingual<Value?>
    /// Further values of the same sentence and kind that stand alone too.
    var more: [Value] = []
    /// The probability of the bead that brings the two together.
    let probability: Double
    /// How many codes of the same sentence stand on both sides, where the value is a code too.
    var codesBeside = 0
  }

  private(set) var differences: [Difference] = []
  /// Where the values stand that the other side lacks, ascending.
  private(set) var open = Bilingual<[Span]>(source: [], target: [])
  /// The share of the beads with values where a side says a value that the other does not say at all.
  private(set) var freedom = Bilingual(source: 0.0, target: 0.0)

  /// - Complexity: O(*n*) in the number of values and beads.
  init(
    _ values: Bilingual<SegmentValues>, segmentation: Bilingual<Segmentation>, paragraphs: Alignment,
    sentences: Alignment
  ) {
    var paragraphOf: [Int] = []
    let owners = Bilingual(source: paragraphs.beadIndices(.source), target: paragraphs.beadIndices(.target))
    for bead in sentences.beads {
      let side = bead.source.isEmpty ? Side.target : .source
      paragraphOf.append(owners[side][segmentation[side].paragraph(ofSentence: bead[side].lowerBound)])
    }
    var left = Bilingual<[Open]>(source: [], target: [])
    var valued = Bilingual(source: 0, target: 0)
    for (index, bead) in sentences.beads.enumerated() {
      func said(_ side: Side) -> [Value] {
        values[side][bead[side]].filter { !Self.isFilledIn($0.span, segmentation[side].document.page.utf8) }
      }
      let own = Bilingual(source: said(.source), target: said(.target))
      if own.source.isEmpty, own.target.isEmpty { continue }
      let comparison = ValueComparison(source: own.source, target: own.target)
      for conflict in comparison.conflicts {
        let pair = Bilingual(
          source: comparison.values.source[conflict.source], target: comparison.values.target[conflict.target]
        )
        differences.append(
          Difference(
            form: Difference.Form(conflict.aspect), isDate: conflict.field.isDate,
            values: Bilingual<Value?>(source: pair.source, target: pair.target), probability: bead.probability
          ))
        guard conflict.aspect == .value else { continue }
        for side in Side.allCases {
          left[side].append(
            Open(
              value: pair[side], probability: bead.probability, bead: index, paragraph: paragraphOf[index],
              isNull: false, conflict: differences.count - 1))
        }
      }
      for side in Side.allCases {
        let codes = own[side].count { $0.isCode }
        if !bead.isNull, own[side].contains(where: { $0.certainty == .hard }) { valued[side] += 1 }
        // A sentence that is missing as a whole is reported by another rule; but it may hold what a neighbour
        // misses.
        var leftovers = comparison.leftovers[side].map { own[side][$0] }
        if !leftovers.isEmpty {
          let around = [index - 1, index + 1].filter {
            paragraphOf.indices.contains($0) && paragraphOf[$0] == paragraphOf[index]
          }.map { values[side.opposite][sentences.beads[$0][side.opposite]] }
          leftovers.removeAll {
            Self.repeats($0, side, around)
              || Self.isDay($0, values[side.opposite], sentences, near: index, side.opposite)
          }
        }
        let copied = codes - leftovers.count { $0.isCode }
        left[side] += leftovers.map {
          Open(
            value: $0, probability: bead.probability, bead: index, paragraph: paragraphOf[index],
            isNull: bead.isNull, codesBeside: $0.isCode ? copied : 0)
        }
        left[side] += comparison.lostYears[side].compactMap { place in
          guard case .date(let date) = own[side][place].content, let year = date.year,
            !Self.says(year, values[side.opposite], sentences, near: index, side.opposite)
          else { return nil }
          var value = own[side][place]
          value.content = .date(CalendarDate(year: year))
          return Open(
            value: value, probability: bead.probability, bead: index, paragraph: paragraphOf[index],
            isNull: false)
        }
      }
    }
    matchNearby(&left)
    let contradicted = left.map { $0.filter { $0.conflict != nil }.map(\.value.span) }
    settleConflicts(&left)
    for side in Side.allCases {
      let alone = left[side].filter { !$0.isNull }
      open[side] = (alone.map(\.value.span) + contradicted[side]).sorted()
      let free = Set(alone.filter { $0.value.certainty == .hard }.map(\.bead)).count
      freedom[side] = Double(free) / Double(max(20, valued[side]))
      addAlone(alone, side)
    }
  }

  /// Whether a number only says which argument a program fills in, as in `{0}` and `%1$s`, which are compared as they stand.
  private static func isFilledIn(_ span: Span, _ utf8: [UInt8]) -> Bool {
    guard span.lowerBound > 0, span.upperBound < utf8.count else { return false }
    switch (utf8[span.lowerBound - 1], utf8[span.upperBound]) {
    case (UInt8(ascii: "{"), UInt8(ascii: "}")), (UInt8(ascii: "%"), UInt8(ascii: "$")): return true
    default: return false
    }
  }

  /// Whether a value is one of those that the other side says in the sentences right before and behind: `Younger children`
  /// behind `from the age of 8` is 8岁以下.
  private static func repeats(_ value: Value, _ side: Side, _ others: [ArraySlice<Value>]) -> Bool {
    guard case .quantity(let quantity) = value.content, quantity.unit != .none else { return false }
    let near = others.joined().filter { other in
      if case .quantity(let said) = other.content { said.number == quantity.number } else { false }
    }
    return near.contains { other in
      ValueComparison(
        source: side == .source ? [value] : [other], target: side == .source ? [other] : [value]
      ).leftovers[side].isEmpty
    }
  }

  /// Whether a number with a point is a day that a side says a few sentences before or behind a bead: 5.21 over `May 21`.
  private static func isDay(
    _ value: Value, _ values: SegmentValues, _ sentences: Alignment, near index: Int, _ side: Side
  ) -> Bool {
    guard case .quantity(let quantity) = value.content, quantity.unit == .none,
      let point = quantity.number.monthAndDay
    else { return false }
    let beads = sentences.beads[max(0, index - 8)...min(sentences.beads.count - 1, index + 8)]
    return beads.contains { bead in
      values[bead[side]].contains { other in
        guard case .date(let date) = other.content, let day = date.day else { return false }
        return date.month == point.month && point.days.contains(day)
      }
    }
  }

  /// Whether a side says a year a few sentences before or behind a bead: there it may go without saying.
  private static func says(
    _ year: Int, _ values: SegmentValues, _ sentences: Alignment, near index: Int, _ side: Side
  ) -> Bool {
    let beads = sentences.beads[max(0, index - 8)...min(sentences.beads.count - 1, index + 8)]
    return beads.contains { bead in
      values[bead[side]].contains { value in
        if case .date(let date) = value.content { date.year == year } else { false }
      }
    }
  }

  private struct Open {
    let value: Value
    let probability: Double
    let bead: Int
    let paragraph: Int
    let isNull: Bool
    /// The index of the difference if the bead has a value that contradicts this one.
    var conflict: Int?
    var codesBeside = 0

    /// Whether it may find its counterpart nearby. One that is contradicted where it stands has to be a number that
    /// is not there by chance.
    var isFree: Bool {
      guard conflict != nil else { return true }
      guard case .quantity(let quantity) = value.content, value.certainty == .hard else { return false }
      return quantity.unit != .none || quantity.number.integer.map { $0 >= 100 } ?? true
    }
  }

  /// Drops the contradictions of which one side found its counterpart nearby; the other side's value is alone then.
  private mutating func settleConflicts(_ left: inout Bilingual<[Open]>) {
    let open = left.map { Set($0.compactMap(\.conflict)) }
    let holds = open.source.intersection(open.target)
    for side in Side.allCases {
      left[side] = left[side].compactMap { item in
        guard let conflict = item.conflict else { return item }
        if holds.contains(conflict) { return nil }
        var item = item
        item.conflict = nil
        return item
      }
    }
    let kept = differences.indices.filter { differences[$0].form != .conflict || holds.contains($0) }
    differences = kept.map { differences[$0] }
  }

  /// Takes out what a side leaves over near to where the other side leaves over the same.
  private mutating func matchNearby(_ left: inout Bilingual<[Open]>) {
    if left.source.isEmpty || left.target.isEmpty { return }
    var isMatched = left.map { [Bool](repeating: false, count: $0.count) }
    func match(_ source: Range<Int>, _ target: Range<Int>) {
      let rest = Bilingual(
        source: source.filter { !isMatched.source[$0] && left.source[$0].isFree },
        target: target.filter { !isMatched.target[$0] && left.target[$0].isFree })
      if rest.source.isEmpty || rest.target.isEmpty { return }
      let whole = ValueComparison(
        source: rest.source.map { left.source[$0].value }, target: rest.target.map { left.target[$0].value })
      var isAlone = rest.map { [Bool](repeating: false, count: $0.count) }
      for side in Side.allCases { for place in whole.leftovers[side] { isAlone[side][place] = true } }
      // Leftovers of different sentences do not contradict one another; each is alone.
      for conflict in whole.conflicts where conflict.aspect == .value || conflict.aspect == .unit {
        isAlone.source[conflict.source] = true
        isAlone.target[conflict.target] = true
      }
      for side in Side.allCases {
        for (place, index) in rest[side].enumerated() where !isAlone[side][place] {
          isMatched[side][index] = true
        }
      }
    }
    // First within each paragraph, then with the paragraph behind it. Both lists ascend by paragraph.
    for reach in 0...1 {
      var start = Bilingual(source: 0, target: 0)
      while start.source < left.source.count, start.target < left.target.count {
        let paragraph = min(left.source[start.source].paragraph, left.target[start.target].paragraph)
        var end = start
        var next = start
        for side in Side.allCases {
          while next[side] < left[side].count, left[side][next[side]].paragraph <= paragraph {
            next[side] += 1
          }
          end[side] = next[side]
          while end[side] < left[side].count, left[side][end[side]].paragraph <= paragraph + reach {
            end[side] += 1
          }
        }
        match(start.source..<end.source, start.target..<end.target)
        start = next
      }
    }
    for side in Side.allCases {
      left[side] = left[side].indices.filter { !isMatched[side][$0] }.map { left[side][$0] }
    }
  }

  /// Adds the values that one side lacks: one difference for all of a sentence that weigh the same.
  private mutating func addAlone(_ items: [Open], _ side: Side) {
    var last: (bead: Int, isDate: Bool, severity: Gap.Severity, index: Int)?
    for item in items {
      guard let severity = ValueDifferences.severity(alone: item.value) else { continue }
      let isDate = item.value.isDate
      if let last, last.bead == item.bead, last.isDate == isDate, last.severity == severity {
        differences[last.index].more.append(item.value)
        continue
      }
      last = (item.bead, isDate, severity, differences.count)
      differences.append(
        Difference(
          form: .alone, isDate: isDate,
          values: Bilingual(
            source: side == .source ? item.value : nil, target: side == .target ? item.value : nil),
          probability: item.probability, codesBeside: item.codesBeside))
    }
  }
}

extension ValueDifferences.Difference.Form {
  init(_ aspect: ValueComparison.Aspect) {
    switch aspect {
    case .value: self = .conflict
    case .unit: self = .unit
    case .part: self = .part
    case .bound: self = .bound
    }
  }
}

extension Value {
  fileprivate var isCode: Bool { if case .code = content { true } else { false } }
}
