/// One thing in a segment that may have a counterpart on the other side. A ``Profile`` holds tokens as columns.
struct Token: Equatable {
  /// What sort of thing it is.
  enum Kind: UInt8 {
    case word
    /// A number, date or amount in digits, by its value.
    case number
    /// A string that is written alike in every language: Latin letters in Chinese text, an address, a code.
    case string
  }

  /// Which thing: equal things have equal types, numbered from 0 on each side.
  let type: Int32
  /// Where its middle stands, in characters from the beginning of the first segment.
  let place: Float
  let span: Span
}

/// The tokens of a side in order of the text, each of their properties as a column of its own: loops that pass over
/// tokens again and again ask for one of them.
struct Tokens {
  private(set) var types: [Int32] = []
  private(set) var places: [Float] = []
  private(set) var spans: [Span] = []

  var count: Int { types.count }

  subscript(index: Int) -> Token { Token(type: types[index], place: places[index], span: spans[index]) }

  mutating func append(_ token: Token) {
    types.append(token.type)
    places.append(token.place)
    spans.append(token.span)
  }
}
