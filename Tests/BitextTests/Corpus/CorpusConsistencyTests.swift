import Bitext
import Testing
import _BitextTestSupport

/// The corpus says of itself what the other tests then expect of the library; here it is checked against its
/// own texts, without the library's help.
@Suite struct CorpusConsistencyTests {
  @Test(arguments: CorpusRelease.all)
  func paragraphBeadsTile(_ release: CorpusRelease) {
    expectTiling(release.paragraphBeads, of: release.paragraphs.map(\.count))
  }

  @Test(arguments: CorpusRelease.all)
  func sentenceBeadsTile(_ release: CorpusRelease) {
    expectTiling(release.sentenceBeads, of: release.sentences.map(\.count))
  }

  /// Every sentence bead lies inside one bead of paragraphs.
  @Test(arguments: CorpusRelease.all)
  func sentenceBeadsLieInParagraphBeads(_ release: CorpusRelease) {
    let paragraphBead = release.paragraphs.map { [Int](repeating: -1, count: $0.flatMap { $0 }.count) }
    var owner = paragraphBead
    for side in Side.allCases {
      let starts = release.paragraphs[side].reduce(into: [0]) { $0.append($0.last! + $1.count) }
      for (index, bead) in release.paragraphBeads.enumerated() {
        for paragraph in bead[side] {
          for sentence in starts[paragraph]..<starts[paragraph + 1] { owner[side][sentence] = index }
        }
      }
    }
    for bead in release.sentenceBeads {
      let owners = Set(bead.source.map { owner.source[$0] } + bead.target.map { owner.target[$0] })
      #expect(owners.count == 1, "\(bead) reaches over paragraph beads")
    }
  }

  /// The sides stand in the text files, in order and up to white space.
  @Test(arguments: CorpusRelease.all)
  func paragraphsStandInTheText(_ release: CorpusRelease) throws {
    for side in Side.allCases {
      let file = release.form.input == .page ? "page.txt" : "\(side.rawValue).txt"
      let page = compact(try release.text(file))
      var rest = page[...]
      for (index, paragraph) in release.paragraphs[side].enumerated() {
        let wanted = compact(paragraph.joined())
        guard let place = rest.firstRange(of: wanted) else {
          Issue.record(
            "\(side.rawValue) paragraph \(index) is not in \(file) behind the one before it: \(wanted)")
          break
        }
        if release.form.input != .page {
          #expect(
            place.lowerBound == rest.startIndex, "text before paragraph \(index) that is in no paragraph")
        }
        rest = rest[place.upperBound...]
      }
    }
  }

  /// Labels and headings begin paragraphs, in order on either side as far as nothing was moved.
  @Test(arguments: CorpusRelease.all)
  func outcomesStandInTheText(_ release: CorpusRelease) {
    for side in Side.allCases {
      let paragraphs = release.paragraphs[side].map { compact($0.joined()) }
      for outcome in release.outcomes {
        guard let statement = outcome[side] else { continue }
        let wanted = compact(statement.label + statement.heading)
        #expect(paragraphs.contains { $0.hasPrefix(wanted) }, "no paragraph begins with \(wanted)")
        #expect(!statement.heading.isEmpty)
      }
    }
    for (index, outcome) in release.outcomes.enumerated() {
      #expect(outcome.source != nil || outcome.target != nil)
      if let parent = outcome.parent {
        #expect(parent < index && release.outcomes[parent].level == outcome.level - 1)
      } else {
        #expect(outcome.level == 0)
      }
    }
  }

  @Test(arguments: CorpusRelease.all)
  func declaredCountsStandInTheText(_ release: CorpusRelease) {
    for count in release.declaredCounts {
      #expect(text(of: release, count.side).contains { $0.contains(count.text) })
      let levels = (0...3).map { level in
        release.outcomes.count { $0.level == level && $0[count.side] != nil }
      }
      #expect(levels.contains(count.counted), "\(count.counted) are counted at no level: \(levels)")
      let isReported = release.gaps.contains { $0.kind == .count && $0[count.side] != nil }
      #expect(isReported == (count.value != count.counted))
    }
  }

  @Test(arguments: CorpusRelease.all)
  func gapsStandInTheText(_ release: CorpusRelease) {
    for gap in release.gaps {
      #expect(gap.source != nil || gap.target != nil)
      #expect(gap.note.hasSuffix("."))
      for side in Side.allCases {
        guard let quote = gap[side] else { continue }
        #expect(!quote.isEmpty && text(of: release, side).contains { $0.contains(quote) }, "\(quote)")
      }
    }
  }

  /// What has no counterpart is a gap, and a release that calls itself clean has neither.
  @Test(arguments: CorpusRelease.all)
  func nullBeadsAreGaps(_ release: CorpusRelease) {
    for bead in release.sentenceBeads where bead.source.isEmpty || bead.target.isEmpty {
      let side: Side = bead.source.isEmpty ? .target : .source
      for sentence in bead[side].map({ release.sentences[side][$0] }) {
        let quotes = release.gaps.filter { [.missing, .added, .duplicate].contains($0.kind) }
        #expect(quotes.contains { $0[side]?.contains(sentence) == true }, "\(sentence)")
      }
    }
    let hasNull = release.sentenceBeads.contains { $0.source.isEmpty || $0.target.isEmpty }
    if release.has("clean") {
      #expect(release.gaps.isEmpty && !hasNull)
    } else {
      #expect(!release.gaps.isEmpty)
    }
  }

  private func text(of release: CorpusRelease, _ side: Side) -> [String] {
    let separator = release.form.languages[side].isWrittenWithoutSpaces ? "" : " "
    return release.paragraphs[side].map { $0.joined(separator: separator) }
  }

  private func expectTiling(_ beads: [CorpusRelease.GoldBead], of counts: Bilingual<Int>) {
    for side in Side.allCases {
      let indices = beads.flatMap { $0[side] }
      #expect(indices.sorted() == Array(0..<counts[side]), "the \(side.rawValue) side is not tiled")
      for bead in beads where !bead[side].isEmpty {
        #expect(bead[side] == Array(bead[side][0]..<bead[side][0] + bead[side].count))
      }
    }
    #expect(beads.flatMap(\.source) == Array(0..<counts.source), "the beads are not in order of the source")
    #expect(!beads.contains { $0.source.isEmpty && $0.target.isEmpty })
  }
}

/// A text without its white space.
func compact(_ text: String) -> String {
  String(
    String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }))
}
