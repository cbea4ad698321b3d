/// The amounts of the two statements of an outcome in one currency.
///
/// `20 billion dollars` and 元 name a currency by a word that several share; where the other side has the same number
/// in one of these currencies, that one is meant.
enum AmountSettling {
  /// - Complexity: O(*n*) in the mentions.
  static func settled(
    _ source: Outcome.Statement?, _ target: Outcome.Statement?
  ) -> Bilingual<Outcome.Statement?> {
    guard let source, let target else { return Bilingual(source: source, target: target) }
    return Bilingual(source: settled(source, by: target), target: settled(target, by: source))
  }

  private static func settled(
    _ statement: Outcome.Statement, by other: Outcome.Statement
  ) -> Outcome.Statement {
    guard statement.mentions.contains(where: { shared($0) != nil }) else { return statement }
    var values: [Substring: String] = [:]
    for mention in other.mentions where mention.kind == .amount && shared(mention) == nil {
      guard let space = mention.value.firstIndex(of: " ") else { continue }
      let number = mention.value[space...]
      if values[number] == nil { values[number] = mention.value }
    }
    let mentions = statement.mentions.map { mention in
      guard let sign = shared(mention), let value = values[mention.value.dropFirst(1)],
        let currency = CurrencyTable.codes[String(value.prefix { $0 != " " })], sign.agrees(with: currency)
      else { return mention }
      return Outcome.Mention(.amount, span: mention.span, value: value)
    }
    return Outcome.Statement(
      label: statement.label, heading: statement.heading, body: statement.body,
      paragraphs: statement.paragraphs, mentions: mentions)
  }

  /// The sign of an amount whose currency is not said.
  private static func shared(_ mention: Outcome.Mention) -> Currency? {
    guard mention.kind == .amount else { return nil }
    return [.dollar, .yuan].first { mention.value.hasPrefix($0.code + " ") }
  }
}
