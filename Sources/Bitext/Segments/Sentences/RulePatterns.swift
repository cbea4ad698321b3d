internal import UnicodeText

/// The rules of an SRX file for one language, compiled.
///
/// Breaking rules are searched for in the text; at each place found the rules that stand before the first of
/// them are asked whether they match exactly there. That is what the first matching rule comes to, without
/// asking every rule at every place.
final class RulePatterns {
  /// A rule by its place in the file.
  private struct Rule {
    let order: Int
    let regex: RegularExpression
    let text: String
  }

  private var breaking: [Rule] = []
  private var joining: [Rule] = []
  /// Where the sentences of the text end, ascending.
  private(set) var breaks: [Int] = []
  /// The rules that were given up.
  private(set) var abandoned: [AbandonedPattern] = []

  init(_ rules: SegmentationRules, language: Language) {
    for (order, rule) in (rules.rules(for: language) ?? []).enumerated() {
      guard let regex = RulePatterns.regex(of: rule) else { continue }
      let compiled = Rule(order: order, regex: regex, text: rule.before + " … " + rule.after)
      if rule.breaks { breaking.append(compiled) } else { joining.append(compiled) }
    }
  }

  /// Of a rule that breaks a pattern to search for, whose match ends at the place; of another one that matches
  /// nothing but the place.
  static func regex(of rule: SegmentationRules.Rule) -> RegularExpression? {
    let before = RulePattern(rule.before, isLookedBack: !rule.breaks).text
    return try? RegularExpression(
      "(?\(rule.breaks ? ":" : "<=")\(before))(?=\(RulePattern(rule.after).text))")
  }

  /// Gives the text of a paragraph and finds its breaks.
  func setText(_ text: UnsafeBufferPointer<UInt8>) {
    var first: [Int: Int] = [:]
    for rule in breaking {
      rule.regex.setText(text)
      while let match = rule.regex.next() {
        if first[match.upperBound] == nil { first[match.upperBound] = rule.order }
      }
    }
    for rule in joining { rule.regex.setText(text) }
    breaks = first.keys.sorted().filter { place in
      guard place > 0, place < text.count, let order = first[place] else { return false }
      return !joining.contains {
        $0.order < order && $0.regex.failure == nil && $0.regex.match(at: place) != nil
      }
    }
    giveUp(&breaking)
    giveUp(&joining)
  }

  /// Asks a rule no more that could not come to an end in a text.
  private func giveUp(_ rules: inout [Rule]) {
    guard rules.contains(where: { $0.regex.failure != nil }) else { return }
    abandoned += rules.filter { $0.regex.failure != nil }.map { AbandonedPattern(.rule, $0.text) }
    rules.removeAll { $0.regex.failure != nil }
  }
}

extension SegmentationRules {
  /// The rules that hold for a language, in their order; nil if the file has no pattern for it.
  func rules(for language: Language) -> [Rule]? {
    var chosen: [Rule]?
    let tag = Array(language.tag.utf8)
    for group in groups {
      guard let pattern = try? RegularExpression("(?:\(group.languagePattern))$") else { continue }
      let isMatch = tag.withUnsafeBufferPointer { bytes in
        pattern.setText(bytes)
        return pattern.match(at: 0) == bytes.count
      }
      guard isMatch else { continue }
      chosen = (chosen ?? []) + group.rules
      if !cascades { break }
    }
    return chosen
  }
}

extension Configuration.Segmentation {
  /// Checks that every pattern that a text in a language needs is one, and that the rules have some for it; what
  /// is none is passed over when text is divided.
  ///
  /// - Throws: ``BitextError`` that quotes the pattern.
  public func check(for language: Language) throws(BitextError) {
    for pattern in unbreakable where (try? RegularExpression(pattern)) == nil {
      throw Configuration.Segmentation.refusal(pattern, "unbreakable pattern")
    }
    guard let rules else { return }
    for group in rules.groups where (try? RegularExpression(group.languagePattern)) == nil {
      throw Configuration.Segmentation.refusal(group.languagePattern, "pattern of languages")
    }
    guard let chosen = rules.rules(for: language) else {
      let patterns = rules.groups.prefix(8).map { "`\($0.languagePattern)`" }.joined(separator: ", ")
      throw BitextError(
        .configuration, "The rules have none for the language `\(language)`.",
        remedy: "Name a language that one of their patterns matches as a whole: \(patterns).")
    }
    for rule in chosen where RulePatterns.regex(of: rule) == nil {
      throw Configuration.Segmentation.refusal(rule.before + " … " + rule.after, "rule")
    }
  }

  private static func refusal(_ pattern: String, _ what: String) -> BitextError {
    BitextError(
      .configuration, "The \(what) `\(pattern)` is no regular expression.",
      remedy: "Write it in the syntax of ICU; what is looked back for must have a bounded length.")
  }
}
