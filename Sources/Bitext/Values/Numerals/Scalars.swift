/// Reading scalars out of UTF-8 that may end anywhere.
extension [UInt8] {
  /// The scalar that begins at an offset and how many bytes it takes; nil at the limit, or where no whole
  /// scalar begins.
  ///
  /// No more is checked than is needed to stay inside the text: the bytes of a ``Page`` are valid.
  @inline(__always)
  func scalar(at offset: Int, limit: Int) -> (value: UInt32, length: Int)? {
    guard offset >= 0, offset < limit else { return nil }
    let first = UInt32(self[offset])
    if first < 0x80 { return (first, 1) }
    if first < 0xC0 { return nil }
    if first < 0xE0 {
      guard offset + 1 < limit else { return nil }
      return ((first & 0x1F) << 6 | continuation(offset + 1), 2)
    }
    if first < 0xF0 {
      guard offset + 2 < limit else { return nil }
      return ((first & 0x0F) << 12 | continuation(offset + 1) << 6 | continuation(offset + 2), 3)
    }
    guard offset + 3 < limit else { return nil }
    let high = (first & 0x07) << 18 | continuation(offset + 1) << 12
    return (high | continuation(offset + 2) << 6 | continuation(offset + 3), 4)
  }

  /// The scalar that ends before an offset and how many bytes it takes; nil at the floor.
  @inline(__always)
  func scalar(before offset: Int, floor: Int) -> (value: UInt32, length: Int)? {
    guard offset > floor, offset <= count else { return nil }
    var start = offset - 1
    while start > floor, self[start] & 0xC0 == 0x80, offset - start < 4 { start -= 1 }
    guard let scalar = scalar(at: start, limit: offset), scalar.length == offset - start else { return nil }
    return scalar
  }

  @inline(__always)
  private func continuation(_ offset: Int) -> UInt32 { UInt32(self[offset] & 0x3F) }
}
