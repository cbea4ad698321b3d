/// Puts the lines of a PDF together to paragraphs, by where they stand.
struct PDFParagraphs {
  private(set) var text = ExtractedText()

  private let lines: [PDFReader.Line]
  /// The left and right edge of each block, and the usual way from line to line in it.
  private var edges: [Int: (left: Double, right: Double, pitch: Double)] = [:]
  /// The usual height of a line.
  private let height: Double
  /// Words with a hyphen that stand within a line: what is broken at it keeps it.
  private var hyphenated: Set<String> = []

  init(_ document: PDFReader.Lines) {
    let furniture = PDFFurniture(document)
    lines = PDFOrder.ordered(zip(document.lines, furniture.isFurniture).filter { !$0.1 }.map(\.0))
    height = Self.median(lines.map(\.height)) ?? 10
    measure()
    text.unit = .page
    for (line, isFurniture) in zip(document.lines, furniture.isFurniture) where isFurniture {
      text.add(ExtractedText.Block(kind: .furniture, text: line.text, place: line.page))
    }
    gather()
  }

  private mutating func measure() {
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, lines[end].block == lines[start].block { end += 1 }
      let block = lines[start..<end]
      let steps = zip(block, block.dropFirst()).map { $1.top - $0.top }.filter { $0 > 0 }
      edges[lines[start].block] = (
        block.map(\.left).min() ?? 0, block.map(\.right).max() ?? 0, Self.median(steps) ?? height * 1.2
      )
      start = end
    }
    for line in lines {
      for word in line.text.split(separator: " ") where word.dropLast().contains("-") {
        hyphenated.insert(word.lowercased().trimmingMarks())
      }
    }
  }

  private mutating func gather() {
    var block = ExtractedText.Block()
    var last: PDFReader.Line?
    var isFirstOfParagraph = true
    for line in lines {
      if let last, !isNew(line, after: last, isSecond: isFirstOfParagraph) {
        block.text = joined(block.text, line.text)
        isFirstOfParagraph = false
      } else {
        text.add(block)
        block = ExtractedText.Block(text: line.text, place: line.page)
        if line.height > height * 1.15 { block.kind = .heading(level: 1) }
        isFirstOfParagraph = true
      }
      last = line
    }
    text.add(block)
  }

  /// Whether a line begins a paragraph.
  ///
  /// - Parameter isSecond: Whether the line before is the first of its paragraph, which may be set in.
  private func isNew(_ line: PDFReader.Line, after last: PDFReader.Line, isSecond: Bool) -> Bool {
    guard let own = edges[line.block], let other = edges[last.block] else { return true }
    if abs(line.height - last.height) > 0.12 * max(line.height, last.height) { return true }
    let indent = line.left - own.left
    let rest = other.right - last.right
    let width = max(1, other.right - other.left)
    let ends = Self.endsSentence(last.text)
    if line.block != last.block {
      if line.page == last.page, line.top >= last.top { return true }
      // A paragraph goes on in the next column or on the next page if its line is full and its sentence open.
      let goesOn =
        Self.startsWithSmallLetter(line.text) || Self.isChinese(last.text) && Self.isChinese(line.text)
      return ends || rest > max(2.5 * height, 0.15 * width) || indent > 0.7 * height || !goesOn
        || Self.startsWithMark(line.text)
    }
    if line.top - last.top > 1.45 * own.pitch || line.top < last.top - height { return true }
    let lastIndent = last.left - other.left
    // Set in from the line before; a second line is set in where the first hangs out.
    if indent > 0.7 * height, indent - lastIndent > 0.7 * height, !isSecond || ends { return true }
    if Self.startsWithMark(line.text), ends || rest > 2 * height { return true }
    if ends, rest > 1.5 * height, rest > 0.06 * width { return true }
    return rest > 0.45 * width && !Self.startsWithSmallLetter(line.text)
  }

  private func joined(_ first: String, _ second: String) -> String {
    if first.hasSuffix("\u{AD}") { return String(first.dropLast()) + second }
    guard first.hasSuffix("-"), let before = first.dropLast().last, before.isLetter,
      Self.startsWithSmallLetter(second)
    else {
      // A line of Chinese may end anywhere: 截至10 and 月底.
      return Self.isNumberInHan(first, second) ? first + second : PDFText.joined(first, second)
    }
    let head = first.split(separator: " ").last ?? ""
    let tail = second.split(separator: " ").first ?? ""
    return
      (hyphenated.contains((head + tail).lowercased().trimmingMarks()) ? first : String(first.dropLast()))
      + second
  }

  private static func isNumberInHan(_ first: String, _ second: String) -> Bool {
    guard let end = first.unicodeScalars.last, let start = second.unicodeScalars.first else { return false }
    return PDFText.isWide(end) && ("0"..."9").contains(start)
      || ("0"..."9").contains(end) && PDFText.isWide(start)
  }

  private static func endsSentence(_ text: String) -> Bool {
    guard let end = text.last(where: { !"”’\"')）】」』]".contains($0) }) else { return true }
    return ".!?:;。！？：；…".contains(end)
  }

  private static func startsWithSmallLetter(_ text: String) -> Bool {
    text.unicodeScalars.first?.properties.isLowercase == true
  }

  private static func isChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains(where: PDFText.isWide)
  }

  /// Whether a line begins like an item: `1.`, `(a)`, `（一）`, `第三条`, `•`.
  private static func startsWithMark(_ text: String) -> Bool {
    let head = text.prefix(8)
    guard let first = head.first else { return false }
    if "•·●○■□◆▪‣※".contains(first) || ("①"..."⑳").contains(first) { return true }
    let isNumeral = { (character: Character) in
      character.isWholeNumber || "一二三四五六七八九十百".contains(character)
    }
    if first == "第" {
      let rest = head.dropFirst().drop(while: isNumeral)
      return rest.count < head.count - 1 && rest.first.map("条章节部分编款项".contains) == true
    }
    let isBracketed = first == "(" || first == "（"
    let inside = isBracketed ? head.dropFirst() : head
    let number = inside.prefix { isNumeral($0) }
    let label = number.isEmpty ? inside.prefix { $0.isASCII && $0.isLetter } : number
    guard !label.isEmpty, !number.isEmpty || label.count == 1 else { return false }
    guard let mark = inside.dropFirst(label.count).first else { return false }
    return isBracketed ? mark == ")" || mark == "）" : ".、)）．".contains(mark)
  }

  private static func median(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.sorted()[values.count / 2]
  }
}

extension String {
  /// The word without marks around it.
  fileprivate func trimmingMarks() -> String {
    String(drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed())
  }
}
