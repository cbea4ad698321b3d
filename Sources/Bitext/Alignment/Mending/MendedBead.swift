/// A bead that a person has set: which sentences say what which other sentences say.
///
/// Sentences are known by their texts, not by their numbers alone, so that the bead is found again while the text
/// around it is edited, and is not taken for one of other sentences when its own have changed.
public struct MendedBead: Hashable, Sendable {
  /// The sentences of one side; none where the other side has no counterpart.
  public struct Stretch: Hashable, Sendable {
    /// Where the first sentence stood, 0-based. Of equal texts the nearest to it is meant.
    public let first: Int
    /// For each sentence the hash of its text, 16 hexadecimal digits.
    public let texts: [String]

    public init(first: Int, texts: [String]) {
      self.first = first
      self.texts = texts
    }
  }

  /// What it joins on the source.
  public let source: Stretch
  /// What it joins on the target.
  public let target: Stretch

  public init(source: Stretch, target: Stretch) {
    self.source = source
    self.target = target
  }

  /// One side.
  public subscript(side: Side) -> Stretch { side == .source ? source : target }
}

extension MendedBead {
  /// Finds beads in a text: for each of them its sentences, or nil if they are not there any more or belong to a later
  /// bead of the list. No sentence is in two of them.
  ///
  /// - Complexity: O(*n* + *m k*) in the sentences, beads, and how often a sentence is repeated.
  package static func places(
    of beads: [MendedBead], in segmentation: Bilingual<Segmentation>
  ) -> [Bilingual<Range<Int>>?] {
    if beads.isEmpty { return [] }
    let digests = segmentation.map(\.sentenceDigests)
    let positions = digests.map { digests in
      var positions: [String: [Int]] = [:]
      for (index, digest) in digests.enumerated() { positions[digest, default: []].append(index) }
      return positions
    }
    var taken = digests.map { [Bool](repeating: false, count: $0.count) }
    func place(_ stretch: Stretch, _ side: Side) -> Range<Int>? {
      guard let head = stretch.texts.first else { return 0..<0 }
      let count = stretch.texts.count
      return (positions[side][head] ?? [])
        .filter { start in
          start + count <= digests[side].count
            && digests[side][start..<start + count].elementsEqual(stretch.texts)
            && !taken[side][start..<start + count].contains(true)
        }
        .min { abs($0 - stretch.first) < abs($1 - stretch.first) }
        .map { $0..<$0 + count }
    }
    var places = [Bilingual<Range<Int>>?](repeating: nil, count: beads.count)
    // What was set later counts.
    for (index, bead) in beads.enumerated().reversed() {
      guard let source = place(bead.source, .source), let target = place(bead.target, .target),
        !source.isEmpty || !target.isEmpty
      else { continue }
      places[index] = Bilingual(source: source, target: target)
      for position in source { taken.source[position] = true }
      for position in target { taken.target[position] = true }
    }
    return places
  }
}
