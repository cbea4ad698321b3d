import Bitext

/// What is marked in the sentences of a report: the places of gaps, and what speaks for and against beads.
struct HTMLMarks {
  struct Mark {
    enum Meaning {
      /// The index of the gap in the list.
      case gap(Int)
      /// Evidence, and its place in the list that it stands in: the two sides of one piece share a colour.
      case evidence(Evidence, Int)
    }
    let span: Span
    let meaning: Meaning
  }

  /// For every sentence of a side its marks.
  private(set) var marks: Bilingual<[[Mark]]>
  /// For every gap and side the first sentence it is marked in.
  private(set) var firstSentence: [Bilingual<Int?>]
  private let sentences: Bilingual<[Segment]>

  /// - Complexity: O(*n* log *m*) in the spans of gaps and evidence and the sentences they cover.
  init(_ report: Report, _ gaps: [Gap]) {
    sentences = report.segmentation.map(\.sentences)
    marks = sentences.map { [[Mark]](repeating: [], count: $0.count) }
    firstSentence = []
    for (index, gap) in gaps.enumerated() {
      var first = Bilingual<Int?>(source: nil, target: nil)
      for side in Side.allCases {
        for span in gap.spans[side] {
          let found = add(span, side, .gap(index))
          first[side] = first[side] ?? found
        }
      }
      firstSentence.append(first)
      // Evidence that is the whole of what is marked would only hide how grave the gap is.
      add(gap.evidence) { span, side in !gap.spans[side].contains(span) }
    }
    for bead in report.sentences.beads { add(bead.evidence) }
  }

  /// The sentence at an offset, or the first one behind it; nil behind the last.
  func sentence(at offset: Int, _ side: Side) -> Int? {
    let index = sentences[side].indices(overlapping: Span(offset, offset)).lowerBound
    return index < sentences[side].count ? index : nil
  }

  private mutating func add(_ evidence: [Evidence], where holds: (Span, Side) -> Bool = { _, _ in true }) {
    for (index, item) in evidence.enumerated() {
      for side in Side.allCases {
        for span in item.spans[side] where holds(span, side) { add(span, side, .evidence(item, index)) }
      }
    }
  }

  /// Marks every sentence that a span overlaps, and says which is the first.
  @discardableResult
  private mutating func add(_ span: Span, _ side: Side, _ meaning: Mark.Meaning) -> Int? {
    let overlapped = sentences[side].indices(overlapping: span)
    for index in overlapped { marks[side][index].append(Mark(span: span, meaning: meaning)) }
    return overlapped.first
  }
}
