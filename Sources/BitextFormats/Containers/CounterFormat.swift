/// How a number of a list is shown: `3`, `c`, `III`, `三`.
enum CounterFormat: Hashable {
  case decimal, decimalZero, fullWidth, circled, parenthesised, fullStopped
  case lowerLetter, upperLetter
  case lowerRoman, upperRoman
  case ordinal, cardinalWord, ordinalWord
  /// 一, 十二, 一百零三.
  case chinese
  /// 一, 一二, 一〇三.
  case chineseDigits
  /// 壹, 拾贰.
  case chineseFormal
  /// 甲, 乙.
  case stems
  /// 子, 丑.
  case branches
  /// ㈠, ㈡.
  case parenthesisedChinese
  /// No number is shown.
  case none

  /// The name that DOCX has for it.
  init(wordName name: String) {
    self =
      switch name {
      case "decimalZero": .decimalZero
      case "decimalFullWidth", "decimalFullWidth2": .fullWidth
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": .circled
      case "decimalEnclosedParen": .parenthesised
      case "decimalEnclosedFullstop": .fullStopped
      case "lowerLetter": .lowerLetter
      case "upperLetter": .upperLetter
      case "lowerRoman": .lowerRoman
      case "upperRoman": .upperRoman
      case "ordinal": .ordinal
      case "cardinalText": .cardinalWord
      case "ordinalText": .ordinalWord
      case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand",
        "japaneseCounting":
        .chinese
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital": .chineseDigits
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal": .chineseFormal
      case "ideographTraditional": .stems
      case "ideographZodiac": .branches
      case "ideographEnclosedCircle": .parenthesisedChinese
      case "none", "bullet": .none
      default: .decimal
      }
  }

  /// The example that OpenDocument has for it, such as `a` or `一, 二, 三, ...`.
  init(openDocumentExample example: String) {
    self =
      switch example.prefix(while: { $0 != "," }) {
      case "": .none
      case "a": .lowerLetter
      case "A": .upperLetter
      case "i": .lowerRoman
      case "I": .upperRoman
      case "１": .fullWidth
      case "①": .circled
      case "一": example.contains("一〇") ? .chineseDigits : .chinese
      case "壹": .chineseFormal
      case "甲": .stems
      case "子": .branches
      case "1st": .ordinal
      case "One": .cardinalWord
      case "First": .ordinalWord
      default: .decimal
      }
  }

  /// A number as it is shown; in digits where the format has no sign for it.
  func text(of number: Int) -> String {
    guard number > 0, number < 100_000 else { return self == .none ? "" : "\(number)" }
    return switch self {
    case .decimal: "\(number)"
    case .decimalZero: number < 10 ? "0\(number)" : "\(number)"
    case .fullWidth: Self.shifted("\(number)", by: 0xFF10 - 0x30)
    case .circled: Self.sign(number, from: 0x2460, count: 20)
    case .parenthesised: Self.sign(number, from: 0x2474, count: 20)
    case .fullStopped: Self.sign(number, from: 0x2488, count: 20)
    case .parenthesisedChinese: Self.sign(number, from: 0x3220, count: 10)
    case .lowerLetter: Self.letters(number, from: 0x61)
    case .upperLetter: Self.letters(number, from: 0x41)
    case .lowerRoman: Self.roman(number).lowercased()
    case .upperRoman: Self.roman(number)
    case .ordinal: "\(number)\(Self.ordinalEnding(number))"
    case .cardinalWord: Self.word(number, isOrdinal: false)
    case .ordinalWord: Self.word(number, isOrdinal: true)
    case .chinese: Self.chinese(number, digits: Self.digits, units: ["", "十", "百", "千", "万"])
    case .chineseFormal: Self.chinese(number, digits: Self.formalDigits, units: ["", "拾", "佰", "仟", "万"])
    case .chineseDigits:
      "\(number)".compactMap(\.wholeNumberValue).map { $0 == 0 ? "〇" : Self.digits[$0] }.joined()
    case .stems: Self.element(number, of: "甲乙丙丁戊己庚辛壬癸")
    case .branches: Self.element(number, of: "子丑寅卯辰巳午未申酉戌亥")
    case .none: ""
    }
  }

  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  private static let formalDigits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]

  private static func shifted(_ text: String, by distance: UInt32) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.compactMap { Unicode.Scalar($0.value + distance) }))
  }

  private static func sign(_ number: Int, from first: UInt32, count: Int) -> String {
    guard number <= count, let scalar = Unicode.Scalar(first + UInt32(number) - 1) else { return "\(number)" }
    return String(Character(scalar))
  }

  private static func element(_ number: Int, of list: String) -> String {
    number <= list.count ? String(list[list.index(list.startIndex, offsetBy: number - 1)]) : "\(number)"
  }

  /// a to z, then aa to zz, as office programs count.
  private static func letters(_ number: Int, from first: UInt32) -> String {
    guard number <= 26 * 20, let letter = Unicode.Scalar(first + UInt32((number - 1) % 26)) else {
      return "\(number)"
    }
    return String(repeating: Character(letter), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard number < 4000 else { return "\(number)" }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
      (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  private static func ordinalEnding(_ number: Int) -> String {
    if (11...13).contains(number % 100) { return "th" }
    return switch number % 10 {
    case 1: "st"
    case 2: "nd"
    case 3: "rd"
    default: "th"
    }
  }

  private static func word(_ number: Int, isOrdinal: Bool) -> String {
    let small = [
      "", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve",
      "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen",
    ]
    let smallOrdinals = [
      "", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth",
      "Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth",
      "Eighteenth",
      "Nineteenth",
    ]
    let tens = ["", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"]
    if number < 20 { return isOrdinal ? smallOrdinals[number] : small[number] }
    guard number < 100 else { return isOrdinal ? "\(number)\(ordinalEnding(number))" : "\(number)" }
    let (ten, one) = (tens[number / 10], number % 10)
    if one == 0 { return isOrdinal ? ten.dropLast() + "ieth" : ten }
    return ten + "-" + (isOrdinal ? smallOrdinals[one] : small[one]).lowercased()
  }

  private static func chinese(_ number: Int, digits: [String], units: [String]) -> String {
    let figures = "\(number)".compactMap(\.wholeNumberValue)
    var text = ""
    var hasZero = false
    for (position, figure) in figures.enumerated() {
      let unit = figures.count - 1 - position
      if figure == 0 {
        hasZero = true
        continue
      }
      if hasZero { text += digits[0] }
      hasZero = false
      // Ten is 十, not 一十.
      let isBareTen = figure == 1 && unit == 1 && position == 0
      text += (isBareTen ? "" : digits[figure]) + units[unit]
    }
    return text
  }
}
