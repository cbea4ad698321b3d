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

  /// The codes that have no counterpart among others: one with the same markup, or else one of the same name and kind. A link may
  /// lead elsewhere in another language, and one side may tell what a code stands for and the other not. A unit may hold thousands.
  ///
  /// - Complexity: O(*n*) in the codes.
  private static func codes(_ codes: [InlineCode], without others: [InlineCode]) -> [InlineCode] {
    if codes.isEmpty { return [] }
    let byLabel = unpaired(codes, others, by: \.label) { _, _ in true }
    if byLabel.left.isEmpty || byLabel.rest.isEmpty { return byLabel.left }
    return unpaired(byLabel.left, byLabel.rest, by: \.name) { !$0.name.isEmpty && $0.isOfKind(of: $1) }.left
  }

  /// Takes out of two lists the codes of one role and key that agree, as often as both have them.
  private static func unpaired(
    _ codes: [InlineCode], _ others: [InlineCode], by key: (InlineCode) -> String,
    where agree: (InlineCode, InlineCode) -> Bool
  ) -> (left: [InlineCode], rest: [InlineCode]) {
    struct Key: Hashable {
      let role: InlineCode.Role
      let key: String
    }
    var places: [Key: [Int]] = [:]
    for (place, code) in others.enumerated().reversed() {
      places[Key(role: code.role, key: key(code)), default: []].append(place)
    }
    var taken: Set<Int> = []
    let left = codes.filter { code in
      let key = Key(role: code.role, key: key(code))
      guard let place = places[key]?.last, agree(code, others[place]) else { return true }
      places[key]?.removeLast()
      taken.insert(place)
      return false
    }
    return (left, others.indices.filter { !taken.contains($0) }.map { others[$0] })
  }
}

extension InlineCode {
  /// Whether two codes are of the same element of markup, as far as both tell.
  fileprivate func isOfKind(of other: InlineCode) -> Bool {
    guard let own = kind, let others = other.kind else { return true }
    return own == others
  }

  /// `<a` of `<a href="…">`, and other markup as it is; nil where it is not told.
  private var kind: Substring? {
    let markup = content.drop { $0.isWhitespace }
    if markup.isEmpty { return nil }
    return markup.first == "<" ? markup.prefix { !$0.isWhitespace && $0 != ">" } : markup
  }
}
