public import Bitext

/// A translation memory in TMX 1.4b: a unit for each bead.
///
/// A bead without a counterpart would be a unit of one language, which many tools refuse, so it is left out
/// unless the filter keeps it. Each unit carries the name that it had in the file that was read (`tuid`), the type and the probability of its bead (`x-bead`,
/// `x-probability`) and a note for each gap that lies in it. Characters that XML forbids are dropped.
public struct TMXWriter: ReportWriter {
  /// Which beads are written.
  public var level: BeadLevel
  /// Which of the beads are kept.
  public var filter: BeadFilter
  /// The language that gaps are told in.
  public var messages: MessageLanguage

  public init(
    level: BeadLevel = .sentence, filter: BeadFilter = .pairs, messages: MessageLanguage = .english
  ) {
    self.messages = messages
    self.level = level
    self.filter = filter
  }

  public func writeBeginning(_ languages: Bilingual<Language>, to output: inout Output) {
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n<header")
    output.writeAttribute("creationtool", "bitext")
    output.writeAttribute("creationtoolversion", Aligner.version)
    output.writeAttribute("segtype", level.rawValue)
    output.writeAttribute("o-tmf", "bitext")
    output.writeAttribute("adminlang", "en")
    output.writeAttribute("srclang", languages.source.tag)
    output.writeAttribute("datatype", "plaintext")
    output.write("/>\n<body>\n")
  }

  public func writeReport(_ report: Report, to output: inout Output) {
    let text = ReportText(report, messages: messages)
    BeadSelection(report, level: level, filter: filter, text: text).forEach { item in
      output.write("<tu")
      if let name = item.identifier { output.writeAttribute("tuid", name) }
      output.write(">\n")
      write(property: "document", report.documents.source.page.name, to: &output)
      write(property: "bead", item.bead.type, to: &output)
      write(property: "probability", "\(item.bead.probability)", to: &output)
      for index in item.gaps {
        let gap = report.gaps[index]
        output.write("<note>\(gap.severity.rawValue) \(gap.kind.rawValue): ")
        output.writeXML(text.message(gap))
        output.write("</note>\n")
      }
      for side in Side.allCases where !item.bead[side].isEmpty {
        output.write("<tuv")
        output.writeAttribute("xml:lang", report.documents[side].language.tag)
        output.write("><seg>")
        output.writeXML(item.texts[side])
        output.write("</seg></tuv>\n")
      }
      output.write("</tu>\n")
    }
  }

  public func writeEnd(to output: inout Output) { output.write("</body>\n</tmx>\n") }

  private func write(property name: String, _ value: String?, to output: inout Output) {
    guard let value else { return }
    output.write("<prop type=\"x-\(name)\">")
    output.writeXML(value)
    output.write("</prop>\n")
  }
}
