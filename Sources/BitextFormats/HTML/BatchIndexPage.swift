import Bitext

/// The front page of a batch: its documents in a table, the worst first, with what was found in each, links to their
/// pages, and how many documents have how many gaps.
package struct BatchIndexPage {
  /// One document.
  package struct Row: Sendable {
    let name: String
    /// The path of its page from the front page; nil if it has none there.
    let page: String?
    let beads: Int
    let nullBeads: Int
    let outcomes: Int
    /// Gaps by the names of their kinds, and by those of their severities.
    let kinds: [String: Int]
    let severities: [String: Int]
    let silencedGaps: Int
    /// Gaps by the names of what was decided about them; nil if there are no decisions.
    let decisions: [String: Int]?
    /// Why there is no result, or what is doubtful.
    let remark: String?
    /// What kind of failure it is; nil if it is none.
    let failure: BitextError.Code?
    var isFailure: Bool { failure != nil }

    package init(
      name: String, page: String?, beads: Int, nullBeads: Int, outcomes: Int, kinds: [String: Int],
      severities: [String: Int], silencedGaps: Int, decisions: [String: Int]? = nil, remark: String?,
      failure: BitextError.Code? = nil
    ) {
      self.name = name
      self.page = page
      self.beads = beads
      self.nullBeads = nullBeads
      self.outcomes = outcomes
      self.kinds = kinds
      self.severities = severities
      self.silencedGaps = silencedGaps
      self.decisions = decisions
      self.remark = remark
      self.failure = failure
    }

    func count(_ severity: Gap.Severity) -> Int { severities[severity.rawValue] ?? 0 }
    var gaps: Int { severities.values.reduce(0, +) }
  }

  /// In the order of the list of documents.
  package var rows: [Row] = []
  private let words: InterfaceWords

  /// Stands in the head of every front page, so that it is told from a page of somebody else.
  static let mark = "<meta name=\"generator\" content=\"bitext batch\">\n"

  /// Whether bytes are the beginning of a front page.
  ///
  /// - Parameter bytes: As many as ``beginning``, or all.
  package static func isFrontPage(_ bytes: some Collection<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(mark)
  }

  /// How many bytes tell what a page is.
  package static let beginning = 4096

  package init(messages: MessageLanguage) { words = InterfaceWords(language: messages) }

  package func write(to output: inout Output) {
    HTMLPolicy.index.writeBeginning(words, to: &output)
    let title = words(
      "Batch of \(words.counted(rows.count, "document", ""))", "批处理：共 \(rows.count) 份文件")
    output.write(Self.mark)
    output.write("<title>\(title)</title>\n<style>\n\(HTMLStyle.index)</style>\n")
    // A browser that lays out ten thousand rows while it reads them takes ten times as long as one that shows them when
    // the script has chosen the first; without a script all are shown.
    output.write("<noscript><style>\(HTMLStyle.withoutScript)</style></noscript>\n</head>\n<body>\n")
    output.write("<header>\n<h1>\(title)</h1>\n")
    let hasDecisions = rows.contains { $0.decisions != nil }
    writeFacts(hasDecisions, to: &output)
    output.write("</header>\n<main>\n")
    writeHistogram(to: &output)
    writeTable(hasDecisions, to: &output)
    output.write("</main>\n<script>\n\(HTMLScript.index)</script>\n</body>\n</html>\n")
  }

  private func writeFacts(_ hasDecisions: Bool, to output: inout Output) {
    output.write("<ul class=\"facts\">\n")
    for severity in Gap.Severity.allCases.reversed() {
      let count = rows.reduce(0) { $0 + $1.count(severity) }
      let name = words(severity.rawValue + (count == 1 ? "" : "s"), words.name(of: severity))
      output.write("<li class=\"\(severity.rawValue)\"><b>\(count)</b> \(name)</li>\n")
    }
    var facts: [(count: Int, name: String)] = []
    if hasDecisions {
      for state in Decisions.State.allCases {
        facts.append((rows.reduce(0) { $0 + ($1.decisions?[state.rawValue] ?? 0) }, words.name(of: state)))
      }
    } else {
      facts.append((rows.reduce(0) { $0 + $1.silencedGaps }, words("known", "已知")))
    }
    let (clean, failures) = (rows.count { !$0.isFailure && $0.gaps == 0 }, rows.count(where: \.isFailure))
    let done = rows.count - failures
    facts += [
      (done, words(done == 1 ? "document aligned" : "documents aligned", "份文件已对齐")),
      (clean, words(clean == 1 ? "document without gaps" : "documents without gaps", "份文件无差异")),
      (failures, words(failures == 1 ? "failure" : "failures", "份文件失败")),
      (rows.reduce(0) { $0 + $1.beads }, words("beads", "对齐组")),
    ]
    for fact in facts { output.write("<li><b>\(fact.count)</b> \(fact.name)</li>\n") }
    output.write("</ul>\n")
  }

  /// The numbers of gaps that one bar of the histogram is for: from, and to where the next begins.
  private static let steps = [0, 1, 2, 3, 5, 10, 20, 50, 100]

  private func writeHistogram(to output: inout Output) {
    let done = rows.filter { !$0.isFailure }
    guard done.count > 1 else { return }
    let steps = Self.steps
    let bars = steps.indices.map { index in
      let end = index + 1 < steps.count ? steps[index + 1] : Int.max
      let name =
        end == steps[index] + 1
        ? "\(steps[index])" : end == Int.max ? "\(steps[index])+" : "\(steps[index])–\(end - 1)"
      return (name: name, count: done.count { $0.gaps >= steps[index] && $0.gaps < end })
    }
    let most = max(1, bars.map(\.count).max() ?? 1)
    let title = words("How many documents have how many gaps", "各差异数量的文件份数")
    let told = bars.map { "\($0.name): \($0.count)" }.joined(separator: ", ")
    output.write(
      "<figure id=\"histogram\"><svg viewBox=\"0 0 \(bars.count * 60) 130\" role=\"img\" aria-label=\"\(title): \(told)\">"
    )
    output.write("<title>\(title)</title>\n")
    for (index, bar) in bars.enumerated() {
      let height = bar.count == 0 ? 0 : max(1, bar.count * 84 / most)
      let x = index * 60
      output.write(
        "<rect class=\"bar\" x=\"\(x + 6)\" y=\"\(104 - height)\" width=\"48\" height=\"\(height)\"/>")
      output.write("<text x=\"\(x + 30)\" y=\"\(98 - height)\">\(bar.count)</text>")
      output.write("<text class=\"name\" x=\"\(x + 30)\" y=\"122\">\(bar.name)</text>\n")
    }
    output.write("</svg><figcaption>\(title)</figcaption></figure>\n")
  }

  private func writeTable(_ hasDecisions: Bool, to output: inout Output) {
    let kinds = Gap.Kind.allCases.filter { kind in rows.contains { $0.kinds[kind.rawValue] != nil } }
    output.write(
      "<form class=\"filters\" hidden>\n<label>\(words("Find", "查找")) <input type=\"search\" id=\"find\"></label>\n"
    )
    output.write(
      "<label>\(words("Kind", "类别")) <select id=\"kind\"><option value=\"\">\(words("all", "全部"))</option>")
    for kind in kinds { output.write("<option value=\"\(kind.rawValue)\">\(words.name(of: kind))</option>") }
    output.write(
      "</select></label>\n<label><input type=\"checkbox\" id=\"failed\"> \(words("only failures", "只看失败"))</label>\n"
    )
    output.write(
      "<label><input type=\"checkbox\" id=\"gaps\"> \(words("only with gaps", "只看有差异者"))</label>\n")
    output.write(
      "<output id=\"shown\"></output>\n\(button("before", words("Previous documents", "上一页"), "◀")) \(button("behind", words("Next documents", "下一页"), "▶"))\n</form>\n"
    )
    output.write("<table>\n<thead><tr>")
    for (name, isNumber) in [
      (words("Document", "文件"), false), (words("Errors", "错误"), true), (words("Warnings", "警告"), true),
      (words("Notes", "提示"), true), (words("Kinds", "类别"), false), (words("Silenced", "不再提示"), true),
      (words("Decided", "审校"), false),
      (words("Beads", "对齐组"), true), (words("No counterpart", "无对应"), true), (words("Outcomes", "成果"), true),
      (words("Remark", "备注"), false),
    ] where hasDecisions || name != words("Decided", "审校") {
      output.write("<th scope=\"col\"\(isNumber ? " class=\"n\"" : "")>\(name)</th>")
    }
    output.write("</tr></thead>\n<tbody hidden>\n")
    let order = rows.indices.sorted { left, right in
      let (one, other) = (rows[left], rows[right])
      let keys = [
        (one.isFailure ? 1 : 0, other.isFailure ? 1 : 0), (one.count(.error), other.count(.error)),
        (one.count(.warning), other.count(.warning)), (one.count(.note), other.count(.note)),
      ]
      return keys.first { $0 != $1 }.map { $0 > $1 } ?? (left < right)
    }
    for index in order { write(rows[index], kinds, hasDecisions, to: &output) }
    output.write("</tbody>\n</table>\n")
  }

  /// A button that shows a sign and has a name.
  private func button(_ id: String, _ name: String, _ sign: String) -> String {
    "<button type=\"button\" id=\"\(id)\" aria-label=\"\(name)\" title=\"\(name)\">\(sign)</button>"
  }

  private func write(_ row: Row, _ kinds: [Gap.Kind], _ hasDecisions: Bool, to output: inout Output) {
    let own = kinds.filter { row.kinds[$0.rawValue] != nil }
    // Nothing was counted in a document that failed.
    func shown(_ count: Int) -> String { row.isFailure ? "" : "\(count)" }
    output.write(
      "<tr\(row.isFailure ? " class=\"failed\"" : "") data-kinds=\"\(own.map(\.rawValue).joined(separator: " "))\"><th scope=\"row\">"
    )
    if let page = row.page { output.write("<a href=\"\(Self.link(to: page))\">") }
    output.writeHTML(row.name)
    if row.page != nil { output.write("</a>") }
    output.write("</th>")
    for severity in Gap.Severity.allCases.reversed() {
      let count = row.count(severity)
      output.write("<td class=\"n\(count > 0 ? " \(severity.rawValue)" : "")\">\(shown(count))</td>")
    }
    output.write("<td>")
    output.write(
      own.map { "\(words.name(of: $0)) \(row.kinds[$0.rawValue] ?? 0)" }.joined(separator: words(", ", "，")))
    output.write("</td>")
    output.write("<td class=\"n\">\(shown(row.silencedGaps))</td>")
    if hasDecisions {
      let told = Decisions.State.allCases.compactMap { state in
        row.decisions?[state.rawValue].map { "\(words.name(of: state)) \($0)" }
      }
      output.write("<td>\(told.joined(separator: words(", ", "，")))</td>")
    }
    for count in [row.beads, row.nullBeads, row.outcomes] {
      output.write("<td class=\"n\">\(shown(count))</td>")
    }
    output.write("<td dir=\"auto\">")
    if let remark = row.remark {
      let told = FailureMessages.told(remark, code: row.failure, words.language)
      output.writeHTML(TerminalText.shown(told.words))
      if let english = told.english {
        output.write(" <span lang=\"en\">")
        output.writeHTML(TerminalText.shown(english))
        output.write("</span>")
      }
    }
    output.write("</td></tr>\n")
  }

  /// A path as a link has it: what is no letter, digit or mark of RFC 3986 is written `%41`.
  private static func link(to path: String) -> String {
    var link = "./"
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F:
        link.unicodeScalars.append(Unicode.Scalar(byte))
      default: link += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return link
  }
}
