/// A line of a text as it was laid out.
struct Line {
  /// All of the line but what ends it.
  let whole: Range<Int>
  /// The text without the indent and without white space at its end; empty for a blank line.
  let text: Range<Int>
  /// The columns of white space before the text.
  let indent: Int
  /// Whether the indent holds an ideographic space, which only ever begins a paragraph.
  let isIndentedWide: Bool
  /// Where the next line begins.
  let next: Int
  /// Whether the line ends with a separator of paragraphs or a page break.
  let endsParagraph: Bool
  /// Whether a line feed or carriage return ends it, which may be there for the file's sake only.
  let endsSoftly: Bool

  var isBlank: Bool { text.isEmpty }

  /// The lines of a region of a page.
  ///
  /// - Complexity: O(*n*) in the bytes of the region.
  static func lines(of region: Range<Int>, in reader: ScalarReader) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(region.count / 128)
    var offset = region.lowerBound
    while offset < region.upperBound {
      let line = Line(at: offset, to: region.upperBound, in: reader)
      offset = line.next
      lines.append(line)
    }
    return lines
  }

  /// The line that begins at an offset.
  init(at start: Int, to limit: Int, in reader: ScalarReader) {
    let end = LineEnd(from: start, to: limit, in: reader.bytes)
    whole = start..<end.start
    // A line of marks without width is blank.
    let trimmed = reader.trimmed(whole)
    text =
      Blank.trimmed(trimmed, of: reader.bytes).isEmpty ? trimmed.lowerBound..<trimmed.lowerBound : trimmed
    var indent = 0
    var isWide = false
    var offset = start
    while offset < text.lowerBound, let (value, count) = reader.scalar(at: offset) {
      if value == 0x3000 { isWide = true }
      indent += value == 0x3000 ? 2 : value == 0x09 ? 8 - indent % 8 : 1
      offset += count
    }
    self.indent = indent
    isIndentedWide = isWide
    next = end.next
    endsParagraph = end.endsParagraph
    endsSoftly = end.start < limit && (reader.bytes[end.start] == 0x0A || reader.bytes[end.start] == 0x0D)
  }

  /// The columns that the line fills with its indent, two for a Chinese character; of a line that is wider than
  /// `limit`, any number above it.
  ///
  /// - Complexity: O(`limit`)
  func width(in reader: ScalarReader, limit: Int) -> Int {
    var width = 0
    var offset = whole.lowerBound
    while offset < whole.upperBound, width <= limit {
      let byte = reader.bytes[offset]
      width += byte < 0xE3 ? 1 : 2
      offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
    return max(width, indent)
  }
}

/// What ends a line, or the end of the text.
private struct LineEnd {
  /// Where it begins, and where the next line does.
  let start: Int
  let next: Int
  let endsParagraph: Bool

  /// The first line end from an offset on.
  init(from offset: Int, to limit: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var offset = LineEnd.suspect(from: offset, to: limit, in: bytes)
    while offset < limit {
      switch bytes[offset] {
      case 0x0A:
        self.init(start: offset, next: offset + 1, endsParagraph: false)
        return
      case 0x0D:
        let isPair = offset + 1 < limit && bytes[offset + 1] == 0x0A
        self.init(start: offset, next: offset + (isPair ? 2 : 1), endsParagraph: false)
        return
      case 0x0C:
        self.init(start: offset, next: offset + 1, endsParagraph: true)
        return
      case 0xC2 where offset + 1 < limit && bytes[offset + 1] == 0x85:
        self.init(start: offset, next: offset + 2, endsParagraph: false)
        return
      case 0xE2 where offset + 2 < limit && bytes[offset + 1] == 0x80 && bytes[offset + 2] & 0xFE == 0xA8:
        self.init(start: offset, next: offset + 3, endsParagraph: bytes[offset + 2] == 0xA9)
        return
      default: offset = LineEnd.suspect(from: offset + 1, to: limit, in: bytes)
      }
    }
    self.init(start: limit, next: limit, endsParagraph: false)
  }

  private init(start: Int, next: Int, endsParagraph: Bool) {
    self.start = start
    self.next = next
    self.endsParagraph = endsParagraph
  }

  /// The first byte from an offset on with which a line end may begin, or the limit: a control, 0xC2 or 0xE2.
  ///
  /// Eight bytes are looked at together. A difference borrows from the byte above it, so that a byte behind the
  /// first one found may be taken for another; the first is right.
  private static func suspect(from offset: Int, to limit: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let (ones, highs) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
    let raw = UnsafeRawBufferPointer(bytes)
    var offset = offset
    while offset + 8 <= limit {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      // 0xC2 and 0xE2 differ in the bit that is set here.
      let leads = (word | ones &* 0x20) ^ (ones &* 0xE2)
      let found = ((word &- ones &* 0x20) & ~word | (leads &- ones) & ~leads) & highs
      if found != 0 { return offset + found.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < limit, bytes[offset] >= 0x20, bytes[offset] != 0xC2, bytes[offset] != 0xE2 { offset += 1 }
    return offset
  }
}
