/// A pattern of the configuration that was given up while a text was divided: it tried too many ways to match, and
/// ICU's limits of time and of its stack stopped it.
///
/// It counts for nothing from there on, so the text may be divided otherwise than its writer meant.
public struct AbandonedPattern: Hashable, Sendable {
  /// What the pattern is in the configuration.
  public enum Role: String, Hashable, Sendable {
    /// A rule of an SRX file.
    case rule = "rule"
    /// A pattern within which no sentence ends.
    case unbreakable = "unbreakable pattern"
  }

  /// What the pattern is in the configuration.
  public let role: Role
  /// The pattern as it was given; of a rule what stands before the place and what behind it, with `…` between.
  public let pattern: String

  public init(_ role: Role, _ pattern: String) {
    self.role = role
    self.pattern = pattern
  }

  /// What is to be done about any of them.
  static let remedy = "Write it so that one text can match in one way: `a+b` and not `(a+)+b`."

  /// The same as an error, where going on would not do.
  var error: BitextError { BitextError(.configuration, "\(self)", remedy: Self.remedy) }
}

extension AbandonedPattern: CustomStringConvertible {
  /// A sentence that names the pattern.
  public var description: String {
    "The \(role.rawValue) `\(pattern)` tries too many ways to match and was given up."
  }
}
