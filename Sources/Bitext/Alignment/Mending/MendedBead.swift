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
  /// What becomes of a bead in a text.
  package enum Fate: Hashable, Sendable {
    /// It joins these sentences.
    case taken(Bilingual<Range<Int>>)
    /// Its sentences are not there any more.
    case changed
    /// A later bead of the list holds sentences of it.
    case overruled
    /// A later bead of the list is the same.
    case repeated
  }

  /// Finds beads in a text. No sentence is in two of them: what was set later counts.
  ///
  /// - Complexity: O(*n* + *m*) in the sentences and the sentences of beads, as long as those that are repeated stand where
  ///   they stood; a bead whose sentence is found *k* times elsewhere looks at up to *k* places.
  package static func fates(of beads: [MendedBead], in segmentation: Bilingual<Segmentation>) -> [Fate] {
    if beads.isEmpty { return [] }
    var places = Bilingual(source: Places(segmentation.source), target: Places(segmentation.target))
    var later: Set<MendedBead> = []
    var fates = [Fate](repeating: .changed, count: beads.count)
    for (index, bead) in beads.enumerated().reversed() {
      if later.contains(bead) {
        fates[index] = .repeated
        continue
      }
      let found = (places.source.place(bead.source), places.target.place(bead.target))
      switch found {
      case (.free(let source), .free(let target)) where !source.isEmpty || !target.isEmpty:
        later.insert(bead)
        places.source.take(bead.source, at: source)
        places.target.take(bead.target, at: target)
        fates[index] = .taken(Bilingual(source: source, target: target))
      case (.gone, _), (_, .gone), (.free, .free): break
      default: fates[index] = .overruled
      }
    }
    return fates
  }

  /// Where the beads are that are taken, in the order of the list.
  package static func places(
    of beads: [MendedBead], in segmentation: Bilingual<Segmentation>
  ) -> [Bilingual<Range<Int>>] {
    fates(of: beads, in: segmentation).compactMap { if case .taken(let place) = $0 { place } else { nil } }
  }

  /// Where the sentences of beads are, each looked for by itself: one sentence may be in several; nil where they are not there.
  ///
  /// - Complexity: O(*n* + *m*), as of ``fates(of:in:)``.
  package static func ownPlaces(
    of beads: [MendedBead], in segmentation: Bilingual<Segmentation>
  ) -> [Bilingual<Range<Int>>?] {
    if beads.isEmpty { return [] }
    let places = Bilingual(source: Places(segmentation.source), target: Places(segmentation.target))
    return beads.map { bead in
      guard case .free(let source) = places.source.place(bead.source),
        case .free(let target) = places.target.place(bead.target), !source.isEmpty || !target.isEmpty
      else { return nil }
      return Bilingual(source: source, target: target)
    }
  }

  /// The sentences of one side, and which of them later beads hold.
  private struct Places {
    enum Place {
      case free(Range<Int>)
      case taken
      case gone
    }

    /// A sentence as beads call it.
    private struct Name: Hashable {
      let index: Int
      let text: String
    }

    private let digests: [String]
    private var positions: [String: [Int]] = [:]
    private var isTaken: [Bool]
    private var named: Set<Name> = []

    init(_ segmentation: Segmentation) {
      digests = segmentation.sentenceDigests
      for (index, digest) in digests.enumerated() { positions[digest, default: []].append(index) }
      isTaken = [Bool](repeating: false, count: digests.count)
    }

    /// The place of a stretch that is nearest to where it stood.
    ///
    /// A sentence that a later bead calls by the same number and text is that sentence, and is not looked for elsewhere.
    func place(_ stretch: Stretch) -> Place {
      guard let head = stretch.texts.first else { return .free(0..<0) }
      if stretch.texts.enumerated().contains(where: { index, text in
        named.contains(Name(index: stretch.first &+ index, text: text))
      }) {
        return .taken
      }
      let starts = positions[head] ?? []
      let middle = starts.partitionPoint { $0 >= stretch.first }
      var (before, behind) = (middle - 1, middle)
      var isThere = false
      while before >= 0 || behind < starts.count {
        let takesBehind =
          before < 0
          || behind < starts.count && starts[behind] - stretch.first < stretch.first - starts[before]
        let start = takesBehind ? starts[behind] : starts[before]
        if takesBehind { behind += 1 } else { before -= 1 }
        let range = start..<start + stretch.texts.count
        guard range.upperBound <= digests.count, digests[range].elementsEqual(stretch.texts) else { continue }
        if !isTaken[range].contains(true) { return .free(range) }
        isThere = true
      }
      return isThere ? .taken : .gone
    }

    mutating func take(_ stretch: Stretch, at range: Range<Int>) {
      for (index, position) in range.enumerated() {
        isTaken[position] = true
        named.insert(Name(index: stretch.first &+ index, text: stretch.texts[index]))
      }
    }
  }
}
