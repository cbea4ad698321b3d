/// A table that is asked for far more keys than it holds, as for every word of a text.
///
/// A bit for the hash of each of its keys tells first, of nearly all that it lacks, that it does. It is no general
/// dictionary: the hash resists nobody, which is enough for tables of the program itself.
struct SievedTable<Key: SievedKey, Value: Sendable>: Sendable {
  private let values: [Key: Value]
  private let sieve: Sieve

  /// - Complexity: O(*n*) in the keys.
  init(_ values: [Key: Value]) {
    self.values = values
    sieve = Sieve(values.keys.map(\.sieveBits))
  }

  var isEmpty: Bool { values.isEmpty }

  subscript(key: Key) -> Value? { sieve.mayHold(key.sieveBits) ? values[key] : nil }
}

/// A set that is asked for far more keys than it holds; as ``SievedTable``.
struct SievedSet<Key: SievedKey>: Sendable {
  private let keys: Set<Key>
  private let sieve: Sieve

  init(_ keys: Set<Key>) {
    self.keys = keys
    sieve = Sieve(keys.map(\.sieveBits))
  }

  func contains(_ key: Key) -> Bool { sieve.mayHold(key.sieveBits) && keys.contains(key) }
}

/// What a number of 64 bits can tell apart.
protocol SievedKey: Hashable, Sendable {
  var sieveBits: UInt64 { get }
}

extension UInt32: SievedKey {
  var sieveBits: UInt64 { UInt64(self) }
}

/// A bit for each of 4,096 hashes.
private struct Sieve: Sendable {
  private var bits = [UInt64](repeating: 0, count: 64)

  init(_ keys: [UInt64]) {
    for key in keys {
      let place = Self.place(key)
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  func mayHold(_ key: UInt64) -> Bool {
    let place = Self.place(key)
    return bits[place >> 6] & 1 << UInt64(place & 63) != 0
  }

  private static func place(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 52)
  }
}
