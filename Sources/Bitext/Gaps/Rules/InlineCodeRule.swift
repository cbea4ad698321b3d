/// Inline codes of a memory, or of a file for translators, that one side of a unit lacks.
///
/// The codes are no text, so that a gap shows the segment and names the codes. Where a code that opens is lost without the one
/// that closes it, or the other way round, the file that the segment goes back to breaks, which is an error. Of a pair that
/// is one element in the file neither can be lost alone, and the first is named.
struct InlineCodeRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    let origins = Side.allCases.compactMap { context.segmentation[$0].document.page.origins }
    guard origins.contains(where: { !$0.codes.isEmpty }) else { return [] }
    return context.sentences.beads.lazy.filter { !$0.isNull }.flatMap { bead -> [GapDraft] in
      var codes = Bilingual<[InlineCode]>(source: [], target: [])
      for side in Side.allCases { codes[side] = Self.codes(of: bead, side, context) }
      return Side.allCases.compactMap { side in
        let left = Self.codes(codes[side], without: codes[side.opposite])
        guard !left.isEmpty else { return nil }
        let isHalf = left.count { $0.role == .opening && !$0.isElement } != left.count { $0.role == .closing }
        return GapDraft(
          .tag, isHalf ? .error : .warning, .codeAbsent(codes: left.map(\.label)), side: side,
          spans: context.spans(ofSentences: bead))
      }
    }
  }

  private static func codes(of bead: Bead, _ side: Side, _ context: GapContext) -> [InlineCode] {
    let segmentation = context.segmentation[side]
    guard let origins = segmentation.document.page.origins else { return [] }
    return segmentation.sentences[bead[side]].flatMap { sentence in
      origins.codes(in: origins.whole(at: sentence.span.lowerBound)).filter {
        !($0.isElement && $0.role == .closing)
      }
    }
  }

  /// The codes that have no counterpart among others. A unit may hold thousands.
  ///
  /// - Complexity: O(*n*) in the codes.
  private static func codes(_ codes: [InlineCode], without others: [InlineCode]) -> [InlineCode] {
    struct Key: Hashable {
      let role: InlineCode.Role
      let label: String
    }
    var counts: [Key: Int] = [:]
    for code in others { counts[Key(role: code.role, label: code.label), default: 0] += 1 }
    return codes.filter { code in
      let key = Key(role: code.role, label: code.label)
      guard let count = counts[key], count > 0 else { return true }
      counts[key] = count - 1
      return false
    }
  }
}
