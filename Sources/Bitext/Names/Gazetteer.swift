internal import CLexicon

/// The built-in table of places, bodies and people in English and Chinese.
///
/// It lies in the program itself as sorted lines and is searched where it lies, so that nothing is read before it is
/// asked for. Where the library was built without it, it is empty.
struct Gazetteer: Sendable {
  static let shared = Gazetteer()

  enum Kind: UInt8, Sendable {
    case place = 0x70
    case body = 0x62
    case person = 0x6E
    case surname = 0x73
  }

  /// What a form may be.
  struct Entry: Hashable {
    let kind: Kind
    /// The region code of the country that a place lies in, if it is known.
    let country: String
    /// The English forms of a Chinese one, in small letters; none of an English form.
    let english: [[UInt8]]
  }

  // The bytes are constants of the program.
  nonisolated(unsafe) private let bytes: UnsafeBufferPointer<UInt8>
  /// For every character from U+3400 to U+9FFF where its first line begins, and behind the last where they end.
  private let firsts: [Int32]

  private static let characters: ClosedRange<UInt32> = 0x3400...0x9FFF

  private init() {
    let start = clexicon_names().map { $0.assumingMemoryBound(to: UInt8.self) }
    let bytes = UnsafeBufferPointer(start: start, count: start == nil ? 0 : clexicon_names_count())
    self.bytes = bytes
    var firsts = [Int32](repeating: -1, count: Self.characters.count + 1)
    var offset = 0
    while offset < bytes.count {
      let scalar = UTF8Scalar(bytes, at: offset, end: bytes.count).value
      if Self.characters.contains(scalar) {
        let place = Int(scalar - Self.characters.lowerBound)
        if firsts[place] < 0 { firsts[place] = Int32(truncatingIfNeeded: offset) }
      }
      while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
      offset += 1
    }
    var next = Int32(truncatingIfNeeded: bytes.count)
    for place in firsts.indices.reversed() {
      if firsts[place] < 0 { firsts[place] = next } else { next = firsts[place] }
    }
    self.firsts = firsts
  }

  /// The lines whose forms begin with the character at an offset.
  private func lines(beginningLike text: [UInt8], at offset: Int, end: Int) -> Range<Int> {
    guard let scalar = text.scalar(at: offset, limit: end), Self.characters.contains(scalar.value) else {
      return 0..<0
    }
    let place = Int(scalar.value - Self.characters.lowerBound)
    return Int(firsts[place])..<Int(firsts[place + 1])
  }

  private func lineStart(_ place: Int) -> Int {
    var place = place
    while place > 0, bytes[place - 1] != 0x0A { place -= 1 }
    return place
  }

  private func lineEnd(_ place: Int) -> Int {
    var place = place
    while place < bytes.count, bytes[place] != 0x0A { place += 1 }
    return place
  }

  /// The first line in `range` whose form is not before some bytes, by its offset; `range` begins and ends with lines.
  private func firstLine(notBefore key: ArraySlice<UInt8>, in range: Range<Int>) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let start = lineStart((low + high) / 2)
      let line = bytes[start..<lineEnd(start)].prefix { $0 != 0x09 }
      if line.lexicographicallyPrecedes(key) { low = min(lineEnd(start) + 1, high) } else { high = start }
    }
    return low
  }

  /// What a form may be; empty if the table lacks it.
  ///
  /// - Complexity: O(log *n*) in the lines of the table.
  func entries(_ form: ArraySlice<UInt8>) -> [Entry] {
    let start = firstLine(notBefore: form, in: 0..<bytes.count)
    guard start < bytes.count else { return [] }
    let fields = bytes[start..<lineEnd(start)].split(separator: 0x09)
    guard let first = fields.first, first.elementsEqual(form) else { return [] }
    return fields.dropFirst().compactMap { field -> Entry? in
      guard let kind = field.first.flatMap(Kind.init) else { return nil }
      let parts = field.dropFirst().split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
      let english = parts.count > 1 ? parts[1].split(separator: UInt8(ascii: "|")).map { Array($0) } : []
      return Entry(
        kind: kind, country: parts.first.map { String(decoding: $0, as: UTF8.self) } ?? "", english: english)
    }
  }

  /// The readings of a Han character, or of two, as a surname; empty if it is none.
  ///
  /// - Complexity: O(log *n*) in the lines of the table.
  func surnames(_ form: ArraySlice<UInt8>) -> [[UInt8]] {
    entries(form).lazy.filter { $0.kind == .surname }.flatMap(\.english)
  }

  /// How many bytes the longest form in Han characters has that a text begins with.
  ///
  /// - Complexity: O(*l* log *n*) in the characters of the form and the lines of the table.
  func longestForm(in text: [UInt8], at offset: Int, end: Int) -> Int? {
    var range = lines(beginningLike: text, at: offset, end: end)
    var longest: Int?
    var stop = offset
    while stop + 3 <= end, stop - offset < Self.longest, range.lowerBound < range.upperBound {
      // Han characters are three bytes, and so is no point: 萨达姆·侯赛因 is found by its parts.
      guard text[stop] >= 0xE3, text[stop] <= 0xE9 else { break }
      stop += 3
      let key = text[offset..<stop]
      let first = firstLine(notBefore: key, in: range)
      guard first < bytes.count, bytes[first...].starts(with: key) else { break }
      if first + key.count < bytes.count, bytes[first + key.count] == 0x09 { longest = stop - offset }
      range = first..<firstLine(notBefore: key + [0xFF], in: first..<range.upperBound)
    }
    return longest
  }

  private static let longest = 60
}
