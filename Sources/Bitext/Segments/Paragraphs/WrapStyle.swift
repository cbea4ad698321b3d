/// Whether the lines of a text were wrapped at a width, and at which.
///
/// Text of the web has one paragraph a line and lines of any length. Wrapped text shows itself by lines that
/// end where the next word had no more room, and that end amid sentences.
struct WrapStyle {
  /// The columns at which lines were wrapped, or nil if they were not.
  let width: Int?

  /// What a person would wrap at.
  private static let widths = 24...180
  /// The share of lines, in percent, that are full, and that end amid a sentence, in wrapped text.
  private static let (fullShare, openShare) = (60, 35)

  init(width: Int?) { self.width = width }

  /// - Parameter regions: the lines of each region; between two regions no line goes on.
  /// - Complexity: O(*n* log *n*) in the number of lines.
  init(_ regions: [[Line]], in reader: ScalarReader) {
    // Lines with another right below: only they show where the text was wrapped.
    var widths: [Int] = []
    var rooms: [Int] = []
    var open = 0
    for lines in regions {
      var previous: Line?
      for line in lines {
        if let before = previous, !before.isBlank, !line.isBlank {
          let width = before.width(in: reader, limit: WrapStyle.widths.upperBound)
          widths.append(width)
          rooms.append(width + LineEdge.firstWordWidth(of: line, in: reader))
          if !LineEdge.endsSentence(before, in: reader) { open += 1 }
        }
        previous = line
      }
    }
    guard widths.count >= 3 || widths.count == 2 && open == 2 && (widths.min() ?? 0) >= 40 else {
      width = nil
      return
    }
    let sorted = widths.sorted()
    // One line that could not be wrapped, such as an address, must not set the width.
    let widest = widths.count < 10 ? sorted[widths.count - 1] : sorted[widths.count * 9 / 10]
    let full = rooms.count { $0 >= widest }
    let isWrapped =
      WrapStyle.widths.contains(widest) && full * 100 >= WrapStyle.fullShare * widths.count
      && open * 100 >= WrapStyle.openShare * widths.count
    width = isWrapped ? widest : nil
  }

  /// Whether a line was ended because what begins the next one had no more room.
  func isFull(_ line: Line, before next: Line, in reader: ScalarReader) -> Bool {
    guard let width else { return false }
    return line.width(in: reader, limit: width) + LineEdge.firstWordWidth(of: next, in: reader) >= width
  }
}
