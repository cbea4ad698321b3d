/// Finds the lines of a text in one language that its medium added: rules, page numbers, running heads, credits.
struct MediumLines {
  /// For each line why it is set apart, or nil.
  private(set) var reasons: [Furniture.Reason?]

  /// How often a running head stands in a text at least, and how wide it is at most, in columns.
  private static let (fewestHeads, widestHead) = (3, 100)

  /// How many numbers stand in a running head at most: that of the page, and those of a title, a date and a file.
  private static let mostNumbers = 6

  /// - Complexity: O(*n*) in the bytes of the lines.
  init(_ lines: [PageLine], bytes: UnsafeBufferPointer<UInt8>) {
    reasons = Array(repeating: nil, count: lines.count)
    for (index, line) in lines.enumerated() {
      if line.isRule {
        reasons[index] = .decoration
      } else if CreditLine.isCredit(line, in: bytes) {
        reasons[index] = .credit
      } else if let reason = MediumLines.form(of: line, at: index, bytes) {
        reasons[index] = reason
      }
    }
    for index in MediumLines.fields(lines, bytes) { reasons[index] = .frontMatter }
    markHeads(lines, bytes)
    markSpreadHeads(lines, bytes)
    for index in RunningHead.repeatedTitles(lines, bytes) where reasons[index] == nil {
      reasons[index] = .medium
    }
  }

  /// Marks lines by themselves that a wide space divides from a number, see ``RunningHead/isSpread(_:_:)``.
  private mutating func markSpreadHeads(_ lines: [PageLine], _ bytes: UnsafeBufferPointer<UInt8>) {
    for index in lines.indices where reasons[index] == nil && lines[index].block < 0 {
      // The number of the page may stand right before it.
      guard lines[index].followsBlank || index > 0 && RunningHead.isPageNumber(lines[index - 1]) else {
        continue
      }
      // What changes language is one line of the page all the same.
      let end = lines[(index + 1)...].firstIndex { !$0.continuesLine } ?? lines.count
      // Rows of a table follow each other.
      let isLast = end == lines.count || lines[end].followsBlank
      let parts = lines[index..<end]
      if isLast, !lines[end - 1].endsSentence, parts.contains(where: { $0.traits.contains(.digits) }),
        parts.contains(where: { !$0.isNeutral }),
        RunningHead.isSpread(Span(lines[index].span.lowerBound, lines[end - 1].span.upperBound), bytes)
      {
        for part in index..<end { reasons[part] = .medium }
      }
    }
  }

  /// Marks lines that stand again and again with a number that rises: page numbers, by themselves or with the title
  /// of the text.
  private mutating func markHeads(_ lines: [PageLine], _ bytes: UnsafeBufferPointer<UInt8>) {
    var places: [String: [Int]] = [:]
    for (index, line) in lines.enumerated()
    where reasons[index] == nil && line.width <= Self.widestHead && !line.endsSentence
      && line.traits.contains(.digits) && line.block < 0 && MediumLines.isHead(line, bytes)
    {
      let words = bytes[line.span.range].filter { $0 < 0x30 || $0 > 0x39 }
      places[String(decoding: words, as: UTF8.self), default: []].append(index)
    }
    // Where one language has heads the other has them too, if only twice.
    for indices in places.values.sorted(by: { ($1.count, $0[0]) < ($0.count, $1[0]) }) {
      let namesPage = MediumLines.namesPage(lines[indices[0]], bytes)
      let isNumber = lines[indices[0]].isNeutral && RunningHead.isSetOff(lines[indices[0]].span, bytes)
      guard
        indices.count >= Self.fewestHeads || namesPage || isNumber
          || indices.count == 2 && reasons.contains(.medium)
      else { continue }
      let numbers = indices.map { MediumLines.numbers(of: lines[$0], bytes) }
      // One of the numbers counts the pages, the others stay.
      guard let first = numbers.first, (1...Self.mostNumbers).contains(first.count) else { continue }
      let counts = first.indices.contains { place in
        zip(numbers, numbers.dropFirst()).allSatisfy { one, next in
          one.count == first.count && next.count == first.count && (1...4).contains(next[place] - one[place])
            && (first.count <= 2 || one.indices.allSatisfy { $0 == place || one[$0] == next[$0] })
        }
      }
      // Items of a list follow each other, pages have text between them.
      let least = namesPage ? 2 : 3
      let isApart = zip(indices, indices.dropFirst()).allSatisfy { $1 - $0 >= least }
      if counts, isApart { for index in indices { reasons[index] = .medium } }
    }
  }

  /// Whether a line could head or end a page: a bare number, a number with the word for a page, or one that a mark or
  /// a wide space divides from a title. `Article 3` heads a part of the text.
  private static func isHead(_ line: PageLine, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = bytes[line.span.range]
    if line.isNeutral {
      return text.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || [0x20, 0x2D, 0x2F].contains($0) }
    }
    let words = String(decoding: text, as: UTF8.self).lowercased()
    if words.hasPrefix("page ") || words.contains("页") && words.contains("第") || words.contains("頁")
      || namesPage(line, bytes)
    {
      return true
    }
    return words.contains { "|｜•·\t\u{3000}".contains($0) } || words.contains("   ")
  }

  /// Whether a line ends with the number of a page, or is nothing else: `Page 3 of 7`, 第3页, alone or with marks such as
  /// dashes between it and a title or the number of a file. It says so by itself, however often it stands.
  private static func namesPage(_ line: PageLine, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let words = String(decoding: bytes[line.span.range].filter { $0 < 0x30 || $0 > 0x39 }, as: UTF8.self)
      // What a wide space divides is as good as divided by a mark.
      .replacing("   ", with: "|").replacing("\u{3000}\u{3000}", with: "|")
    let parts = words.lowercased().split { "-–—|｜•·/~*=".contains($0) }.map { $0.filter { $0 != " " } }
    return parts.last { !$0.isEmpty }.map(pages.contains) ?? false
  }

  /// What stands for a page's number without its digits and spaces.
  private static let pages: Set = [
    "page", "pageof", "p.", "第页", "第頁", "第页共页", "第頁共頁", "第页，共页", "第頁，共頁", "第页（共页）", "第頁（共頁）", "第页,共页",
    "共页第页", "共頁第頁", "共页，第页", "共頁，第頁",
  ]

  private static func numbers(of line: PageLine, _ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var numbers: [Int] = []
    var isInside = false
    for byte in bytes[line.span.range] {
      guard byte >= 0x30, byte <= 0x39 else {
        isInside = false
        continue
      }
      if !isInside { numbers.append(0) }
      isInside = true
      let last = numbers[numbers.count - 1]
      numbers[numbers.count - 1] = last < 1_000_000 ? last * 10 + Int(byte) - 0x30 : last
    }
    return numbers
  }
}
