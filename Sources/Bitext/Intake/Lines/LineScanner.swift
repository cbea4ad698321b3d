/// Reads the lines of a page, in one pass over its bytes.
struct LineScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let first: WritingSystem
  let second: WritingSystem
  /// The blocks of the page, ascending.
  var blocks: [Block] = []

  /// How many letters of each writing system a page holds, in Latin letters' worth, and how many of the East
  /// Asian ones are kana. Blocks that are set apart do not count.
  static func census(
    of bytes: UnsafeBufferPointer<UInt8>, without blocks: [Block] = []
  ) -> (masses: [Float], kana: Float) {
    var counts = [Int](repeating: 0, count: WritingSystem.allCases.count)
    var (kana, offset) = (0, 0)
    var apart = blocks.lazy.filter(\.isApart).map(\.span).makeIterator()
    var next = apart.next()
    while offset < bytes.count {
      if let span = next, offset >= span.lowerBound {
        offset = max(offset, span.upperBound)
        next = apart.next()
        continue
      }
      let (scalar, length) = bytes.scalar(at: offset)
      offset += length
      guard let system = WritingSystem.of(scalar) else { continue }
      counts[system.rawValue] += 1
      if system == .eastAsian, WritingSystem.isKana(scalar) { kana += 1 }
    }
    let masses = WritingSystem.allCases.map { Float(counts[$0.rawValue]) * $0.letterMass }
    return (masses, Float(kana) * WritingSystem.eastAsian.letterMass)
  }

  /// The lines that are not blank. Lines end at LF, CR LF, CR or a separator of lines.
  ///
  /// - Complexity: O(*n*) in the bytes of the page.
  func lines() -> [PageLine] {
    var lines: [PageLine] = []
    var (start, followsBlank, followsSeparator) = (0, true, false)
    var block = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, !isLineEnd(end) { end += 1 }
      let text = Blank.trimmed(start..<end, of: bytes)
      if text.isEmpty {
        followsBlank = true
      } else {
        var line = line(text, followsBlank: followsBlank)
        line.followsBreak = followsBlank || followsSeparator
        followsSeparator = false
        while block < blocks.count, blocks[block].span.upperBound <= text.lowerBound { block += 1 }
        if block < blocks.count, blocks[block].span.contains(text.lowerBound) { line.block = block }
        if let parts = partsByLanguage(of: line) { lines += parts } else { lines.append(line) }
        followsBlank = false
      }
      start = end + (end < bytes.count && bytes[end] == 0xE2 ? 3 : 1)
      if start == end + 3 { followsSeparator = true }
      if end < bytes.count, bytes[end] == 0x0D, start < bytes.count, bytes[start] == 0x0A { start += 1 }
    }
    return lines
  }

  /// The lines of some regions of a page that are not blank, none divided.
  func lines(in regions: [Span]) -> [PageLine] {
    var lines: [PageLine] = []
    var block = 0
    for region in regions {
      var start = region.lowerBound
      while start < region.upperBound {
        var end = start
        while end < region.upperBound, !isLineEnd(end) { end += 1 }
        let text = Blank.trimmed(start..<end, of: bytes)
        if !text.isEmpty {
          var line = line(text)
          while block < blocks.count, blocks[block].span.upperBound <= text.lowerBound { block += 1 }
          if block < blocks.count, blocks[block].span.contains(text.lowerBound) { line.block = block }
          lines.append(line)
        }
        start = end + (end < region.upperBound && bytes[end] == 0xE2 ? 3 : 1)
      }
    }
    return lines
  }

  /// Whether LF, CR or a separator of lines, which readers put where a writer ended a line, stands at an offset.
  @inline(__always)
  private func isLineEnd(_ offset: Int) -> Bool {
    let byte = bytes[offset]
    return byte == 0x0A || byte == 0x0D
      || byte == 0xE2 && offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0xA8
  }

  /// The line of a range that neither begins nor ends with a blank.
  func line(_ range: Range<Int>, followsBlank: Bool = true) -> PageLine {
    var line = PageLine(
      span: Span(range), followsBlank: followsBlank, first: .init(), second: .init(), width: 0,
      firstWordWidth: 0, traits: [])
    var (width, firstWordWidth, depth) = (0, -1, 0)
    var endsSentence = false
    var offset = range.lowerBound
    while offset < range.upperBound {
      if bytes[offset] < 0x80 {
        let token = token(at: offset, in: range)
        if isAddress(token) {
          line.traits.insert(.addresses)
          width += token.count
          endsSentence = false
          offset = token.upperBound
          continue
        }
        while offset < token.upperBound {
          let byte = bytes[offset]
          let end = word(at: offset, in: token)
          if end > offset {
            add(latinWord: offset..<end, depth: depth, to: &line)
            (width, offset, endsSentence) = (width + end - offset, end, false)
            continue
          }
          if byte == 0x28 { depth += 1 } else if byte == 0x29 { depth = max(0, depth - 1) }
          if byte == 0x20 || byte == 0x09, firstWordWidth < 0 { firstWordWidth = width }
          if byte >= 0x30, byte <= 0x39 { line.traits.insert(.digits) }
          noteEnd(UInt32(byte), &endsSentence)
          (width, offset) = (width + 1, offset + 1)
        }
        continue
      }
      let (scalar, length) = bytes.scalar(at: offset)
      offset += length
      if scalar == 0xFF08 { depth += 1 } else if scalar == 0xFF09 { depth = max(0, depth - 1) }
      if firstWordWidth < 0, scalar >= 0x2E80 { firstWordWidth = width == 0 ? 2 : width }
      width += scalar >= 0x1100 ? 2 : 1
      noteEnd(scalar, &endsSentence)
      guard let system = WritingSystem.of(scalar) else {
        if (0xFF10...0xFF19).contains(scalar) { line.traits.insert(.digits) }
        continue
      }
      if system == .eastAsian, WritingSystem.isKana(scalar) { line.kana += 1 }
      add(system.letterMass, of: system, depth: depth, to: &line)
    }
    if endsSentence { line.traits.insert(.endsSentence) }
    line.width = Int32(clamping: width)
    line.firstWordWidth = Int32(clamping: firstWordWidth < 0 ? width : firstWordWidth)
    return line
  }

  /// The stretch of ASCII that begins at an offset and ends before the next space; a space is one by itself.
  private func token(at offset: Int, in range: Range<Int>) -> Range<Int> {
    var end = offset + 1
    if bytes[offset] <= 0x20 { return offset..<end }
    while end < range.upperBound, bytes[end] > 0x20, bytes[end] < 0x80 { end += 1 }
    return offset..<end
  }

  /// Whether a token is an address of the web or of mail: its letters are of no language.
  private func isAddress(_ token: Range<Int>) -> Bool {
    guard token.count > 4 else { return false }
    if bytes[token.lowerBound] | 0x20 == 0x77, bytes[token.lowerBound + 1] | 0x20 == 0x77,
      bytes[token.lowerBound + 2] | 0x20 == 0x77, bytes[token.lowerBound + 3] == 0x2E
    {
      return true
    }
    var at: Int?
    for offset in token {
      let byte = bytes[offset]
      if byte == 0x3A, offset + 2 < token.upperBound, bytes[offset + 1] == 0x2F, bytes[offset + 2] == 0x2F {
        return true
      }
      if byte == 0x40, offset > token.lowerBound { at = offset }
      if byte == 0x2E, let at, offset > at + 1 { return true }
    }
    return false
  }

  /// The end of the run of ASCII letters and apostrophes at an offset; the offset itself if there is none.
  private func word(at offset: Int, in token: Range<Int>) -> Int {
    var end = offset
    while end < token.upperBound {
      let byte = bytes[end]
      guard byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A else {
        if byte == 0x27, end > offset {
          end += 1
          continue
        }
        break
      }
      end += 1
    }
    return end
  }

  /// Counts a word. Words in small letters make a text English, names with capitals stand in any language.
  private func add(latinWord word: Range<Int>, depth: Int, to line: inout PageLine) {
    let isName = word.contains { bytes[$0] < 0x60 && bytes[$0] != 0x27 }
    add(Float(word.count) * (isName ? 0.6 : 1.3), of: .latin, depth: depth, to: &line)
  }

  @inline(__always)
  private func add(_ mass: Float, of system: WritingSystem, depth: Int, to line: inout PageLine) {
    if system == first {
      if depth > 0 { line.first.inside += mass } else { line.first.outside += mass }
    } else if system == second {
      if depth > 0 { line.second.inside += mass } else { line.second.outside += mass }
    } else {
      line.traits.insert(.otherLetters)
      line.other += mass
    }
  }

  /// Keeps whether the text so far ends a sentence; quotes and brackets behind the mark change nothing.
  @inline(__always)
  private func noteEnd(_ scalar: UInt32, _ endsSentence: inout Bool) {
    switch scalar {
    case 0x21, 0x2E, 0x3A, 0x3B, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1A, 0xFF1B, 0xFF1F: endsSentence = true
    case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0x300D, 0x300F, 0x300B, 0xFF09, 0x3011: break
    default: if !Blank.contains(scalar) { endsSentence = false }
    }
  }
}
