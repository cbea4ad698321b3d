internal import UnicodeText

/// The rules of an SRX file for one language, compiled.
///
/// At a place the first rule that matches decides. Each rule is one pattern: what stands before as a group, what
/// stands behind as look-ahead, so that a match of the pattern is found in one pass over the text.
struct RulePatterns {
  private let patterns: [(regex: RegularExpression, breaks: Bool)]
  private let holder = Holder()

  /// The text that is looked at, kept where a method that does not mutate can put it.
  private final class Holder {
    var breaks: [Int] = []
  }

  init(_ rules: SegmentationRules, language: Language) {
    var chosen: [SegmentationRules.Rule] = []
    for group in rules.groups {
      guard let pattern = try? RegularExpression("(?:\(group.languagePattern))$") else { continue }
      let tag = Array(language.tag.utf8)
      let matches = tag.withUnsafeBufferPointer { bytes in
        pattern.setText(bytes)
        return pattern.match(at: 0) == bytes.count
      }
      guard matches else { continue }
      chosen += group.rules
      if !rules.cascades { break }
    }
    patterns = chosen.compactMap { rule in
      guard let regex = try? RegularExpression("(\(rule.before))(?=\(rule.after))") else { return nil }
      return (regex, rule.breaks)
    }
  }

  /// Gives the text of a paragraph and finds its breaks.
  func setText(_ text: UnsafeBufferPointer<UInt8>) {
    var verdicts: [Int: Bool] = [:]
    for (regex, breaks) in patterns {
      regex.setText(text)
      while let match = regex.next() {
        if verdicts[match.upperBound] == nil { verdicts[match.upperBound] = breaks }
      }
    }
    holder.breaks = verdicts.filter { $0.value && $0.key > 0 && $0.key < text.count }.keys.sorted()
  }

  /// Where the sentences of the text end, ascending.
  var breaks: [Int] { holder.breaks }
}
