import Testing
import _BitextTestSupport

@testable import Bitext

/// The gaps of every release of the corpus, on its gold paragraphs, sentences and beads.
@Suite struct CorpusGapTests {
  /// Kinds that are told from a text's form and numbering alone.
  static let kinds: Set<Gap.Kind> = [
    .missing, .added, .partial, .truncated, .untranslated, .duplicate, .reordered, .label, .count,
  ]

  @Test(arguments: CorpusRelease.all)
  func findsTheGaps(_ release: CorpusRelease) {
    let context = GapContext(release)
    let gaps = GapFinder().gaps(in: context)
    let found = gaps.filter { Self.kinds.contains($0.kind) }
    // One gap may answer several of the gold: an item that is gone is one, with all its paragraphs.
    var answering: Set<Int> = []
    for gold in release.gaps where Self.kinds.contains(gold.kind) {
      let match = found.firstIndex { gap in
        gap.kind == gold.kind
          && Side.allCases.allSatisfy { side in
            guard let quote = gold[side] else { return true }
            return context.places(of: quote, side).contains { place in
              gap.spans[side].contains { $0.overlaps(place) }
            }
          }
      }
      guard let match else {
        // A clause that is left out may be found or not.
        if gold.kind == .partial { continue }
        Issue.record("\(release.name): not found \(gold.kind) \(gold.source ?? "-") = \(gold.target ?? "-")")
        continue
      }
      answering.insert(match)
    }
    for (index, gap) in found.enumerated() where gap.severity > .note && !answering.contains(index) {
      Issue.record("\(release.name): false alarm \(gap.kind): \(gap.reason.code) \(gap.spans)")
    }
  }

  @Test(arguments: CorpusRelease.all)
  func identifiersAreUnique(_ release: CorpusRelease) {
    let gaps = GapFinder().gaps(in: GapContext(release))
    #expect(Set(gaps.map(\.identifier)).count == gaps.count)
  }
}

extension GapContext {
  /// Everywhere that a quotation stands.
  func places(of quote: String, _ side: Side) -> [Span] {
    let (text, part) = (utf8(side), Array(quote.utf8))
    guard let first = part.first, part.count <= text.count else { return [] }
    return (0...(text.count - part.count)).filter {
      text[$0] == first && text[$0..<$0 + part.count].elementsEqual(part)
    }.map { Span($0, $0 + part.count) }
  }

  convenience init(_ release: CorpusRelease) {
    self.init(release.goldSegmentation, paragraphs: release.goldParagraphs, sentences: release.goldSentences)
  }

  convenience init(_ segmentation: Bilingual<Segmentation>, paragraphs: Alignment, sentences: Alignment) {
    let finder = OutcomeFinder(
      segmentation: segmentation, paragraphs: paragraphs,
      lexicon: .builtIn(for: segmentation.map(\.document.language)))
    self.init(
      segmentation: segmentation, labels: finder.labels, paragraphs: paragraphs, sentences: sentences,
      outcomes: finder.outcomes, declaredCounts: finder.declaredCounts,
      lexicon: .builtIn(for: segmentation.map(\.document.language)))
  }
}
