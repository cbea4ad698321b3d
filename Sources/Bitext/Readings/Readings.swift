/// What every sentence of both sides shows, before any pair is looked at: its words, its values and its label.
///
/// The alignment, the outcomes and the gaps all ask for it, so it is read once, here: no other room reads values or
/// labels from bytes. What a paragraph shows is what its sentences show.
struct Readings: Sendable {
  let segmentation: Bilingual<Segmentation>
  let words: SegmentWords
  let values: Bilingual<SegmentValues>
  let labels: Bilingual<DocumentLabels>

  /// - Complexity: O(*n*) in the bytes of the text, and what the associations of its distinct words take.
  init(_ segmentation: Bilingual<Segmentation>, lexicon: Lexicon?) {
    self.segmentation = segmentation
    let labels = segmentation.map(\.labels)
    self.labels = labels
    let words = SegmentWords(sentences: segmentation, lexicon: lexicon)
    self.words = words
    func read(_ side: Side) -> SegmentValues {
      SegmentValues(segmentation[side], labels: labels[side])
        .fainting(inPhrasesOf: words.lexicon, of: segmentation[side].document)
    }
    values = Bilingual(source: read(.source), target: read(.target))
  }

  /// What is aligned of the paragraphs.
  var paragraphs: SegmentReadings {
    let starts = segmentation.map(\.sentenceStarts)
    return SegmentReadings(
      segments: segmentation.map(\.paragraphs), documents: segmentation.map(\.document),
      words: words.joined(starts),
      values: Bilingual(
        source: values.source.joined(starts.source), target: values.target.joined(starts.target)),
      labels: labels.map(\.paragraphs))
  }

  /// What is aligned of the sentences.
  var sentences: SegmentReadings {
    SegmentReadings(
      segments: segmentation.map(\.sentences), documents: segmentation.map(\.document), words: words,
      values: values, labels: labels.map(\.sentences))
  }
}

/// What two lists of segments show: of paragraphs or of sentences.
struct SegmentReadings: Sendable {
  let segments: Bilingual<[Segment]>
  let documents: Bilingual<Document>
  let words: SegmentWords
  let values: Bilingual<SegmentValues>
  /// The label that a segment begins with.
  let labels: Bilingual<[Label?]>
}

extension SegmentReadings {
  /// Segments that stand by themselves: their labels are read as those of paragraphs.
  init(_ segments: Bilingual<[Segment]>, in documents: Bilingual<Document>, lexicon: Lexicon?) {
    func labels(_ side: Side) -> [Label?] {
      let spans = segments[side].map(\.span)
      return DocumentLabels(
        page: documents[side].page, language: documents[side].language, paragraphs: spans,
        sentences: spans, sentenceStarts: Array(0...spans.count)
      ).paragraphs
    }
    let labels = Bilingual(source: labels(.source), target: labels(.target))
    func values(_ side: Side) -> SegmentValues {
      SegmentValues(segments[side], of: documents[side], labels: labels[side])
    }
    self.init(
      segments: segments, documents: documents,
      words: SegmentWords(segments, in: documents, lexicon: lexicon),
      values: Bilingual(source: values(.source), target: values(.target)), labels: labels)
  }
}
