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
  }

  private var breaking: [Rule] = []
  private var joining: [Rule] = []
  /// Where the sentences of the text end, ascending.
  private(set) var breaks: [Int] = []

  init(_ rules: SegmentationRules, language: Language) {
    for (order, rule) in rules.rules(for: language).enumerated() {
      if rule.breaks {
        guard let regex = try? RegularExpression("(?:\(rule.before))(?=\(rule.after))") else { continue }
        breaking.append(Rule(order: order, regex: regex))
      } else if let regex = RulePatterns.exact(rule) {
        joining.append(Rule(order: order, regex: regex))
      }
    }
  }

  /// A pattern that matches nothing but the place of a rule.
  ///
  /// ICU looks back only as far as it can tell beforehand, so that what repeats without end is looked for up to
  /// a hundred times.
  static func exact(_ rule: SegmentationRules.Rule) -> RegularExpression? {
    try? RegularExpression("(?<=\(bounded(rule.before)))(?=\(rule.after))")
  }

  /// A pattern in which `*`, `+` and `{2,}` repeat at most a hundred times.
  static func bounded(_ pattern: String) -> String {
    var result = ""
    var isEscaped = false
    var depth = 0
    for character in pattern {
      if isEscaped {
        isEscaped = false
        result.append(character)
        continue
      }
      switch character {
      case "\\": isEscaped = true
      case "[": depth += 1
      case "]": depth = max(0, depth - 1)
      case "*" where depth == 0:
        result += "{0,100}"
        continue
      case "+" where depth == 0 && !(result.last.map { "*+?}".contains($0) } ?? true):
        result += "{1,100}"
        continue
      case "}" where depth == 0 && result.last == ",": result += "100"
      default: break
      }
      result.append(character)
    }
    return result
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
      return !joining.contains { $0.order < order && $0.regex.match(at: place) != nil }
    }
  }
}

extension SegmentationRules {
  /// The rules that hold for a language, in their order.
  func rules(for language: Language) -> [Rule] {
    var chosen: [Rule] = []
    let tag = Array(language.tag.utf8)
    for group in groups {
      guard let pattern = try? RegularExpression("(?:\(group.languagePattern))$") else { continue }
      let isMatch = tag.withUnsafeBufferPointer { bytes in
        pattern.setText(bytes)
        return pattern.match(at: 0) == bytes.count
      }
      guard isMatch else { continue }
      chosen += group.rules
      if !cascades { break }
    }
    return chosen
  }
}

extension Configuration.Segmentation {
  /// Checks that every pattern is one; a pattern that is none is passed over when text is divided.
  ///
  /// - Throws: ``BitextError`` that quotes the pattern.
  public func check() throws(BitextError) {
    for pattern in unbreakable where (try? RegularExpression(pattern)) == nil {
      throw Configuration.Segmentation.refusal(pattern, "unbreakable pattern")
    }
    for group in rules?.groups ?? [] {
      if (try? RegularExpression(group.languagePattern)) == nil {
        throw Configuration.Segmentation.refusal(group.languagePattern, "pattern of languages")
      }
      for rule in group.rules {
        let isCompiled =
          rule.breaks
          ? (try? RegularExpression("(?:\(rule.before))(?=\(rule.after))")) != nil
          : RulePatterns.exact(rule) != nil
        if !isCompiled {
          throw Configuration.Segmentation.refusal(rule.before + " … " + rule.after, "rule")
        }
      }
    }
  }

  private static func refusal(_ pattern: String, _ what: String) -> BitextError {
    BitextError(
      .configuration, "The \(what) `\(pattern)` is no regular expression.",
      remedy: "Write it in the syntax of ICU; what stands before a break must have a bounded length.")
  }
}
