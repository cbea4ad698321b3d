/// Numbers in digits, half width or full width: `1,234.5`, `２０１６`, `１，２３４`.
enum DigitNumeral {
  /// What was read: the digits without separators, and how many of them stand behind the point.
  struct Reading: Equatable {
    /// All digits as one number; nil where they are too many.
    var digits: Int?
    var fractionDigits: Int
    var hasSeparators: Bool
    /// How many digits there are, leading zeros counted.
    var length: Int
    var startsWithZero: Bool
    var end: Int
  }

  /// The digit at an offset and how many bytes it takes.
  @inline(__always)
  static func digit(_ bytes: [UInt8], at offset: Int, limit: Int) -> (value: Int, length: Int)? {
    guard offset < limit else { return nil }
    let byte = bytes[offset]
    if byte >= 0x30 && byte <= 0x39 { return (Int(byte) - 0x30, 1) }
    // Full-width digits are EF BC 90 to EF BC 99.
    guard byte == 0xEF, offset + 2 < limit, bytes[offset + 1] == 0xBC else { return nil }
    let last = bytes[offset + 2]
    return last >= 0x90 && last <= 0x99 ? (Int(last) - 0x90, 3) : nil
  }

  /// A row of digits without separators and where it ends; nil if there is none or it is too great for `Int`.
  static func readInteger(_ bytes: [UInt8], at start: Int, limit: Int) -> (value: Int, end: Int)? {
    let limit = min(limit, bytes.count)
    guard start >= 0 else { return nil }
    var offset = start
    var value = 0
    while let digit = digit(bytes, at: offset, limit: limit) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow || product > Int.max - digit.value { return nil }
      value = product + digit.value
      offset += digit.length
    }
    return offset == start ? nil : (value, offset)
  }

  /// A number with separators of thousands and a decimal point.
  ///
  /// A comma separates thousands only if groups of exactly three digits follow one another: `1,23` is two
  /// numbers. A point is a decimal point only before a digit, and only once: `1.2.3` is not a number but the
  /// reading stops behind `1.2`, and the caller sees the second point.
  static func read(_ bytes: [UInt8], at start: Int, limit: Int) -> Reading? {
    let limit = min(limit, bytes.count)
    guard start >= 0, let first = digit(bytes, at: start, limit: limit) else { return nil }
    var scan = Scan(value: 0, count: 0, end: start)
    scan.run(bytes, limit: limit)
    var hasSeparators = false
    if scan.count <= 3, first.value != 0 {
      while let next = separator(bytes, at: scan.end, limit: limit)
        ?? spaceInChinese(bytes, from: start, at: scan.end, limit: limit)
      {
        var group = Scan(value: scan.value, count: 0, end: next)
        group.run(bytes, limit: limit)
        guard group.count == 3 else { break }
        scan.value = group.value
        scan.count += 3
        scan.end = group.end
        hasSeparators = true
      }
    }
    var fractionDigits = 0
    if let next = point(bytes, at: scan.end, limit: limit), digit(bytes, at: next, limit: limit) != nil {
      let whole = scan.count
      scan.end = next
      scan.run(bytes, limit: limit)
      fractionDigits = scan.count - whole
    }
    return Reading(
      digits: scan.value, fractionDigits: fractionDigits, hasSeparators: hasSeparators, length: scan.count,
      startsWithZero: first.value == 0, end: scan.end)
  }

  private struct Scan {
    var value: Int?
    var count: Int
    var end: Int

    mutating func run(_ bytes: [UInt8], limit: Int) {
      while let digit = DigitNumeral.digit(bytes, at: end, limit: limit) {
        if let old = value {
          let (product, overflow) = old.multipliedReportingOverflow(by: 10)
          value = overflow || product > Int.max - digit.value ? nil : product + digit.value
        }
        count += 1
        end += digit.length
      }
    }
  }

  /// The offset behind a separator of thousands: `,` or `，`, or a space that does not break a line.
  private static func separator(_ bytes: [UInt8], at offset: Int, limit: Int) -> Int? {
    guard let scalar = bytes.scalar(at: offset, limit: limit) else { return nil }
    switch scalar.value {
    case 0x2C, 0xFF0C, 0x00A0, 0x202F, 0x2009: return offset + scalar.length
    // `15 000`: with an ordinary space only before round thousands, or two numbers would become one.
    case 0x20:
      if isRoundThousand(bytes, at: offset + 1, limit: limit) { return offset + 1 }
      // `3 ,000,000` is a slip of the writer.
      return offset + 1 < limit && bytes[offset + 1] == 0x2C
        && isRoundThousand(bytes, at: offset + 2, limit: limit)
        ? offset + 2 : nil
    default: return nil
    }
  }

  /// The offset behind an ordinary space between groups of digits where Chinese stands right before the number and behind
  /// the groups: 約1 900個, as newspapers and offices of Hong Kong write thousands.
  private static func spaceInChinese(_ bytes: [UInt8], from start: Int, at offset: Int, limit: Int) -> Int? {
    guard start > 0, bytes[start - 1] >= 0x80 else { return nil }
    var end = offset
    while end + 3 < limit, bytes[end] == 0x20,
      bytes[end + 1..<end + 4].allSatisfy({ (0x30...0x39).contains($0) })
    {
      end += 4
    }
    return end > offset && end < limit && bytes[end] >= 0xE3 ? offset + 1 : nil
  }

  private static func isRoundThousand(_ bytes: [UInt8], at offset: Int, limit: Int) -> Bool {
    guard offset + 2 < limit, bytes[offset..<offset + 3].allSatisfy({ $0 == 0x30 }) else { return false }
    return digit(bytes, at: offset + 3, limit: limit) == nil
  }

  /// The offset behind a decimal point: `.`, `．`, or `·` between digits.
  private static func point(_ bytes: [UInt8], at offset: Int, limit: Int) -> Int? {
    guard let scalar = bytes.scalar(at: offset, limit: limit) else { return nil }
    return scalar.value == 0x2E || scalar.value == 0xFF0E || scalar.value == 0xB7
      ? offset + scalar.length : nil
  }
}
