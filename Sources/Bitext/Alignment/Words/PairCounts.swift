/// Expected numbers of times that two token types translate each other, in both directions.
///
/// A table of its own instead of a dictionary: it is asked millions of times, and what comes out of it must not
/// depend on a random hash seed.
struct PairCounts {
  struct Count {
    var byColumn: Float = 0
    var byRow: Float = 0
  }

  /// Open addressing; `free` marks an empty slot.
  private var keys: [UInt64]
  private var counts: [Count]
  private(set) var count = 0
  private static let free = UInt64.max

  init() {
    keys = [UInt64](repeating: Self.free, count: 1 << 12)
    counts = [Count](repeating: Count(), count: 1 << 12)
  }

  private func slot(_ key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    while keys[slot] != key && keys[slot] != Self.free { slot = (slot + 1) & mask }
    return slot
  }

  mutating func add(row: Int32, column: Int32, byRow: Float = 0, byColumn: Float = 0) {
    let key = UInt64(UInt32(bitPattern: row)) << 32 | UInt64(UInt32(bitPattern: column))
    var slot = slot(key)
    if keys[slot] == Self.free {
      if count * 10 >= keys.count * 7 {
        grow()
        slot = self.slot(key)
      }
      keys[slot] = key
      count += 1
    }
    counts[slot].byRow += byRow
    counts[slot].byColumn += byColumn
  }

  private mutating func grow() {
    let (oldKeys, oldCounts) = (keys, counts)
    keys = [UInt64](repeating: Self.free, count: oldKeys.count * 2)
    counts = [Count](repeating: Count(), count: oldKeys.count * 2)
    for (index, key) in oldKeys.enumerated() where key != Self.free {
      let slot = slot(key)
      keys[slot] = key
      counts[slot] = oldCounts[index]
    }
  }

  /// The pairs that `isKept`, in order of rows, then columns.
  func sorted(where isKept: (Count) -> Bool) -> [(row: Int32, column: Int32, count: Count)] {
    var kept: [(key: UInt64, slot: Int)] = []
    for (slot, key) in keys.enumerated() where key != Self.free && isKept(counts[slot]) {
      kept.append((key, slot))
    }
    kept.sort { $0.key < $1.key }
    return kept.map {
      (
        Int32(truncatingIfNeeded: $0.key >> 32), Int32(truncatingIfNeeded: $0.key & 0xFFFF_FFFF),
        counts[$0.slot]
      )
    }
  }
}
