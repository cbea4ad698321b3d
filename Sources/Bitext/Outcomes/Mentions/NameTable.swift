/// Names to look for in a text, each with the value that it stands for in any language.
///
/// A name without a value is a longer word that must not be taken for the name that it begins with or holds, such as
/// 发展中国家 for 中国.
struct NameTable: Sendable {
  private struct Name: BitwiseCopyable {
    /// Where it stands among ``NameTable/bytes``.
    let start: Int32
    let count: Int32
    /// The index of what it stands for.
    let value: Int32
    /// The next name whose first character has the same last bits; −1 behind the last.
    var next: Int32
  }

  /// The names one behind the other.
  private var bytes: [UInt8] = []
  private var names: [Name] = []
  /// By the last bits of the first character the first of ``names``, of which the longer stand first; −1 for none.
  private var heads: [Int32]
  /// What names stand for. Successive names mostly stand for the same.
  private var values: [String] = []
  private let isHan: Bool
  /// A bit for the last twelve bits of each first character: nearly all of a text begin no name.
  private var firsts = [UInt64](repeating: 0, count: 64)

  /// - Parameter isLarge: whether it will have more than some dozens of names.
  init(isHan: Bool, isLarge: Bool = false) {
    self.isHan = isHan
    heads = [Int32](repeating: -1, count: isLarge ? 1024 : 32)
  }

  /// The words of a text, which have spaces and line breaks between them and all stand for one thing.
  init(_ words: String, isHan: Bool = true) {
    self.init(isHan: isHan)
    words.forEachWord { word, _ in add(word, "-") }
  }

  mutating func add(_ name: String, _ value: String) {
    var name = name
    name.withUTF8 { add($0, value) }
  }

  mutating func add(_ name: ArraySlice<UInt8>, _ value: String) {
    name.withUnsafeBufferPointer { add($0, value) }
  }

  /// - Complexity: O(*m*) in the names whose first characters end in the same bits.
  mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ value: String) {
    guard !name.isEmpty else { return }
    let first = UTF8Scalar(name, at: 0, end: name.count).value
    firsts[Int(first >> 6 & 63)] |= 1 << UInt64(first & 63)
    // Only names of one length can be equal, and they stand side by side.
    let bucket = Int(first) & (heads.count - 1)
    var (before, place) = (Int32(-1), heads[bucket])
    while place >= 0, Int(names[Int(place)].count) >= name.count {
      let other = names[Int(place)]
      if Int(other.count) == name.count, holds(other, name, at: 0) { return }
      (before, place) = (place, other.next)
    }
    if values.last != value { values.append(value) }
    let number = Int32(names.count)
    names.append(
      Name(start: Int32(bytes.count), count: Int32(name.count), value: Int32(values.count - 1), next: place))
    bytes.append(contentsOf: name)
    if before < 0 { heads[bucket] = number } else { names[Int(before)].next = number }
  }

  /// Whether a name stands in a text at an offset, behind which the text is long enough.
  private func holds(_ name: Name, _ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    let start = Int(name.start)
    return bytes.withUnsafeBufferPointer { bytes in
      (0..<Int(name.count)).allSatisfy { bytes[start + $0] == text[offset + $0] }
    }
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
    guard firsts[Int(first >> 6 & 63)] & 1 << UInt64(first & 63) != 0 else { return nil }
    return utf8.withUnsafeBufferPointer { utf8 in
      var place = heads[Int(first) & (heads.count - 1)]
      while place >= 0 {
        let name = names[Int(place)]
        place = name.next
        let end = start + Int(name.count)
        guard end <= limit else { continue }
        let isWhole = isHan || end == utf8.count || !LabelCursor.isLetter(UInt32(utf8[end]))
        if isWhole, holds(name, utf8, at: start) { return (Span(start, end), values[Int(name.value)]) }
      }
      return nil
    }
  }
}
