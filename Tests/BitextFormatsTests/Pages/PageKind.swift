import Bitext

/// Pages as they are found: each is complete, so nothing in it is a gap.
struct PageKind: Sendable, CustomStringConvertible {
  let name: String
  /// What the file is called; its ending tells what it is.
  let file: String
  let text: String

  init(_ name: String, _ file: String, _ text: String) {
    self.name = name
    self.file = file
    self.text = text
  }

  var description: String { name }
}

extension PageKind {
  static let all = markup + plain + furniture
}
