extension WordCoverage {
  /// A word of each side that translate each other, as far as the lexicon knows.
  struct Link: Sendable {
    let spans: Bilingual<Span>
    let weight: Float
  }

  /// For each word of a side of a bead the word of the other side that translates it best; a word that could stand for
  /// several places has none.
  ///
  /// - Complexity: O(*w* · *v* · log *t*) in the words of both sides and the translations of one: for short beads.
  func links(of bead: Bead, from side: Side) -> [Link] {
    let own = sentences.range(bead[side], side)
    let others = sentences.range(bead[side.opposite], side.opposite)
    return own.compactMap { index in
      let word = sentences.words[side][index]
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
