import Bitext

/// The table of outcomes, and what the text declares.
extension HTMLPage {
  func writeOutcomes(to output: inout Output) {
    guard hasOutcomes else { return }
    output.write("<section id=\"outcomes\">\n<h2>\(words("Outcomes", "成果"))</h2>\n")
    for count in report.declaredCounts {
      let agrees = count.value == count.counted
      output.write("<p class=\"\(agrees ? "agrees" : "differs")\">")
      let side = words("The \(count.side.rawValue)", count.side == .source ? "原文" : "译文")
      output.write(words("\(side) declares \(count.value), ", "\(side)称有 \(count.value) 项，"))
      output.write("“<q \(attributes(count.side))>")
      output.writeHTML(text.display(count.span, count.side))
      output.write("</q>”")
      output.write(words("; \(count.counted) counted.", "；实有 \(count.counted) 项。"))
      output.write("</p>\n")
    }
    guard !report.outcomes.isEmpty else {
      output.write("</section>\n")
      return
    }
    output.write("<table class=\"outcomes\">\n<thead><tr><th scope=\"col\">\(words("No.", "序号"))</th>")
    for side in Side.allCases {
      output.write("<th scope=\"colgroup\" colspan=\"2\">")
      output.writeHTML(words.name(of: report.documents[side].language))
      output.write("</th>")
    }
    output.write("</tr></thead>\n<tbody>\n")
    for outcome in report.outcomes {
      output.write("<tr><th scope=\"row\" class=\"level\(min(outcome.level, 4))\">")
      output.write("\(outcome.number.map(String.init) ?? "•")</th>")
      for side in Side.allCases { write(outcome[side], side, to: &output) }
      output.write("</tr>\n")
    }
    output.write("</tbody>\n</table>\n</section>\n")
  }

  /// The outcomes as a list of links, to stand beside the text.
  func writeOutline(to output: inout Output) {
    let headings = report.outcomes.compactMap { outcome -> (outcome: Outcome, side: Side, sentence: Int)? in
      for side in Side.allCases {
        if let statement = outcome[side],
          let sentence = marks.sentence(at: statement.heading.lowerBound, side)
        {
          return (outcome, side, sentence)
        }
      }
      return nil
    }
    guard headings.count > 1 else { return }
    output.write("<details id=\"outline\"><summary>\(words("Outline", "提纲"))</summary>\n<ol>\n")
    for (outcome, side, sentence) in headings {
      guard let statement = outcome[side] else { continue }
      output.write(
        "<li class=\"level\(min(outcome.level, 4))\"><a href=\"#\(Self.anchor(sentence, side))\" \(attributes(side))>"
      )
      output.writeHTML(TerminalText.cut(text.display(statement.heading, side), to: 60))
      output.write("</a></li>\n")
    }
    output.write("</ol></details>\n")
  }

  private func write(_ statement: Outcome.Statement?, _ side: Side, to output: inout Output) {
    guard let statement else {
      output.write("<td colspan=\"2\" class=\"none\">\(words("no counterpart", "无对应内容"))</td>")
      return
    }
    output.write("<td class=\"\(statement.label.isBroken ? "label broken" : "label")\" \(attributes(side))>")
    output.writeHTML(text.display(statement.label, side))
    output.write("</td><td \(attributes(side))>")
    let sentence = marks.sentence(at: statement.heading.lowerBound, side)
    if let sentence { output.write("<a href=\"#\(Self.anchor(sentence, side))\">") }
    output.writeHTML(text.display(statement.heading, side))
    if sentence != nil { output.write("</a>") }
    output.write("</td>")
  }
}
