/// The labels of a document's paragraphs and sentences.
///
/// They are decided over the whole text: what looks like a label is one if its style allows no other reading or
/// if a list goes on with it. So the `Second,` of a title is no label where the list has a `Second,` of its own
/// behind a `First,`, and `Four cases,` is one between `Third,` and `Five,`.
public struct DocumentLabels: Hashable, Sendable {
  /// For every paragraph the label that it begins with.
  public internal(set) var paragraphs: [Label?]
  /// For every sentence the label that it begins with. A sentence that begins a paragraph has the paragraph's.
  public let sentences: [Label?]
  /// For every paragraph the depth of its label, 0 outermost; nil where it has none.
  public internal(set) var levels: [Int?]
  /// For every paragraph that has no label what could be read as one, for who knows more than the text of one
  /// side shows.
  public internal(set) var rejected: [LabelReading?]

  /// - Parameter sentenceStarts: for every paragraph the index of its first sentence, and behind the last the
  ///   count of sentences.
  /// - Complexity: O(*n*) in the number of sentences.
  public init(
    page: Page, language: Language, paragraphs: [Span], sentences: [Span], sentenceStarts: [Int]
  ) {
    let grammar = language.labelGrammar
    let utf8 = page.utf8
    var readings: [(position: Int, reading: LabelReading)] = []
    var items: [(place: Int, item: Block.Item)] = []
    var rejected = [LabelReading?](repeating: nil, count: paragraphs.count)
    for (index, span) in paragraphs.enumerated() {
      guard let reading = grammar.reading(in: utf8, span: span),
        !DocumentLabels.isFigure(reading, span, page)
      else { continue }
      if case .item(let item) = page.block(at: reading.label.span.lowerBound)?.kind,
        item.marker.overlaps(reading.label.span)
      {
        items.append((readings.count, item))
      }
      readings.append((index, reading))
    }
    for (place, item) in ListCounts.settled(items, readings.map(\.reading.label)) {
      readings[place].reading = readings[place].reading.counted(item)
    }
    for (position, reading) in readings { rejected[position] = reading }
    let lists = LabelLists(readings)
    let depths = LabelLevels(lists)
    var labels = [Label?](repeating: nil, count: paragraphs.count)
    var levels = [Int?](repeating: nil, count: paragraphs.count)
    for (index, item) in lists.items.enumerated() where item.isAccepted {
      labels[item.position] = item.label
      levels[item.position] = depths.levels[index]
      rejected[item.position] = nil
    }
    var inner = [Label?](repeating: nil, count: sentences.count)
    for paragraph in paragraphs.indices {
      let range = sentenceStarts[paragraph]..<sentenceStarts[paragraph + 1]
      guard let first = range.first else { continue }
      if range.count > 1 {
        DocumentLabels.readInside(range, sentences, utf8, grammar, into: &inner)
      }
      inner[first] = labels[paragraph]
    }
    self.paragraphs = labels
    self.sentences = inner
    self.levels = levels
    self.rejected = rejected
  }

  /// Whether a cell behind the first of its row holds a number and nothing else: it is what the table tells, and numbers nothing.
  private static func isFigure(_ reading: LabelReading, _ span: Span, _ page: Page) -> Bool {
    guard reading.label.span.upperBound >= span.upperBound,
      case .cell(let cell) = page.block(at: span.lowerBound)?.kind
    else { return false }
    return cell.column > 0
  }

  /// Labels of sentences inside a paragraph need a list within the paragraph, or a form that is nothing else.
  private static func readInside(
    _ range: Range<Int>, _ sentences: [Span], _ utf8: [UInt8], _ grammar: any LabelGrammar,
    into labels: inout [Label?]
  ) {
    var readings: [(position: Int, reading: LabelReading)] = []
    for index in range {
      guard let reading = grammar.reading(in: utf8, span: sentences[index]) else { continue }
      readings.append((index, reading))
    }
    if readings.isEmpty { return }
    let lists = LabelLists(readings)
    for item in lists.items where item.isAccepted {
      let isListed = item.previous != nil || item.next != nil
      if isListed || item.reading.strength == .certain { labels[item.position] = item.label }
    }
  }
}
