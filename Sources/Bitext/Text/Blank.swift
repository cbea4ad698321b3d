/// What counts as no text at all: the white space of Unicode, and the marks of no width that files are
/// sprinkled with.
package enum Blank {
  @inline(__always)
  static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20: true
    case 0x21...0x84: false
    case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// A range of UTF-8 without the blanks at its ends; empty if it holds nothing else.
  package static func trimmed(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper {
      let (scalar, length) = bytes.scalar(at: lower)
      if !contains(scalar) { break }
      lower += length
    }
    while lower < upper {
      var start = upper - 1
      while start > lower, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      if !contains(bytes.scalar(at: start).value) { break }
      upper = start
    }
    return lower..<upper
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar that begins at an offset of valid UTF-8, and the number of its bytes.
  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(self[offset])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | UInt32(self[offset + 1]) & 0x3F, 2) }
    if first < 0xF0 {
      return (
        (first & 0x0F) << 12 | (UInt32(self[offset + 1]) & 0x3F) << 6 | UInt32(self[offset + 2]) & 0x3F, 3
      )
    }
    return (
      (first & 0x07) << 18 | (UInt32(self[offset + 1]) & 0x3F) << 12 | (UInt32(self[offset + 2]) & 0x3F) << 6
        | UInt32(self[offset + 3]) & 0x3F, 4
    )
  }
}
