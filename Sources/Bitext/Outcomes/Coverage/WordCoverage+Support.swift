extension WordCoverage {
  /// For each word of a bead's sentences how well the best word of the other side translates it, 0…1.
  ///
  /// The rows of the words on the head side answer for both sides.
  ///
  /// - Complexity: O(*w* · *t*) in the words of the bead and the translations of a word.
  func supports(in bead: Bead) -> Bilingual<[Float]> {
    let side = sentences.headSide
    let heads = sentences.range(bead[side], side)
    let targets = sentences.range(bead[side.opposite], side.opposite)
    var supports = Bilingual<[Float]>(source: [], target: [])
    supports[side] = [Float](repeating: 0, count: heads.count)
    supports[side.opposite] = [Float](repeating: 0, count: targets.count)
    if heads.isEmpty || targets.isEmpty { return supports }
    let present = targets.map { Int32(truncatingIfNeeded: sentences.words[side.opposite][$0].id) }.sorted()
    var best = [Float](repeating: 0, count: present.count)
    for index in heads {
      supports[side][index - heads.lowerBound] = greatest(
        ofHead: sentences.words[side][index].id, at: present, &best)
    }
    for index in targets {
      let id = Int32(truncatingIfNeeded: sentences.words[side.opposite][index].id)
      supports[side.opposite][index - targets.lowerBound] = best[present.partitionPoint { $0 >= id }]
    }
    return supports
  }

  /// The greatest weight in the row of a head at some columns, which ascend.
  ///
  /// - Parameter best: the greatest weight so far of each of the columns, at the first place of equal ones.
  private func greatest(ofHead head: Int, at present: [Int32], _ best: inout [Float]) -> Float {
    let row = associations.row(head)
    var greatest: Float = 0
    var place = 0
    for entry in row {
      let column = associations.columns[entry]
      while present[place] < column {
        place += 1
        if place == present.count { return greatest }
      }
      guard present[place] == column else { continue }
      let weight = associations.weights[entry]
      greatest = max(greatest, weight)
      best[place] = max(best[place], weight)
    }
    return greatest
  }
}
