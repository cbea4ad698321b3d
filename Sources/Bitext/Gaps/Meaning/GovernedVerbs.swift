/// What one must do on one side and may do on the other: `shall install` against 可以安装.
///
/// A modal verb belongs to the verb behind it. Where the lexicon finds that verb on the other side, the modal verb that stands
/// before it in its clause says whether it is a duty there too, however long the sentence and whatever else it demands. The class
/// is that of ``Obligations``; only its duties and permissions are told apart so.
struct GovernedVerbs {
  let context: GapContext
  /// Which side is English.
  let side: Side

  /// The modal verbs of the first verb that is a duty on one side and permitted on the other.
  ///
  /// - Parameters:
  ///   - english: gives the signs of each English sentence, and is asked if there is anything to compare.
  ///   - chinese: reads the Chinese clauses, by the same table.
  /// - Complexity: O(*n*) in the bytes of the bead, and O(*w*) in the words of the Chinese side for each modal verb of English.
  func conflict(in bead: Bead, _ english: () -> [[Sign]], _ chinese: ChineseSigns) -> Bilingual<Span>? {
    guard let coverage = context.coverage, max(bead.source.count, bead.target.count) <= 2 else { return nil }
    let (utf8, other) = (context.utf8(side), context.utf8(side.opposite))
    let targets = context.spans(ofSentences: bead[side.opposite], side.opposite)
    // 可, 宜, and 权 of 有权; 应, 须 and 必: most sentences have nothing that could be meant.
    guard targets.contains(where: { Self.modals.found(in: other, $0).first != nil }) else { return nil }
    for (sentence, signs) in zip(context.spans(ofSentences: bead[side], side), english()) {
      let signs = signs.filter { $0.sense.axis == SignTable.obligations }
      for sign in signs where sign.isNarrow && !sign.isTurned {
        guard let pole = Pole(rawValue: sign.sense.pole),
          let words = words(behind: sign, in: sentence, signs, utf8)
        else { continue }
        let links = coverage.links(of: bead, from: side) { span in words.contains { $0.span == span } }
        // Where the verb finds no translation its object may.
        guard let link = links.first(where: { $0.weight >= Self.leastWeight }),
          let target = targets.first(where: { $0.contains(link.spans[side.opposite]) }),
          let found = modal(opposedTo: pole, before: link.spans[side.opposite], in: target, other, chinese)
        else { continue }
        var spans = Bilingual(source: sign.span, target: sign.span)
        spans[side.opposite] = found
        return spans
      }
    }
    return nil
  }

  /// The poles of the axis that are told apart.
  private enum Pole: Int {
    case duty = 0
    case permission = 2
  }

  /// The verb that a modal verb governs, and what follows it; nil where its clause says more of duties and permissions, or is no
  /// plain statement.
  private func words(
    behind sign: Sign, in sentence: Span, _ signs: [Sign], _ utf8: [UInt8]
  ) -> ArraySlice<EnglishDenials.Word>? {
    let clause = Clauses.stretch(around: sign.span, in: sentence, utf8)
    let isAlone = !signs.contains {
      $0.span != sign.span && clause.contains($0.span) && SignTable.standard.exclude($0.sense, sign.sense)
    }
    guard isAlone else { return nil }
    let words = EnglishDenials.words(in: clause, utf8)
    let before = words.prefix { $0.span.lowerBound < sign.span.lowerBound }
    guard !words.contains(where: { EnglishDenials.denies($0.text) }),
      // `as the Council may decide`, `the sums which may become due`
      !before.contains(where: { Self.conjunctions.contains($0.text) }),
      !before.suffix(2).contains(where: { Self.relatives.contains($0.text) })
    else { return nil }
    return words.drop {
      $0.span.lowerBound < sign.span.upperBound || Self.small.contains($0.text)
        || $0.text.suffix(2).elementsEqual("ly".utf8)
    }
    .prefix(Self.scope)
  }

  /// The modal verb of the other pole that stands before a verb of Chinese in its clause, if no other does.
  private func modal(
    opposedTo pole: Pole, before verb: Span, in sentence: Span, _ utf8: [UInt8], _ chinese: ChineseSigns
  ) -> Span? {
    let clause = Clauses.stretch(around: verb, in: sentence, utf8)
    let signs = chinese.signs(in: clause, utf8).filter { $0.sense.axis == SignTable.obligations }
    let opposed = pole == .duty ? Pole.permission : .duty
    // What is permitted may be so in another clause, and under a duty: 应经检查后始得转交.
    if pole == .permission,
      chinese.signs(in: sentence, utf8).contains(where: {
        $0.sense == SignTable.Sense(axis: SignTable.obligations, pole: pole.rawValue)
      })
    {
      return nil
    }
    let found = signs.last {
      $0.isNarrow && !$0.isTurned && $0.span.upperBound <= verb.lowerBound
        && ($0.sense.pole == opposed.rawValue || pole == .duty && isAdvice($0.span, utf8))
    }
    guard let found, verb.lowerBound - found.span.upperBound <= Self.reach,
      // What stands behind it is what is permitted or demanded, and says nothing of whether it is.
      !signs.contains(where: {
        $0.sense.pole != opposed.rawValue && $0.span != found.span
          && ($0.isNarrow || $0.span.upperBound <= found.span.lowerBound)
      })
    else { return nil }
    return found.span
  }

  /// Whether a word is 宜, by which drafters say that something is no duty.
  private func isAdvice(_ span: Span, _ utf8: [UInt8]) -> Bool { utf8[span.range].elementsEqual("宜".utf8) }

  private static let leastWeight: Float = 0.1
  /// How many words of a verb and its object are looked for.
  private static let scope = 3
  /// How many bytes stand between a modal verb of Chinese and its verb at most: 在本市范围内依法.
  private static let reach = 30
  private static let small = WordSet(
    "be been being also then at all times as well always have has to itself themselves")
  private static let conjunctions = WordSet(
    "as if whoever whatever whichever wherever whenever when where unless until before after how")
  private static let relatives = WordSet("which who whom whose that what")
  private static let modals = NameTable("可 权 權 应 應 须 須 必 务 務 宜")
}

extension SignTable {
  /// Which axis of the standard table says what one is bound, free or forbidden to do.
  static let obligations = standard.absolute.lowerBound + Quantifiers.axes.count
}
