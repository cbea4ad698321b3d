public import Bitext

/// A translation memory in TMX 1.4b: a unit for each bead.
///
/// A bead without a counterpart would be a unit of one language, which many tools refuse, so it is left out
/// unless the filter keeps it. Each unit carries the name that it had in the file that was read (`tuid`), the type and the probability of its bead (`x-bead`,
/// `x-probability`) and a note for each gap that lies in it. Characters that XML forbids are dropped.
public struct TMXWriter: ReportWriter {
  /// What is written.
  public var options: UnitOptions

  public init(_ options: UnitOptions = UnitOptions(filter: .pairs)) { self.options = options }

  public func writeBeginning(_ languages: Bilingual<Language>, to output: inout Output) {
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n<header")
    output.writeAttribute("creationtool", "bitext")
    output.writeAttribute("creationtoolversion", Aligner.version)
    output.writeAttribute("segtype", options.level.rawValue)
    output.writeAttribute("o-tmf", "bitext")
    output.writeAttribute("adminlang", "en")
    output.writeAttribute("srclang", languages.source.tag)
    output.writeAttribute("datatype", "plaintext")
    output.write("/>\n<body>\n")
  }

  public func writeReport(_ report: Report, to output: inout Output) {
    options.forEachUnit(of: report) { unit in
      let item = unit.item
      let codes = NamedCodes(item.codes, areNumbers: true).sides
      output.write("<tu")
      if let name = item.identifier { output.writeAttribute("tuid", name) }
      output.write(">\n")
      write(property: "document", unit.document ?? report.documents.source.page.name, to: &output)
      write(property: "bead", item.bead.type, to: &output)
      write(property: "probability", "\(item.bead.probability)", to: &output)
      for (gap, message) in unit.notes {
        output.write("<note>\(gap.severity.rawValue) \(gap.kind.rawValue): ")
        output.writeXML(message)
        output.write("</note>\n")
      }
      for side in Side.allCases where !item.bead[side].isEmpty {
        output.write("<tuv")
        output.writeAttribute("xml:lang", item.tags[side] ?? report.documents[side].language.tag)
        output.write("><seg>")
        output.writeXML(item.texts[side], codes: codes[side], code: Self.writeCode)
        output.write("</seg></tuv>\n")
      }
      output.write("</tu>\n")
    }
  }

  public func writeEnd(to output: inout Output) { output.write("</body>\n</tmx>\n") }

  private static func writeCode(_ output: inout Output, _ code: NamedCodes.Code) {
    let own = code.code
    let element =
      switch (own.role, code.isPaired) {
      case (.opening, true): "bpt"
      case (.closing, true): "ept"
      case (.standing, _): "ph"
      default: "it"
      }
    output.write("<\(element)")
    if code.isPaired { output.writeAttribute("i", code.name) }
    if element == "it" { output.writeAttribute("pos", own.role == .opening ? "begin" : "end") }
    if element != "ept" {
      output.writeAttribute("x", code.name)
      if let type = own.type { output.writeAttribute("type", type) }
    }
    output.write(">")
    output.writeContent(of: own)
    output.write("</\(element)>")
  }

  private func write(property name: String, _ value: String?, to output: inout Output) {
    guard let value else { return }
    output.write("<prop type=\"x-\(name)\">")
    output.writeXML(value)
    output.write("</prop>\n")
  }
}
