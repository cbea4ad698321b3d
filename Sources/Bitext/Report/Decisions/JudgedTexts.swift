/// The texts that the gaps of a report are judged on, each told by its hash.
///
/// A gap's own text are the sentences that it is about. On a side that it is not about, it is judged beside the sentences of
/// the same beads. A decision about a gap falls when its own text is edited, or a sentence that it was judged beside; it
/// stands when other sentences are edited, and when the same sentences are aligned otherwise.
package struct JudgedTexts {
  private let segmentation: Bilingual<Segmentation>
  private let sentences: Alignment
  private let owners: Bilingual<[Int]>
  /// For each sentence of a side the hash of its text.
  package let digests: Bilingual<[String]>
  private let present: Set<String>

  /// What has become of the texts that a decision was made on.
  package enum Standing: Hashable, Sendable {
    /// They stand, or nothing is said of them.
    case stands
    /// The text that the gap is about is another.
    case textChanged
    /// A sentence that it was judged beside is gone.
    case counterpartChanged
  }

  /// - Complexity: O(*n*) in the bytes of the text.
  package init(_ report: Report) {
    segmentation = report.segmentation
    sentences = report.sentences
    owners = Bilingual(
      source: report.sentences.beadIndices(.source), target: report.sentences.beadIndices(.target))
    digests = report.segmentation.map(\.sentenceDigests)
    present = Set(digests.source + digests.target)
  }

  /// The hash of the text that a gap is about.
  ///
  /// - Complexity: O(*k* log *n*) in the sentences of the gap and of the text.
  package func digest(of gap: Gap) -> String {
    TextDigest.name(
      of: Side.allCases.flatMap { side in [side.rawValue] + own(gap, side).map { digests[side][$0] } })
  }

  /// The hash of the kind of a gap and of the words that it points at, whatever sentence they stand in.
  package func wording(of gap: Gap) -> String {
    Self.wording(
      of: gap.kind,
      Bilingual(
        source: words(of: gap, .source), target: words(of: gap, .target)))
  }

  /// The same of a gap whose words are told.
  package static func wording(of kind: Gap.Kind, _ words: Bilingual<[ArraySlice<UInt8>]>) -> String {
    TextDigest.name(
      of: [kind.rawValue]
        + Side.allCases.flatMap { side in [side.rawValue] + words[side].map { TextDigest.name(of: $0) } })
  }

  /// What a gap about whole sentences is known by when one of them was edited: the hash of its kind and of the sentences before
  /// its own, and that of those behind them; none where the gap is about less than whole sentences.
  package func around(of gap: Gap) -> [String] {
    var (before, behind) = ([gap.kind.rawValue], [gap.kind.rawValue])
    for side in Side.allCases {
      let own = own(gap, side)
      guard let first = own.first, let last = own.last else { continue }
      let size = own.reduce(0) { $0 + segmentation[side].sentences[$1].span.count }
      guard gap.spans[side].reduce(0, { $0 + $1.count }) * 10 >= size * 9 else { return [] }
      before += [side.rawValue, first > 0 ? digests[side][first - 1] : ""]
      behind += [side.rawValue, last + 1 < digests[side].count ? digests[side][last + 1] : ""]
    }
    return before.count == 1 ? [] : [TextDigest.name(of: before), TextDigest.name(of: behind)]
  }

  /// The words that a gap is about on a side.
  private func words(of gap: Gap, _ side: Side) -> [ArraySlice<UInt8>] {
    gap.context == side
      ? [] : gap.spans[side].map { segmentation[side].document.page.utf8[$0.range] }
  }

  /// The hashes of the sentences that a gap is judged beside.
  package func counterpart(of gap: Gap) -> [String] {
    Side.allCases.flatMap { side -> [String] in
      if !own(gap, side).isEmpty { return [] }
      let beads = Set(own(gap, side.opposite).map { owners[side.opposite][$0] })
      return beads.sorted().flatMap { sentences.beads[$0][side].map { digests[side][$0] } }
    }
  }

  /// What has become of the texts that a decision about a gap was made on.
  package func standing(of gap: Gap, decided decision: Decisions.Decision) -> Standing {
    if let text = decision.text, text != digest(of: gap) { return .textChanged }
    return decision.counterpart.allSatisfy(present.contains) ? .stands : .counterpartChanged
  }

  /// The sentences that a gap is about.
  private func own(_ gap: Gap, _ side: Side) -> [Int] {
    if gap.context == side { return [] }
    let all = segmentation[side].sentences
    var indices: Set<Int> = []
    for span in gap.spans[side] {
      // The first sentence that ends behind the beginning of the span.
      var index = all.partitionPoint { $0.span.upperBound > span.lowerBound }
      while index < all.count, all[index].span.lowerBound < max(span.upperBound, span.lowerBound + 1) {
        indices.insert(index)
        index += 1
      }
    }
    return indices.sorted()
  }
}
