import Bitext

/// Both sides next to each other, bead by bead.
extension HTMLPage {
  func writeBeads(to output: inout Output) {
    output.write(
      "<section id=\"text\">\n<h2>\(words("Text", "正文"))</h2>\n<div class=\"heads\" aria-hidden=\"true\"><b>\(words("Bead", "组"))</b>"
    )
    for side in Side.allCases {
      output.write("<b>")
      output.writeHTML(words.name(of: report.documents[side].language))
      output.write("</b>")
    }
    output.write("</div>\n")
    var place = Place()
    let stretches = HTMLStretch.stretches(withGap: report.sentences.beads.map(hasGap))
    // Many beads are folded so that the gaps among them are found; few are simply shown.
    let areOpen = report.sentences.beads.count <= 400
    for stretch in stretches {
      if stretch.isFree {
        output.write(
          "<details class=\"free\"\(areOpen ? " open" : "")><summary>")
        let (first, last) = (stretch.beads.lowerBound + 1, stretch.beads.upperBound)
        output.write(
          words(
            "\(stretch.beads.count) beads without gaps, \(first) to \(last)",
            "第 \(first) 至 \(last) 组，共 \(stretch.beads.count) 组，无差异"))
        output.write("</summary>\n")
      }
      for block in stretch.blocks { writeBlock(block, &place, to: &output) }
      if stretch.isFree { output.write("</details>\n") }
    }
    output.write("</section>\n")
  }

  /// How far the table is.
  private struct Place {
    /// The last paragraphs.
    var reached = Bilingual(source: -1, target: -1)
    /// Where the target's sentences go on, unless they were moved.
    var end = 0
    /// Gaps whose place was given a name that links lead to.
    var named = Bilingual<Set<Int>>(source: [], target: [])
  }

  private func hasGap(_ bead: Bead) -> Bool {
    Side.allCases.contains { side in
      bead[side].contains { index in
        marks.marks[side][index].contains { if case .gap = $0.meaning { true } else { false } }
      }
    }
  }

  /// Writes some beads as a table of its own, which a browser lays out only when it comes into view.
  private func writeBlock(_ block: Range<Int>, _ place: inout Place, to output: inout Output) {
    // How high it may become, in quarters of the longest: the policy of the page allows no style in an element.
    let quarter = (block.count * 4 + HTMLStretch.longestBlock - 1) / HTMLStretch.longestBlock
    output.write("<div class=\"block q\(quarter)\">")
    output.write("<table class=\"beads\">\n<thead><tr><th scope=\"col\">\(words("Bead", "组"))</th>")
    for side in Side.allCases {
      output.write("<th scope=\"col\">")
      output.writeHTML(words.name(of: report.documents[side].language))
      output.write("</th>")
    }
    output.write("</tr></thead>\n<tbody>\n")
    for index in block {
      let bead = report.sentences.beads[index]
      let paragraph = Side.allCases.map { side in
        bead[side].isEmpty
          ? place.reached[side] : report.segmentation[side].paragraph(ofSentence: bead[side].lowerBound)
      }
      let begins = paragraph[0] != place.reached.source || paragraph[1] != place.reached.target
      place.reached = Bilingual(source: paragraph[0], target: paragraph[1])
      let isMoved = !bead.target.isEmpty && bead.target.lowerBound != place.end
      if !bead.target.isEmpty { place.end = bead.target.upperBound }
      output.write("<tr id=\"b\(index)\" class=\"\(begins ? "begins" : "")\(bead.isNull ? " null" : "")\"")
      if let mending = mending(bead) {
        output.write(" data-mended")
        writeData(["reviewer": mending.reviewer, "date": mending.date], to: &output)
      }
      output.write(">")
      writeNumber(index, bead, isMoved: isMoved, to: &output)
      for side in Side.allCases { writeCell(bead, side, &place.named[side], to: &output) }
      output.write("</tr>\n")
    }
    output.write("</tbody>\n</table></div>\n")
  }

  private func writeNumber(_ index: Int, _ bead: Bead, isMoved: Bool, to output: inout Output) {
    output.write("<th scope=\"row\"><a href=\"#b\(index)\">\(index + 1)</a>")
    if bead.type != "1-1" { output.write("<i>\(bead.type)</i>") }
    if isMoved { output.write("<i>\(words("moved", "移位"))</i>") }
    if mending(bead) != nil { output.write("<i>\(words("mended", "已修正"))</i>") }
    // A judgement that is all but certain needs no word.
    if bead.probability < 0.95, let percentage = InterfaceWords.percentage(bead.probability) {
      output.write("<i title=\"\(words("probability", "概率"))\">\(percentage)</i>")
    }
    output.write("</th>")
  }

  private func writeCell(_ bead: Bead, _ side: Side, _ named: inout Set<Int>, to output: inout Output) {
    guard let first = bead[side].first else {
      output.write("<td class=\"none\">\(words("no counterpart", "无对应内容"))</td>")
      return
    }
    let sentences = report.segmentation[side].sentences
    let line = text.line(sentences[first].span.lowerBound, side)
    output.write("<td \(attributes(side)) data-line=\"\(line)\">")
    for index in bead[side] {
      if index > first, !report.documents[side].language.isWrittenWithoutSpaces { output.write(" ") }
      // The bar between two sentences is the style's, so that it is not copied with the text.
      output.write(
        "<span class=\"s\" id=\"\(Self.anchor(index, side))\" data-text=\"\(digests[side][index])\">")
      writeSentence(sentences[index].span, marks.marks[side][index], side, &named, to: &output)
      output.write("</span>")
    }
    output.write("</td>")
  }

  /// Writes the text of a sentence in stretches, each with all the marks that cover it.
  private func writeSentence(
    _ span: Span, _ marks: [HTMLMarks.Mark], _ side: Side, _ named: inout Set<Int>, to output: inout Output
  ) {
    var cuts = [span.lowerBound, span.upperBound]
    for mark in marks {
      for offset in [mark.span.lowerBound, mark.span.upperBound] where span.contains(offset) {
        cuts.append(offset)
      }
    }
    cuts.sort()
    let shown = UnwrappedText(span, in: report.documents[side].page.utf8)
    // One mark runs through all stretches that stand in the same gaps, whatever evidence is in them.
    var open: [Int] = []
    for (start, end) in zip(cuts, cuts.dropFirst()) where start < end {
      var gaps: [Int] = []
      var evidence: (item: Evidence, index: Int)?
      for mark in marks where mark.span.lowerBound <= start && end <= mark.span.upperBound {
        switch mark.meaning {
        case .gap(let index): if gaps.last != index { gaps.append(index) }
        case .evidence(let item, let index): evidence = evidence ?? (item, index)
        }
      }
      if gaps != open {
        if !open.isEmpty { output.write("</mark>") }
        if !gaps.isEmpty { writeMark(gaps, side, &named, to: &output) }
        open = gaps
      }
      let stretch = shown.utf8[shown.textOffset(of: start)..<shown.textOffset(of: end)]
      writeStretch(stretch, evidence, to: &output)
    }
    if !open.isEmpty { output.write("</mark>") }
  }

  private func writeMark(_ gaps: [Int], _ side: Side, _ named: inout Set<Int>, to output: inout Output) {
    // Names for links stand in front of the first stretch of each gap.
    for index in gaps where named.insert(index).inserted {
      output.write("<a id=\"\(Self.anchor(ofGap: index, side))\"></a>")
    }
    let severity = gaps.map { self.gaps[$0].severity }.max() ?? .note
    let list = gaps.map(String.init).joined(separator: " ")
    output.write("<mark class=\"\(severity.rawValue)\" data-gaps=\"\(list)\">")
  }

  private func writeStretch(
    _ text: ArraySlice<UInt8>, _ evidence: (item: Evidence, index: Int)?, to output: inout Output
  ) {
    if let evidence {
      let sign = evidence.item.weight < 0 ? " against" : ""
      output.write(
        "<span class=\"e e\(evidence.index % 6)\(sign)\" title=\"\(words.name(of: evidence.item.kind))")
      if let value = evidence.item.value {
        output.write(" ")
        output.writeHTML(value)
      }
      output.write("\">")
    }
    output.writeHTML(text)
    if evidence != nil { output.write("</span>") }
  }
}
