public import Bitext

/// What a person should know about the reading of a file of aligned text: what was passed over, and which languages
/// were taken. Remarks about portions of a file add up to one about the file.
public struct ReadingRemark: Hashable, Sendable {
  /// What was passed over.
  public enum Kind: Hashable, Sendable {
    /// Characters that XML does not allow.
    case forbiddenCharacter
    /// Units of a memory without text in their segments.
    case emptyUnit
    /// Lines that hold no texts of the two languages.
    case lineWithoutTexts
    /// Lines that are not what every line is to be, such as one that a file was cut in.
    case brokenLine
    /// Rows of a table with more cells than there are columns.
    case crowdedRow
    /// Messages that nobody has confirmed.
    case fuzzyMessage
    /// Messages that the program has no more.
    case obsoleteMessage
    /// Units that are not to be translated.
    case untranslatableUnit
    /// Texts of units that do not say their language.
    case textWithoutLanguage
    /// What a batch that has not come to its end would still add.
    case missingDocuments
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

  /// A remark about a store whose batch has not come to its end.
  package static var unfinished: ReadingRemark { ReadingRemark(.missingDocuments) }

  /// A remark about one more of something.
  ///
  /// - Parameters:
  ///   - remark: What was said of those before; nil if this is the first.
  ///   - line: Where this one stands.
  static func another(_ kind: Kind, _ remark: ReadingRemark?, _ line: Int) -> ReadingRemark {
    ReadingRemark(kind, count: (remark?.count ?? 0) + 1, line: remark?.line ?? line)
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
      if remark.kind == .missingDocuments { continue }
      result[index].count += remark.count
    }
    return result
  }
}
