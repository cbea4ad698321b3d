extension Report {
  /// The report without the gaps that were dismissed, which become ``silencedGaps``, and with those that people have marked,
  /// behind its own.
  ///
  /// A gap whose text is another than the one it was dismissed on is reported, and so is one that was judged beside a
  /// sentence that is gone. A mark is a gap as long as its sentences stand.
  public func deciding(_ decisions: Decisions) -> Report {
    let gaps = gaps + marked(decisions)
    let dismissed = gaps.map(dismissals(decisions))
    return with(
      gaps: gaps.indices.filter { !dismissed[$0] }.map { gaps[$0] },
      silencedGaps: silencedGaps + gaps.indices.filter { dismissed[$0] }.map { gaps[$0] })
  }

  /// The gaps that people have marked, and whose sentences are there.
  private func marked(_ decisions: Decisions) -> [Gap] {
    let present = Set((gaps + silencedGaps).map(\.identifier))
    let marks = decisions.current.compactMap { decision in
      decision.mark.flatMap { present.contains(decision.gap) ? nil : (decision, $0) }
    }
    let places = MendedBead.ownPlaces(of: marks.map(\.1.sentences), in: segmentation)
    return zip(marks, places).compactMap { mark, place in
      place.map { place in
        func spans(_ side: Side) -> [Span] { segmentation[side].sentences[place[side]].map(\.span) }
        return Gap(
          kind: mark.1.kind, severity: mark.1.severity, reason: .marked(mark.0.comment),
          spans: Bilingual(source: spans(.source), target: spans(.target)), identifier: mark.0.gap)
      }
    }
  }

  /// Whether decisions dismiss a gap of the report, on the texts that there are now.
  func dismissals(_ decisions: Decisions) -> (Gap) -> Bool {
    let texts = JudgedTexts(self)
    return { gap in
      guard let decision = decisions.decision(on: gap), decision.state == .dismissed else { return false }
      return texts.standing(of: gap, decided: decision) == .stands
    }
  }

  /// What decisions do for the report, from which they have taken the gaps that were dismissed.
  ///
  /// - Parameter isOfMany: whether the decisions are about many documents. Those that name none are then not known to be
  ///   about this one, and none of them is told to be gone.
  public func review(of decisions: Decisions, isOfMany: Bool = false) -> DecisionReview {
    let decided = DecidedGaps(self, decisions)
    var review = DecisionReview()
    for (gap, isSilent) in gaps.map({ ($0, false) }) + silencedGaps.map({ ($0, true) }) {
      let decision = decided.decision(on: gap)
      let standing = decided.standing(of: gap)
      switch (decision?.state, standing) {
      case (.dismissed?, .stands):
        review.dismissed += 1
        if decision?.reason == nil { review.unexplained += 1 }
      case (.dismissed?, _):
        if let decision {
          if standing == .textChanged {
            review.changed.append(decision)
          } else {
            review.changedBeside.append(decision)
          }
        }
        if !isSilent { review.open += 1 }
      case (.accepted?, _): review.accepted += 1
      // What a baseline silences waits for nobody.
      default: if !isSilent { review.open += 1 }
      }
    }
    func isMeant(_ document: String?) -> Bool { !isOfMany || document != nil }
    let lost = decisions.current.filter { $0.mark != nil && !decided.isAnswered($0) }
    review.lostMarks = lost.filter { isMeant($0.document) }
    review.stale = decisions.decisions.filter {
      $0.mark == nil && $0.state != .open && isMeant($0.document) && !decided.isAnswered($0)
    }
    let mendings = decisions.mendings
    for (mending, fate) in zip(mendings, MendedBead.fates(of: mendings.map(\.bead), in: segmentation)) {
      switch fate {
      case .taken: review.beads += 1
      case .changed where isMeant(mending.document): review.lostBeads += 1
      case .overruled: review.overruledBeads += 1
      case .changed, .repeated: break
      }
    }
    return review
  }
}

/// What decisions do for a report, for the person who made them.
public struct DecisionReview: Hashable, Sendable {
  /// How many gaps stay silent.
  public var dismissed = 0
  /// How many of these were dismissed without a reason.
  public var unexplained = 0
  /// How many gaps are accepted.
  public var accepted = 0
  /// How many gaps nobody has decided on.
  public var open = 0
  /// Dismissals of gaps that are there again with another text.
  public var changed: [Decisions.Decision] = []
  /// Dismissals of gaps whose text stands, while a sentence that they were judged beside is gone.
  public var changedBeside: [Decisions.Decision] = []
  /// Decisions about gaps that are there no more.
  public var stale: [Decisions.Decision] = []
  /// Gaps that people have marked, and whose sentences are there no more.
  public var lostMarks: [Decisions.Decision] = []
  /// How many mended beads were taken as given.
  public var beads = 0
  /// How many were not, because their sentences are there no more.
  public var lostBeads = 0
  /// How many were not, because later ones hold the same sentences.
  public var overruledBeads = 0

  public init() {}

  /// Adds what was seen of another document.
  public static func += (left: inout DecisionReview, right: DecisionReview) {
    left.dismissed += right.dismissed
    left.unexplained += right.unexplained
    left.accepted += right.accepted
    left.open += right.open
    left.changed += right.changed
    left.changedBeside += right.changedBeside
    left.stale += right.stale
    left.lostMarks += right.lostMarks
    left.beads += right.beads
    left.lostBeads += right.lostBeads
    left.overruledBeads += right.overruledBeads
  }
}
