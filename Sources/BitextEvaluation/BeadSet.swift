import Bitext

/// The distinct beads of one document, ready to be compared.
struct BeadSet {
  let beads: [IndexBead]
  let members: Set<Bilingual<[Int]>>
  private let partners: [Int: Set<Int>]

  init(_ list: [IndexBead]) {
    var seen = Set<Bilingual<[Int]>>()
    beads = list.filter { !($0.source.isEmpty && $0.target.isEmpty) && seen.insert($0.key).inserted }
    members = seen
    partners = beads.reduce(into: [:]) { partners, bead in
      for index in bead.source { partners[index, default: []].formUnion(bead.target) }
    }
  }

  /// How many beads the other set has too. Without nulls, both sets count only beads that are empty on
  /// neither side.
  func hits(in reference: BeadSet, countingNulls: Bool) -> (all: Int, strict: Int, lax: Int) {
    var result = (all: 0, strict: 0, lax: 0)
    for bead in beads where countingNulls || !bead.isNull {
      result.all += 1
      let strict = reference.members.contains(bead.key)
      result.strict += strict ? 1 : 0
      result.lax += strict || reference.overlaps(bead) ? 1 : 0
    }
    return result
  }

  private func overlaps(_ bead: IndexBead) -> Bool {
    bead.source.contains { index in
      partners[index].map { partners in bead.target.contains(where: partners.contains) } ?? false
    }
  }

  func nullSegments(_ side: Side) -> Set<Int> {
    beads.reduce(into: []) { set, bead in
      if bead[side.opposite].isEmpty { set.formUnion(bead[side]) }
    }
  }

  /// How many segments of a side `test` holds not exactly once, or holds though this set does not.
  ///
  /// The test beads come as they were given: a bead that stands twice covers its segments twice.
  func uncovered(_ side: Side, by test: [IndexBead]) -> Int {
    let wanted = Set(beads.flatMap { $0[side] })
    let got = test.lazy.flatMap { $0[side] }.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
    return wanted.count { got[$0, default: 0] != 1 } + got.keys.count { !wanted.contains($0) }
  }
}
