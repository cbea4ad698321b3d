/// What divides a document into paragraphs and sentences.
///
/// Two conform: ``RuleSegmenter`` reads running text, ``LineSegmenter`` takes input that is already split.
public protocol Segmenter: Sendable {
  /// The segmentation of a document. Any text has one, also an empty one.
  func segmentation(of document: Document) -> Segmentation
}
