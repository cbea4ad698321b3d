import Bitext

/// Finds the units of a memory that `InconsistencyRule` has to look at, where the memory is too large to be held: those
/// whose text also stands in another unit with another translation.
///
/// A memory is gone through twice. The first time two hashes of 64 bits are kept of each unit, for each side; the second
/// time the units are kept that the hashes tell. A hash that two texts have by chance adds a unit that the rule then
/// passes over.
package struct ConsistencySurvey {
  /// By the letters and digits of a text, what stands for it on the other side.
  private var renderings = Bilingual<[UInt64: UInt64]>(source: [:], target: [:])
  private var doubtful = Bilingual<Set<UInt64>>(source: [], target: [])
  private var builder = AlignedTextBuilder()

  package init() {}

  /// Whether any unit has to be looked at.
  package var isNeeded: Bool { !doubtful.source.isEmpty || !doubtful.target.isEmpty }

  /// Takes note of a portion.
  package mutating func add(_ text: AlignedText) {
    Self.forEachPair(of: text) { _, texts in
      for side in Side.allCases {
        let key = Self.hash(texts[side], .near)
        let rendering = Self.hash(texts[side.opposite], .exact)
        if let first = renderings[side].updateValue(rendering, forKey: key), first != rendering {
          doubtful[side].insert(key)
        }
      }
    }
  }

  /// Keeps the units of a portion that have to be looked at.
  package mutating func keep(_ text: AlignedText) {
    Self.forEachPair(of: text) { bead, texts in
      guard Side.allCases.contains(where: { doubtful[$0].contains(Self.hash(texts[$0], .near)) }) else {
        return
      }
      let origins = Bilingual(
        source: Self.origin(of: bead, .source, text), target: Self.origin(of: bead, .target, text))
      builder.add(
        texts.map { [$0] }, lines: origins.map { $0?.line ?? 1 }, document: origins.source?.document)
    }
  }

  /// The units that were kept.
  package func text(like text: AlignedText) -> AlignedText {
    builder.text(
      languages: text.segmentation.map { $0.document.language },
      names: text.segmentation.map(\.document.page.name))
  }

  private static func forEachPair(of text: AlignedText, _ body: (Bead, Bilingual<String>) -> Void) {
    for bead in text.sentences.beads where !bead.isNull {
      body(
        bead,
        Bilingual(
          source: joined(text.segmentation.source, bead.source),
          target: joined(text.segmentation.target, bead.target)))
    }
  }

  private static func joined(_ segmentation: Segmentation, _ range: Range<Int>) -> String {
    segmentation.sentences[range].map { segmentation.document.page[$0.span] }.joined(separator: "\n")
  }

  private static func origin(of bead: Bead, _ side: Side, _ text: AlignedText) -> SegmentOrigins.Origin? {
    let segmentation = text.segmentation[side]
    let offset = segmentation.sentences[bead[side].lowerBound].span.lowerBound
    return segmentation.document.page.origins?.origin(at: offset)
  }

  private static func hash(_ text: String, _ likeness: PairLikeness) -> UInt64 {
    SeenPairs.hash(of: Bilingual(source: text, target: ""), likeness)
  }
}
