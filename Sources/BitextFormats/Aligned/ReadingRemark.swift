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
    /// Messages that nobody has confirmed.
    case fuzzyMessage
    /// Languages of which nothing was taken.
    case language(taken: Bilingual<String>, others: [String])
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
    ReadingRemark(.language(taken: taken, others: others))
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

  public var description: String {
    let place = line.map { count == 1 ? ", in line \($0)" : ", the first in line \($0)" } ?? ""
    func passedOver(_ one: String, _ many: String) -> String {
      (count == 1 ? "1 \(one) was" : "\(count) \(many) were") + " passed over\(place)."
    }
    switch kind {
    case .forbiddenCharacter:
      return passedOver("character that XML does not allow", "characters that XML does not allow")
    case .emptyUnit: return passedOver("unit without text in <seg>", "units without text in <seg>")
    case .lineWithoutTexts:
      return passedOver("line without texts of the two languages", "lines without texts of the two languages")
    case .fuzzyMessage: return passedOver("fuzzy message", "fuzzy messages")
    case .language(let taken, let others):
      let more = others.count > 20 ? " and \(others.count - 20) more" : ""
      return
        "\(taken.source) and \(taken.target) are taken; the file also holds \(others.prefix(20).joined(separator: ", "))\(more)."
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
  /// A text that stands on several lines.
  case lineBreak = "text with line breaks"

  var plural: String {
    switch self {
    case .property: "properties"
    case .otherText: "texts of other languages"
    case .outerCode: "inline codes outside of segments"
    case .lineBreak: "texts with line breaks"
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
    case .lineBreak: !format.isOfLines
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
