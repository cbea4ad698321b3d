import Bitext

extension GapMessages {
  func english(_ gap: Gap) -> String {
    // What is about both sides is told from the source.
    let side = gap.side ?? .source
    let other = side.opposite
    let (own, others) = (english(side), english(other))
    switch gap.reason {
    case .unmatched(let piece):
      // An item is told by its heading, whatever else is gone with it.
      let text = gap.spans[side].first.map { quote(side, $0) } ?? "nothing"
      return "The \(english(piece)) \(text) has no counterpart in \(others)."
    case .replaced:
      return
        "The sentence \(quoteAll(gap, side)) has no counterpart in \(others), where something else stands in its place."
    case .omitted: return "\(quoteAll(gap, side)) seems to have no counterpart in \(others)."
    case .negationLost:
      return "The negation \(quoteAll(gap, side)) of \(own) seems to be lost in \(others)."
    case .breaksOff:
      return "\(quoteEnd(gap, side)) breaks off; \(others) goes on to \(quoteEnd(gap, other))."
    case .foreign: return "\(quoteAll(gap, side)) stands in \(own) and is in the other language."
    case .repeated(let repetition):
      let again = gap.spans[side].first.map { quote(side, $0) } ?? ""
      let comparison =
        switch repetition {
        case .here: "and \(others) does not"
        case .onBothSides: "and so does \(others)"
        case .insteadOfAnother: "where \(others) says something else"
        }
      return "\(own.prefix(1).uppercased() + own.dropFirst()) repeats \(again), \(comparison)."
    case .moved:
      return
        "\(quoteAll(gap, .source)) stands in another place in \(english(.target)): \(quoteAll(gap, .target))."
    case .valuesExchanged:
      return
        "The numbers stand exchanged: \(quoteAll(gap, .source)) in \(english(.source)), \(quoteAll(gap, .target)) in \(english(.target))."
    case .valueDiffers, .unitDiffers, .datePartDiffers, .boundDiffers, .nameDiffers, .literalDiffers,
      .tagDiffers:
      return
        "The \(nouns(gap)) differ: \(quoteAll(gap, .source)) in \(english(.source)), \(quoteAll(gap, .target)) in \(english(.target))."
    case .valueAbsent, .nameAbsent, .literalAbsent:
      let isOne = gap.spans[side].count == 1
      return
        "The \(noun(gap))\(isOne ? "" : "s") \(quoteAll(gap, side)) of \(own) \(isOne ? "does" : "do") not stand in \(others)."
    case .placeholdersReordered:
      return
        "The placeholders are filled in their order, and stand in another one: \(quoteEach(gap, .source)) in \(english(.source)), \(quoteEach(gap, .target)) in \(english(.target))."
    case .tagAbsent:
      let isOne = gap.spans[side].count == 1
      return
        "The \(isOne ? "tag" : "tags") \(quoteEach(gap, side)) of \(own) \(isOne ? "does" : "do") not stand in \(others)."
    case .codeAbsent(let codes):
      return
        "\(quoteAll(gap, side)) of \(own) has \(codes.count == 1 ? "the code" : "the codes") \(alternatives(codes, "and")), which \(others) lacks."
    case .tagsCross:
      return
        "The tags \(quoteEach(gap, side)) of \(own) do not close in the order in which they open, as those of \(others) do."
    case .unclosed: return "\(quoteAll(gap, side)) of \(own) is opened and not closed."
    case .unopened: return "\(quoteAll(gap, side)) of \(own) closes what was not opened."
    case .wordRepeated: return "\(quoteAll(gap, side)) of \(own) stands twice in a row."
    case .termOtherwise(let expected):
      return "The term \(quoteAll(gap, side)) of \(own) is not \(alternatives(expected)) in \(others)."
    case .termForbidden(let expected):
      return
        "The term \(quoteAll(gap, side)) of \(own) is \(quoteAll(gap, other)) in \(others), which the glossary forbids\(expected.isEmpty ? "." : "; it has \(alternatives(expected)).")"
    case .labelBroken:
      let counterpart = gap.spans[other].isEmpty ? "" : "; \(others) has \(quoteAll(gap, other))"
      return "\(quoteAll(gap, side)) is not how \(own) would number an item\(counterpart)."
    case .labelDiffers:
      return
        "\(quoteAll(gap, .source)) in \(english(.source)) stands against \(quoteAll(gap, .target)) in \(english(.target))."
    case .numberedAnew:
      return
        "From here on items are numbered otherwise: \(quoteAll(gap, .source)) in \(english(.source)) is \(quoteAll(gap, .target)) in \(english(.target))."
    case .labelAbsent: return "\(quoteAll(gap, side)) has no label in \(others): \(quoteAll(gap, other))."
    case .labelMerged:
      return "\(quoteAll(gap, side)) is not an item of its own in \(others): \(quoteAll(gap, other))."
    case .countDiffers(let declared, let counted):
      return "\(quoteAll(gap, side)) declares \(declared), but \(own) has \(counted)."
    case .inconsistent(let ways):
      return
        "\(gap.spans[side].first.map { quote(side, $0) } ?? "") of \(own) is rendered in \(ways) ways in \(others): "
        + gap.spans[other].prefix(3).map { quote(other, $0) }.joined(separator: ", ")
        + (ways > 3 ? ", …" : ".")
    case .opposed:
      return
        "\(quoteAll(gap, .source)) of \(english(.source)) and \(quoteAll(gap, .target)) of \(english(.target)) exclude each other."
    case .asked: return "\(quoteAll(gap, side)) is a question, and a statement in \(others)."
    case .exchanged:
      return
        "\(quoteAll(gap, .source)) of \(english(.source)) and \(quoteAll(gap, .target)) of \(english(.target)) say it the other way round."
    case .unrelated:
      return
        "The texts seem to be no translations of each other: hardly anything of \(english(.source)) stands in \(english(.target))."
    case .stated(let words): return words
    case .marked(let comment):
      return comment.map { "A reviewer has marked this: \($0)" } ?? "A reviewer has marked this."
    }
  }

  /// The first of a side's spans, and how many more there are.
  private func quoteAll(_ gap: Gap, _ side: Side) -> String {
    guard let first = gap.spans[side].first else { return "nothing" }
    let count = gap.spans[side].count
    return count == 1 ? quote(side, first) : "\(quote(side, first)) and \(count - 1) more"
  }

  /// The first three of a side's spans.
  private func quoteEach(_ gap: Gap, _ side: Side) -> String {
    let spans = gap.spans[side]
    return spans.prefix(3).map { quote(side, $0) }.joined(separator: ", ")
      + (spans.count > 3 ? " and \(spans.count - 3) more" : "")
  }

  private func alternatives(_ terms: [String], _ conjunction: String = "or") -> String {
    terms.prefix(3).map { "“\($0)”" }.joined(separator: " \(conjunction) ") + (terms.count > 3 ? " …" : "")
  }

  private func english(_ side: Side) -> String {
    switch naming(of: side) {
    case .side: "the \(side.rawValue)"
    case .english: "the English text"
    case .chinese: "the Chinese text"
    case .tag(let tag): "the text in “\(tag)”"
    }
  }

  private func english(_ piece: Gap.Reason.Piece) -> String {
    switch piece {
    case .paragraph: "paragraph"
    case .sentence: "sentence"
    case .item(let path): "item \(path.map(String.init).joined(separator: "."))"
    }
  }

  private func nouns(_ gap: Gap) -> String {
    if case .datePartDiffers = gap.reason { "parts of the date" } else { noun(gap) + "s" }
  }

  private func noun(_ gap: Gap) -> String {
    switch gap.reason {
    case .unitDiffers: "unit"
    case .datePartDiffers: "part of the date"
    case .boundDiffers: "bound"
    case .nameDiffers, .nameAbsent: "name"
    case .literalDiffers, .literalAbsent: isOfPlaceholder(gap) ? "placeholder" : "address or code"
    case .tagDiffers: "tag"
    default: gap.kind == .date ? "date" : "number"
    }
  }
}
