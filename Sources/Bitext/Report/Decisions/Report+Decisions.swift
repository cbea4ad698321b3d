extension Report {
  /// The report without the gaps that were dismissed; they become ``silencedGaps``.
  ///
  /// A gap whose text is another than the one it was dismissed on is reported.
  ///
  /// - Parameter names: what the document is called where the decisions are about many, or nil.
  public func deciding(_ decisions: Decisions, as names: Set<String>? = nil) -> Report {
    let texts = JudgedTexts(self)
    func isDismissed(_ gap: Gap) -> Bool {
      guard let decision = decisions.decision(on: gap, in: names), decision.state == .dismissed else {
        return false
      }
      return decision.text.map { $0 == texts.digest(of: gap) } ?? true
    }
    let dismissed = gaps.map(isDismissed)
    return Report(
      layout: layout, furniture: furniture, segmentation: segmentation, paragraphs: paragraphs,
      sentences: sentences, outcomes: outcomes, declaredCounts: declaredCounts,
      gaps: gaps.indices.filter { !dismissed[$0] }.map { gaps[$0] },
      silencedGaps: silencedGaps + gaps.indices.filter { dismissed[$0] }.map { gaps[$0] },
      provenance: provenance)
  }

  /// What decisions do for the report.
  public func review(of decisions: Decisions, as names: Set<String>? = nil) -> DecisionReview {
    let texts = JudgedTexts(self)
    var review = DecisionReview()
    var found: Set<String> = []
    for gap in gaps + silencedGaps {
      found.insert(gap.identifier)
      guard let decision = decisions.decision(on: gap, in: names), decision.state == .dismissed else {
        continue
      }
      if let text = decision.text, text != texts.digest(of: gap) {
        review.changed.append(decision)
      } else {
        review.dismissed += 1
      }
    }
    // Of many documents only what names this one is known to be gone.
    func isMeant(_ document: String?) -> Bool {
      Decisions.isAbout(document, names) && (names == nil || document != nil)
    }
    review.stale = decisions.decisions.filter {
      $0.state != .open && isMeant($0.document) && !found.contains($0.gap)
    }
    let mendings = decisions.mendings.filter { isMeant($0.document) }
    let places = MendedBead.places(of: mendings.map(\.bead), in: segmentation)
    review.beads = places.count { $0 != nil }
    review.lostBeads = mendings.count - review.beads
    return review
  }
}

/// What decisions do for a report, for the person who made them.
public struct DecisionReview: Hashable, Sendable {
  /// How many gaps stay silent.
  public var dismissed = 0
  /// Dismissals of gaps that are there again with another text.
  public var changed: [Decisions.Decision] = []
  /// Decisions about gaps that are there no more.
  public var stale: [Decisions.Decision] = []
  /// How many mended beads were taken as given.
  public var beads = 0
  /// How many were not, because their sentences are there no more.
  public var lostBeads = 0

  public init() {}

  /// Adds what was seen of another document.
  public static func += (left: inout DecisionReview, right: DecisionReview) {
    left.dismissed += right.dismissed
    left.changed += right.changed
    left.stale += right.stale
    left.beads += right.beads
    left.lostBeads += right.lostBeads
  }
}
