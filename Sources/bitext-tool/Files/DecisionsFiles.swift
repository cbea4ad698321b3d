import Bitext
import BitextFormats
import FoundationEssentials

/// The files of `--decisions`.
struct DecisionsFiles {
  let documents: DecidedDocuments
  /// What messages call them.
  private let name: String

  /// - Parameter paths: none if the option was not given.
  init?(paths: [String]) throws {
    if paths.isEmpty { return nil }
    let reader = DecisionsReader(folder: FileManager.default.currentDirectoryPath)
    let files = try paths.map { (bytes: try InputFile(path: $0).bytes(), name: String?.some($0)) }
    documents = try reader.documents(in: files)
    name = paths.joined(separator: ", ")
  }

  /// What counts for a document that is looked at alone. Says what of the files is about others.
  func decisions(aboutOnly names: Set<String>) -> Decisions {
    let (decisions, used, passedOver) = documents.decisions(aboutOnly: names)
    if let sheet = used.first, documents.indices(about: names).isEmpty {
      say(
        "the decisions about \(quoted(sheet)) are taken for this document, as nothing else there can be about it."
      )
    } else if used.isEmpty, !passedOver.isEmpty {
      say(
        "nothing there is about this document, and nothing was applied: the decisions are about "
          + list(passedOver) + ". A head names its document as this command does, or none.")
    } else if !passedOver.isEmpty {
      say("what is about \(list(passedOver)) was passed over.")
    }
    return decisions
  }

  /// Says what the decisions did, and which of them do nothing any more.
  func tell(_ review: DecisionReview) {
    var parts: [String] = []
    let isAboutBeads = review.beads + review.lostBeads + review.overruledBeads > 0
    if review.dismissed > 0 || !isAboutBeads {
      parts.append(
        "\(counted(review.dismissed, "gap")) dismissed"
          + (review.unexplained > 0 ? " (\(review.unexplained) without a reason)" : ""))
    }
    if review.accepted > 0 { parts.append("\(counted(review.accepted, "gap")) accepted") }
    if review.beads > 0 { parts.append("\(counted(review.beads, "mended bead")) taken as given") }
    var sentences = parts.isEmpty ? [] : [parts.joined(separator: ", ") + "."]
    if review.lostBeads > 0 {
      sentences.append("\(counted(review.lostBeads, "mended bead")) not taken: the sentences have changed.")
    }
    if review.overruledBeads > 0 {
      sentences.append(
        "\(counted(review.overruledBeads, "mended bead")) not taken: later ones hold the same sentences.")
    }
    var text = sentences.joined(separator: " ")
    text += list(review.changed, "dismissed gap", "back, since the text has changed")
    text += list(
      review.changedBeside, "dismissed gap", "back, since the text that it was compared with has changed")
    text += list(review.stale, "decision", "about a gap that is gone")
    say(text)
  }

  /// Says which documents are named that a batch has not met.
  func tell(unmet sheets: [DecidedDocuments.Sheet]) {
    if sheets.isEmpty { return }
    let count = sheets.reduce(0) { $0 + $1.decisions.decisions.count + $1.decisions.mendings.count }
    say(
      "\(counted(count, "decision")) not applied: the batch has no document that is called "
        + list(sheets) + ". A head names a document by its id or its path.")
  }

  private func say(_ text: String) { Descriptor.standardError.say("bitext: \(name): \(text)") }

  private func quoted(_ sheet: DecidedDocuments.Sheet) -> String { "“\(sheet.document ?? "")”" }

  private func list(_ sheets: [DecidedDocuments.Sheet]) -> String {
    let shown = sheets.prefix(5).map { sheet in
      quoted(sheet) + " (" + (sheet.file.map { "\($0):" } ?? "line ") + "\(sheet.line))"
    }
    return shown.joined(separator: ", ") + (sheets.count > 5 ? " and \(sheets.count - 5) more" : "")
  }

  private func list(_ decisions: [Decisions.Decision], _ noun: String, _ what: String) -> String {
    if decisions.isEmpty { return "" }
    var text = "\n  \(counted(decisions.count, noun)) \(decisions.count == 1 ? "is" : "are") \(what):"
    for decision in decisions.prefix(20) {
      text += "\n    " + (decision.document.map { "[\($0)] " } ?? "") + decision.gap
      if let words = decision.words { text += "  \(words)" }
    }
    if decisions.count > 20 { text += "\n    and \(decisions.count - 20) more" }
    return text
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
