/// A place where one side does not say what the other says.
///
/// Gaps are findings about the text, not errors of the program.
public struct Gap: Hashable, Sendable {
  /// What is wrong. Kinds are named from the side of the reader of the target: `missing` is missing there.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Source text without a counterpart.
    case missing
    /// Target text without a counterpart.
    case added
    /// A stretch inside a pair that the other side lacks.
    case partial
    /// A text that breaks off.
    case truncated
    /// Text that stands in the language of the other side.
    case untranslated
    /// Text that one side repeats and the other does not, or that both repeat.
    case duplicate
    /// A block that stands in another place.
    case reordered
    /// Numbers that differ, or that one side lacks.
    case number
    /// Dates that differ, or that one side lacks.
    case date
    /// Names that differ, or that one side lacks.
    case name
    /// A label that is broken, or numbered otherwise than its counterpart.
    case label
    /// A declared number of outcomes that is not the number counted.
    case count
    /// A text that a memory translates in several ways, or a translation that stands for several texts.
    case inconsistent
    /// Words of a pair that say something else than the other side does: the opposite, a permission for a duty.
    case meaning
    /// Tags of markup that differ, that one side lacks, or that close each other wrongly.
    case tag
    /// A bracket or a quotation mark without its partner.
    case punctuation
    /// A term of a glossary that is rendered otherwise than the glossary says.
    case term
  }

  /// How much a gap matters, the least first.
  public enum Severity: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    /// Worth a look; often as it should be.
    case note
    /// Probably a fault.
    case warning
    /// A fault.
    case error

    private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
  }

  /// What is wrong.
  public let kind: Kind
  /// How much it matters.
  public let severity: Severity
  /// Why it is a gap; the formats make a sentence of it.
  public let reason: Reason
  /// The side whose text the gap is about; nil where it is about both.
  public let side: Side?
  /// Where, on each side; empty on a side that has nothing to point at.
  public let spans: Bilingual<[Span]>
  /// What speaks for it, the heaviest first.
  public let evidence: [Evidence]
  /// How sure the judgement is, 0…1; nil where it is a fact of the text.
  public let probability: Double?
  /// A name of this gap that stays the same after edits elsewhere in the text, and while it is aligned otherwise there, such
  /// as `number-5f3a91c2`.
  public let identifier: String

  /// The side whose spans are no finding and only show where something would stand, if one is.
  public var context: Side? { reason.showsPlaceOnly ? side?.opposite : nil }

  public init(
    kind: Kind, severity: Severity, reason: Reason, side: Side? = nil, spans: Bilingual<[Span]>,
    evidence: [Evidence] = [], probability: Double? = nil, identifier: String
  ) {
    self.kind = kind
    self.severity = severity
    self.reason = reason
    self.side = side
    self.spans = spans
    self.evidence = evidence
    self.probability = probability
    self.identifier = identifier
  }
}
