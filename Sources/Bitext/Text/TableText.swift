extension String {
  /// The fields of a table in the code, which are never empty, divided by single ASCII characters.
  ///
  /// Over bytes and not characters: to find where the characters of all tables end takes longer than to align a page.
  ///
  /// - Complexity: O(*n*) in the bytes.
  func fields(dividedBy dividers: Unicode.Scalar...) -> [ArraySlice<UInt8>] {
    let bytes = Array(utf8)
    // A bit for each divider; the letters of tables are none.
    let bits = dividers.reduce(into: SIMD2<UInt64>.zero) {
      $0[Int($1.value) >> 6] |= 1 << UInt64($1.value & 63)
    }
    var fields: [ArraySlice<UInt8>] = []
    var start = 0
    for end in 0...bytes.count {
      let byte = end < bytes.count ? bytes[end] : 0
      let divides = byte < 0x80 && bits[Int(byte >> 6)] >> UInt64(byte & 63) & 1 != 0
      guard divides || end == bytes.count else { continue }
      if start < end { fields.append(bytes[start..<end]) }
      start = end + 1
    }
    return fields
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The next part of a table that spaces and line breaks divide, from an offset on, which then stands behind it; nil at the
  /// end.
  ///
  /// - Complexity: O(*n*) in the bytes of the part.
  func nextField(from offset: inout Int) -> Range<Int>? {
    while offset < count, self[offset] <= 0x20 { offset += 1 }
    let start = offset
    while offset < count, self[offset] > 0x20 { offset += 1 }
    return start < offset ? start..<offset : nil
  }
}
