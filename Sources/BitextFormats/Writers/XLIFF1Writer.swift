public import Bitext

/// Text for translators in XLIFF 1.2, which most tools for translators read: a file for each document, a unit for each bead.
///
/// A bead without a target has a unit without one, which is work to be done; one without a source has an empty source.
/// A unit has the name that it had in the file that was read, and gaps are notes of theirs. Characters that XML forbids
/// are dropped: unlike ``XLIFFWriter``'s 2.1, this version has no way to write them.
public struct XLIFF1Writer: ReportWriter {
  /// What is written.
  public var options: UnitOptions

  public init(_ options: UnitOptions = UnitOptions()) { self.options = options }

  public func writeBeginning(_ languages: Bilingual<Language>, to output: inout Output) {
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    output.write("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n")
  }

  public func writeReport(_ report: Report, to output: inout Output) {
    options.forEachFile(of: report) { document in
      output.write("<file")
      output.writeAttribute("original", document ?? "bitext")
      output.writeAttribute("source-language", report.documents.source.language.tag)
      output.writeAttribute("target-language", report.documents.target.language.tag)
      output.write(" datatype=\"plaintext\"><body>\n")
    } end: {
      output.write("</body></file>\n")
    } unit: { unit in
      let item = unit.item
      let codes = NamedCodes(item.codes, areNumbers: false).sides
      output.write("<trans-unit id=\"\(unit.number)\"")
      if let name = item.identifier { output.writeAttribute("resname", name) }
      output.write(" xml:space=\"preserve\"><source")
      if let tag = item.tags.source { output.writeAttribute("xml:lang", tag) }
      output.write(">")
      output.writeXML(item.texts.source, codes: codes.source, code: Self.writeCode)
      output.write("</source>")
      if !item.bead.target.isEmpty {
        output.write("<target")
        if let tag = item.tags.target { output.writeAttribute("xml:lang", tag) }
        output.write(">")
        output.writeXML(item.texts.target, codes: codes.target, code: Self.writeCode)
        output.write("</target>")
      }
      for (gap, message) in unit.notes {
        output.write("<note from=\"bitext\" priority=\"\(gap.severity.notePriority)\">\(gap.kind.rawValue): ")
        output.writeXML(message)
        output.write("</note>")
      }
      output.write("</trans-unit>\n")
    }
  }

  public func writeEnd(to output: inout Output) { output.write("</xliff>\n") }

  /// What a code may be of; other things have `x-` before them.
  private static let types: Set<String> = ["bold", "italic", "underlined", "link", "image", "pb", "lb"]

  private static func writeCode(_ output: inout Output, _ code: NamedCodes.Code) {
    let own = code.code
    func begin(_ element: String, isEmpty: Bool = false) {
      output.write("<\(element)")
      output.writeAttribute("id", code.name)
      if own.role != .standing, code.isPaired, element != "g" { output.writeAttribute("rid", code.name) }
      if element == "it" { output.writeAttribute("pos", own.role == .opening ? "open" : "close") }
      if let type = own.type, own.role != .closing {
        output.writeAttribute("ctype", types.contains(type) ? type : "x-\(type)")
      }
      output.write(isEmpty ? "/>" : ">")
    }
    if own.isElement, code.isPaired, own.content.isEmpty {
      if own.role == .opening { begin("g") } else { output.write("</g>") }
      return
    }
    let names =
      switch (own.role, code.isPaired) {
      case (.opening, true): ("bx", "bpt")
      case (.closing, true): ("ex", "ept")
      case (.standing, _): ("x", "ph")
      default: ("it", "it")
      }
    if own.content.isEmpty, names.0 != "it" { return begin(names.0, isEmpty: true) }
    begin(names.1)
    output.writeContent(of: own)
    output.write("</\(names.1)>")
  }
}

extension Gap.Severity {
  /// How XLIFF says how much a note matters: from 1, the most, to 10.
  var notePriority: Int { self == .error ? 1 : self == .warning ? 4 : 8 }
}
