/// The punctuation of a stretch of text, counted in the same terms for every script.
///
/// Translators add and drop words more freely than questions, quotations and clauses, so these tell better
/// than words where a sentence was divided.
struct Marks: Equatable {
  /// What is counted, in order of the lanes of ``counts``.
  enum Kind: Int, CaseIterable {
    case question, exclamation
    /// Opening quotation marks count 2, marks that don't say which way they open 1.
    case quotation
    /// Marks at which a clause may end, and in English *and* between two words.
    case clause
    case ellipsis, dash, bracket
    /// Marks at which a sentence ends, but for the points behind short titles and initials.
    case stop
  }

  /// What stands at the two ends of a segment.
  struct Edges: OptionSet {
    let rawValue: UInt8
    static let opensWithQuote = Edges(rawValue: 1)
    static let closesWithQuote = Edges(rawValue: 2)
    static let endsAsQuestion = Edges(rawValue: 4)
    static let endsAsExclamation = Edges(rawValue: 8)
    static let endsWithColon = Edges(rawValue: 16)
    /// A mark that ends a sentence, of any sort.
    static let endsSentence = Edges(rawValue: 32)

    /// One for each thing that may stand at an end.
    static let all: [Edges] = (0..<6).map { Edges(rawValue: 1 << $0) }
  }

  var counts = SIMD8<Int32>()
  var edges: Edges = []

  subscript(kind: Kind) -> Int { Int(counts[kind.rawValue]) }

  private mutating func add(_ kind: Kind, _ number: Int32 = 1) { counts[kind.rawValue] &+= number }
}

extension Marks {
  /// Counts the marks of a segment.
  ///
  /// - Parameter text: valid UTF-8.
  /// - Complexity: O(*n*) in the bytes of the text.
  init(of text: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    var before: UInt32 = 0x20
    /// The last scalar that is neither white space nor a closing mark.
    var final: UInt32 = 0
    var closesWithQuote = false
    var isFirst = true
    var dots = 0
    var word = LatinWord()
    while offset < text.count {
      let plain = Self.plainRun(text, at: offset, behind: before)
      if plain.count > 0 {
        offset += plain.count
        word.read(plain)
        before = plain.last
        final = plain.last
        dots = 0
        isFirst = false
        closesWithQuote = false
        continue
      }
      let (scalar, length) = decodeScalar(text, at: offset)
      offset += length
      let next = offset < text.count ? decodeScalar(text, at: offset).scalar : 0x20
      switch scalar {
      case 0x3F, 0xFF1F:
        add(.question)
        add(.clause)
      case 0x21, 0xFF01:
        add(.exclamation)
        add(.clause)
      case 0x201C, 0x300C, 0x300E: add(.quotation, 2)
      case 0x22: add(.quotation)
      case 0x27, 0x2018: if Self.opensWord(before, next) { add(.quotation, 2) }
      case 0x2C, 0x3A, 0x3B: if !Self.isDigit(next) { add(.clause) }
      case 0x2E: if !Self.isAlphanumeric(next) && next != 0x2E { add(.clause) }
      case 0xFF0C, 0x3002, 0xFF1A, 0xFF1B, 0x3001: add(.clause)
      case 0x2014:
        add(.clause)
        add(.dash)
      case 0x2D: if before == 0x2D { add(.dash) }
      case 0x2026:
        add(.clause)
        add(.ellipsis)
      case 0x28, 0xFF08: add(.bracket)
      case 0x61:
        // " and "
        if before == 0x20, offset + 2 < text.count, text[offset] == 0x6E, text[offset + 1] == 0x64,
          text[offset + 2] == 0x20
        {
          add(.clause)
        }
      default: break
      }
      if scalar == 0x2E {
        dots += 1
        if dots == 3 { add(.ellipsis) }
      } else if scalar != 0x20 {
        dots = 0
      }
      if Self.isStop(scalar), !Self.isStop(before),
        scalar != 0x2E || !Self.isAlphanumeric(next) && !word.mayBeTitle
      {
        add(.stop)
      }
      word.read(scalar)
      let isSpace = scalar <= 0x20 || scalar == 0x3000 || scalar == 0xA0
      if !isSpace {
        if isFirst, [0x22, 0x27, 0x201C, 0x2018, 0x300C, 0x300E].contains(scalar) {
          edges.insert(.opensWithQuote)
        }
        isFirst = false
        switch scalar {
        case 0x22, 0x27, 0x201D, 0x2019, 0x300D, 0x300F: closesWithQuote = true
        case 0x29, 0xFF09: break
        default:
          final = scalar
          closesWithQuote = false
        }
      }
      before = scalar
    }
    if closesWithQuote { edges.insert(.closesWithQuote) }
    switch final {
    case 0x3F, 0xFF1F: edges.formUnion([.endsAsQuestion, .endsSentence])
    case 0x21, 0xFF01: edges.formUnion([.endsAsExclamation, .endsSentence])
    case 0x3A, 0xFF1A: edges.insert(.endsWithColon)
    case 0x2E, 0x3002, 0x2026: edges.insert(.endsSentence)
    default: break
    }
  }

  /// Small letters or Han characters in a row, of which all that text is made of for the most part: no marks.
  private struct PlainRun {
    var count = 0
    /// The last scalar.
    var last: UInt32 = 0
    var isLatin = false
  }

  private static func plainRun(
    _ text: UnsafeBufferPointer<UInt8>, at start: Int, behind before: UInt32
  ) -> PlainRun {
    func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
    /// The first byte of a character from U+4000 to U+9FFF.
    func isHan(_ byte: UInt8) -> Bool { byte &- 0xE4 < 6 }
    var end = start
    // `and` may begin behind a space.
    if isSmall(text[start]), before != 0x20 || text[start] != 0x61 {
      while end < text.count, isSmall(text[end]) { end += 1 }
      return PlainRun(count: end - start, last: UInt32(text[end - 1]), isLatin: true)
    }
    while end < text.count, isHan(text[end]) { end += 3 }
    if end == start { return PlainRun() }
    return PlainRun(count: end - start, last: decodeScalar(text, at: end - 3).scalar)
  }

  private static func isStop(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x2E, 0x3F, 0x3002, 0xFF01, 0xFF0E, 0xFF1F: true
    default: false
    }
  }

  /// The word in ASCII letters that was read last, as far as it tells a title from the end of a sentence.
  private struct LatinWord {
    private var isCapitalized = false
    private var count = 0

    /// Whether a point behind it may be that of `Mr.`, `Mrs.` or an initial.
    var mayBeTitle: Bool { isCapitalized && count <= 3 }

    mutating func read(_ run: PlainRun) {
      if run.isLatin, count == 0 { isCapitalized = false }
      count = run.isLatin ? count + run.count : 0
    }

    mutating func read(_ scalar: UInt32) {
      let isLetter = scalar | 0x20 >= 0x61 && scalar | 0x20 <= 0x7A
      if isLetter, count == 0 { isCapitalized = scalar & 0x20 == 0 }
      count = isLetter ? count + 1 : 0
    }
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }
  private static func isAlphanumeric(_ scalar: UInt32) -> Bool {
    isDigit(scalar) || (scalar | 0x20 >= 0x61 && scalar | 0x20 <= 0x7A) || (scalar >= 0xC0 && scalar < 0x2000)
  }
  /// Whether a single mark between two scalars is an opening quotation mark and no apostrophe.
  private static func opensWord(_ before: UInt32, _ next: UInt32) -> Bool {
    (before == 0x20 || before == 0x28 || before == 0x2014 || before == 0x2D || before == 0x3000)
      && (isAlphanumeric(next) || next == 0x2026)
  }
}

/// The scalar that begins at an offset of valid UTF-8, and how many bytes it takes.
@inline(__always)
func decodeScalar(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> (scalar: UInt32, length: Int) {
  let lead = UInt32(text[offset])
  if lead < 0x80 { return (lead, 1) }
  if lead < 0xE0 { return ((lead & 0x1F) << 6 | UInt32(text[offset + 1] & 0x3F), 2) }
  if lead < 0xF0 {
    return ((lead & 0xF) << 12 | UInt32(text[offset + 1] & 0x3F) << 6 | UInt32(text[offset + 2] & 0x3F), 3)
  }
  return (
    (lead & 0x7) << 18 | UInt32(text[offset + 1] & 0x3F) << 12 | UInt32(text[offset + 2] & 0x3F) << 6
      | UInt32(text[offset + 3] & 0x3F), 4
  )
}
