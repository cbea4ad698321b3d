/// What made a report: enough to make it again.
public struct Provenance: Hashable, Sendable, Codable {
  /// The version of this library.
  public let version: String
  /// The version of ICU, whose data decide some boundaries.
  public let icuVersion: String
  /// The names of the lexicons that were used.
  public let lexicons: [String]

  public init(version: String, icuVersion: String, lexicons: [String]) {
    self.version = version
    self.icuVersion = icuVersion
    self.lexicons = lexicons
  }
}
