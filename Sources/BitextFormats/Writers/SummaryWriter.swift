public import Bitext

/// A report for a person at a terminal, in English or in Chinese: what was read, how it aligns, the outcomes as a table,
/// the gaps with the text they point at.
public struct SummaryWriter: ReportWriter {
  /// The parts of a summary, in the order in which they are written.
  public enum Part: Sendable, CaseIterable {
    /// What was read and how it aligns.
    case overview
    /// Every bead of sentences with what speaks for it; long, and written only if it is asked for.
    case beads
    /// The outcomes as a table.
    case outcomes
    /// The gaps with the text they point at, and how many there are.
    case gaps
    /// The gaps alone, of a report that is one of several.
    case gapsOnly

    /// What a reader wants to know first.
    public static let standard: Set<Part> = [.overview, .outcomes, .gaps]
  }

  /// How many columns a line may take. A Han character takes two.
  public var width: Int
  /// Whether severities are coloured. A writer cannot know whether it writes to a terminal.
  public var hasColor: Bool

  /// What of the report is shown.
  public var parts: Set<Part>
  /// The language that it is written in.
  public var messages: MessageLanguage

  public init(
    width: Int = 80, hasColor: Bool = false, parts: Set<Part> = Part.standard,
    messages: MessageLanguage = .english
  ) {
    self.messages = messages
    self.width = max(40, width)
    self.hasColor = hasColor
    self.parts = parts
  }

  /// What it says to its reader.
  var words: InterfaceWords { InterfaceWords(language: messages) }

  public func writeReport(_ report: Report, to output: inout Output) {
    let text = ReportText(report, messages: messages)
    let hasOutcomes = !report.outcomes.isEmpty || !report.declaredCounts.isEmpty
    var isFirst = true
    for part in Part.allCases
    where parts.contains(part) && (part != .outcomes || hasOutcomes || parts.count == 1) {
      if !isFirst { output.write("\n") }
      isFirst = false
      switch part {
      case .overview: writeHead(report, text, to: &output)
      case .beads: writeBeads(report, text, to: &output)
      case .outcomes: writeOutcomes(report, text, to: &output)
      case .gaps: writeGaps(report, text, to: &output)
      case .gapsOnly: writeGaps(report, text, hasTitle: false, to: &output)
      }
    }
  }

  private func writeHead(_ report: Report, _ text: ReportText, to output: inout Output) {
    let documents = report.documents
    let isOnePage = report.layout != .separate
    if isOnePage, let name = documents.source.page.name {
      // A name is no longer than a file system lets it be, and is not broken.
      output.write(styled(name, .bold) + "\n")
    }
    for side in Side.allCases {
      let document = documents[side]
      let tag = document.language.tag
      let known = words.name(of: document.language)
      var facts = "\(words.name(of: side))  \(known == tag ? tag : "\(known) (\(tag))")"
      if !isOnePage, let name = document.page.name { facts += "  \(name)" }
      facts += "  \(words.counted(report.paragraphs.counts[side], "paragraph", "段"))"
      facts += words.comma + words.counted(report.sentences.counts[side], "sentence", "句")
      if let first = document.regions.first, let last = document.regions.last {
        let start = text.line(first.lowerBound, side)
        // Behind the last block may stand blank lines, which are in no place.
        let block = document.page.blocks.last { $0.span.lowerBound < last.upperBound }
        let end = block?.place?.number ?? text.line(max(first.lowerBound, last.upperBound - 1), side)
        let unit = text.spot(first.lowerBound, side)?.kind
        facts += words.comma + words.name(ofPlaces: unit, from: start, to: end)
      } else {
        facts += words.comma + words("empty", "无内容")
      }
      line(facts, to: &output)
    }
    let statistics = report.statistics
    for (name, tallies) in [
      (words("paragraphs", "段落"), statistics.paragraphBeads),
      (words("sentences", "句子"), statistics.sentenceBeads),
    ] {
      let total = tallies.reduce(0) { $0 + $1.count }
      let types = tallies.map { "\($0.count) × \($0.name)" }.joined(separator: words.comma)
      let told = words.counted(total, "bead", "组")
      line("\(name)  \(told)" + (total == 0 ? "" : words(": ", "：") + types), to: &output)
    }
    if isOnePage { writeLayout(report, text, to: &output) }
  }

  /// Says how the page was divided, and how many of its lines are in no text.
  private func writeLayout(_ report: Report, _ text: ReportText, to output: inout Output) {
    var lines = 0
    var reasons: [String] = []
    for reason in Furniture.Reason.allCases {
      let items = report.furniture.filter { $0.reason == reason }
      lines += items.reduce(0) { sum, item in
        let end = max(item.span.lowerBound, item.span.upperBound - 1)
        return sum + text.location(end, .source).line - text.location(item.span.lowerBound, .source).line + 1
      }
      if !items.isEmpty { reasons.append("\(items.count) \(words(reason.rawValue, words.name(of: reason)))") }
    }
    var facts = words("layout  \(report.layout.rawValue); ", "版式  \(words.name(of: report.layout))；")
    facts += words("\(counted(lines, "line")) of the site left out", "略去网站附属内容 \(lines) 行")
    if lines > 0 { facts += words(" (", "（") + reasons.joined(separator: words.comma) + words(")", "）") }
    line(facts, to: &output)
  }
}

extension SummaryWriter {
  enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "1;31"
    case yellow = "33"
    case blue = "34"
  }

  /// A text in a style, if there is colour.
  func styled(_ text: String, _ style: Style) -> String {
    hasColor ? "\u{1B}[\(style.rawValue)m\(TerminalText.shown(text))\u{1B}[0m" : TerminalText.shown(text)
  }

  func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  /// Writes a text in as many lines as it takes; those behind the first are indented.
  func line(_ text: String, indent: Int = 0, hanging: Int = 2, to output: inout Output) {
    let lines = TerminalText.wrapped(text, to: width - indent - hanging)
    for (index, line) in lines.enumerated() {
      output.write(String(repeating: " ", count: indent + (index > 0 ? hanging : 0)))
      output.write(line)
      output.write("\n")
    }
  }
}
