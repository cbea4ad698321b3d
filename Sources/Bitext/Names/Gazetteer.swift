internal import CLexicon

/// The built-in table of places, bodies and people in English and Chinese.
///
/// It lies in the program itself as sorted lines with an index, and is searched where it lies, so that nothing is read
/// before it is asked for. Where the library was built without it, it is empty.
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
  nonisolated(unsafe) private let index: UnsafeRawBufferPointer

  private static let characters: ClosedRange<UInt32> = 0x3400...0x9FFF

  private init() {
    let start = clexicon_names().map { $0.assumingMemoryBound(to: UInt8.self) }
    bytes = UnsafeBufferPointer(start: start, count: start == nil ? 0 : clexicon_names_count())
    let index = clexicon_names_index()
    self.index = UnsafeRawBufferPointer(
      start: index, count: index == nil ? 0 : 4 * (Self.characters.count + 1))
  }

  /// The lines whose forms begin with a Han character; none for another character.
  private func lines(beginningWith scalar: UInt32) -> Range<Int> {
    guard Self.characters.contains(scalar), !index.isEmpty else { return 0..<0 }
    let place = 4 * Int(scalar - Self.characters.lowerBound)
    func offset(_ place: Int) -> Int {
      Int(UInt32(littleEndian: index.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
    }
    return offset(place)..<offset(place + 4)
  }

  /// Where the index is not that of the table; nil if it is.
  ///
  /// - Complexity: O(*n*) in the bytes of the table.
  var indexFault: String? {
    if bytes.isEmpty { return index.isEmpty ? nil : "an index of no table" }
    var ends = lines(beginningWith: Self.characters.lowerBound).lowerBound
    for scalar in Self.characters {
      let range = lines(beginningWith: scalar)
      guard range.lowerBound == ends, range.upperBound <= bytes.count else {
        return "lines of \(scalar): \(range)"
      }
      ends = range.upperBound
      var line = range.lowerBound
      while line < range.upperBound {
        guard lineStart(line) == line, UTF8Scalar(bytes, at: line, end: bytes.count).value == scalar else {
          return "offset \(line) is no line of \(scalar)"
        }
        line = lineEnd(line) + 1
      }
    }
    // Behind them stand forms that begin with other characters.
    let isEnd =
      ends == bytes.count || UTF8Scalar(bytes, at: ends, end: bytes.count).value > Self.characters.upperBound
    return isEnd ? nil : "\(ends) of \(bytes.count) bytes"
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
  ///
  /// - Parameter isBehind: whether forms that begin with the bytes are before them.
  private func firstLine(
    notBefore key: UnsafeBufferPointer<UInt8>, in range: Range<Int>, isBehind: Bool = false
  ) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let start = lineStart((low + high) / 2)
      if precedes(start, key, isBehind) { low = min(lineEnd(start) + 1, high) } else { high = start }
    }
    return low
  }

  /// Whether the form of a line is before some bytes.
  private func precedes(_ line: Int, _ key: UnsafeBufferPointer<UInt8>, _ isBehind: Bool) -> Bool {
    var place = line
    for byte in key {
      if place == bytes.count || bytes[place] == 0x09 { return true }
      if bytes[place] != byte { return bytes[place] < byte }
      place += 1
    }
    return isBehind
  }

  /// What a form may be; empty if the table lacks it.
  ///
  /// - Complexity: O(log *n*) in the lines of the table.
  func entries(_ form: ArraySlice<UInt8>) -> [Entry] {
    let start = form.withUnsafeBufferPointer { form in
      let first = form.isEmpty ? 0 : UTF8Scalar(form, at: 0, end: form.count).value
      let range = Self.characters.contains(first) ? lines(beginningWith: first) : 0..<bytes.count
      return firstLine(notBefore: form, in: range)
    }
    guard start < bytes.count, bytes.count - start >= form.count,
      bytes[start..<start + form.count].elementsEqual(form)
    else { return [] }
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
    guard var range = text.scalar(at: offset, limit: end).map({ lines(beginningWith: $0.value) }) else {
      return nil
    }
    var longest: Int?
    text.withUnsafeBufferPointer { text in
      var stop = offset
      while stop + 3 <= end, stop - offset < Self.longest, range.lowerBound < range.upperBound {
        // Han characters are three bytes, and so is no point: 萨达姆·侯赛因 is found by its parts.
        guard text[stop] >= 0xE3, text[stop] <= 0xE9 else { break }
        let isFirst = stop == offset
        stop += 3
        let key = UnsafeBufferPointer(rebasing: text[offset..<stop])
        // All lines of the range begin with the first character.
        let first = isFirst ? range.lowerBound : firstLine(notBefore: key, in: range)
        guard first < bytes.count, bytes[first...].starts(with: key) else { break }
        if first + key.count < bytes.count, bytes[first + key.count] == 0x09 { longest = stop - offset }
        range =
          first..<(isFirst
          ? range.upperBound : firstLine(notBefore: key, in: first..<range.upperBound, isBehind: true))
      }
    }
    return longest
  }

  private static let longest = 60
}
