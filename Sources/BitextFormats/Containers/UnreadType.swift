public import Bitext

/// A type of file that is known and not read: what it is called, and what turns it into text.
public struct UnreadType: Hashable, Sendable {
  /// What it is, with its article.
  public let name: String
  /// What to do about it, a sentence.
  public let remedy: String

  private init(_ name: String, _ remedy: String) {
    self.name = name
    self.remedy = remedy
  }

  /// The error that refuses a file of this type.
  public func refusal(file: String?) -> BitextError {
    BitextError(.unreadable, "is \(name), which is not read.", remedy: remedy, file: file)
  }

  static let richText = UnreadType("a document in RTF", saveAs)
  static let oldOffice = UnreadType(
    "a file of older Office programs (.doc, .xls, .ppt), or one that is locked with a password", saveAs)
  static let openDocument = UnreadType("an OpenDocument file of another kind than text", saveAs)
  static let spreadsheet = UnreadType(
    "a spreadsheet (.xlsx)", "Save it as CSV or as text separated by tabs.")
  static let presentation = UnreadType("a presentation (.pptx)", saveAs)
  static let image = UnreadType(
    "a picture", "Have its text recognised first, for example by tesseract, and give the text.")
  static let postScript = UnreadType("a file of PostScript", "Make a PDF of it, for example with ps2pdf.")
  static let archive = UnreadType("an archive", "Unpack it, and give the files that are in it.")
  static let damagedArchive = UnreadType(
    "a damaged ZIP archive, perhaps an office document or a book that was not copied whole",
    "Copy or save it once more.")
  static let sound = UnreadType("a file of sound or film", "Give its subtitles or a transcript as text.")
  static let program = UnreadType("a program", "Give the text.")
  static let database = UnreadType("a database of SQLite", "Export its text as TSV or JSON Lines.")
  static let parquet = UnreadType("a table in Parquet", "Export its text as TSV or JSON Lines.")
  static let book = UnreadType(
    "an e-book of another kind than EPUB", "Convert it to EPUB, for example with Calibre.")
  static let djvu = UnreadType("a document in DjVu", "Export its text, for example with djvutxt.")
  static let flatOffice = UnreadType("an office document in one file of XML", saveAs)

  private static let saveAs = "Save it as .docx, .odt, HTML or plain text."

  /// How files of a type begin: the bytes that stand at a place.
  private static let marks: [(type: UnreadType, place: Int, bytes: [UInt8])] = [
    (richText, 0, Array("{\\rtf".utf8)),
    (oldOffice, 0, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    (image, 0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), (image, 0, [0xFF, 0xD8, 0xFF]),
    (image, 0, Array("GIF87a".utf8)), (image, 0, Array("GIF89a".utf8)), (image, 0, [0x49, 0x49, 0x2A, 0x00]),
    (image, 0, [0x4D, 0x4D, 0x00, 0x2A]), (image, 8, Array("WEBP".utf8)), (image, 4, Array("ftypheic".utf8)),
    (image, 4, Array("ftypavif".utf8)), (image, 4, Array("ftypmif1".utf8)),
    (image, 0, [0x00, 0x00, 0x00, 0x0C, 0x6A, 0x50, 0x20, 0x20]),
    (postScript, 0, Array("%!PS".utf8)), (djvu, 0, Array("AT&TFORM".utf8)),
    (archive, 0, [0x42, 0x5A, 0x68]), (archive, 0, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    (archive, 0, [0x28, 0xB5, 0x2F, 0xFD]), (archive, 0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    (archive, 0, Array("Rar!\u{1A}\u{7}".utf8)), (archive, 257, Array("ustar".utf8)),
    (sound, 4, Array("ftyp".utf8)), (sound, 0, Array("ID3".utf8) + [0x03]),
    (sound, 0, Array("ID3".utf8) + [0x04]),
    (sound, 8, Array("WAVEfmt".utf8)), (sound, 8, Array("AVI LIST".utf8)), (sound, 0, Array("OggS\0".utf8)),
    (sound, 0, Array("fLaC\0".utf8)), (sound, 0, [0x1A, 0x45, 0xDF, 0xA3]),
    (program, 0, [0x7F, 0x45, 0x4C, 0x46]), (program, 0, [0xCF, 0xFA, 0xED, 0xFE]),
    (program, 0, [0xCA, 0xFE, 0xBA, 0xBE]), (program, 0, [0x4D, 0x5A, 0x90, 0x00]),
    (database, 0, Array("SQLite format 3\0".utf8)), (parquet, 0, Array("PAR1".utf8)),
    (book, 60, Array("BOOKMOBI".utf8)), (book, 0, Array("ITSF\u{3}\0".utf8)),
  ]

  /// The type that the first bytes of a file show, nil where they show none.
  init?(recognizing bytes: [UInt8]) {
    let mark = Self.marks.first { mark in
      bytes.count >= mark.place + mark.bytes.count
        && bytes[mark.place..<mark.place + mark.bytes.count].elementsEqual(mark.bytes)
    }
    if let mark {
      self = mark.type
      return
    }
    let head = bytes.prefix(2000)
    guard head.first == 0x3C || head.starts(with: [0xEF, 0xBB, 0xBF, 0x3C]),
      FileType.hasMark("<?mso-application", in: head) || FileType.hasMark("<office:document", in: head)
        || FileType.hasMark("<pkg:package", in: head)
    else { return nil }
    self = Self.flatOffice
  }
}
