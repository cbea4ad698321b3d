internal import UnicodeText

/// Divides text into words.
///
/// Chinese and Japanese words are those of ICU's dictionary: the most probable division into words that it
/// knows, which is what a reader would look up. A word that the dictionary lacks, such as a name, comes out in
/// single characters.
public struct WordSegmenter: Sendable {
  /// The language whose words it finds.
  public let language: Language

  public init(language: Language) { self.language = language }

  /// The words of a span, without the white space and the punctuation between them.
  ///
  /// - Complexity: O(*n*) in the bytes of the span.
  public func words(in span: Span, of page: Page) -> [Span] {
    words(in: [span], of: page)[0]
  }

  /// The words of each of several spans.
  public func words(in spans: [Span], of page: Page) -> [[Span]] {
    let iterator = BreakIterator(.word, locale: language.code)
    return page.utf8.withUnsafeBufferPointer { bytes in
      spans.map { span in
        iterator.setText(UnsafeBufferPointer(rebasing: bytes[span.range]))
        var words: [Span] = []
        var start = span.lowerBound
        while let offset = iterator.next() {
          let end = span.lowerBound + offset
          if iterator.wordKind != .none { words.append(Span(start, end)) }
          start = end
        }
        return words
      }
    }
  }
}
