extension Segmentation {
  /// The labels that paragraphs and sentences begin with.
  ///
  /// - Complexity: O(*n*) in the number of sentences.
  public var labels: DocumentLabels {
    DocumentLabels(
      page: document.page, language: document.language, paragraphs: paragraphs.map(\.span),
      sentences: sentences.map(\.span), sentenceStarts: sentenceStarts)
  }
}
