/// A numbered item of one side, before it is paired.
struct OutcomeItem: Sendable {
  var statement: Outcome.Statement
  let level: Int
  /// The item that this one stands in, as an index of the side's items.
  let parent: Int?
  /// Whether it begins inside a paragraph and not at its start.
  let isInline: Bool

  /// The paragraph that its label stands in.
  var paragraph: Int { statement.paragraphs.lowerBound }
  var label: Label { statement.label }
}

/// The numbered items of one side with their headings and bodies.
struct OutcomeItems: Sendable {
  private(set) var items: [OutcomeItem] = []

  private let segmentation: Segmentation
  private let labels: DocumentLabels
  private let reader: MentionReader

  /// - Complexity: O(*n*) in the number of sentences, times the depth of nesting.
  init(_ segmentation: Segmentation, labels: DocumentLabels, values: SegmentValues) {
    self.segmentation = segmentation
    self.labels = labels
    reader = MentionReader(segmentation.document.language, values)
    let starts = labels.paragraphs.indices.filter { labels.paragraphs[$0] != nil }
    let ends = self.ends(of: starts)
    var next = 0
    var stack: [Int] = []
    for paragraph in segmentation.paragraphs.indices {
      if next < starts.count, starts[next] == paragraph, let label = labels.paragraphs[paragraph],
        let level = labels.levels[paragraph]
      {
        while let top = stack.last, items[top].level >= level { stack.removeLast() }
        let parent = stack.last
        stack.append(items.count)
        let statement = statement(label, paragraphs: paragraph..<ends[next])
        items.append(OutcomeItem(statement: statement, level: level, parent: parent, isInline: false))
        next += 1
      } else {
        while let top = stack.last, items[top].statement.paragraphs.upperBound <= paragraph {
          stack.removeLast()
        }
      }
      appendInline(paragraph, stack: stack)
    }
  }

  // MARK: Extent

  /// For each labelled paragraph where its item ends: at the next label of its level or a higher one.
  ///
  /// Behind the last item of a list more text may follow that is not the item's. The last item is given no more
  /// paragraphs without label than the longest of its list has, and none that closes the text.
  private func ends(of starts: [Int]) -> [Int] {
    var ends = [Int](repeating: segmentation.paragraphs.count, count: starts.count)
    // From behind: for each level the nearest label that ends it.
    var next: [Int] = []
    var tails = [Int](repeating: 0, count: starts.count)
    for index in starts.indices.reversed() {
      let level = labels.levels[starts[index]] ?? 0
      let bound = next.prefix(level + 1).min() ?? segmentation.paragraphs.count
      ends[index] = bound
      while next.count <= level { next.append(segmentation.paragraphs.count) }
      next[level] = starts[index]
      for deeper in (level + 1)..<max(level + 1, next.count) { next[deeper] = starts[index] }
      let following = index + 1 < starts.count ? starts[index + 1] : segmentation.paragraphs.count
      tails[index] = following - starts[index] - 1
    }
    guard let last = starts.indices.last else { return ends }
    let lastLevel = labels.levels[starts[last]] ?? 0
    let siblings = starts.indices.dropLast().filter { labels.levels[starts[$0]] == lastLevel }
    let isHeadingLine =
      segmentation.sentences(ofParagraph: starts[last]).count == 1 && !isClosed(starts[last])
    let limit = siblings.map { tails[$0] }.max() ?? 0
    var end = starts[last] + 1
    let bound = end + max(limit, isHeadingLine ? 1 : 0)
    while end < min(bound, segmentation.paragraphs.count), !isClosing(end) { end += 1 }
    // Outer items that the last one ends with end where it ends.
    for index in starts.indices where ends[index] == segmentation.paragraphs.count { ends[index] = end }
    return ends
  }

  /// Whether a paragraph ends like a sentence; a heading of its own line does not.
  private func isClosed(_ paragraph: Int) -> Bool {
    let span = segmentation.paragraphs[paragraph].span
    let utf8 = segmentation.document.page.utf8
    guard let last = utf8.scalar(before: span.upperBound, floor: span.lowerBound)?.value else { return false }
    return [0x2E, 0x3002, 0x21, 0x3F, 0xFF01, 0xFF1F, 0x3B, 0xFF1B, 0x201D, 0x22].contains(last)
  }

  /// Whether a paragraph is what stands below a text: in parentheses as a whole, or without the end of a
  /// sentence and short, such as a date or the name of the press.
  private func isClosing(_ paragraph: Int) -> Bool {
    let span = segmentation.paragraphs[paragraph].span
    let utf8 = segmentation.document.page.utf8
    let first = utf8.scalar(at: span.lowerBound, limit: span.upperBound)?.value
    let last = utf8.scalar(before: span.upperBound, floor: span.lowerBound)?.value
    let isBracketed =
      (first == 0x28 || first == 0xFF08 || first == 0x5B || first == 0x3010)
      && (last == 0x29 || last == 0xFF09 || last == 0x5D || last == 0x3011)
    return isBracketed || (span.count < 60 && !isClosed(paragraph))
  }

  // MARK: Heading and body

  func statement(_ label: Label, paragraphs: Range<Int>) -> Outcome.Statement {
    let sentences = segmentation.sentences(ofParagraph: paragraphs.lowerBound)
    let paragraph = segmentation.paragraphs[paragraphs.lowerBound].span
    var heading = Span(label.span.upperBound, max(label.span.upperBound, paragraph.upperBound))
    var body: [Span] = []
    if let first = sentences.first(where: {
      segmentation.sentences[$0].span.upperBound > label.span.upperBound
    }) {
      heading = Span(label.span.upperBound, segmentation.sentences[first].span.upperBound)
      if first + 1 < sentences.upperBound {
        body.append(Span(segmentation.sentences[first + 1].span.lowerBound, paragraph.upperBound))
      }
    }
    for index in paragraphs.dropFirst() { body.append(segmentation.paragraphs[index].span) }
    var mentions: [Outcome.Mention] = []
    let utf8 = segmentation.document.page.utf8
    for index in paragraphs {
      if index > paragraphs.lowerBound, labels.paragraphs[index] != nil { break }
      let span = segmentation.paragraphs[index].span
      let start =
        index == paragraphs.lowerBound ? min(label.span.upperBound, span.upperBound) : span.lowerBound
      mentions += reader.mentions(in: utf8, Span(start, span.upperBound))
    }
    return Outcome.Statement(
      label: label, heading: trimmed(heading), body: body, paragraphs: paragraphs, mentions: mentions)
  }

  /// Without the mark that ends a sentence.
  private func trimmed(_ span: Span) -> Span {
    let utf8 = segmentation.document.page.utf8
    var end = span.upperBound
    while let scalar = utf8.scalar(before: end, floor: span.lowerBound) {
      let isEnd = [0x2E, 0x3002, 0x3A, 0xFF1A, 0x3B, 0xFF1B, 0xFF0E].contains(scalar.value)
      guard isEnd || LabelCursor.isSpace(scalar.value) else { break }
      end -= scalar.length
    }
    return Span(span.lowerBound, end)
  }

  // MARK: Items inside a paragraph

  /// Whether labels inside a paragraph are words that lead through running text: `First,` and 其二 before several sentences
  /// each number the steps of an argument, and no results.
  private func isDiscourse(_ starts: [Int], of sentences: Range<Int>) -> Bool {
    let words: Set<Label.Style> = [.ordinalWord, .cardinalWord, .hanOrdinal, .hanSequence]
    guard starts.allSatisfy({ labels.sentences[$0].map { words.contains($0.style) } ?? false }) else {
      return false
    }
    return zip(starts, starts.dropFirst()).contains { $1 - $0 > 1 }
  }

  /// Items that begin at sentences inside a paragraph. They are items of the paragraph's item, or its equals
  /// where the list begins with the paragraph's own label.
  private mutating func appendInline(_ paragraph: Int, stack: [Int]) {
    let level = stack.last.map { items[$0].level } ?? -1
    let sentences = segmentation.sentences(ofParagraph: paragraph)
    guard sentences.count > 1 else { return }
    let own = labels.paragraphs[paragraph]
    let marked = sentences.filter { labels.sentences[$0] != nil && (own == nil || $0 > sentences.lowerBound) }
    let starts = isDiscourse(marked, of: sentences) ? [] : marked
    for (index, sentence) in starts.enumerated() {
      guard let label = labels.sentences[sentence] else { continue }
      let isEqual =
        own.map { LabelFamily($0, isCapital: true) == LabelFamily(label, isCapital: true) } ?? false
      let end = index + 1 < starts.count ? starts[index + 1] : sentences.upperBound
      let first = segmentation.sentences[sentence].span
      let heading = Span(label.span.upperBound, max(label.span.upperBound, first.upperBound))
      let body =
        sentence + 1 < end
        ? [
          Span(
            segmentation.sentences[sentence + 1].span.lowerBound,
            segmentation.sentences[end - 1].span.upperBound)
        ]
        : []
      items.append(
        OutcomeItem(
          statement: Outcome.Statement(
            label: label, heading: trimmed(heading), body: body, paragraphs: paragraph..<paragraph + 1),
          level: isEqual ? level : level + 1, parent: isEqual ? stack.dropLast().last : stack.last,
          isInline: true))
    }
  }
}
