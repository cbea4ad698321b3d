/// What the pages of a PDF add to the text: running heads and feet, and page numbers.
struct PDFFurniture {
  /// Whether each line is one.
  let isFurniture: [Bool]

  /// How much of a page, from its edges, may hold such lines.
  private static let margin = 0.14
  /// How many lines at each edge are looked at.
  private static let depth = 3

  init(_ document: PDFReader.Lines) {
    let lines = document.lines
    var isFurniture = [Bool](repeating: false, count: lines.count)
    /// The lines at the edges that say the same but for numbers, and the pages that they stand on.
    var pages: [String: Set<Int>] = [:]
    var candidates: [(index: Int, key: String)] = []
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, lines[end].page == lines[start].page { end += 1 }
      let page = lines[start].page
      let height = page <= document.pageHeights.count ? document.pageHeights[page - 1] : 0
      let byPlace = (start..<end).sorted { (lines[$0].top, $0) < (lines[$1].top, $1) }
      for edge in [Array(byPlace.prefix(Self.depth)), byPlace.suffix(Self.depth).reversed()] {
        for index in edge where Self.isAtEdge(lines[index], height) {
          if Self.isPageNumber(lines[index].text) { isFurniture[index] = true }
          let place = Int((lines[index].top / 4).rounded())
          let key = Self.key(lines[index].text)
          // Half a step to either side is the same place.
          for near in place - 1...place + 1 { pages["\(near) \(key)", default: []].insert(page) }
          candidates.append((index, "\(place) \(key)"))
        }
      }
      start = end
    }
    let count = max(1, document.pageHeights.count)
    for (index, key) in candidates {
      // Left and right pages often have heads of their own.
      let found = pages[key]?.count ?? 0
      if found >= 2, found * 5 >= count * 2 { isFurniture[index] = true }
    }
    self.isFurniture = isFurniture
  }

  private static func isAtEdge(_ line: PDFReader.Line, _ height: Double) -> Bool {
    height > 0 && (line.bottom < height * margin || line.top > height * (1 - margin))
  }

  /// A text with its numbers made alike.
  private static func key(_ text: String) -> String {
    var key = ""
    for character in text where !character.isWhitespace {
      if character.isWholeNumber { if key.last != "#" { key.append("#") } } else { key.append(character) }
    }
    return key
  }

  /// Whether a line is the number of its page: `3`, `- 3 -`, `Page 3 of 9`, `3/9`, `iv`, `第3页 共9页`.
  static func isPageNumber(_ text: String) -> Bool {
    let signs = text.lowercased().filter { !$0.isWhitespace && !"-–—−·•|/,.()[]".contains($0) }
    if signs.isEmpty || signs.count > 20 { return false }
    var rest = signs
    for word in ["page", "pages", "of", "第", "页", "頁", "共", "，"] { rest = rest.replacing(word, with: "") }
    if rest.isEmpty { return false }
    return rest.allSatisfy(\.isNumber) && rest.count <= 8
      || (rest == signs && rest.count <= 6 && isRoman(rest))
  }

  private static func isRoman(_ text: String) -> Bool {
    text.allSatisfy { "ivxl".contains($0) }
  }
}
