import Bitext
import Testing

/// Text that is already split.
@Suite struct LineSegmenterTests {
  private func shape(_ text: String) -> [[String]] {
    let document = Document(text, language: .english)
    let segmentation = LineSegmenter().segmentation(of: document)
    return segmentation.paragraphs.indices.map { index in
      segmentation.sentences(ofParagraph: index).map { document.page[segmentation.sentences[$0].span] }
    }
  }

  @Test func everyLineIsASentence() {
    #expect(
      shape("One. Two.\nthree\r\n  four \rfive\u{2028}six") == [
        ["One. Two."], ["three"], ["four"], ["five\u{2028}six"],
      ])
  }

  @Test(arguments: ["one\ntwo\n<p>\nthree\n", "one\ntwo\n\nthree", "\n<p>\none\ntwo\n \n<p>\nthree\n\n"])
  func marksEndParagraphs(text: String) {
    #expect(shape(text) == [["one", "two"], ["three"]])
  }

  @Test func nothingGivesNothing() {
    #expect(shape("") == [])
    #expect(shape("\n<p>\n") == [])
  }
}
