/// Sentences that a side says twice, word for word: a caption printed again with more behind it, a paragraph
/// pasted twice, a translation used for another sentence.
struct DuplicateRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    let repeats = Bilingual(source: Repeats(context, .source), target: Repeats(context, .target))
    let beads = Bilingual(
      source: context.sentences.beadIndices(.source), target: context.sentences.beadIndices(.target))
    var drafts: [GapDraft] = []
    var reported = Set<Int>()
    for side in Side.allCases {
      let other = side.opposite
      for run in repeats[side].runs {
        let bead = context.sentences.beads[beads[side][run.lowerBound]]
        let first = context.spans(ofSentences: repeats[side].earlier(run), side)
        let again = context.spans(ofSentences: run, side)
        var spans = context.spans(side, again + first)
        // Either of the two may be the one that has the counterpart.
        let isNull = (
          bead.isNull, context.sentences.beads[beads[side][repeats[side].earlier(run).lowerBound]].isNull
        )
        if isNull.0 || isNull.1 {
          // What neither has a counterpart of is missing or added each time. The source may repeat itself, and
          // its translation leave that out: only what stands right behind itself was put there by mistake.
          if isNull == (true, true) { continue }
          if side == .source, run.lowerBound - repeats[side].earlier(run).upperBound > 2 { continue }
          drafts.append(GapDraft(.duplicate, .error, .repeated(.here), side: side, spans: spans))
          continue
        }
        // What both sides repeat is told once, from the source.
        let counterpart = run.flatMap { context.sentences.beads[beads[side][$0]][other] }
        let repeated = counterpart.filter { repeats[other].earlier[$0] != nil }
        if !repeated.isEmpty {
          if side == .target, run.contains(where: { reported.contains($0) }) { continue }
          if side == .source { reported.formUnion(counterpart) }
          // In whatever order the counterparts stand: some may have been moved.
          spans[other] = Set(repeated).sorted().map { context.segmentation[other].sentences[$0].span }
          drafts.append(GapDraft(.duplicate, .note, .repeated(.onBothSides), side: side, spans: spans))
        } else if repeats[side].earlier(run).allSatisfy({ index in
          isUnlike(context, side: other, context.sentences.beads[beads[side][index]][other], counterpart)
        }) {
          spans[other] = counterpart.map { context.segmentation[other].sentences[$0].span }
          drafts.append(
            GapDraft(
              .duplicate, .warning, .repeated(.insteadOfAnother), side: side, spans: spans))
        }
      }
    }
    return drafts
  }

  /// Whether two places of a side have so little in common that one translation cannot serve both.
  private func isUnlike(_ context: GapContext, side: Side, _ first: Range<Int>, _ second: [Int]) -> Bool {
    func pairs(_ sentences: some Sequence<Int>) -> Set<UInt32> {
      var pairs: Set<UInt32> = []
      for sentence in sentences {
        let text = context.utf8(side)[context.segmentation[side].sentences[sentence].span.range].filter {
          $0 > 0x20
        }
        for index in text.indices.dropLast(2) {
          pairs.insert(UInt32(text[index]) << 16 | UInt32(text[index + 1]) << 8 | UInt32(text[index + 2]))
        }
      }
      return pairs
    }
    let (left, right) = (pairs(first), pairs(second))
    guard !left.isEmpty, !right.isEmpty else { return false }
    let shared = left.intersection(right).count
    return Double(shared) < context.thresholds.duplicateLikeness * Double(min(left.count, right.count))
  }
}

/// For each sentence of a side the first one that says the same, letter for letter.
private struct Repeats {
  let earlier: [Int?]
  /// Runs of sentences that repeat a run of sentences.
  let runs: [Range<Int>]

  init(_ context: GapContext, _ side: Side) {
    let utf8 = context.utf8(side)
    var first: [UInt64: Int] = [:]
    var earlier = [Int?](repeating: nil, count: context.segmentation[side].sentences.count)
    for (index, sentence) in context.segmentation[side].sentences.enumerated() {
      let shape = context.shapes[side][index]
      // Short sentences are repeated in all innocence.
      guard shape.letters + 2 * shape.han >= context.thresholds.duplicateLength else { continue }
      var hash = FowlerNollVo()
      hash.addText(utf8[sentence.span.range])
      if let before = first[hash.value] { earlier[index] = before } else { first[hash.value] = index }
    }
    var runs: [Range<Int>] = []
    for (index, before) in earlier.enumerated() {
      guard let before else { continue }
      if let last = runs.last, last.upperBound == index, earlier[index - 1] == before - 1 {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    self.earlier = earlier
    self.runs = runs
  }

  func earlier(_ run: Range<Int>) -> Range<Int> {
    let start = earlier[run.lowerBound] ?? run.lowerBound
    return start..<start + run.count
  }
}
