import Bitext

/// What a page is worked with: filters, the order of the list, decisions, and the tools that mend beads.
///
/// All of it but the filters needs the script, which shows it.
extension HTMLPage {
  func writeFilters(to output: inout Output) {
    output.write("<form class=\"filters\">\n<fieldset><legend>\(words("Severity", "程度"))</legend>\n")
    for severity in Gap.Severity.allCases.reversed() {
      let count = gaps.count { $0.severity == severity }
      if count > 0 { writeBox("severity", severity.rawValue, words.name(of: severity), count, to: &output) }
    }
    output.write("</fieldset>\n<fieldset><legend>\(words("Kind", "类别"))</legend>\n")
    for kind in Gap.Kind.allCases {
      let count = gaps.count { $0.kind == kind }
      if count > 0 { writeBox("kind", kind.rawValue, words.name(of: kind), count, to: &output) }
    }
    output.write("</fieldset>\n<fieldset class=\"states\"><legend>\(words("State", "状态"))</legend>\n")
    for state in Decisions.State.allCases {
      writeBox("state", state.rawValue, words.name(of: state), nil, to: &output)
    }
    output.write("</fieldset>\n<fieldset><legend>\(words("Order", "排序"))</legend>\n")
    output.write("<select id=\"order\" aria-label=\"\(words("Order", "排序"))\">")
    for (value, name) in [
      ("worst", words("worst first", "严重者在前")), ("place", words("by place", "按位置")),
      ("kind", words("by kind", "按类别")), ("state", words("open first", "待定者在前")),
    ] {
      output.write("<option value=\"\(value)\">\(name)</option>")
    }
    output.write("</select>\n</fieldset>\n<fieldset><legend>\(words("Text", "正文"))</legend>\n")
    for (name, english, chinese) in [
      ("only", "only beads with gaps", "只看有差异的组"), ("evidence", "all evidence", "全部依据"),
    ] {
      output.write("<label><input type=\"checkbox\" id=\"\(name)\"> \(words(english, chinese))</label>\n")
    }
    output.write("</fieldset>\n</form>\n")
  }

  private func writeBox(
    _ group: String, _ value: String, _ name: String, _ count: Int?, to output: inout Output
  ) {
    output.write(
      "<label class=\"\(value)\"><input type=\"checkbox\" name=\"\(group)\" value=\"\(value)\" checked> \(name)"
    )
    if let count { output.write(" <small>\(count)</small>") }
    output.write("</label>\n")
  }

  func writeReview(to output: inout Output) {
    output.write("<section id=\"review\" aria-label=\"\(words("Review", "审校"))\" hidden>\n")
    output.write("<p id=\"counts\" role=\"status\" tabindex=\"-1\"></p>\n<p class=\"tools\">")
    output.write("<label>\(words("Reviewer", "审校人")) <input id=\"reviewer\" autocomplete=\"name\"></label> ")
    writeButton("undo", words("Undo", "撤销"), "z", to: &output)
    writeButton("redo", words("Redo", "重做"), "y", to: &output)
    writeButton("mend", words("Mend beads", "修正对齐"), "m", to: &output)
    writeButton("own", words("Mark a gap", "标出差异"), "g", to: &output)
    output.write(
      "<label title=\"s\"><input type=\"checkbox\" id=\"together\"> \(words("decide on all that are shown", "对列出的全部一并处理"))</label>"
    )
    output.write("</p>\n<p class=\"tools\">")
    writeButton("export", words("Export decisions", "导出审校文件"), nil, to: &output)
    writeButton("align", words("Export .align", "导出 .align"), nil, to: &output)
    writeButton("gold", words("Export .gold", "导出 .gold"), nil, to: &output)
    output.write(
      "<label class=\"file\">\(words("Open…", "打开…"))<input type=\"file\" id=\"import\" multiple></label></p>\n"
    )
    output.write("<p id=\"earlier\" role=\"status\" hidden><span></span> ")
    output.write("<button type=\"button\">\(words("Take them", "采用"))</button></p>\n")
    output.write("<p id=\"said\" role=\"status\" aria-live=\"polite\"></p>\n")
    writeKeys(to: &output)
    writePanel(to: &output)
    writeMender(to: &output)
    output.write("</section>\n")
  }

  private func writeButton(_ name: String, _ title: String, _ key: String?, to output: inout Output) {
    output.write("<button type=\"button\" id=\"\(name)\"")
    if let key { output.write(" title=\"\(key)\"") }
    output.write(">\(title)</button> ")
  }

  private func writeKeys(to output: inout Output) {
    output.write("<details class=\"keys\"><summary>\(words("Keys", "快捷键"))</summary>\n")
    output.write(
      "<label><input type=\"checkbox\" id=\"keys\" checked> \(words("use keys", "启用快捷键"))</label>\n<dl>")
    for (keys, meaning) in [
      ("n j", words("next gap", "下一条")), ("p k", words("previous gap", "上一条")),
      ("t l", words("to the text, to the list", "转到正文、转到列表")),
      ("a d r", words("accept, dismiss, open again", "属实、忽略、恢复待定")),
      ("1 2 3 4 5 6", words("dismiss for this reason", "以该理由忽略")),
      ("s", words("the next decision is about all that are shown", "下一次处理针对列出的全部")),
      ("c", words("comment", "备注")), ("z y Ctrl+Z Ctrl+⇧+Z", words("undo, redo", "撤销、重做")),
      ("e o f", words("evidence, only beads with gaps, fold", "依据、只看差异、折叠")),
      ("u U", words("next, previous bead that is no plain pair", "下一处、上一处不是普通一对一的组")),
      ("m", words("mend beads", "修正对齐")),
      ("g", words("mark a gap that is not in the list", "标出列表中没有的差异")),
      ("↑ ↓", words("mending: choose a bead", "修正时：选择一组")),
      ("← → ⇧← ⇧→", words("mending: where to split, on the source, on the target", "修正时：在原文、译文中选择拆分处")),
      ("+ / x =", words("mending: join, split, unpair, pair", "修正时：合并、拆分、解除、配对")),
      ("[ ] { }", words("mending: shift a sentence of the source, of the target", "修正时：移动原文、译文的句子")),
    ] {
      output.write("<dt>")
      for key in keys.split(separator: " ") { output.write("<kbd>\(key)</kbd> ") }
      output.write("</dt><dd>\(meaning)</dd>")
    }
    output.write("</dl></details>\n")
  }

  /// The form that the script puts into the gap that is looked at.
  private func writePanel(to output: inout Output) {
    output.write("<form id=\"panel\" hidden>\n<p class=\"tools\">")
    for (state, english, chinese, key) in [
      ("accepted", "Accept", "属实", "a"), ("dismissed", "Dismiss…", "忽略…", "d"),
      ("open", "Open again", "恢复待定", "r"),
    ] {
      output.write("<button type=\"button\" value=\"\(state)\" title=\"\(key)\"")
      // Opening again is no state that a gap is in.
      output.write(state == "open" ? " hidden>" : " aria-pressed=\"false\">")
      output.write("\(words(english, chinese))</button> ")
    }
    output.write("</p>\n<fieldset id=\"reasons\" hidden><legend>\(words("Reason", "理由"))</legend>\n")
    for (index, reason) in words.reasons.enumerated() {
      output.write(
        "<button type=\"button\" data-reason=\"\(reason.code)\" title=\"\(index + 1)\" aria-pressed=\"false\">"
      )
      output.write("\(reason.name)</button> ")
    }
    output.write(
      "</fieldset>\n<label>\(words("Comment", "备注")) <textarea id=\"comment\" rows=\"2\"></textarea></label>\n"
    )
    output.write("</form>\n")
  }

  /// The tools of mending, which the script puts below the text.
  private func writeMender(to output: inout Output) {
    output.write(
      "<div id=\"mender\" hidden><div role=\"toolbar\" aria-label=\"\(words("Mend beads", "修正对齐"))\">\n")
    let (source, target) = (words("source", "原文"), words("target", "译文"))
    for (name, title, key) in [
      ("join", words("Join with next", "与下一组合并"), "+"), ("split", words("Split", "拆分"), "/"),
      ("su", "\(source) ↑", "["), ("sd", "\(source) ↓", "]"), ("tu", "\(target) ↑", "{"),
      ("td", "\(target) ↓", "}"),
      ("unpair", words("Unpair", "解除对应"), "x"), ("pair", words("Pair with…", "与另一组配对…"), "="),
      ("done", words("Done", "完成"), "m"),
    ] {
      output.write("<button type=\"button\" data-do=\"\(name)\" title=\"\(key)\">\(title)</button>\n")
    }
    output.write("</div>\n")
    writeMarker(to: &output)
    output.write("<p>")
    output.write(
      words(
        "Gaps are of the alignment as it was. Write the decisions to a file and run again with --decisions to have them found anew.",
        "差异仍按原来的对齐列出。请导出审校文件，再用 --decisions 重新运行。"))
    output.write("</p></div>\n")
  }

  /// The form by which a gap of the reviewer's own is set on a bead.
  private func writeMarker(to output: inout Output) {
    output.write("<form id=\"marker\" aria-labelledby=\"marking\">")
    output.write("<b id=\"marking\">\(words("Mark a gap here", "在此标出差异"))</b>\n")
    func select(_ name: String, _ title: String, _ options: [(value: String, name: String)], _ chosen: String)
    {
      output.write("<select name=\"\(name)\" aria-label=\"\(title)\">")
      for option in options {
        output.write("<option value=\"\(option.value)\"\(option.value == chosen ? " selected" : "")>")
        output.write("\(option.name)</option>")
      }
      output.write("</select>\n")
    }
    select(
      "kind", words("Kind", "类别"), Gap.Kind.allCases.map { ($0.rawValue, words.name(of: $0)) },
      Gap.Kind.missing.rawValue)
    select(
      "severity", words("Severity", "程度"),
      Gap.Severity.allCases.reversed().map { ($0.rawValue, words.name(of: $0)) }, Gap.Severity.error.rawValue)
    output.write("<input name=\"remark\" aria-label=\"\(words("Comment", "备注"))\"")
    output.write(" placeholder=\"\(words("Comment", "备注"))\">\n")
    output.write("<button type=\"submit\">\(words("Mark", "标出"))</button></form>\n")
  }
}
