/// The values found so far in a stretch, with what both languages do to the one before when a new one comes.
struct ValueCollector {
  private(set) var values: [Value] = []

  var last: Value? { values.last }

  /// Where the value before the last one ends.
  var previousEnd: Int? { values.count >= 2 ? values[values.count - 2].span.upperBound : nil }

  /// The last value, if it ends before a place.
  func last(before place: Int) -> Value? { values.last.flatMap { $0.span.upperBound <= place ? $0 : nil } }

  /// The year of the last date that says one.
  var lastYear: Int? {
    for value in values.reversed().prefix(8) {
      if case .date(let date) = value.content, let year = date.year, date.yearForm != .short { return year }
    }
    return nil
  }

  /// Takes out the last value.
  mutating func removeLast() { if !values.isEmpty { values.removeLast() } }

  /// Makes the last two values the ends of a stretch, or of a change.
  mutating func joinLast() {
    guard values.count >= 2 else { return }
    // The `to` before a stretch is that of the sentence: `Parties to the 2016-2030 plan`.
    let first = values[values.count - 2].bound
    if first == nil || first == .to { values[values.count - 2].bound = .from }
    if values[values.count - 1].bound == nil { values[values.count - 1].bound = .to }
  }

  /// The values, when all are read. A first or last value that no other answers is none.
  var settled: [Value] {
    var settled = values
    for index in values.indices {
      guard case .quantity(let quantity) = values[index].content else { continue }
      let bound = values[index].bound
      guard bound == .from || bound == .to else { continue }
      let reach = max(0, index - 3)...min(values.count - 1, index + 3)
      let isAnswered = reach.contains { other in
        guard case .quantity(let second) = values[other].content, values[other].bound == bound?.opposite
        else { return false }
        return second.unit.agrees(with: quantity.unit)
      }
      if !isAnswered { settled[index].bound = nil }
    }
    return settled
  }

  mutating func add(
    _ content: Value.Content, _ start: Int, _ end: Int, _ certainty: Value.Certainty,
    approximate: Bool = false
  ) {
    guard start < end else { return }
    values.append(
      Value(content: content, span: Span(start, end), certainty: certainty, isApproximate: approximate))
  }

  /// `½` alone or behind a whole number.
  mutating func addFraction(_ scalar: UInt32, _ start: Int, _ end: Int) {
    let parts = scalar == 0xBC ? (1, 4) : scalar == 0xBD ? (1, 2) : (3, 4)
    guard let fraction = ExactNumber(parts.0, over: parts.1) else { return }
    guard let last = values.last, last.span.upperBound == start, case .quantity(var quantity) = last.content,
      let sum = quantity.number.plus(fraction)
    else {
      add(.quantity(Quantity(number: fraction)), start, end, .soft)
      return
    }
    quantity.number = sum
    values[values.count - 1].content = .quantity(quantity)
    values[values.count - 1].span.upperBound = end
  }

  mutating func replaceLast(_ change: (inout Value) -> Void) {
    guard !values.isEmpty else { return }
    change(&values[values.count - 1])
  }

  /// Lets the first part of a range such as `2 to 3 million` or `30至43%` share what stands behind the second.
  mutating func share(_ quantity: Quantity) {
    guard let last = values.last, case .quantity(var first) = last.content, !first.isOrdinal else { return }
    // The first number may be in the same millions: it is where it is not given any of its own.
    if quantity.scale > 1, first.scale == 1, first.unit == .none {
      first.alternative = first.number.times(quantity.scale)
    }
    if first.unit == .none { first.unit = quantity.unit }
    values[values.count - 1].content = .quantity(first)
  }
}
