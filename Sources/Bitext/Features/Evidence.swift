/// One thing in the text that speaks for or against a judgement: a word and its translation, a number that
/// stands on both sides or on one, a label, a mark of punctuation.
///
/// Evidence can be pointed at: it carries the spans it was read from.
public struct Evidence: Hashable, Sendable, Codable {
  /// What kind of thing was seen.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A word and its translation.
    case word
    /// A number.
    case number
    /// A date.
    case date
    /// A name.
    case name
    /// The label of an item.
    case label
    /// A string that both sides write alike.
    case string
    /// A mark.
    case punctuation
    /// How long the sides are.
    case length
  }

  /// What kind of thing was seen.
  public let kind: Kind
  /// Where it stands on each side; empty on a side that lacks it.
  public let spans: Bilingual<[Span]>
  /// How much it weighs, in milli-nats: positive speaks for the judgement, negative against it. 0 where
  /// nothing was weighed.
  public let weight: Int
  /// The value that was compared, in a neutral notation such as `4` or `2016-06-14`, if there is one.
  public let value: String?

  public init(_ kind: Kind, spans: Bilingual<[Span]>, weight: Int = 0, value: String? = nil) {
    self.kind = kind
    self.spans = spans
    self.weight = weight
    self.value = value
  }
}
