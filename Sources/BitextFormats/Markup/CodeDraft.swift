import Bitext

/// An inline code of a unit as far as it is read: its element, and what stands in it.
struct CodeDraft {
  let element: String
  let attributes: [MarkupAttribute]
  /// The markup that it stands for.
  var text = ""
  /// Where texts of their own (`sub`) stand in it, as bytes.
  private(set) var texts: [Range<Int>] = []
  /// How many elements deep the place is in it.
  private var depth = 1

  init(element: String, attributes: [MarkupAttribute], text: String = "") {
    self.element = element
    self.attributes = attributes
    self.text = text
  }

  /// An element begins inside of it.
  mutating func begin(_ name: String) {
    if name == "sub", depth == 1 { texts.append(text.utf8.count..<text.utf8.count) }
    depth += 1
  }

  /// An element ends.
  ///
  /// - Returns: whether it was the code.
  mutating func end(_ name: String) -> Bool {
    depth -= 1
    if name == "sub", depth == 1, let last = texts.popLast() {
      texts.append(last.lowerBound..<text.utf8.count)
    }
    return depth == 0
  }
}

extension Output {
  /// Writes what a code stands for, with the texts of their own in it as elements `sub`.
  mutating func writeContent(of code: InlineCode) {
    let bytes = Array(code.content.utf8)
    var reached = 0
    for text in code.texts {
      writeXML(String(decoding: bytes[reached..<text.lowerBound], as: UTF8.self))
      write("<sub>")
      writeXML(String(decoding: bytes[text], as: UTF8.self))
      write("</sub>")
      reached = text.upperBound
    }
    writeXML(String(decoding: bytes[reached...], as: UTF8.self))
  }
}
