public import Bitext

/// Text for translators in XLIFF 1.2, which most tools for translators read: a file for each report, a unit for each bead.
///
/// A bead without a target has a unit without one, which is work to be done; one without a source has an empty source.
/// A unit has the name that it had in the file that was read, and gaps are notes of theirs. Characters that XML forbids
/// are dropped: unlike ``XLIFFWriter``'s 2.1, this version has no way to write them.
public struct XLIFF1Writer: ReportWriter {
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
    output.write("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n")
  }

  public func writeReport(_ report: Report, to output: inout Output) {
    let text = ReportText(report, messages: messages)
    output.write("<file")
    output.writeAttribute("original", report.documents.source.page.name ?? "bitext")
    output.writeAttribute("source-language", report.documents.source.language.tag)
    output.writeAttribute("target-language", report.documents.target.language.tag)
    output.write(" datatype=\"plaintext\"><body>\n")
    BeadSelection(report, level: level, filter: filter, text: text).forEach { item in
      output.write("<trans-unit id=\"\(text.number(ofBead: item.index) + 1)\"")
      if let name = item.identifier { output.writeAttribute("resname", name) }
      output.write(" xml:space=\"preserve\"><source>")
      output.writeXML(item.texts.source)
      output.write("</source>")
      if !item.bead.target.isEmpty {
        output.write("<target>")
        output.writeXML(item.texts.target)
        output.write("</target>")
      }
      for index in item.gaps {
        let gap = report.gaps[index]
        output.write("<note from=\"bitext\" priority=\"\(gap.severity.notePriority)\">\(gap.kind.rawValue): ")
        output.writeXML(text.message(gap))
        output.write("</note>")
      }
      output.write("</trans-unit>\n")
    }
    output.write("</body></file>\n")
  }

  public func writeEnd(to output: inout Output) { output.write("</xliff>\n") }
}

extension Gap.Severity {
  /// How XLIFF says how much a note matters: from 1, the most, to 10.
  var notePriority: Int { self == .error ? 1 : self == .warning ? 4 : 8 }
}
