/// Strings that a translator copies and that one side has otherwise or not at all: addresses, placeholders, options, codes.
///
/// They are compared as they stand in a bead of paragraphs, since a sentence may be divided anywhere. What stands on
/// one side only is a warning as long as the document copies such strings elsewhere: a page whose translation has no
/// links lacks none of them.
struct LiteralRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    var balances = [Balance](repeating: Balance(), count: Literal.Kind.allCases.count)
    var open: [(left: LiteralComparison, reordered: Bilingual<[Literal]>?, bead: Bead)] = []
    /// Whether two stand together anywhere.
    var isListed = false
    for bead in context.paragraphs.beads where !bead.isNull {
      var read = Bilingual(
        source: literals(of: bead, .source, context), target: literals(of: bead, .target, context))
      let marks = marks(of: bead, besides: read, context)
      for side in Side.allCases { read[side] += marks[side] }
      if read.source.isEmpty, read.target.isEmpty { continue }
      let literals = Placeholders.comparable(
        read, in: Bilingual(source: context.utf8(.source), target: context.utf8(.target)))
      if literals.source.count >= 2, literals.target.count >= 2 { isListed = true }
      let comparison = LiteralComparison(literals) { side, key in
        LiteralComparison.holds(context.utf8(side), context.spans(ofParagraphs: bead[side], side), key)
      }
      for kind in Literal.Kind.allCases {
        balances[Int(kind.rawValue)].copied += comparison.copied.count { $0 == kind }
        balances[Int(kind.rawValue)].alone += comparison.alone.source.count { $0.kind == kind }
        balances[Int(kind.rawValue)].alone += comparison.alone.target.count { $0.kind == kind }
      }
      open.append((comparison, Placeholders.reordered(literals), bead))
    }
    return open.flatMap { comparison, reordered, bead -> [GapDraft] in
      let isSure = bead.probability >= context.thresholds.valueProbability
      let changed = comparison.changed.map { pair in
        draft(
          Bilingual(source: [pair.source.span], target: [pair.target.span]),
          isSure ? severity(ofChange: pair) : .note, bead)
      }
      let alone = Side.allCases.flatMap { side in
        comparison.alone[side].map { literal in
          let isUsual =
            isSure && balances[Int(literal.kind.rawValue)].isCopying
            && (literal.kind.isMissedAlone || literal.isPath)
          return draft(context.spans(side, [literal.span]), isUsual ? .warning : .note, bead)
        }
      }
      guard let reordered else { return changed + alone }
      let spans = reordered.map { $0.map(\.span) }
      return changed + alone + [
        GapDraft(
          .name, isSure ? .error : .note, .placeholdersReordered, spans: spans,
          evidence: [Evidence(.string, spans: spans)], probability: bead.probability)
      ]
    } + (isListed ? exchanged(context) : [])
  }

  /// Literals of which each stands in the place of the other: two addresses, or the one who does something and the one to
  /// whom it is done.
  private func exchanged(_ context: GapContext) -> [GapDraft] {
    guard let english = context.englishSide else { return [] }
    return context.sentences.beads.compactMap { bead in
      guard bead.source.count == 1, bead.target.count == 1,
        bead.probability >= context.thresholds.valueProbability
      else { return nil }
      let literals = Bilingual(
        source: inSentence(bead, .source, context), target: inSentence(bead, .target, context))
      guard let crossed = LiteralComparison.crossed(literals) else { return nil }
      let pair = ExchangedPair(crossed, englishSide: english)
      // The order of a list is free: `a and b`, b和a.
      guard !isRow(pair.spans[english], context.utf8(english)) else { return nil }
      guard context.isExchanged(pair, bead) || isAgentExchanged(pair.spans, english, bead, context) else {
        return nil
      }
      return draft(crossed.map { $0.map(\.span) }, .warning, bead)
    }
  }

  /// Whether nothing but a conjunction or a comma stands between two literals.
  private func isRow(_ spans: (Span, Span), _ utf8: [UInt8]) -> Bool {
    let between = utf8[spans.0.upperBound..<max(spans.0.upperBound, spans.1.lowerBound)]
    // What stands right behind is a part of a path.
    let words = between.drop { $0 != 0x20 }.split { !LabelCursor.isLetter(UInt32($0)) }
    return words.allSatisfy { word in ["and", "or"].contains { word.elementsEqual($0.utf8) } }
  }

  private func inSentence(_ bead: Bead, _ side: Side, _ context: GapContext) -> [Literal] {
    literals(in: context.spans(ofSentences: bead[side], side), side, context)
  }

  /// Whether one literal begins the English sentence and the other one the Chinese, and nothing turns either round:
  /// `{a} has invited {b}` against {b}邀请{a}.
  private func isAgentExchanged(
    _ spans: Bilingual<(Span, Span)>, _ english: Side, _ bead: Bead, _ context: GapContext
  ) -> Bool {
    let isFirst = Side.allCases.allSatisfy { side in
      context.spans(ofSentences: bead[side], side).first?.lowerBound == spans[side].0.lowerBound
    }
    guard isFirst else { return false }
    let text = context.utf8(english)[spans[english].0.upperBound..<spans[english].1.lowerBound]
    let words = text.split { !LabelCursor.isLetter(UInt32($0)) }.map { Array($0) }
    guard text.last == 0x20, words.count >= 1, let last = words.last,
      !SegmentShape.isFunctionWord(last), !words.contains(where: { $0.elementsEqual("by".utf8) })
    else { return false }
    let chinese = context.utf8(english.opposite)
    let between = chinese[spans[english.opposite].0.upperBound..<spans[english.opposite].1.lowerBound]
    return between.count >= 6
      && !Self.turning.contains { mark in
        between.indices.contains { between[$0...].starts(with: mark) }
      }
  }

  /// What makes the thing that is named first no agent, or the second no object.
  private static let turning = [
    "被", "由", "的", "将", "將", "把", "给", "給", "向", "在", "从", "從", "对", "對", "于", "於", "为", "為",
  ].map {
    Array($0.utf8)
  }

  /// How often a kind of literal stands on both sides, and how often on one only.
  private struct Balance {
    var copied = 0
    var alone = 0

    /// A few that stand alone say nothing about the document.
    private static let prior = 4
    var isCopying: Bool { alone <= copied + Self.prior }
  }

  private func severity(ofChange pair: Bilingual<Literal>) -> Gap.Severity {
    switch pair.source.kind {
    case .mail, .placeholder, .code: .error
    case .handle, .option, .span, .file, .keys: .warning
    // A page in another language may lie anywhere.
    case .address:
      pair.source.keyInAnyLanguage == nil && pair.target.keyInAnyLanguage == nil ? .warning : .note
    }
  }

  /// The literals of a side of a bead, without those of the markup.
  private func literals(of bead: Bead, _ side: Side, _ context: GapContext) -> [Literal] {
    literals(in: context.spans(ofParagraphs: bead[side], side), side, context)
  }

  /// What a message of each side has to keep, of arguments that the other side has too: one that is lost is told as a whole.
  private func marks(
    of bead: Bead, besides literals: Bilingual<[Literal]>, _ context: GapContext
  ) -> Bilingual<[Literal]> {
    func all(_ side: Side) -> [MessageBranches.Mark] {
      context.spans(ofParagraphs: bead[side], side).flatMap {
        MessageBranches.marks(in: context.utf8(side), $0)
      }
    }
    let marks = Bilingual(source: all(.source), target: all(.target))
    func kept(_ side: Side) -> [Literal] {
      if marks[side].isEmpty { return [] }
      let names = Set(literals[side.opposite].map { Array($0.key.dropFirst().dropLast()) })
      let chosen = Set(marks[side.opposite].filter(\.isBranch).map(\.argument))
      return marks[side].filter {
        names.contains($0.argument) && (!$0.isBranch || chosen.contains($0.argument))
      }.map { Literal(kind: .placeholder, span: $0.span, key: $0.key) }
    }
    return Bilingual(source: kept(.source), target: kept(.target))
  }

  private func literals(in spans: [Span], _ side: Side, _ context: GapContext) -> [Literal] {
    let utf8 = context.utf8(side)
    return spans.flatMap { MessageBranches.common(in: utf8, $0) }.flatMap {
      Literal.literals(in: utf8, $0.range).filter { !$0.isMarkup }
    }
  }

  private func draft(
    _ spans: Bilingual<[Span]>, _ severity: Gap.Severity, _ bead: Bead
  ) -> GapDraft {
    let isOnBoth = !spans.source.isEmpty && !spans.target.isEmpty
    return GapDraft(
      .name, severity, isOnBoth ? .literalDiffers : .literalAbsent,
      side: isOnBoth ? nil : spans.source.isEmpty ? .target : .source, spans: spans,
      evidence: [Evidence(.string, spans: spans)], probability: bead.probability)
  }
}

extension Literal.Kind {
  /// Whether it is a fault that it stands on one side only. What numbers something is compared by its numbers, and files,
  /// keys and options have names as well.
  fileprivate var isMissedAlone: Bool {
    switch self {
    case .address, .mail, .handle, .placeholder, .span: true
    case .option, .file, .keys, .code: false
    }
  }
}
