/// An item of an enumeration that the other side's enumeration lacks, between English and Chinese.
///
/// Told only where the two lists are compared one to one: they differ in their count by as many items as find no
/// translation, and all the others find one. The gap is a ``Gap/Kind/partial`` one.
struct EnumerationRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    guard let english = context.englishSide, let coverage = context.coverage else { return [] }
    var drafts: [GapDraft] = []
    for bead in context.sentences.beads
    where !bead.isNull && bead.probability >= context.thresholds.valueProbability {
      guard bead.source.count == 1, bead.target.count == 1,
        context.letters(ofSentences: bead[english], english) <= Self.greatestLength,
        context.letters(ofSentences: bead[english.opposite], english.opposite) * 3 <= Self.greatestLength
      else { continue }
      let spans = context.spans(ofSentences: bead)
      var lists = Bilingual<[Enumeration]>(source: [], target: [])
      lists[english] = spans[english].flatMap { EnumerationReader.english($0, context.utf8(english)) }
      guard lists[english].count == 1 else { continue }
      let chinese = english.opposite
      lists[chinese] = spans[chinese].flatMap { EnumerationReader.chinese($0, context.utf8(chinese)) }
      guard lists[chinese].count == 1 else { continue }
      let words = Bilingual(
        source: coverage.learntWords(of: bead, .source), target: coverage.learntWords(of: bead, .target))
      for side in Side.allCases {
        let other = lists[side.opposite][0]
        let openItems = other.items.count { item in
          let own = words[side.opposite].filter { item.contains($0.span) }
          return !own.isEmpty && own.allSatisfy { !$0.isValue && $0.support < WordCoverage.openSupport }
        }
        let lost = lostItems(
          lists[side][0], words[side], against: other, openItems: openItems, isEnglish: side == english)
        for item in lost {
          var all = context.spans(side, [item])
          all[side.opposite] = [other.span]
          drafts.append(
            GapDraft(.partial, .warning, .omitted, side: side, spans: all, probability: 0.8))
        }
      }
    }
    return drafts
  }

  /// How many letters of English a sentence has at most, and how many bytes an item.
  private static let greatestLength = 80
  private static let greatestItem = 36

  /// The items of a list that find no translation, if they are as many as the other list is shorter.
  private func lostItems(
    _ list: Enumeration, _ words: [WordCoverage.Word], against other: Enumeration, openItems: Int,
    isEnglish: Bool
  ) -> [Span] {
    let missing = list.items.count - other.items.count
    guard missing > 0, missing <= 2 else { return [] }
    // What stands between long stretches is a sentence with commas.
    guard list.items.dropFirst().dropLast().allSatisfy({ $0.count <= Self.greatestItem }) else { return [] }
    var lost: [Span] = []
    var found = 0
    for (index, item) in list.items.enumerated() {
      var own = words.filter { item.contains($0.span) }
      // What stands before the list, and behind it, is no part of its items.
      if index == 0 { own = Array(own.suffix(1)) }
      if index == list.items.count - 1 { own = Array(own.prefix(isEnglish ? 1 : 2)) }
      guard let head = own.last, head.isKnown || head.isValue else { continue }
      if !head.isValue, head.support < WordCoverage.openSupport, own.allSatisfy({ $0.support < 0.3 }) {
        lost.append(Span(own[0].span.lowerBound, head.span.upperBound))
      } else {
        found += 1
      }
    }
    // An item of the other list that finds no translation may be that of one of these.
    let spare = lost.count - missing
    guard spare == openItems, spare <= 1, found >= 2, found + spare + 1 >= other.items.count else {
      return []
    }
    return Array(lost.suffix(missing))
  }
}
