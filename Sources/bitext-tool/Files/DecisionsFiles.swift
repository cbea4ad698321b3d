import Bitext
import BitextFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files of `--decisions`.
struct DecisionsFiles {
  let documents: DecidedDocuments
  /// What messages call them.
  private let name: String
  private let words: InterfaceWords

  /// - Parameters:
  ///   - paths: none if the option was not given.
  ///   - messages: the language in which is told what they did.
  init?(paths: [String], messages: MessageLanguage = .english) throws {
    if paths.isEmpty { return nil }
    let reader = DecisionsReader(folder: FileManager.default.currentDirectoryPath)
    let files = try paths.map { (bytes: try InputFile(path: $0).bytes(), name: String?.some($0)) }
    documents = try reader.documents(in: files)
    name = paths.joined(separator: ", ")
    words = InterfaceWords(language: messages)
  }

  /// What counts for a document that is looked at alone. Says what of the files is about others.
  func decisions(aboutOnly names: Set<String>) -> Decisions {
    let (decisions, used, passedOver) = documents.decisions(aboutOnly: names)
    if let sheet = used.first, documents.indices(about: names).isEmpty {
      say(
        words(
          "the decisions about \(quoted(sheet)) are taken for this document, as nothing else there can be about it.",
          "文件中关于\(quoted(sheet))的记录用于本文件，因为其中没有其他可能关于本文件的记录。"))
    } else if used.isEmpty, !passedOver.isEmpty {
      let listed = list(passedOver)
      say(
        words(
          "nothing there is about this document, and nothing was applied: the decisions are about \(listed). A head names its document as this command does, or none.",
          "其中没有关于本文件的记录，未采用任何记录；这些记录关于\(listed)。首行应写明本命令所用的文件名，或不写文件名。"))
    } else if !passedOver.isEmpty {
      say(words("what is about \(list(passedOver)) was passed over.", "关于\(list(passedOver))的记录已跳过。"))
    }
    return decisions
  }

  /// Says what the decisions did, and which of them do nothing any more.
  func tell(_ review: DecisionReview) {
    var parts: [String] = []
    let isAboutBeads = review.beads + review.lostBeads + review.overruledBeads > 0
    if review.dismissed > 0 || !isAboutBeads {
      parts.append(
        words("\(counted(review.dismissed, "gap")) dismissed", "已忽略差异 \(review.dismissed) 条")
          + (review.unexplained > 0
            ? words(" (\(review.unexplained) without a reason)", "（其中 \(review.unexplained) 条未说明理由）") : ""))
    }
    if review.accepted > 0 {
      parts.append(words("\(counted(review.accepted, "gap")) accepted", "属实 \(review.accepted) 条"))
    }
    if review.beads > 0 {
      parts.append(
        words("\(counted(review.beads, "mended bead")) taken as given", "采用修正的对齐组 \(review.beads) 组"))
    }
    var sentences = parts.isEmpty ? [] : [parts.joined(separator: words.comma) + words(".", "。")]
    if review.lostBeads > 0 {
      sentences.append(
        words(
          "\(counted(review.lostBeads, "mended bead")) not taken: the sentences have changed.",
          "\(review.lostBeads) 组修正未采用：句子已有改动。"))
    }
    if review.overruledBeads > 0 {
      sentences.append(
        words(
          "\(counted(review.overruledBeads, "mended bead")) not taken: later ones hold the same sentences.",
          "\(review.overruledBeads) 组修正未采用：后来的修正用到相同的句子。"))
    }
    var text = sentences.joined(separator: words(" ", ""))
    text += list(
      review.changed, words("dismissed gap", "条曾被忽略的差异"),
      words("back, since the text has changed", "重新列出，因为文本有改动"))
    text += list(
      review.changedBeside, words("dismissed gap", "条曾被忽略的差异"),
      words("back, since the text that it was compared with has changed", "重新列出，因为与之对照的文本有改动"))
    text += list(
      review.lostMarks, words("marked gap", "处标出的差异"),
      words("not taken, since the sentences have changed", "未采用，因为句子已有改动"))
    text += list(review.stale, words("decision", "条记录"), words("about a gap that is gone", "所指的差异已不存在"))
    say(text)
  }

  /// Says which documents are named that a batch has not met.
  func tell(unmet sheets: [DecidedDocuments.Sheet]) {
    if sheets.isEmpty { return }
    let count = sheets.reduce(0) { $0 + $1.decisions.decisions.count + $1.decisions.mendings.count }
    say(
      words(
        "\(counted(count, "decision")) not applied: the batch has no document that is called \(list(sheets)), or several that may be. A head names a document by its id or its path.",
        "\(count) 条记录未采用：本批文件中没有名为\(list(sheets))的文件，或有不止一个。首行应写明文件的编号或路径。"))
  }

  private func say(_ text: String) { Descriptor.standardError.say("bitext: \(name): \(text)") }

  private func quoted(_ sheet: DecidedDocuments.Sheet) -> String { "“\(sheet.document ?? "")”" }

  private func list(_ sheets: [DecidedDocuments.Sheet]) -> String {
    let shown = sheets.prefix(5).map { sheet in
      quoted(sheet) + " (" + (sheet.file.map { "\($0):" } ?? words("line ", "行 ")) + "\(sheet.line))"
    }
    return shown.joined(separator: words(", ", "、"))
      + (sheets.count > 5 ? words(" and \(sheets.count - 5) more", "等") : "")
  }

  private func list(_ decisions: [Decisions.Decision], _ noun: String, _ what: String) -> String {
    if decisions.isEmpty { return "" }
    var text =
      "\n  "
      + words(
        "\(counted(decisions.count, noun)) \(decisions.count == 1 ? "is" : "are") \(what):",
        "\(decisions.count) \(noun)\(what)：")
    for decision in decisions.prefix(20) {
      text += "\n    " + (decision.document.map { "[\($0)] " } ?? "") + decision.gap
      if let words = decision.words { text += "  \(words)" }
    }
    if decisions.count > 20 {
      text += "\n    " + words("and \(decisions.count - 20) more", "另有 \(decisions.count - 20) 条")
    }
    return text
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
