import Bitext

/// Bytes of XML as other programs leave them: in UTF-16, and with characters that XML does not allow.
enum XMLText {
  /// The bytes in UTF-8 without a byte order mark, where they show that they are UTF-8 or UTF-16; in other encodings
  /// as they are.
  static func utf8(_ bytes: [UInt8], file: String?) throws(BitextError) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    guard isWide(bytes) else { return bytes }
    return declaringUTF8(try Page(bytes: bytes, name: file).utf8)
  }

  /// A text that was decoded, without what its first line says of another encoding.
  static func declaringUTF8(_ text: [UInt8]) -> [UInt8] {
    guard text.starts(with: "<?xml".utf8), let end = text.firstIndex(of: 0x3E) else { return text }
    let line = String(decoding: text[...end], as: UTF8.self)
    guard let name = line.firstRange(of: "encoding=") else { return text }
    let quoted = line[name.upperBound...]
    guard let quote = quoted.first, quote == "\"" || quote == "'",
      let close = quoted.dropFirst().firstIndex(of: quote)
    else { return text }
    return Array((line[..<name.upperBound] + "\(quote)UTF-8" + line[close...]).utf8) + text[(end + 1)...]
  }

  /// Whether bytes show that they are UTF-16.
  static func isWide(_ bytes: [UInt8]) -> Bool {
    [[0xFF, 0xFE], [0xFE, 0xFF], [0x3C, 0], [0, 0x3C]].contains { bytes.starts(with: $0) }
  }

  /// The beginning of a text in UTF-16, with a byte order mark or with ASCII at its beginning; nil for other bytes.
  static func wideHead(of bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.count >= 4 else { return nil }
    let (first, second) = (bytes[bytes.startIndex], bytes[bytes.startIndex + 1])
    let isLittle: Bool
    switch (first, second) {
    case (0xFF, 0xFE), (1..<0x80, 0): isLittle = true
    case (0xFE, 0xFF), (0, 1..<0x80): isLittle = false
    default: return nil
    }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { place in
      UInt16(bytes[place + (isLittle ? 1 : 0)]) << 8 | UInt16(bytes[place + (isLittle ? 0 : 1)])
    }
    return String(decoding: units.drop { $0 == 0xFEFF }, as: UTF16.self)
  }

  /// The beginning of a text in any encoding that is found out; what is none is read as UTF-8.
  static func head(of bytes: ArraySlice<UInt8>) -> String {
    // What is in UTF-16 shows it with or without a mark.
    if let wide = wideHead(of: bytes.prefix(16_384)) { return wide }
    var head = bytes.prefix(8192)
    if head.count < bytes.count, let last = head.lastIndex(of: 0x0A) {
      // In UTF-16 a zero stands behind the end of a line, or before it.
      head = bytes[bytes.startIndex...(bytes[last + 1] == 0 ? last + 1 : last)]
    }
    let page = try? Page(bytes: Array(head))
    return String(decoding: page?.utf8 ?? Array(head), as: UTF8.self)
  }

  /// The bytes without the characters that XML does not allow, written as references or as they are.
  ///
  /// - Returns: also how many there were, and the line of the first.
  /// - Complexity: O(*n*).
  static func allowed(_ bytes: [UInt8]) -> (bytes: [UInt8], count: Int, line: Int) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var (count, first, line, offset) = (0, 0, 1, 0)
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x0A { line += 1 }
      var length = 0
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D {
        length = 1
      } else if byte == 0xEF, offset + 2 < bytes.count, bytes[offset + 1] == 0xBF, bytes[offset + 2] >= 0xBE {
        length = 3
      } else if byte == 0x26, offset + 1 < bytes.count, bytes[offset + 1] == 0x23 {
        length = lengthOfForbiddenReference(bytes[offset...].prefix(16))
      }
      if length > 0 {
        if count == 0 { first = line }
        count += 1
        offset += length
      } else {
        result.append(byte)
        offset += 1
      }
    }
    return (result, count, first)
  }

  /// The length of a reference such as `&#x2;` to a character that XML does not allow, 0 for any other.
  private static func lengthOfForbiddenReference(_ bytes: ArraySlice<UInt8>) -> Int {
    guard let end = bytes.firstIndex(of: 0x3B) else { return 0 }
    let digits = String(decoding: bytes[(bytes.startIndex + 2)..<end], as: UTF8.self)
    let isHex = digits.first == "x" || digits.first == "X"
    guard !digits.isEmpty,
      let value = UInt32(isHex ? String(digits.dropFirst()) : digits, radix: isHex ? 16 : 10)
    else { return 0 }
    let isAllowed =
      switch value {
      case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
      default: false
      }
    return isAllowed ? 0 : end - bytes.startIndex + 1
  }
}

extension Markup {
  /// Reads XML that may hold characters that XML does not allow; these are passed over, unless it is to be strict.
  ///
  /// - Parameters:
  ///   - lineShift: What is added to lines to make them those of the file.
  ///   - begin: Is called before the reading begins, once more if it has to begin again.
  /// - Returns: the bytes that were read, and what there is to say about them.
  static func readLenientXML(
    _ bytes: [UInt8], file: String?, isStrict: Bool, lineShift: Int = 0, begin: () -> Void,
    _ handle: (MarkupEvent, Int) throws(BitextError) -> Void
  ) throws(BitextError) -> (bytes: [UInt8], remark: ReadingRemark?) {
    let bytes = try XMLText.utf8(bytes, file: file)
    begin()
    do throws(BitextError) {
      try readXML(bytes, file: file, lineShift: lineShift, handle)
      return (bytes, nil)
    } catch {
      let allowed = isStrict ? (bytes: bytes, count: 0, line: 0) : XMLText.allowed(bytes)
      guard allowed.count > 0 else { throw error }
      begin()
      try readXML(allowed.bytes, file: file, lineShift: lineShift, handle)
      return (
        allowed.bytes,
        ReadingRemark(.forbiddenCharacter, count: allowed.count, line: allowed.line + lineShift)
      )
    }
  }
}
