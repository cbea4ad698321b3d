/// The binary form of a lexicon, version 1.
///
/// Little-endian, every section aligned to 4 bytes, in this order:
///
///     header        64 bytes: magic, version, checksum, size, eight counts
///     languages     two tags of 16 bytes, filled up with zeros
///     sources       UTF-8
///     roots         65,536 × u16: the node of a head's first unit, 0 for none
///     labels        nodes × u16: the UTF-16 unit that leads to the node
///     children      (nodes + 1) × u32: the first child; the children of a node stand together
///     values        nodes × u32: 0, or the list of the head that ends here plus 1
///     lists         (lists + 1) × u32: where each list of pairs begins
///     pairs         pairs × u32: target << 8 | weight in 1/255
///     words         (targets + 1) × u32: where each word begins in `text`
///     slots         slots × u32: open addressing by `WordHash`, 0 is free, else target plus 1
///     text          the words of the target language, UTF-8, one behind the other
///
/// Heads form a trie over UTF-16 units, numbered level by level, so that one array of first children is the
/// whole structure and the children of a node are found by bisection. Heads with equal translations (simplified
/// and traditional forms) share a list.
struct LexiconForm: @unchecked Sendable {
  // Unchecked because pointers are not Sendable; they point into `storage`, which never changes.
  static let magic: UInt64 = 0x0A31_5845_4C54_4942  // "BITLEX1\n"
  static let version: UInt32 = 1
  static let headerCount = 64
  static let tagCount = 16
  static let rootCount = 65_536
  /// The checksum covers everything behind itself.
  static let checkedFrom = 24

  let storage: LexiconStorage
  let headCount: Int
  let nodeCount: Int
  let listCount: Int
  let pairCount: Int
  let targetCount: Int
  private let slotCount: Int
  private let textCount: Int
  private let sourcesCount: Int

  // The sections lie within the storage by `init`; `validate` checks what they say.
  private let roots: UnsafePointer<UInt16>
  private let labels: UnsafePointer<UInt16>
  private let children: UnsafePointer<UInt32>
  private let values: UnsafePointer<UInt32>
  private let lists: UnsafePointer<UInt32>
  private let pairs: UnsafePointer<UInt32>
  private let words: UnsafePointer<UInt32>
  private let slots: UnsafePointer<UInt32>
  private let text: UnsafePointer<UInt8>

  /// Reads the header and finds the sections.
  ///
  /// - Complexity: O(1).
  init(storage: LexiconStorage) throws(BitextError) {
    let bytes = storage.bytes
    func wrong(_ message: String, at offset: Int? = nil) -> BitextError {
      BitextError(
        .malformed, message, remedy: "Build the lexicon again with `bitext lexicon build` or `import`.",
        offset: offset)
    }
    guard let base = bytes.baseAddress, bytes.count >= Self.headerCount + 2 * Self.tagCount else {
      throw wrong("The file is too short for a lexicon: \(bytes.count) bytes.")
    }
    guard Int(bitPattern: base) & 3 == 0 else {
      throw wrong("The lexicon's memory is not aligned to 4 bytes.")
    }
    guard UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)) == Self.magic else {
      throw wrong("The file is no lexicon.", at: 0)
    }
    func number(_ offset: Int) -> Int {
      Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }
    guard number(8) == Int(Self.version) else {
      throw wrong("The lexicon's form has version \(number(8)); this program reads version 1.", at: 8)
    }
    guard number(12) == Self.headerCount else { throw wrong("The lexicon's header is damaged.", at: 12) }
    guard number(24) == bytes.count else {
      throw wrong("The lexicon should have \(number(24)) bytes but has \(bytes.count).", at: 24)
    }
    self.storage = storage
    headCount = number(28)
    nodeCount = number(32)
    listCount = number(36)
    pairCount = number(40)
    targetCount = number(44)
    slotCount = number(48)
    textCount = number(52)
    sourcesCount = number(56)

    // Each count is below 2^32 and there are few sections, so the sum cannot overflow.
    var end = Self.headerCount + 2 * Self.tagCount
    func section(_ count: Int) -> Int {
      let start = end
      end += (count + 3) & ~3
      return start
    }
    _ = section(sourcesCount)
    let offsets = (
      roots: section(Self.rootCount * 2), labels: section(nodeCount * 2),
      children: section(nodeCount * 4 + 4),
      values: section(nodeCount * 4), lists: section(listCount * 4 + 4), pairs: section(pairCount * 4),
      words: section(targetCount * 4 + 4), slots: section(slotCount * 4), text: section(textCount)
    )
    guard end == bytes.count else {
      throw wrong("The lexicon's counts ask for \(end) bytes, but it has \(bytes.count).", at: 28)
    }
    guard slotCount > targetCount, slotCount & (slotCount - 1) == 0 else {
      throw wrong("The lexicon's table of words has \(slotCount) slots for \(targetCount) words.", at: 48)
    }
    guard nodeCount > 0 else { throw wrong("The lexicon's trie has no root.", at: 32) }
    roots = (base + offsets.roots).assumingMemoryBound(to: UInt16.self)
    labels = (base + offsets.labels).assumingMemoryBound(to: UInt16.self)
    children = (base + offsets.children).assumingMemoryBound(to: UInt32.self)
    values = (base + offsets.values).assumingMemoryBound(to: UInt32.self)
    lists = (base + offsets.lists).assumingMemoryBound(to: UInt32.self)
    pairs = (base + offsets.pairs).assumingMemoryBound(to: UInt32.self)
    words = (base + offsets.words).assumingMemoryBound(to: UInt32.self)
    slots = (base + offsets.slots).assumingMemoryBound(to: UInt32.self)
    text = (base + offsets.text).assumingMemoryBound(to: UInt8.self)
  }
}

// MARK: Looking up

extension LexiconForm {
  var headTag: String { tag(at: Self.headerCount) }
  var targetTag: String { tag(at: Self.headerCount + Self.tagCount) }

  private func tag(at offset: Int) -> String {
    String(decoding: storage.bytes[offset..<offset + Self.tagCount].prefix { $0 != 0 }, as: UTF8.self)
  }

  var sources: String {
    let start = Self.headerCount + 2 * Self.tagCount
    return String(decoding: storage.bytes[start..<start + sourcesCount], as: UTF8.self)
  }

  @inline(__always)
  private func child(of node: Int, by unit: UInt16) -> Int? {
    if node == 0 {
      let child = Int(UInt16(littleEndian: roots[Int(unit)]))
      return child == 0 ? nil : child
    }
    var low = Int(UInt32(littleEndian: children[node]))
    var high = Int(UInt32(littleEndian: children[node + 1]))
    while low < high {
      let middle = (low + high) >> 1
      let label = UInt16(littleEndian: labels[middle])
      if label == unit { return middle }
      if label < unit { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  @inline(__always)
  private func child(of node: Int, by scalar: UInt32) -> Int? {
    if scalar < 0x10000 { return child(of: node, by: UInt16(truncatingIfNeeded: scalar)) }
    let high = UInt16(truncatingIfNeeded: 0xD7C0 + (scalar >> 10))
    guard let node = child(of: node, by: high) else { return nil }
    return child(of: node, by: UInt16(truncatingIfNeeded: 0xDC00 + (scalar & 0x3FF)))
  }

  /// The list of the head that is exactly the bytes of `range`.
  func list(of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int? {
    var node = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = UTF8Scalar(bytes, at: index, end: range.upperBound)
      guard let next = child(of: node, by: scalar.value) else { return nil }
      node = next
      index += scalar.count
    }
    let value = Int(UInt32(littleEndian: values[node]))
    return value == 0 ? nil : value - 1
  }

  func longestHead(in bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int? {
    var node = 0
    var index = index
    var longest: Int?
    while index < end {
      let scalar = UTF8Scalar(bytes, at: index, end: end)
      guard let next = child(of: node, by: scalar.value) else { break }
      node = next
      index += scalar.count
      if values[node] != 0 { longest = index }
    }
    return longest
  }

  func pairs(ofList list: Int) -> Range<Int> {
    Int(UInt32(littleEndian: lists[list]))..<Int(UInt32(littleEndian: lists[list + 1]))
  }

  func pair(_ index: Int) -> UInt32 {
    precondition(index >= 0 && index < pairCount, "pair \(index) of \(pairCount)")
    return UInt32(littleEndian: pairs[index])
  }

  func bytes(ofTarget target: Int) -> UnsafeBufferPointer<UInt8> {
    precondition(target >= 0 && target < targetCount, "word \(target) of \(targetCount)")
    let start = Int(UInt32(littleEndian: words[target]))
    return UnsafeBufferPointer(
      start: text + start, count: Int(UInt32(littleEndian: words[target + 1])) - start)
  }

  func target(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    let mask = slotCount - 1
    var slot = Int(WordHash.value(of: word)) & mask
    while slots[slot] != 0 {
      let target = Int(UInt32(littleEndian: slots[slot])) - 1
      if bytes(ofTarget: target).elementsEqual(word) { return target }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Gives the units and the list of every head, each before the heads that begin with it.
  func forEachHead(_ body: (_ units: [UInt16], _ list: Int) -> Void) {
    var units: [UInt16] = []
    // For every node on the way down the children that are still to be visited. No recursion: a damaged
    // file may be as deep as it is long.
    var rest = [childRange(of: 0)]
    while let range = rest.last {
      guard let node = range.first else {
        rest.removeLast()
        _ = units.popLast()
        continue
      }
      rest[rest.count - 1] = range.dropFirst()
      units.append(UInt16(littleEndian: labels[node]))
      rest.append(childRange(of: node))
      let value = Int(UInt32(littleEndian: values[node]))
      if value != 0 { body(units, value - 1) }
    }
  }

  private func childRange(of node: Int) -> Range<Int> {
    Int(UInt32(littleEndian: children[node]))..<Int(UInt32(littleEndian: children[node + 1]))
  }
}

// MARK: Checking

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
