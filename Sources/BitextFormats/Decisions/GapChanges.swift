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
  ///
  /// - Complexity: O(*n*) in the bytes of both versions, and O(*g* · *h* · *l*) in the gaps of one version only that point at the
  ///   same words or at a whole sentence, *g* of the one and *h* of the other, and the letters of their sentences.
  public init(_ report: Report, since old: ReportRecord) {
    let before = Set((old.gaps + old.silencedGaps).map(\.identifier))
    let after = Set((report.gaps + report.silencedGaps).map(\.identifier))
    let silentBefore = Set(old.silencedGaps.map(\.identifier))
    let silent = Set(report.silencedGaps.map(\.identifier))
    kept = report.gaps.filter { before.contains($0.identifier) }
    var former = FormerGaps((old.gaps + old.silencedGaps).filter { !after.contains($0.identifier) }, of: old)
    for gap in report.gaps + report.silencedGaps where !before.contains(gap.identifier) {
      let match = former.take(for: gap, of: report)
      if silent.contains(gap.identifier) { continue }
      if let match { changed.append((gap, match)) } else { new.append(gap) }
    }
    gone = former.rest.filter { !silentBefore.contains($0.identifier) }
  }
}

/// The gaps of an earlier version that the later one has not, of which each may be what one gap of the later version was.
private struct FormerGaps {
  private let gaps: [ReportRecord.Gap]
  private let traces: [GapTrace]
  private var isTaken: [Bool]
  /// By what gaps have in common that may be one: those that point at the same words, and those that point at whole sentences.
  private var alike: [GapTrace.Key: [Int]] = [:]
  private var pairs = LetterPairs()
  /// How much alike sentences are, of which one may have become the other.
  private static let least = 0.5

  init(_ gaps: [ReportRecord.Gap], of old: ReportRecord) {
    self.gaps = gaps
    isTaken = Array(repeating: false, count: gaps.count)
    var pairs = LetterPairs()
    traces = gaps.map { GapTrace($0, of: old, &pairs) }
    self.pairs = pairs
    for (index, trace) in traces.enumerated() {
      for key in trace.keys { alike[key, default: []].append(index) }
    }
  }

  /// Those that no gap of the later version was, in their order.
  var rest: [ReportRecord.Gap] { zip(gaps, isTaken).compactMap { $1 ? nil : $0 } }

  /// What a gap of the later version was, which no other gap can have been then: of those that point at the same words, or else at
  /// a whole sentence, the first whose sentence is most alike.
  mutating func take(for gap: Gap, of report: Report) -> ReportRecord.Gap? {
    if alike.isEmpty { return nil }
    let trace = GapTrace(gap, of: report, &pairs)
    for key in trace.keys {
      var best: (likeness: Double, index: Int)?
      for index in alike[key, default: []] where !isTaken[index] {
        let likeness = trace.likeness(to: traces[index])
        if likeness >= Self.least, likeness > best?.likeness ?? 0 { best = (likeness, index) }
      }
      if let best {
        isTaken[best.index] = true
        return gaps[best.index]
      }
    }
    return nil
  }
}

/// What a gap is known by in another version of its text.
private struct GapTrace {
  /// What two gaps have in common that may be one.
  struct Key: Hashable {
    let kind: Gap.Kind
    let side: Side?
    let context: Side?
    /// The hash of the words that it points at; nil where it points at whole sentences, which may have become others.
    let wording: String?
  }

  /// What it may be known by, the surest first.
  let keys: [Key]
  /// The sentences that it points at, empty where there are none.
  private let sentences: Bilingual<LetterPairs.Text>

  init(_ gap: Gap, of report: Report, _ pairs: inout LetterPairs) {
    let words = Side.allCases.map { side in
      gap.spans[side].map { report.segmentation[side].document.page.utf8[$0.range] }
    }
    /// The text of the first sentence that ends behind the beginning of the gap.
    let texts = Side.allCases.map { side in
      guard let span = gap.spans[side].first else { return "" }
      let segmentation = report.segmentation[side]
      let index = segmentation.sentences.partitionPoint { $0.span.upperBound > span.lowerBound }
      guard index < segmentation.sentences.count else { return "" }
      return String(
        decoding: segmentation.document.page.utf8[segmentation.sentences[index].span.range], as: UTF8.self)
    }
    self.init(
      gap.kind, gap.side, gap.context, Bilingual(source: words[0], target: words[1]),
      Bilingual(source: texts[0], target: texts[1]), &pairs)
  }

  init(_ gap: ReportRecord.Gap, of old: ReportRecord, _ pairs: inout LetterPairs) {
    let texts = Side.allCases.map { side in
      guard let stretch = gap.stretches[side].first else { return "" }
      let index = old.sentences[side].partitionPoint { $0.span.upperBound > stretch.span.lowerBound }
      return index < old.sentences[side].count ? old.sentences[side][index].text : ""
    }
    self.init(
      gap.kind, gap.side, gap.context, gap.stretches.map { $0.map { Array($0.text.utf8)[...] } },
      Bilingual(source: texts[0], target: texts[1]), &pairs)
  }

  /// - Parameters:
  ///   - words: what it points at, on each side.
  ///   - texts: the sentence that the first of them stands in, empty where there is none.
  private init(
    _ kind: Gap.Kind, _ side: Side?, _ context: Side?, _ words: Bilingual<[ArraySlice<UInt8>]>,
    _ texts: Bilingual<String>, _ pairs: inout LetterPairs
  ) {
    var (words, texts) = (words, texts)
    if let context { (words[context], texts[context]) = ([], "") }
    sentences = Bilingual(source: pairs.text(texts.source), target: pairs.text(texts.target))
    let isWhole = Side.allCases.allSatisfy { side in
      texts[side].isEmpty || words[side].first.map { $0.count * 10 >= texts[side].utf8.count * 9 } == true
    }
    let wording = JudgedTexts.wording(of: kind, words)
    keys = (isWhole ? [wording, nil] : [wording]).map {
      Key(kind: kind, side: side, context: context, wording: $0)
    }
  }

  /// How much alike the sentences of two gaps are: of the side on which they are less; 0 where one of them has none.
  func likeness(to former: GapTrace) -> Double {
    var least = 1.0
    for side in Side.allCases {
      let (now, then) = (sentences[side], former.sentences[side])
      if now.text.isEmpty != then.text.isEmpty { return 0 }
      if !now.text.isEmpty { least = min(least, now.likeness(to: then)) }
    }
    return least
  }
}

/// The pairs of neighbouring letters of texts, numbered.
private struct LetterPairs {
  private var numbers: [String: Int] = [:]

  /// A text with its pairs.
  struct Text {
    let text: String
    /// Ascending, each as often as it stands.
    fileprivate let pairs: [Int]

    /// The share of pairs of letters that two texts have in common.
    func likeness(to other: Text) -> Double {
      if text == other.text { return 1 }
      var (left, right, common) = (0, 0, 0)
      while left < pairs.count, right < other.pairs.count {
        let (one, next) = (pairs[left], other.pairs[right])
        if one == next { common += 1 }
        if one <= next { left += 1 }
        if next <= one { right += 1 }
      }
      let all = pairs.count + other.pairs.count
      return all == 0 ? 0 : Double(2 * common) / Double(all)
    }
  }

  mutating func text(_ text: String) -> Text {
    let letters = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    let pairs = zip(letters, letters.dropFirst()).map { first, second in
      let pair = "\(first)\(second)"
      let number = numbers[pair] ?? numbers.count
      numbers[pair] = number
      return number
    }
    return Text(text: text, pairs: pairs.sorted())
  }
}
