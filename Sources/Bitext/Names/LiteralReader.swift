extension Literal {
  /// The literals of a stretch, in order.
  ///
  /// - Complexity: O(*n*) in the bytes of the stretch.
  static func literals(in bytes: [UInt8], _ range: Range<Int>) -> [Literal] {
    var reader = LiteralReader(bytes, range)
    reader.read()
    return reader.literals
  }
}

/// Reads the literals of a stretch of text in any language.
///
/// Only signs of ASCII make a literal, so that one ends where Han characters begin.
private struct LiteralReader {
  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int
  private let start: Int
  private(set) var literals: [Literal] = []

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    (start, end, offset) = (range.lowerBound, range.upperBound, range.lowerBound)
  }

  private func byte(_ place: Int) -> UInt8 { place >= start && place < end ? bytes[place] : 0x20 }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte == 0x5F }

  mutating func read() {
    while offset < end {
      let before = byte(offset - 1)
      let stop: Int?
      switch bytes[offset] {
      case UInt8(ascii: "`"): stop = readSpan()
      case UInt8(ascii: "{"): stop = readBraces(from: offset)
      case UInt8(ascii: "$"), UInt8(ascii: "#"):
        stop = byte(offset + 1) == UInt8(ascii: "{") ? readBraces(from: offset) : readVariable()
      case UInt8(ascii: "<"): stop = readAngles()
      case UInt8(ascii: "%"): stop = Self.isDigit(before) ? nil : readConversion()
      case UInt8(ascii: "@"): stop = Self.isWord(before) ? nil : readHandle()
      case UInt8(ascii: "/"): stop = readPath()
      case UInt8(ascii: "-"): stop = Self.isWord(before) || before == UInt8(ascii: "-") ? nil : readOption()
      case let first where Self.isLetter(first) || Self.isDigit(first): stop = readWord()
      default: stop = nil
      }
      offset = stop ?? offset + 1
    }
  }

  private mutating func add(_ kind: Literal.Kind, to stop: Int, isMarkup: Bool = false) {
    let span = Span(offset, stop)
    literals.append(
      Literal(kind: kind, span: span, key: Self.folded(bytes[span.range]), isMarkup: isMarkup))
  }

  /// Small letters.
  static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  /// How long what stands between two marks may be.
  private static let longest = 80

  private mutating func readSpan() -> Int? {
    var from = offset
    while byte(from) == UInt8(ascii: "`") { from += 1 }
    let mark = from - offset
    guard let stop = (from..<min(end, from + Self.longest)).first(where: { bytes[$0] == UInt8(ascii: "`") })
    else { return from }
    let inner = bytes[from..<stop]
    // Words of the language may be translated also inside.
    if inner.allSatisfy({ $0 < 0x80 && $0 != 0x20 }), inner.contains(where: Self.isLetter) {
      literals.append(Literal(kind: .span, span: Span(from, stop), key: Self.folded(inner)))
    } else {
      // Of a command with its arguments the options and files are copied.
      var reader = LiteralReader(bytes, from..<stop)
      reader.read()
      literals += reader.literals.filter { $0.kind == .option || $0.kind == .file }
    }
    return min(end, stop + mark)
  }

  /// `{name}`, `{0}`, `${name}`, `{{name}}`, and the argument of ICU's `{count, plural, …}`.
  private mutating func readBraces(from begin: Int) -> Int? {
    var from = begin
    while from < end, bytes[from] == UInt8(ascii: "{") || from == begin { from += 1 }
    var stop = from
    while stop < end, stop - from < 40,
      Self.isWord(bytes[stop]) || bytes[stop] == UInt8(ascii: ".") || bytes[stop] == UInt8(ascii: "-")
    { stop += 1 }
    guard stop > from else { return nil }
    if byte(stop) == UInt8(ascii: ","), Self.isLetter(bytes[from]) || byte(stop + 1) == 0x20 {
      literals.append(
        Literal(
          kind: .placeholder, span: Span(from, stop),
          key: [UInt8(ascii: "{")] + Self.folded(bytes[from..<stop]) + [UInt8(ascii: "}")]))
      return stop
    }
    guard byte(stop) == UInt8(ascii: "}") else { return nil }
    while byte(stop) == UInt8(ascii: "}") { stop += 1 }
    add(.placeholder, to: stop)
    return stop
  }

  /// `<name>`, where something has to be put in; not an element of HTML.
  private mutating func readAngles() -> Int? {
    var stop = offset + 1
    while stop < end, stop - offset < 40, Self.isWord(bytes[stop]) || bytes[stop] == UInt8(ascii: "-") {
      stop += 1
    }
    guard stop > offset + 1, byte(stop) == UInt8(ascii: ">"), Self.isLetter(bytes[offset + 1]) else {
      return nil
    }
    if !InlineTag.elements.contains(Self.folded(bytes[offset + 1..<stop])) { add(.placeholder, to: stop + 1) }
    return stop + 1
  }

  /// `$HOME`, `$(name)`; not `$5` nor `US$bn`.
  private mutating func readVariable() -> Int? {
    guard bytes[offset] == UInt8(ascii: "$"), !Self.isWord(byte(offset - 1)) else { return nil }
    let isBracketed = byte(offset + 1) == UInt8(ascii: "(")
    let from = offset + (isBracketed ? 2 : 1)
    var stop = from
    while stop < end, stop - from < 40, Self.isWord(bytes[stop]) { stop += 1 }
    guard stop > from + 1, !Self.isDigit(byte(from)) else { return nil }
    if isBracketed {
      guard byte(stop) == UInt8(ascii: ")") else { return nil }
      stop += 1
    }
    add(.placeholder, to: stop)
    return stop
  }

  /// `%d`, `%1$s`, `%-5.2f`, `%@`, `%(name)s`, `%PATH%`, and Qt's `%1`.
  private mutating func readConversion() -> Int? {
    var stop = offset + 1
    // The sign itself.
    if byte(stop) == UInt8(ascii: "%") { return stop + 1 }
    if byte(stop) == UInt8(ascii: "(") {
      while stop < end, bytes[stop] != UInt8(ascii: ")"), stop - offset < 40 { stop += 1 }
      guard byte(stop) == UInt8(ascii: ")"), Self.isLetter(byte(stop + 1)) else { return nil }
      add(.placeholder, to: stop + 2)
      return stop + 2
    }
    while stop < end, stop - offset < 12, Self.isDigit(bytes[stop]) || "$.-+*".utf8.contains(bytes[stop]) {
      stop += 1
    }
    while stop < end, stop - offset < 14, "lhzq".utf8.contains(bytes[stop]) { stop += 1 }
    if "dsifuxXcpgeE@n".utf8.contains(byte(stop)), !Self.isWord(byte(stop + 1)) {
      // %n is a line break.
      if byte(stop) != UInt8(ascii: "n") { add(.placeholder, to: stop + 1) }
      return stop + 1
    }
    stop = offset + 1
    if Self.isDigit(byte(stop)), byte(stop) != UInt8(ascii: "0") {
      stop += Self.isDigit(byte(stop + 1)) ? 2 : 1
      guard !Self.isWord(byte(stop)), byte(stop) != UInt8(ascii: "%"),
        byte(stop) != UInt8(ascii: ".") || byte(stop + 1) <= 0x20
      else { return nil }
      add(.placeholder, to: stop)
      return stop
    }
    while stop < end, stop - offset < 40, Self.isWord(bytes[stop]) { stop += 1 }
    guard stop > offset + 1, byte(stop) == UInt8(ascii: "%"), Self.isLetter(byte(offset + 1)) else {
      return nil
    }
    add(.placeholder, to: stop + 1)
    return stop + 1
  }

  /// `/var/log/render`: the path of a file, of two parts at least; not the end of an element, nor what a stroke divides.
  private mutating func readPath() -> Int? {
    let before = byte(offset - 1)
    guard !Self.isWord(before), !"<>/:.~*".utf8.contains(before), Self.isWord(byte(offset + 1)) else {
      return nil
    }
    var stop = offset + 1
    var parts = 1
    while stop < end, Self.isWord(bytes[stop]) || "/.-".utf8.contains(bytes[stop]) {
      if bytes[stop] == UInt8(ascii: "/"), Self.isWord(byte(stop + 1)) { parts += 1 }
      stop += 1
    }
    while !Self.isWord(byte(stop - 1)) { stop -= 1 }
    guard parts >= 2, bytes[offset..<stop].contains(where: Self.isLetter) else { return stop }
    add(.file, to: stop)
    return stop
  }

  /// `--verbose`, not a dash between words.
  private mutating func readOption() -> Int? {
    guard byte(offset + 1) == UInt8(ascii: "-"), Self.isLetter(byte(offset + 2)) else { return nil }
    var stop = offset + 2
    while stop < end, Self.isWord(bytes[stop]) || bytes[stop] == UInt8(ascii: "-") { stop += 1 }
    let before = byte(offset - 1)
    // Of `free--and easy` the dash is a dash.
    guard stop - offset >= 4, before <= 0x20 || before >= 0x80 || "`\"'([<".utf8.contains(before) else {
      return stop
    }
    add(.option, to: stop)
    return stop
  }

  /// `@citybus`, not the rate of `@ 5`.
  private mutating func readHandle() -> Int? {
    var stop = offset + 1
    while stop < end, Self.isWord(bytes[stop]) || bytes[stop] == UInt8(ascii: ".") { stop += 1 }
    while byte(stop - 1) == UInt8(ascii: ".") { stop -= 1 }
    guard stop - offset >= 4, Self.isLetter(byte(offset + 1)) else { return nil }
    add(.handle, to: stop)
    return stop
  }

  private mutating func readWord() -> Int {
    var stop = offset
    var (hasPoint, hasAt, hasPlus) = (false, false, false)
    while stop < end {
      let byte = bytes[stop]
      if !Self.isWord(byte) {
        if byte == UInt8(ascii: ".") {
          hasPoint = true
        } else if byte == UInt8(ascii: "@") {
          hasAt = true
        } else if byte == UInt8(ascii: "+") {
          hasPlus = true
        } else if byte != UInt8(ascii: "/"), byte != UInt8(ascii: "-") {
          break
        }
      }
      stop += 1
    }
    if byte(stop) == UInt8(ascii: ":"), byte(stop + 1) == UInt8(ascii: "/"),
      byte(stop + 2) == UInt8(ascii: "/"),
      bytes[offset..<stop].allSatisfy({ Self.isLetter($0) })
    {
      return readAddress(from: stop + 3)
    }
    while stop > offset + 1, !Self.isWord(bytes[stop - 1]) { stop -= 1 }
    let word = bytes[offset..<stop]
    if hasAt, let at = word.firstIndex(of: UInt8(ascii: "@")) {
      let host = word[(at + 1)...]
      if host.contains(UInt8(ascii: ".")), host.last.map(Self.isLetter) == true, at > offset {
        add(.mail, to: stop)
      }
      return stop
    }
    if hasPoint, isHost(word) { return readAddress(from: stop) }
    if hasPlus, word.contains(UInt8(ascii: "+")),
      word.allSatisfy({ Self.isWord($0) || $0 == UInt8(ascii: "+") }),
      word.first.map({ $0 & 0x20 == 0 && Self.isLetter($0) }) == true
    {
      add(.keys, to: stop)
      return stop
    }
    if hasPoint, Self.isFile(word), byte(offset - 1) != UInt8(ascii: "/") {
      add(.file, to: stop)
      return stop
    }
    if Self.isCode(word), !"./-@+%".utf8.contains(byte(offset - 1)) { add(.code, to: stop) }
    return stop
  }

  /// Whether a word begins like an address without its scheme.
  private func isHost(_ word: ArraySlice<UInt8>) -> Bool {
    let host = word.prefix { $0 != UInt8(ascii: "/") }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, let top = labels.last, top.count >= 2,
      top.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }),
      labels.allSatisfy({ !$0.isEmpty })
    else { return false }
    let first = labels[0].map { $0 | 0x20 }
    return first.elementsEqual("www".utf8) || first.elementsEqual("ftp".utf8)
      || labels.count >= 2 && Self.domains.contains(Array(top))
        && host.allSatisfy { !($0 >= 0x41 && $0 <= 0x5A) }
  }

  /// The general domains of RFC 920, RFC 1591 and the first additions of ICANN.
  private static let domains = Set(
    ["com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "museum", "coop", "aero"].map {
      Array($0.utf8)
    })

  private mutating func readAddress(from place: Int) -> Int {
    var stop = place
    while stop < end, bytes[stop] > 0x20, bytes[stop] < 0x7F, !"\"<>`^|\\{}[]".utf8.contains(bytes[stop]) {
      stop += 1
    }
    let text = stop
    while stop > place,
      ".,;:!?'*_".utf8.contains(bytes[stop - 1])
        || bytes[stop - 1] == UInt8(ascii: ")") && !bytes[offset..<stop].contains(UInt8(ascii: "("))
    { stop -= 1 }
    if stop - offset < 5 { return max(stop, offset + 1) }
    var key = Self.folded(bytes[offset..<stop])[...]
    if let colon = key.firstIndex(of: UInt8(ascii: ":")), key[colon...].starts(with: "://".utf8) {
      key = key[(colon + 3)...]
    }
    if key.starts(with: "www.".utf8) { key = key.dropFirst(4) }
    if key.last == UInt8(ascii: "/") { key = key.dropLast() }
    let before = byte(offset - 1)
    let isMarkup =
      before == UInt8(ascii: "(") && byte(offset - 2) == UInt8(ascii: "]") || before == UInt8(ascii: "\"")
      || before == UInt8(ascii: "'")
      || before == 0x20 && byte(offset - 2) == UInt8(ascii: ":")
        && byte(offset - 3) == UInt8(ascii: "]")
    literals.append(
      Literal(kind: .address, span: Span(offset, stop), key: Array(key), isMarkup: isMarkup))
    return max(text, offset + 1)
  }

  /// A name in small letters with the ending of a file of two to four letters.
  private static func isFile(_ word: ArraySlice<UInt8>) -> Bool {
    let parts = word.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count >= 2, let ending = parts.last, (2...4).contains(ending.count), parts[0].count >= 3
    else { return false }
    return ending.contains(where: isLetter)
      && word.allSatisfy { isDigit($0) || $0 >= 0x61 && $0 <= 0x7A || "._-".utf8.contains($0) }
  }

  /// Letters and digits that number something: at least one capital, two digits, and a joint between two parts.
  private static func isCode(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count >= 5, word.count <= 40, let first = word.first, first >= 0x41, first <= 0x5A,
      word.count(where: isDigit) >= 3
    else { return false }
    return word.contains { "-/.".utf8.contains($0) }
      && word.allSatisfy { isDigit($0) || $0 >= 0x41 && $0 <= 0x5A || "-/.".utf8.contains($0) }
  }
}
