import Bitext

/// One report on its way to a page: the report, its texts, what was decided, and the marks that stand in the texts.
struct HTMLPage {
  let report: Report
  let text: ReportText
  let words: InterfaceWords
  /// The gaps that are shown: those of the report, and behind them those that were dismissed.
  let gaps: [Gap]
  /// For each gap what was decided.
  let decisions: [Decisions.Decision?]
  /// What was decided, and which of it is about which gap.
  let known: Decisions?
  let decided: DecidedGaps
  /// Whether the page is one of many, which share what is decided about any document.
  let isOfMany: Bool
  /// What has become of the gaps since an earlier report, and what that is called.
  let changes: (changes: GapChanges, name: String)?
  /// What the gaps are judged on.
  let texts: JudgedTexts
  let marks: HTMLMarks
  /// For each sentence of a side the hash of its text.
  let digests: Bilingual<[String]>
  /// Beads that were mended, by their sentences.
  private let mended: [Bilingual<Range<Int>>: Decisions.Mending]
  let owners: Bilingual<[Int]>
  private let documentName: String?

  init(_ report: Report, _ writer: HTMLWriter) {
    self.report = report
    words = InterfaceWords(language: writer.messages)
    documentName = writer.documentName
    text = ReportText(report, messages: writer.messages)
    let known = writer.decisions
    let decided = DecidedGaps(report, known ?? Decisions())
    self.known = known
    self.decided = decided
    isOfMany = writer.documentName != nil
    changes = writer.earlier.map { (GapChanges(report, since: $0.report), $0.name) }
    let dismissed = report.silencedGaps.filter { known?.decision(on: $0)?.state == .dismissed }
    let gaps = report.gaps + dismissed
    self.gaps = gaps
    decisions = gaps.map(decided.decision)
    texts = JudgedTexts(report)
    marks = HTMLMarks(report, gaps)
    digests = texts.digests
    let mendings = known?.mendings ?? []
    var mended: [Bilingual<Range<Int>>: Decisions.Mending] = [:]
    for (mending, fate) in zip(mendings, MendedBead.fates(of: mendings.map(\.bead), in: report.segmentation))
    {
      guard case .taken(let place) = fate else { continue }
      mended[Bilingual(source: Self.canonical(place.source), target: Self.canonical(place.target))] = mending
    }
    self.mended = mended
    owners = Bilingual(
      source: report.sentences.beadIndices(.source), target: report.sentences.beadIndices(.target))
  }

  /// How a bead was mended, if it was.
  func mending(_ bead: Bead) -> Decisions.Mending? {
    mended[Bilingual(source: Self.canonical(bead.source), target: Self.canonical(bead.target))]
  }

  /// Where nothing stands, its place is none.
  private static func canonical(_ range: Range<Int>) -> Range<Int> { range.isEmpty ? 0..<0 : range }

  /// What decisions call the document.
  var name: String {
    if let documentName { return documentName }
    let names = report.documents.map { $0.page.name ?? "" }
    return names.source == names.target || names.target.isEmpty
      ? names.source : "\(names.source) ↔ \(names.target)"
  }

  /// The first words of each side, where they are short enough to be its title.
  private var titles: Bilingual<String?> {
    let longest = 200
    func title(_ side: Side) -> String? {
      guard let first = report.segmentation[side].paragraphs.first, first.span.range.count <= longest else {
        return nil
      }
      let title = text.display(first.span, side)
      return title.isEmpty ? nil : title
    }
    return Bilingual(source: title(.source), target: title(.target))
  }

  var title: String {
    let titles = titles
    if let title = titles.source ?? titles.target { return TerminalText.shown(title) }
    return name.isEmpty ? words("Bitext report", "双语对照报告") : fileName
  }

  /// The end of the path.
  private var fileName: String { name.split(separator: "/").last.map(String.init) ?? name }

  /// What the script knows the report by.
  func writeIdentity(to output: inout Output) {
    var json = JSONText(Output(), lineDepth: 0)
    json.object { json in
      for (name, phrase) in words.ofScript.sorted(by: { $0.key < $1.key }) { json.member(name, phrase) }
    }
    output.write(
      " data-report=\"\(TextDigest.name(of: digests.source + ["|"] + digests.target))\" data-document=\"")
    output.writeHTML(name)
    output.write("\"")
    writeCarried(to: &output)
    output.write(" data-version=\"\(DecisionsReader.version)\" data-words=\"")
    output.writeHTML(String(decoding: json.output.bytes, as: UTF8.self))
    output.write("\"")
  }

  func writeHead(to output: inout Output) {
    output.write("<header>\n")
    let titles = titles
    for side in Side.allCases {
      guard let title = titles[side] else { continue }
      let element = side == .source || titles.source == nil ? "h1" : "p"
      output.write("<\(element) class=\"title\" \(attributes(side))>")
      output.writeHTML(TerminalText.shown(title))
      output.write("</\(element)>\n")
    }
    if titles.source == nil, titles.target == nil {
      output.write("<h1>")
      output.writeHTML(title)
      output.write("</h1>\n")
    }
    output.write("<ul class=\"facts\">\n")
    if !name.isEmpty {
      output.write("<li class=\"path\">")
      output.writeHTML(name)
      output.write("</li>\n")
    }
    for side in Side.allCases {
      let (paragraphs, sentences) = (report.paragraphs.counts[side], report.sentences.counts[side])
      output.write("<li><b>")
      output.writeHTML(words.name(of: report.documents[side].language))
      output.write("</b> \(words.counted(paragraphs, "paragraph", "段"))\(words(", ", "，"))")
      output.write("\(words.counted(sentences, "sentence", "句"))</li>\n")
    }
    let beads = report.sentences.beads
    let nulls = beads.count { $0.isNull }
    output.write("<li><b>\(words("Beads", "对齐组"))</b> ")
    output.write(
      words(
        "\(report.paragraphs.beads.count) of paragraphs, \(beads.count) of sentences, \(nulls) without a counterpart",
        "段落 \(report.paragraphs.beads.count) 组，句子 \(beads.count) 组，其中无对应 \(nulls) 组"))
    output.write("</li>\n")
    if report.layout != .separate {
      output.write("<li><b>\(words("Layout", "版式"))</b> \(words.name(of: report.layout))</li>\n")
    }
    output.write("</ul>\n<nav class=\"skip\" aria-label=\"\(words("Parts of the page", "页面各部分"))\">")
    output.write("<a href=\"#gaps\">\(words("Gaps", "差异"))</a>")
    if hasOutcomes { output.write(" <a href=\"#outcomes\">\(words("Outcomes", "成果"))</a>") }
    output.write(" <a href=\"#text\">\(words("Text", "正文"))</a></nav>\n</header>\n")
  }

  var hasOutcomes: Bool { !report.outcomes.isEmpty || !report.declaredCounts.isEmpty }

  func writeFurniture(to output: inout Output) {
    guard !report.furniture.isEmpty else { return }
    output.write("<section id=\"furniture\">\n<details>\n<summary>")
    output.write(words("Set apart as furniture of the site", "作为网站附属内容略去"))
    output.write(": \(report.furniture.count)</summary>\n<table>\n<thead><tr>")
    for name in [words("Line", "行"), words("Reason", "原因"), words("Text", "内容")] {
      output.write("<th scope=\"col\">\(name)</th>")
    }
    output.write("</tr></thead>\n<tbody>\n")
    for item in report.furniture {
      output.write("<tr><td>\(text.line(item.span.lowerBound, item.side))</td>")
      output.write("<td>\(words.name(of: item.reason))</td><td dir=\"auto\">")
      output.writeHTML(text.display(item.span, item.side))
      output.write("</td></tr>\n")
    }
    output.write("</tbody>\n</table>\n</details>\n</section>\n")
  }

  func writeFoot(to output: inout Output) {
    let provenance = report.provenance
    output.write("<footer><p>")
    output.write(
      words(
        "A percentage says how sure the program is: beside a bead, that exactly these sentences belong together (shown below 95 %); beside a gap, that it is one. A gap without one is a plain fact of the text. No percentage is a promise.",
        "百分比表示程序的把握：对齐组旁的数值指这些句子恰好互相对应的概率（低于 95 % 时显示），差异旁的数值指该差异属实的概率。没有百分比的差异是文本中的明显事实。百分比不是保证。"))
    output.write("</p><p>\(words("Made by bitext", "由 bitext 生成，版本")) ")
    output.writeHTML(provenance.version)
    output.write(words(" with ICU ", "，ICU "))
    output.writeHTML(provenance.icuVersion)
    if !provenance.lexicons.isEmpty {
      output.write(words("; lexicons: ", "；词典："))
      output.writeHTML(provenance.lexicons.joined(separator: ", "))
    }
    output.write("</p></footer>\n")
  }

  /// The `lang` and `dir` attributes of text of a side.
  func attributes(_ side: Side) -> String {
    var output = Output()
    output.write("lang=\"")
    output.writeHTML(report.documents[side].language.tag)
    output.write("\" dir=\"auto\"")
    return String(decoding: output.bytes, as: UTF8.self)
  }

  /// The name in links of a sentence of a side.
  static func anchor(_ sentence: Int, _ side: Side) -> String { "\(side == .source ? "s" : "t")\(sentence)" }
}
