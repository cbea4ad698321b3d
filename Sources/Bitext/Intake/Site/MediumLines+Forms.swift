/// Lines that say by their form alone that they are the medium's and no text.
extension MediumLines {
  /// How many lines from its beginning a text may name the languages that it is to be had in.
  private static let switcherLines = 20

  /// Why a line is set apart for its form.
  static func form(of line: PageLine, at index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Furniture.Reason?
  {
    guard line.span.count <= 160 else { return nil }
    if isEndMark(line, bytes) || isDirective(line, bytes) || isRowOfFields(line, bytes) { return .medium }
    return index < switcherLines && isSwitcher(line, bytes) ? .languageHeader : nil
  }

  /// Whether a line is the mark of a text's end: `（完）`, `[End]`, `— 完 —`, 全文完.
  private static func isEndMark(_ line: PageLine, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = bytes[line.span.range]
    guard line.span.count <= 40, line.mass > 0,
      text.indices.contains(where: {
        text[$0] | 0x20 == UInt8(ascii: "e")
          && text[$0...].prefix(3).map { $0 | 0x20 }.elementsEqual("end".utf8)
          || text[$0] == 0xE5 && text[$0...].starts(with: "完".utf8)
      })
    else { return false }
    let words = String(decoding: text, as: UTF8.self).lowercased()
      .split { "()（）[]【】〔〕-–—―=~*·_ 。.".contains($0) }.joined(separator: " ")
    if ["全文完", "本文完"].contains(words) { return true }
    guard ["end", "ends", "the end", "完"].contains(words), let first = text.first else { return false }
    // `End` heads a column, `(End)` ends a text.
    let isMarked = !SiteVocabulary.isLetter(first) && !text.starts(with: "完".utf8)
    return isMarked && SiteVocabulary.isLetter(text[text.endIndex - 1]) == false
  }

  /// Whether a line tells the program that makes the page what to put there: `[[toc]]`, `{% include menu.html %}`.
  private static func isDirective(_ line: PageLine, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = bytes[line.span.range]
    if text.starts(with: "{%".utf8) { return text.suffix(2).elementsEqual("%}".utf8) }
    // What kramdown sets on the block above: `{:toc}`, `{:.note}`.
    if text.starts(with: "{:".utf8) { return text.last == UInt8(ascii: "}") }
    guard text.first == UInt8(ascii: "["), text.count <= 8 else { return false }
    return ["[toc]", "[[toc]]", "[[_toc_]]"].contains(String(decoding: text, as: UTF8.self).lowercased())
  }

  /// Whether a line says of the text what it is in three fields and more, each a label and a value, with marks between them:
  /// `Status: Stable · Editors: R. Halvorsen · Licence: CC BY 4.0`; or names its writers and how long it takes to read.
  private static func isRowOfFields(_ line: PageLine, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = bytes[line.span.range]
    // `|`, or the last byte of one of the other marks: most lines have neither.
    guard !line.endsSentence, text.contains(where: { [0x7C, 0xB7, 0x9C, 0xA2].contains($0) }) else {
      return false
    }
    let parts = String(decoding: text, as: UTF8.self).split { "·|｜•".contains($0) }
    guard parts.count >= 2 else { return false }
    if parts.contains(where: { $0.hasSuffix(" min read") || $0.contains("分钟阅读") || $0.contains("分鐘閱讀") }) {
      return true
    }
    return parts.count >= 3
      && parts.allSatisfy { part in
        let halves = part.split(maxSplits: 1) { $0 == ":" || $0 == "：" }
        return halves.count == 2 && (1...20).contains(halves[0].count) && halves[1].count <= 40
      }
  }

  /// Whether a line is a choice of languages: `English | 简体中文`.
  private static func isSwitcher(_ line: PageLine, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.mass > 0, line.mass <= 100, !line.endsSentence else { return false }
    let words = SiteWords(of: line.span.range, in: bytes)
    // Of a row of links one may lead to the other language: `English | Contributing | Chat`.
    return words.steps > 0 && words.named.count >= 2 && words.languages >= words.total
      || words.steps >= 2 && !words.named.isEmpty && !line.traits.contains(.digits)
  }

  /// The lines of a head that a program reads: fields right below each other at the top of a file, each a name and one word
  /// without spaces, of which one is an address, and a rule or a blank line below.
  static func fields(_ lines: [PageLine], _ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var end = 0
    var hasAddress = false
    while end < lines.count, end == 0 || !lines[end].followsBlank, isField(lines[end], bytes) {
      hasAddress = hasAddress || lines[end].traits.contains(.addresses)
      end += 1
    }
    let isClosed = end < lines.count && (lines[end].followsBlank || lines[end].isRule)
    return end >= 2 && hasAddress && isClosed ? 0..<end : 0..<0
  }

  private static func isField(_ line: PageLine, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = bytes[line.span.range]
    guard text.count <= 160, let colon = text.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex,
      text[..<colon].allSatisfy({ SiteVocabulary.isLetter($0) || $0 == 0x2D || $0 == 0x5F })
    else { return false }
    let value = text[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
    return !value.isEmpty && value.startIndex > colon + 1 && value.allSatisfy { $0 > 0x20 && $0 < 0x80 }
  }
}
