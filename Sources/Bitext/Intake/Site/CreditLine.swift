/// Lines that say who made a text, and where it was taken from: `翻译 & 校对：【…】`, `Source: …`, `Edited by: …`.
enum CreditLine {
  /// The longest line, in letters' worth.
  private static let greatestMass: Float = 240

  /// The longest line in brackets whose role no colon follows, in bytes: `（本报记者 徐楠 李明）`.
  private static let greatestBracket = 60

  /// Whether a part of a line, between bars or wide spaces, is the name of a role or several, and a colon; or the
  /// line, in brackets, a role in Chinese, a space and names.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  static func isCredit(_ line: PageLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.mass <= greatestMass, !endsWithStop(line, bytes) else { return false }
    let range = line.span.range
    let vocabulary = SiteVocabulary.shared
    var offset = range.lowerBound
    // Whether only roles were read since the part began, and whether there was one.
    var (isOpen, sawRole) = (true, false)
    while offset < range.upperBound {
      let (scalar, length) = bytes.scalar(at: offset)
      if isOpen, let end = vocabulary.roleEnd(at: offset, in: range, of: bytes) {
        (offset, sawRole) = (end, true)
        if standsBeforeNames(end, line, bytes) { return true }
        continue
      }
      offset += length
      switch scalar {
      case 0x3A, 0xFF1A: if isOpen, sawRole { return true }
      case 0x7C, 0xFF5C, 0x3000, 0x09: (isOpen, sawRole) = (true, false)
      // What joins roles, and what stands around them.
      case 0x20, 0x26, 0x2F, 0x2C, 0x2A, 0x2D, 0xB7, 0x3001, 0xFF0C, 0xFF06, 0xFF0F, 0x28, 0xFF08, 0x5B,
        0x3010, 0x548C,
        0x53CA, 0x4E0E:
        break
      default: isOpen = false
      }
    }
    return false
  }

  /// Whether a role in Chinese ends at an offset, a space follows, and brackets stand around the whole line.
  private static func standsBeforeNames(
    _ offset: Int, _ line: PageLine, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let range = line.span.range
    guard range.count <= greatestBracket, offset < range.upperBound, bytes[offset - 1] >= 0x80 else {
      return false
    }
    let space = bytes.scalar(at: offset)
    guard [0x20, 0x3000].contains(space.value), offset + space.length < range.upperBound - 3,
      bytes[offset + space.length] >= 0xE4, bytes[offset + space.length] <= 0xE9
    else { return false }
    let closer: StaticString
    switch bytes.scalar(at: range.lowerBound).value {
    case 0x28: closer = ")"
    case 0xFF08: closer = "）"
    default: return false
    }
    return closer.withUTF8Buffer { bytes[range].suffix($0.count).elementsEqual($0) }
  }

  private static func endsWithStop(_ line: PageLine, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = line.span.upperBound
    if end - line.span.lowerBound >= 3, bytes[end - 3] == 0xE3, bytes[end - 2] == 0x80, bytes[end - 1] == 0x82
    {
      return true
    }
    return bytes[end - 1] == UInt8(ascii: ".") && line.isProse && !endsWithInitial(line, bytes)
  }

  /// Whether the point that ends a line is that of an initial: `Editor: Tony Z.`
  private static func endsWithInitial(_ line: PageLine, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = bytes[line.span.range].suffix(3)
    return end.count == 3 && end[end.startIndex] == 0x20
      && LabelCursor.isCapital(UInt32(end[end.startIndex + 1]))
  }
}
