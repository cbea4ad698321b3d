import Bitext

/// A limit for the attributes of one element: the parser of XML and HTML compares each with all others.
enum TagLimit {
  /// The most attributes that are read. No format has more than some dozens.
  static let attributes = 1000

  /// Makes sure that no tag has more attributes than the limit.
  ///
  /// - Throws: `malformed` with the place of the tag.
  /// - Complexity: O(*n*) in the bytes.
  static func check(_ bytes: [UInt8], file: String?) throws(BitextError) {
    var offset = 0
    while let open = bytes[offset...].firstIndex(of: 0x3C) {
      offset = open + 1
      if bytes[offset...].starts(with: "!--".utf8) {
        offset = end(of: "-->", in: bytes, from: offset)
      } else if offset < bytes.count, isLetter(bytes[offset]) {
        let name = bytes[offset...].prefix { isLetter($0) }.map { $0 | 0x20 }
        offset = try skipTag(bytes, from: offset, file)
        // What stands in these is no markup.
        for element in ["script", "style"] where name.elementsEqual(element.utf8) {
          offset = end(of: "</", in: bytes, from: offset)
        }
      }
    }
  }

  /// Passes over a tag and counts where a word begins in it outside of quotes.
  private static func skipTag(_ bytes: [UInt8], from start: Int, _ file: String?) throws(BitextError) -> Int {
    var (offset, count) = (start, 0)
    var quote: UInt8?
    /// The last byte that is no space: a quote that follows no `=` is an apostrophe.
    var last: UInt8 = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if let mark = quote {
        if byte == mark { quote = nil }
        continue
      }
      switch byte {
      case 0x3E: return offset
      case 0x22 where last == 0x3D, 0x27 where last == 0x3D: quote = byte
      case 0x20, 0x09, 0x0A, 0x0D:
        if offset < bytes.count, bytes[offset] > 0x20, bytes[offset] != 0x3D { count += 1 }
      default: break
      }
      if byte > 0x20 { last = byte }
      if count > attributes {
        throw BitextError(
          .malformed, "A tag has more than \(attributes) attributes.",
          remedy: "Repair the file, or write it again with the tool it came from.", file: file,
          offset: start - 1)
      }
    }
    return offset
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// The offset behind the next place of a text, or the end.
  private static func end(of text: String, in bytes: [UInt8], from start: Int) -> Int {
    let mark = Array(text.utf8)
    var offset = start
    while offset + mark.count <= bytes.count {
      if bytes[offset] == mark[0], bytes[offset..<offset + mark.count].elementsEqual(mark) {
        return offset + mark.count
      }
      offset += 1
    }
    return bytes.count
  }
}
