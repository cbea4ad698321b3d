import Bitext

/// The list of gaps with its filters, and the table of outcomes.
extension HTMLPage {
  func writeGaps(to output: inout Output) {
    output.write("<aside id=\"gaps\" aria-label=\"Gaps\">\n<h2>Gaps <output id=\"shown\">")
    output.write("\(report.gaps.count)</output></h2>\n")
    if !report.silencedGaps.isEmpty {
      output.write("<p class=\"silenced\">\(report.silencedGaps.count) more silenced by the baseline</p>\n")
    }
    guard !report.gaps.isEmpty else {
      output.write("<p>No \(report.silencedGaps.isEmpty ? "" : "new ")gaps were found.</p>\n</aside>\n")
      return
    }
    writeFilters(to: &output)
    let beads = report.sentences
    let indices = Bilingual(source: beads.beadIndices(.source), target: beads.beadIndices(.target))
    output.write("<ol aria-label=\"List of gaps\">\n")
    for (index, gap) in report.gaps.enumerated() {
      output.write("<li id=\"gap\(index)\" class=\"gap \(gap.severity.rawValue)\" tabindex=\"-1\"")
      output.write(" data-kind=\"\(gap.kind.rawValue)\" data-severity=\"\(gap.severity.rawValue)\">\n")
      output.write("<h3><b>\(gap.severity.rawValue)</b> \(gap.kind.rawValue)")
      if let probability = gap.probability, probability.isFinite, (0...1).contains(probability) {
        output.write(" <small>\(Int((probability * 100).rounded())) %</small>")
      }
      output.write("</h3>\n<p dir=\"auto\">")
      output.writeHTML(TerminalText.shown(text.message(gap)))
      output.write("</p>\n<ul>\n")
      for side in Side.allCases { writePlaces(of: gap, index, side, indices, to: &output) }
      output.write("</ul>\n</li>\n")
    }
    output.write("</ol>\n</aside>\n<nav id=\"steps\" aria-label=\"Steps between gaps\">")
    output.write(
      "<button type=\"button\" id=\"previous\" aria-label=\"Previous gap\" title=\"p\"><i aria-hidden=\"true\">◀</i><span> Previous</span></button>"
    )
    output.write("<a id=\"current\" href=\"#gaps\">Gaps</a>")
    output.write(
      "<button type=\"button\" id=\"next\" aria-label=\"Next gap\" title=\"n\"><span>Next </span><i aria-hidden=\"true\">▶</i></button></nav>\n"
    )
  }

  private func writeFilters(to output: inout Output) {
    output.write("<form class=\"filters\">\n<fieldset><legend>Severity</legend>\n")
    for severity in Gap.Severity.allCases.reversed() {
      let count = report.gaps.count { $0.severity == severity }
      if count > 0 { writeBox("severity", severity.rawValue, count, to: &output) }
    }
    output.write("</fieldset>\n<fieldset><legend>Kind</legend>\n")
    for tally in report.statistics.gaps {
      writeBox("kind", tally.kind.rawValue, tally.errors + tally.warnings + tally.notes, to: &output)
    }
    output.write("</fieldset>\n<fieldset><legend>Text</legend>\n")
    output.write("<label><input type=\"checkbox\" id=\"only\"> only beads with gaps</label>\n")
    output.write("<label><input type=\"checkbox\" id=\"evidence\"> all evidence</label>\n")
    output.write("</fieldset>\n<p class=\"keys\"><kbd>n</kbd> or <kbd>j</kbd> next gap, ")
    output.write(
      "<kbd>p</kbd> or <kbd>k</kbd> previous, <kbd>t</kbd> to its text, <kbd>l</kbd> to the list, ")
    output.write("<kbd>e</kbd> evidence, <kbd>o</kbd> only beads with gaps, <kbd>f</kbd> fold the rest</p>\n")
    output.write("</form>\n")
  }

  private func writeBox(_ group: String, _ name: String, _ count: Int, to output: inout Output) {
    output.write(
      "<label class=\"\(name)\"><input type=\"checkbox\" name=\"\(group)\" value=\"\(name)\" checked>")
    output.write(" \(name) <small>\(count)</small></label>\n")
  }

  private func writePlaces(
    of gap: Gap, _ index: Int, _ side: Side, _ beads: Bilingual<[Int]>, to output: inout Output
  ) {
    let code = report.documents[side].language.code
    output.write("<li><span class=\"side\">")
    output.writeHTML(code)
    output.write("</span> ")
    let spans = gap.spans[side]
    if spans.isEmpty {
      // Nothing to point at: the row of the other side shows where the text would stand.
      if let other = marks.firstSentence[index][side.opposite] {
        output.write("<a href=\"#b\(beads[side.opposite][other])\">nothing there</a>")
      } else {
        output.write("–")
      }
    }
    for (position, span) in spans.prefix(3).enumerated() {
      if position > 0 { output.write("<br>") }
      let place = text.spot(span.lowerBound, side)?.description ?? "line \(text.line(span.lowerBound, side))"
      if marks.firstSentence[index][side] != nil {
        output.write("<a href=\"#\(Self.anchor(index, side))\">\(place)</a>")
      } else {
        output.write(place)
      }
      output.write(" <q \(attributes(side))>")
      output.writeHTML(TerminalText.cut(text.display(span, side), to: spans.count > 1 ? 60 : 120))
      output.write("</q>")
    }
    if spans.count > 3 { output.write("<br>and \(spans.count - 3) more") }
    output.write("</li>\n")
  }

  func writeOutcomes(to output: inout Output) {
    guard !report.outcomes.isEmpty || !report.declaredCounts.isEmpty else { return }
    output.write("<section id=\"outcomes\">\n<h2>Outcomes</h2>\n")
    for count in report.declaredCounts {
      let agrees = count.value == count.counted
      output.write("<p class=\"\(agrees ? "agrees" : "differs")\">The \(count.side.rawValue) declares ")
      output.write("\(count.value), “<q \(attributes(count.side))>")
      output.writeHTML(text.display(count.span, count.side))
      output.write("</q>”; \(count.counted) counted.</p>\n")
    }
    guard !report.outcomes.isEmpty else {
      output.write("</section>\n")
      return
    }
    output.write("<table class=\"outcomes\">\n<thead><tr><th scope=\"col\">No.</th>")
    for side in Side.allCases {
      output.write("<th scope=\"colgroup\" colspan=\"2\">")
      output.writeHTML(Self.name(of: report.documents[side].language))
      output.write("</th>")
    }
    output.write("</tr></thead>\n<tbody>\n")
    let beads = Bilingual(
      source: report.sentences.beadIndices(.source), target: report.sentences.beadIndices(.target))
    for outcome in report.outcomes {
      output.write("<tr><th scope=\"row\" class=\"level\(min(outcome.level, 4))\">")
      output.write("\(outcome.number.map(String.init) ?? "•")</th>")
      for side in Side.allCases { write(outcome[side], side, beads[side], to: &output) }
      output.write("</tr>\n")
    }
    output.write("</tbody>\n</table>\n</section>\n")
  }

  private func write(
    _ statement: Outcome.Statement?, _ side: Side, _ beads: [Int], to output: inout Output
  ) {
    guard let statement else {
      output.write("<td colspan=\"2\" class=\"none\">no counterpart</td>")
      return
    }
    output.write("<td class=\"\(statement.label.isBroken ? "label broken" : "label")\" \(attributes(side))>")
    output.writeHTML(text.display(statement.label, side))
    output.write("</td><td \(attributes(side))>")
    let sentence = marks.sentence(at: statement.heading.lowerBound, side)
    if let sentence { output.write("<a href=\"#b\(beads[sentence])\">") }
    output.writeHTML(text.display(statement.heading, side))
    if sentence != nil { output.write("</a>") }
    output.write("</td>")
  }
}
