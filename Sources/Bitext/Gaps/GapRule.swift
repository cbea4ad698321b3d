/// One way in which a translation can fail to say what the other side says.
///
/// A rule reads the context and finds every place of its kind. It neither numbers nor sorts them: that is done
/// for all rules together (``GapFinder``), so that rules know nothing of each other.
public protocol GapRule: Sendable {
  /// The places that the rule finds, in any order.
  ///
  /// - Complexity: linear in the text; rules run over documents of any length.
  func gaps(in context: GapContext) -> [GapDraft]
}

/// A gap before it has its identifier.
public struct GapDraft: Hashable, Sendable {
  /// What is wrong.
  public var kind: Gap.Kind
  /// How much it matters.
  public var severity: Gap.Severity
  /// Why it is a gap.
  public var reason: Gap.Reason
  /// The side whose text the gap is about; nil where it is about both.
  public var side: Side?
  /// Where, on each side; empty on a side that has nothing to point at.
  public var spans: Bilingual<[Span]>
  /// What speaks for it.
  public var evidence: [Evidence]
  /// How sure the judgement is, 0…1; nil where it is a fact of the text.
  public var probability: Double?

  /// The side whose spans only show where something would stand, if one is.
  var context: Side? { reason.showsPlaceOnly ? side?.opposite : nil }

  public init(
    _ kind: Gap.Kind, _ severity: Gap.Severity, _ reason: Gap.Reason, side: Side? = nil,
    spans: Bilingual<[Span]>, evidence: [Evidence] = [], probability: Double? = nil
  ) {
    self.kind = kind
    self.severity = severity
    self.reason = reason
    self.side = side
    self.spans = spans
    self.evidence = evidence
    self.probability = probability
  }
}
