public import Bitext

extension Alignment {
  /// An alignment of the beads of a file.
  ///
  /// Segments that no bead of the file holds become null beads, one each; so nothing is lost.
  ///
  /// - Parameters:
  ///   - counts: How many segments the sides have.
  ///   - file: The name of the file, for messages.
  /// - Throws: a ``BitextError`` for a bead whose segments are not consecutive, are held by another bead too,
  ///   or do not exist.
  /// - Complexity: O(*n* log *n*) in the number of beads and segments.
  public init(_ list: [IndexBead], counts: Bilingual<Int>, file: String?) throws(BitextError) {
    var held = counts.map { [Bool](repeating: false, count: $0) }
    var joined: [Bead] = []
    /// Null beads of the target by their first segment.
    var targetOnly: [Int: Bead] = [:]
    func add(_ source: Range<Int>, _ target: Range<Int>, _ probability: Double) {
      let bead = Bead(source: source, target: target, probability: probability.asProbability)
      if source.isEmpty { targetOnly[target.lowerBound] = bead } else { joined.append(bead) }
    }
    for (number, bead) in list.enumerated() {
      var ranges = Bilingual(source: 0..<0, target: 0..<0)
      for side in Side.allCases {
        guard let range = Self.range(bead[side]) else {
          throw Self.refusal("whose \(side.rawValue) segments are not consecutive", bead, number, file)
        }
        guard range.upperBound <= counts[side] else {
          throw Self.refusal(
            "that names \(side.rawValue) segment \(range.upperBound - 1), but there are \(counts[side])",
            bead, number, file)
        }
        for index in range {
          if held[side][index] {
            throw Self.refusal("that holds \(side.rawValue) segment \(index) once more", bead, number, file)
          }
          held[side][index] = true
        }
        ranges[side] = range
      }
      if ranges.source.isEmpty && ranges.target.isEmpty { continue }
      add(ranges.source, ranges.target, bead.probability ?? 1)
    }
    for index in 0..<counts.source where !held.source[index] { add(index..<index + 1, 0..<0, 1) }
    for index in 0..<counts.target where !held.target[index] { add(0..<0, index..<index + 1, 1) }
    joined.sort { $0.source.lowerBound < $1.source.lowerBound }
    self.init(counts: counts, beads: Self.inOrder(joined, targetOnly))
  }

  /// Puts each null bead of the target behind the bead of the target segment before it.
  private static func inOrder(_ joined: [Bead], _ targetOnly: [Int: Bead]) -> [Bead] {
    var beads: [Bead] = []
    var reached = Bilingual(source: 0, target: 0)
    func addNulls(from start: Int) {
      var next = start
      while let bead = targetOnly[next] {
        beads.append(
          Bead(
            source: reached.source..<reached.source, target: bead.target, probability: bead.probability))
        next = bead.target.upperBound
        reached.target = next
      }
    }
    addNulls(from: 0)
    for bead in joined {
      reached.source = bead.source.upperBound
      if bead.target.isEmpty {
        beads.append(
          Bead(source: bead.source, target: reached.target..<reached.target, probability: bead.probability))
      } else {
        beads.append(bead)
        reached.target = bead.target.upperBound
        addNulls(from: bead.target.upperBound)
      }
    }
    return beads
  }

  /// The indices as a range, nil where they are not consecutive.
  private static func range(_ indices: [Int]) -> Range<Int>? {
    guard let first = indices.first else { return 0..<0 }
    guard first >= 0, first <= Int.max - indices.count else { return nil }
    for (position, index) in indices.enumerated() where index != first + position { return nil }
    return first..<first + indices.count
  }

  private static func refusal(
    _ what: String, _ bead: IndexBead, _ number: Int, _ file: String?
  ) -> BitextError {
    let indices = "\(bead.source.prefix(8)):\(bead.target.prefix(8))"
    return BitextError(
      .malformed, "There is a bead \(what): \(indices), the file's number \(number + 1).",
      remedy: "Each segment belongs to one bead, and a bead holds consecutive segments.", file: file)
  }
}
