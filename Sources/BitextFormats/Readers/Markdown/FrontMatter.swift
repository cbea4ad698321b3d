import Bitext

/// What stands before a text in Markdown: data about it in YAML or TOML.
///
/// Some sites keep the translations of a text there, under keys that end with a language: `body-zh-cn: |`. Texts
/// under such keys, and under the same keys without a language, are text; everything else is data.
struct FrontMatter {
  enum Part {
    case data(Range<Int>)
    case text(SourceText, Language?)
  }

  private(set) var parts: [Part] = []
  /// Where the text behind it begins.
  let end: Int

  private struct Entry {
    /// The lines of the entry, the one with its key first.
    var lines: [Range<Int>]
    var key: String
    /// Whether its lines are a text of their own: `|` or `>` stands behind the key.
    var isText: Bool
  }

  /// The front matter of a file, or nil if it has none.
  init?(of bytes: [UInt8]) {
    var lines = FrontMatter.lines(of: bytes[...])
    guard let first = lines.first, let fence = FrontMatter.fence(bytes[first]) else { return nil }
    guard
      let close = lines.dropFirst().firstIndex(where: {
        FrontMatter.fence(bytes[$0]) == fence || fence == 0x2D && bytes[$0].elementsEqual("...".utf8)
      })
    else { return nil }
    let behind = close + 1 < lines.count ? lines[close + 1].lowerBound : bytes.count
    lines = Array(lines[...close])
    end = behind
    let entries = FrontMatter.entries(lines.dropFirst().dropLast(), bytes)
    // A rule at the head of a text is no front matter.
    guard close == 1 || !entries.isEmpty else { return nil }
    let keys = Set(entries.compactMap { FrontMatter.language(of: $0.key)?.stem })
    add([first])
    for entry in entries {
      let told = FrontMatter.language(of: entry.key)
      guard entry.isText, fence == 0x2D, keys.contains(told?.stem ?? entry.key) else {
        add(entry.lines)
        continue
      }
      add([entry.lines[0]])
      let texts = FrontMatter.unindented(Array(entry.lines.dropFirst()), bytes)
      parts.append(.text(SourceText(bytes, lines: texts), told?.language))
    }
    add([lines[close]])
  }

  /// Adds lines of data to those before them.
  private mutating func add(_ lines: [Range<Int>]) {
    guard let first = lines.first, let last = lines.last else { return }
    if case .data(let before) = parts.last, before.upperBound <= first.lowerBound {
      parts[parts.count - 1] = .data(before.lowerBound..<last.upperBound)
    } else {
      parts.append(.data(first.lowerBound..<last.upperBound))
    }
  }

  /// The lines that a key at the margin and what is indented below it fill; empty if something else stands there.
  private static func entries(_ lines: ArraySlice<Range<Int>>, _ bytes: [UInt8]) -> [Entry] {
    var entries: [Entry] = []
    for line in lines {
      let text = bytes[line]
      let isMargin =
        text.first.map { $0 > 0x20 && $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "-") } ?? false
      if isMargin, let colon = text.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") })
      {
        let key = String(decoding: text[..<colon], as: UTF8.self).lowercased().filter {
          $0 != " " && $0 != "\""
        }
        let value = text[(colon + 1)...].drop { $0 == 0x20 }
        let isText = value.first == UInt8(ascii: "|") || value.first == UInt8(ascii: ">")
        entries.append(Entry(lines: [line], key: key, isText: isText && value.count <= 3))
      } else if !entries.isEmpty {
        entries[entries.count - 1].lines.append(line)
      } else if isMargin {
        return []
      }
    }
    return entries
  }

  /// The key without the language at its end, and the language: `body` and `zh-cn` of `body-zh-cn`.
  private static func language(of key: String) -> (stem: String, language: Language)? {
    let parts = key.split(whereSeparator: { $0 == "-" || $0 == "_" || $0 == "." })
    guard parts.count >= 2 else { return nil }
    for count in [1, 2] where parts.count > count {
      let tag = parts.suffix(count)
      guard let code = tag.first, (2...3).contains(code.count),
        code.allSatisfy({ $0.isASCII && $0.isLetter }),
        codes.contains(String(code)), tag.dropFirst().allSatisfy({ (2...4).contains($0.count) })
      else { continue }
      return (parts.dropLast(count).joined(separator: "-"), Language(tag.joined(separator: "-")))
    }
    return nil
  }

  /// The languages of the United Nations and of the larger countries, by ISO 639.
  private static let codes: Set<String> = [
    "ar", "bn", "cs", "da", "de", "el", "en", "es", "fa", "fi", "fr", "he", "hi", "hu", "id", "it", "ja",
    "km",
    "ko", "lo", "mn", "ms", "my", "nb", "nl", "no", "pl", "pt", "ro", "ru", "sv", "sw", "ta", "th", "tr",
    "uk",
    "ur", "vi", "yue", "zh",
  ]

  private static func unindented(_ lines: [Range<Int>], _ bytes: [UInt8]) -> [Range<Int>] {
    let indents = lines.compactMap { line in
      bytes[line].firstIndex { $0 != 0x20 }.map { $0 - line.lowerBound }
    }
    let indent = indents.min() ?? 0
    return lines.map { min($0.lowerBound + indent, $0.upperBound)..<$0.upperBound }
  }

  private static func fence(_ line: ArraySlice<UInt8>) -> UInt8? {
    var text = line
    while let last = text.last, last == 0x20 || last == 0x09 { text.removeLast() }
    if text.elementsEqual("---".utf8) { return 0x2D }
    return text.elementsEqual("+++".utf8) ? 0x2B : nil
  }

  /// The lines without what ends them.
  private static func lines(of bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = bytes.startIndex
    while start < bytes.endIndex {
      var end = start
      while end < bytes.endIndex, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      lines.append(start..<end)
      start = end + 1
      if end < bytes.endIndex, bytes[end] == 0x0D, start < bytes.endIndex, bytes[start] == 0x0A { start += 1 }
    }
    return lines
  }
}
