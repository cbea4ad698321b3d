/// The signs by which text without a name of its own is known as Markdown.
struct MarkdownSigns {
  /// Signs that plain text never has by chance, of several kinds.
  private(set) var headings = 0
  private(set) var others = 0

  /// How many lines are looked at.
  private static let sampleLines = 400

  init(_ bytes: [UInt8]) {
    var isFence = false
    for line in bytes.split(maxSplits: Self.sampleLines, whereSeparator: { $0 == 0x0A || $0 == 0x0D })
      .prefix(Self.sampleLines)
    {
      if line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) {
        if isFence { others += 1 }
        isFence.toggle()
        continue
      }
      if isFence { continue }
      if isHeading(line) { headings += 1 }
      if isRow(line) || holdsLink(line) { others += 1 }
    }
  }

  /// Whether the signs are enough: two headings, or one with another sign, or several others.
  var areStrong: Bool { headings >= 2 || headings >= 1 && others >= 1 || others >= 3 }

  private func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
    let signs = line.prefix { $0 == UInt8(ascii: "#") }
    return (1...6).contains(signs.count) && line.dropFirst(signs.count).first == 0x20
      && line.count > signs.count + 2
  }

  /// Whether it is the row of dashes below the head of a table.
  private func isRow(_ line: ArraySlice<UInt8>) -> Bool {
    line.count >= 5 && line.first == UInt8(ascii: "|") && line.contains(UInt8(ascii: "-"))
      && line.allSatisfy { "|-: ".utf8.contains($0) }
  }

  private func holdsLink(_ line: ArraySlice<UInt8>) -> Bool {
    var offset = line.startIndex
    while let close = line[offset...].firstIndex(of: UInt8(ascii: "]")) {
      if line[(close + 1)...].starts(with: "(http".utf8) || line[(close + 1)...].starts(with: "(/".utf8) {
        return true
      }
      offset = close + 1
    }
    return false
  }
}
