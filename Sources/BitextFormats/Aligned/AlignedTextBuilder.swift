import Bitext

/// Puts a bitext together from units that a file gives one after another.
///
/// Each segment is a line of a page made for it. Where the file tells lines, the segment stands on the line of
/// the page that it stands on in the file, so that a place in the page can be found in the file.
struct AlignedTextBuilder {
  fileprivate struct Draft {
    var text: [UInt8] = []
    var line = 1
    var paragraphs: [Segment] = []
    var sentences: [Segment] = []
    var starts = [0]
  }

  private var sides = Bilingual(source: Draft(), target: Draft())
  private var beads: [Bead] = []

  /// Adds a unit: the segments of both sides that belong together. Segments without text count as absent.
  ///
  /// - Parameters:
  ///   - lines: The line of the file that each side stands on, from 1.
  ///   - probability: What the file says, 1 where it says nothing.
  /// - Returns: the index of the bead, nil for a unit without text, which is none.
  @discardableResult mutating func add(
    _ segments: Bilingual<[String]>, lines: Bilingual<Int>? = nil, probability: Double = 1
  ) -> Int? {
    let before = sides.map(\.sentences.count)
    for side in Side.allCases {
      let texts = segments[side].map(Self.trimmed).filter { !$0.isEmpty }
      guard !texts.isEmpty else { continue }
      if let line = lines?[side] {
        while sides[side].line < line { sides[side].breakLine() }
      }
      let start = sides[side].text.count
      for text in texts { sides[side].add(text) }
      sides[side].paragraphs.append(Segment(Span(start, sides[side].text.count - 1)))
      sides[side].starts.append(sides[side].sentences.count)
    }
    let source = before.source..<sides.source.sentences.count
    let target = before.target..<sides.target.sentences.count
    if source.isEmpty && target.isEmpty { return nil }
    beads.append(Bead(source: source, target: target, probability: probability.asProbability))
    return beads.count - 1
  }

  func text(languages: Bilingual<Language>, names: Bilingual<String?>) -> AlignedText {
    func segmentation(_ side: Side) -> Segmentation {
      let draft = sides[side]
      let page = Page(String(decoding: draft.text, as: UTF8.self), name: names[side])
      return Segmentation(
        document: Document(page: page, language: languages[side]), paragraphs: draft.paragraphs,
        sentences: draft.sentences, sentenceStarts: draft.starts)
    }
    let segmentation = Bilingual(source: segmentation(.source), target: segmentation(.target))
    return AlignedText(
      segmentation: segmentation,
      sentences: Alignment(counts: segmentation.map(\.sentences.count), beads: beads))
  }

  /// A text without white space around it; of several line breaks one is kept, so that no paragraph ends in it.
  private static func trimmed(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    /// Where the last character ends that is no white space.
    var end = 0
    for scalar in text.unicodeScalars {
      let isSpace = scalar.properties.isWhitespace
      if isSpace && bytes.isEmpty { continue }
      switch scalar {
      case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}":
        while bytes.last == 0x20 { bytes.removeLast() }
        if bytes.last != 0x0A { bytes.append(0x0A) }
      case " ": if bytes.last != 0x20, bytes.last != 0x0A { bytes.append(0x20) }
      default: UTF8.encode(scalar)?.forEach { bytes.append($0) }
      }
      if !isSpace { end = bytes.count }
    }
    return Array(bytes.prefix(end))
  }
}

extension Double {
  /// The number if it is a probability, and 1 for what a file says without being one.
  var asProbability: Double { (0...1).contains(self) ? self : 1 }
}

extension AlignedTextBuilder.Draft {
  fileprivate mutating func add(_ bytes: [UInt8]) {
    let start = text.count
    text.append(contentsOf: bytes)
    sentences.append(Segment(Span(start, text.count)))
    line += bytes.count { $0 == 0x0A }
    breakLine()
  }

  fileprivate mutating func breakLine() {
    text.append(0x0A)
    line += 1
  }
}
