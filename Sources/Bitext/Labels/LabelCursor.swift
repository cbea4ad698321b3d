/// A place in a segment that moves forward over what it recognises.
struct LabelCursor {
  let utf8: [UInt8]
  let end: Int
  var offset: Int

  init(_ utf8: [UInt8], _ span: Span) {
    self.utf8 = utf8
    offset = span.lowerBound
    end = Swift.min(span.upperBound, utf8.count)
  }

  var isAtEnd: Bool { offset >= end }

  /// The scalar at the cursor and how many bytes it fills; nil at the end.
  func scalar(at offset: Int) -> (value: UInt32, width: Int)? {
    guard offset < end else { return nil }
    let first = UInt32(utf8[offset])
    if first < 0x80 { return (first, 1) }
    let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first >= 0xC0, offset + width <= end else { return (0xFFFD, 1) }
    var value = first & (0x7F >> UInt32(width))
    for index in 1..<width { value = value << 6 | UInt32(utf8[offset + index] & 0x3F) }
    return (value, width)
  }

  var peek: UInt32? { scalar(at: offset)?.value }

  mutating func eat(_ accepts: (UInt32) -> Bool) -> UInt32? {
    guard let scalar = scalar(at: offset), accepts(scalar.value) else { return nil }
    offset += scalar.width
    return scalar.value
  }

  mutating func eat(anyOf scalars: Unicode.Scalar...) -> Bool {
    guard let scalar = scalar(at: offset) else { return false }
    for candidate in scalars where candidate.value == scalar.value {
      offset += scalar.width
      return true
    }
    return false
  }

  mutating func eat(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset + count <= end else { return false }
    for index in 0..<count where utf8[offset + index] != text.utf8Start[index] { return false }
    offset += count
    return true
  }

  /// Passes over white space of every width, and says whether there was any.
  @discardableResult
  mutating func skipSpace() -> Bool {
    let start = offset
    while eat(LabelCursor.isSpace) != nil {}
    return offset > start
  }

  /// Passes over white space if one of some marks stands behind it, as in text divided into words by spaces.
  mutating func skipSpace(before marks: Unicode.Scalar...) {
    var next = self
    next.skipSpace()
    if let mark = next.peek, marks.contains(where: { $0.value == mark }) { self = next }
  }

  /// The word of ASCII letters at the cursor in small letters; empty if there is none.
  ///
  /// Words longer than any word of a label are cut short, so that no segment makes it long work.
  mutating func word() -> [UInt8] {
    var word: [UInt8] = []
    while offset < end, word.count < 24, LabelCursor.isLetter(UInt32(utf8[offset])) {
      word.append(utf8[offset] | 0x20)
      offset += 1
    }
    return word
  }

  /// A number of up to six digits, full-width ones too.
  mutating func digits() -> Int? {
    var value = 0
    var count = 0
    while let digit = eat(LabelCursor.isDigit) {
      value = value * 10 + Int(digit >= 0xFF10 ? digit - 0xFF10 : digit - 0x30)
      count += 1
      if count > 6 { return nil }
    }
    return count > 0 ? value : nil
  }

  static func isSpace(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || (0x09...0x0D).contains(scalar) || scalar == 0xA0 || (0x2000...0x200B).contains(scalar)
      || scalar == 0x202F || scalar == 0x3000 || scalar == 0xFEFF
  }

  static func isDigit(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || (0xFF10...0xFF19).contains(scalar)
  }

  static func isLetter(_ scalar: UInt32) -> Bool {
    (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar)
  }

  static func isCapital(_ scalar: UInt32) -> Bool { (0x41...0x5A).contains(scalar) }

  static func isHan(_ scalar: UInt32) -> Bool {
    (0x4E00...0x9FFF).contains(scalar) || (0x3400...0x4DBF).contains(scalar) || scalar == 0x3007
      || (0x20000...0x3FFFF).contains(scalar)
  }
}
