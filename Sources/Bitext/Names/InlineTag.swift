/// A tag of markup inside a text, as memories and catalogues hold them: `<b>`, `</b>`, `<br/>`, `<g id="1">`.
///
/// It is what a program reads and no translator changes. A word between angle brackets that nothing closes, such as `<name>`, is no
/// tag but asks the reader to put something in: a ``Literal``.
struct InlineTag: Hashable {
  enum Form: UInt8 {
    case opens
    case closes
    /// It has no end tag: `<br/>`, `<br>`.
    case stands
  }

  let form: Form
  let span: Span
  /// In small letters.
  let name: [UInt8]
  /// The name and what of the attributes is the same in every language.
  let key: [UInt8]

  /// Whether a text may hold tags at all, found out in far less time than by reading it.
  static func mayStand(in bytes: [UInt8]) -> Bool { bytes.contains(0x3C) }

  /// The tags of some stretches of one text, in order.
  ///
  /// - Complexity: O(*n*) in the bytes of the stretches.
  static func tags(in bytes: [UInt8], _ spans: [Span]) -> [InlineTag] {
    var tags: [InlineTag] = []
    /// Those of `tags` that are one only if something closes them.
    var doubtful: Set<Int> = []
    var closed: Set<[UInt8]> = []
    for span in spans {
      var offset = span.lowerBound
      while offset < span.upperBound {
        guard bytes[offset] == 0x3C, let (tag, isSure) = tag(in: bytes, at: offset, span.upperBound) else {
          offset += 1
          continue
        }
        if tag.form == .closes { closed.insert(tag.name) }
        if !isSure { doubtful.insert(tags.count) }
        tags.append(tag)
        offset = tag.span.upperBound
      }
    }
    if doubtful.isEmpty { return tags }
    return tags.enumerated().filter { !doubtful.contains($0) || closed.contains($1.name) }.map(\.element)
  }

  /// Whether every end tag ends the tag that was opened last, and all are ended, but for those that HTML lets stay open.
  static func areNested(_ tags: [InlineTag]) -> Bool {
    var open: [[UInt8]] = []
    for tag in tags where !optionalEnds.contains(tag.name) {
      switch tag.form {
      case .opens: open.append(tag.name)
      case .closes: if open.popLast() != tag.name { return false }
      case .stands: break
      }
    }
    return open.isEmpty
  }

  /// How long a tag may be, so that a lone `<` costs little.
  private static let longest = 1000

  /// The tag at an offset, and whether it is one by itself.
  private static func tag(in bytes: [UInt8], at start: Int, _ end: Int) -> (InlineTag, isSure: Bool)? {
    let limit = min(end, start + longest)
    var offset = start + 1
    let closes = offset < limit && bytes[offset] == slash
    if closes { offset += 1 }
    let nameStart = offset
    while offset < limit, isNamePart(bytes[offset]) { offset += 1 }
    guard offset > nameStart, offset - nameStart <= 40,
      isLetter(bytes[nameStart]) || isDigit(bytes[nameStart])
    else { return nil }
    let name = small(bytes[nameStart..<offset])
    var attributes: [[UInt8]] = []
    var isEmpty = false
    while true {
      while offset < limit, bytes[offset] <= 0x20 { offset += 1 }
      guard offset < limit else { return nil }
      if bytes[offset] == slash, offset + 1 < limit, bytes[offset + 1] == 0x3E {
        isEmpty = true
        offset += 1
      }
      if bytes[offset] == 0x3E { break }
      guard !closes, !isEmpty, let attribute = attribute(in: bytes, &offset, limit) else { return nil }
      attributes.append(attribute)
    }
    let isElement = elements.contains(name)
    let form: Form = closes ? .closes : isEmpty || emptyElements.contains(name) ? .stands : .opens
    let key = [form.rawValue] + name + attributes.sorted { $0.lexicographicallyPrecedes($1) }.joined()
    let isBare = offset - nameStart == name.count && form == .opens
    return (
      InlineTag(form: form, span: Span(start, offset + 1), name: name, key: key), isElement || !isBare
    )
  }

  /// An attribute with its value, empty where a translator may change it; nil where none stands. Without a value it is none, since
  /// words between angle brackets have none either.
  private static func attribute(in bytes: [UInt8], _ offset: inout Int, _ limit: Int) -> [UInt8]? {
    let start = offset
    while offset < limit, isNamePart(bytes[offset]) { offset += 1 }
    let name = small(bytes[start..<offset])
    guard !name.isEmpty, offset + 1 < limit, bytes[offset] == UInt8(ascii: "=") else { return nil }
    offset += 1
    let mark = bytes[offset]
    let valueStart: Int
    if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") {
      valueStart = offset + 1
      guard let stop = bytes[valueStart..<limit].firstIndex(of: mark) else { return nil }
      offset = stop
    } else {
      valueStart = offset
      while offset < limit, bytes[offset] > 0x20, bytes[offset] != 0x3E, bytes[offset] != 0x3C { offset += 1 }
      guard offset > valueStart, offset < limit else { return nil }
    }
    let value = bytes[valueStart..<offset]
    if valueStart > start + name.count + 1 { offset += 1 }
    return freeAttributes.contains(name) ? [] : [0x20] + name + [UInt8(ascii: "=")] + value
  }

  private static let slash = UInt8(ascii: "/")
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isNamePart(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == 0x3A || byte == 0x5F || byte == 0x2D || byte == 0x2E
  }
  private static func small(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  /// The elements of HTML: HTML Living Standard, index of elements, with those that it calls obsolete.
  static let elements = words(
    """
    a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas caption \
    center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font \
    footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map \
    mark marquee menu meta meter nav nobr noframes noscript object ol optgroup option output p param picture pre progress q rp rt \
    ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template \
    textarea tfoot th thead time title tr track tt u ul var video wbr
    """)

  /// The void elements of the HTML Living Standard, which have no end tag.
  private static let emptyElements = words(
    "area base br col embed hr img input link meta param source track wbr")

  /// The elements whose end tag HTML lets be left out.
  private static let optionalEnds = words(
    "body caption colgroup dd dt head html li optgroup option p rp rt tbody td tfoot th thead tr")

  /// Attributes that hold words, an address or a language: the translatable attributes of the HTML Living Standard, and those that
  /// point to another page or name a language.
  private static let freeAttributes = words(
    "abbr alt aria-label content download label placeholder srcdoc title value href src lang xml:lang hreflang dir"
  )

  private static func words(_ list: String) -> WordSet { WordSet(list) }
}
