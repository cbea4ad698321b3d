/// Roman numerals in their one canonical form, from I to MMMCMXCIX: `XIV`, `iv`, `Ⅶ`.
enum RomanNumeral {
  /// The numeral that begins at an offset and where it ends.
  ///
  /// All letters are in one case, and no letter or digit follows. So `IIII`, `Iv` and the `I` of `In` are not
  /// read; the pronoun `I` is: where it cannot be a number only the caller knows.
  static func read(_ bytes: [UInt8], at start: Int, limit: Int) -> (value: Int, end: Int)? {
    let limit = min(limit, bytes.count)
    guard start >= 0, start < limit else { return nil }
    if bytes[start] == 0xE2 { return readSymbol(bytes, at: start, limit: limit) }
    let isLower = bytes[start] & 0x20 != 0
    var end = start
    var digits: [Int] = []
    while end < limit, let digit = value(of: bytes[end]), (bytes[end] & 0x20 != 0) == isLower {
      // The longest canonical numeral, MMMDCCCLXXXVIII, has fifteen letters.
      if digits.count == 15 { return nil }
      digits.append(digit)
      end += 1
    }
    guard !digits.isEmpty else { return nil }
    if end < limit, isLetterOrDigit(bytes[end]) { return nil }
    var total = 0
    for (index, digit) in digits.enumerated() {
      total += index + 1 < digits.count && digit < digits[index + 1] ? -digit : digit
    }
    return total > 0 && total < 4000 && canonicalDigits(total) == digits ? (total, end) : nil
  }

  /// `Ⅰ` to `Ⅻ` and `ⅰ` to `ⅻ`, each one scalar.
  private static func readSymbol(_ bytes: [UInt8], at start: Int, limit: Int) -> (value: Int, end: Int)? {
    guard let scalar = bytes.scalar(at: start, limit: limit) else { return nil }
    switch scalar.value {
    case 0x2160...0x216B: return (Int(scalar.value - 0x2160) + 1, start + scalar.length)
    case 0x2170...0x217B: return (Int(scalar.value - 0x2170) + 1, start + scalar.length)
    default: return nil
    }
  }

  private static func canonicalDigits(_ number: Int) -> [Int] {
    var rest = number
    var digits: [Int] = []
    for (value, form) in forms {
      while rest >= value {
        digits += form
        rest -= value
      }
    }
    return digits
  }

  private static let forms: [(Int, [Int])] = [
    (1000, [1000]), (900, [100, 1000]), (500, [500]), (400, [100, 500]), (100, [100]), (90, [10, 100]),
    (50, [50]), (40, [10, 50]), (10, [10]), (9, [1, 10]), (5, [5]), (4, [1, 5]), (1, [1]),
  ]

  private static func value(of byte: UInt8) -> Int? {
    switch byte | 0x20 {
    case UInt8(ascii: "i"): 1
    case UInt8(ascii: "v"): 5
    case UInt8(ascii: "x"): 10
    case UInt8(ascii: "l"): 50
    case UInt8(ascii: "c"): 100
    case UInt8(ascii: "d"): 500
    case UInt8(ascii: "m"): 1000
    default: nil
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }
}
