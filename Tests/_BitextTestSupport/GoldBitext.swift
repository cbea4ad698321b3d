public import Bitext

/// A bitext whose segments and beads are given: lists of sentences with gold beads.
public struct GoldBitext {
  public let segmentation: Bilingual<Segmentation>
  public let paragraphs: Alignment
  public let sentences: Alignment

  /// A bitext of lines, each a paragraph of one sentence, with beads in the form of the gold data.
  public init(
    lines: Bilingual<[String]>, gold: String,
    languages: Bilingual<Language> = Bilingual(source: .english, target: .chinese)
  ) throws {
    let beads = try CorpusRelease.GoldBead.list(gold, file: "gold")
    try self.init(
      lines: lines, beads: GoldBitext.alignment(beads, lines.map(\.count)).beads, languages: languages)
  }

  /// A bitext of lines with beads.
  public init(
    lines: Bilingual<[String]>, beads: [Bead],
    languages: Bilingual<Language> = Bilingual(source: .english, target: .chinese)
  ) throws {
    segmentation = Bilingual(
      source: GoldBitext.segmentation(lines.source.map { [$0] }, languages.source),
      target: GoldBitext.segmentation(lines.target.map { [$0] }, languages.target))
    paragraphs = Alignment(counts: lines.map(\.count), beads: beads)
    sentences = paragraphs
  }

  /// The alignment of some gold beads, which are put in the order of the source.
  private static func alignment(_ gold: [CorpusRelease.GoldBead], _ counts: Bilingual<Int>) -> Alignment {
    var position = 0
    var beads: [(key: (Int, Int), bead: Bead)] = []
    for bead in gold {
      let source = range(bead.source) ?? position..<position
      let target = range(bead.target) ?? 0..<0
      position = source.upperBound
      beads.append(((source.lowerBound, beads.count), Bead(source: source, target: target)))
    }
    return Alignment(counts: counts, beads: beads.sorted { $0.key < $1.key }.map(\.bead))
  }

  private static func range(_ indices: [Int]) -> Range<Int>? {
    guard let first = indices.min(), let last = indices.max() else { return nil }
    return first..<last + 1
  }

  public static func segmentation(_ paragraphs: [[String]], _ language: Language) -> Segmentation {
    var text: [UInt8] = []
    var blocks: [Segment] = []
    var sentences: [Segment] = []
    var starts = [0]
    for paragraph in paragraphs {
      let start = text.count
      for (index, sentence) in paragraph.enumerated() {
        if index > 0, !language.isWrittenWithoutSpaces { text.append(0x20) }
        let bytes = Array(sentence.utf8)
        sentences.append(Segment(Span(text.count, text.count + bytes.count)))
        text += bytes
      }
      blocks.append(Segment(Span(start, text.count)))
      text.append(0x0A)
      starts.append(sentences.count)
    }
    let document = Document(String(decoding: text, as: UTF8.self), language: language)
    return Segmentation(document: document, paragraphs: blocks, sentences: sentences, sentenceStarts: starts)
  }
}
