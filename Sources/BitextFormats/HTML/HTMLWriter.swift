public import Bitext

/// A report as one page for a browser: the gaps with links to their places, the outcomes as a table, both
/// sides next to each other bead by bead with what speaks for each bead, and what was set apart.
///
/// In the page gaps are decided on and beads mended. The browser keeps what was done, by the texts of the report, and
/// writes it to a file that ``DecisionsReader`` reads.
///
/// The page needs nothing from a network and asks for nothing: styles and script stand in it, and its policy
/// forbids to load anything. Without its script it can still be read and its links work.
public struct HTMLWriter: ReportWriter {
  /// The language that the page speaks.
  public var messages: MessageLanguage
  /// What was decided about the report before: dismissed gaps are in the page, which says why.
  public var decisions: Decisions?
  /// What decisions call the document; nil to take the name of its file.
  public var documentName: String?
  /// An earlier report, since which the page tells what is new, gone and kept, and what it is called.
  public var earlier: (report: ReportRecord, name: String)?

  public init(
    messages: MessageLanguage = .english, decisions: Decisions? = nil, documentName: String? = nil
  ) {
    self.messages = messages
    self.decisions = decisions
    self.documentName = documentName
  }

  public func writeBeginning(_ languages: Bilingual<Language>, to output: inout Output) {
    HTMLPolicy.report.writeBeginning(InterfaceWords(language: messages), to: &output)
  }

  public func writeReport(_ report: Report, to output: inout Output) {
    let page = HTMLPage(report, self)
    output.write("<title>")
    output.writeHTML(page.title)
    output.write("</title>\n<style>\n\(HTMLStyle.report)</style>\n</head>\n<body")
    page.writeIdentity(to: &output)
    output.write(">\n")
    page.writeHead(to: &output)
    page.writeGaps(to: &output)
    output.write("<main>\n")
    page.writeMap(to: &output)
    page.writeOutcomes(to: &output)
    page.writeBeads(to: &output)
    page.writeFurniture(to: &output)
    page.writeFoot(to: &output)
    output.write("</main>\n<script>\n\(HTMLScript.report)</script>\n</body>\n</html>\n")
  }
}

extension ReportWriter {
  /// The writer, of a page for a browser one that tells what has become of the gaps since an earlier report.
  public func comparing(with earlier: ReportRecord, named name: String) -> any ReportWriter {
    guard var page = self as? HTMLWriter else { return self }
    page.earlier = (earlier, name)
    return page
  }

  /// The writer, of a page for a browser one that shows what was decided.
  ///
  /// - Parameter name: what decisions call the document; nil to take the name of its file.
  public func showing(_ decisions: Decisions?, as name: String? = nil) -> any ReportWriter {
    guard var page = self as? HTMLWriter else { return self }
    page.decisions = decisions
    page.documentName = name
    return page
  }
}

/// What a browser may do with a page: only these styles and this script count, whatever comes into the page with a text,
/// and nothing is loaded.
struct HTMLPolicy {
  /// Of the page of a report.
  static let report = HTMLPolicy(styles: ["\n" + HTMLStyle.report], script: "\n" + HTMLScript.report)
  /// Of the front page of a batch.
  static let index = HTMLPolicy(
    styles: ["\n" + HTMLStyle.index, HTMLStyle.withoutScript], script: "\n" + HTMLScript.index)

  private let text: String

  private init(styles: [String], script: String) {
    let hashes = styles.map { "'sha256-\(SHA256.base64(of: $0))'" }.joined(separator: " ")
    text = "default-src 'none'; style-src \(hashes); script-src 'sha256-\(SHA256.base64(of: script))'"
  }

  /// Writes what a page begins with.
  func writeBeginning(_ words: InterfaceWords, to output: inout Output) {
    output.write("<!DOCTYPE html>\n<html lang=\"\(words.tag)\">\n<head>\n<meta charset=\"utf-8\">\n")
    output.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    output.write("<meta http-equiv=\"Content-Security-Policy\" content=\"\(text)\">\n")
  }
}

extension Output {
  /// Writes text so that it is text in HTML, also between double quotes.
  ///
  /// Control characters, which HTML forbids, are shown as U+FFFD.
  mutating func writeHTML(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      for byte in bytes { writeHTML(byte) }
    }
  }

  mutating func writeHTML(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { writeHTML(byte) }
  }

  private mutating func writeHTML(_ byte: UInt8) {
    switch byte {
    case 0x26: write("&amp;")
    case 0x3C: write("&lt;")
    case 0x3E: write("&gt;")
    case 0x22: write("&quot;")
    case 0x27: write("&#39;")
    case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F: write("\u{FFFD}")
    default: write(byte: byte)
    }
  }
}
