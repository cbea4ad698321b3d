import Testing

@testable import Bitext

/// What dismissals do to a report, and when they fall.
@Suite struct DecisionsTests {
  private func report(_ source: [String], _ target: [String]) -> Report {
    Aligner(lexicon: nil).align(source, target)
  }

  static let source = ["Peace.", "Bread of 2016.", "They met in May.", "Ships."]
  static let target = ["和平。", "2017年的面包。", "他们在五月会面。", "船。"]

  private func dismissals(_ report: Report, document: String? = nil) -> Decisions {
    let texts = JudgedTexts(report)
    return Decisions(
      decisions: report.gaps.map {
        .init(
          document: document, gap: $0.identifier, state: .dismissed, text: texts.digest(of: $0),
          counterpart: texts.counterpart(of: $0), reason: "convention")
      })
  }

  @Test func dismissedGapsAreSilentWhileTheirTextStands() {
    let old = report(Self.source, Self.target)
    #expect(old.gaps.map(\.kind) == [.date])
    let decisions = dismissals(old)
    #expect(old.deciding(decisions).gaps.isEmpty && old.deciding(decisions).silencedGaps == old.gaps)
    #expect(old.review(of: decisions).dismissed == 1)
    // Sentences come before it, white space changes: it stays silent.
    let moved = report(
      ["New."] + Self.source, ["新。"] + Self.target.map { $0.replacing("的面包", with: "的\n面包") })
    #expect(moved.gaps.count == 1 && moved.deciding(decisions).gaps.isEmpty)
    // Either side of it is edited: it is back.
    for edited in [
      report(Self.source.map { $0.replacing("Bread", with: "The bread") }, Self.target),
      report(Self.source, Self.target.map { $0.replacing("面包", with: "食物") }),
    ] {
      #expect(edited.gaps.count == 1 && edited.deciding(decisions).gaps.count == 1)
    }
  }

  /// A gap that points at one side only falls with the sentence of the other side too.
  @Test func theCounterpartIsPartOfTheText() {
    let old = report(["Peace.", "Bread of 2016."], ["和平。", "好面包。"])
    let decisions = dismissals(old)
    #expect(old.gaps.count == 1 && old.gaps[0].spans.target.isEmpty)
    let edited = report(["Peace.", "Bread of 2016."], ["和平。", "坏面包。"])
    #expect(edited.gaps.map(\.identifier) == old.gaps.map(\.identifier))
    #expect(edited.deciding(decisions).gaps.count == 1)
    let review = edited.review(of: decisions)
    #expect(review.dismissed == 0 && review.changedBeside == decisions.decisions && review.stale.isEmpty)
    #expect(review.changed.isEmpty)
    let mended = report(["Peace.", "Bread of 2016."], ["和平。", "2016年的面包。"])
    #expect(mended.gaps.isEmpty && mended.review(of: decisions).stale == decisions.decisions)
  }

  /// A sentence that is paired with others says what it said: what was dismissed about it stays so, until a sentence that it
  /// was judged beside is edited.
  @Test func dismissalsSurviveTheMendingOfBeads() {
    let (source, target) = (["Peace.", "Bread of 2016.", "Ships."], ["和平。", "好面包。", "船。"])
    func report(_ target: [String], pairing place: Int) -> Report {
      let digests = (source.map { TextDigest.name(of: $0.utf8) }, target.map { TextDigest.name(of: $0.utf8) })
      var aligner = Aligner(lexicon: nil)
      aligner.mendedBeads = [
        MendedBead(
          source: .init(first: 1, texts: [digests.0[1]]),
          target: .init(first: 1, texts: Array(digests.1[1...place])))
      ]
      return aligner.align(source, target)
    }
    let old = report(target, pairing: 1)
    let decisions = dismissals(old)
    #expect(old.gaps.map(\.reason.code) == ["value-absent"])
    #expect(decisions.decisions[0].counterpart == [TextDigest.name(of: target[1].utf8)])
    let mended = report(target, pairing: 2)
    #expect(mended.sentences.beads.contains { $0.source == 1..<2 && $0.target == 1..<3 })
    #expect(mended.gaps.contains { $0.identifier == old.gaps[0].identifier })
    #expect(mended.deciding(decisions).gaps.allSatisfy { $0.identifier != old.gaps[0].identifier })
    let edited = report(["和平。", "坏面包。", "船。"], pairing: 2)
    #expect(edited.deciding(decisions).gaps.contains { $0.identifier == old.gaps[0].identifier })
    let review = edited.review(of: decisions)
    #expect(review.changed.isEmpty && review.changedBeside.map(\.gap) == [old.gaps[0].identifier])
    // Mended on the other side, it is judged beside other sentences, and about the same text.
    let texts = JudgedTexts(mended)
    #expect(texts.digest(of: old.gaps[0]) == decisions.decisions[0].text)
    #expect(texts.counterpart(of: old.gaps[0]).count == 2)
  }

  /// What a baseline written anew takes in is what decisions do not silence.
  @Test func aBaselineLeavesToDecisionsWhatTheyDismiss() {
    let report = report(Self.source + ["Salt of 2016."], Self.target + ["2017年的盐。"])
    let all = dismissals(report).decisions
    let one = Decisions(decisions: [all[0]])
    let decided = report.deciding(one)
    #expect(decided.baselineEntries().count == 2)
    #expect(decided.baselineEntries(besides: one).map(\.identifier) == [report.gaps[1].identifier])
    // It does not matter whether the baseline silenced it before.
    let known = report.silencing(Baseline(entries: report.baselineEntries())).deciding(one)
    #expect(known.baselineEntries(besides: one).map(\.identifier) == [report.gaps[1].identifier])
    // A dismissal that has fallen leaves the gap to the baseline.
    let fallen = Decisions(decisions: [.init(gap: all[0].gap, state: .dismissed, text: "0000000000000000")])
    #expect(report.deciding(fallen).baselineEntries(besides: fallen).count == 2)
  }

  /// A gap whose own sentence was edited has another identifier, and is known by its words: it is back.
  @Test func aGapIsKnownByItsWordsWhenItsSentenceWasEdited() {
    let old = report(Self.source, Self.target)
    let wording = JudgedTexts(old).wording(of: old.gaps[0])
    func known(_ state: Decisions.State) -> Decisions {
      Decisions(decisions: [
        .init(
          gap: old.gaps[0].identifier, state: state, text: JudgedTexts(old).digest(of: old.gaps[0]),
          wording: wording, reason: "convention")
      ])
    }
    let edited = report(Self.source.map { $0.replacing("Bread", with: "The bread") }, Self.target)
    #expect(edited.gaps.count == 1 && edited.gaps[0].identifier != old.gaps[0].identifier)
    #expect(JudgedTexts(edited).wording(of: edited.gaps[0]) == wording)
    let review = edited.deciding(known(.dismissed)).review(of: known(.dismissed))
    #expect(review.changed == known(.dismissed).decisions && review.stale.isEmpty && review.open == 1)
    #expect(edited.review(of: known(.accepted)).accepted == 1)
    let decided = DecidedGaps(edited, known(.dismissed))
    #expect(decided.decision(on: edited.gaps[0])?.reason == "convention")
    #expect(decided.standing(of: edited.gaps[0]) == .textChanged)
    // Another year is another gap.
    let other = report(Self.source, Self.target.map { $0.replacing("2017", with: "2018") })
    #expect(other.gaps.count == 1 && other.review(of: known(.dismissed)).stale.count == 1)
  }

  /// A whole sentence that is missing has other words once it is edited; it is known by the sentences around it.
  @Test func aMissingSentenceIsKnownByItsPlaceWhenItWasEdited() {
    let target = ["和平。", "他们在五月会面。", "船。"]
    func report(_ sentences: String...) -> Report {
      self.report(["Peace."] + sentences + ["They met in May.", "Ships."], target)
    }
    func missing(_ report: Report, _ places: Int...) -> Report {
      report.with(
        gaps: places.map { place in
          Gap(
            kind: .missing, severity: .error, reason: .unmatched(.sentence), side: .source,
            spans: Bilingual(source: [report.segmentation.source.sentences[place].span], target: []),
            identifier: "missing-\(report.segmentation.source.sentenceDigests[place].prefix(8))")
        }, silencedGaps: [])
    }
    let old = missing(report("Bread is dear."), 1)
    let texts = JudgedTexts(old)
    func known(_ state: Decisions.State) -> Decisions {
      Decisions(decisions: [
        .init(
          gap: old.gaps[0].identifier, state: state, text: texts.digest(of: old.gaps[0]),
          wording: texts.wording(of: old.gaps[0]), around: texts.around(of: old.gaps[0]), reason: "irrelevant"
        )
      ])
    }
    // Edited, written anew, and divided into two.
    for edited in [
      missing(report("Bread is very dear."), 1), missing(report("Nobody sells rice."), 1),
      missing(report("Bread is not cheap.", "So is rice."), 1, 2),
    ] {
      let review = edited.deciding(known(.dismissed)).review(of: known(.dismissed))
      #expect(review.stale.isEmpty && review.dismissed == 0 && review.changed.count == 1)
      #expect(edited.review(of: known(.accepted)).accepted == 1)
    }
    let divided = missing(report("Bread is not cheap.", "So is rice."), 1, 2)
    let decided = DecidedGaps(divided, known(.dismissed))
    #expect(decided.decision(on: divided.gaps[0])?.reason == "irrelevant")
    #expect(
      decided.standing(of: divided.gaps[0]) == .textChanged && decided.decision(on: divided.gaps[1]) == nil)
    // At another place it is another gap, and so is one that points at a word.
    let elsewhere = missing(report(), 2)
    #expect(elsewhere.review(of: known(.dismissed)).stale.count == 1)
    let dated = self.report(Self.source, Self.target)
    #expect(JudgedTexts(dated).around(of: dated.gaps[0]).isEmpty)
  }

  /// What a reviewer has marked is a gap as long as its sentences stand, of several marks on one row each.
  @Test func marksAreGaps() {
    let report = report(Self.source, Self.target)
    let digests = report.segmentation.map(\.sentenceDigests)
    func mark(_ name: String, _ kind: Gap.Kind, _ state: Decisions.State = .accepted) -> Decisions.Decision {
      let bead = MendedBead(
        source: .init(first: 2, texts: [digests.source[2]]),
        target: .init(first: 2, texts: [digests.target[2]]))
      return .init(
        gap: name, state: state, mark: .init(kind: kind, severity: .error, sentences: bead),
        comment: "half of it")
    }
    let decisions = Decisions(decisions: [
      mark("missing-00000001", .missing), mark("meaning-00000002", .meaning),
      mark("name-00000003", .name, .dismissed),
    ])
    let decided = report.deciding(decisions)
    #expect(decided.gaps.map(\.kind) == [.date, .missing, .meaning])
    #expect(
      decided.gaps[1].reason == .marked("half of it") && decided.gaps[1].identifier == "missing-00000001")
    #expect(decided.gaps[1].spans.source == [report.segmentation.source.sentences[2].span])
    #expect(decided.silencedGaps.map(\.kind) == [.name])
    let review = decided.review(of: decisions)
    #expect(review.accepted == 2 && review.dismissed == 1 && review.open == 1)
    #expect(review.lostMarks.isEmpty && review.stale.isEmpty)
    // A baseline knows what the program finds.
    #expect(decided.baselineEntries(besides: decisions).count == 1)
    // Elsewhere in the text it stays; when its sentence is edited it falls, and that is told.
    let moved = self.report(["New."] + Self.source, ["新。"] + Self.target)
    #expect(moved.deciding(decisions).gaps.count == 3)
    let edited = self.report(Self.source.map { $0.replacing("met", with: "dined") }, Self.target)
    let fallen = edited.deciding(decisions)
    #expect(fallen.gaps.map(\.kind) == [.date])
    #expect(fallen.review(of: decisions).lostMarks.count == 3 && fallen.review(of: decisions).stale.isEmpty)
  }

  @Test func dismissalsWithoutAReasonAreCounted() {
    let report = report(Self.source, Self.target)
    let decisions = Decisions(decisions: [.init(gap: report.gaps[0].identifier, state: .dismissed)])
    #expect(
      report.review(of: decisions).unexplained == 1 && report.review(of: dismissals(report)).unexplained == 0)
  }

  @Test func theLastDecisionCounts() {
    let report = report(Self.source, Self.target)
    let gap = report.gaps[0].identifier
    func silent(_ states: Decisions.State...) -> Bool {
      report.deciding(Decisions(decisions: states.map { .init(gap: gap, state: $0) })).gaps.isEmpty
    }
    #expect(silent(.dismissed) && silent(.accepted, .dismissed) && !silent(.accepted) && !silent(.open))
    #expect(!silent(.dismissed, .open) && !silent())
  }

  @Test func whatWasDecidedIsCounted() {
    let report = report(Self.source + ["Salt of 2016."], Self.target + ["2017年的盐。"])
    let names = report.gaps.map(\.identifier)
    #expect(names.count == 2)
    let decisions = Decisions(decisions: [
      .init(gap: names[0], state: .dismissed, text: "0000000000000000"),
      .init(gap: names[1], state: .accepted),
      .init(document: "a", gap: "name-00000000", state: .dismissed),
      .init(gap: "name-00000001", state: .accepted),
    ])
    let review = report.deciding(decisions).review(of: decisions)
    #expect(review.accepted == 1 && review.open == 1 && review.dismissed == 0 && review.changed.count == 1)
    #expect(review.stale.map(\.gap) == ["name-00000000", "name-00000001"])
    // Of many documents only what names this one is known to be gone.
    #expect(report.review(of: decisions, isOfMany: true).stale.map(\.gap) == ["name-00000000"])
  }

  @Test func mendedBeadsThatContradictAreToldApartFromThoseThatAreGone() {
    let report = report(Self.source, Self.target)
    let digests = report.segmentation.map(\.sentenceDigests)
    func mending(_ source: Int, _ target: Int, _ text: String? = nil) -> Decisions.Mending {
      Decisions.Mending(
        bead: MendedBead(
          source: .init(first: source, texts: [text ?? digests.source[source]]),
          target: .init(first: target, texts: [digests.target[target]])))
    }
    let decisions = Decisions(mendings: [
      mending(0, 0), mending(0, 1), mending(2, 2), mending(2, 2), mending(3, 3, "0000000000000000"),
    ])
    let review = report.review(of: decisions)
    #expect(review.beads == 2 && review.overruledBeads == 1 && review.lostBeads == 1)
  }
}
