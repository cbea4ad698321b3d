public import Bitext

/// A bitext written for a test: a line is a paragraph, a bar ends a sentence within it and is not part of the text.
public struct BarredBitext {
  public let segmentation: Bilingual<Segmentation>
  public let paragraphs: Alignment
  public let sentences: Alignment

  /// A bitext of two texts.
  ///
  /// - Parameter beads: the beads of the paragraphs as `source-target` ranges, such as `[(0..<1, 0..<1)]`; without
  ///   them paragraphs are paired in order, and those that one side has more stand alone at the end. Sentences are
  ///   paired in order within a bead where both sides have the same number of them, and all together where not.
  public init(
    _ source: String, _ target: String,
    languages: Bilingual<Language> = Bilingual(source: .english, target: .chinese),
    beads: [(Range<Int>, Range<Int>)]? = nil
  ) {
    let segmentation = Bilingual(
      source: BarredBitext.segmentation(source, languages.source),
      target: BarredBitext.segmentation(target, languages.target))
    self.segmentation = segmentation
    let counts = segmentation.map(\.paragraphs.count)
    let pairs = beads ?? BarredBitext.inOrder(counts)
    paragraphs = Alignment(counts: counts, beads: pairs.map { Bead(source: $0.0, target: $0.1) })
    var inner: [Bead] = []
    for (left, right) in pairs {
      let first = BarredBitext.sentences(segmentation.source, left)
      let second = BarredBitext.sentences(segmentation.target, right)
      if first.count == second.count {
        for index in 0..<first.count {
          inner.append(
            Bead(
              source: first.lowerBound + index..<first.lowerBound + index + 1,
              target: second.lowerBound + index..<second.lowerBound + index + 1))
        }
      } else {
        inner.append(Bead(source: first, target: second))
      }
    }
    sentences = Alignment(counts: segmentation.map(\.sentences.count), beads: inner)
  }

  private static func inOrder(_ counts: Bilingual<Int>) -> [(Range<Int>, Range<Int>)] {
    let shared = min(counts.source, counts.target)
    var beads = (0..<shared).map { ($0..<$0 + 1, $0..<$0 + 1) }
    for index in shared..<max(shared, counts.source) { beads.append((index..<index + 1, shared..<shared)) }
    for index in shared..<max(shared, counts.target) { beads.append((shared..<shared, index..<index + 1)) }
    return beads
  }

  private static func sentences(_ segmentation: Segmentation, _ paragraphs: Range<Int>) -> Range<Int> {
    segmentation.sentenceStarts[paragraphs.lowerBound]..<segmentation.sentenceStarts[paragraphs.upperBound]
  }

  /// The segmentation that lines and bars show.
  public static func segmentation(_ text: String, _ language: Language) -> Segmentation {
    var plain: [UInt8] = []
    var paragraphs: [Segment] = []
    var sentences: [Segment] = []
    var starts = [0]
    for line in text.split(separator: "\n", omittingEmptySubsequences: true) {
      let start = plain.count
      for part in line.split(separator: "|") {
        var body = Array(part.utf8)
        let lead = body.prefix { $0 == 0x20 }.count
        plain += body.prefix(lead)
        body.removeFirst(lead)
        sentences.append(Segment(Span(plain.count, plain.count + body.count)))
        plain += body
      }
      paragraphs.append(Segment(Span(start, plain.count)))
      plain.append(0x0A)
      starts.append(sentences.count)
    }
    let document = Document(String(decoding: plain, as: UTF8.self), language: language)
    return Segmentation(
      document: document, paragraphs: paragraphs, sentences: sentences, sentenceStarts: starts)
  }
}
