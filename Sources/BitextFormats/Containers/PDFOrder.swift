/// The order in which the blocks of a page of a PDF are read: columns one after another, and what stretches across
/// them before or after.
///
/// A page is cut where a white strip runs through it, again and again: from top to bottom where the strip has text
/// of some lines on both sides, and otherwise from side to side. The method is the XY-cut of Nagy and Seth (1984).
struct PDFOrder {
  private struct Box {
    var lines: Range<Int>
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
  }

  /// The lines of a document, each page in its order.
  ///
  /// - Complexity: O(*n* log *n*) in the number of lines.
  static func ordered(_ lines: [PDFReader.Line]) -> [PDFReader.Line] {
    var result: [PDFReader.Line] = []
    result.reserveCapacity(lines.count)
    var start = 0
    while start < lines.count {
      var boxes: [Box] = []
      let page = lines[start].page
      while start < lines.count, lines[start].page == page {
        var end = start
        while end < lines.count, lines[end].block == lines[start].block { end += 1 }
        let block = lines[start..<end]
        boxes.append(
          Box(
            lines: start..<end, left: block.map(\.left).min() ?? 0, right: block.map(\.right).max() ?? 0,
            top: block.map(\.top).min() ?? 0, bottom: block.map(\.bottom).max() ?? 0))
        start = end
      }
      for box in ordered(boxes, depth: 0) { result += lines[box.lines] }
    }
    return result
  }

  /// How often a page is cut; tables of contents and forms are not cut into their last word.
  private static let depth = 8

  private static func ordered(_ boxes: [Box], depth: Int) -> [Box] {
    guard boxes.count > 1, depth < Self.depth else { return boxes }
    let columns = parts(of: boxes, from: \.left, to: \.right)
    if columns.count > 1, columns.allSatisfy({ column in column.reduce(0) { $0 + $1.lines.count } >= 3 }) {
      return columns.flatMap { ordered($0, depth: depth + 1) }
    }
    let rows = parts(of: boxes, from: \.top, to: \.bottom)
    if rows.count > 1 { return rows.flatMap { ordered($0, depth: depth + 1) } }
    if columns.count > 1 { return columns.flatMap { ordered($0, depth: depth + 1) } }
    return boxes
  }

  /// The boxes between the white strips across one direction; those of a part in the order given.
  private static func parts(
    of boxes: [Box], from start: KeyPath<Box, Double>, to end: KeyPath<Box, Double>
  ) -> [[Box]] {
    let order = boxes.indices.sorted { (boxes[$0][keyPath: start], $0) < (boxes[$1][keyPath: start], $1) }
    var parts: [[Int]] = []
    var reached = -Double.infinity
    for index in order {
      // Boxes that touch by a hair do not hold together.
      if boxes[index][keyPath: start] >= reached - 0.5 { parts.append([]) }
      parts[parts.count - 1].append(index)
      reached = max(reached, boxes[index][keyPath: end])
    }
    return parts.map { $0.sorted().map { boxes[$0] } }
  }
}
