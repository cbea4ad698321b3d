import Bitext
import BitextFormats

/// The file of `--decisions`.
struct DecisionsFile {
  let path: String

  /// - Parameter path: nil if the option was not given.
  init?(path: String?) {
    guard let path else { return nil }
    self.path = path
  }

  func decisions() throws -> Decisions {
    try DecisionsReader().decisions(in: try InputFile(path: path).bytes(), file: path)
  }

  /// Says what the decisions did, and which of them do nothing any more.
  func tell(_ review: DecisionReview) {
    var parts: [String] = []
    if review.dismissed > 0 || review.beads == 0 {
      parts.append("\(counted(review.dismissed, "gap")) dismissed")
    }
    if review.beads > 0 { parts.append("\(counted(review.beads, "mended bead")) taken as given") }
    var text = "bitext: \(path): " + parts.joined(separator: ", ") + "."
    if review.lostBeads > 0 {
      text += " \(counted(review.lostBeads, "mended bead")) not taken: the sentences have changed."
    }
    text += list(review.changed, "dismissed gap", "back, since the text has changed")
    text += list(review.stale, "decision", "about a gap that is gone")
    Descriptor.standardError.say(text)
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
