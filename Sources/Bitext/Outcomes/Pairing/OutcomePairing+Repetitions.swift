extension OutcomePairing {
  /// Lets the first of successive items that say the same, letter for letter, be the counterpart.
  ///
  /// An aligner may pair any of the copies; a reader takes the later ones for the repetition.
  ///
  /// - Parameter utf8: the text of both sides.
  /// - Complexity: O(*n*) in the bytes of the items whose number is that of the item behind.
  mutating func preferFirst(_ utf8: Bilingual<[UInt8]>) {
    for side in Side.allCases {
      let items = items[side]
      // From behind, so that a pair moves forward over any number of copies.
      for index in items.indices.dropLast().reversed() {
        let (first, second) = (items[index], items[index + 1])
        guard partner(index, side) == nil, let partner = partner(index + 1, side),
          !first.isInline, !second.isInline, first.level == second.level,
          first.label.value != nil, first.label.value == second.label.value,
          OutcomePairing.text(first, utf8[side]).elementsEqual(OutcomePairing.text(second, utf8[side]))
        else { continue }
        if side == .source {
          targets[index] = partner
          targets[index + 1] = nil
          sources[partner] = index
        } else {
          sources[index] = partner
          sources[index + 1] = nil
          targets[partner] = index
        }
      }
    }
  }

  private func partner(_ index: Int, _ side: Side) -> Int? {
    side == .source ? targets[index] : sources[index]
  }

  /// The bytes of an item's label, heading and body without white space.
  private static func text(_ item: OutcomeItem, _ utf8: [UInt8]) -> [UInt8] {
    ([item.label.span, item.statement.heading] + item.statement.body).flatMap { span in
      utf8[span.range].filter { $0 > 0x20 }
    }
  }
}
