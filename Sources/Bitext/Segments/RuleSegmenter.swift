internal import UnicodeText

/// Divides running text into paragraphs and sentences.
///
/// Paragraphs are found by blank lines, indents and labels, and lines that were wrapped are joined again.
/// Sentences end where Unicode's rules let them end, corrected by rules for English and Chinese: abbreviations,
/// initials, numbers, labels, quotations, brackets, ellipses. Text in any other language is divided by the
/// rules that ICU has for its locale.
///
///     let text = "他来了。他说：“你好！”然后走了。"
///     let segmentation = RuleSegmenter().segmentation(of: Document(text, language: .chinese))
///     // 他来了。|他说：“你好！”|然后走了。
public struct RuleSegmenter: Segmenter {
  /// The choices that text is divided with.
  public let configuration: Configuration.Segmentation

  public init(configuration: Configuration.Segmentation = Configuration.Segmentation()) {
    self.configuration = configuration
  }

  /// - Complexity: O(*n*) in the bytes of the document.
  public func segmentation(of document: Document) -> Segmentation {
    segmentation(of: document, style: nil)
  }

  /// - Parameter style: how the lines were wrapped, if that is known from more text than the document.
  func segmentation(of document: Document, style: WrapStyle?) -> Segmentation {
    let utf8 = document.page.utf8
    return utf8.withUnsafeBufferPointer { bytes in
      let reader = ScalarReader(bytes)
      let regions = document.regions.map { Line.lines(of: $0.range, in: reader) }
      var finder = ParagraphFinder(
        reader: reader, utf8: utf8, labels: document.language.labelGrammar,
        style: style ?? WrapStyle(regions, in: reader), lineBreaks: configuration.lineBreaks)
      var scanner = SentenceScanner(
        reader: reader, utf8: utf8,
        rules: SentenceRules(language: document.language, configuration: configuration))
      var paragraphs: [Segment] = []
      var starts = [0]
      for (region, lines) in zip(document.regions, regions) {
        finder.isOfBlocks = document.page.block(at: region.lowerBound) != nil
        for paragraph in finder.paragraphs(lines) {
          paragraphs.append(Segment(Span(paragraph.text)))
          scanner.scan(paragraph.text, isOneLine: paragraph.isOneLine)
          starts.append(scanner.sentences.count)
        }
      }
      return Segmentation(
        document: document, paragraphs: paragraphs, sentences: scanner.sentences, sentenceStarts: starts,
        abandonedPatterns: scanner.abandoned)
    }
  }
}
