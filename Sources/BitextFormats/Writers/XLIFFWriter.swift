public import Bitext

/// Text for translators in XLIFF 2.1: a file for each report, a unit for each bead.
///
/// A bead without a target has a segment without one, which is work to be done; one without a source has an
/// empty source. A unit has the name that it had in the file that was read, and gaps are its notes. Characters that XML forbids are written as `<cp hex="001F"/>`,
/// so nothing is lost.
public struct XLIFFWriter: ReportWriter {
  /// Which beads are written.
  public var level: BeadLevel
  /// Which of the beads are kept.
  public var filter: BeadFilter
  /// The language that gaps are told in.
  public var messages: MessageLanguage

  public init(
    level: BeadLevel = .sentence, filter: BeadFilter = BeadFilter(), messages: MessageLanguage = .english
  ) {
    self.messages = messages
    self.level = level
    self.filter = filter
  }

  public func writeBeginning(_ languages: Bilingual<Language>, to output: inout Output) {
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    output.write("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\"")
    output.writeAttribute("srcLang", languages.source.tag)
    output.writeAttribute("trgLang", languages.target.tag)
    output.write(">\n")
  }

  public func writeReport(_ report: Report, to output: inout Output) {
    let text = ReportText(report, messages: messages)
    // Where the file stands in the output is a name that no other file of it has.
    output.write("<file id=\"f\(output.count)\"")
    if let name = report.documents.source.page.name { output.writeAttribute("original", name) }
    output.write(">\n")
    var isEmpty = true
    BeadSelection(report, level: level, filter: filter, text: text).forEach { item in
      isEmpty = false
      output.write("<unit id=\"u\(text.number(ofBead: item.index) + 1)\"")
      if let name = item.identifier { output.writeAttribute("name", name) }
      output.write(" xml:space=\"preserve\">")
      if !item.gaps.isEmpty {
        output.write("<notes>")
        for index in item.gaps {
          let gap = report.gaps[index]
          output.write(
            "<note category=\"\(gap.kind.rawValue)\" priority=\"\(gap.severity.notePriority)\">")
          output.writeXML(text.message(gap))
          output.write("</note>")
        }
        output.write("</notes>")
      }
      output.write("<segment id=\"s1\"><source>")
      write(item.texts.source, to: &output)
      output.write("</source>")
      if !item.bead.target.isEmpty {
        output.write("<target>")
        write(item.texts.target, to: &output)
        output.write("</target>")
      }
      output.write("</segment></unit>\n")
    }
    // A file without a unit would not be valid.
    if isEmpty { output.write("<unit id=\"u1\"><segment><source/></segment></unit>\n") }
    output.write("</file>\n")
  }

  public func writeEnd(to output: inout Output) { output.write("</xliff>\n") }

  private func write(_ text: String, to output: inout Output) {
    output.writeXML(text) { output, scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      output.write("<cp hex=\"\(String(repeating: "0", count: 4 - digits.count))\(digits)\"/>")
    }
  }
}
