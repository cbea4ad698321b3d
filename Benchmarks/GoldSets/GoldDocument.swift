import Bitext

/// The lines of a pair of files, each a segment, with beads.
package struct GoldDocument: Sendable {
  package let name: String
  package var lines: Bilingual<[String]>
  package var beads: [Bead]

  package init(name: String, lines: Bilingual<[String]>, beads: [Bead]) {
    self.name = name
    self.lines = lines
    self.beads = beads
  }

  package init(name: String, lines: Bilingual<[String]>, gold: [IndexBead]) {
    var position = 0
    var beads: [(key: Int, bead: Bead)] = []
    for bead in gold {
      let source = GoldDocument.range(bead.source) ?? position..<position
      let target = GoldDocument.range(bead.target) ?? 0..<0
      position = source.upperBound
      beads.append((source.lowerBound, Bead(source: source, target: target)))
    }
    // A stable sort: null beads of the target stay behind the bead before them.
    let order = beads.indices.sorted { (beads[$0].key, $0) < (beads[$1].key, $1) }
    self.init(name: name, lines: lines, beads: order.map { beads[$0].bead })
  }

  private static func range(_ indices: [Int]) -> Range<Int>? {
    guard let first = indices.min(), let last = indices.max() else { return nil }
    return first..<last + 1
  }

  /// Every line a paragraph of one sentence.
  package func segmentation(
    _ languages: Bilingual<Language> = Bilingual(source: .english, target: .chinese)
  ) -> Bilingual<Segmentation> {
    func side(_ side: Side) -> Segmentation {
      var text: [UInt8] = []
      var segments: [Segment] = []
      for line in lines[side] {
        let start = text.count
        text += Array(line.utf8)
        segments.append(Segment(Span(start, text.count)))
        text.append(0x0A)
      }
      let document = Document(String(decoding: text, as: UTF8.self), language: languages[side])
      return Segmentation(
        document: document, paragraphs: segments, sentences: segments,
        sentenceStarts: Array(0...segments.count))
    }
    return Bilingual(source: side(.source), target: side(.target))
  }

  /// The gold beads of the lines.
  package var alignment: Alignment {
    Alignment(counts: Bilingual(source: lines.source.count, target: lines.target.count), beads: beads)
  }
}
