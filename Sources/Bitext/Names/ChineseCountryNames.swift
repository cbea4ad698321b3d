/// The Chinese names of countries, to look them up where they may begin.
struct ChineseCountryNames: Sendable {
  private var names: [(bytes: [UInt8], place: Int)] = []
  /// Of each name, its first character in front: the longer first, and of several of one length by the code.
  private var orders: [UInt64] = []

  /// - Parameter place: where the country stands.
  mutating func add(_ name: [UInt8], _ code: String, _ place: Int) {
    let length = UInt64(0xFF - min(name.count, 0xFF))
    let letters = code.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } << (code.utf8.count == 2 ? 8 : 0)
    orders.append(Self.first(name, at: 0) << 32 | length << 24 | letters)
    names.append((name, place))
  }

  mutating func sort() {
    let sorted = orders.indices.sorted { (orders[$0], $0) < (orders[$1], $1) }
    names = sorted.map { names[$0] }
    orders = sorted.map { orders[$0] }
  }

  /// The longest name at an offset, and the place of its country.
  ///
  /// - Precondition: a character of three bytes stands there.
  /// - Complexity: O(log *n*) in the names.
  func longest(in bytes: [UInt8], at offset: Int, end: Int) -> (span: Span, place: Int)? {
    let first = Self.first(bytes, at: offset)
    var index = orders.partitionPoint { $0 >> 32 >= first }
    while index < orders.count, orders[index] >> 32 == first {
      if bytes[offset..<end].starts(with: names[index].bytes) {
        return (Span(offset, offset + names[index].bytes.count), names[index].place)
      }
      index += 1
    }
    return nil
  }

  /// The three bytes of a character.
  private static func first(_ bytes: [UInt8], at offset: Int) -> UInt64 {
    UInt64(bytes[offset]) << 16 | UInt64(bytes[offset + 1]) << 8 | UInt64(bytes[offset + 2])
  }
}
