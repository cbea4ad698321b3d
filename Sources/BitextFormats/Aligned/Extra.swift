import Bitext

/// What a file of aligned text holds beside the texts of its two languages, and most formats have no place for.
public enum Extra: String, Sendable, CaseIterable, Comparable {
  /// What a unit is called.
  case identifier
  /// The document that a unit is of, where a file holds several.
  case document = "name of a document"
  /// How likely a unit is, where a file says so.
  case probability
  /// What somebody has written about a unit.
  case note
  /// What a program has written about a unit.
  case property
  /// When a unit was made or changed.
  case date
  /// Who made or changed a unit.
  case author = "name of an author"
  /// How often a unit was used.
  case usage = "count of uses"
  /// Something else that a unit says of itself.
  case attribute = "other attribute of a unit"
  /// What somebody, or a program, has written about all of a file.
  case headerNote = "note or property of the header"
  /// Something that is no text in a table or an object of JSON.
  case field = "value of another column or member"
  /// An element of markup inside a text.
  case inlineCode = "inline code"
  /// An element of markup between the segments of a unit.
  case outerCode = "inline code outside of segments"
  /// Text between the segments of a unit.
  case outerText = "text outside of segments"
  /// A text in a language that was not taken.
  case otherText = "text of another language"
  /// A translation that somebody proposes beside the one that stands.
  case suggestion = "suggested translation"
  /// A message with lines of comments.
  case comment
  /// A message with the places of a program that it stands at.
  case reference = "message with references"
  /// A message with flags.
  case flag = "message with flags"
  /// What tells a message from another with the same text.
  case context
  /// How far the work on a unit is.
  case state
  /// A text of its own inside of an inline code, such as what stands for a picture.
  case codeText = "text inside of an inline code"
  /// A message that has forms for numbers.
  case pluralForm = "message with plural forms"
  /// A text in another variety of the language than the side is in.
  case languageTag = "language tag of a unit"
  /// Several segments that are one side of a unit.
  case division = "division of a text into segments"
  /// A text that stands on several lines.
  case lineBreak = "text with line breaks"
  /// A text with a tab, or another character that stands for no sign and ends no line.
  case controlCharacter = "text with tabs or control characters"
  /// A text with a character that XML does not allow.
  case forbiddenCharacter = "text with characters that XML does not allow"
  /// A text that begins or ends with white space.
  case outerSpace = "text with white space at its ends"
  /// A text that holds what divides segments in hunalign's text mode.
  case segmentMark = "text with ~~~"

  public static func < (left: Extra, right: Extra) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }

  /// Whether a format has a place for it that is written.
  func isKept(in format: ReportFormat, _ hasIdentifiers: Bool) -> Bool {
    switch self {
    case .identifier: format.holdsIdentifiers || hasIdentifiers
    case .document: [.tmx, .jsonlBeads, .xliff, .xliff12].contains(format)
    case .probability: format.holdsProbabilities
    case .lineBreak, .outerSpace, .controlCharacter: !format.isOfLines
    case .forbiddenCharacter: ![.tmx, .xliff12, .intertext].contains(format)
    case .segmentMark: format != .ladderText
    case .division: format.holdsSegments
    case .codeText: format == .tmx || format == .xliff12
    case .languageTag: format.holdsTagsOfUnits
    case .inlineCode: format.holdsCodes
    default: false
    }
  }
}

extension Extra {
  /// What a text holds that not every format can.
  ///
  /// - Parameter trimmed: The text without the white space at its ends.
  /// - Complexity: O(*n*) in the bytes.
  static func inText(_ bytes: [UInt8], trimmed: Range<Int>) -> [Extra] {
    var (breaks, hasControls, hasForbidden, hasMark) = (false, false, false, false)
    for place in trimmed {
      let byte = bytes[place]
      func next(_ distance: Int) -> UInt8 { place + distance < bytes.count ? bytes[place + distance] : 0 }
      switch byte {
      case 0x0A, 0x0D: breaks = true
      case 0x09, 0x7F: hasControls = true
      case 0..<0x20: (hasControls, hasForbidden) = (true, true)
      // The controls of Latin-1, of which one ends a line.
      case 0xC2: if next(1) == 0x85 { breaks = true } else if next(1) < 0xA0 { hasControls = true }
      case 0xE2: if next(1) == 0x80, next(2) == 0xA8 || next(2) == 0xA9 { breaks = true }
      case 0xEF: if next(1) == 0xBF, next(2) >= 0xBE { hasForbidden = true }
      case 0x7E: if next(1) == 0x7E, next(2) == 0x7E { hasMark = true }
      default: break
      }
    }
    return [
      (Extra.lineBreak, breaks), (.controlCharacter, hasControls), (.forbiddenCharacter, hasForbidden),
      (.segmentMark, hasMark), (.outerSpace, trimmed.count < bytes.count),
    ].filter(\.1).map(\.0)
  }
}
