/// Finds the marks that rules for sentences look at, among all the bytes that are none.
///
/// It stops at some scalars that are no marks but whose bytes look like them, and at none of the others; it passes
/// over no scalar that ends a sentence by Unicode's rules, in any script.
struct MarkScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  /// A bit for each byte of ASCII at which to stop.
  private let (low, high): (UInt64, UInt64)

  /// - Parameter end: where the scan ends, at the boundary of a scalar.
  init(_ bytes: UnsafeBufferPointer<UInt8>, end: Int) {
    self.bytes = bytes
    self.end = end
    (low, high) = MarkScan.ascii
  }

  private static let ascii: (UInt64, UInt64) = {
    var bits: (UInt64, UInt64) = (0, 0)
    for byte in "!\"'().:;?[]`".utf8 {
      if byte < 64 { bits.0 |= 1 << UInt64(byte) } else { bits.1 |= 1 << UInt64(byte - 64) }
    }
    return bits
  }()

  /// The offset of the first mark from an offset on, or the end.
  @inline(__always)
  func first(from offset: Int) -> Int {
    var offset = offset
    while offset < end {
      let byte = bytes[offset]
      if byte < 0x80 {
        if (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1 { return offset }
        offset += 1
      } else if byte >= 0xE4, byte <= 0xE9 {
        // Chinese characters.
        offset += 3
      } else if byte == 0xE3, offset + 2 < end {
        // Commas and kana begin with the same bytes as `。` and the brackets.
        let last = bytes[offset + 2]
        if bytes[offset + 1] == 0x80, last & 0xF8 == 0x88 || last == 0x82 { return offset }
        offset += 3
      } else if stops(at: offset, byte) {
        return offset
      } else {
        offset += byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      }
    }
    return end
  }

  /// Whether to stop at a scalar of several bytes, by its first two or three.
  private func stops(at offset: Int, _ byte: UInt8) -> Bool {
    guard offset + (byte < 0xE0 ? 1 : 2) < end else { return false }
    let (middle, last) = (bytes[offset + 1], byte < 0xE0 ? 0 : bytes[offset + 2])
    switch byte {
    // General punctuation, and the supplement to it.
    case 0xE2: return middle == 0x80 || middle == 0x81 || middle == 0xB8 || middle == 0xB9
    // Marks of full width and of half, and the small ones.
    case 0xEF:
      if middle == 0xBC { return last == 0x81 || (last >= 0x88 && last <= 0x9F && last != 0x8C) }
      return (middle == 0xBD && last == 0xA1) || (middle == 0xB9 && last >= 0x92 && last <= 0x97)
    // Armenian, Arabic, Syriac, N'Ko and, up to Hangul and emoji, the scripts of South and South-East Asia.
    case 0xD6, 0xD8, 0xDB, 0xDC, 0xDF, 0xE0, 0xE1: return true
    case 0xEA: return middle < 0xB0
    case 0xF0: return middle < 0x9F
    default: return false
    }
  }
}
