import Bitext

/// Reads the text of a PDF through poppler's program `pdftotext`, which finds the words and the order in which they
/// are read, also in columns. Lines are put together to paragraphs here, by where they stand.
struct PDFReader {
  let file: String?

  /// A line of a page, in points from its upper left corner.
  struct Line {
    var page: Int
    /// A stretch of lines that belong together, counted through the document.
    var block: Int
    var left = 0.0
    var top = 0.0
    var right = 0.0
    var bottom = 0.0
    var text = ""

    var height: Double { bottom - top }
  }

  /// The lines of a document in the order in which they are read, and the height of each page.
  struct Lines {
    var lines: [Line] = []
    var pageHeights: [Double] = []
    private var blockCount = 0
    private var isInWord = false
    private var word = ""
    /// Where the word begins and ends, and where the one before it on the line ended.
    private var (wordLeft, end, reached) = (0.0, 0.0, 0.0)

    mutating func take(_ event: MarkupEvent) {
      switch event {
      case .start("page", let attributes): pageHeights.append(number(attributes["height"]))
      case .start("block", _): blockCount += 1
      case .start("line", let attributes):
        lines.append(
          Line(
            page: max(1, pageHeights.count), block: blockCount, left: number(attributes["xmin"]),
            top: number(attributes["ymin"]), right: number(attributes["xmax"]),
            bottom: number(attributes["ymax"])))
      case .start("word", let attributes):
        isInWord = true
        word = ""
        wordLeft = number(attributes["xmin"])
        end = number(attributes["xmax"])
      case .text(let text): if isInWord { word += text }
      case .end("word"):
        isInWord = false
        guard var line = lines.popLast() else { return }
        // The space of a Chinese text is as wide as a character.
        let isApart = !line.text.isEmpty && wordLeft - reached > 0.45 * line.height
        line.text =
          isApart ? line.text + " " + PDFText.shown(word) : PDFText.joined(line.text, PDFText.shown(word))
        lines.append(line)
        reached = end
      default: break
      }
    }

    private func number(_ text: String?) -> Double {
      let value = text.flatMap(Double.init) ?? 0
      return value.isFinite ? value : 0
    }
  }

  func text(in bytes: [UInt8]) throws(BitextError) -> ExtractedText {
    let program = ExternalProgram(
      arguments: ["pdftotext", "-q", "-enc", "UTF-8", "-bbox-layout", "-", "-"], package: "poppler-utils")
    let markup = try program.output(for: bytes, file: file)
    var lines = Lines()
    // The program writes control characters that XML forbids as they are.
    try Markup.readHTML(markup, file: file) { event, _ in lines.take(event) }
    lines.lines.removeAll { $0.text.isEmpty }
    guard !lines.lines.isEmpty else {
      throw BitextError(
        .unreadable, "holds no text: its pages are pictures.",
        remedy: "Have its text recognised first, for example by ocrmypdf.", file: file)
    }
    return PDFParagraphs(lines).text
  }
}

/// The characters of a PDF.
enum PDFText {
  /// A word as it is meant: ligatures as their letters, no marks of where a word may be broken.
  static func shown(_ word: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case 0xFB00: text += "ff".unicodeScalars
      case 0xFB01: text += "fi".unicodeScalars
      case 0xFB02: text += "fl".unicodeScalars
      case 0xFB03: text += "ffi".unicodeScalars
      case 0xFB04: text += "ffl".unicodeScalars
      case 0xFB05, 0xFB06: text += "st".unicodeScalars
      case 0xAD: text.append("\u{AD}")
      case 0..<0x20, 0x7F..<0xA0, 0x200B, 0xFEFF: break
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  /// Two stretches of a line; between Chinese characters and marks stands no space.
  static func joined(_ first: String, _ second: String) -> String {
    guard let end = first.unicodeScalars.last, let start = second.unicodeScalars.first else {
      return first + second
    }
    return first
      + (isWide(end) && isWide(start) || WideMark.contains(end) || WideMark.contains(start) ? "" : " ")
      + second
  }

  /// Whether a scalar is written without spaces around it.
  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0x20000...0x3FFFF: true
    // Quotation marks, dashes and the ellipsis are of both writings.
    case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
    default: false
    }
  }
}
