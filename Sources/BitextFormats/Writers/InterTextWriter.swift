public import Bitext

/// One of the three files that InterText reads: a document of each side, and the links between them.
///
/// A sentence has the id `paragraph:sentence`, both from 1. In a link the ids of `fromDoc`, the source, stand
/// first. Characters that XML forbids are dropped.
public struct InterTextWriter: ReportWriter {
  /// One of the files.
  public enum Part: Hashable, Sendable {
    /// The sentences of a side.
    case document(Side)
    /// The links, with the names of the files that hold the documents.
    case links(Bilingual<String>)
  }

  /// The file that is written.
  public var part: Part

  public init(_ part: Part) { self.part = part }

  public func writeReport(_ report: Report, to output: inout Output) {
    output.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    switch part {
    case .document(let side): writeDocument(report, side, to: &output)
    case .links(let names): writeLinks(report, names, to: &output)
    }
  }

  private func writeDocument(_ report: Report, _ side: Side, to output: inout Output) {
    let text = ReportText(report)
    let segmentation = report.segmentation[side]
    output.write("<text")
    output.writeAttribute("xml:lang", segmentation.document.language.tag)
    output.write(">\n")
    for paragraph in segmentation.paragraphs.indices {
      output.write("<p id=\"\(paragraph + 1)\">\n")
      for (index, sentence) in segmentation.sentences(ofParagraph: paragraph).enumerated() {
        output.write("<s id=\"\(paragraph + 1):\(index + 1)\">")
        output.writeXML(text.display(segmentation.sentences[sentence].span, side))
        output.write("</s>\n")
      }
      output.write("</p>\n")
    }
    output.write("</text>\n")
  }

  private func writeLinks(_ report: Report, _ names: Bilingual<String>, to output: inout Output) {
    output.write("<linkGrp")
    output.writeAttribute("toDoc", names.target)
    output.writeAttribute("fromDoc", names.source)
    output.write(">\n")
    for bead in report.sentences.beads {
      output.write("<link type=\"\(bead.type)\" xtargets=\"")
      output.write(identifiers(bead.source, report.segmentation.source))
      output.write(";")
      output.write(identifiers(bead.target, report.segmentation.target))
      output.write("\" status=\"auto\"/>\n")
    }
    output.write("</linkGrp>\n")
  }

  private func identifiers(_ sentences: Range<Int>, _ segmentation: Segmentation) -> String {
    sentences.map { sentence in
      let paragraph = segmentation.paragraph(ofSentence: sentence)
      return "\(paragraph + 1):\(sentence - segmentation.sentenceStarts[paragraph] + 1)"
    }.joined(separator: " ")
  }
}
