public import Bitext

/// Reads a catalogue of messages in PO: `msgid` is the source, `msgstr` the target.
///
/// Of plurals the last form of each side is taken, which Chinese has only. Obsolete messages are passed over; fuzzy
/// ones, which nobody has confirmed, too, and are counted in the remarks.
public struct POReader: Sendable {
  /// The languages of the sides; nil takes what the header says of the target, and else what is found out.
  public var languages: Bilingual<Language?>

  public init(languages: Bilingual<Language?> = Bilingual(source: nil, target: nil)) {
    self.languages = languages
  }

  private struct Message {
    var fields: [(name: Substring, text: [UInt8], line: Int)] = []
    var isFuzzy = false
    var hasComment = false
  }

  /// - Throws: a ``BitextError`` for text that cannot be decoded, or a line that is not of PO.
  public func text(in bytes: [UInt8], file: String?) throws(BitextError) -> AlignedText {
    let page = try Page(bytes: bytes, name: file)
    return try text(of: FilePortion(bytes: page.utf8, line: 1, isFirst: true, isLast: true), file: file)
  }

  /// The bitext of a portion of a catalogue in UTF-8.
  func text(of portion: FilePortion, file: String?) throws(BitextError) -> AlignedText {
    var builder = AlignedTextBuilder()
    var message = Message()
    var target: String?
    var fuzzy = 0
    var extras: [Extra: Int] = [:]
    func close() {
      defer { message = Message() }
      guard let source = message.fields.last(where: { $0.name == "msgid" || $0.name == "msgid_plural" }),
        let last = message.fields.last(where: { $0.name.hasPrefix("msgstr") })
      else { return }
      let texts = (String(decoding: source.text, as: UTF8.self), String(decoding: last.text, as: UTF8.self))
      if texts.0.isEmpty {
        target = target ?? Self.language(in: texts.1)
      } else if message.isFuzzy {
        fuzzy += 1
      } else {
        builder.add(
          Bilingual(source: [texts.0], target: [texts.1]),
          lines: Bilingual(source: source.line, target: last.line))
        if message.hasComment { extras[.comment, default: 0] += 1 }
        if message.fields.contains(where: { $0.name == "msgctxt" }) { extras[.context, default: 0] += 1 }
      }
    }
    try LineScanner.forEach(portion.bytes, line: portion.line) { line, number throws(BitextError) in
      let line = line.drop { $0 == 0x20 || $0 == 0x09 }
      if line.isEmpty {
        close()
      } else if line.first == 0x23 {
        if message.fields.contains(where: { $0.name.hasPrefix("msgstr") }) { close() }
        if line.starts(with: "#,".utf8), line.text.contains("fuzzy") { message.isFuzzy = true }
        message.hasComment = true
      } else if line.first == 0x22 {
        guard !message.fields.isEmpty else { throw Self.refusal(line, number, file) }
        message.fields[message.fields.count - 1].text += Self.unquoted(line)
      } else {
        let text = line.text
        guard let name = text.split(separator: " ", maxSplits: 1).first, name.hasPrefix("msg"),
          let quote = line.firstIndex(of: 0x22)
        else { throw Self.refusal(line, number, file) }
        let isNext = name == "msgctxt" || name == "msgid"
        if isNext, message.fields.contains(where: { $0.name.hasPrefix("msgstr") }) { close() }
        message.fields.append((name, Self.unquoted(line[quote...]), number))
      }
    }
    close()
    var text = builder.text(
      languages: Bilingual(
        source: languages.source, target: languages.target ?? target.map { Language($0) }),
      names: Bilingual(source: file, target: file))
    if fuzzy > 0 { text.remarks = [ReadingRemark(.fuzzyMessage, count: fuzzy)] }
    text.extras.merge(extras, uniquingKeysWith: +)
    return text
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

  /// What the header says, `zh-CN` of `Language: zh_CN`.
  private static func language(in header: String) -> String? {
    for line in header.split(separator: "\n") where line.lowercased().hasPrefix("language:") {
      let tag = line.dropFirst(9).split { $0.isWhitespace }.first ?? ""
      return tag.isEmpty ? nil : tag.split(separator: "_").joined(separator: "-")
    }
    return nil
  }

  /// A string without its quotation marks, and with what a backslash stands before.
  private static func unquoted(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = line.dropFirst()
    while let byte = rest.popFirst(), byte != 0x22 {
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
    return bytes
  }

  private static func refusal(_ line: ArraySlice<UInt8>, _ number: Int, _ file: String?) -> BitextError {
    BitextError(
      .malformed, "This is no line of PO: \(line.quotation)",
      remedy: "A message is written msgid \"…\" and msgstr \"…\".", file: file,
      location: Location(line: number, column: 1))
  }
}
