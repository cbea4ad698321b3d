public import Bitext

/// Reads a report back from the JSON that ``JSONWriter`` wrote.
public struct ReportReader: Sendable {
  public init() {}

  /// - Throws: a ``BitextError`` for what is no report, a report of another version of the schema, and one that
  ///   contradicts itself.
  public func report(in bytes: [UInt8], file: String?) throws(BitextError) -> ReportRecord {
    let remedy = "Give a report as `bitext align --format json` writes it."
    let version: Version = try JSONForm.decoded(bytes, file: file, remedy: remedy)
    guard version.schema == JSONWriter.schema else {
      throw BitextError(
        .malformed, "is a report of another version: \(version.schema).",
        remedy: "This program reads \(JSONWriter.schema): make the report anew.", file: file)
    }
    return try JSONForm.decoded(bytes, file: file, remedy: remedy)
  }

  private struct Version: Decodable { let schema: String }
}
