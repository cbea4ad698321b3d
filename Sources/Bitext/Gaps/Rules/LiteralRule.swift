/// Strings that a translator copies and that one side has otherwise or not at all: addresses, placeholders, options, codes.
///
/// They are compared as they stand in a bead of paragraphs, since a sentence may be divided anywhere. What stands on
/// one side only is a warning as long as the document copies such strings elsewhere: a page whose translation has no
/// links lacks none of them.
struct LiteralRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    var balances = [Balance](repeating: Balance(), count: Literal.Kind.allCases.count)
    var open: [(left: LiteralComparison, reordered: Bilingual<[Literal]>?, bead: Bead)] = []
    for bead in context.paragraphs.beads where !bead.isNull {
      let read = Bilingual(
        source: literals(of: bead, .source, context), target: literals(of: bead, .target, context))
      if read.source.isEmpty, read.target.isEmpty { continue }
      let literals = Placeholders.comparable(
        read, in: Bilingual(source: context.utf8(.source), target: context.utf8(.target)))
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
          let isUsual = isSure && balances[Int(literal.kind.rawValue)].isCopying && literal.kind.isMissedAlone
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
    }
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
    case .option, .span, .file, .keys: .warning
    // A page in another language may lie anywhere.
    case .address:
      pair.source.keyInAnyLanguage == nil && pair.target.keyInAnyLanguage == nil ? .warning : .note
    }
  }

  /// The literals of a side of a bead, without those of the markup.
  private func literals(of bead: Bead, _ side: Side, _ context: GapContext) -> [Literal] {
    context.spans(ofParagraphs: bead[side], side).flatMap {
      Literal.literals(in: context.utf8(side), $0.range).filter { !$0.isMarkup }
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
    case .address, .mail, .placeholder, .span: true
    case .option, .file, .keys, .code: false
    }
  }
}
