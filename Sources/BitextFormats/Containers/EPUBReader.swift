import Bitext

/// Reads the text of a book in EPUB: its chapters in the order in which they are read.
struct EPUBReader {
  let file: String?
  let languages: Bilingual<Language>

  func text(in archive: Archive) throws(BitextError) -> ExtractedText {
    let package = try rootFile(of: archive)
    if try isLocked(archive) {
      throw BitextError(
        .unreadable, "is a book that is protected against copying.",
        remedy: "Give a book without such protection.", file: file)
    }
    var text = ExtractedText()
    text.unit = .chapter
    for (index, path) in try chapters(of: package, in: archive).enumerated() {
      guard let bytes = try archive.bytes(of: path) else {
        throw BitextError(
          .malformed, "lacks its chapter “\(path)”.", remedy: "Copy or save it once more.", file: file)
      }
      text.add(try HTMLReader(languages: languages).text(in: bytes, name: file).page, chapter: index + 1)
    }
    return text
  }

  private func rootFile(of archive: Archive) throws(BitextError) -> String {
    var path: String?
    try Markup.readXML(try archive.part("META-INF/container.xml"), file: file) { event, _ in
      if case .start("rootfile", let attributes) = event, path == nil { path = attributes["full-path"] }
    }
    guard let path else {
      throw BitextError(
        .malformed, "does not say where its contents stand.", remedy: "Copy or save it once more.", file: file
      )
    }
    return path
  }

  /// The documents that are read one after another, without the table of contents for programs.
  private func chapters(of package: String, in archive: Archive) throws(BitextError) -> [String] {
    var items: [String: (path: String, isRead: Bool)] = [:]
    var order: [String] = []
    try Markup.readXML(try archive.part(package), file: file) { event, _ in
      guard case .start(let name, let attributes) = event else { return }
      if name == "item", let id = attributes["id"], let link = attributes["href"] {
        let isContents = attributes["properties"]?.split(separator: " ").contains("nav") == true
        let type = attributes["media-type"] ?? ""
        items[id] = (Archive.path(of: link, in: package), type.contains("html") && !isContents)
      } else if name == "itemref", let id = attributes["idref"] {
        order.append(id)
      }
    }
    var seen: Set<String> = []
    return order.compactMap { id in
      guard let item = items[id], item.isRead, seen.insert(item.path).inserted else { return nil }
      return item.path
    }
  }

  /// Whether chapters are encrypted; fonts often are, and are not read.
  private func isLocked(_ archive: Archive) throws(BitextError) -> Bool {
    guard let bytes = try archive.bytes(of: "META-INF/encryption.xml") else { return false }
    var isLocked = false
    try Markup.readXML(bytes, file: file) { event, _ in
      guard case .start("CipherReference", let attributes) = event else { return }
      let path = attributes["URI"]?.lowercased() ?? ""
      if [".xhtml", ".html", ".htm", ".xml"].contains(where: path.hasSuffix) { isLocked = true }
    }
    return isLocked
  }
}

extension ExtractedText {
  /// Adds the blocks of a chapter; its tables are counted on.
  fileprivate mutating func add(_ page: Page, chapter: Int) {
    let tables = tableCount
    for block in page.blocks {
      var kind = block.kind
      var start = block.span.lowerBound
      switch kind {
      case .item(let item):
        start = max(start, item.marker.upperBound)
        while start < block.span.upperBound, page.utf8[start] == 0x20 { start += 1 }
      case .cell(var cell):
        cell.table += tables
        kind = .cell(cell)
      default: break
      }
      let (marker, text) = (Span(block.span.lowerBound, start), Span(start, block.span.upperBound))
      add(Block(kind: kind, marker: page[marker], text: page[text], place: chapter))
    }
  }
}
