import Testing

@testable import Bitext

/// Beads that a person has set, found again and held.
@Suite struct MendingTests {
  private static func bead(_ source: Range<Int>, _ target: Range<Int>) -> Bilingual<Range<Int>> {
    Bilingual(source: source, target: target)
  }

  /// Every alignment of up to three segments a side that is monotone, and every pair of ranges as a given bead: the
  /// result tiles both sides (its initializer checks that) and holds the given bead.
  @Test func whatIsGivenIsHeld() {
    var tried = 0
    for rows in 0...3 {
      for columns in 0...3 {
        for beads in tilings(0, 0, rows, columns) {
          let alignment = Alignment(counts: Bilingual(source: rows, target: columns), beads: beads)
          for source in ranges(rows) {
            for target in ranges(columns) where !source.isEmpty || !target.isEmpty {
              let held = alignment.holding([Self.bead(source, target)])
              #expect(
                held.beads.contains { bead in
                  (source.isEmpty ? bead.source.isEmpty : bead.source == source)
                    && (target.isEmpty ? bead.target.isEmpty : bead.target == target)
                }, "\(source) \(target) in \(beads)")
              tried += 1
            }
          }
        }
      }
    }
    #expect(tried > 1000)
  }

  private func tilings(_ row: Int, _ column: Int, _ rows: Int, _ columns: Int) -> [[Bead]] {
    if row == rows && column == columns { return [[]] }
    var found: [[Bead]] = []
    for down in 0...2 where row + down <= rows {
      for right in 0...2 where column + right <= columns && down + right > 0 {
        let bead = Bead(source: row..<row + down, target: column..<column + right)
        found += tilings(row + down, column + right, rows, columns).map { [bead] + $0 }
      }
    }
    return found
  }

  private func ranges(_ count: Int) -> [Range<Int>] {
    [0..<0] + (0..<count).flatMap { low in (low + 1...count).map { low..<$0 } }
  }

  private func segmentation(_ source: [String], _ target: [String]) -> Bilingual<Segmentation> {
    Bilingual(
      source: Segmentation(segments: source, language: .english),
      target: Segmentation(segments: target, language: .chinese))
  }

  private func mended(
    _ source: Range<Int>, _ target: Range<Int>, in text: Bilingual<Segmentation>
  ) -> MendedBead {
    let digests = text.map(\.sentenceDigests)
    return MendedBead(
      source: .init(first: source.lowerBound, texts: Array(digests.source[source])),
      target: .init(first: target.lowerBound, texts: Array(digests.target[target])))
  }

  @Test func beadsAreFoundAgainByTheirTexts() {
    let old = segmentation(["One.", "Two.", "Two.", "Three."], ["一。", "二。", "三。"])
    let bead = mended(2..<4, 1..<2, in: old)
    // Sentences were put in before it.
    let moved = segmentation(["New.", "One.", "Two.", "Two.", "Three."], ["新。", "一。", "二。", "三。"])
    #expect(MendedBead.places(of: [bead], in: moved) == [Self.bead(3..<5, 2..<3)])
    // White space is no text.
    let wrapped = segmentation(["One.", "Two.", "Two.\n", "Three ."], ["一。", "二 。", "三。"])
    #expect(MendedBead.places(of: [bead], in: wrapped) == [Self.bead(2..<4, 1..<2)])
    let edited = segmentation(["One.", "Two.", "Two!", "Three."], ["一。", "二。", "三。"])
    #expect(MendedBead.places(of: [bead], in: edited) == [])
    #expect(MendedBead.fates(of: [bead], in: edited) == [.changed])
  }

  @Test func theNearestOfEqualTextsIsMeantAndTheLaterBeadCounts() {
    let text = segmentation(["Yes.", "No.", "Yes.", "No."], ["是。", "否。", "是。", "否。"])
    #expect(
      MendedBead.places(of: [mended(2..<3, 2..<3, in: text)], in: text) == [Self.bead(2..<3, 2..<3)])
    let both = [mended(1..<3, 1..<2, in: text), mended(1..<2, 1..<2, in: text)]
    #expect(MendedBead.fates(of: both, in: text) == [.overruled, .taken(Self.bead(1..<2, 1..<2))])
    // The same twice is one, and the third of equal texts is none of the other two.
    #expect(
      MendedBead.fates(of: [both[1], both[1]], in: text) == [.repeated, .taken(Self.bead(1..<2, 1..<2))])
    let crossing = [
      mended(0..<1, 0..<1, in: text), mended(0..<1, 2..<3, in: text), mended(1..<2, 0..<0, in: text),
    ]
    #expect(
      MendedBead.fates(of: crossing, in: text) == [
        .overruled, .taken(Self.bead(0..<1, 2..<3)), .taken(Self.bead(1..<2, 0..<0)),
      ])
  }

  /// Beads of sentences that say the same find their places in a time that grows with the text.
  @Test func equalSentencesAreToldApartByTheirNumbers() {
    let count = 3000
    let text = segmentation(
      [String](repeating: "Yes.", count: count), [String](repeating: "是。", count: count))
    let beads = (0..<count).map { mended($0..<$0 + 1, $0..<$0 + 1, in: text) }
    #expect(
      MendedBead.places(of: beads, in: text) == (0..<count).map { Self.bead($0..<$0 + 1, $0..<$0 + 1) })
  }

  static let source = [
    "Peace was agreed in 2016.", "The harbour will open in May.", "Fish is sold for 30 yuan.",
    "Forty ships came.", "The mayor thanked all.",
  ]
  static let target = ["2016年达成和平。", "港口将于五月开放。", "鱼卖30元。", "来了四十条船。", "市长感谢大家。"]

  @Test func theRestIsAlignedAroundGivenBeads() {
    let text = segmentation(Self.source, Self.target)
    var aligner = Aligner()
    let own = aligner.report(on: text).sentences.beads.map { Self.bead($0.source, $0.target) }
    #expect(own == (0..<5).map { Self.bead($0..<$0 + 1, $0..<$0 + 1) })
    aligner.mendedBeads = [mended(1..<3, 1..<2, in: text)]
    let report = aligner.report(on: text)
    let beads = report.sentences.beads.map { Self.bead($0.source, $0.target) }
    #expect(beads.contains(Self.bead(1..<3, 1..<2)))
    #expect(beads.contains(Self.bead(0..<1, 0..<1)) && beads.contains(Self.bead(4..<5, 4..<5)))
    // Lines are their own paragraphs, whose beads are the same.
    #expect(report.paragraphs == report.sentences)
  }

  /// Beads that no given one reaches into stay as they were, whichever beads are joined or unpaired.
  @Test func whatNobodyTouchedStays() {
    let text = segmentation(Self.source + Self.source, Self.target + Self.target.reversed())
    var aligner = Aligner(contents: [])
    let own = aligner.report(on: text).sentences
    for (index, bead) in own.beads.enumerated() {
      var lists = [[mended(bead.source, 0..<0, in: text), mended(0..<0, bead.target, in: text)]]
      if index + 1 < own.beads.count {
        let next = own.beads[index + 1]
        if bead.source.upperBound == next.source.lowerBound, bead.target.upperBound == next.target.lowerBound
        {
          lists.append([
            mended(
              bead.source.lowerBound..<next.source.upperBound,
              bead.target.lowerBound..<next.target.upperBound,
              in: text)
          ])
        }
      }
      for list in lists {
        aligner.mendedBeads = list.filter { !$0.source.texts.isEmpty || !$0.target.texts.isEmpty }
        let places = MendedBead.places(of: aligner.mendedBeads, in: text)
        #expect(aligner.report(on: text).sentences == own.holding(places), "\(places)")
      }
    }
    // Where a given bead leaves something over, the rest of what it reaches into is found anew, and nothing else.
    aligner.mendedBeads = [mended(1..<3, 1..<2, in: text)]
    let beads = aligner.report(on: text).sentences.beads
    for bead in own.beads where !bead.isNull && !bead.source.overlaps(1..<3) && !bead.target.overlaps(1..<3) {
      #expect(beads.contains { $0.source == bead.source && $0.target == bead.target })
    }
  }

  @Test func aGivenPairMayCross() {
    let text = segmentation(Self.source, Self.target)
    var aligner = Aligner()
    aligner.mendedBeads = [mended(0..<1, 4..<5, in: text)]
    let beads = aligner.report(on: text).sentences.beads
    #expect(beads.contains { $0.source == 0..<1 && $0.target == 4..<5 })
    #expect(beads.contains { $0.source == 2..<3 && $0.target == 2..<3 })
  }

  /// A paragraph whose sentences are unpaired has no counterpart.
  @Test func paragraphsFollowTheirSentences() {
    let documents = Bilingual(
      source: Document(Self.source.joined(separator: "\n\n"), language: .english),
      target: Document(Self.target.joined(separator: "\n\n"), language: .chinese))
    var aligner = Aligner()
    let report = aligner.report(on: documents)
    #expect(report.paragraphs.beads.count == 5)
    let digests = report.segmentation.map(\.sentenceDigests)
    aligner.mendedBeads = [
      MendedBead(source: .init(first: 2, texts: [digests.source[2]]), target: .init(first: 0, texts: [])),
      MendedBead(source: .init(first: 0, texts: []), target: .init(first: 2, texts: [digests.target[2]])),
    ]
    let mended = aligner.report(on: documents)
    #expect(mended.sentences.beads.count == 6 && mended.paragraphs.beads.count == 6)
    #expect(mended.paragraphs.beads.count(where: \.isNull) == 2)
    #expect(mended.paragraphs.beads.contains { $0.source == 2..<3 && $0.target.isEmpty })
    #expect(mended.paragraphs.beads.contains { $0.source.isEmpty && $0.target == 2..<3 })
  }
}
