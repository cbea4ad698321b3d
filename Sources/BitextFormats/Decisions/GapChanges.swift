public import Bitext

/// What has become of the gaps between two versions of a text.
///
/// Gaps are the same if their identifiers are. A gap whose own sentence was edited has another identifier; it is the same as
/// one that is gone if it is of its kind and side, points at the same words, and stands in a sentence that is much the same.
/// Of gaps that point at a whole sentence, the sentences have to be much the same.
public struct GapChanges: Sendable {
  /// Gaps of the later version only. What was silent in the earlier one is not new.
  public private(set) var new: [Gap] = []
  /// Gaps of both that stand as they stood.
  public let kept: [Gap]
  /// Gaps of both whose sentence was edited, each with what it was before.
  public private(set) var changed: [(gap: Gap, before: ReportRecord.Gap)] = []
  /// Gaps of the earlier version only.
  public private(set) var gone: [ReportRecord.Gap] = []

  /// Compares a report with an earlier one that was read back.
  public init(_ report: Report, since old: ReportRecord) {
    let before = Set((old.gaps + old.silencedGaps).map(\.identifier))
    let after = Set((report.gaps + report.silencedGaps).map(\.identifier))
    kept = report.gaps.filter { before.contains($0.identifier) }
    var missing = (old.gaps + old.silencedGaps).filter { !after.contains($0.identifier) }
    let silent = Set(old.silencedGaps.map(\.identifier))
    let texts = GapSentences(report, old)
    for gap in report.gaps + report.silencedGaps where !before.contains(gap.identifier) {
      let likeness = missing.indices.map { texts.likeness(of: gap, missing[$0]) }
      let isSilent = report.silencedGaps.contains { $0.identifier == gap.identifier }
      if let best = likeness.indices.max(by: { (likeness[$0], $1) < (likeness[$1], $0) }), likeness[best] > 0
      {
        let former = missing.remove(at: best)
        if !isSilent { changed.append((gap, former)) }
      } else if !isSilent {
        new.append(gap)
      }
    }
    gone = missing.filter { !silent.contains($0.identifier) }
  }
}

/// The sentences of gaps of two versions, compared.
private struct GapSentences {
  private let report: Report
  private let old: ReportRecord
  private let texts: JudgedTexts
  /// How much alike sentences are, of which one may have become the other.
  private static let alike = 0.5

  init(_ report: Report, _ old: ReportRecord) {
    self.report = report
    self.old = old
    texts = JudgedTexts(report)
  }

  /// How much alike the sentences of two gaps are that may be one; 0 where they cannot be.
  func likeness(of gap: Gap, _ former: ReportRecord.Gap) -> Double {
    guard gap.kind == former.kind, gap.side == former.side, gap.context == former.context else { return 0 }
    let words = Bilingual(
      source: Self.words(of: former, .source), target: Self.words(of: former, .target))
    let isWording = texts.wording(of: gap) == JudgedTexts.wording(of: former.kind, words)
    var least = 1.0
    for side in Side.allCases where gap.context != side {
      let (now, then) = (sentence(of: gap, side), sentence(of: former, side))
      if now.isEmpty != then.isEmpty { return 0 }
      if now.isEmpty { continue }
      if !isWording {
        // Only what points at a whole sentence may point at other words.
        guard let span = gap.spans[side].first, let stretch = former.stretches[side].first,
          span.range.count * 10 >= now.utf8.count * 9, stretch.text.utf8.count * 10 >= then.utf8.count * 9
        else { return 0 }
      }
      least = min(least, Self.likeness(of: now, then))
    }
    return least < Self.alike ? 0 : least + (isWording ? 1 : 0)
  }

  private static func words(of gap: ReportRecord.Gap, _ side: Side) -> [ArraySlice<UInt8>] {
    gap.context == side ? [] : gap.stretches[side].map { Array($0.text.utf8)[...] }
  }

  private func sentence(of gap: Gap, _ side: Side) -> String {
    guard let span = gap.spans[side].first else { return "" }
    let segmentation = report.segmentation[side]
    let index = segmentation.sentences.partitionPoint { $0.span.upperBound > span.lowerBound }
    guard index < segmentation.sentences.count else { return "" }
    return String(
      decoding: segmentation.document.page.utf8[segmentation.sentences[index].span.range], as: UTF8.self)
  }

  private func sentence(of gap: ReportRecord.Gap, _ side: Side) -> String {
    guard let stretch = gap.stretches[side].first else { return "" }
    let index = old.sentences[side].partitionPoint { $0.span.upperBound > stretch.span.lowerBound }
    return index < old.sentences[side].count ? old.sentences[side][index].text : ""
  }

  /// The share of pairs of letters that two texts have in common.
  private static func likeness(of one: String, _ other: String) -> Double {
    func pairs(_ text: String) -> [String: Int] {
      let letters = text.unicodeScalars.filter { !$0.properties.isWhitespace }
      var counts: [String: Int] = [:]
      for (first, second) in zip(letters, letters.dropFirst()) {
        counts["\(first)\(second)", default: 0] += 1
      }
      return counts
    }
    if one == other { return 1 }
    let (left, right) = (pairs(one), pairs(other))
    let common = left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) }
    let all = left.values.reduce(0, +) + right.values.reduce(0, +)
    return all == 0 ? 0 : Double(2 * common) / Double(all)
  }
}
