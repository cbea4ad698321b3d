public import Bitext

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What came of one document.
public struct BatchRecord: Sendable {
  public let item: BatchItem
  /// What was found, or why nothing could be.
  public let result: Result<BatchCounts, BitextError>
  /// All gaps of the document as entries of a baseline, if the batch has one.
  public let knownGaps: [Baseline.Entry]
  /// Those of them that a baseline written anew holds: decisions do not dismiss them.
  public let baselineGaps: [Baseline.Entry]
  /// What the decisions did for the document, if the batch has any and it was aligned in this run.
  public let review: DecisionReview?
  /// What makes the report of a document doubtful that was aligned in this run.
  public let warnings: [ReportWarning]
  /// What tells the bytes that it was made from apart from others; nil where they are not known.
  package let inputDigest: String?
  /// Whether the document was done by an earlier run and is not to be written again.
  public let wasDoneBefore: Bool

  init(
    item: BatchItem, result: Result<BatchCounts, BitextError>, knownGaps: [Baseline.Entry] = [],
    baselineGaps: [Baseline.Entry] = [], review: DecisionReview? = nil, warnings: [ReportWarning] = [],
    inputDigest: String? = nil,
    wasDoneBefore: Bool = false
  ) {
    self.item = item
    self.result = result
    self.knownGaps = knownGaps
    self.baselineGaps = baselineGaps
    self.review = review
    self.warnings = warnings
    self.inputDigest = inputDigest
    self.wasDoneBefore = wasDoneBefore
  }
}

/// A failure as records tell it.
struct FailureRecord: Codable {
  var code: String
  var message: String
  var remedy: String?
  var file: String?
  var line: Int?
  var column: Int?
  var offset: Int?

  init(_ error: BitextError) {
    code = error.code.rawValue
    message = error.message
    remedy = error.remedy
    file = error.file
    line = error.location?.line
    column = error.location?.column
    offset = error.offset
  }

  /// The failure that the record tells of.
  var failure: BitextError {
    BitextError(
      BitextError.Code(rawValue: code), message, remedy: remedy, file: file,
      location: line.map { Location(line: $0, column: column ?? 1) }, offset: offset)
  }
}

/// One line of JSON with sorted keys.
func jsonLine(_ value: some Encodable) -> [UInt8] {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  // Texts, whole numbers and lists of them can always be encoded.
  guard let data = try? encoder.encode(value) else { return Array("null".utf8) }
  return Array(data)
}
