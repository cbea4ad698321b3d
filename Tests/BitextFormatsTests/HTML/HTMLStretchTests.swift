import Bitext
import Testing

@testable import BitextFormats

@Suite struct HTMLStretchTests {
  /// `.` is a bead without a gap, `x` one with a gap; what is folded stands in brackets.
  @Test(arguments: [
    ("", ""), ("......................", "......................"), ("xx.x", "xx.x"),
    ("x...............x", "x...............x"), ("x................x", "x..[............]..x"),
    ("............x", "............x"), ("..............x", "[............]..x"),
    ("x..............", "x..[............]"), ("x.............", "x............."),
    ("..............x.x................x.", "[............]..x.x..[............]..x."),
  ])
  func gapsKeepTheirContext(_ beads: String, _ expected: String) {
    let withGap = beads.map { $0 == "x" }
    let stretches = HTMLStretch.stretches(withGap: withGap)
    let shown = stretches.map { stretch in
      let text = String(withGap[stretch.beads].map { $0 ? "x" : "." })
      return stretch.isFree ? "[\(text)]" : text
    }
    #expect(shown.joined() == expected)
  }

  /// All documents of up to 40 beads with at most two gaps: stretches tile the beads, and no gap is folded.
  @Test func stretchesTile() {
    for count in 0...40 {
      for first in 0...count {
        for second in first...count {
          let withGap = (0..<count).map { $0 == first || $0 == second }
          let stretches = HTMLStretch.stretches(withGap: withGap)
          #expect(stretches.flatMap { Array($0.beads) } == Array(0..<count))
          #expect(stretches.flatMap { $0.blocks.flatMap(Array.init) } == Array(0..<count))
          for stretch in stretches where stretch.isFree {
            #expect(!withGap[stretch.beads].contains(true) && stretch.beads.count >= HTMLStretch.shortest)
          }
        }
      }
    }
  }
}
