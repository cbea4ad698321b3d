/// The branches of a message in the syntax of ICU: `{n, plural, one {# file} other {# files}}`.
///
/// A language has as many as its grammar asks for: where English has `one` and `other`, Chinese has `other` alone. What two
/// languages have in common is the argument and the branch `other`, in which literals are compared; of the rest only what every
/// language keeps (``Mark``).
enum MessageBranches {
  /// The parts of a stretch that both languages have: all of it, but of an argument with branches its name and what the branch
  /// `other` holds. What lies deeper in each other than any message does is not taken apart.
  ///
  /// - Complexity: O(*n*) in the bytes of the stretch.
  static func common(in bytes: [UInt8], _ span: Span) -> [Span] {
    guard bytes[span.range].contains(0x7B) else { return [span] }
    return common(in: bytes, span, Braces(bytes, span), depth: 0)
  }

  private static func common(in bytes: [UInt8], _ span: Span, _ braces: Braces, depth: Int) -> [Span] {
    guard depth < greatestDepth else { return [span] }
    var parts: [Span] = []
    var start = span.lowerBound
    for argument in arguments(in: bytes, span, braces) {
      parts.append(Span(start, argument.name.upperBound + 1))
      if let other = argument.other { parts += common(in: bytes, other, braces, depth: depth + 1) }
      start = argument.end
    }
    return parts + [Span(start, span.upperBound)]
  }

  private static let greatestDepth = 32

  /// How ICU formats a value.
  private static let formats = ["number", "date", "time", "ordinal", "duration", "spellout"]

  /// What a translation of a message has to keep beside its arguments.
  struct Mark {
    /// The argument that it belongs to.
    let argument: [UInt8]
    /// What is compared, and where it stands.
    let key: [UInt8]
    let span: Span
    /// Whether it is a branch of a choice. A language that has one word for all of them needs `other` alone, and else all.
    var isBranch = false
  }

  /// The marks of a stretch: the branches of a choice, the one for all others of a number, the `#` in it, and how a value is formatted.
  ///
  /// - Complexity: O(*n*) in the bytes of the stretch.
  static func marks(in bytes: [UInt8], _ span: Span) -> [Mark] {
    guard bytes[span.range].contains(0x7B) else { return [] }
    var marks: [Mark] = []
    collect(&marks, bytes, span, Braces(bytes, span), depth: 0)
    return marks
  }

  private static func collect(
    _ marks: inout [Mark], _ bytes: [UInt8], _ span: Span, _ braces: Braces, depth: Int
  ) {
    guard depth < greatestDepth else { return }
    var offset = span.lowerBound
    while offset < span.upperBound {
      guard bytes[offset] == 0x7B else {
        offset += 1
        continue
      }
      var reader = Reader(bytes: bytes, braces: braces, offset: offset + 1, end: span.upperBound)
      if let argument = reader.argument() {
        let name = small(bytes[argument.name.range])
        func add(_ key: String, _ span: Span, isBranch: Bool = false) {
          marks.append(Mark(argument: name, key: name + Array(key.utf8), span: span, isBranch: isBranch))
        }
        for selector in argument.selectors {
          let word = String(decoding: bytes[selector.range], as: UTF8.self)
          if argument.isChoice || word == "other" {
            add(" \(word)", selector, isBranch: word != "other")
          }
        }
        if let other = argument.other {
          let place = bytes[other.range].firstIndex(of: 0x23)
          if !argument.isChoice, let place { add(" #", Span(place, place + 1)) }
          collect(&marks, bytes, other, braces, depth: depth + 1)
        }
        offset = argument.end
        continue
      }
      reader = Reader(bytes: bytes, braces: braces, offset: offset + 1, end: span.upperBound)
      if let format = reader.format() {
        let kind = bytes[format.kind.range].prefix { $0 != 0x2C && $0 > 0x20 }
        marks.append(
          Mark(
            argument: small(bytes[format.name.range]),
            key: small(bytes[format.name.range]) + [0x20] + kind + (format.hasStyle ? [0x2C] : []),
            span: format.kind))
        offset = format.end
        continue
      }
      offset += 1
    }
  }

  private static func small(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
  }

  /// Where the branches of a page stand, from behind the name of the argument to its end.
  ///
  /// - Complexity: O(*n*) in the bytes of the stretches.
  static func spans(in bytes: [UInt8], _ stretches: [Span]) -> [Span] {
    guard bytes.contains(0x7B) else { return [] }
    return stretches.filter { bytes[$0.range].contains(0x7B) }.flatMap { stretch in
      arguments(in: bytes, stretch, Braces(bytes, stretch)).map { Span($0.name.upperBound, $0.end) }
    }
  }

  /// Which brace closes which in a stretch, found once: a brace that nothing closes is then known without a look at all that
  /// follows it.
  private struct Braces {
    private var closers: [Int: Int] = [:]

    init(_ bytes: [UInt8], _ span: Span) {
      var open: [Int] = []
      var offset = span.lowerBound
      while offset < span.upperBound {
        switch bytes[offset] {
        // A quoted brace is text.
        case 0x27
        where offset + 1 < span.upperBound && (bytes[offset + 1] == 0x7B || bytes[offset + 1] == 0x7D):
          offset = bytes[(offset + 2)..<span.upperBound].firstIndex(of: 0x27) ?? span.upperBound
        case 0x7B: open.append(offset)
        case 0x7D: if let brace = open.popLast() { closers[brace] = offset }
        default: break
        }
        offset += 1
      }
    }

    func closer(of brace: Int) -> Int? { closers[brace] }
  }

  private struct Argument {
    /// Whether its branches are those of a choice, which are the same in every language, and not of a number.
    var isChoice = false
    /// The words that choose its branches.
    var selectors: [Span] = []
    let name: Span
    /// What the branch `other` holds.
    let other: Span?
    /// Behind the brace that ends it.
    let end: Int
  }

  /// The arguments with branches that stand in no other.
  private static func arguments(in bytes: [UInt8], _ span: Span, _ braces: Braces) -> [Argument] {
    var arguments: [Argument] = []
    var offset = span.lowerBound
    while offset < span.upperBound {
      if bytes[offset] == 0x7B {
        var reader = Reader(bytes: bytes, braces: braces, offset: offset + 1, end: span.upperBound)
        if let argument = reader.argument() {
          arguments.append(argument)
          offset = argument.end
          continue
        }
      }
      offset += 1
    }
    return arguments
  }

  private struct Reader {
    let bytes: [UInt8]
    let braces: Braces
    var offset: Int
    let end: Int

    /// What stands behind a brace, if it is an argument with branches and ends in the stretch.
    mutating func argument() -> Argument? {
      skipBlanks()
      let start = offset
      guard !word().isEmpty else { return nil }
      let name = Span(start, offset)
      guard takes(0x2C) else { return nil }
      let kind = word()
      var selectors: [Span] = []
      guard ["plural", "select", "selectordinal"].contains(where: { kind.elementsEqual($0.utf8) }),
        takes(0x2C)
      else { return nil }
      var other: Span?
      while true {
        skipBlanks()
        if takes(0x7D) {
          return Argument(
            isChoice: kind.elementsEqual("select".utf8), selectors: selectors, name: name, other: other,
            end: offset)
        }
        let selector = word()
        if selector.isEmpty { return nil }
        // `offset:1` is no branch.
        if takes(0x3A) {
          skipBlanks()
          guard !word().isEmpty else { return nil }
          continue
        }
        guard takes(0x7B), let branch = branch() else { return nil }
        selectors.append(Span(selector.startIndex, selector.endIndex))
        if selector.elementsEqual("other".utf8) { other = branch }
      }
    }

    /// Up to the brace that closes the branch of the one that was taken.
    private mutating func branch() -> Span? {
      let start = offset
      guard let close = braces.closer(of: start - 1), close < end else { return nil }
      offset = close + 1
      return Span(start, close)
    }

    /// The kind of a value that is formatted and has no branches, and whether a style follows: `number, percent`.
    mutating func format() -> (name: Span, kind: Span, hasStyle: Bool, end: Int)? {
      skipBlanks()
      let start = offset
      guard !word().isEmpty else { return nil }
      let name = Span(start, offset)
      guard takes(0x2C) else { return nil }
      let kind = word()
      guard MessageBranches.formats.contains(where: { kind.elementsEqual($0.utf8) }) else { return nil }
      let hasStyle = takes(0x2C)
      guard let close = bytes[offset..<end].firstIndex(of: 0x7D) else { return nil }
      return (name, Span(kind.startIndex, close), hasStyle, close + 1)
    }

    private mutating func takes(_ byte: UInt8) -> Bool {
      skipBlanks()
      guard offset < end, bytes[offset] == byte else { return false }
      offset += 1
      return true
    }

    private mutating func skipBlanks() { while offset < end, bytes[offset] <= 0x20 { offset += 1 } }

    private mutating func word() -> ArraySlice<UInt8> {
      skipBlanks()
      let start = offset
      while offset < end, isPart(bytes[offset]) { offset += 1 }
      return bytes[start..<offset]
    }

    private func isPart(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x3D, 0x5F: true
      default: byte >= 0x80
      }
    }
  }
}
