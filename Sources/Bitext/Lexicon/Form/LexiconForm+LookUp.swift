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
