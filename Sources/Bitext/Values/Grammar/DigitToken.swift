/// What stands at a digit, whatever the language: a number, a date or time in digits, a ratio, or a code.
struct DigitToken {
  enum Form {
    case number(DigitNumeral.Reading, ExactNumber)
    case date(CalendarDate)
    case time(ClockTime)
    /// `24/7`, `1/3`.
    case ratio(Int, Int)
    /// `1998/99`, `1999/2000`: two years that follow each other, and where the second one begins.
    case years(Int, Int)
    case code
  }

  var form: Form
  var end: Int

  /// - Precondition: a digit stands at `start`.
  static func read(_ bytes: [UInt8], at start: Int, limit: Int) -> DigitToken? {
    guard let reading = DigitNumeral.read(bytes, at: start, limit: limit) else { return nil }
    if let special = dotted(bytes, at: start, limit: limit, reading) { return special }
    if !reading.hasSeparators, reading.fractionDigits == 0,
      let special = compound(bytes, at: start, limit: limit, reading)
    {
      return special
    }
    guard let digits = reading.digits, let number = ExactNumber(digits, exponent: -reading.fractionDigits)
    else { return DigitToken(form: .code, end: reading.end) }
    return DigitToken(form: .number(reading, number), end: reading.end)
  }

  /// `2016.6.14`, and `1.2.3` as a code.
  private static func dotted(
    _ bytes: [UInt8], at start: Int, limit: Int, _ reading: DigitNumeral.Reading
  ) -> DigitToken? {
    guard reading.fractionDigits > 0, !reading.hasSeparators, reading.end < limit,
      bytes[reading.end] == UInt8(ascii: "."),
      DigitNumeral.digit(bytes, at: reading.end + 1, limit: limit) != nil
    else { return nil }
    if let date = yearFirst(bytes, at: start, limit: limit) { return date }
    // A code goes over ASCII only: of `１.2.3` it would be empty, and the reader would stay where it is.
    return DigitToken(form: .code, end: max(reading.end, codeEnd(bytes, from: start, limit: limit)))
  }

  private static func compound(
    _ bytes: [UInt8], at start: Int, limit: Int, _ reading: DigitNumeral.Reading
  ) -> DigitToken? {
    let end = reading.end
    guard let joiner = bytes.scalar(at: end, limit: limit), let first = reading.digits else { return nil }
    let next = end + joiner.length
    switch joiner.value {
    case 0x2D, 0x2F, 0xFF0F:  // - / ／
      if let date = yearFirst(bytes, at: start, limit: limit) { return date }
      guard joiner.value != 0x2D, let second = DigitNumeral.readInteger(bytes, at: next, limit: limit)
      else { return nil }
      if let date = yearLast(bytes, first: first, second: second, limit: limit) { return date }
      let codeEnd = codeEnd(bytes, from: start, limit: limit)
      let isYear = reading.length == 4 && (1500...2099).contains(first) && codeEnd <= second.end
      let places = second.end - next
      if isYear, places == 4 && second.value == first + 1 || places == 2 && second.value == (first + 1) % 100
      {
        return DigitToken(form: .years(first, next), end: second.end)
      }
      return codeEnd > second.end
        ? DigitToken(form: .code, end: codeEnd)
        : DigitToken(form: .ratio(first, second.value), end: second.end)
    case 0x3A, 0xFF1A:  // : ：
      guard reading.length <= 2, first <= 24,
        let minute = DigitNumeral.readInteger(bytes, at: next, limit: limit), minute.value < 60,
        isTwoDigits(bytes, from: next, to: minute.end)
      else { return nil }
      var end = minute.end
      // Seconds belong to the time but are not compared.
      var seconds: Int?
      if end < limit, bytes[end] == UInt8(ascii: ":"),
        let second = DigitNumeral.readInteger(bytes, at: end + 1, limit: limit),
        isTwoDigits(bytes, from: end + 1, to: second.end)
      {
        end = second.end
        seconds = second.value
      }
      return DigitToken(
        form: .time(ClockTime(hour: first, minute: minute.value, second: seconds)), end: end)
    default:
      return nil
    }
  }

  private static func isTwoDigits(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    end - start == (start < bytes.count && bytes[start] < 0x80 ? 2 : 6)
  }

  /// `2016-06-14`, `2016/6/15`.
  private static func yearFirst(_ bytes: [UInt8], at start: Int, limit: Int) -> DigitToken? {
    guard let year = DigitNumeral.readInteger(bytes, at: start, limit: limit), year.end - start == 4,
      (1000...2999).contains(year.value), year.end < limit
    else { return nil }
    let joiner = bytes[year.end]
    guard let month = DigitNumeral.readInteger(bytes, at: year.end + 1, limit: limit),
      (1...12).contains(month.value), month.end < limit, bytes[month.end] == joiner,
      let day = DigitNumeral.readInteger(bytes, at: month.end + 1, limit: limit),
      (1...31).contains(day.value),
      !isAlphanumeric(bytes, at: day.end, limit: limit)
    else { return nil }
    return DigitToken(
      form: .date(CalendarDate(year: year.value, month: month.value, day: day.value)), end: day.end)
  }

  /// `6/15/2016`, and `15/6/2016` where the first number can be no month.
  private static func yearLast(
    _ bytes: [UInt8], first: Int, second: (value: Int, end: Int), limit: Int
  ) -> DigitToken? {
    guard second.end < limit, bytes[second.end] == UInt8(ascii: "/"),
      let year = DigitNumeral.readInteger(bytes, at: second.end + 1, limit: limit),
      (1000...2999).contains(year.value), !isAlphanumeric(bytes, at: year.end, limit: limit)
    else { return nil }
    let (month, day) = first > 12 ? (second.value, first) : (first, second.value)
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return DigitToken(form: .date(CalendarDate(year: year.value, month: month, day: day)), end: year.end)
  }

  /// The end of a run of ASCII letters and digits with single marks inside, such as `F-16`, `12.6.2.1`,
  /// `/dev/sda1`, `a@b.c`.
  static func codeEnd(_ bytes: [UInt8], from start: Int, limit: Int) -> Int {
    var end = start
    while end < limit {
      if isAlphanumeric(bytes, at: end, limit: limit) {
        end += 1
      } else if isJoiner(bytes[end]), isAlphanumeric(bytes, at: end + 1, limit: limit) {
        // `VT100-like`: an ordinary word behind a hyphen is no part of the code.
        if bytes[end] == UInt8(ascii: "-"), end > start, bytes[end - 1] < 0x3A,
          isLowercaseWord(bytes, at: end + 1, limit)
        {
          break
        }
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private static func isLowercaseWord(_ bytes: [UInt8], at start: Int, _ limit: Int) -> Bool {
    var end = start
    while end < limit, bytes[end] >= 0x61, bytes[end] <= 0x7A { end += 1 }
    return end - start >= 3 && !isAlphanumeric(bytes, at: end, limit: limit)
  }

  /// The form in which codes are compared: lower case without hyphens.
  static func code(_ bytes: [UInt8], from start: Int, to end: Int) -> String {
    var form: [UInt8] = []
    form.reserveCapacity(end - start)
    for byte in bytes[start..<end] where byte != UInt8(ascii: "-") {
      form.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    return String(decoding: form, as: UTF8.self)
  }

  @inline(__always)
  static func isAlphanumeric(_ bytes: [UInt8], at offset: Int, limit: Int) -> Bool {
    guard offset < limit else { return false }
    let byte = bytes[offset]
    return byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }

  @inline(__always)
  static func isLetter(_ bytes: [UInt8], at offset: Int, limit: Int) -> Bool {
    guard offset < limit else { return false }
    let letter = bytes[offset] | 0x20
    return letter >= 0x61 && letter <= 0x7A
  }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  private static func isJoiner(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x2E, 0x2F, 0x3A, 0x40, 0x5F, 0x2B, 0x7E: true  // - . / : @ _ + ~
    default: false
    }
  }
}
