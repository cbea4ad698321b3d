public import Bitext

/// Reads the text of a file of any type that is known, which is told from its bytes.
public struct TextReader: Sendable {
  /// The languages of the sides, for pages that say which text is in which.
  public var languages: Bilingual<Language>
  /// The encoding of text; nil to find it out.
  public var encoding: String?
  /// Whether the text is already split, a segment a line: then markup is no markup, and a block of a document is a
  /// line.
  public var takesLines: Bool

  public init(languages: Bilingual<Language>, encoding: String? = nil, takesLines: Bool = false) {
    self.languages = languages
    self.encoding = encoding
    self.takesLines = takesLines
  }

  /// The text of a file, and the sides of a page that tells them.
  ///
  /// - Throws: a ``BitextError`` for a type that is not read, a memory of texts that are aligned already, a damaged file, one that
  ///   unpacks to too much, or one that needs a program that is not installed.
  /// - Complexity: O(*n*) in the bytes of the file and of what it unpacks to.
  public func text(in bytes: [UInt8], name: String?) throws(BitextError) -> HTMLText {
    try text(in: bytes, name: name, fileName: name?.lowercased() ?? "")
  }

  /// - Parameter fileName: What the file is called, without what says that it is packed.
  private func text(
    in bytes: [UInt8], name: String?, fileName: String
  ) throws(BitextError) -> HTMLText {
    let type = FileType(recognizing: bytes)
    switch type {
    case .gzip:
      let fileName = fileName.hasSuffix(".gz") ? String(fileName.dropLast(3)) : fileName
      return try text(in: try Self.ungzipped(bytes, name: name), name: name, fileName: fileName)
    case .other(let type): throw type.refusal(file: name)
    case .text: return try plainText(in: bytes, name: name, fileName: fileName)
    case .subtitles, .docx, .odt, .epub, .pdf:
      let extracted = try extracted(bytes, type, name)
      if takesLines { return HTMLText(page: extracted.pageOfLines(name: name), documents: nil) }
      return HTMLText(extracted.page(name: name), languages: languages)
    }
  }

  /// Plain text, Markdown or HTML.
  private func plainText(in bytes: [UInt8], name: String?, fileName: String) throws(BitextError) -> HTMLText {
    if !takesLines, let format = AlignedFormat(memory: bytes, name: fileName) {
      throw BitextError(
        .unreadable, "This is no page: it is a file of texts that are aligned already (\(format.rawValue)).",
        remedy: "Use `bitext check` for its gaps, and `bitext convert` for another format.", file: name)
    }
    if !takesLines, HTMLReader.recognizes(bytes, name: fileName) {
      return try HTMLReader(languages: languages).text(in: bytes, name: name, encoding: encoding)
    }
    let page = try Page(bytes: bytes, name: name, encoding: encoding)
    if takesLines { return HTMLText(page: page, documents: nil) }
    if MarkdownReader.recognizes(page.utf8, name: fileName) {
      return HTMLText(page: try MarkdownReader().page(of: page), documents: nil)
    }
    return HTMLText(page: withoutFrontMatter(page), documents: nil)
  }

  /// A page of plain text; data at its head, as sites keep it, is a block of its own.
  private func withoutFrontMatter(_ page: Page) -> Page {
    guard let matter = FrontMatter(of: page.utf8), matter.end < page.count else { return page }
    var builder = PageBuilder(page)
    builder.copy(0..<matter.end)
    builder.endBlock(.frontMatter)
    builder.copy(matter.end..<page.count)
    builder.endBlock(nil)
    return builder.page()
  }

  /// The bytes of a file that is to be text of some format: unpacked if gzip packed it.
  ///
  /// - Throws: a ``BitextError`` for a damaged file, and for types that are no text.
  public static func unpacked(_ bytes: [UInt8], name: String?) throws(BitextError) -> [UInt8] {
    switch FileType(recognizing: bytes) {
    case .text, .subtitles: return bytes
    case .gzip: return try unpacked(try ungzipped(bytes, name: name), name: name)
    case .other(let type): throw type.refusal(file: name)
    case .docx, .odt, .epub, .pdf:
      throw BitextError(
        .unreadable, "is a document, not text that somebody aligned.",
        remedy: "Align it with `bitext align`, or give a file of aligned text.", file: name)
    }
  }

  private static func ungzipped(_ bytes: [UInt8], name: String?) throws(BitextError) -> [UInt8] {
    let unpacked = try Gzip.unpacked(bytes, file: name)
    if FileType(recognizing: unpacked) == .gzip { throw Gzip.packedTwice(file: name) }
    return unpacked
  }

  private func extracted(_ bytes: [UInt8], _ type: FileType, _ name: String?) throws(BitextError)
    -> ExtractedText
  {
    switch type {
    case .docx: try DOCXReader(file: name).text(in: try Archive(bytes, file: name))
    case .odt: try ODTReader(file: name).text(in: try Archive(bytes, file: name))
    case .epub: try EPUBReader(file: name, languages: languages).text(in: try Archive(bytes, file: name))
    case .pdf: try PDFReader(file: name).text(in: bytes)
    default: Subtitles.text(of: try Page(bytes: bytes, name: name, encoding: encoding))
    }
  }
}
