import Bitext

/// Reads the text of a document of Word (Office Open XML): paragraphs with the numbers that are shown before them,
/// headings, tables cell by cell, and notes apart.
///
/// Text that was deleted or moved away under tracked changes, hidden text, comments, headers and footers are no
/// text. What was inserted is.
struct DOCXReader {
  let file: String?

  func text(in archive: Archive) throws(BitextError) -> ExtractedText {
    let main = try Self.mainPart(of: archive)
    let links = try Self.links(of: main, in: archive)
    func part(_ kind: String) throws(BitextError) -> [UInt8]? {
      guard let path = links.first(where: { $0.kind.hasSuffix("/\(kind)") })?.path else { return nil }
      return try archive.bytes(of: path)
    }
    let styles = try DOCXStyles(try part("styles"), file: file)
    let numbering = try DOCXNumbering(try part("numbering"), file: file)
    var body = DOCXBody(styles: styles, numbering: numbering)
    try Markup.readXML(try archive.part(main), file: file) { event, _ in body.take(event) }
    for kind in ["footnotes", "endnotes"] {
      guard let notes = try part(kind) else { continue }
      body.beginNotes(kind)
      try Markup.readXML(notes, file: file) { event, _ in body.take(event) }
    }
    return body.text
  }

  /// The path of the part that holds the text.
  static func mainPart(of archive: Archive) throws(BitextError) -> String {
    let links = try links(of: "", in: archive)
    if let main = links.first(where: { $0.kind.hasSuffix("/officeDocument") }) { return main.path }
    return "word/document.xml"
  }

  /// What a part of the archive is linked with, by kind.
  private static func links(
    of part: String, in archive: Archive
  ) throws(BitextError) -> [(kind: String, path: String)] {
    let steps = part.split(separator: "/")
    let folder = steps.dropLast().map { $0 + "/" }.joined()
    guard let bytes = try archive.bytes(of: "\(folder)_rels/\(steps.last ?? "").rels") else { return [] }
    var links: [(kind: String, path: String)] = []
    try Markup.readXML(bytes, file: nil) { event, _ in
      guard case .start("Relationship", let attributes) = event, attributes["TargetMode"] != "External",
        let kind = attributes["Type"], let target = attributes["Target"]
      else { return }
      links.append((kind, Archive.path(of: target, in: part)))
    }
    return links
  }

  /// Whether the value of a switch turns it on.
  static func isTrue(_ value: String) -> Bool { !["0", "false", "off", "none"].contains(value) }
}
