/// The values found so far in a stretch, with what both languages do to the one before when a new one comes.
struct ValueCollector {
  private(set) var values: [Value] = []

  var last: Value? { values.last }

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
    guard let last = values.last, case .quantity(var first) = last.content, first.scale == 1 else { return }
    if quantity.scale > 1 { first.alternative = first.number.times(quantity.scale) }
    if first.unit == .none { first.unit = quantity.unit }
    values[values.count - 1].content = .quantity(first)
  }
}
