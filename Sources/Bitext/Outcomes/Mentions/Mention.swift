extension Outcome {
  /// Something that an outcome names and that can be compared: who, when, how much, and what they say they do.
  public struct Mention: Hashable, Sendable, Codable {
    /// What is mentioned.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      /// Who takes part: a country, an organisation, or both sides.
      case party
      /// A day, a month or a year.
      case date
      /// A date by which something is to be done.
      case deadline
      /// A sum of money or a percentage.
      case amount
      /// The verb of the commitment, such as decided, agreed, reaffirmed.
      case commitment
    }

    /// What is mentioned.
    public let kind: Kind
    /// Where it stands.
    public let span: Span
    /// What is compared, the same in both languages: a country's code or `both`, a date such as `2016-06-14`, an
    /// amount such as `USD 5000000`, a verb such as `decide`.
    public let value: String

    public init(_ kind: Kind, span: Span, value: String) {
      self.kind = kind
      self.span = span
      self.value = value
    }
  }
}
