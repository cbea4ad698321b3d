/// The paragraphs of a document and the sentences of each paragraph.
///
/// Every sentence lies in exactly one paragraph, and the two lists are in order of the text. What lies
/// between paragraphs, and between the sentences of one, is white space only (in pre-split input also the
/// marks of paragraphs). So nothing of the document is lost, and that is checked.
public struct Segmentation: Sendable, Hashable {
  /// The document that was divided.
  public let document: Document
  /// Its paragraphs, in order of the text.
  public let paragraphs: [Segment]
  /// Its sentences, in order of the text.
  public let sentences: [Segment]
  /// For every paragraph the index of its first sentence, and behind the last the count of sentences.
  public let sentenceStarts: [Int]
  /// The patterns of the configuration that were given up while the document was divided.
  public let abandonedPatterns: [AbandonedPattern]

  /// - Precondition: `sentenceStarts` has one element more than `paragraphs`, begins with 0, ascends to
  ///   `sentences.count`, and the sentences of a paragraph lie in it.
  public init(
    document: Document, paragraphs: [Segment], sentences: [Segment], sentenceStarts: [Int],
    abandonedPatterns: [AbandonedPattern] = []
  ) {
    self.document = document
    self.paragraphs = paragraphs
    self.sentences = sentences
    self.sentenceStarts = sentenceStarts
    self.abandonedPatterns = abandonedPatterns
    checkInvariants()
  }

  /// A document of strings, each of them a paragraph of one sentence, in the order given.
  ///
  /// White space around a string's text belongs to no segment; of a string without text the segment is empty.
  ///
  /// - Complexity: O(*n*) in the bytes of the strings.
  public init(segments: [String], language: Language, name: String? = nil) {
    var text = ""
    var ends: [Int] = []
    for segment in segments {
      text += segment
      ends.append(text.utf8.count)
      text += "\n"
    }
    let document = Document(text, language: language, name: name)
    var spans: [Segment] = []
    document.page.utf8.withUnsafeBufferPointer { bytes in
      let reader = ScalarReader(bytes)
      var start = 0
      for end in ends {
        spans.append(Segment(Span(reader.trimmed(start..<end))))
        start = end + 1
      }
    }
    self.init(
      document: document, paragraphs: spans, sentences: spans, sentenceStarts: Array(0...spans.count))
  }

  /// The indices of the sentences of a paragraph.
  public func sentences(ofParagraph index: Int) -> Range<Int> {
    sentenceStarts[index]..<sentenceStarts[index + 1]
  }

  /// The index of the sentence that holds a place of the text; nil between sentences.
  ///
  /// - Complexity: O(log *n*) in the number of sentences.
  package func sentence(at offset: Int) -> Int? {
    let index = sentences.partitionPoint { $0.span.upperBound > offset }
    return index < sentences.count && sentences[index].span.lowerBound <= offset ? index : nil
  }

  /// The index of the paragraph that holds a sentence.
  ///
  /// - Complexity: O(log *n*) in the number of paragraphs.
  public func paragraph(ofSentence index: Int) -> Int {
    var low = 0
    var high = paragraphs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if sentenceStarts[middle] <= index { low = middle } else { high = middle }
    }
    return low
  }

  private func checkInvariants() {
    precondition(
      sentenceStarts.count == paragraphs.count + 1 && sentenceStarts.first == 0
        && sentenceStarts.last == sentences.count,
      "\(paragraphs.count) paragraphs and \(sentences.count) sentences, but starts \(sentenceStarts.count)")
    var end = 0
    for (index, paragraph) in paragraphs.enumerated() {
      precondition(
        end <= paragraph.span.lowerBound, "paragraph \(index) begins before the one before it ends")
      end = paragraph.span.lowerBound
      precondition(sentenceStarts[index] <= sentenceStarts[index + 1], "sentence starts descend at \(index)")
      for sentence in sentences(ofParagraph: index) {
        let span = sentences[sentence].span
        precondition(
          end <= span.lowerBound && span.upperBound <= paragraph.span.upperBound,
          "sentence \(sentence) lies outside paragraph \(index) or before the sentence before it")
        end = span.upperBound
      }
      end = paragraph.span.upperBound
    }
  }
}
