extension String {
  /// The fields of a table in the code, which are never empty, divided by single ASCII characters.
  ///
  /// Over bytes and not characters: to find where the characters of all tables end takes longer than to align a page.
  ///
  /// - Complexity: O(*n*) in the bytes.
  func fields(dividedBy dividers: Unicode.Scalar...) -> [ArraySlice<UInt8>] {
    let dividers = dividers.map { UInt8(ascii: $0) }
    return Array(utf8).split { dividers.contains($0) }
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
