extension Segmentation {
  /// For every sentence the name of its text.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  package var sentenceDigests: [String] {
    sentences.map { TextDigest.name(of: document.page.utf8[$0.span.range]) }
  }
}
