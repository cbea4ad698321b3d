extension LexiconForm {
  /// Checks everything that a look-up relies on.
  ///
  /// - Complexity: O(*n*) in the bytes.
  func validate() throws(BitextError) {
    func wrong(_ message: String) -> BitextError {
      BitextError(
        .malformed, message, remedy: "The file is damaged: fetch or build it again.", offset: nil)
    }
    let stored = UInt64(littleEndian: storage.bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
    guard Self.checksum(of: storage.bytes) == stored else {
      throw wrong("The lexicon's checksum does not agree with its bytes.")
    }
    // Children of a node come behind it and level by level, so every walk ends.
    guard UInt32(littleEndian: children[0]) == 1 || nodeCount == 1 else {
      throw wrong("The lexicon's trie does not begin at its root.")
    }
    for node in 0..<nodeCount {
      let first = UInt32(littleEndian: children[node])
      let last = UInt32(littleEndian: children[node + 1])
      guard first > node, first <= last, last <= nodeCount else {
        throw wrong("Node \(node) of the lexicon's trie has children \(first) to \(last).")
      }
      guard UInt32(littleEndian: values[node]) <= listCount else {
        throw wrong("Node \(node) of the lexicon's trie names a list that is not there.")
      }
    }
    for unit in 0..<Self.rootCount where Int(UInt16(littleEndian: roots[unit])) >= nodeCount {
      throw wrong("The lexicon's roots name a node that is not there.")
    }
    try validateAscending(lists, count: listCount, end: pairCount, name: "lists")
    try validateAscending(words, count: targetCount, end: textCount, name: "words")
    for index in 0..<pairCount where UInt32(littleEndian: pairs[index]) >> 8 >= targetCount {
      throw wrong("Pair \(index) of the lexicon names a word that is not there.")
    }
    var used = 0
    for slot in 0..<slotCount where slots[slot] != 0 {
      used += 1
      guard UInt32(littleEndian: slots[slot]) <= targetCount else {
        throw wrong("Slot \(slot) of the lexicon names a word that is not there.")
      }
    }
    // A free slot is what ends a search for a word that is not there.
    guard used < slotCount else { throw wrong("The lexicon's table of words is full.") }
  }

  private func validateAscending(
    _ starts: UnsafePointer<UInt32>, count: Int, end: Int, name: String
  ) throws(BitextError) {
    var before: UInt32 = 0
    for index in 0...count {
      let start = UInt32(littleEndian: starts[index])
      guard start >= before, start <= end, index < count || start == end else {
        throw BitextError(.malformed, "The lexicon's \(name) are not in order at \(index).")
      }
      before = start
    }
  }

  /// Four lanes of multiply and rotate, which tells any damaged file and runs at memory speed; it is no
  /// protection against intent, which is why `validate` goes on.
  static func checksum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes = SIMD4<UInt64>(1, 2, 3, 4)
    let factor = SIMD4<UInt64>(repeating: 0x9E37_79B9_7F4A_7C15)
    var offset = checkedFrom
    while offset + 32 <= bytes.count {
      var block = SIMD4<UInt64>()
      for lane in 0..<4 {
        block[lane] = UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: offset + lane * 8, as: UInt64.self))
      }
      lanes = (lanes ^ block) &* factor
      lanes ^= lanes &>> 29
      offset += 32
    }
    var sum = lanes[0] &+ lanes[1] &* 3 &+ lanes[2] &* 5 &+ lanes[3] &* 7
    while offset < bytes.count {
      sum = (sum ^ UInt64(bytes[offset])) &* 0x9E37_79B9_7F4A_7C15
      sum ^= sum &>> 29
      offset += 1
    }
    return sum
  }
}
