/// Reads who, when, how much and which commitment from the text of an outcome.
struct MentionReader: Sendable {
  private let language: Language
  private let parties: NameTable
  private let commitments: NameTable

  init(_ language: Language) {
    self.language = language
    parties = language.isChinese ? .chinesePartyNames : .englishPartyNames
    commitments = language.isChinese ? .chineseCommitments : .englishCommitments
  }

  /// The mentions of a stretch of text, in order.
  ///
  /// - Complexity: O(*n*) in the bytes of the span.
  func mentions(in utf8: [UInt8], _ span: Span) -> [Outcome.Mention] {
    guard language.isEnglish || language.isChinese else { return [] }
    var found = parties.found(in: utf8, span).map { Outcome.Mention(.party, span: $0.span, value: $0.value) }
    found += commitments.found(in: utf8, span).map {
      Outcome.Mention(.commitment, span: $0.span, value: $0.value)
    }
    for value in language.values(in: utf8, from: span.lowerBound, to: span.upperBound) {
      switch value.content {
      case .date(let date):
        let isDeadline = date.bound == .before || isBound(utf8, span, value.span)
        var plain = date
        plain.bound = nil
        found.append(
          Outcome.Mention(isDeadline ? .deadline : .date, span: value.span, value: plain.description))
      case .quantity(let quantity):
        switch quantity.unit {
        case .currency, .percent:
          found.append(Outcome.Mention(.amount, span: value.span, value: quantity.description))
        default: break
        }
      default: break
      }
    }
    return found.sorted { ($0.span, $0.value) < ($1.span, $1.value) }
  }

  /// `by 2020`, `no later than May 3`.
  private func isBound(_ utf8: [UInt8], _ span: Span, _ value: Span) -> Bool {
    guard language.isEnglish else { return false }
    let before = utf8[max(span.lowerBound, value.lowerBound - 16)..<value.lowerBound]
    return [" by ", " by the ", "before ", "later than ", " by the end of "].contains {
      before.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }
}
