internal import Lattice

/// For each segment of one side and each short window of the other, how well the window explains the segment's words.
///
/// The score of a token is ln(1 − λ + λ · *s* / (1 + *n*)), with *s* the sum of its ratios to the window's *n* tokens:
/// below 0 if nothing there corresponds to it, far above if a rare word does.
struct WindowScores {
  /// How much of a text is explained by the other side: the rest is background.
  static let explained: Float = 0.8

  private let windows: [Range<Int>]
  /// For every segment its first of `scores`: one for each segment of its window.
  private let offsets: [Int]
  /// The scores of windows that begin at one segment, by their length less one; 0 for those that are not there.
  private let scores: [SIMD8<Float>]
  /// For every segment the score of the window that explains it best; 0 if it has no window.
  let best: [Float]

  /// - Precondition: `greatest` is at most 8.
  /// - Parameters:
  ///   - profile: the segments, which are the columns of `matches` if `isOfColumns` and else the rows.
  ///   - windows: by segment, the segments of the other side that are near.
  ///   - greatest: how many segments of the other side a window has at most.
  /// - Complexity: O(*w* + *m*) for each segment, in the windows near it and the matches in them.
  init(
    of profile: Profile, beside other: Profile, windows: [Range<Int>], greatest: Int, matches: Matches,
    isOfColumns: Bool
  ) {
    var offsets: [Int] = []
    offsets.reserveCapacity(windows.count)
    var scores: [SIMD8<Float>] = []
    scores.reserveCapacity(windows.reduce(0) { $0 + $1.count })
    var best: [Float] = []
    best.reserveCapacity(windows.count)
    let longest = (0..<profile.count).reduce(0) { max($0, profile.tokenRange($1..<$1 + 1).count) }
    var sums = TokenSums(capacity: longest)
    for (segment, window) in windows.enumerated() {
      offsets.append(scores.count)
      let tokens = profile.tokenRange(segment..<segment + 1)
      let background = Self.background(tokens.count)
      var greatestScore = window.isEmpty ? 0 : -Float.infinity
      for first in window {
        var lanes = SIMD8<Float>.zero
        for length in 1...greatest {
          guard first + length <= window.upperBound else {
            // What is beyond the window explains nothing.
            greatestScore = max(greatestScore, background)
            break
          }
          let last = first + length - 1
          let cell =
            isOfColumns
            ? matches.range(row: last, columns: segment..<segment + 1)
            : matches.range(row: segment, column: last)
          for index in cell {
            let match = matches.matches[index]
            let token = Int(isOfColumns ? match.column : match.row) - tokens.lowerBound
            sums.add(isOfColumns ? match.toColumn : match.toRow, to: token)
          }
          let share = Self.explained / Float(1 + other.tokenRange(first..<first + length).count)
          let score = sums.score(share: share, background: background)
          lanes[length - 1] = score
          greatestScore = max(greatestScore, score)
        }
        scores.append(lanes)
        sums.clear()
      }
      best.append(greatestScore)
    }
    self.windows = windows
    self.offsets = offsets
    self.scores = scores
    self.best = best
  }

  /// The score of tokens that nothing explains.
  @inline(__always)
  static func background(_ tokens: Int) -> Float { quickLogarithm(1 - explained) * Float(tokens) }

  /// The scores of a segment with the segments of the other side from one on, by their number less one; 0 for those
  /// that are not near.
  @inline(__always)
  subscript(segment: Int, from first: Int) -> SIMD8<Float> {
    let window = windows[segment]
    guard first >= window.lowerBound, first < window.upperBound else { return .zero }
    return scores[offsets[segment] + first - window.lowerBound]
  }
}

/// What the tokens of a segment have gathered from a window. Tokens that have something stand side by side, in the
/// order in which they were met.
private struct TokenSums {
  /// By token its place in `sums`, or −1.
  private let places: Scratch<Int32>
  /// By place the token, and the sum.
  private let tokens: Scratch<Int32>
  private let sums: Scratch<Float>
  private var count = 0

  init(capacity: Int) {
    places = Scratch(repeating: -1, count: capacity)
    tokens = Scratch(repeating: 0, count: capacity)
    sums = Scratch(repeating: 0, count: capacity)
  }

  /// - Precondition: the token is less than the capacity.
  @inline(__always)
  mutating func add(_ ratio: Float, to token: Int) {
    var place = Int(places[token])
    if place < 0 {
      place = count
      places[token] = Int32(truncatingIfNeeded: place)
      tokens[place] = Int32(truncatingIfNeeded: token)
      sums[place] = 0
      count += 1
    }
    sums[place] += ratio
  }

  /// The sum of the scores of all tokens. One logarithm of a product stands for many, as long as a number can hold it.
  @inline(__always)
  func score(share: Float, background: Float) -> Float {
    var product: Float = 1
    var total = background
    for place in 0..<count {
      product *= 1 + sums[place] * share / (1 - WindowScores.explained)
      if product > 1e30 {
        total += quickLogarithm(product)
        product = 1
      }
    }
    return total + quickLogarithm(product)
  }

  @inline(__always)
  mutating func clear() {
    for place in 0..<count { places[Int(tokens[place])] = -1 }
    count = 0
  }
}
