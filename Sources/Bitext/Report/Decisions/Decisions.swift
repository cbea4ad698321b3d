/// What people have decided about the gaps and the beads of a report.
///
/// It is a baseline that also says why, by whom and when: a gap that was dismissed is not reported as long as the texts
/// it was judged on stand. Gaps that were accepted, or left open, are reported as before. Beads that were mended are
/// taken as given when a text is aligned; see ``Aligner/mendedBeads``.
public struct Decisions: Hashable, Sendable {
  /// What was decided about a gap.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// Nothing yet; there may be a comment.
    case open
    /// It is one: the text is to be mended.
    case accepted
    /// It is none, or none that matters.
    case dismissed
  }

  /// A gap of the reviewer's own: sentences that belong together, and what is wrong with them.
  public struct Mark: Hashable, Sendable {
    /// What is wrong.
    public let kind: Gap.Kind
    /// How much it matters.
    public let severity: Gap.Severity
    /// The sentences of both sides.
    public let sentences: MendedBead

    public init(kind: Gap.Kind, severity: Gap.Severity, sentences: MendedBead) {
      self.kind = kind
      self.severity = severity
      self.sentences = sentences
    }
  }

  /// One decision about one gap.
  public struct Decision: Hashable, Sendable {
    /// The document that the gap is in; nil for any.
    public let document: String?
    /// The identifier of the gap.
    public let gap: String
    /// What was decided.
    public let state: State
    /// The hash of the sentences that the gap is about; nil to go by the identifier alone.
    public let text: String?
    /// The hashes of the sentences of the other side that it was judged beside; none where it is about both sides.
    public let counterpart: [String]
    /// The hash of the kind of the gap and of the words that it points at, by which it is known again when its sentence was
    /// edited; nil where it was not noted.
    public let wording: String?
    /// Where the gap is about whole sentences: the hashes of its kind with the sentences before these, and with those behind, by
    /// which it is known again when one of its own was edited; none where that was not noted.
    public let around: [String]
    /// What the gap is where the program has not found it and the reviewer has marked it; nil for the program's own.
    public let mark: Mark?
    /// Why it was dismissed, such as `false-alarm`.
    public let reason: String?
    /// What the reviewer said about it.
    public let comment: String?
    /// Who decided.
    public let reviewer: String?
    /// When, as `2026-11-29T05:12:00Z`.
    public let date: String?
    /// The words of the gap, for the reader.
    public let words: String?

    public init(
      document: String? = nil, gap: String, state: State, text: String? = nil,
      counterpart: [String] = [], wording: String? = nil, around: [String] = [], mark: Mark? = nil,
      reason: String? = nil,
      comment: String? = nil, reviewer: String? = nil, date: String? = nil, words: String? = nil
    ) {
      self.document = document
      self.gap = gap
      self.state = state
      self.text = text
      self.counterpart = counterpart
      self.wording = wording
      self.around = around
      self.mark = mark
      self.reason = reason
      self.comment = comment
      self.reviewer = reviewer
      self.date = date
      self.words = words
    }
  }

  /// One bead that was mended.
  public struct Mending: Hashable, Sendable {
    /// The document that the bead is in; nil for any.
    public let document: String?
    /// The bead as it was set.
    public let bead: MendedBead
    /// Who set it.
    public let reviewer: String?
    /// When it was set.
    public let date: String?

    public init(document: String? = nil, bead: MendedBead, reviewer: String? = nil, date: String? = nil) {
      self.document = document
      self.bead = bead
      self.reviewer = reviewer
      self.date = date
    }
  }

  /// In the order in which they were made; of several about one gap the last counts.
  public let decisions: [Decision]
  /// In the order in which they were made; of several about one sentence the last counts.
  public let mendings: [Mending]
  private let latest: [String: Int]

  public init(decisions: [Decision] = [], mendings: [Mending] = []) {
    self.decisions = decisions
    self.mendings = mendings
    var latest: [String: Int] = [:]
    latest.reserveCapacity(decisions.count)
    for (index, decision) in decisions.enumerated() { latest[decision.gap] = index }
    self.latest = latest
  }

  /// What was decided about a gap, whatever text it was judged on; nil if nothing was.
  public func decision(on gap: Gap) -> Decision? { latest[gap.identifier].map { decisions[$0] } }

  /// Of several about one gap the last, in the order in which they were made.
  package var current: [Decision] {
    decisions.indices.filter { latest[decisions[$0].gap] == $0 }.map { decisions[$0] }
  }

  /// The beads that were mended.
  public var mendedBeads: [MendedBead] { mendings.map(\.bead) }

  /// These, and others that were made later.
  package func followed(by others: Decisions) -> Decisions {
    if decisions.isEmpty, mendings.isEmpty { return others }
    if others.decisions.isEmpty, others.mendings.isEmpty { return self }
    return Decisions(decisions: decisions + others.decisions, mendings: mendings + others.mendings)
  }
}
