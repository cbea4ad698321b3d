/// The values on which the two sides of a release differ, sentence by sentence.
///
/// Sentences are compared first, since a changed number hides easily among the numbers of a whole paragraph. What
/// is left over there is then compared within the paragraph, because a translator may move a number to the
/// sentence before.
struct ValueDifferences {
  /// A value that the other side contradicts or lacks.
  struct Difference {
    enum Form { case conflict, unit, alone }
    let form: Form
    let isDate: Bool
    /// The value of each side; nil on the side that lacks it.
    let values: Bilingual<Value?>
    /// Further values of the same sentence and kind that stand alone too.
    var more: [Value] = []
    /// The probability of the bead that brings the two together.
    let probability: Double
  }

  let context: GapContext
  private(set) var differences: [Difference] = []

  /// - Complexity: O(*n*) in the bytes of the text.
  init(_ context: GapContext) {
    self.context = context
    for beads in sentenceBeads() where !beads.isEmpty { compare(beads) }
  }

  /// The beads of sentences, by the bead of paragraphs that holds them.
  private func sentenceBeads() -> [[Bead]] {
    var result = [[Bead]](repeating: [], count: context.paragraphs.beads.count)
    let owners = Bilingual(
      source: context.paragraphs.beadIndices(.source), target: context.paragraphs.beadIndices(.target))
    for bead in context.sentences.beads {
      let side = bead.source.isEmpty ? Side.target : .source
      let paragraph = context.segmentation[side].paragraph(ofSentence: bead[side].lowerBound)
      result[owners[side][paragraph]].append(bead)
    }
    return result
  }

  /// The values of some sentences of a side.
  private func values(_ sentences: Range<Int>, _ side: Side) -> [Value] {
    let bytes = context.utf8(side)
    let language = context.language(side)
    var values: [Value] = []
    for sentence in sentences {
      let span = context.segmentation[side].sentences[sentence].span
      let label = context.labels[side].sentences[sentence]?.span.upperBound ?? span.lowerBound
      // What stands in a label is not compared here, but it may be text on the other side.
      values += language.values(in: bytes, from: span.lowerBound, to: min(label, span.upperBound)).map {
        var value = $0
        value.certainty = .faint
        return value
      }
      values += language.values(in: bytes, from: label, to: span.upperBound)
    }
    return values
  }

  private struct Open {
    var value: Value
    var probability: Double
    /// The index of the bead among those of the paragraph; nil for what another rule reports.
    var bead: Int?
  }

  private mutating func compare(_ beads: [Bead]) {
    var open = Bilingual<[Open]>(source: [], target: [])
    var found: [Difference] = []
    for (index, bead) in beads.enumerated() {
      let values = Bilingual(source: values(bead.source, .source), target: values(bead.target, .target))
      if bead.isNull {
        // Missing as a whole, which another rule reports; but it may hold what a neighbour misses.
        for side in Side.allCases {
          open[side] += values[side].map { Open(value: $0, probability: 0, bead: nil) }
        }
        continue
      }
      let comparison = ValueComparison(source: values.source, target: values.target)
      for conflict in comparison.conflicts {
        let pair = Bilingual<Value?>(
          source: comparison.values.source[conflict.source], target: comparison.values.target[conflict.target]
        )
        found.append(
          Difference(
            form: conflict.isOfUnits ? .unit : .conflict, isDate: conflict.field.isDate, values: pair,
            probability: bead.probability))
      }
      for side in Side.allCases {
        open[side] += comparison.leftovers[side].map {
          Open(value: values[side][$0], probability: bead.probability, bead: index)
        }
      }
    }
    let whole = ValueComparison(source: open.source.map(\.value), target: open.target.map(\.value))
    differences += found
    var alone = Bilingual<Set<Int>>(source: Set(whole.leftovers.source), target: Set(whole.leftovers.target))
    // Leftovers of different sentences do not contradict one another; each is alone.
    for conflict in whole.conflicts where !conflict.isOfUnits {
      alone.source.insert(conflict.source)
      alone.target.insert(conflict.target)
    }
    for side in Side.allCases {
      addAlone(alone[side].sorted().map { open[side][$0] }, side)
    }
  }

  /// Adds the values that one side lacks: one difference for all of a sentence that weigh the same.
  private mutating func addAlone(_ items: [Open], _ side: Side) {
    var last: (bead: Int, isDate: Bool, severity: Gap.Severity, index: Int)?
    for item in items {
      guard let bead = item.bead, let severity = ValueDifferences.severity(alone: item.value) else {
        continue
      }
      var isDate = true
      if case .quantity = item.value.content { isDate = false }
      if case .code = item.value.content { isDate = false }
      if let last, last.bead == bead, last.isDate == isDate, last.severity == severity {
        differences[last.index].more.append(item.value)
        continue
      }
      last = (bead, isDate, severity, differences.count)
      differences.append(
        Difference(
          form: .alone, isDate: isDate,
          values: Bilingual(
            source: side == .source ? item.value : nil, target: side == .target ? item.value : nil),
          probability: item.probability))
    }
  }
}
