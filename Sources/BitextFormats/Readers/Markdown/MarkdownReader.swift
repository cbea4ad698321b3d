public import Bitext

/// Reads a page of Markdown: its text block by block, without the marks.
///
/// Headings, items, cells and paragraphs become blocks of the page; items keep their numbers and bullets as
/// written and know how the list counts them. Code, pictures and front matter are blocks that are set apart.
/// What links lead to, rules, tags and marks of emphasis are no text. The page's source tells where everything
/// stands in the file.
public struct MarkdownReader: Sendable {
  public init() {}

  /// Whether a file is Markdown, by its name or by what it holds.
  public static func recognizes(_ bytes: [UInt8], name: String) -> Bool {
    let name = name.lowercased()
    if [".md", ".markdown", ".mdown", ".mkd"].contains(where: name.hasSuffix) { return true }
    return MarkdownSigns(bytes).areStrong
  }

  /// The text of a file.
  ///
  /// - Throws: a ``BitextError`` for bytes that are no text.
  /// - Complexity: O(*n*) in the bytes of the file.
  public func page(
    in bytes: [UInt8], name: String? = nil, encoding: String? = nil
  ) throws(BitextError) -> Page {
    try page(of: try Page(bytes: bytes, name: name, encoding: encoding))
  }

  /// The text of a page of Markdown.
  public func page(of file: Page) throws(BitextError) -> Page {
    var builder = PageBuilder(file)
    var body = 0
    if let matter = FrontMatter(of: file.utf8) {
      for part in matter.parts {
        switch part {
        case .data(let range):
          builder.copy(range)
          builder.endBlock(.frontMatter)
        case .text(let text, let language):
          try Self.read(text, of: file, language: language, into: &builder)
        }
      }
      body = matter.end
    }
    try Self.read(SourceText(file.utf8, from: body), of: file, language: nil, into: &builder)
    return builder.page()
  }

  private static func read(
    _ text: SourceText, of file: Page, language: Language?, into builder: inout PageBuilder
  ) throws(BitextError) {
    var blocks = MarkdownBlocks(text, file: file, language: language, builder: builder)
    // The buffer has one holder at a time; two would copy it at every write.
    builder = PageBuilder(Page(""))
    var problem: BitextError?
    try Markup.readMarkdown(text.utf8, file: file.name) { event in
      do throws(BitextError) { try blocks.take(event) } catch { problem = problem ?? error }
    }
    if let problem { throw problem }
    builder = blocks.builder
  }
}

/// A part of a file whose lines were taken out of their indents, and where each of its bytes stands.
struct SourceText {
  private(set) var utf8: [UInt8] = []
  /// The stretches that were copied: where each begins here and in the file, ascending.
  private var stretches: [(text: Int, source: Int)] = []

  /// What stands for the bracket that opens the mark of a note.
  static let noteBracket: UInt8 = 0x02

  /// The rest of a file.
  init(_ file: [UInt8], from start: Int) {
    utf8 = Array(file[start...])
    stretches = [(0, start)]
    maskNotes()
  }

  /// Takes the brackets of `[^1]` from the parser, which knows no notes: a note without a space in it, as in Chinese,
  /// would be where a link leads to.
  private mutating func maskNotes() {
    for offset in utf8.indices.dropLast()
    where utf8[offset] == UInt8(ascii: "[") && utf8[offset + 1] == UInt8(ascii: "^") {
      utf8[offset] = Self.noteBracket
    }
  }

  /// Some lines of a file.
  init(_ file: [UInt8], lines: [Range<Int>]) {
    for line in lines {
      stretches.append((utf8.count, line.lowerBound))
      utf8 += file[line]
      utf8.append(0x0A)
    }
    maskNotes()
  }

  /// Where a range that lies on one line stands in the file.
  func source(of range: Range<Int>) -> Range<Int> {
    let place = stretches.partitionPoint { $0.text > range.lowerBound }
    guard place > 0 else { return range }
    let shift = stretches[place - 1].source - stretches[place - 1].text
    return range.lowerBound + shift..<range.upperBound + shift
  }
}
