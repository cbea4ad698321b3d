extension WordCoverage {
  /// A word of each side that translate each other, as far as the lexicon knows.
  struct Link: Sendable {
    let spans: Bilingual<Span>
    let weight: Float
  }

  /// For each word of a side of a bead the word of the other side that translates it best; a word that could stand for
  /// several places has none.
  ///
  /// - Parameter isAsked: by its place, whether a word is asked for.
  /// - Complexity: O(*w* · *v* · log *t*) in the words that are asked for, those of the other side and the translations of one:
  ///   for short beads, or few words.
  func links(of bead: Bead, from side: Side, where isAsked: (Span) -> Bool = { _ in true }) -> [Link] {
    let own = sentences.range(bead[side], side)
    let others = sentences.range(bead[side.opposite], side.opposite)
    return own.compactMap { index in
      let word = sentences.words[side][index]
      guard isAsked(word.span) else { return nil }
      var best: (weight: Float, place: Int)?
      var isAmbiguous = false
      for place in others {
        let other = sentences.words[side.opposite][place]
        let weight =
          side == sentences.headSide
          ? weight(head: word.id, target: other.id) : weight(head: other.id, target: word.id)
        guard weight > 0 else { continue }
        if let known = best, weight <= known.weight {
          isAmbiguous = isAmbiguous || weight == known.weight
        } else {
          best = (weight, place)
          isAmbiguous = false
        }
      }
      guard let best, !isAmbiguous else { return nil }
      let span = sentences.words[side.opposite][best.place].span
      return Link(
        spans: side == .source
          ? Bilingual(source: word.span, target: span) : Bilingual(source: span, target: word.span),
        weight: best.weight)
    }
  }

  /// All words of a side of a bead with those of the other side that may translate them, by their places on their sides.
  ///
  /// - Complexity: O(*w* · *v* · log *t*) in the words of both sides and the translations of one: for short beads.
  func ties(of bead: Bead, from side: Side) -> [(own: Int, other: Int, weight: Float)] {
    let own = sentences.words[side][sentences.range(bead[side], side)]
    let others = sentences.words[side.opposite][sentences.range(bead[side.opposite], side.opposite)]
    var ties: [(Int, Int, Float)] = []
    for (index, word) in own.enumerated() {
      for (place, other) in others.enumerated() {
        let weight =
          side == sentences.headSide
          ? weight(head: word.id, target: other.id) : weight(head: other.id, target: word.id)
        if weight >= Self.openSupport { ties.append((index, place, weight)) }
      }
    }
    return ties
  }

  /// The share of the known words on a side of a bead that find a translation among those words of the other side which
  /// have none in their own bead, 0…1.
  ///
  /// Words that find one only where it is a translation already are not counted: a text speaks of its subject everywhere.
  /// Half a word that finds none is taken to be there besides, so that little text shows little.
  ///
  /// - Parameter stretch: where the words stand that are asked for; all of the side without it.
  /// - Complexity: O(*w* · *v* · log *t*) in the words of both sides and the translations of one; of more than
  ///   ``longest`` words the first count.
  func shareAmongOpenWords(of bead: Bead, _ side: Side, in stretch: Span? = nil) -> Double {
    let others = sentences.range(bead[side.opposite], side.opposite).prefix(Self.longest)
    let isOpen = others.map { background.supports[side.opposite][$0] < Self.openSupport }
    guard isOpen.contains(true) else { return 0 }
    var known = 0.5
    var found = 0.0
    for index in sentences.range(bead[side], side).prefix(Self.longest)
    where judges(index, side) && stretch?.contains(sentences.words[side][index].span) != false {
      let word = sentences.words[side][index].id
      var best = (open: Float(0), closed: Float(0))
      for (place, isOpen) in zip(others, isOpen) {
        let other = sentences.words[side.opposite][place].id
        let weight =
          side == sentences.headSide ? weight(head: word, target: other) : weight(head: other, target: word)
        if isOpen { best.open = max(best.open, weight) } else { best.closed = max(best.closed, weight) }
      }
      if best.open < Self.openSupport, best.closed >= Self.openSupport { continue }
      known += 1
      found += Double(best.open).squareRoot()
    }
    return found / known
  }

  /// How many words of a segment are looked at one by one.
  private static let longest = 200
  /// A word of less support has no translation.
  static let openSupport: Float = 0.1

  private func weight(head: Int, target: Int) -> Float {
    let row = associations.row(head)
    let column = Int32(truncatingIfNeeded: target)
    var (low, high) = (row.lowerBound, row.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if associations.columns[middle] < column { low = middle + 1 } else { high = middle }
    }
    return low < row.upperBound && associations.columns[low] == column ? associations.weights[low] : 0
  }
}
