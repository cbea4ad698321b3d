/// A line of a text as it was laid out.
struct Line {
  /// The text without the indent and without white space at its end; empty for a blank line.
  let text: Range<Int>
  /// The columns of white space before the text.
  let indent: Int
  /// Whether the indent holds an ideographic space, which only ever begins a paragraph.
  let isIndentedWide: Bool
  /// The columns that the text fills, two for a Chinese character.
  let width: Int
  /// Where the next line begins.
  let next: Int
  /// Whether the line ends with a separator of paragraphs or a page break.
  let endsParagraph: Bool

  var isBlank: Bool { text.isEmpty }

  /// The lines of a region of a page.
  ///
  /// - Complexity: O(*n*) in the bytes of the region.
  static func lines(of region: Range<Int>, in reader: ScalarReader) -> [Line] {
    var lines: [Line] = []
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
    let bytes = reader.bytes
    var end = start
    var width = 0
    var next = limit
    var endsParagraph = false
    scan: while end < limit {
      let byte = bytes[end]
      // Letters of ASCII and Chinese characters are nearly all of a text.
      if byte >= 0x20, byte < 0x80 {
        width += 1
        end += 1
        continue
      }
      if byte >= 0xE3 {
        width += 2
        end += byte < 0xF0 ? 3 : 4
        continue
      }
      switch byte {
      case 0x0A:
        next = end + 1
        break scan
      case 0x0D:
        next = end + 1 < limit && bytes[end + 1] == 0x0A ? end + 2 : end + 1
        break scan
      case 0x0C:
        (next, endsParagraph) = (end + 1, true)
        break scan
      case 0xC2 where end + 1 < limit && bytes[end + 1] == 0x85:
        next = end + 2
        break scan
      case 0xE2 where end + 2 < limit && bytes[end + 1] == 0x80 && bytes[end + 2] & 0xFE == 0xA8:
        (next, endsParagraph) = (end + 3, bytes[end + 2] == 0xA9)
        break scan
      default:
        width += 1
        end += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3
      }
    }
    end = min(end, limit)
    let text = reader.trimmed(start..<end)
    var indent = 0
    var isWide = false
    var offset = start
    while offset < text.lowerBound, let (value, count) = reader.scalar(at: offset) {
      if value == 0x3000 { isWide = true }
      indent += value == 0x3000 ? 2 : value == 0x09 ? 8 - indent % 8 : 1
      offset += count
    }
    self.text = text
    self.indent = indent
    isIndentedWide = isWide
    self.width = max(0, width - indent)
    self.next = next
    self.endsParagraph = endsParagraph
  }
}
