/// One thing in a segment that may have a counterpart on the other side.
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
