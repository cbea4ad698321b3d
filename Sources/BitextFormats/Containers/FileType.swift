/// What a file is, told from its bytes; what it is called does not matter.
public enum FileType: Hashable, Sendable {
  /// Text, or what is taken for it: no other type shows.
  case text
  /// SubRip or WebVTT.
  case subtitles
  /// A document of Word.
  case docx
  /// A document of OpenDocument.
  case odt
  /// A book.
  case epub
  /// Pages for print.
  case pdf
  /// Any of these, packed.
  case gzip
  /// A type that is known, and not read.
  case other(UnreadType)

  /// Tells a type by how a file begins.
  ///
  /// - Complexity: O(1) in the bytes of a file; of a ZIP archive the list of its members is read.
  public init(recognizing bytes: [UInt8]) {
    if bytes.starts(with: [0x1F, 0x8B, 0x08]) {
      self = .gzip
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = Self.ofArchive(bytes)
    } else if Self.hasMark("%PDF-", in: bytes.prefix(1024)) {
      self = .pdf
    } else if let type = UnreadType(recognizing: bytes) {
      self = .other(type)
    } else if Subtitles.recognizes(bytes) {
      self = .subtitles
    } else {
      self = .text
    }
  }

  /// Office documents and books are ZIP archives; what is in one tells which.
  private static func ofArchive(_ bytes: [UInt8]) -> FileType {
    guard let archive = try? Archive(bytes, file: nil) else { return .other(.damagedArchive) }
    if let type = try? archive.text(of: "mimetype", limit: 200) {
      let type = type.split { $0.isWhitespace }.first ?? ""
      if type == "application/epub+zip" { return .epub }
      if type.hasPrefix("application/vnd.oasis.opendocument.text") { return .odt }
      if type.hasPrefix("application/vnd.oasis.opendocument.") { return .other(.openDocument) }
    }
    if archive.holds("word/document.xml") || archive.holds("word/document2.xml") { return .docx }
    if archive.holds("xl/workbook.xml") || archive.holds("xl/workbook.bin") { return .other(.spreadsheet) }
    if archive.holds("ppt/presentation.xml") { return .other(.presentation) }
    if archive.holds("[Content_Types].xml"), (try? DOCXReader.mainPart(of: archive)) != nil { return .docx }
    if archive.holds("META-INF/container.xml") { return .epub }
    return .other(.archive)
  }

  static func hasMark(_ mark: StaticString, in bytes: ArraySlice<UInt8>) -> Bool {
    mark.withUTF8Buffer { mark in
      guard let first = mark.first, bytes.count >= mark.count else { return false }
      return (bytes.startIndex...bytes.endIndex - mark.count).contains { start in
        bytes[start] == first && bytes[start..<start + mark.count].elementsEqual(mark)
      }
    }
  }
}
