public import Bitext

/// Reads XLIFF 1.2 and 2.x, and what SDL Trados Studio and memoQ or Memsource make of 1.2.
///
/// Units that are divided into segments (`mrk mtype="seg"`, `segment`) give a bead for each; a segment without a
/// translation is a null bead. Inline codes are kept beside the text between them; `alt-trans` is no text. Each element `file` is of
/// the document that it names as its `original`, or else by its `id`; where several are in different languages, those of the first
/// one count, or those asked for. Units that are not to be translated
/// are passed over and counted in the remarks. The units themselves are kept with the text, so that they can be written as they were.
public struct XLIFFReader: Sendable {
  /// The languages of the sides; nil takes what the file says.
  public var languages: Bilingual<Language?>
  /// Whether a character that XML does not allow makes the file unreadable.
  public var isStrict: Bool

  public init(languages: Bilingual<Language?> = Bilingual(source: nil, target: nil), isStrict: Bool = false) {
    self.languages = languages
    self.isStrict = isStrict
  }

  /// - Throws: a ``BitextError`` for a file that is not XML or not XLIFF.
  public func text(in bytes: [UInt8], file: String?) throws(BitextError) -> AlignedText {
    let bytes = try XMLText.utf8(bytes, file: file)
    return try text(
      of: FilePortion(bytes: bytes, line: 1, isFirst: true, isLast: true), within: OpenElements(), file: file)
  }

  /// Finds the units of both versions.
  static var unitScanner: ElementScanner { ElementScanner(["trans-unit", "unit"]) }

  /// The bitext of a portion of a file.
  ///
  /// - Parameter open: The elements that stand around it.
  func text(of portion: FilePortion, within open: OpenElements, file: String?) throws(BitextError)
    -> AlignedText
  {
    let (head, end) = open.completing(portion)
    func begun() -> XLIFFParser { XLIFFParser(wanted: languages, opened: portion.isFirst ? 0 : open.count) }
    var parser = begun()
    let (read, repair) = try Markup.readLenientXML(
      head + portion.bytes + end, file: file, isStrict: isStrict, lineShift: portion.line - head.newlines - 1,
      begin: { parser = begun() }
    ) { event, line in
      parser.take(event, line)
    }
    guard parser.isXLIFF else {
      throw BitextError(
        .malformed, "This is not XLIFF: it has no element <xliff>.",
        remedy: "Name the format with --from.", file: file)
    }
    var text = parser.builder.text(
      languages: parser.languages.map { $0.map(Language.init) }, names: Bilingual(source: file, target: file))
    text.remarks = [parser.remark, repair, parser.untranslatable].compactMap { $0 }
    text.extras.merge(parser.extras, uniquingKeysWith: +)
    let before = repair == nil ? head.count : XMLText.allowed(head).bytes.count
    text.original = OriginalUnits(
      Array(read[before..<read.count - end.count]), format: parser.version, scanner: Self.unitScanner,
      beads: parser.units)
    return text
  }
}
