/// The texts that the gaps of a report were judged on, each told by its hash.
///
/// Of a side that a gap points at these are the sentences it stands in; of a side that it does not point at, the
/// sentences of the same beads. So a decision about a gap falls when either side is edited there, and stands when
/// other sentences are.
package struct JudgedTexts {
  private let segmentation: Bilingual<Segmentation>
  private let sentences: Alignment
  private let owners: Bilingual<[Int]>

  /// - Complexity: O(*n*) in the sentences.
  package init(_ report: Report) {
    segmentation = report.segmentation
    sentences = report.sentences
    owners = Bilingual(
      source: report.sentences.beadIndices(.source), target: report.sentences.beadIndices(.target))
  }

  /// The hash of the text that a gap was judged on.
  ///
  /// - Complexity: O(*k* log *n*) in the sentences of the gap and of the text.
  package func digest(of gap: Gap) -> String {
    let pointed = Bilingual(
      source: pointed(gap.spans.source, .source), target: pointed(gap.spans.target, .target))
    let names = Side.allCases.flatMap { side -> [String] in
      var indices = pointed[side]
      if indices.isEmpty {
        let beads = Set(pointed[side.opposite].map { owners[side.opposite][$0] })
        indices = beads.sorted().flatMap { Array(sentences.beads[$0][side]) }
      }
      let utf8 = segmentation[side].document.page.utf8
      return [side.rawValue]
        + indices.map { TextDigest.name(of: utf8[segmentation[side].sentences[$0].span.range]) }
    }
    return TextDigest.name(of: names)
  }

  /// Whether a decision was made on the text that a gap is judged on now, or says nothing of the text.
  package func isJudged(_ gap: Gap, by decision: Decisions.Decision) -> Bool {
    decision.text.map { $0 == digest(of: gap) } ?? true
  }

  /// The sentences that spans lie in.
  private func pointed(_ spans: [Span], _ side: Side) -> [Int] {
    let all = segmentation[side].sentences
    var indices: Set<Int> = []
    for span in spans {
      // The first sentence that ends behind the beginning of the span.
      var low = 0
      var high = all.count
      while low < high {
        let middle = (low + high) / 2
        if all[middle].span.upperBound > span.lowerBound { high = middle } else { low = middle + 1 }
      }
      while low < all.count, all[low].span.lowerBound < max(span.upperBound, span.lowerBound + 1) {
        indices.insert(low)
        low += 1
      }
    }
    return indices.sorted()
  }
}
