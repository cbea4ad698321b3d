/// The distinct words of a document, numbered from 0 in the order in which they were met.
///
/// It exists so that no word of running text becomes a `String`: bytes go in, a small number comes out.
public struct Vocabulary: Sendable {
  private var bytes: [UInt8] = []
  /// Where each word begins in `bytes`, and behind the last the count of bytes.
  private var starts: [Int] = [0]
  private var hashes: [UInt32] = []
  /// Open addressing, a power of two: 0 is free, else the number of a word plus 1.
  private var slots: [UInt32] = [UInt32](repeating: 0, count: 64)

  public init() {}

  /// How many words there are.
  public var count: Int { hashes.count }

  /// The bytes of a word.
  public subscript(id: Int) -> ArraySlice<UInt8> { bytes[starts[id]..<starts[id + 1]] }

  /// A word as text.
  public func text(_ id: Int) -> String { String(decoding: self[id], as: UTF8.self) }

  /// Gives the bytes of a word to `body` without copying them.
  func withBytes<Result>(of id: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[starts[id]..<starts[id + 1]])) }
  }

  /// The number of a word, or nil if it was never met.
  func id(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    let slot = slot(of: word, hash: WordHash.value(of: word))
    return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
  }

  /// The number of a word, a new one if it was never met.
  ///
  /// - Complexity: O(*n*) in the bytes of the word, amortized.
  mutating func intern(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = WordHash.value(of: word)
    let slot = slot(of: word, hash: hash)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    bytes.append(contentsOf: word)
    starts.append(bytes.count)
    hashes.append(hash)
    slots[slot] = UInt32(truncatingIfNeeded: hashes.count)
    if hashes.count * 2 > slots.count { grow() }
    return hashes.count - 1
  }

  mutating func intern(_ word: [UInt8]) -> Int { word.withUnsafeBufferPointer { intern($0) } }

  /// The slot where the word is or would be.
  private func slot(of word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    return bytes.withUnsafeBufferPointer { bytes in
      while slots[slot] != 0 {
        let id = Int(slots[slot]) - 1
        if hashes[id] == hash, starts[id + 1] - starts[id] == word.count {
          var index = 0
          while index < word.count, bytes[starts[id] + index] == word[index] { index += 1 }
          if index == word.count { return slot }
        }
        slot = (slot + 1) & mask
      }
      return slot
    }
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = [UInt32](repeating: 0, count: mask + 1)
    for (id, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(truncatingIfNeeded: id + 1)
    }
  }
}

/// The hash of a word, equal on every machine and in every run, since the files of lexicons depend on it.
enum WordHash {
  /// FNV-1a with a final mix, because tables take the low bits.
  @inline(__always) static func value(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    hash ^= hash >> 15
    hash = hash &* 0x2C1B_3C6D
    return hash ^ (hash >> 13)
  }
}
