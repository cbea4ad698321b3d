public import Bitext

/// Which beads of a report are written.
///
/// Nothing is left out unless it is asked for: the plain filter lets every bead through.
public struct BeadFilter: Hashable, Sendable {
  /// The least posterior probability of a bead, 0…1.
  public var minimumProbability: Double = 0
  /// The types that are written, such as `1-1`, or nil for all.
  public var types: Set<String>?
  /// Whether beads that have text on one side only are left out.
  public var dropsNullBeads = false
  /// Whether of beads with equal texts on both sides only the first of a report is written.
  public var dropsDuplicates = false
  /// Beads in which a gap of this severity or a worse one lies are left out; nil keeps them.
  public var dropsGaps: Gap.Severity?

  public init() {}

  /// The filter for text that others learn from: every bead has both sides.
  public static var pairs: BeadFilter {
    var filter = BeadFilter()
    filter.dropsNullBeads = true
    return filter
  }
}

extension BeadFilter {
  /// The indices of the beads of sentences that the filter lets through.
  ///
  /// - Complexity: O(*n*) in the text of the report.
  public func beads(of report: Report) -> Set<Int> {
    var indices: Set<Int> = []
    let text = ReportText(report)
    BeadSelection(report, level: .sentence, filter: self, text: text).forEach { indices.insert($0.index) }
    return indices
  }
}

/// The beads of a level that a filter lets through, with what writers say about them.
struct BeadSelection {
  struct Item {
    /// The index among all beads of the level.
    let index: Int
    let bead: Bead
    let texts: Bilingual<String>
    /// Indices of the gaps that lie in the bead.
    let gaps: [Int]
  }

  let report: Report
  let level: BeadLevel
  private let filter: BeadFilter
  private let text: ReportText
  private let gaps: [[Int]]

  init(_ report: Report, level: BeadLevel, filter: BeadFilter, text: ReportText) {
    self.report = report
    self.level = level
    self.filter = filter
    self.text = text
    gaps = Self.gapsByBead(report, level)
  }

  /// Hands on the beads that pass, in their order.
  ///
  /// - Complexity: O(*n*) in the text of the report.
  func forEach(_ body: (Item) -> Void) {
    let segments = report.segments(level)
    var seen: Set<[String]> = []
    for (index, bead) in report.alignment(level).beads.enumerated() {
      if filter.dropsNullBeads && bead.isNull { continue }
      if bead.probability < filter.minimumProbability { continue }
      if let types = filter.types, !types.contains(bead.type) { continue }
      if let severity = filter.dropsGaps,
        gaps[index].contains(where: { report.gaps[$0].severity >= severity })
      {
        continue
      }
      let texts = Bilingual(
        source: text.display(segments.source[bead.source], .source),
        target: text.display(segments.target[bead.target], .target))
      if filter.dropsDuplicates && !seen.insert([texts.source, texts.target]).inserted { continue }
      body(Item(index: index, bead: bead, texts: texts, gaps: gaps[index]))
    }
  }

  private static func gapsByBead(_ report: Report, _ level: BeadLevel) -> [[Int]] {
    let segments = report.segments(level)
    let alignment = report.alignment(level)
    var result = [[Int]](repeating: [], count: alignment.beads.count)
    for side in Side.allCases {
      let owners = alignment.beadIndices(side)
      for (index, gap) in report.gaps.enumerated() {
        for span in gap.spans[side] {
          for segment in segments[side].indices(overlapping: span) {
            let owner = owners[segment]
            if !result[owner].contains(index) { result[owner].append(index) }
          }
        }
      }
    }
    return result.map { $0.sorted() }
  }
}

extension [Segment] {
  /// The segments that a span overlaps.
  ///
  /// - Complexity: O(log *n*).
  func indices(overlapping span: Span) -> Range<Int> {
    let first = partitionPoint { $0.span.upperBound > span.lowerBound }
    let end = partitionPoint { $0.span.lowerBound >= span.upperBound }
    return first..<Swift.max(first, end)
  }
}
