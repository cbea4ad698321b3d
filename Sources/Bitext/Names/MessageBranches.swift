/// The branches of a message in the syntax of ICU: `{n, plural, one {# file} other {# files}}`.
///
/// A language has as many as its grammar asks for: where English has `one` and `other`, Chinese has `other` alone. What two
/// languages have in common is the argument and the branch `other`; the rest of a message is not compared.
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
      guard ["plural", "select", "selectordinal"].contains(where: { kind.elementsEqual($0.utf8) }),
        takes(0x2C)
      else { return nil }
      var other: Span?
      while true {
        skipBlanks()
        if takes(0x7D) { return Argument(name: name, other: other, end: offset) }
        let selector = word()
        if selector.isEmpty { return nil }
        // `offset:1` is no branch.
        if takes(0x3A) {
          skipBlanks()
          guard !word().isEmpty else { return nil }
          continue
        }
        guard takes(0x7B), let branch = branch() else { return nil }
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
