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
  let slotCount: Int
  let textCount: Int
  let sourcesCount: Int

  // The sections lie within the storage by `init`; `validate` checks what they say.
  let roots: UnsafePointer<UInt16>
  let labels: UnsafePointer<UInt16>
  let children: UnsafePointer<UInt32>
  let values: UnsafePointer<UInt32>
  let lists: UnsafePointer<UInt32>
  let pairs: UnsafePointer<UInt32>
  let words: UnsafePointer<UInt32>
  let slots: UnsafePointer<UInt32>
  let text: UnsafePointer<UInt8>

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
