/// What the lines beside a line say of it.
extension FurnitureFinder {
  /// Whether a line stops behind a comma and the next goes on with it, as the lines of a paragraph do.
  func goesOn(_ index: Int) -> Bool {
    guard index + 1 < lines.count, !lines[index + 1].followsBlank else { return false }
    let text = bytes[lines[index].span.range]
    return text.last == UInt8(ascii: ",") || text.suffix(3).elementsEqual("，".utf8)
  }

  /// Whether a line is one of the fields that a text has at its head, right above or below one that no site has:
  /// `Time: 7:30 p.m.` above `Venue: Room 4` is the meeting's, above `Source: Xinhua` the site's.
  func isAmongFields(_ index: Int) -> Bool {
    guard isField(index) else { return false }
    return [index - 1, index + 1].contains { other in
      lines.indices.contains(other) && !lines[max(index, other)].followsBlank && isField(other)
        && reading(other) == nil
    }
  }

  /// Whether a line begins with a few letters and a colon, and more stands behind it.
  private func isField(_ index: Int) -> Bool {
    let text = bytes[lines[index].span.range]
    let head = text.prefix(24)
    if let colon = head.firstIndex(of: UInt8(ascii: ":")) {
      return colon > text.startIndex && colon + 1 < text.endIndex && bytes[colon + 1] == 0x20
    }
    return head.indices.contains { place in
      place > text.startIndex && bytes[place..<text.endIndex].starts(with: "：".utf8)
        && place + 3 < text.endIndex
    }
  }

  /// Marks links to the text before and the text behind where they stand together, whatever follows them.
  mutating func markNeighbours() {
    func names(_ index: Int) -> Bool {
      guard lines.indices.contains(index), lines[index].span.count <= 160 else { return false }
      return SiteLine.namesNeighbour(lines[index], bytes)
    }
    for index in lines.indices where reasons[index] == nil && names(index) {
      let isBeside = [index - 1, index + 1].contains { other in
        names(other) && !lines[max(index, other)].followsBlank
      }
      if isBeside { mark(index, .navigation) }
    }
  }
}
