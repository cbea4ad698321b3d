extension Document {
  /// The text of a segment as one line: a line break with the white space around it becomes a space, or nothing
  /// where the text is written without spaces.
  ///
  /// Inside a segment without line breaks nothing is changed.
  ///
  /// - Complexity: O(*n*) in the bytes of the segment.
  public func text(of segment: Segment) -> String {
    String(decoding: UnwrappedText(segment.span, in: page.utf8).utf8, as: UTF8.self)
  }
}

/// The text of a span without its line breaks, and where each byte of it stands on the page.
package struct UnwrappedText {
  package let utf8: [UInt8]
  /// The stretches that were copied: where each begins in the text and on the page, ascending.
  private let stretches: [(text: Int, page: Int)]

  package init(_ span: Span, in page: [UInt8]) {
    var utf8: [UInt8] = []
    var stretches = [(text: 0, page: span.lowerBound)]
    page.withUnsafeBufferPointer { bytes in
      let reader = ScalarReader(bytes)
      var copied = span.lowerBound
      var offset = span.lowerBound
      while offset < span.upperBound {
        let byte = bytes[offset]
        guard byte < 0x0E || byte == 0xC2 || byte == 0xE2, let (value, count) = reader.scalar(at: offset),
          PunctuationMark.isLineEnd(value)
        else {
          offset += 1
          continue
        }
        let before = reader.trimSpace(before: offset, from: copied)
        let behind = reader.skipSpace(from: offset + count, to: span.upperBound)
        utf8 += bytes[copied..<before]
        if UnwrappedText.needsSpace(reader, before, behind, span) { utf8.append(0x20) }
        stretches.append((utf8.count, behind))
        (copied, offset) = (behind, behind)
      }
      utf8 += bytes[copied..<max(copied, span.upperBound)]
    }
    self.utf8 = utf8
    self.stretches = stretches
  }

  /// The offset in the text of an offset on the page; one in white space that was left out stands where the
  /// text goes on.
  ///
  /// - Complexity: O(log *n*) in the number of line breaks.
  package func textOffset(of offset: Int) -> Int {
    var low = 0
    var high = stretches.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if stretches[middle].page <= offset { low = middle } else { high = middle }
    }
    let end = low + 1 < stretches.count ? stretches[low + 1].text : utf8.count
    return min(max(stretches[low].text + offset - stretches[low].page, 0), end)
  }

  /// Nothing is put between Chinese characters, between one and a digit, at their punctuation, and behind a hyphen.
  private static func needsSpace(_ reader: ScalarReader, _ before: Int, _ behind: Int, _ span: Span) -> Bool {
    guard before > span.lowerBound, behind < span.upperBound, let left = reader.scalar(before: before)?.value,
      let right = reader.scalar(at: behind)?.value
    else { return false }
    if PunctuationMark.isWide(left) && PunctuationMark.isWide(right) { return false }
    if PunctuationMark.isWide(left) && PunctuationMark.isDigit(right)
      || PunctuationMark.isDigit(left) && PunctuationMark.isWide(right)
    {
      return false
    }
    if isWidePunctuation(left) || isWidePunctuation(right) { return false }
    let isHyphen = left == 0x2D || left == 0x2010 || left == 0xAD
    return
      !(isHyphen && (reader.scalar(before: before - 1).map { PunctuationMark.isLetter($0.value) } ?? false))
  }

  private static func isWidePunctuation(_ scalar: UInt32) -> Bool {
    PunctuationMark.isWide(scalar)
      && (PunctuationMark.isTerminator(scalar) || PunctuationMark.isContinuer(scalar)
        || PunctuationMark.isOpener(scalar))
  }
}
