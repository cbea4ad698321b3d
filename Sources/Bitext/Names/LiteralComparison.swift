/// The literals of two stretches that say the same, compared as multisets.
struct LiteralComparison {
  /// The kind of each literal that stands on both sides.
  private(set) var copied: [Literal.Kind] = []
  /// Literals of one kind that stand in place of one another.
  private(set) var changed: [Bilingual<Literal>] = []
  /// Literals without counterpart.
  private(set) var alone = Bilingual<[Literal]>(source: [], target: [])

  /// - Parameter holds: whether a side has the signs of a key anywhere, also where they are no literal.
  /// - Complexity: O(*n*) in the literals, and what `holds` takes for each one that is left over.
  init(_ literals: Bilingual<[Literal]>, holds: (Side, [UInt8]) -> Bool) {
    var left = literals
    pair(&left) { Key(kind: $0.kind, bytes: $0.key) }
    pair(&left) { literal in literal.keyInAnyLanguage.map { Key(kind: literal.kind, bytes: $0) } }
    // The page of one language may stand for the other's.
    pair(&left) { literal in
      literal.kind == .address ? Key(kind: .address, bytes: literal.keyInAnyLanguage ?? literal.key) : nil
    }
    for side in Side.allCases {
      // What is copied twice may be said once.
      let known = Set(literals[side.opposite].map { Key(kind: $0.kind, bytes: $0.key) })
      left[side] = left[side].enumerated().filter { place, literal in
        if literal.kind != .placeholder, known.contains(Key(kind: literal.kind, bytes: literal.key)) {
          return false
        }
        return literal.kind == .placeholder || place >= Self.most || !holds(side.opposite, literal.key)
      }.map(\.element)
    }
    for kind in Literal.Kind.allCases {
      let (source, target) = (left.source.filter { $0.kind == kind }, left.target.filter { $0.kind == kind })
      changed += zip(source, target).map { Bilingual(source: $0, target: $1) }
      alone.source += source.dropFirst(target.count)
      alone.target += target.dropFirst(source.count)
    }
  }

  /// The literals of a kind of which both sides have the same two, in the opposite order; nil if there are none.
  ///
  /// - Complexity: O(*n*) in the literals.
  static func crossed(_ literals: Bilingual<[Literal]>) -> Bilingual<[Literal]>? {
    guard literals.source.count >= 2 else { return nil }
    for kind in Literal.Kind.allCases where kind != .span {
      let own = literals.map { $0.filter { $0.kind == kind } }
      if own.source.count == 2, own.target.count == 2, own.source[0].key != own.source[1].key,
        own.source[0].key == own.target[1].key, own.source[1].key == own.target[0].key
      {
        return own
      }
    }
    return nil
  }

  /// So many are looked for sign by sign.
  private static let most = 20

  private struct Key: Hashable {
    let kind: Literal.Kind
    let bytes: [UInt8]
  }

  /// Takes out what has the same key on both sides, as often as both have it.
  private mutating func pair(_ left: inout Bilingual<[Literal]>, by key: (Literal) -> Key?) {
    var counts: [Key: Int] = [:]
    for literal in left.target { if let key = key(literal) { counts[key, default: 0] += 1 } }
    var taken: [Key: Int] = [:]
    left.source = left.source.filter { literal in
      guard let key = key(literal), counts[key, default: 0] > 0 else { return true }
      counts[key, default: 0] -= 1
      taken[key, default: 0] += 1
      copied.append(literal.kind)
      return false
    }
    left.target = left.target.filter { literal in
      guard let key = key(literal), taken[key, default: 0] > 0 else { return true }
      taken[key, default: 0] -= 1
      return false
    }
  }

  /// Whether some stretches of a text hold a row of small letters, whatever their case.
  ///
  /// - Complexity: O(*n*) in the bytes of the stretches, mostly.
  static func holds(_ bytes: [UInt8], _ spans: [Span], _ key: [UInt8]) -> Bool {
    guard let first = key.first else { return true }
    func isSame(_ byte: UInt8, _ small: UInt8) -> Bool {
      byte == small || byte >= 0x41 && byte <= 0x5A && byte | 0x20 == small
    }
    return spans.contains { span in
      guard span.count >= key.count else { return false }
      return (span.lowerBound...span.upperBound - key.count).contains { place in
        isSame(bytes[place], first)
          && zip(bytes[place..<place + key.count], key).allSatisfy { isSame($0, $1) }
      }
    }
  }
}
