/// Lines in one language that stand in a text and in its translation too, such as a notice or an item that was left as it is.
///
/// Each copy belongs to the text that it stands in, whatever its language: to a half of a page of two blocks, and elsewhere to the
/// lines around it.
struct RepeatedRuns {
  /// The indices of the lines that occur in another place again, word by word, in order.
  private let pairs: [(first: Int, second: Int)]
  private let copies: Set<Int>

  /// How much a line says at least, in letters' worth.
  private static let leastMass: Float = 12

  /// - Parameter judged: the lines to look at, ascending.
  /// - Complexity: O(*n*) in the bytes of the lines.
  init(_ judged: [Int], of lines: [PageLine], bytes: UnsafeBufferPointer<UInt8>) {
    var places: [String: [Int]] = [:]
    for index in judged
    where lines[index].mass >= Self.leastMass || lines[index].isNeutral && lines[index].span.count >= 8 {
      places[String(decoding: bytes[lines[index].span.range], as: UTF8.self), default: []].append(index)
    }
    // What is said more often is a form of words, a name or a running head.
    pairs = places.values.filter { $0.count == 2 && $0[1] - $0[0] > 1 }.map { ($0[0], $0[1]) }
      .sorted { $0.0 < $1.0 }
    copies = Set(pairs.flatMap { [$0.first, $0.second] })
  }

  /// Puts one of two copies on the side of the lines right before and behind it where both are in the other language, and those
  /// of the other copy in its own. On a page whose languages take turns all lines stand between others, and nothing changes.
  ///
  /// - Parameter isSecond: the side of each line of the page.
  func settleAmongNeighbours(_ isSecond: inout [Bool], _ judged: [Int], of lines: [PageLine]) {
    let sides = isSecond
    func neighbours(_ index: Int) -> Bool? {
      let place = judged.partitionPoint { $0 >= index }
      let around = [place - 1, place + 1].filter(judged.indices.contains).map { sides[judged[$0]] }
      return around.count == 2 && around[0] == around[1] ? around[0] : nil
    }
    for (first, second) in pairs where lines[first].mass >= Self.leastMass {
      guard let one = neighbours(first), let other = neighbours(second), one != other else { continue }
      isSecond[first] = one
      isSecond[second] = other
    }
  }

  /// Puts the copies on both sides of the border between the blocks; the border is the one between the lines that
  /// stand only once.
  ///
  /// - Parameter isSecond: the side of each line of the page.
  func settle(_ isSecond: inout [Bool], _ judged: [Int], of lines: [PageLine]) {
    guard !pairs.isEmpty else { return }
    var (sum, most, least): (Float, Float, Float) = (0, 0, 0)
    var (mostEnd, leastEnd) = (0, 0)
    for (place, index) in judged.enumerated() where !copies.contains(index) {
      sum += isSecond[index] ? -lines[index].mass : lines[index].mass
      if sum > most { (most, mostEnd) = (sum, place + 1) }
      if sum < least { (least, leastEnd) = (sum, place + 1) }
    }
    let isFirstLeading = most >= sum - least
    var border = isFirstLeading ? mostEnd : leastEnd
    // The first block goes on with copies up to the next line of the other side.
    while border < judged.count, copies.contains(judged[border]) { border += 1 }
    guard border > 0, border < judged.count else { return }
    for (first, second) in pairs where first < judged[border] && judged[border] <= second {
      isSecond[first] = !isFirstLeading
      isSecond[second] = isFirstLeading
    }
  }
}
