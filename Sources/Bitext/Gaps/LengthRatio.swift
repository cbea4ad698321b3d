internal import Lattice

/// How long the translation of a text usually is in this document, and how far a pair is from that.
struct LengthRatio: Sendable {
  /// Letters of the target for one letter of the source.
  let ratio: Double

  /// - Complexity: O(*n*) in the number of beads.
  init(_ shapes: Bilingual<[SegmentShape]>, _ alignment: Alignment) {
    var sums = Bilingual(source: 0, target: 0)
    for bead in alignment.beads where !bead.isNull {
      for side in Side.allCases { sums[side] += shapes[side][bead[side]].reduce(0) { $0 + $1.letters } }
    }
    // A short document is held near to what is usual: a Han character stands for a bit over three letters.
    let usual =
      LengthRatio.lettersPerCharacter(shapes.source) / LengthRatio.lettersPerCharacter(shapes.target)
    ratio = (Double(sums.target) + Self.prior * usual) / (Double(sums.source) + Self.prior)
  }

  /// As many letters count as usual besides those of the document: one sentence that lacks a clause shall not make that usual.
  private static let prior = 200.0

  private static func lettersPerCharacter(_ shapes: [SegmentShape]) -> Double {
    let letters = shapes.reduce(0) { $0 + $1.letters }
    return 1 + 2.3 * Double(shapes.reduce(0) { $0 + $1.han }) / Double(max(1, letters))
  }

  /// The logarithm of how much longer the target is than the source lets expect; negative where it is shorter.
  func excess(source: Int, target: Int) -> Double {
    naturalLogarithm((Double(target) + 2 * max(ratio, 0.1)) / ((Double(source) + 2) * max(ratio, 0.1)))
  }
}
