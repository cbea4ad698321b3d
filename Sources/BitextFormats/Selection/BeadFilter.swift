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
  /// Whether beads that have text in the target only are left out, in formats that go by the source.
  public var dropsTargetOnly = false
  /// Of which beads with equal texts on both sides only the first of a report is written; nil writes all.
  public var unique: PairLikeness?
  /// Whether texts with other language tags, such as `en-GB` and `en-US`, are other texts: in formats that hold the tags of units.
  public var tellsTagsApart = false
  /// Whether texts that are the same byte for byte are others if their inline codes are: in formats that hold codes.
  public var tellsCodesApart = false
  /// Beads in which a gap of this severity or a worse one lies are left out; nil keeps them.
  public var dropsGaps: Gap.Severity?
  /// The beads of the level that another choice has let through; nil for all.
  public var only: Set<Int>?

  public init() {}

  /// The filter for text that others learn from: every bead has both sides.
  public static var pairs: BeadFilter {
    var filter = BeadFilter()
    filter.dropsNullBeads = true
    return filter
  }

  /// Why a bead is left out.
  public enum Reason: String, Sendable, CaseIterable {
    /// It has text on one side only.
    case nullBead = "without a counterpart"
    /// It has text in the target only.
    case noSource = "without a source text"
    /// It is less probable than was asked for.
    case probability = "not probable enough"
    /// Its type was not asked for.
    case type = "of another type"
    /// A gap lies in it.
    case gap = "with gaps"
    /// Its texts have been written before.
    case duplicate = "that repeat others"

    /// The same in Chinese.
    package var chinese: String {
      switch self {
      case .nullBead: "没有对应文本的"
      case .noSource: "没有原文的"
      case .probability: "概率不足的"
      case .type: "类型不符的"
      case .gap: "有差异的"
      case .duplicate: "重复的"
      }
    }
  }
}

extension BeadFilter {
  /// The beads of a level that it lets through for another reason than that they are unique, each with a hash of its
  /// texts; nothing if pairs need not be unique.
  package func hashes(of report: Report, level: BeadLevel) -> [(bead: Int, hash: UInt64)] {
    guard let unique else { return [] }
    var rest = self
    rest.unique = nil
    var hashes: [(bead: Int, hash: UInt64)] = []
    BeadSelection(report, level: level, filter: rest, text: ReportText(report)).forEach {
      hashes.append(($0.index, SeenPairs.hash(of: $0.texts, unique, mark: mark(of: $0.tags, $0.codes))))
    }
    return hashes
  }

  /// What else than its texts tells a bead from another; empty for most.
  func mark(of tags: Bilingual<String?>, _ codes: Bilingual<[InlineCode]>) -> String {
    var mark = ""
    if tellsTagsApart, tags.source != nil || tags.target != nil {
      mark += "\(tags.source ?? "-") \(tags.target ?? "-")"
    }
    if tellsCodesApart, unique != .near {
      for side in Side.allCases {
        for code in codes[side] { mark += "\(side.rawValue) \(code.offset) \(code.label) \(code.content)" }
      }
    }
    return mark
  }
}

/// The beads of a level that a filter lets through, and why others are left out.
public struct BeadChoice: Sendable {
  /// Indices among all beads of the level.
  public private(set) var kept: Set<Int> = []
  /// How many are left out, by reason.
  public private(set) var dropped: [BeadFilter.Reason: Int] = [:]

  /// - Parameter seen: The pairs of texts of earlier reports, to which those of this one are added.
  /// - Complexity: O(*n*) in the text of the report.
  public init(_ report: Report, level: BeadLevel, filter: BeadFilter, seen: inout SeenPairs) {
    let selection = BeadSelection(report, level: level, filter: filter, text: ReportText(report))
    selection.forEach(seen: &seen) {
      kept.insert($0.index)
    } dropped: {
      dropped[$0, default: 0] += 1
    }
  }
}

/// The beads of a level that a filter lets through, with what writers say about them.
struct BeadSelection {
  struct Item {
    /// The index among all beads of the level.
    let index: Int
    let bead: Bead
    let texts: Bilingual<String>
    /// The inline codes of both sides, by their places in the texts.
    let codes: Bilingual<[InlineCode]>
    /// Indices of the gaps that lie in the bead.
    let gaps: [Int]
    /// What the file that was read calls the unit.
    let identifier: String?
    /// The languages of the texts, where they are not those of the documents.
    let tags: Bilingual<String?>
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
    var seen = SeenPairs()
    forEach(seen: &seen, body)
  }

  func forEach(seen: inout SeenPairs, _ body: (Item) -> Void, dropped: (BeadFilter.Reason) -> Void = { _ in })
  {
    let segments = report.segments(level)
    for (index, bead) in report.alignment(level).beads.enumerated() {
      if let only = filter.only, !only.contains(index) { continue }
      if let reason = reason(against: bead, gaps[index]) {
        dropped(reason)
        continue
      }
      let texts = Bilingual(
        source: text.display(segments.source[bead.source], .source),
        target: text.display(segments.target[bead.target], .target))
      let codes = Bilingual(
        source: text.codes(of: segments.source[bead.source], .source),
        target: text.codes(of: segments.target[bead.target], .target))
      let tags = text.tags(of: bead, segments)
      if let likeness = filter.unique {
        let hash = SeenPairs.hash(of: texts, likeness, mark: filter.mark(of: tags, codes))
        guard seen.insert(hash) else {
          dropped(.duplicate)
          continue
        }
      }
      body(
        Item(
          index: index, bead: bead, texts: texts, codes: codes, gaps: gaps[index],
          identifier: text.identifier(of: bead, segments), tags: tags))
    }
  }

  /// Why a bead is left out, whatever its texts are; nil if it is not.
  private func reason(against bead: Bead, _ gaps: [Int]) -> BeadFilter.Reason? {
    if filter.dropsNullBeads && bead.isNull { return .nullBead }
    if filter.dropsTargetOnly && bead.source.isEmpty { return .noSource }
    if bead.probability < filter.minimumProbability { return .probability }
    if let types = filter.types, !types.contains(bead.type) { return .type }
    if let severity = filter.dropsGaps, gaps.contains(where: { report.gaps[$0].severity >= severity }) {
      return .gap
    }
    return nil
  }

  private static func gapsByBead(_ report: Report, _ level: BeadLevel) -> [[Int]] {
    let segments = report.segments(level)
    let alignment = report.alignment(level)
    var result = [[Int]](repeating: [], count: alignment.beads.count)
    if report.gaps.isEmpty { return result }
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
