public import Bitext

/// Reads a catalogue of messages in PO: `msgid` is the source, `msgstr` the target.
///
/// A message with forms for numbers is read as the forms that both languages have: the one for many, which stands last and is
/// the only one in Chinese, and the one for a single thing if the target has more than one. Obsolete messages and fuzzy ones,
/// which nobody has confirmed, are passed over and counted in the remarks. The messages themselves are kept with the
/// text, so that they can be written as they were.
public struct POReader: Sendable {
  /// The languages of the sides; nil takes what the header says, and else what is found out.
  public var languages: Bilingual<Language?>

  public init(languages: Bilingual<Language?> = Bilingual(source: nil, target: nil)) {
    self.languages = languages
  }

  /// - Throws: a ``BitextError`` for text that cannot be decoded, or a line that is not of PO.
  public func text(in bytes: [UInt8], file: String?) throws(BitextError) -> AlignedText {
    let page = try Page(bytes: bytes, name: file)
    return try text(of: FilePortion(bytes: page.utf8, line: 1, isFirst: true, isLast: true), file: file)
  }

  /// The bitext of a portion of a catalogue in UTF-8.
  func text(of portion: FilePortion, file: String?) throws(BitextError) -> AlignedText {
    var catalogue = Catalogue()
    try LineScanner.forEach(portion.bytes, line: portion.line) { line, number throws(BitextError) in
      try catalogue.take(line, number, file)
    }
    catalogue.close(at: portion.bytes.count)
    let header = catalogue.header ?? ""
    var text = catalogue.builder.text(
      languages: Bilingual(
        source: languages.source ?? Self.language(in: header, "x-source-language:").map { Language($0) },
        target: languages.target ?? Self.language(in: header, "language:").map { Language($0) }),
      names: Bilingual(source: file, target: file))
    if catalogue.fuzzy.count > 0 {
      text.remarks.append(
        ReadingRemark(.fuzzyMessage, count: catalogue.fuzzy.count, line: catalogue.fuzzy.line))
    }
    if catalogue.obsolete.count > 0 {
      text.remarks.append(
        ReadingRemark(.obsoleteMessage, count: catalogue.obsolete.count, line: catalogue.obsolete.line))
    }
    text.extras.merge(catalogue.extras, uniquingKeysWith: +)
    text.original = OriginalUnits(
      portion.bytes, format: .po, units: catalogue.messages,
      encodingName: portion.isFirst
        ? Self.encodingName(in: portion.bytes, catalogue.messages.first?.range) : nil)
    return text
  }

  /// What is read of a catalogue, line by line.
  private struct Catalogue {
    private struct Message {
      var fields: [(name: Substring, text: [UInt8], line: Int)] = []
      var isFuzzy = false
      /// What its lines of comments hold.
      var extras: Set<Extra> = []
      /// Where its first line begins; nil before that.
      var start: Int?
      var isTranslated: Bool { fields.contains { $0.name.hasPrefix("msgstr") } }

      func field(_ name: String) -> (text: String, line: Int)? {
        fields.first { $0.name == name }.map { (String(decoding: $0.text, as: UTF8.self), $0.line) }
      }
    }

    private(set) var builder = AlignedTextBuilder()
    private(set) var header: String?
    private(set) var fuzzy: (count: Int, line: Int) = (0, 0)
    private(set) var obsolete: (count: Int, line: Int) = (0, 0)
    private(set) var extras: [Extra: Int] = [:]
    private(set) var messages: [(range: Range<Int>, beads: [Int])] = []
    private var message = Message()

    mutating func take(_ whole: ArraySlice<UInt8>, _ number: Int, _ file: String?) throws(BitextError) {
      let line = whole.drop { $0 == 0x20 || $0 == 0x09 }
      if line.isEmpty { return close(at: whole.startIndex) }
      if line.starts(with: "#~".utf8) {
        close(at: whole.startIndex)
        if line.dropFirst(2).drop(while: { $0 == 0x20 }).starts(with: "msgid ".utf8) {
          obsolete = (obsolete.count + 1, obsolete.count == 0 ? number : obsolete.line)
        }
        return
      }
      let isComment = line.first == 0x23
      let isNext = isComment || line.starts(with: "msgctxt".utf8) || line.starts(with: "msgid ".utf8)
      if isNext, message.isTranslated { close(at: whole.startIndex) }
      if message.start == nil { message.start = whole.startIndex }
      if isComment {
        if line.starts(with: "#,".utf8), line.text.contains("fuzzy") { message.isFuzzy = true }
        let second = line.dropFirst().first
        message.extras.insert(
          second == UInt8(ascii: ",") ? .flag : second == UInt8(ascii: ":") ? .reference : .comment)
      } else if line.first == 0x22 {
        guard !message.fields.isEmpty else { throw POReader.refusal(line, number, file) }
        message.fields[message.fields.count - 1].text += try POReader.unquoted(line, number, file)
      } else {
        guard let name = line.text.split(separator: " ", maxSplits: 1).first, name.hasPrefix("msg"),
          let quote = line.firstIndex(of: 0x22)
        else { throw POReader.refusal(line, number, file) }
        message.fields.append((name, try POReader.unquoted(line[quote...], number, file), number))
      }
    }

    /// Ends the message that is read, before a place.
    mutating func close(at end: Int) {
      defer { message = Message() }
      guard let source = message.field("msgid"), let start = message.start, message.isTranslated else {
        return
      }
      var beads: [Int] = []
      if source.text.isEmpty {
        if header == nil, let own = message.field("msgstr")?.text {
          header = own
          // What any catalogue says is not counted.
          extras[.headerNote, default: 0] += own.split(separator: "\n").count { line in
            let name = line.prefix { $0 != ":" }.lowercased()
            return ![
              "mime-version", "content-type", "content-transfer-encoding", "language", "x-source-language",
            ]
            .contains(name)
          }
          if message.extras.contains(.comment) { extras[.headerNote, default: 0] += 1 }
        }
      } else if message.isFuzzy {
        fuzzy = (fuzzy.count + 1, fuzzy.count == 0 ? source.line : fuzzy.line)
      } else {
        for (source, target) in pairs(source) {
          let bead = builder.add(
            Bilingual(source: [source.text], target: [target.text]),
            lines: Bilingual(source: source.line, target: target.line))
          if let bead { beads.append(bead) }
        }
        for extra in message.extras { extras[extra, default: 0] += 1 }
        if message.field("msgctxt") != nil { extras[.context, default: 0] += 1 }
      }
      messages.append((start..<end, beads))
    }

    /// The forms of the message that stand for each other.
    private mutating func pairs(
      _ source: (text: String, line: Int)
    ) -> [(source: (text: String, line: Int), target: (text: String, line: Int))] {
      let forms = message.fields.filter { $0.name.hasPrefix("msgstr") }
        .map { (text: String(decoding: $0.text, as: UTF8.self), line: $0.line) }
      guard let plural = message.field("msgid_plural") else { return [(source, forms[0])] }
      extras[.pluralForm, default: 0] += 1
      let many = (plural, forms[forms.count - 1])
      return forms.count > 1 ? [(source, forms[0]), many] : [many]
    }
  }

  /// Finds the messages of a catalogue, each with the comments above it. A message ends with a blank line, or where the
  /// next one begins.
  struct MessageScanner: RecordScanner {
    private var offset = 0
    private var start = 0
    private var isTranslated = false

    mutating func next(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
      while offset < bytes.count {
        var end = offset
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        guard end < bytes.count else { return nil }
        var first = offset
        while first < end, bytes[first] == 0x20 || bytes[first] == 0x09 || bytes[first] == 0x0D { first += 1 }
        let isNext =
          first == end || bytes[first] == 0x23 || bytes.holds("msgctxt", at: first)
          || bytes.holds("msgid ", at: first)
        if isTranslated, isNext {
          defer { (start, isTranslated) = (offset, false) }
          return start..<offset
        }
        if bytes.holds("msgstr", at: first) { isTranslated = true }
        offset = end + 1
      }
      return nil
    }

    mutating func forget(_ count: Int) {
      offset = max(0, offset - count)
      start = max(0, start - count)
    }
  }

  /// Where the header names an encoding other than UTF-8; `CHARSET` is none yet.
  private static func encodingName(in bytes: [UInt8], _ header: Range<Int>?) -> Range<Int>? {
    let mark = Array("charset=".utf8)
    guard let header,
      let place = header.dropLast(mark.count).first(where: { bytes[$0...].starts(with: mark) })
    else { return nil }
    let name = bytes[(place + mark.count)..<header.upperBound].prefix {
      $0 > 0x20 && $0 != 0x5C && $0 != 0x22
    }
    return ["utf-8", "utf8", "charset"].contains(name.text.lowercased()) ? nil : name.indices
  }

  /// What the header says, `zh-CN` of `Language: zh_CN`.
  private static func language(in header: String, _ name: String) -> String? {
    for line in header.split(separator: "\n") where line.lowercased().hasPrefix(name) {
      let tag = line.dropFirst(name.utf8.count).split { $0.isWhitespace }.first ?? ""
      return tag.isEmpty ? nil : tag.split(separator: "_").joined(separator: "-")
    }
    return nil
  }

  /// A string without its quotation marks, and with what a backslash stands before.
  ///
  /// - Throws: a ``BitextError`` where nothing closes it, or something stands behind it: text would be lost.
  private static func unquoted(
    _ line: ArraySlice<UInt8>, _ number: Int, _ file: String?
  ) throws(BitextError) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = line.dropFirst()
    while true {
      guard let byte = rest.popFirst() else { throw refusal(line, number, file) }
      if byte == 0x22 { break }
      guard byte == 0x5C, let next = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      switch next {
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case 0x30...0x37:
        // An octal number of up to three digits.
        var value = Int(next) - 0x30
        for _ in 0..<2 {
          guard let digit = rest.first, 0x30...0x37 ~= digit else { break }
          value = value * 8 + Int(digit) - 0x30
          rest = rest.dropFirst()
        }
        bytes.append(UInt8(truncatingIfNeeded: value))
      default: bytes.append(next)
      }
    }
    guard rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { throw refusal(line, number, file) }
    return bytes
  }

  private static func refusal(_ line: ArraySlice<UInt8>, _ number: Int, _ file: String?) -> BitextError {
    BitextError(
      .malformed, "This is no line of PO: \(line.quotation)",
      remedy: "A message is written msgid \"…\" and msgstr \"…\".", file: file,
      location: Location(line: number, column: 1))
  }
}
