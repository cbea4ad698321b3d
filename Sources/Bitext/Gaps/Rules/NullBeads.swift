/// The text of one side that stands in null beads: whole paragraphs, and sentences of paragraphs that do have a
/// counterpart. So does a sentence whose bead pairs it with something else.
struct NullBeads {
  let context: GapContext
  let side: Side

  /// Where the last sentence of the side ends that has a counterpart.
  private let lastEnd: Int

  /// Where the second paragraph of the side begins, if it has a third.
  private let titleEnd: Int

  /// Whether both sides stand on one page.
  private let isOnOnePage: Bool

  init(_ context: GapContext, side: Side) {
    let paragraphs = context.segmentation[side].paragraphs
    titleEnd = paragraphs.count > 2 ? paragraphs[1].span.lowerBound : -1
    isOnOnePage = context.segmentation.map(\.document).shareAPage
    self.context = context
    self.side = side
    let last = context.sentences.beads.lazy.filter { !$0.isNull }.compactMap { $0[side].last }.max()
    lastEnd = last.map { context.segmentation[side].sentences[$0].span.upperBound } ?? .max
  }

  func gaps(kind: Gap.Kind) -> [GapDraft] {
    var drafts: [GapDraft] = []
    let segmentation = context.segmentation[side]
    var isNullParagraph = [Bool](repeating: false, count: segmentation.paragraphs.count)
    var probabilities = [Double](repeating: 0, count: segmentation.paragraphs.count)
    let isAlone = sentencesAlone()
    for bead in context.paragraphs.beads where bead.isNull {
      // A sentence may have its counterpart in a paragraph beside that of its own.
      for paragraph in bead[side]
      where segmentation.sentences(ofParagraph: paragraph).allSatisfy({ isAlone[$0] }) {
        isNullParagraph[paragraph] = true
        probabilities[paragraph] = bead.probability
      }
    }
    var paragraph = 0
    let items = lackingItems(isNullParagraph)
    while paragraph < isNullParagraph.count {
      guard isNullParagraph[paragraph] else {
        paragraph += 1
        continue
      }
      let end = items[paragraph] ?? paragraph + 1
      // An empty string of a list has nothing to say.
      let spans = segmentation.paragraphs[paragraph..<end].map(\.span).filter { !$0.isEmpty }
      if !spans.isEmpty {
        drafts.append(
          draft(
            kind, what(paragraph), spans, probability: probabilities[paragraph..<end].max() ?? 0))
      }
      paragraph = end
    }
    lazy var spread = LengthSpread(context)
    for (index, bead) in context.sentences.beads.enumerated() where bead.isNull {
      for sentence in bead[side]
      where isAlone[sentence] && !isNullParagraph[segmentation.paragraph(ofSentence: sentence)] {
        let span = segmentation.sentences[sentence].span
        var gap = draft(kind, .sentence, [span], probability: bead.probability)
        if bead.probability < context.thresholds.sentenceErrorProbability {
          gap.severity = isAnsweredBeside(index, { spread }) ? .note : min(gap.severity, .warning)
        }
        drafts.append(gap)
      }
    }
    guard let coverage = context.coverage else { return drafts }
    let unrelated = context.sentences.beads.filter { isUnrelated($0, coverage) }
    if unrelated.isEmpty { return drafts }
    // Neighbours that were exchanged do have a counterpart.
    let exchanged = Set(
      ExchangedNeighbours(context).pairs().flatMap { Array($0.0[side]) + Array($0.1[side]) })
    for bead in unrelated {
      for sentence in bead[side] where !exchanged.contains(sentence) {
        let span = segmentation.sentences[sentence].span
        drafts.append(
          GapDraft(
            kind, .warning, .replaced, side: side, spans: context.spans(side, [span]), probability: 0.7))
      }
    }
    return drafts
  }

  /// Of each sentence of the side whether nothing of the other side says it.
  private func sentencesAlone() -> [Bool] {
    var isAlone = [Bool](repeating: false, count: context.segmentation[side].sentences.count)
    for (index, bead) in context.sentences.beads.enumerated() where bead.isNull && !bead[side].isEmpty {
      // An item is one more or less, wherever its text stands.
      let isAnItem = bead[side].contains(where: beginsItem)
      guard isAnItem || !context.isSaidNearby(index, side) else { continue }
      for sentence in bead[side] { isAlone[sentence] = true }
    }
    return isAlone
  }

  /// Whether a pair right beside a sentence that stands alone has a phrase on the other side, about as long, that nothing of
  /// its own side answers: what one language says in a sentence of its own the other says in a clause, in words that the lexicon
  /// does not know.
  ///
  /// - Complexity: that of two phrases, O(*w*²) in the words of a bead.
  private func isAnsweredBeside(_ index: Int, _ spread: () -> LengthSpread) -> Bool {
    guard context.englishSide != nil, let coverage = context.coverage else { return false }
    let beads = context.sentences.beads
    let own = letters(context.spans(ofSentences: beads[index][side], side), side)
    return [index - 1, index + 1].contains { place in
      guard beads.indices.contains(place), !beads[place].isNull,
        adjoins(beads[place][side], beads[index][side]),
        let lost = LostPhrase(beads[place], side.opposite, coverage, spread(), context),
        lost.score >= context.thresholds.answerScore
      else { return false }
      let share = letters([lost.span], side.opposite) / max(own, 1)
      return (Self.leastAnswer...1 / Self.leastAnswer).contains(share)
    }
  }

  private func adjoins(_ sentences: Range<Int>, _ others: Range<Int>) -> Bool {
    sentences.upperBound == others.lowerBound || others.upperBound == sentences.lowerBound
  }

  /// Letters in Latin letters' worth, of which a Han character is three.
  private func letters(_ spans: [Span], _ side: Side) -> Double {
    spans.reduce(0) { sum, span in
      context.utf8(side)[span.range].reduce(sum) {
        LabelCursor.isLetter(UInt32($1)) ? $0 + 1 : $1 >= 0xE3 ? $0 + 3 : $0
      }
    }
  }

  /// How much shorter or longer an answer may be.
  private static let leastAnswer = 0.3

  /// Whether a sentence begins a paragraph with a label.
  private func beginsItem(_ sentence: Int) -> Bool {
    let paragraph = context.segmentation[side].paragraph(ofSentence: sentence)
    return context.segmentation[side].sentences(ofParagraph: paragraph).lowerBound == sentence
      && context.labels[side].paragraphs[paragraph]?.path.isEmpty == false
  }

  /// Whether the sides of a bead have next to no word in common: where each side lacks the sentence beside the one that
  /// the other lacks, an aligner pairs the two.
  private func isUnrelated(_ bead: Bead, _ coverage: WordCoverage) -> Bool {
    !bead.isNull
      // A number that both sides have is said on both.
      && !coverage.learntWords(of: bead, .source).contains { $0.isValue && $0.evidence < 0 }
      && Side.allCases.allSatisfy { side in
        coverage.learntEvidence(of: bead, side) >= context.thresholds.unrelatedEvidence
          && coverage.learntOpenShare(of: bead, side) >= context.thresholds.unrelatedShare
      }
      && !sharesLetters(bead)
  }

  /// Whether a word in Latin letters stands on both sides: what is copied is said.
  private func sharesLetters(_ bead: Bead) -> Bool {
    let words = Side.allCases.map { side in
      Set(
        context.spans(ofSentences: bead[side], side).flatMap { span in
          context.utf8(side)[span.range].split { !LabelCursor.isLetter(UInt32($0)) }.filter { $0.count >= 3 }
            .map { $0.map { $0 | 0x20 } }
        })
    }
    return !words[0].isDisjoint(with: words[1])
  }

  private func what(_ paragraph: Int) -> Gap.Reason.Piece {
    guard let path = context.labels[side].paragraphs[paragraph]?.path, !path.isEmpty else {
      return .paragraph
    }
    return .item(path)
  }

  /// For each paragraph that begins an item without a counterpart where what the other side lacks of it ends: an item
  /// that is gone is one gap, with all its paragraphs.
  private func lackingItems(_ isNull: [Bool]) -> [Int: Int] {
    var ends: [Int: Int] = [:]
    for outcome in context.outcomes where outcome[side.opposite] == nil {
      guard let paragraphs = outcome[side]?.paragraphs, isNull[paragraphs.lowerBound] else { continue }
      let end = paragraphs.first { !isNull[$0] } ?? paragraphs.upperBound
      ends[paragraphs.lowerBound] = max(end, ends[paragraphs.lowerBound] ?? 0)
    }
    return ends
  }

  private func draft(
    _ kind: Gap.Kind, _ piece: Gap.Reason.Piece, _ spans: [Span], probability: Double
  ) -> GapDraft {
    GapDraft(
      kind,
      isImprint(spans) ? .note : spans.map { severity(of: $0, probability: probability) }.max() ?? .note,
      .unmatched(piece), side: side, spans: context.spans(side, spans), probability: probability)
  }

  /// Whether text stands behind all that has a counterpart, and is one short line that is no item and no heading, nor a
  /// sentence unless it speaks of the text itself: `NNNN`, `Printed on recycled paper`, `This summary is no legal advice.`
  /// What stands so was put there by whoever made the file.
  ///
  /// So does a line of a title of several lines, above the text: what one language divides the other says in one.
  private func isImprint(_ spans: [Span]) -> Bool {
    let segmentation = context.segmentation[side]
    // A memory has no title and no end.
    guard segmentation.document.page.origins == nil else { return false }
    guard spans.count == 1, let span = spans.first, span.count <= Self.longestNotice,
      span.lowerBound >= lastEnd || span.lowerBound <= titleEnd
    else { return false }
    // The last sentence that ends with it.
    let sentence = segmentation.sentences.partitionPoint { $0.span.upperBound > span.upperBound } - 1
    guard sentence >= 0, !beginsItem(sentence) else { return false }
    if case .heading = segmentation.document.page.block(at: span.lowerBound)?.kind { return false }
    return span.count <= Self.longestImprint && context.shapes[side][sentence].ending == .bare
      || NullBeads.speaksOfItself(context.utf8(side)[span.range])
  }

  /// How many bytes such a line has at most, and such a sentence.
  private static let (longestImprint, longestNotice) = (60, 200)

  /// Whether a sentence begins with the text as what it is about: `This translation`, 本译文.
  private static func speaksOfItself(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = bytes.prefix(40).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return ["this ", "the above ", "本", "此", "以上"].contains { demonstrative in
      guard start.starts(with: demonstrative.utf8) else { return false }
      return namesOfTexts.contains { start.dropFirst(demonstrative.utf8.count).starts(with: $0) }
    }
  }

  /// What a text calls itself.
  private static let namesOfTexts = [
    "document", "fact sheet", "factsheet", "template", "translation", "text", "page", "publication", "notice",
    "leaflet",
    "version", "summary", "material", "transcript", "information", "form", "brochure", "guide", "sample",
    "english",
    "chinese", "文件", "译文", "譯文", "译本", "譯本", "中文", "英文", "文本", "模板", "范本", "範本", "样本", "樣本", "网页", "網頁", "页",
    "頁",
    "资料", "資料", "单张", "單張", "小册子", "小冊子", "版本", "摘要", "表格", "通告", "刊物", "文",
  ].map { Array($0.utf8) }

  /// Whether a line is `By` and the names of one or two people: two to five words with capitals, of which `and` may join two.
  private func isByline(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= 60, bytes.starts(with: "By ".utf8) else { return false }
    let words = bytes.dropFirst(3).split(separator: 0x20)
    return (2...5).contains(words.count)
      && words.allSatisfy { word in
        word.elementsEqual("and".utf8)
          || word.first.map { LabelCursor.isCapital(UInt32($0)) } == true
            && word.dropFirst().allSatisfy {
              $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x80 || $0 == 0x2E || $0 == 0x2D
            }
      }
  }

  /// Whether a short line stands in square brackets as a whole: `[Verse 1]`, `[Applause]`, 【图】 say what it is about the text.
  private func isBracketed(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= 40, let first = bytes.first, let last = bytes.last else { return false }
    return first == 0x5B && last == 0x5D
      || bytes.starts(with: "【".utf8) && bytes.suffix(3).elementsEqual("】".utf8)
  }

  /// Whether a line only joins those around it, as between the parties that a title page names: `between`, `and`, 与.
  private func isJoint(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= 16 else { return false }
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    return text.split { " ,:：，".contains($0) }.allSatisfy(Self.joints.contains)
  }

  private static let joints: Set<Substring> = [
    "among", "and", "between", "by", "for", "from", "of", "the", "to", "with", "与", "與", "和", "及", "由", "之间",
    "之間", "暨",
  ]

  /// Whether text stands in a work that is cited.
  private func isCited(_ span: Span) -> Bool {
    let segmentation = context.segmentation[side]
    let place = segmentation.paragraphs.partitionPoint { $0.span.upperBound > span.lowerBound }
    guard place < segmentation.paragraphs.count else { return false }
    let paragraph = segmentation.paragraphs[place].span
    return paragraph.contains(span) && paragraph.count <= 400
      && Citation.isCitation(context.utf8(side)[paragraph.range])
  }

  /// Text without a word, such as a row of asterisks, and a work that is cited are worth a note at most.
  private func severity(of span: Span, probability: Double) -> Gap.Severity {
    let bytes = context.utf8(side)[span.range]
    if Citation.isCitation(bytes) || isCited(span) || isBracketed(bytes) || isByline(bytes) || isJoint(bytes)
      || SaidBy.isAll(of: bytes)
    {
      return .note
    }
    let hasWords = bytes.contains {
      $0 >= 0xC3 || LabelCursor.isLetter(UInt32($0)) || ($0 >= 0x30 && $0 <= 0x39)
    }
    if !hasWords { return .note }
    // On one page both languages share what has no letters: the heading `2.4.0 – 2024-09-17`.
    let hasLetters = bytes.contains { $0 >= 0xC3 && $0 != 0xE2 || LabelCursor.isLetter(UInt32($0)) }
    if !hasLetters, isOnOnePage { return .note }
    return probability < context.thresholds.nullProbability ? .warning : .error
  }
}
