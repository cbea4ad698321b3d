public import Bitext

/// A report as one page for a browser: the gaps with links to their places, the outcomes as a table, both
/// sides next to each other bead by bead with what speaks for each bead, and what was set apart.
///
/// The page needs nothing from a network and asks for nothing: styles and script stand in it, and its policy
/// forbids to load anything. Without its script it can still be read and its links work; the script adds the
/// filters and the keys.
public struct HTMLWriter: ReportWriter {
  /// The language that gaps are told in.
  public var messages: MessageLanguage

  public init(messages: MessageLanguage = .english) { self.messages = messages }

  public func writeBeginning(_ languages: Bilingual<Language>, to output: inout Output) {
    output.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    output.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    output.write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
    output.write("style-src 'sha256-\(Self.styleHash)'; script-src 'sha256-\(Self.scriptHash)'\">\n")
  }

  // The policy lets only these two texts be style and script, whatever comes into the page with a text.
  private static let styleHash = SHA256.base64(of: "\n" + style)
  private static let scriptHash = SHA256.base64(of: "\n" + script)

  public func writeReport(_ report: Report, to output: inout Output) {
    let page = HTMLPage(report, messages: messages)
    output.write("<title>")
    output.writeHTML(page.title)
    output.write("</title>\n<style>\n\(Self.style)</style>\n</head>\n<body>\n")
    page.writeHead(to: &output)
    page.writeGaps(to: &output)
    output.write("<main>\n")
    page.writeOutcomes(to: &output)
    page.writeBeads(to: &output)
    page.writeFurniture(to: &output)
    page.writeFoot(to: &output)
    output.write("</main>\n")
    if !report.gaps.isEmpty { output.write("<script>\n\(Self.script)</script>\n") }
    output.write("</body>\n</html>\n")
  }
}

/// One report on its way to a page: the report, its texts, and the marks that stand in them.
struct HTMLPage {
  let report: Report
  let text: ReportText
  let marks: HTMLMarks

  init(_ report: Report, messages: MessageLanguage) {
    self.report = report
    text = ReportText(report, messages: messages)
    marks = HTMLMarks(report)
  }

  var title: String {
    let names = report.documents.map { $0.page.name ?? "" }
    if names.source == names.target { return names.source.isEmpty ? "Bitext report" : names.source }
    return "\(names.source) ↔ \(names.target)"
  }

  func writeHead(to output: inout Output) {
    output.write("<header>\n<h1>")
    output.writeHTML(title)
    output.write("</h1>\n<ul class=\"facts\">\n")
    for side in Side.allCases {
      let count = "\(report.paragraphs.counts[side]) paragraphs, \(report.sentences.counts[side]) sentences"
      output.write("<li><b>")
      output.writeHTML(Self.name(of: report.documents[side].language))
      output.write("</b> \(count)</li>\n")
    }
    let beads = report.sentences.beads
    let nulls = beads.count { $0.isNull }
    output.write("<li><b>Beads</b> \(report.paragraphs.beads.count) of paragraphs, ")
    output.write("\(beads.count) of sentences, \(nulls) without a counterpart</li>\n")
    if report.layout != .separate {
      output.write("<li><b>Layout</b> \(report.layout.rawValue)</li>\n")
    }
    output.write("</ul>\n<nav class=\"skip\" aria-label=\"Parts of the page\"><a href=\"#gaps\">Gaps</a>")
    if !report.outcomes.isEmpty || !report.declaredCounts.isEmpty {
      output.write(" <a href=\"#outcomes\">Outcomes</a>")
    }
    output.write(" <a href=\"#text\">Text</a></nav>\n</header>\n")
  }

  func writeFurniture(to output: inout Output) {
    guard !report.furniture.isEmpty else { return }
    output.write("<section id=\"furniture\">\n<details>\n<summary>Set apart as furniture of the site: ")
    output.write("\(report.furniture.count)</summary>\n<table>\n")
    output.write("<thead><tr><th scope=\"col\">Line</th><th scope=\"col\">Reason</th>")
    output.write("<th scope=\"col\">Text</th></tr></thead>\n<tbody>\n")
    for item in report.furniture {
      output.write("<tr><td>\(text.line(item.span.lowerBound, item.side))</td>")
      output.write("<td>\(item.reason.rawValue)</td><td dir=\"auto\">")
      output.writeHTML(text.display(item.span, item.side))
      output.write("</td></tr>\n")
    }
    output.write("</tbody>\n</table>\n</details>\n</section>\n")
  }

  func writeFoot(to output: inout Output) {
    let provenance = report.provenance
    output.write("<footer>Made by bitext ")
    output.writeHTML(provenance.version)
    output.write(" with ICU ")
    output.writeHTML(provenance.icuVersion)
    if !provenance.lexicons.isEmpty {
      output.write("; lexicons: ")
      output.writeHTML(provenance.lexicons.joined(separator: ", "))
    }
    output.write(".</footer>\n")
  }

  /// The `lang` and `dir` attributes of text of a side.
  func attributes(_ side: Side) -> String {
    var output = Output()
    output.write("lang=\"")
    output.writeHTML(report.documents[side].language.tag)
    output.write("\" dir=\"auto\"")
    return String(decoding: output.bytes, as: UTF8.self)
  }

  static func name(of language: Language) -> String {
    language.isEnglish ? "English" : language.isChinese ? "Chinese" : language.tag
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
