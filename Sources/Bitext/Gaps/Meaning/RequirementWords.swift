/// The words in capitals by which specifications say how binding they are, which Chinese quotes beside its own: 应当（SHOULD）
/// against `MUST`.
///
/// The class is that of RFC 2119 and RFC 8174. A translation that quotes them quotes the word that stands there.
enum RequirementWords {
  /// The first words of a bead that the sides quote otherwise: one that only the English side has, and one that only the Chinese
  /// side has.
  ///
  /// - Complexity: O(*n*) in the bytes of the bead.
  static func conflict(in bead: Bead, _ english: Side, _ context: GapContext) -> Bilingual<Span>? {
    let chinese = english.opposite
    let quoted = words(in: context.spans(ofSentences: bead[chinese], chinese), context.utf8(chinese))
    if quoted.isEmpty { return nil }
    let own = words(in: context.spans(ofSentences: bead[english], english), context.utf8(english))
    func left(_ words: [Word], besides others: [Word]) -> Word? {
      var counts: [String: Int] = [:]
      for word in others { counts[word.text, default: 0] += 1 }
      return words.first { word in
        counts[word.text, default: 0] -= 1
        return counts[word.text, default: 0] < 0
      }
    }
    guard let lost = left(own, besides: quoted), let put = left(quoted, besides: own) else { return nil }
    var spans = Bilingual(source: lost.span, target: lost.span)
    spans[chinese] = put.span
    return spans
  }

  private struct Word {
    /// As RFC 2119 has it first: `SHALL` is `MUST`.
    let text: String
    let span: Span
  }

  private static func words(in sentences: [Span], _ utf8: [UInt8]) -> [Word] {
    var words: [Word] = []
    for sentence in sentences {
      var cursor = LabelCursor(utf8, sentence)
      while !cursor.isAtEnd {
        let start = cursor.offset
        guard LabelCursor.isCapital(UInt32(utf8[start])) else {
          if cursor.word().isEmpty { cursor.offset += 1 }
          continue
        }
        _ = cursor.word()
        let text = String(decoding: utf8[start..<cursor.offset], as: UTF8.self)
        if text == "NOT", let last = words.last, last.span.upperBound + 1 == start {
          words[words.count - 1] = Word(
            text: last.text + " NOT", span: Span(last.span.lowerBound, cursor.offset))
        } else if let word = synonyms[text] {
          words.append(Word(text: word, span: Span(start, cursor.offset)))
        }
      }
    }
    return words
  }

  private static let synonyms = [
    "MUST": "MUST", "SHALL": "MUST", "REQUIRED": "MUST", "SHOULD": "SHOULD", "RECOMMENDED": "SHOULD",
    "MAY": "MAY",
    "OPTIONAL": "MAY",
  ]
}
