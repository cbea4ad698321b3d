extension Alignment {
  /// An alignment of paragraphs that agrees with mended beads of sentences.
  ///
  /// Only the beads whose paragraphs hold mended sentences are made anew: paragraphs that beads of sentences join are
  /// one bead, and a paragraph that none joins to another is a null bead. Where paragraphs that are joined do not
  /// follow each other, nothing is changed.
  ///
  /// - Parameters:
  ///   - sentences: the alignment of the sentences.
  ///   - mended: the beads that were given.
  package func following(
    _ sentences: Alignment, mended: [Bilingual<Range<Int>>], in segmentation: Bilingual<Segmentation>
  ) -> Alignment {
    let owner = Bilingual(source: beadIndices(.source), target: beadIndices(.target))
    var affected: Set<Int> = []
    for bead in mended {
      for side in Side.allCases {
        for sentence in bead[side] {
          affected.insert(owner[side][segmentation[side].paragraph(ofSentence: sentence)])
        }
      }
    }
    if affected.isEmpty { return self }
    // Paragraphs of the source are nodes from 0, those of the target follow.
    var parents = Array(0..<counts.source + counts.target)
    func root(_ node: Int) -> Int {
      var node = node
      while parents[node] != node { node = parents[node] }
      return node
    }
    for bead in sentences.beads where !bead.isNull {
      let nodes = Side.allCases.flatMap { side in
        bead[side].map { segmentation[side].paragraph(ofSentence: $0) }
          .filter { affected.contains(owner[side][$0]) }
          .map { side == .source ? $0 : counts.source + $0 }
      }
      for node in nodes.dropFirst() { parents[root(node)] = root(nodes[0]) }
    }
    var groups: [Int: Bilingual<[Int]>] = [:]
    for index in affected.sorted() {
      for side in Side.allCases {
        for paragraph in beads[index][side] {
          let node = root(side == .source ? paragraph : counts.source + paragraph)
          groups[node, default: Bilingual(source: [], target: [])][side].append(paragraph)
        }
      }
    }
    var made: [Bead] = []
    for group in groups.values {
      var ranges = Bilingual(source: 0..<0, target: 0..<0)
      for side in Side.allCases {
        guard let first = group[side].min(), let last = group[side].max() else { continue }
        if last - first + 1 != group[side].count { return self }
        ranges[side] = first..<last + 1
      }
      made.append(
        beads.first { $0.source == ranges.source && $0.target == ranges.target && !$0.isNull }
          ?? Bead(source: ranges.source, target: ranges.target))
    }
    return Alignment(
      counts: counts, unordered: beads.indices.filter { !affected.contains($0) }.map { beads[$0] } + made)
  }
}
