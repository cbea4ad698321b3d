import Bitext

/// Reads the text of a document of OpenDocument (Writer): paragraphs with the numbers that are shown before them,
/// headings, tables cell by cell, and notes apart.
///
/// Comments, deleted text, headers and footers are no text.
struct ODTReader {
  let file: String?

  func text(in archive: Archive) throws(BitextError) -> ExtractedText {
    if let manifest = try archive.bytes(of: "META-INF/manifest.xml") {
      var isLocked = false
      try Markup.readXML(manifest, file: file) { event, _ in
        if case .start("encryption-data", _) = event { isLocked = true }
      }
      if isLocked {
        throw BitextError(
          .unreadable, "is locked with a password.", remedy: "Save it without a password.", file: file)
      }
    }
    var body = ODTBody()
    if let styles = try archive.bytes(of: "styles.xml") {
      try Markup.readXML(styles, file: file) { event, _ in body.take(event) }
    }
    try Markup.readXML(try archive.part("content.xml"), file: file) { event, _ in body.take(event) }
    return body.text
  }
}
