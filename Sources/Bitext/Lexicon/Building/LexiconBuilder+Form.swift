extension LexiconBuilder {
  /// The lexicon of what was added.
  ///
  /// - Throws: `configuration` if there is more than the form can hold: 65,535 first characters of heads,
  ///   16,777,215 words of the target language or 4 GB.
  public func lexicon() throws(BitextError) -> Lexicon { try Lexicon(serialized()) }

  /// The bytes of the lexicon of what was added; the same for the same content.
  ///
  /// - Throws: as ``lexicon()``.
  public func serialized() throws(BitextError) -> [UInt8] {
    let (order, numbers) = sortedTargets()
    let lists = lists(targetNumbers: numbers)
    let trie = Trie(heads: sortedHeads(), listOfHead: lists.listOfHead)
    guard trie.rootCount < LexiconForm.rootCount, order.count < 1 << 24 else {
      throw BitextError(
        .configuration,
        "The lexicon has \(trie.rootCount) first characters and \(order.count) words; it can hold 65,535 and 16,777,215."
      )
    }
    var sections = Sections()
    sections.append(sources.sorted().joined(separator: "\n").utf8)
    sections.append(trie.roots())
    sections.append(trie.labels)
    sections.append(trie.children)
    sections.append(trie.values)
    sections.append(lists.starts)
    sections.append(lists.pairs)
    sections.append(words(order))
    let slots = slots(order)
    sections.append(slots)
    let text = order.flatMap { Array(targets[$0]) }
    sections.append(text)
    let counts = [
      heads.count, trie.labels.count, lists.starts.count - 1, lists.pairs.count, order.count, slots.count,
      text.count, sources.sorted().joined(separator: "\n").utf8.count,
    ]
    return try assemble(sections.bytes, counts: counts)
  }

  private func assemble(_ sections: [UInt8], counts: [Int]) throws(BitextError) -> [UInt8] {
    let total = LexiconForm.headerCount + 2 * LexiconForm.tagCount + sections.count
    guard total <= Int(UInt32.max) else {
      throw BitextError(.configuration, "The lexicon would have \(total) bytes; it can have 4 GB.")
    }
    var file = Sections()
    file.append([LexiconForm.magic])
    file.append([LexiconForm.version, UInt32(LexiconForm.headerCount)])
    file.append([UInt64(0)])
    file.append(([total] + counts).map { UInt32(truncatingIfNeeded: $0) })
    file.append([UInt32](repeating: 0, count: (LexiconForm.headerCount - file.bytes.count) / 4))
    for language in [headLanguage, targetLanguage] {
      let tag = Array(language.tag.utf8.prefix(LexiconForm.tagCount))
      file.append(tag + [UInt8](repeating: 0, count: LexiconForm.tagCount - tag.count))
    }
    file.append(sections)
    var bytes = file.bytes
    let checksum = bytes.withUnsafeBytes { LexiconForm.checksum(of: $0) }
    withUnsafeBytes(of: checksum.littleEndian) { bytes.replaceSubrange(16..<24, with: $0) }
    return bytes
  }

  /// The words of the target language that pairs use, by their bytes, and for each word its new number.
  private func sortedTargets() -> (order: [Int], numbers: [Int]) {
    var isUsed = [Bool](repeating: false, count: targets.count)
    for pair in pairs { isUsed[Int(pair.key & 0xFFFF_FFFF)] = true }
    let order = isUsed.indices.filter { isUsed[$0] }.sorted {
      targets[$0].lexicographicallyPrecedes(targets[$1])
    }
    var numbers = [Int](repeating: 0, count: targets.count)
    for (number, target) in order.enumerated() { numbers[target] = number }
    return (order, numbers)
  }

  private func sortedHeads() -> [(units: [UInt16], head: Int)] {
    (0..<heads.count).map { (Array(heads.text($0).utf16), $0) }
      .sorted { $0.0.lexicographicallyPrecedes($1.0) }
  }

  /// The distinct lists of pairs, and which of them each head has.
  private func lists(targetNumbers: [Int]) -> (starts: [UInt32], pairs: [UInt32], listOfHead: [Int]) {
    var byHead = [[UInt32]](repeating: [], count: heads.count)
    let sorted = pairs.map {
      (($0.key >> 32) << 32 | UInt64(targetNumbers[Int($0.key & 0xFFFF_FFFF)]), $0.weight)
    }
    .sorted { ($0.0, $1.1) < ($1.0, $0.1) }
    var previous: UInt64?
    for (key, weight) in sorted where key != previous {
      previous = key
      byHead[Int(key >> 32)].append(UInt32(truncatingIfNeeded: key) << 8 | UInt32(weight))
    }
    var starts: [UInt32] = [0]
    var all: [UInt32] = []
    var known: [[UInt32]: Int] = [:]
    var listOfHead = [Int](repeating: 0, count: heads.count)
    // In order of the heads' text, so that the numbers of lists do not depend on the order of adding.
    for (_, head) in sortedHeads() {
      let list = byHead[head].sorted { ($1 & 0xFF, $0 >> 8) < ($0 & 0xFF, $1 >> 8) }
      if let number = known[list] {
        listOfHead[head] = number
        continue
      }
      known[list] = starts.count - 1
      listOfHead[head] = starts.count - 1
      all += list
      starts.append(UInt32(truncatingIfNeeded: all.count))
    }
    return (starts, all, listOfHead)
  }

  private func words(_ order: [Int]) -> [UInt32] {
    var starts: [UInt32] = [0]
    var end = 0
    for target in order {
      end += targets[target].count
      starts.append(UInt32(truncatingIfNeeded: end))
    }
    return starts
  }

  private func slots(_ order: [Int]) -> [UInt32] {
    var count = 16
    while count < order.count * 2 { count *= 2 }
    var slots = [UInt32](repeating: 0, count: count)
    for (number, target) in order.enumerated() {
      var slot = targets.withBytes(of: target) { Int(WordHash.value(of: $0)) } & (count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = UInt32(truncatingIfNeeded: number + 1)
    }
    return slots
  }
}

extension LexiconBuilder {
  /// The trie of some heads, numbered level by level.
  private struct Trie {
    var labels: [UInt16] = [0]
    var children: [UInt32] = []
    var values: [UInt32] = [0]
    var rootCount = 0

    /// - Parameter heads: sorted by their units, none empty or twice.
    init(heads: [(units: [UInt16], head: Int)], listOfHead: [Int]) {
      /// A node that waits for its children: the heads below it, and how many units lead to it.
      var waiting = [(heads: heads.startIndex..<heads.endIndex, depth: 0)]
      var next = 0
      while next < waiting.count {
        let (range, depth) = waiting[next]
        next += 1
        children.append(UInt32(truncatingIfNeeded: labels.count))
        var index = range.lowerBound
        // The head that ends at this node stands first.
        if index < range.upperBound, heads[index].units.count == depth { index += 1 }
        while index < range.upperBound {
          let unit = heads[index].units[depth]
          var end = index
          while end < range.upperBound, heads[end].units[depth] == unit { end += 1 }
          let isHead = heads[index].units.count == depth + 1
          labels.append(unit)
          values.append(isHead ? UInt32(truncatingIfNeeded: listOfHead[heads[index].head] + 1) : 0)
          waiting.append((index..<end, depth + 1))
          index = end
        }
        if depth == 0 { rootCount = labels.count - 1 }
      }
      children.append(UInt32(truncatingIfNeeded: labels.count))
    }

    func roots() -> [UInt16] {
      var roots = [UInt16](repeating: 0, count: LexiconForm.rootCount)
      for node in 0..<rootCount {
        roots[Int(labels[node + 1])] = UInt16(truncatingIfNeeded: node + 1)
      }
      return roots
    }
  }

  /// Bytes that sections are appended to, each filled up to 4.
  private struct Sections {
    var bytes: [UInt8] = []

    mutating func append(_ numbers: some Collection<some FixedWidthInteger>) {
      numbers.map(\.littleEndian).withUnsafeBytes { bytes.append(contentsOf: $0) }
      while bytes.count & 3 != 0 { bytes.append(0) }
    }
  }
}
