/// The words of sites, in both languages: what stands in their navigation, their contact lines and above and
/// below their texts.
///
/// No word makes a line furniture by itself. ``SiteLine`` looks at how much of a line such words cover and
/// ``FurnitureFinder`` at where it stands.
struct SiteVocabulary: Sendable {
  /// What a phrase is about.
  enum Topic: Hashable, Sendable {
    case navigation
    /// What heads a list of links to other texts.
    case related
    /// What stands before the title of the page before or behind.
    case neighbour
    /// What asks the reader to come back.
    case invitation
    /// Whoever keeps the site.
    case keeper
    /// A way to reach somebody; an address or a number must follow.
    case contact
    case publication
    /// Whose work the text is: of the text itself, unless the line is a label in both languages.
    case credit
    /// Who made the text or had a hand in it, or where it was taken from; a colon must follow.
    case role
    /// That the text was taken from elsewhere.
    case reprint
    case copyright
    /// The name of a language.
    case language(WritingSystem)
    /// A name of two languages together.
    case languages
  }

  struct Phrase: Sendable {
    let bytes: ArraySlice<UInt8>
    let topic: Topic
  }

  static let shared = SiteVocabulary()

  /// The phrases by their first byte, the longest first.
  private let phrases: [[Phrase]]
  /// The names of roles by their first byte, the longest first. They stand by themselves, since most are words of
  /// other topics too.
  private let roles: [[Phrase]]
  /// Lines that are furniture wherever they stand, in small letters, without the punctuation around them.
  let everywhere: WordSet

  private init() {
    var phrases = [[Phrase]](repeating: [], count: 256)
    var roles = phrases
    for (topic, list) in Self.lists {
      for text in list.fields(dividedBy: ",", "\n") {
        let phrase = Phrase(bytes: text.drop { $0 == 0x20 }, topic: topic)
        guard let first = phrase.bytes.first.map(Int.init) else { continue }
        if topic == .role { roles[first].append(phrase) } else { phrases[first].append(phrase) }
      }
    }
    self.phrases = phrases.map(Self.longestFirst)
    self.roles = roles.map(Self.longestFirst)
    everywhere = WordSet(
      Self.everywhereList.fields(dividedBy: ",", "\n").map { $0.drop { $0 == 0x20 } })
  }

  /// The longer phrases first, those of one length in their order.
  private static func longestFirst(_ list: [Phrase]) -> [Phrase] {
    if list.count < 2 { return list }
    // One number for each is sorted several times faster than the phrases.
    return list.indices.map { (0xFFFF - list[$0].bytes.count) << 16 | $0 }.sorted().map { list[$0 & 0xFFFF] }
  }

  /// The longest phrase at an offset; a Latin one must be whole words.
  func phrase(at offset: Int, in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Phrase? {
    let first = SiteVocabulary.small(bytes[offset])
    if first < 0x80, offset > range.lowerBound, SiteVocabulary.isLetter(bytes[offset - 1]) { return nil }
    return phrases[Int(first)].first { stands($0, at: offset, in: range, of: bytes) }
  }

  /// Whether a phrase stands at an offset; a Latin one must be whole words.
  private func stands(
    _ phrase: Phrase, at offset: Int, in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let end = offset + phrase.bytes.count
    guard end <= range.upperBound else { return false }
    let isThere = phrase.bytes.withUnsafeBufferPointer { phrase in
      phrase.indices.allSatisfy { SiteVocabulary.small(bytes[offset + $0]) == phrase[$0] }
    }
    if !isThere { return false }
    return SiteVocabulary.small(bytes[offset]) >= 0x80 || end == range.upperBound
      || !SiteVocabulary.isLetter(bytes[end])
  }

  /// The topic of the phrase that a line begins with, marks aside; nil if it begins with another word.
  func firstTopic(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Topic? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if let phrase = phrase(at: offset, in: range, of: bytes) { return phrase.topic }
      let (scalar, length) = bytes.scalar(at: offset)
      if WritingSystem.of(scalar) != nil { return nil }
      offset += length
    }
    return nil
  }

  /// The end of the longest name of a role at an offset.
  func roleEnd(at offset: Int, in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let first = SiteVocabulary.small(bytes[offset])
    if first < 0x80, offset > range.lowerBound, SiteVocabulary.isLetter(bytes[offset - 1]) { return nil }
    return roles[Int(first)].first { stands($0, at: offset, in: range, of: bytes) }
      .map { offset + $0.bytes.count }
  }

  @inline(__always)
  static func small(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  /// Whether a line names a part of speech as dictionaries do: `adj.`, `vt.`.
  static func holdsPartOfSpeech(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var start = line.startIndex
    for offset in line.indices {
      if isLetter(line[offset]) { continue }
      if line[offset] == UInt8(ascii: "."), (1...5).contains(offset - start),
        partsOfSpeech.contains(String(decoding: line[start..<offset], as: UTF8.self))
      {
        // What follows is in the other language.
        let next = line[(offset + 1)...].first { $0 != 0x20 }
        if let next, next >= 0xE3 { return true }
      }
      start = offset + 1
    }
    return false
  }

  private static let partsOfSpeech: Set<String> = [
    "a", "abbr", "ad", "adj", "adv", "art", "aux", "conj", "int", "n", "num", "phr", "pl", "prep", "pron",
    "v",
    "vi", "vt",
  ]
}
