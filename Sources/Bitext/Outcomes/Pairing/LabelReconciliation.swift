/// Labels that one side alone could not be sure of, decided by the other side.
///
/// `Four cases of fraud` at the end of a list is a label if the Chinese paragraph that it translates begins with
/// `四、`, and a sentence like any other if not.
struct LabelReconciliation {
  private(set) var labels: Bilingual<DocumentLabels>

  /// - Complexity: O(*n*) in the number of beads.
  init(_ labels: Bilingual<DocumentLabels>, paragraphs: Alignment) {
    self.labels = labels
    for bead in paragraphs.beads where bead.source.count == 1 && bead.target.count == 1 {
      for side in [Side.source, .target] {
        let (own, other) = (bead[side].lowerBound, bead[side.opposite].lowerBound)
        guard let reading = labels[side].rejected[own],
          let counterpart = labels[side.opposite].paragraphs[other],
          let level = labels[side.opposite].levels[other],
          reading.label.agreement(with: counterpart) == .same
        else { continue }
        self.labels[side].accept(reading.label, at: own, level: level)
      }
    }
  }
}

extension DocumentLabels {
  /// Takes a reading for a label after all.
  mutating func accept(_ label: Label, at paragraph: Int, level: Int) {
    paragraphs[paragraph] = label
    levels[paragraph] = level
    rejected[paragraph] = nil
  }
}
