internal import Lattice

/// How far the lengths of pairs are from what ``LengthRatio`` lets expect, in this document: where the middle of them lies, and
/// how widely they are spread.
///
/// Both are held near what sound translations have, so that no document makes a loss usual by having many.
struct LengthSpread: Sendable {
  private let middle: Double
  /// The standard deviation of the logarithm.
  let spread: Double

  /// - Complexity: O(*n* log *n*) in the number of pairs.
  init(_ context: GapContext) {
    self.init(context.sentences.beads.filter { !$0.isNull }.map(context.excess))
  }

  /// - Parameter excesses: ``GapContext/excess(of:)`` of the pairs.
  init(_ excesses: [Double]) {
    let sorted = excesses.sorted()
    let median = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    middle = min(max(median, -Self.greatestShift), Self.greatestShift)
    let distances = sorted.map { abs($0 - median) }.sorted()
    // Of a normal distribution the median distance is 0.6745 of the standard deviation.
    let own = distances.isEmpty ? Self.usualSpread : distances[distances.count / 2] / 0.6745
    let count = Double(distances.count)
    let smoothed = (own * count + Self.usualSpread * 20) / (count + 20)
    spread = min(max(smoothed, Self.leastSpread), Self.greatestSpread)
  }

  /// How much shorter than usual the other side of a bead is than a side, in units of the spread.
  func shortfall(of bead: Bead, _ side: Side, _ context: GapContext) -> Double {
    let shortfall = (middle - context.excess(of: bead)) / spread
    return side == .source ? shortfall : -shortfall
  }

  /// Of statutes, news and manuals the spread is .12 to .3.
  private static let usualSpread = 0.2
  private static let leastSpread = 0.12
  private static let greatestSpread = 0.32
  private static let greatestShift = 0.12
}

extension GapContext {
  /// How much longer than usual the target of a bead is, as a logarithm.
  func excess(of bead: Bead) -> Double {
    lengthRatio.excess(
      source: letters(ofSentences: bead.source, .source), target: letters(ofSentences: bead.target, .target))
  }
}
