import Bitext

/// What has become of the gaps since an earlier report, and decisions that no gap of the page answers to.
extension HTMLPage {
  /// The section that counts what is new, gone and kept, and lists what is gone.
  func writeChanges(to output: inout Output) {
    guard let (changes, name) = changes else { return }
    output.write("<section id=\"changes\" aria-label=\"\(words("Changes", "变化"))\">\n<p>")
    output.writeHTML(TerminalText.shown(words.told(changes, since: name)))
    output.write("</p>\n")
    if !changes.gone.isEmpty {
      output.write("<details><summary>\(words("Gone", "消失")): \(changes.gone.count)</summary>\n<ul>\n")
      for severity in Gap.Severity.allCases.reversed() {
        for gap in changes.gone where gap.severity == severity {
          output.write("<li class=\"\(severity.rawValue)\"><b>\(words.name(of: severity))</b> ")
          output.write("\(words.name(of: gap.kind)) <span dir=\"auto\">")
          output.writeHTML(TerminalText.shown(gap.message))
          output.write("</span></li>\n")
        }
      }
      output.write("</ul>\n</details>\n")
    }
    output.write("</section>\n")
  }

  /// Says beside the name of a gap what it is since the earlier report.
  func writeChange(of gap: Gap, to output: inout Output) {
    guard let changes else { return }
    let told: (code: String, name: String)? =
      if changes.changes.new.contains(where: { $0.identifier == gap.identifier }) {
        ("new", words("new", "新增"))
      } else if changes.changes.changed.contains(where: { $0.gap.identifier == gap.identifier }) {
        ("changed", words("kept, sentence edited", "仍在，句子有改动"))
      } else if changes.changes.kept.contains(where: { $0.identifier == gap.identifier }) {
        ("kept", words("kept", "仍在"))
      } else {
        nil
      }
    if let told { output.write(" <i class=\"change \(told.code)\">\(told.name)</i>") }
  }

  /// Decisions that are about no gap of the page, or were made on another text: the script writes them to the next file.
  ///
  /// Of a batch only those that name the document: what is about any document is not of this page.
  func writeCarried(to output: inout Output) {
    guard let known else { return }
    var standing: Set<String> = []
    for (gap, decision) in zip(gaps, decisions) {
      guard let decision, decision.gap == gap.identifier else { continue }
      if decision.state != .dismissed || decided.standing(of: gap) == .stands {
        standing.insert(gap.identifier)
      }
    }
    let carried = known.current.filter {
      !standing.contains($0.gap) && (!isOfMany || $0.document != nil)
    }
    if carried.isEmpty { return }
    var json = JSONText(Output(), lineDepth: 0)
    json.array { json in
      for decision in carried { json.object { $0.members(of: decision) } }
    }
    output.write(" data-carried=\"")
    output.writeHTML(String(decoding: json.output.bytes, as: UTF8.self))
    output.write("\"")
  }
}

extension JSONText {
  /// The members of a line of decisions.
  fileprivate mutating func members(of decision: Decisions.Decision) {
    member("gap", decision.gap)
    member("state", decision.state.rawValue)
    if let text = decision.text { member("text", text) }
    if !decision.counterpart.isEmpty {
      list("counterpart", decision.counterpart) { $0.value($1) }
    }
    if !decision.around.isEmpty { list("around", decision.around) { $0.value($1) } }
    if let mark = decision.mark { object("mark") { $0.members(of: mark) } }
    for (name, value) in [
      ("wording", decision.wording), ("reason", decision.reason), ("comment", decision.comment),
      ("reviewer", decision.reviewer), ("date", decision.date), ("words", decision.words),
    ] {
      if let value { member(name, value) }
    }
  }

  /// What a line says of a gap that somebody has marked.
  mutating func members(of mark: Decisions.Mark) {
    member("kind", mark.kind.rawValue)
    member("severity", mark.severity.rawValue)
    for side in Side.allCases {
      let own = mark.sentences[side]
      list(side.rawValue, Array(own.first..<own.first + own.texts.count)) { $0.value($1) }
    }
    object("texts") { json in
      for side in Side.allCases { json.list(side.rawValue, mark.sentences[side].texts) { $0.value($1) } }
    }
  }
}
