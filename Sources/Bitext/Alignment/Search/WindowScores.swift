internal import Lattice

/// For each segment of one side and each short window of the other, how well the window explains the segment's words.
///
/// The score of a token is ln(1 − λ + λ · *s* / (1 + *n*)), with *s* the sum of its ratios to the window's *n* tokens:
/// below 0 if nothing there corresponds to it, far above if a rare word does.
struct WindowScores {
  /// How much of a text is explained by the other side: the rest is background.
  static let explained: Float = 0.8

  /// By row, then by the length of the window, then by column, so that they can be added along a row of cells. Of rows
  /// that are explained, the column is where the window begins; of columns, the row is.
  let scores: [Float]
  /// For every row its first of `scores`.
  private let offsets: [Int]
  /// By row the columns that are near.
  private let windows: [Range<Int>]
  /// For every segment the score of the window that explains it best; 0 if it has no window.
  let best: [Float]

  /// - Precondition: `greatest` is at most 8, and the ends of the windows of `matches` never move backwards.
  /// - Parameters:
  ///   - profile: the segments, which are the columns of `matches` if `isOfColumns` and else the rows.
  ///   - greatest: how many segments of the other side a window has at most.
  /// - Complexity: O(*w* · *t* + *m*) for each segment, in the segments near it and its tokens that have something there, and in
  ///   the matches.
  init(
    of profile: Profile, beside other: Profile, greatest: Int, matches: Matches, isOfColumns: Bool
  ) {
    let windows = matches.windows
    let shares = Self.shares(of: other, greatest: greatest)
    var offsets: [Int] = []
    offsets.reserveCapacity(windows.count)
    var total = 0
    for window in windows {
      offsets.append(total)
      total += window.count * greatest
    }
    var best: [Float] = []
    best.reserveCapacity(profile.count)
    let near = isOfColumns ? matches.rowsNearColumns(profile.count) : windows
    scores = [Float](unsafeUninitializedCapacity: total) { scores, count in
      // Every cell of the windows has its scores written once, of either side.
      scores.initialize(repeating: 0)
      count = total
      var sums = TokenSums(segments: profile, greatest: greatest)
      for (segment, window) in near.enumerated() {
        let background = Self.background(profile.tokenRange(segment..<segment + 1).count)
        if isOfColumns {
          sums.gather(matches, rows: window, column: segment)
        } else {
          sums.gather(matches, row: segment)
        }
        var greatestScores = SIMD8<Float>(repeating: background)
        for first in window.reversed() {
          // What lies beyond the window explains nothing, and no group that is looked at goes so far.
          let lanes = background + sums.score(from: first, share: shares[first])
          greatestScores.replace(with: lanes, where: lanes .> greatestScores)
          let (row, column) = isOfColumns ? (first, segment) : (segment, first)
          let cell = offsets[row] + column - windows[row].lowerBound
          for length in 0..<greatest { scores[cell + length * windows[row].count] = lanes[length] }
        }
        best.append(window.isEmpty ? 0 : (0..<greatest).reduce(background) { max($0, greatestScores[$1]) })
      }
    }
    self.offsets = offsets
    self.windows = windows
    self.best = best
  }

  /// The score of tokens that nothing explains.
  @inline(__always)
  static func background(_ tokens: Int) -> Float { quickLogarithm(1 - explained) * Float(tokens) }

  /// For each segment what a ratio counts for in the windows that begin there, by their length less one.
  private static func shares(of profile: Profile, greatest: Int) -> [SIMD8<Float>] {
    (0..<profile.count).map { first in
      var tokens = SIMD8<Float>.zero
      for length in 0..<greatest {
        tokens[length] = Float(profile.tokenRange(first..<min(first + length + 1, profile.count)).count)
      }
      return explained / (1 - explained) / (1 + tokens)
    }
  }

  /// Where among ``scores`` those of windows of a length stand that begin at a row, for its columns from one on.
  ///
  /// - Precondition: the column is near the row.
  @inline(__always)
  func place(row: Int, length: Int, column: Int) -> Int {
    let window = windows[row]
    return offsets[row] + (length - 1) * window.count + column - window.lowerBound
  }

  /// The columns for which a row has scores.
  @inline(__always)
  func window(_ row: Int) -> Range<Int> { windows[row] }

  /// The score for one row and column.
  @inline(__always)
  subscript(row: Int, column: Int) -> Float { scores[place(row: row, length: 1, column: column)] }
}

/// What the tokens of one segment gather from windows of the other side, for all lengths of the window at once.
///
/// Windows are asked for from the last to the first: the sums of one that begins a segment earlier are those of the last
/// one moved up by a length, with what the new segment adds to all of them. So each match is looked at once.
private struct TokenSums {
  /// A match: where its other end stands, which token it explains and by how much.
  private struct Entry: BitwiseCopyable {
    var segment: Int32 = 0
    var token: Int32 = 0
    var ratio: Float = 0
  }

  /// A token that has something in the window.
  private struct Slot: BitwiseCopyable {
    /// Its sums by the length of the window less one.
    var sums: SIMD8<Float> = .zero
    /// What the segment where the window begins adds.
    var pending: Float = 0
    var token: Int32 = 0
    /// The last segment, which is the first in the text, where it had something.
    var segment: Int32 = 0
  }

  private let profile: Profile
  private let greatest: Int
  /// The matches of the segment, in order of where their other ends stand; those that are not yet in a window.
  private var entries: Scratch<Entry>
  private var count = 0
  /// The tokens that have something, `slotCount` of them; and by token of the segment its slot, or −1.
  private let slots: Scratch<Slot>
  private var slotCount = 0
  private let slotOfToken: Scratch<Int32>

  init(segments profile: Profile, greatest: Int) {
    self.profile = profile
    self.greatest = greatest
    let longest = (0..<profile.count).reduce(0) { max($0, profile.tokenRange($1..<$1 + 1).count) }
    entries = Scratch(repeating: Entry(), count: 64)
    slots = Scratch(repeating: Slot(), count: longest)
    slotOfToken = Scratch(repeating: -1, count: longest)
  }

  /// Takes the matches of a row with the columns near it.
  mutating func gather(_ matches: Matches, row: Int) {
    clear()
    let first = profile.tokenStarts[row]
    for column in matches.windows[row] {
      for index in matches.range(row: row, column: column) {
        let match = matches.matches[index]
        append(column, Int(match.row) - first, match.toRow)
      }
    }
  }

  /// Takes the matches of a column with the rows near it.
  mutating func gather(_ matches: Matches, rows: Range<Int>, column: Int) {
    clear()
    let first = profile.tokenStarts[column]
    for row in rows {
      for index in matches.range(row: row, column: column) {
        let match = matches.matches[index]
        append(row, Int(match.column) - first, match.toColumn)
      }
    }
  }

  private mutating func clear() {
    for slot in 0..<slotCount { slotOfToken[Int(slots[slot].token)] = -1 }
    slotCount = 0
    count = 0
  }

  @inline(__always)
  private mutating func append(_ segment: Int, _ token: Int, _ ratio: Float) {
    if count == entries.count {
      let grown = Scratch(repeating: Entry(), count: count * 2)
      for index in 0..<count { grown[index] = entries[index] }
      entries = grown
    }
    entries[count] = Entry(
      segment: Int32(truncatingIfNeeded: segment), token: Int32(truncatingIfNeeded: token), ratio: ratio)
    count += 1
  }

  /// By how much the tokens are explained better than by nothing, by the length of the window less one.
  ///
  /// One logarithm of a product stands for the sum of those of all tokens.
  @inline(__always)
  mutating func score(from first: Int, share: SIMD8<Float>) -> SIMD8<Float> {
    takeEntries(of: first)
    if slotCount == 0 { return .zero }
    var product = SIMD8<Float>(repeating: 1)
    var powers = SIMD8<Int32>.zero
    let slots = slots.slice(0, slotCount)
    var place = 0
    while place < slotCount {
      if Int(slots[place].segment) - first >= greatest {
        drop(place)
        continue
      }
      let sums = moved(slots[place].sums) + slots[place].pending
      slots[place].sums = sums
      slots[place].pending = 0
      product *= 1 + sums * share
      // A ratio is at most the number of tokens of a side: so few factors a number can hold.
      if place & 3 == 3 { takePower(&product, &powers) }
      place += 1
    }
    return quickLogarithm(product) + 0.6931472 * floats(powers)
  }

  private mutating func takeEntries(of first: Int) {
    while count > 0, Int(entries[count - 1].segment) == first {
      count -= 1
      let entry = entries[count]
      var slot = Int(slotOfToken[Int(entry.token)])
      if slot < 0 {
        slot = slotCount
        slotCount += 1
        slotOfToken[Int(entry.token)] = Int32(truncatingIfNeeded: slot)
        slots[slot] = Slot(token: entry.token)
      }
      slots[slot].pending += entry.ratio
      slots[slot].segment = entry.segment
    }
  }

  private mutating func drop(_ slot: Int) {
    slotOfToken[Int(slots[slot].token)] = -1
    slotCount -= 1
    if slot == slotCount { return }
    slots[slot] = slots[slotCount]
    slotOfToken[Int(slots[slot].token)] = Int32(truncatingIfNeeded: slot)
  }

  /// The sums of windows that are longer by one.
  @inline(__always)
  private func moved(_ sums: SIMD8<Float>) -> SIMD8<Float> {
    let (low, high) = (sums.lowHalf, sums.highHalf)
    return SIMD8(
      lowHalf: SIMD4(0, low.x, low.y, low.z), highHalf: SIMD4(low.w, high.x, high.y, high.z))
  }

  /// Moves the powers of two of positive numbers into whole numbers.
  @inline(__always)
  private func takePower(_ product: inout SIMD8<Float>, _ powers: inout SIMD8<Int32>) {
    let bits = unsafeBitCast(product, to: SIMD8<Int32>.self)
    powers &+= (bits &>> 23) &- 127
    product = unsafeBitCast((bits & 0x7F_FFFF) | 0x3F80_0000, to: SIMD8<Float>.self)
  }
}
