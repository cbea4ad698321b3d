extension LineScanner {
  /// The parts of a line whose sentences are now in one language and now in the other; nil for any other line.
  ///
  /// Such lines come about when the line breaks of a page are lost. Each part must be in one language nearly
  /// by itself, so that a text that quotes the other language stays whole.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  func partsByLanguage(of line: PageLine) -> [PageLine]? {
    guard line.mass >= 40, min(line.first.total, line.second.total) * 4 >= line.mass else { return nil }
    let range = line.span.range
    return parts(of: line, at: languageCuts(in: range, atSpaces: false), fewest: 2)
      // Titles end without a mark, and stand between what does.
      ?? parts(of: line, at: languageCuts(in: range, atSpaces: true), fewest: 3)
  }

  /// The parts between some cuts, if there are enough and each is in one language.
  private func parts(of line: PageLine, at cuts: [Int], fewest: Int) -> [PageLine]? {
    guard cuts.count >= fewest else { return nil }
    var parts: [PageLine] = []
    var start = line.span.lowerBound
    for end in cuts + [line.span.upperBound] {
      let text = Blank.trimmed(start..<end, of: bytes)
      guard !text.isEmpty else { return nil }
      var part = self.line(text, followsBlank: parts.isEmpty && line.followsBlank)
      part.continuesLine = !parts.isEmpty
      part.block = line.block
      // One name or one character of the other language is a quotation.
      guard fewest == 2 || part.mass >= 6 else { return nil }
      guard max(part.first.total, part.second.total) >= 0.85 * part.mass else { return nil }
      parts.append(part)
      start = end
    }
    // A sentence that names programs or brands has no sentence in their language.
    let sentences = parts.filter(\.endsSentence).map { $0.first.total > $0.second.total }
    return fewest == 2 || sentences.contains(true) && sentences.contains(false) ? parts : nil
  }

  /// The places behind the end of a sentence, or behind any space, where the next letter is of the other language
  /// than the letter before.
  private func languageCuts(in range: Range<Int>, atSpaces: Bool) -> [Int] {
    var cuts: [Int] = []
    var last: WritingSystem?
    // Behind a mark that ends a sentence, and the quotes and brackets that close it.
    var border: Int?
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = bytes.scalar(at: offset)
      offset += length
      if let system = WritingSystem.of(scalar), system == first || system == second {
        if let border, let last, system != last { cuts.append(border) }
        (last, border) = (system, nil)
        continue
      }
      switch scalar {
      case 0x21, 0x2E, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F: border = offset
      case 0x22, 0x29, 0x2019, 0x201D, 0x300D, 0x300F, 0xFF09: if border != nil { border = offset }
      case 0x20 where atSpaces: border = border ?? offset
      default: break
      }
    }
    return cuts
  }
}
