internal import UnicodeText

/// Divides a text of any length that comes in pieces, as ``RuleSegmenter`` or ``LineSegmenter`` would divide it
/// whole.
///
/// How the lines were wrapped is judged by the first piece, so that it should be of some hundred kilobytes. The
/// last lines of a piece are left for the next one, because what follows may belong to their paragraph.
public struct SegmentationStream: Sendable {
  private let language: Language
  private let configuration: Configuration.Segmentation
  private let takesLines: Bool
  private var style: WrapStyle?
  /// How many bytes were divided before the piece.
  private var offset = 0

  /// - Parameter takesLines: whether the text is already split, one segment a line.
  public init(
    language: Language, configuration: Configuration.Segmentation = Configuration.Segmentation(),
    takesLines: Bool = false
  ) {
    self.language = language
    self.configuration = configuration
    self.takesLines = takesLines
  }

  /// How many of the last lines of a piece may be judged differently when more text follows.
  private static let openLines = 64

  /// Divides as much of a piece as no later text can change.
  ///
  /// - Parameters:
  ///   - piece: what was left of the piece before and what was read since, as UTF-8; a scalar may be cut off at
  ///     the end.
  ///   - isLast: whether the text ends here.
  /// - Returns: the segmentation of the front of the piece, and how many of its bytes that is.
  /// - Throws: ``BitextError/Code/undecodable`` with the offset in the whole text of a byte that is not UTF-8;
  ///   ``BitextError/Code/configuration`` for a pattern that tries too many ways to match.
  /// - Complexity: O(*n*) in the bytes of the piece.
  public mutating func next(
    _ piece: ArraySlice<UInt8>, isLast: Bool
  ) throws(BitextError) -> (segmentation: Segmentation, count: Int) {
    let count = isLast ? piece.count : closedCount(of: piece)
    let utf8 = Array(piece.prefix(count))
    if let bad = utf8.withUnsafeBufferPointer({ UTF8Validation.firstBadByte(of: $0) }) {
      throw BitextError(
        .undecodable, "The text is not UTF-8.", remedy: "Name its encoding, or repair it.",
        offset: offset + bad)
    }
    offset += count
    let document = Document(page: Page(validated: utf8, name: nil, encoding: "UTF-8"), language: language)
    if takesLines { return (LineSegmenter().segmentation(of: document), count) }
    let segmenter = RuleSegmenter(configuration: configuration)
    let segmentation = segmenter.segmentation(of: document, style: style)
    if let abandoned = segmentation.abandonedPatterns.first { throw abandoned.error }
    return (segmentation, count)
  }

  /// The number of bytes up to the last paragraph that surely ends within the piece.
  private mutating func closedCount(of piece: ArraySlice<UInt8>) -> Int {
    // Behind the last line end a line, or a scalar, may be cut off; a last CR may lack its LF.
    let end = piece.indices.last {
      piece[$0] == 0x0A || (piece[$0] == 0x0D && $0 + 1 < piece.endIndex)
    }
    guard let last = end else { return 0 }
    let utf8 = Array(piece[...last])
    return utf8.withUnsafeBufferPointer { bytes in
      let reader = ScalarReader(bytes)
      let lines = Line.lines(of: 0..<bytes.count, in: reader)
      if style == nil { style = WrapStyle([lines], in: reader) }
      // After a blank line nothing of the text before can go on.
      if let blank = lines.lastIndex(where: \.isBlank), blank > 0 { return lines[blank].next }
      if takesLines { return bytes.count }
      guard lines.count > SegmentationStream.openLines else { return 0 }
      let finder = ParagraphFinder(
        reader: reader, utf8: utf8, labels: language.labelGrammar, style: style ?? WrapStyle(width: nil),
        lineBreaks: configuration.lineBreaks)
      let limit = lines[lines.count - SegmentationStream.openLines].text.lowerBound
      return finder.paragraphs(lines).last { $0.text.lowerBound <= limit }?.text.lowerBound ?? 0
    }
  }
}
