/// A stretch of text in a script without spaces that somebody has divided by spaces, read without them.
///
/// Corpora are often kept as a word segmenter left them, some with a space behind every character. Where the spaces
/// stand says nothing, and other words than a lexicon's would be found between them. A few spaces are something
/// else: subtitles have them in place of commas, and there no word runs across.
struct JoinedLetters {
  /// The text without the spaces that divide letters.
  let bytes: [UInt8]
  /// For every byte of `bytes` where it stands in the text, and behind the last where the stretch ends.
  private let offsets: [Int]

  /// How many of the places between two letters must hold a space. Words have 1.6 characters on average, clauses of subtitles
  /// six and more.
  private static let leastShare = 0.25

  /// The text without its spaces, or nil if so few stand between letters that they mean something.
  ///
  /// - Complexity: O(*n*) in the bytes of the range.
  init?(_ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    guard text[range].contains(0x20) else { return nil }
    var gaps: [Int] = []
    var neighbours = 0
    var index = range.lowerBound
    /// Where the last letter ended.
    var end: Int?
    while index < range.upperBound {
      let scalar = UTF8Scalar(text, at: index, end: range.upperBound)
      if UnspacedLetter.contains(scalar.value) {
        if end == index { neighbours += 1 }
        if let end, end + 1 == index { gaps.append(end) }
        end = index + scalar.count
      } else if scalar.value != 0x20 {
        end = nil
      }
      index += scalar.count
    }
    if Double(gaps.count) < Double(gaps.count + neighbours) * Self.leastShare || gaps.isEmpty { return nil }
    var bytes: [UInt8] = []
    var offsets: [Int] = []
    bytes.reserveCapacity(range.count)
    offsets.reserveCapacity(range.count + 1)
    var next = gaps[...]
    for offset in range {
      if next.first == offset {
        next.removeFirst()
      } else {
        bytes.append(text[offset])
        offsets.append(offset)
      }
    }
    self.bytes = bytes
    self.offsets = offsets + [range.upperBound]
  }

  /// Where something found in ``bytes`` stands in the text, with the spaces inside it.
  func original(_ span: Span) -> Span {
    guard let last = span.range.last else { return Span(offsets[span.lowerBound], offsets[span.lowerBound]) }
    return Span(offsets[span.lowerBound], offsets[last] + 1)
  }
}
