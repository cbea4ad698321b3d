import Bitext
import Testing

/// A page with the judgement of every line (see ``MarkedPage``).
struct PageCase: Sendable, CustomTestStringConvertible {
  let name: String
  let layout: Layout
  let marked: String

  init(_ name: String, _ layout: Layout, _ marked: String) {
    self.name = name
    self.layout = layout
    self.marked = marked
  }

  var testDescription: String { name }
}

enum PageCases {
  static let all = blocks + interleaved + collapsed + inline + sites + moreSites + mixtures
}
