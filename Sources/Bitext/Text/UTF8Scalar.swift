/// One Unicode scalar read from UTF-8.
///
/// Bytes that are not UTF-8 are read one at a time as U+FFFD, so that a reader always gets ahead.
struct UTF8Scalar {
  let value: UInt32
  /// How many bytes it takes.
  let count: Int

  /// - Precondition: `index < end`, and `end` is within the text.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) {
    let first = UInt32(text[index])
    if first < 0x80 {
      value = first
      count = 1
    } else if first >= 0xE0, first < 0xF0, index + 2 < end {
      value = (first & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6 | UInt32(text[index + 2] & 0x3F)
      count = 3
    } else if first >= 0xC2, first < 0xE0, index + 1 < end {
      value = (first & 0x1F) << 6 | UInt32(text[index + 1] & 0x3F)
      count = 2
    } else if first >= 0xF0, first < 0xF5, index + 3 < end {
      let high = (first & 0x07) << 18 | UInt32(text[index + 1] & 0x3F) << 12
      value = high | UInt32(text[index + 2] & 0x3F) << 6 | UInt32(text[index + 3] & 0x3F)
      count = 4
    } else {
      value = 0xFFFD
      count = 1
    }
  }
}
