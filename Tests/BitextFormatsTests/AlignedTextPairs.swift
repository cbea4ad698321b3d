import Bitext

@testable import BitextFormats

/// The beads of a text, a bar between the texts of their sides.
func pairs(_ text: AlignedText) -> [String] {
  text.sentences.beads.map { bead in
    Side.allCases.map { side in
      text.segmentation[side].sentences[bead[side]].map { text.segmentation[side].document.text(of: $0) }
        .joined()
    }.joined(separator: "|")
  }
}
