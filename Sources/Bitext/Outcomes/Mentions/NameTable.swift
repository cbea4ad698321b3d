/// Names to look for in a text, each with the value that it stands for in any language.
///
/// A name without a value is a longer word that must not be taken for the name that it begins with or holds, such as
/// 发展中国家 for 中国.
struct NameTable: Sendable {
  /// The names by their first character, the longer first.
  private var names: [UInt32: [(bytes: [UInt8], value: String)]] = [:]
  private let isHan: Bool
  /// A bit for the last twelve bits of each first character: nearly all of a text begin no name.
  private var firsts = [UInt64](repeating: 0, count: 64)

  init(isHan: Bool) { self.isHan = isHan }

  mutating func add(_ name: String, _ value: String) { add(name.utf8, value) }

  mutating func add(_ name: some Sequence<UInt8>, _ value: String) {
    let bytes = Array(name)
    guard let first = bytes.scalar(at: 0, limit: bytes.count)?.value else { return }
    firsts[Int(first >> 6 & 63)] |= 1 << UInt64(first & 63)
    Self.add(bytes, value, to: &names[first, default: []])
  }

  private static func add(_ bytes: [UInt8], _ value: String, to list: inout [(bytes: [UInt8], value: String)])
  {
    // Only names of one length can be equal, and they stand side by side.
    let start = list.firstIndex { $0.bytes.count <= bytes.count } ?? list.count
    var end = start
    while end < list.count, list[end].bytes.count == bytes.count {
      if list[end].bytes == bytes { return }
      end += 1
    }
    list.insert((bytes, value), at: end)
  }

  /// The names in a span: of several that begin at one place the longest, and none inside another.
  ///
  /// - Complexity: O(*n* · *l*) in the bytes of the span and the number of names that begin with one character.
  func found(in utf8: [UInt8], _ span: Span) -> [(span: Span, value: String)] {
    var found: [(Span, String)] = []
    var offset = span.lowerBound
    var isInWord = false
    while let scalar = utf8.scalar(at: offset, limit: span.upperBound) {
      let isLetter = LabelCursor.isLetter(scalar.value)
      if isHan || !isInWord, let match = match(scalar.value, utf8, offset, span.upperBound) {
        if !match.1.isEmpty { found.append(match) }
        offset = match.0.upperBound
        isInWord = false
        continue
      }
      isInWord = isLetter
      offset += scalar.length
    }
    return found
  }

  private func match(_ first: UInt32, _ utf8: [UInt8], _ start: Int, _ limit: Int) -> (Span, String)? {
    guard firsts[Int(first >> 6 & 63)] & 1 << UInt64(first & 63) != 0, let list = names[first] else {
      return nil
    }
    for (bytes, value) in list where start + bytes.count <= limit {
      let end = start + bytes.count
      let isWhole = isHan || end == utf8.count || !LabelCursor.isLetter(UInt32(utf8[end]))
      if isWhole, utf8[start..<end].elementsEqual(bytes) { return (Span(start, end), value) }
    }
    return nil
  }
}
