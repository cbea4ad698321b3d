/// Counts and probabilities for pairs of a head and a target word, by open addressing.
///
/// It grows with the pairs that may mean something: pairs that a sketch saw once only are not let in.
struct PairTable {
  private(set) var count = 0
  /// The pairs, `head << 32 | target`; all ones is free.
  private(set) var keys: [UInt64]
  private static let free = UInt64.max

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: Self.free, count: size)
  }

  static func key(_ head: Int32, _ target: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: head)) << 32 | UInt64(UInt32(bitPattern: target))
  }

  /// Mixes a pair, so that neighbouring numbers lie far apart.
  @inline(__always)
  static func hash(_ key: UInt64) -> UInt64 {
    var hash = (key ^ (key >> 31)) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
    return hash &* 0xBF58_476D_1CE4_E5B9 >> 16
  }

  func isFree(_ slot: Int) -> Bool { keys[slot] == Self.free }

  /// The slot of a pair, or nil if it is not in the table.
  @inline(__always)
  func slot(of key: UInt64) -> Int? {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(key)) & mask
    while keys[slot] != key {
      if keys[slot] == Self.free { return nil }
      slot = (slot + 1) & mask
    }
    return slot
  }

  mutating func insert(_ key: UInt64) {
    if count * 2 >= keys.count { grow() }
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(key)) & mask
    while keys[slot] != Self.free {
      if keys[slot] == key { return }
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    count += 1
  }

  private mutating func grow() {
    let old = keys
    keys = [UInt64](repeating: Self.free, count: old.count * 2)
    count = 0
    for key in old where key != Self.free { insert(key) }
  }
}
