/// Texts that stand more than once in a memory and are translated in several ways, and translations that stand for
/// several texts.
///
/// It is for memories and other collections of pairs, where the same text asks for the same words, and is not among
/// ``GapFinder/standardRules``: a running text may say the same thing in two ways. Short texts, which mean one thing
/// here and another there, are passed over, and so are differences of punctuation, spaces and capitals alone.
public struct InconsistencyRule: GapRule {
  public init() {}

  /// How many words of Latin letters, or Han characters, a text has to have.
  private static let leastWords = 3
  private static let leastHan = 4

  /// - Complexity: O(*n*) in the text.
  public func gaps(in context: GapContext) -> [GapDraft] {
    let keys = Side.allCases.reduce(into: Bilingual<[String]>(source: [], target: [])) { keys, side in
      keys[side] = context.sentences.beads.map { Self.key(of: $0[side], side, context) }
    }
    return Side.allCases.flatMap { side in
      let other = side.opposite
      var groups: [String: Int] = [:]
      /// For each text that occurs the beads that show another translation of it, in order of the memory.
      var ways: [[Int]] = []
      for (index, bead) in context.sentences.beads.enumerated() {
        guard !keys[side][index].isEmpty, !keys[other][index].isEmpty, isLong(bead[side], side, context)
        else {
          continue
        }
        let group = groups[keys[side][index], default: ways.count]
        if group == ways.count {
          groups[keys[side][index]] = group
          ways.append([index])
        } else if ways[group].count < 64,
          !ways[group].contains(where: { keys[other][$0] == keys[other][index] })
        {
          ways[group].append(index)
        }
      }
      return ways.filter { $0.count > 1 }.map { beads in
        var spans = Bilingual<[Span]>(source: [], target: [])
        for index in beads {
          for side in Side.allCases {
            spans[side].append(Self.span(of: context.sentences.beads[index][side], side, context))
          }
        }
        return GapDraft(
          .inconsistent, side == .source ? .warning : .note, .inconsistent(ways: beads.count), side: side,
          spans: spans)
      }
    }
  }

  private func isLong(_ sentences: Range<Int>, _ side: Side, _ context: GapContext) -> Bool {
    let shapes = context.shapes[side][sentences]
    return shapes.reduce(0) { $0 + $1.latinWords } >= Self.leastWords
      || shapes.reduce(0) { $0 + $1.han } >= Self.leastHan
  }

  private static func span(of sentences: Range<Int>, _ side: Side, _ context: GapContext) -> Span {
    let spans = context.spans(ofSentences: sentences, side)
    return Span(spans.first?.lowerBound ?? 0, spans.last?.upperBound ?? 0)
  }

  /// The letters and digits of a text, capitals made small; signs count where it has neither.
  private static func key(of sentences: Range<Int>, _ side: Side, _ context: GapContext) -> String {
    guard !sentences.isEmpty else { return "" }
    let span = span(of: sentences, side, context)
    let text = String(decoding: context.utf8(side)[span.range], as: UTF8.self).lowercased()
    let kept = text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    return kept.isEmpty ? text : String(String.UnicodeScalarView(kept))
  }
}
