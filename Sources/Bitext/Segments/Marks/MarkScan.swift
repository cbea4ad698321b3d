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
        offset = suspect(from: offset + 1)
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

  /// The first offset from one on where a mark may stand, or one of the last eight before the end; what lies before
  /// it is ASCII.
  ///
  /// Eight bytes are looked at together. The highest bit of a sum says whether a byte reaches a bound, so that two
  /// sums differ in it where the byte lies between two bounds: `!` to `/`, `:` to `?`, and `[` to the grave accent. A
  /// byte that is not ASCII carries into the one above it; the first one found is right.
  @inline(__always)
  private func suspect(from offset: Int) -> Int {
    let (ones, highs) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = offset
    while offset + 8 <= end {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let points = (word &+ ones &* (0x80 - 0x21)) ^ (word &+ ones &* (0x80 - 0x30))
      let colons = (word &+ ones &* (0x80 - 0x3A)) ^ (word &+ ones &* (0x80 - 0x40))
      let brackets = (word &+ ones &* (0x80 - 0x5B)) ^ (word &+ ones &* (0x80 - 0x61))
      let found = (word | points | colons | brackets) & highs
      if found != 0 { return offset + found.trailingZeroBitCount / 8 }
      offset += 8
    }
    return offset
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
