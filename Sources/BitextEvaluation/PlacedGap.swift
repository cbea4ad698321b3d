public import Bitext

/// A gap as a report or a gold file states it: its kind, and where it is on each side.
///
/// It is all that a comparison of gaps looks at. Spans of two lists that are compared are of the same pages.
public struct PlacedGap: Hashable, Sendable {
  /// What is wrong.
  public var kind: Gap.Kind
  /// What the gap points at on each side. In gold these may be alternatives: the words of a gap can stand in
  /// several places, and any of them will do.
  public var spans: Bilingual<[Span]>

  public init(kind: Gap.Kind, spans: Bilingual<[Span]>) {
    self.kind = kind
    self.spans = spans
  }

  /// The kind and the places of a gap.
  public init(_ gap: Gap) { self.init(kind: gap.kind, spans: gap.spans) }

  /// Whether two gaps point at the same place: their spans overlap on every side where both have spans, and
  /// there is such a side.
  public func isAtPlace(of other: PlacedGap) -> Bool {
    var isSomewhere = false
    for side in Side.allCases where !spans[side].isEmpty && !other.spans[side].isEmpty {
      guard spans[side].contains(where: { span in other.spans[side].contains { $0.overlaps(span) } }) else {
        return false
      }
      isSomewhere = true
    }
    return isSomewhere
  }
}

/// The spans of a list of gaps on one side, to be asked which of them overlap a place.
struct GapPlaces {
  private let spans: [(span: Span, gap: Int)]
  /// For every span the farthest end of it and those before it.
  private let reach: [Int]

  init(_ gaps: [PlacedGap], _ side: Side) {
    spans = gaps.enumerated().flatMap { index, gap in gap.spans[side].map { (span: $0, gap: index) } }
      .sorted { ($0.span, $0.gap) < ($1.span, $1.gap) }
    var farthest = 0
    reach = spans.map { item in
      farthest = max(farthest, item.span.upperBound)
      return farthest
    }
  }

  /// The gaps that have a span which overlaps a place, each perhaps several times.
  ///
  /// - Complexity: O(log *n*) and what lies between the first and the last of them.
  func overlapping(_ place: Span) -> [Int] {
    var found: [Int] = []
    var index = spans.partitionPoint { $0.span.lowerBound >= place.upperBound } - 1
    while index >= 0, reach[index] > place.lowerBound {
      if spans[index].span.overlaps(place) { found.append(spans[index].gap) }
      index -= 1
    }
    return found
  }
}
