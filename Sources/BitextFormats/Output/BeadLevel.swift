public import Bitext

/// Which of the two alignments of a report is meant.
public enum BeadLevel: String, Sendable, CaseIterable {
  /// Paragraphs.
  case paragraph
  /// Sentences.
  case sentence
}

extension Report {
  /// The beads of a level.
  public func alignment(_ level: BeadLevel) -> Alignment {
    level == .paragraph ? paragraphs : sentences
  }

  /// The segments that the beads of a level count.
  public func segments(_ level: BeadLevel) -> Bilingual<[Segment]> {
    segmentation.map { level == .paragraph ? $0.paragraphs : $0.sentences }
  }
}
