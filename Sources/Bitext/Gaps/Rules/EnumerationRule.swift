/// An item of an enumeration that the other side's enumeration lacks, between English and Chinese.
///
/// Told only where the two lists are compared item by item: two items at least translate each other, and those that are
/// left over on one side find no translation anywhere. The gap is a ``Gap/Kind/partial`` one.
struct EnumerationRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    guard let english = context.englishSide, let coverage = context.coverage else { return [] }
    let chinese = english.opposite
    var drafts: [GapDraft] = []
    for bead in context.sentences.beads
    where !bead.isNull && bead.probability >= context.thresholds.valueProbability {
      guard bead.source.count == 1, bead.target.count == 1,
        context.letters(ofSentences: bead[english], english) <= Self.greatestLength,
        context.letters(ofSentences: bead[chinese], chinese) <= Self.greatestLength,
        let sentence = context.spans(ofSentences: bead[english], english).first,
        let other = context.spans(ofSentences: bead[chinese], chinese).first
      else { continue }
      let chineseLists = EnumerationReader.chinese(other, context.utf8(chinese))
      if chineseLists.isEmpty { continue }
      let words = Bilingual(
        source: coverage.learntWords(of: bead, .source), target: coverage.learntWords(of: bead, .target))
      let links = coverage.links(of: bead, from: english)
      var englishLists = EnumerationReader.english(sentence, context.utf8(english))
      if englishLists.isEmpty {
        englishLists = EnumerationReader.pairs(words[english].map(\.span), context.utf8(english))
      }
      let utf8 = Bilingual(source: context.utf8(.source), target: context.utf8(.target))
      for list in englishLists {
        // Two words that are joined are a list only if all else of a short sentence finds its translation.
        if list.items.count == 2 {
          guard context.letters(ofSentences: bead[english], english) <= Self.shortLength,
            !words[english].contains(where: { $0.tells && $0.isOpen })
          else { continue }
        }
        let comparisons = chineseLists.map { other in
          var lists = Bilingual(source: list, target: list)
          lists[chinese] = other
          return ListComparison(lists, words, links, utf8, english: english)
        }
        guard let best = comparisons.max(by: { $0.pairs.count < $1.pairs.count }) else { continue }
        drafts += best.lostItems.map { side, item in
          var all = context.spans(side, [item])
          all[side.opposite] = [best.lists[side.opposite].span]
          return GapDraft(.partial, .warning, .omitted, side: side, spans: all, probability: 0.8)
        }
      }
    }
    return drafts
  }

  /// How many letters a sentence of either side has at most, and one of English in which two words are a list.
  private static let greatestLength = 110
  private static let shortLength = 100
}

/// Two lists of which the items are compared one by one.
private struct ListComparison {
  let lists: Bilingual<Enumeration>
  /// The items that translate each other, by their places.
  let pairs: [(english: Int, chinese: Int)]
  private let english: Side
  private let utf8: Bilingual<[UInt8]>
  /// The words of each item that tell what it is.
  private let heads: Bilingual<[[WordCoverage.Word]]>

  init(
    _ lists: Bilingual<Enumeration>, _ words: Bilingual<[WordCoverage.Word]>, _ links: [WordCoverage.Link],
    _ utf8: Bilingual<[UInt8]>, english: Side
  ) {
    self.utf8 = utf8
    self.lists = lists
    self.english = english
    var heads = Bilingual<[[WordCoverage.Word]]>(source: [], target: [])
    for side in Side.allCases {
      let items = lists[side].items
      heads[side] = items.enumerated().map { index, item in
        let own = words[side].filter { item.contains($0.span) }
        // What stands before the list, and behind it, is no part of its items.
        // 暖气费 may be two words.
        if index == 0 { return Array(own.suffix(side == english || own.last?.letters == 1 ? 2 : 1)) }
        if index == items.count - 1 { return Array(own.prefix(2)) }
        return own
      }
    }
    self.heads = heads
    let chinese = english.opposite
    func place(of span: Span, _ side: Side) -> Int? {
      heads[side].firstIndex { $0.contains { $0.span == span } }
    }
    var pairs: [(english: Int, chinese: Int)] = []
    for link in links.sorted(by: { $0.weight > $1.weight }) where link.weight >= WordCoverage.openSupport {
      guard let own = place(of: link.spans[english], english),
        let other = place(of: link.spans[chinese], chinese),
        !pairs.contains(where: { $0.english == own || $0.chinese == other })
      else { continue }
      pairs.append((own, other))
    }
    self.pairs = pairs
  }

  /// The items that one side lacks.
  var lostItems: [(side: Side, item: Span)] {
    let chinese = english.opposite
    guard pairs.count >= 2,
      Side.allCases.allSatisfy({ side in
        // What stands between long stretches is a sentence with commas.
        lists[side].items.dropFirst().dropLast().allSatisfy { $0.count <= Self.greatestItem }
      })
    else { return [] }
    let left = [
      lists[english].items.indices.filter { place in !pairs.contains { $0.english == place } },
      lists[chinese].items.indices.filter { place in !pairs.contains { $0.chinese == place } },
    ]
    // Where all items of one side find theirs, no item of the other is another word for one of them.
    for (side, matched, rest) in [(english, left[1], left[0]), (chinese, left[0], left[1])]
    where matched.isEmpty && rest.count == 1 && pairs.count >= 3 && isExtra(rest[0], side) {
      return [(side, span(of: rest[0], side))]
    }
    // Anything else that is left may be what an item without a translation is translated by.
    guard left[0].allSatisfy({ isLost($0, english) }), left[1].allSatisfy({ isLost($0, chinese) }) else {
      return []
    }
    let (own, other) = (left[0], left[1])
    // `language or imagery, and attention`: what the first item of English joins is two of Chinese.
    if other.contains(where: { $0 <= 1 }), let first = lists[english].items.first,
      EnumerationReader.holdsConjunction(first, utf8[english])
    {
      return []
    }
    // Two that stand in the same place may translate each other, though the lexicon does not know it.
    if own.count > other.count, own.count <= 2, other.count <= 1 {
      return Array(own.prefix(own.count - other.count)).map { (english, span(of: $0, english)) }
    }
    if other.count > own.count, other.count <= 2, own.count <= 1 {
      return Array(other.prefix(other.count - own.count)).map { (chinese, span(of: $0, chinese)) }
    }
    return []
  }

  /// Whether the word that tells what an item is finds no translation, and the lexicon knows that it could. Names are compared
  /// elsewhere.
  private func isLost(_ place: Int, _ side: Side) -> Bool {
    let own = heads[side][place]
    let isLast = place == lists[side].items.count - 1
    // `the three states, Norway, Sweden and Denmark`: names stand beside what they are names of.
    if place == 0, side == english,
      heads[side].dropFirst().allSatisfy({ $0.first.map { isName($0, side) } ?? true })
    {
      return false
    }
    guard let head = isLast ? own.first : own.last, head.tells, head.isOpen, !isName(head, side) else {
      return false
    }
    return isLast || place == 0 || own.allSatisfy { !$0.isValue && $0.isOpen }
  }

  /// Whether no word of an item finds a translation, be it known to the lexicon or not. What stands before a list, and behind it,
  /// may hold other words.
  private func isExtra(_ place: Int, _ side: Side) -> Bool {
    let own = heads[side][place]
    return place > 0 && place < lists[side].items.count - 1 && own.contains(where: \.isKnown)
      && own.reduce(0) { $0 + $1.letters } >= 2
      && own.allSatisfy { $0.isOpen && !$0.isValue && !(side == english && isName($0, side)) }
  }

  private func isName(_ word: WordCoverage.Word, _ side: Side) -> Bool {
    side == english ? LabelCursor.isCapital(UInt32(utf8[side][word.span.lowerBound])) : word.letters < 2
  }

  private func span(of place: Int, _ side: Side) -> Span {
    let own = heads[side][place]
    if place == 0 { return own[own.count - 1].span }
    if place == lists[side].items.count - 1 { return own[0].span }
    return Span(own[0].span.lowerBound, own[own.count - 1].span.upperBound)
  }

  /// How many bytes an item between two others has at most.
  private static let greatestItem = 48
}
