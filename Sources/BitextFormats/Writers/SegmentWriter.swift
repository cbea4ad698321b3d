public import Bitext

/// Writes the segments of a text that comes in pieces.
///
/// Counts of paragraphs and sentences begin with 1 and run through all pieces; offsets are bytes of the whole
/// text.
public struct SegmentWriter: Sendable {
  /// How segments are written.
  public enum Format: String, CaseIterable, Sendable {
    /// A segment a line; where sentences or words are written, a blank line between paragraphs.
    case text
    /// `paragraph sentence start end text`, with the names of the columns above.
    case tsv
    /// An object a line with the same members.
    case jsonl
  }

  /// What is written of a text.
  public enum Level: String, CaseIterable, Sendable {
    /// Paragraphs.
    case paragraph
    /// Sentences.
    case sentence
    /// A sentence a line with its words apart; in the tables a word a line.
    case word
  }

  private let format: Format
  private let level: Level
  private let cells: TSVWriter.Cells
  private var paragraphs = 0
  private var sentences = 0

  /// - Parameter cells: How the cells of the table are written.
  public init(format: Format, level: Level, cells: TSVWriter.Cells = .plain) {
    self.format = format
    self.level = level
    self.cells = cells
  }

  /// Writes what stands above the first piece.
  public func writeBeginning(to output: inout Output) {
    if format == .tsv { output.write("paragraph\tsentence\tstart\tend\ttext\n") }
  }

  /// Writes the segments of a piece that begins at an offset of the text.
  public mutating func write(_ segmentation: Segmentation, at offset: Int, to output: inout Output) {
    let document = segmentation.document
    let words =
      level == .word
      ? WordSegmenter(language: document.language).words(
        in: segmentation.sentences.map(\.span), of: document.page) : []
    for (index, paragraph) in segmentation.paragraphs.enumerated() {
      if format == .text, level != .paragraph, paragraphs > 0 { output.write("\n") }
      paragraphs += 1
      if level == .paragraph {
        row(document, paragraph.span, nil, offset, &output)
        continue
      }
      for sentence in segmentation.sentences(ofParagraph: index) {
        sentences += 1
        if level == .sentence {
          row(document, segmentation.sentences[sentence].span, sentences, offset, &output)
        } else if format == .text {
          output.write(words[sentence].map { document.page[$0] }.joined(separator: " ") + "\n")
        } else {
          for word in words[sentence] { row(document, word, sentences, offset, &output) }
        }
      }
    }
  }

  private func row(
    _ document: Document, _ span: Span, _ sentence: Int?, _ offset: Int, _ output: inout Output
  ) {
    let text = document.text(of: Segment(span))
    switch format {
    case .text: output.write(text + "\n")
    case .tsv:
      let start = span.lowerBound + offset
      output.write(
        "\(paragraphs)\t\(sentence.map(String.init) ?? "")\t\(start)\t\(span.upperBound + offset)\t")
      let cell = text.contains("\t") ? String(text.map { $0 == "\t" ? " " : $0 }) : text
      if cells == .plain { output.write(cell) } else { output.writeCell(cell, as: cells) }
      output.write("\n")
    case .jsonl:
      var json = JSONText(output, lineDepth: 0)
      json.object { json in
        json.member("paragraph", paragraphs)
        json.member("sentence", sentence)
        json.member("start", span.lowerBound + offset)
        json.member("end", span.upperBound + offset)
        json.member("text", text)
      }
      output = json.output
      output.write("\n")
    }
  }
}
