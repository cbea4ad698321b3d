/// The marks of punctuation that rules speak of, by what they do.
enum PunctuationMark {
  static func isSpace(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar == 0x20 || (scalar >= 0x09 && scalar <= 0x0D) }
    switch scalar {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return true
    default: return false
    }
  }

  /// Controls and line ends, which no mark can be drawn onto.
  static func isControl(_ scalar: UInt32) -> Bool {
    scalar < 0x20 || scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029
  }

  /// What ends a line, also within a paragraph that the page lays out over several.
  static func isLineEnd(_ scalar: UInt32) -> Bool {
    (0x0A...0x0D).contains(scalar) || scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029
  }

  /// What ends a sentence, ellipses and half-width marks too.
  static func isTerminator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x2E, 0x3F, 0x2026, 0x203C, 0x2047, 0x2048, 0x2049, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61:
      true
    default: false
    }
  }

  static func isFullStop(_ scalar: UInt32) -> Bool { scalar == 0x2E || scalar == 0xFF0E }

  /// What closes a quotation or a bracket. The straight marks close and open.
  static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x203A, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011,
      0x3015, 0x3017, 0x301E, 0x301F, 0xFF02, 0xFF07, 0xFF09, 0xFF3D, 0xFF5D, 0xFF63:
      true
    default: false
    }
  }

  static func isClosingQuote(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0xBB, 0x2019, 0x201D, 0x300D, 0x300F, 0xFF02, 0xFF63: true
    default: false
    }
  }

  static func isOpener(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x28, 0x5B, 0x60, 0x7B, 0xAB, 0x2018, 0x201C, 0x2039, 0x3008, 0x300A, 0x300C, 0x300E,
      0x3010, 0x3014, 0x3016, 0x301D, 0xFF02, 0xFF08, 0xFF3B, 0xFF5B, 0xFF62:
      true
    default: false
    }
  }

  /// What cannot begin a sentence, because it goes on with one.
  static func isContinuer(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x3A, 0x3B, 0x3001, 0xFF0C, 0xFF1A, 0xFF1B: true
    default: isCloser(scalar) && scalar != 0x22 && scalar != 0x27
    }
  }

  static func isDigit(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || (0xFF10...0xFF19).contains(scalar)
  }

  static func isCapital(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (0x41...0x5A).contains(scalar) }
    return (0xC0...0x24F).contains(scalar) && (Unicode.Scalar(scalar)?.properties.isUppercase ?? false)
  }

  static func isSmall(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (0x61...0x7A).contains(scalar) }
    return (0xDF...0x24F).contains(scalar) && (Unicode.Scalar(scalar)?.properties.isLowercase ?? false)
  }

  static func isLetter(_ scalar: UInt32) -> Bool { isCapital(scalar) || isSmall(scalar) }

  /// Chinese characters, kana, and the punctuation that is as wide as they are.
  static func isWide(_ scalar: UInt32) -> Bool {
    (0x2E80...0x9FFF).contains(scalar) || (0xF900...0xFAFF).contains(scalar)
      || (0xFF01...0xFF60).contains(scalar) || (0x20000...0x3FFFF).contains(scalar)
  }

  static func isHan(_ scalar: UInt32) -> Bool {
    (0x3400...0x9FFF).contains(scalar) || scalar == 0x3007 || (0xF900...0xFAFF).contains(scalar)
      || (0x20000...0x3FFFF).contains(scalar)
  }
}
