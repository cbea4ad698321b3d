public import Bitext

/// What a person should know about the reading of a file of aligned text: what was passed over, and which languages
/// were taken. Remarks about portions of a file add up to one about the file.
public struct ReadingRemark: Hashable, Sendable, CustomStringConvertible {
  /// What was passed over.
  public enum Kind: Hashable, Sendable {
    /// Characters that XML does not allow.
    case forbiddenCharacter
    /// Units of a memory without text in their segments.
    case emptyUnit
    /// Lines that hold no texts of the two languages.
    case lineWithoutTexts
    /// Rows of a table with more cells than there are columns.
    case crowdedRow
    /// Messages that nobody has confirmed.
    case fuzzyMessage
    /// Messages that the program has no more.
    case obsoleteMessage
    /// Texts of units that do not say their language.
    case textWithoutLanguage
    /// Languages that stand in for the ones taken where a unit lacks these, and languages of which nothing was taken.
    case language(taken: Bilingual<String>, besides: [String], others: [String])
  }

  /// What was passed over, or taken.
  public let kind: Kind
  /// How often.
  public private(set) var count: Int
  /// The line where it was first; nil where it is all over the file.
  public let line: Int?

  init(_ kind: Kind, count: Int = 1, line: Int? = nil) {
    self.kind = kind
    self.count = count
    self.line = line
  }

  /// A remark about the languages of several documents.
  package static func languages(_ taken: Bilingual<String>, others: [String]) -> ReadingRemark {
    ReadingRemark(.language(taken: taken, besides: [], others: others))
  }

  /// The remarks of portions that follow each other, as those of all of them.
  static func joined(_ remarks: [ReadingRemark], _ more: [ReadingRemark]) -> [ReadingRemark] {
    var result = remarks
    for remark in more {
      guard let index = result.firstIndex(where: { $0.kind == remark.kind }) else {
        result.append(remark)
        continue
      }
      if case .language = remark.kind { continue }
      result[index].count += remark.count
    }
    return result
  }

  public var description: String { told(keepingUnits: false) }

  /// The remark as a sentence.
  ///
  /// - Parameter keepingUnits: Whether the units are written as they stand in the file, those that were passed over too.
  public func told(keepingUnits: Bool) -> String {
    let place = line.map { count == 1 ? ", in line \($0)" : ", the first in line \($0)" } ?? ""
    func passedOver(_ one: String, _ many: String, isKept: Bool = keepingUnits) -> String {
      (count == 1 ? "1 \(one) was" : "\(count) \(many) were")
        + " \(isKept ? "kept unread" : "passed over")\(place)."
    }
    switch kind {
    case .forbiddenCharacter:
      return passedOver(
        "character that XML does not allow", "characters that XML does not allow", isKept: false)
    case .emptyUnit: return passedOver("unit without text in <seg>", "units without text in <seg>")
    case .lineWithoutTexts:
      return passedOver("line without texts of the two languages", "lines without texts of the two languages")
    case .crowdedRow:
      return passedOver("row with more cells than columns", "rows with more cells than columns")
        + " A cell that holds a separator has to stand in quotation marks."
    case .fuzzyMessage: return passedOver("fuzzy message", "fuzzy messages")
    case .obsoleteMessage: return passedOver("obsolete message", "obsolete messages")
    case .textWithoutLanguage: return passedOver("text without a language", "texts without a language")
    case .language(let taken, let besides, let others):
      func list(_ tags: [String]) -> String {
        tags.prefix(20).joined(separator: ", ") + (tags.count > 20 ? " and \(tags.count - 20) more" : "")
      }
      return "\(taken.source) and \(taken.target) are taken"
        + (besides.isEmpty ? "" : ", and \(list(besides)) where a unit lacks these")
        + (others.isEmpty ? "." : "; the file also holds \(list(others)).")
    }
  }
}

/// What a file of aligned text holds beside the texts of its two languages, and most formats have no place for.
public enum Extra: String, Sendable, CaseIterable, Comparable {
  /// What a unit is called.
  case identifier
  /// What somebody has written about a unit.
  case note
  /// What a program has written about a unit.
  case property
  /// When a unit was made or changed.
  case date
  /// An element of markup inside a text.
  case inlineCode = "inline code"
  /// An element of markup between the segments of a unit.
  case outerCode = "inline code outside of segments"
  /// A text in a language that was not taken.
  case otherText = "text of another language"
  /// A message with lines of comments.
  case comment
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
  /// A text that stands on several lines.
  case lineBreak = "text with line breaks"
  /// A text that begins or ends with white space.
  case outerSpace = "text with white space at its ends"

  var plural: String {
    switch self {
    case .property: "properties"
    case .otherText: "texts of other languages"
    case .outerCode: "inline codes outside of segments"
    case .lineBreak: "texts with line breaks"
    case .outerSpace: "texts with white space at their ends"
    case .codeText: "texts inside of inline codes"
    case .pluralForm: "messages with plural forms"
    case .languageTag: "language tags of units"
    default: rawValue + "s"
    }
  }

  public static func < (left: Extra, right: Extra) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }

  /// Whether a format has a place for it that is written.
  private func isKept(in format: ReportFormat, _ hasIdentifiers: Bool) -> Bool {
    switch self {
    case .identifier: format.holdsIdentifiers || hasIdentifiers
    case .lineBreak, .outerSpace: !format.isOfLines
    case .codeText: format == .tmx || format == .xliff12
    case .languageTag: format.holdsTagsOfUnits
    case .inlineCode: format.holdsCodes
    default: false
    }
  }

  /// What a format cannot hold, counted; nil if it holds all.
  ///
  /// - Parameter hasIdentifiers: Whether identifiers have a file of their own.
  public static func dropped(
    _ counts: [Extra: Int], in format: ReportFormat, hasIdentifiers: Bool = false
  ) -> String? {
    let dropped = counts.filter { $0.value > 0 && !$0.key.isKept(in: format, hasIdentifiers) }
      .sorted { $0.key < $1.key }
    guard !dropped.isEmpty else { return nil }
    return "not kept in \(format.rawValue): "
      + dropped.map { "\($0.value) \($0.value == 1 ? $0.key.rawValue : $0.key.plural)" }.joined(
        separator: ", ")
  }
}
