internal import UnicodeText

/// The scalars of valid UTF-8, read forward and backward at any place.
struct ScalarReader {
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The scalar that begins at an offset and the number of its bytes; nil at the end.
  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, count: Int)? {
    guard offset < bytes.count else { return nil }
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (first, 1) }
    let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard offset + count <= bytes.count else { return (0xFFFD, 1) }
    var value = first & (0x7F >> UInt32(count))
    for index in offset + 1..<offset + count { value = value << 6 | UInt32(bytes[index] & 0x3F) }
    return (value, count)
  }

  /// The scalar that ends at an offset and the number of its bytes; nil at the beginning.
  @inline(__always)
  func scalar(before offset: Int) -> (value: UInt32, count: Int)? {
    guard offset > 0 else { return nil }
    let last = UInt32(bytes[offset - 1])
    if last < 0x80 { return (last, 1) }
    var start = offset - 1
    while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start).map { ($0.value, offset - start) }
  }

  /// The first byte of the scalar that ends at an offset, if it has three, as Chinese characters have.
  @inline(__always)
  private func lead(before offset: Int) -> UInt8? {
    guard offset >= 3, bytes[offset - 1] >= 0x80 else { return nil }
    let lead = bytes[offset - 3]
    return lead & 0xF0 == 0xE0 ? lead : nil
  }

  /// Whether a scalar from U+4000 to U+9FFF ends at an offset: Chinese characters, and no mark that rules know.
  @inline(__always)
  func isBehindHan(_ offset: Int) -> Bool { lead(before: offset).map { (0xE4...0xE9).contains($0) } ?? false }

  /// The first offset from one on that is not white space, at most `end`.
  func skipSpace(from offset: Int, to end: Int) -> Int {
    var offset = offset
    while offset < end {
      let byte = bytes[offset]
      if byte == 0x20 {
        offset += 1
        continue
      }
      // Nearly all that is no space shows it by its first byte.
      if byte > 0x20 && byte < 0x80 || byte > 0xE3 { return offset }
      guard let (value, count) = scalar(at: offset), PunctuationMark.isSpace(value) else { break }
      offset += count
    }
    return min(offset, end)
  }

  /// The end of what stands before an offset without the white space between, at least `start`.
  func trimSpace(before offset: Int, from start: Int) -> Int {
    var offset = offset
    while offset > start {
      let byte = bytes[offset - 1]
      if byte == 0x20 {
        offset -= 1
        continue
      }
      if byte > 0x20 && byte < 0x80 { return offset }
      if let lead = lead(before: offset), lead >= 0xE3 {
        // Of these only U+3000 is a space.
        guard lead == 0xE3, bytes[offset - 2] == 0x80, byte == 0x80 else { return offset }
        offset -= 3
        continue
      }
      guard let (value, count) = scalar(before: offset), PunctuationMark.isSpace(value) else { break }
      offset -= count
    }
    return max(offset, start)
  }

  /// The range without the white space at its ends, which stays on characters that are one for the reader: a
  /// space that carries an accent is no space.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = skipSpace(from: range.lowerBound, to: range.upperBound)
    var end = trimSpace(before: range.upperBound, from: start)
    if start < end, start > range.lowerBound, bytes[start] >= 0x80, let next = scalar(at: start),
      next.value.extendsCluster, let space = scalar(before: start), !PunctuationMark.isControl(space.value)
    {
      start -= space.count
    }
    if end > start, end < range.upperBound, bytes[end - 1] >= 0x80, let last = scalar(before: end),
      last.value.prependsToCluster, let space = scalar(at: end), !PunctuationMark.isControl(space.value)
    {
      end += space.count
    }
    return start..<end
  }

  /// Whether a reader's character may end at an offset where white space or punctuation stands before it.
  func isBoundary(_ offset: Int) -> Bool {
    if offset < bytes.count, let lead = lead(before: offset), lead > 0xE1,
      (0x20..<0x80).contains(bytes[offset]) || (0xE4...0xE9).contains(bytes[offset])
    {
      // Behind Chinese and its punctuation, and before a character or ASCII.
      return true
    }
    guard let next = scalar(at: offset), let last = scalar(before: offset) else { return true }
    if bytes[offset] & 0xC0 == 0x80 { return false }
    if PunctuationMark.isControl(last.value) || PunctuationMark.isControl(next.value) { return true }
    return !next.value.extendsCluster && !last.value.prependsToCluster
  }
}

extension UInt32 {
  /// Whether the scalar is drawn onto the one before it.
  fileprivate var extendsCluster: Bool {
    if (0x4E00...0x9FFF).contains(self) || self < 0x300 { return false }
    return Unicode.Scalar(self)?.extendsCluster ?? false
  }

  fileprivate var prependsToCluster: Bool {
    self >= 0x600 && !(0x2000...0xFFFF).contains(self) && (Unicode.Scalar(self)?.prependsToCluster ?? false)
  }
}
