import Bitext

/// The list of gaps, worst first, with its filters.
extension HTMLPage {
  func writeGaps(to output: inout Output) {
    output.write("<aside id=\"gaps\" aria-label=\"\(words("Gaps", "差异"))\">\n<h2>\(words("Gaps", "差异")) ")
    output.write("<output id=\"shown\">\(report.gaps.count)</output></h2>\n")
    let silenced = report.silencedGaps.count - (gaps.count - report.gaps.count)
    if silenced > 0 {
      output.write(
        "<p class=\"silenced\">\(words("\(silenced) more silenced by the baseline", "另有 \(silenced) 条已列入基线"))</p>\n"
      )
    }
    writeChanges(to: &output)
    writeReview(to: &output)
    writeOutline(to: &output)
    if gaps.isEmpty {
      output.write("<p id=\"none\">")
      output.write(
        report.silencedGaps.isEmpty
          ? words("No gaps were found.", "未发现差异。") : words("No new gaps were found.", "未发现新的差异。"))
      output.write("</p>\n")
    } else {
      writeFilters(to: &output)
    }
    // What is marked in the page comes into the list, too.
    output.write("<ol aria-label=\"\(words("List of gaps", "差异列表"))\">\n")
    let order = gaps.indices.sorted {
      (gaps[$1].severity, $0) < (gaps[$0].severity, $1)
    }
    var names: Set<String> = []
    for index in order { writeGap(index, &names, to: &output) }
    output.write(
      "</ol>\n</aside>\n<nav id=\"steps\"\(gaps.isEmpty ? " hidden" : "") aria-label=\"\(words("Steps between gaps", "逐条查看"))\">"
    )
    for (name, english, chinese, sign, key) in [
      ("previous", "Previous", "上一条", "◀", "p"), ("next", "Next", "下一条", "▶", "n"),
    ] {
      if name == "next" {
        writeQuick("accepted", words("Accept the gap", "此条属实"), "✓", to: &output)
        writeQuick("dismissed", words("Dismiss the gap…", "忽略此条…"), "✕", to: &output)
        output.write("<a id=\"current\" href=\"#gaps\">\(words("Gaps", "差异"))</a>")
      }
      output.write(
        "<button type=\"button\" id=\"\(name)\" aria-label=\"\(words("\(english) gap", chinese))\" title=\"\(key)\">"
      )
      output.write("<span>\(words(english, chinese)) </span><i aria-hidden=\"true\">\(sign)</i></button>")
    }
    output.write("</nav>\n")
  }

  /// A button beside the text that decides on the gap that is looked at, for screens where its card is elsewhere.
  private func writeQuick(_ state: String, _ name: String, _ sign: String, to output: inout Output) {
    output.write("<button type=\"button\" class=\"quick\" value=\"\(state)\" aria-label=\"\(name)\"")
    output.write(" aria-pressed=\"false\" hidden><i aria-hidden=\"true\">\(sign)</i></button>")
  }

  private func writeGap(_ index: Int, _ names: inout Set<String>, to output: inout Output) {
    let gap = gaps[index]
    // Two gaps of one name can be told apart by no link; the later one has a name that nobody asks for.
    let name = names.insert(gap.identifier).inserted ? gap.identifier : "\(gap.identifier).\(index)"
    let decision = decisions[index]
    let standing = decided.standing(of: gap)
    // A gap that was accepted is one with another text, too.
    let state = standing != .stands && decision?.state == .dismissed ? .open : decision?.state ?? .open
    output.write(
      "<li id=\"\(name)\" class=\"gap \(gap.severity.rawValue)\" tabindex=\"-1\" data-index=\"\(index)\"")
    output.write(" data-kind=\"\(gap.kind.rawValue)\" data-severity=\"\(gap.severity.rawValue)\"")
    output.write(" data-place=\"\(place(of: index))\" data-state=\"\(state.rawValue)\"")
    if let mark = decision?.mark {
      // It is known by its sentences.
      var json = JSONText(Output(), lineDepth: 0)
      json.object { $0.members(of: mark) }
      writeData(["mark": String(decoding: json.output.bytes, as: UTF8.self)], to: &output)
    } else {
      writeJudged(gap, decision, to: &output)
    }
    if let decision {
      writeData(
        [
          "reason": decision.reason, "comment": decision.comment, "reviewer": decision.reviewer,
          "date": decision.date,
        ], to: &output)
    }
    output.write(">\n<h3><b>\(words.name(of: gap.severity))</b> \(words.name(of: gap.kind))")
    if let percentage = gap.probability.flatMap(InterfaceWords.percentage) {
      output.write(
        " <small title=\"\(words("how sure the judgement is", "判断的把握"))\">\(percentage.replacing(">", with: "&gt;"))</small>"
      )
    }
    output.write(" <a class=\"name\" href=\"#\(name)\">\(gap.identifier)</a> <i class=\"state\">")
    output.write(state == .open ? "" : words.name(of: state))
    output.write("</i>")
    writeChange(of: gap, to: &output)
    output.write("</h3>\n<p dir=\"auto\">")
    writeMessage(gap, to: &output)
    output.write("</p>\n")
    if standing != .stands, decision?.state == .dismissed {
      output.write("<p class=\"again\">")
      output.write(words.ofScript[standing == .textChanged ? "again" : "againBeside"] ?? "")
      output.write("</p>\n")
    }
    output.write("<ul>\n")
    for side in Side.allCases { writePlaces(of: index, side, to: &output) }
    output.write("</ul>\n</li>\n")
  }

  /// Writes what the script knows a gap by, and what it was judged on.
  private func writeJudged(_ gap: Gap, _ decision: Decisions.Decision?, to output: inout Output) {
    writeData(
      [
        "text": texts.digest(of: gap), "wording": texts.wording(of: gap),
        "before": decision.flatMap { $0.gap == gap.identifier ? nil : $0.gap },
      ], to: &output)
    for (name, hashes) in [("counterpart", texts.counterpart(of: gap)), ("around", texts.around(of: gap))]
    where !hashes.isEmpty {
      output.write(" data-\(name)=\"\(hashes.joined(separator: " "))\"")
    }
  }

  /// Writes attributes for the script.
  func writeData(_ members: KeyValuePairs<String, String?>, to output: inout Output) {
    for (member, value) in members {
      guard let value else { continue }
      output.write(" data-\(member)=\"")
      output.writeHTML(value)
      output.write("\"")
    }
  }

  /// The bead that a gap stands in, or first stands in.
  private func place(of index: Int) -> Int {
    Side.allCases.compactMap { side in marks.firstSentence[index][side].map { owners[side][$0] } }.min() ?? 0
  }

  /// Writes what a gap says. What it quotes is in the language of its side.
  private func writeMessage(_ gap: Gap, to output: inout Output) {
    let message = TerminalText.shown(text.message(gap))
    var rest = message[...]
    var quotations = text.quotations(in: gap).map { (text: TerminalText.shown($0.text), side: $0.side) }
    while true {
      let found = quotations.indices.compactMap { index in
        rest.firstRange(of: quotations[index].text).map { (index: index, range: $0) }
      }
      guard let next = found.min(by: { $0.range.lowerBound < $1.range.lowerBound }) else { break }
      output.writeHTML(String(rest[..<next.range.lowerBound]))
      output.write("<span \(attributes(quotations[next.index].side))>")
      output.writeHTML(String(rest[next.range]))
      output.write("</span>")
      rest = rest[next.range.upperBound...]
      quotations.remove(at: next.index)
    }
    output.writeHTML(String(rest))
  }

  private func writePlaces(of index: Int, _ side: Side, to output: inout Output) {
    let gap = gaps[index]
    output.write("<li><span class=\"side\">")
    let language = report.documents[side].language
    output.writeHTML(words.language == .chinese ? words.name(of: language) : language.code)
    output.write("</span> ")
    let spans = gap.spans[side]
    if spans.isEmpty {
      // Nothing to point at: the sentence of the other side shows where the text would stand.
      if let other = marks.firstSentence[index][side.opposite] {
        output.write(
          "<a href=\"#\(Self.anchor(other, side.opposite))\">\(words("nothing there", "该处无内容"))</a>")
      } else {
        output.write("–")
      }
    }
    for (position, span) in spans.prefix(3).enumerated() {
      if position > 0 { output.write("<br>") }
      let line = text.line(span.lowerBound, side)
      let place = words.name(ofPlaces: text.spot(span.lowerBound, side)?.kind, from: line, to: line)
      if marks.firstSentence[index][side] != nil {
        output.write("<a href=\"#\(Self.anchor(ofGap: index, side))\">\(place)</a>")
      } else {
        output.write(place)
      }
      output.write(" <q \(attributes(side))>")
      output.writeHTML(TerminalText.cut(text.display(span, side), to: spans.count > 1 ? 60 : 120))
      output.write("</q>")
    }
    if spans.count > 3 {
      output.write("<br>\(words("and \(spans.count - 3) more", "另有 \(spans.count - 3) 处"))")
    }
    output.write("</li>\n")
  }

  /// The name of the place of a gap on a side.
  static func anchor(ofGap gap: Int, _ side: Side) -> String { "g\(gap)\(side == .source ? "s" : "t")" }
}
