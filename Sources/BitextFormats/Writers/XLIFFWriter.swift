public import Bitext

/// Text for translators in XLIFF 2.1: a file for each document, a unit for each bead.
///
/// A bead without a target has a segment without one, which is work to be done; one without a source has an
/// empty source. A unit has the name that it had in the file that was read, and gaps are its notes. Characters that XML forbids are written as `<cp hex="001F"/>`,
/// so nothing is lost.
public struct XLIFFWriter: ReportWriter {
  /// What is written.
  public var options: UnitOptions
  /// What the file of the report is called by, which no other one of the output may be; nil takes its place in the output.
  private var number: Int?

  public var declaresLanguages: Bool { true }

  public init(_ options: UnitOptions = UnitOptions()) { self.options = options }

  public func writeBeginning(_ languages: Bilingual<Language>, to output: inout Output) {
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    output.write("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\"")
    output.writeAttribute("srcLang", languages.source.tag)
    output.writeAttribute("trgLang", languages.target.tag)
    output.write(">\n")
  }

  public func writeReport(_ report: Report, to output: inout Output) {
    var isEmpty = true
    var files = 0
    options.forEachFile(of: report) { document in
      files += 1
      let more = number != nil && files > 1 ? "-\(files)" : ""
      output.write("<file id=\"f\(number ?? output.count)\(more)\"")
      if let document { output.writeAttribute("original", document) }
      output.write(">\n")
    } end: {
      // A file without a unit would not be valid.
      if isEmpty { output.write("<unit id=\"u1\"><segment><source/></segment></unit>\n") }
      output.write("</file>\n")
    } unit: { unit in
      let item = unit.item
      let codes = NamedCodes(item.codes, areNumbers: false).sides
      isEmpty = false
      output.write("<unit id=\"u\(unit.number)\"")
      if let name = item.identifier { output.writeAttribute("name", name) }
      output.write(" xml:space=\"preserve\">")
      if !unit.notes.isEmpty {
        output.write("<notes>")
        for (gap, message) in unit.notes {
          output.write(
            "<note category=\"\(gap.kind.rawValue)\" priority=\"\(gap.severity.notePriority)\">")
          output.writeXML(message)
          output.write("</note>")
        }
        output.write("</notes>")
      }
      let data = writeData(codes, to: &output)
      output.write("<segment id=\"s1\"><source>")
      write(item.texts.source, codes.source, data, to: &output)
      output.write("</source>")
      if !item.bead.target.isEmpty {
        output.write("<target>")
        write(item.texts.target, codes.target, data, to: &output)
        output.write("</target>")
      }
      output.write("</segment></unit>\n")
    }
  }

  public func writeEnd(to output: inout Output) { output.write("</xliff>\n") }

  public func writing(reportNumber number: Int) -> any ReportWriter {
    var writer = self
    writer.number = number
    return writer
  }

  private func write(
    _ text: String, _ codes: [NamedCodes.Code], _ data: [String: Int], to output: inout Output
  ) {
    output.writeXML(text, codes: codes, forbidden: Self.writeForbidden) { output, code in
      Self.write(&output, code, data)
    }
  }

  private static func writeForbidden(_ output: inout Output, _ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    output.write("<cp hex=\"\(String(repeating: "0", count: 4 - digits.count))\(digits)\"/>")
  }

  /// Writes what the codes of a unit stand for, which has a place of its own here.
  ///
  /// - Returns: the numbers of the data by what they hold.
  private func writeData(_ codes: Bilingual<[NamedCodes.Code]>, to output: inout Output) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for code in codes.source + codes.target where !code.code.content.isEmpty {
      let content = code.code.content
      guard numbers[content] == nil else { continue }
      output.write(numbers.isEmpty ? "<originalData>" : "")
      numbers[content] = numbers.count + 1
      output.write("<data id=\"d\(numbers.count)\">")
      output.writeXML(content, forbidden: Self.writeForbidden)
      output.write("</data>")
    }
    if !numbers.isEmpty { output.write("</originalData>") }
    return numbers
  }

  /// What a code may be of in this version.
  private static let types: Set<String> = ["fmt", "ui", "quote", "link", "image", "other"]

  private static func write(_ output: inout Output, _ code: NamedCodes.Code, _ data: [String: Int]) {
    let own = code.code
    if own.isElement, code.isPaired {
      if own.role == .closing { return output.write("</pc>") }
      output.write("<pc id=\"\(code.name)\"")
      if let type = own.type, types.contains(type) { output.writeAttribute("type", type) }
      return output.write(">")
    }
    let element = own.role == .opening ? "sc" : own.role == .closing ? "ec" : "ph"
    let reference = own.role == .closing && code.isPaired ? "startRef" : "id"
    output.write("<\(element) \(reference)=\"\(code.name)\"")
    if own.role != .standing, !code.isPaired { output.write(" isolated=\"yes\"") }
    if let type = own.type, types.contains(type), own.role != .closing {
      output.writeAttribute("type", type)
    }
    if let number = data[own.content] { output.writeAttribute("dataRef", "d\(number)") }
    output.write("/>")
  }
}
