import Bitext
import Testing

/// The way through the segmenter, from a document to spans.
@Suite struct RuleSegmenterTests {
  @Test func spansPointIntoThePage() {
    let text = "  他来了。他说：“你好！”\n\n然后走了。\n"
    let document = Document(text, language: .chinese)
    let segmentation = RuleSegmenter().segmentation(of: document)
    #expect(segmentation.paragraphs.map { document.page[$0.span] } == ["他来了。他说：“你好！”", "然后走了。"])
    #expect(segmentation.sentences.map { document.page[$0.span] } == ["他来了。", "他说：“你好！”", "然后走了。"])
    #expect(segmentation.sentenceStarts == [0, 2, 3])
    #expect(segmentation.paragraphs[0].span.lowerBound == 2)
  }

  @Test(arguments: ["", " ", "\n\n", "\u{3000}", "."])
  func nothingIsNoError(text: String) {
    let segmentation = RuleSegmenter().segmentation(of: Document(text, language: .english))
    #expect(segmentation.sentences.count == (text == "." ? 1 : 0))
  }

  @Test func paragraphsStayWithinRegions() {
    let page = Page("One two three four five.\nSix seven eight nine.")
    let document = Document(page: page, language: .english, regions: [Span(0, 7), Span(7, 18), Span(18, 46)])
    let segmentation = RuleSegmenter().segmentation(of: document)
    #expect(
      segmentation.paragraphs.map { page[$0.span] } == [
        "One two", "three four", "five.", "Six seven eight nine.",
      ])
  }

  @Test func wrappedLinesAreJoinedInTheText() {
    let text = "to set up\n a hot-\nline 双方决定\r\n\u{3000}建立，\nABC 热线"
    let document = Document(text, language: .english)
    #expect(document.text(of: Segment(document.page.span)) == "to set up a hot-line 双方决定建立，ABC 热线")
  }

  /// Only what ends a line is taken out of the text of a segment; a NUL stays what it is.
  @Test func controlsAreKeptInTheText() {
    let text = "A\0 b\u{1}c\td\u{7}. And e."
    #expect(Boundaries.sentences(text, .english) == ["A\0 b\u{1}c\td\u{7}.", "And e."])
  }

  @Test func lineAmidASentenceGoesOn() {
    #expect(
      Boundaries.paragraphs("The two sides set up\na hotline.", .english) == [
        "The two sides set up a hotline."
      ])
  }
}
