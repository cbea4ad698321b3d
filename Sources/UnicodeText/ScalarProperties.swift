internal import CICU

extension Unicode.Scalar {
  /// What a scalar is, coarsely: the first letter of its general category.
  package enum Class: Sendable {
    case letter, mark, number, punctuation, symbol, separator, other
  }

  /// The first letter of the general category.
  package var category: Class {
    switch cicu_category(value) {
    case 1...5: .letter
    case 6...8: .mark
    case 9...11: .number
    case 12...14: .separator
    case 19...23, 28, 29: .punctuation
    case 24...27: .symbol
    default: .other
    }
  }

  package var isLetter: Bool {
    value < 0x80 ? (0x41...0x5A).contains(value & ~0x20) : category == .letter
  }

  /// The value of a decimal digit of any script: 3 of `3` and of `３`.
  package var digit: Int? {
    if value < 0x80 { return (0x30...0x39).contains(value) ? Int(value) - 0x30 : nil }
    let digit = cicu_digit(value)
    return digit < 0 ? nil : Int(digit)
  }

  /// Whether it is drawn two columns wide.
  package var isWide: Bool { value >= 0x1100 && cicu_is_wide(value) }

  /// Whether it is white space by Unicode's definition, which holds line ends, U+00A0 and U+3000.
  package var isWhiteSpace: Bool {
    value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : cicu_is_white_space(value)
  }

  /// Whether it is part of the grapheme cluster of what stands before it, unless that is a control.
  package var extendsCluster: Bool { cicu_extends_cluster(value) }
  /// Whether what stands behind it is part of its grapheme cluster, unless that is a control.
  package var prependsToCluster: Bool { cicu_prepends_to_cluster(value) }
}

/// What a scalar is to the rules for the ends of sentences: its `Sentence_Break` by a plainer name.
package enum SentenceBreakClass: Sendable {
  case other
  /// `ATerm`: a mark that also stands within words and numbers.
  case fullStop
  /// `STerm`: a mark that does nothing but end sentences.
  case terminator
  /// `Close`: quotation marks and brackets of both directions.
  case closer
  /// `SContinue`: a comma, a colon, a dash.
  case continuer
  /// `Sp`, and the line ends `CR`, `LF` and `Sep`.
  case space
  case small
  case capital
  /// `OLetter`: a letter without case.
  case letter
  case digit
  /// `Extend` and `Format`.
  case mark
}

extension Unicode.Scalar {
  package var sentenceBreak: SentenceBreakClass {
    switch cicu_sentence_break(value) {
    case 1: .fullStop
    case 2: .closer
    case 3, 12: .mark
    case 4: .small
    case 5: .digit
    case 6: .letter
    case 7, 8, 11, 13: .space
    case 9: .terminator
    case 10: .capital
    case 14: .continuer
    default: .other
    }
  }
}
