public import Bitext

extension IndexBead {
  /// Beads with those joined that together are one gold bead, for gold that is coarser than sentences, such as
  /// verses.
  ///
  /// Where beads that are empty on neither side tile a gold bead (hold each of its segments once, and no other), one
  /// bead with the indices of the gold bead stands in the place of the first, its probability the least of theirs. A
  /// finer alignment is so neither punished nor rewarded for being finer.
  ///
  /// - Complexity: O(*n* log *n*) in segments and beads.
  public static func joined(_ beads: [IndexBead], as gold: [IndexBead]) -> [IndexBead] {
    var owner = Bilingual<[Int: Int]>(source: [:], target: [:])
    for (index, bead) in gold.enumerated() where !bead.isNull {
      for segment in bead.source { owner.source[segment] = index }
      for segment in bead.target { owner.target[segment] = index }
    }
    func goldBead(of bead: IndexBead) -> Int? {
      guard !bead.isNull, let index = owner.source[bead.source[0]] else { return nil }
      let isInside =
        bead.source.allSatisfy { owner.source[$0] == index }
        && bead.target.allSatisfy { owner.target[$0] == index }
      return isInside ? index : nil
    }
    let owners = beads.map(goldBead(of:))
    var parts: [Int: [IndexBead]] = [:]
    for (bead, owner) in zip(beads, owners) {
      if let owner { parts[owner, default: []].append(bead) }
    }
    func tile(_ parts: [IndexBead], _ whole: IndexBead) -> Bool {
      [Side.source, .target].allSatisfy { side in parts.flatMap { $0[side] }.sorted() == whole[side].sorted()
      }
    }
    let whole = parts.filter { tile($0.value, gold[$0.key]) }
    var joined: [IndexBead] = []
    var written = Set<Int>()
    for (bead, owner) in zip(beads, owners) {
      guard let owner, let parts = whole[owner] else {
        joined.append(bead)
        continue
      }
      guard written.insert(owner).inserted else { continue }
      let least = parts.compactMap(\.probability).min()
      joined.append(IndexBead(source: gold[owner].source, target: gold[owner].target, probability: least))
    }
    return joined
  }
}
