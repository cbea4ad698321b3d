/// Names that differ between an English and a Chinese side: people, countries, places, bodies.
///
/// Other pairs of languages have none that could be told for sure.
struct NameRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    guard let english = context.englishSide, marksNames(english, context) else { return [] }
    let chinese = english.opposite
    var drafts: [GapDraft] = []
    var copied: [(name: CopiedNames.Missing, bead: Bead)] = []
    var counts: [[UInt8]: Int] = [:]
    var lone: [(difference: NameComparison.Difference, name: String, bead: Bead, isNear: Bool)] = []
    var mentioned: [String: Int] = [:]
    /// The letters of all of the English text, made once somebody looks for a name in them.
    var letters: [UInt8]?
    for bead in context.sentences.beads where !bead.isNull {
      guard let left = stretch(of: bead, english, context), let right = stretch(of: bead, chinese, context)
      else { continue }
      let comparison = NameComparison(english: left, chinese: right)
      drafts += comparison.differences.map {
        draft(
          $0, english, bead,
          isSure: $0.isSure && ($0.isReplaced || !isNamedNearby($0, english, bead, context, &letters)),
          context)
      }
      if let mentions = comparison.mentions {
        drafts += mentions.beside.map {
          draft(
            NameComparison.Difference(form: .body, english: $0.span, chinese: nil), english, bead,
            isSure: true, context)
        }
        for (code, count) in mentions.mentioned { mentioned[code, default: 0] += count }
        for mention in mentions.english {
          guard let form = NameComparison.Difference.Form(alone: mention.sort) else { continue }
          lone.append(
            (
              NameComparison.Difference(form: form, english: mention.span, chinese: nil), mention.name, bead,
              isSaidNearby(mention, chinese, bead, context)
            ))
        }
        for mention in mentions.chinese {
          // Two characters stand in other words as well: 三台 in 三台电脑.
          guard let form = NameComparison.Difference.Form(alone: mention.sort),
            form == .country || mention.span.count > 6
          else { continue }
          lone.append(
            (
              NameComparison.Difference(form: form, english: nil, chinese: mention.span), mention.name, bead,
              false
            ))
        }
      }
      let names = CopiedNames(english: left.bytes, left.range, chinese: right.bytes, right.range)
      for name in names.seen { counts[name, default: 0] += 1 }
      copied += names.missing.map { ($0, bead) }
    }
    // What a text speaks of all the time may be understood where the other side does not say it.
    for (name, bead) in copied {
      let letters = LatinLetters.folded(context.utf8(chinese), name.span.range)
      let isUsual = counts[letters, default: 0] > context.thresholds.usualName
      drafts.append(
        draft(
          NameComparison.Difference(form: .copied, english: nil, chinese: name.span), english, bead,
          isSure: !isUsual && !name.isAcronym
            && isFaithful(bead, chinese, besides: name.span, context.thresholds.copyingShare, context),
          context))
    }
    var alone: [String: Int] = [:]
    for item in lone { alone[item.name, default: 0] += 1 }
    for (difference, name, bead, isNear) in lone {
      let side = difference.english == nil ? chinese : english
      guard let span = difference.english ?? difference.chinese else { continue }
      // What the document leaves out again and again is understood.
      let isUnderstood =
        alone[name, default: 0] > 1 && alone[name, default: 0] * 4 > mentioned[name, default: 0]
      if mentioned[name, default: 0] > context.thresholds.usualName { continue }
      drafts.append(
        draft(
          difference, english, bead,
          isSure: !isUnderstood && !isNear && !isOfOffice(difference.chinese, chinese, context)
            && isFaithful(bead, side, besides: span, context.thresholds.faithfulShare, context), context))
    }
    return drafts
  }

  /// Whether capitals tell names from other words on a side: not in text that was made all small or all capital.
  private func marksNames(_ side: Side, _ context: GapContext) -> Bool {
    let utf8 = context.utf8(side)
    var words = (small: 0, capital: 0)
    for (before, letter) in zip(utf8, utf8.dropFirst())
    where before <= 0x20 && LabelCursor.isLetter(UInt32(letter)) {
      if letter & 0x20 == 0 { words.capital += 1 } else { words.small += 1 }
    }
    let count = words.small + words.capital
    return count < Self.fewWords || min(words.small, words.capital) * 100 >= count
  }

  /// So few words may well be without a name.
  private static let fewWords = 100

  /// Whether nearly every other word of a side finds its translation: in a free translation a name may be understood.
  private func isFaithful(
    _ bead: Bead, _ side: Side, besides span: Span, _ limit: Double, _ context: GapContext
  )
    -> Bool
  {
    guard let coverage = context.coverage else { return false }
    let words = coverage.learntWords(of: bead, side).filter { $0.isKnown && !$0.span.overlaps(span) }
    let open = words.count { $0.support < WordCoverage.openSupport }
    return words.count >= 3 && Double(open) <= limit * Double(words.count)
  }

  /// Whether a name that Chinese has alone stands in a sentence of English nearby, where this one has `he` or `the player`.
  private func isNamedNearby(
    _ difference: NameComparison.Difference, _ english: Side, _ bead: Bead, _ context: GapContext,
    _ letters: inout [UInt8]?
  ) -> Bool {
    // Gu Wenjing is 她 where a sentence nearby has 顾文静.
    if difference.form == .pinyin, difference.chinese == nil, let name = difference.english {
      return isNamedNearby(pinyin: name, english, bead, context)
    }
    guard difference.english == nil, let span = difference.chinese else { return false }
    if difference.form == .pinyin {
      let all = letters ?? LatinLetters.folded(context.utf8(english), 0..<context.utf8(english).count)
      letters = all
      return LatinLetters.holds(
        all, HanReadings.shared.letters(of: context.utf8(english.opposite), span)[...])
    }
    guard difference.form == .sound,
      let name = DottedName.names(
        in: context.utf8(english.opposite), from: span.lowerBound, to: span.upperBound
      ).first
    else { return false }
    let sentences = context.segmentation[english].sentences
    let near =
      max(
        0, bead[english].lowerBound - Self.near)..<min(sentences.count, bead[english].upperBound + Self.near)
    let names = near.filter { !bead[english].contains($0) }.flatMap {
      LatinName.names(
        in: context.utf8(english), from: sentences[$0].span.lowerBound, to: sentences[$0].span.upperBound)
    }
    return name.likeness(names, context.utf8(english), context.utf8(english.opposite))
      >= NameComparison.soundThreshold
  }

  /// Whether the Chinese text has a name in Pinyin in a sentence nearby.
  private func isNamedNearby(pinyin name: Span, _ english: Side, _ bead: Bead, _ context: GapContext) -> Bool
  {
    let chinese = english.opposite
    let words = LatinName.names(in: context.utf8(english), from: name.lowerBound, to: name.upperBound)
      .flatMap(\.words)
    guard words.count == 2 else { return false }
    let parts = words.map { LatinName.letters([$0], in: context.utf8(english)) }
    let count = context.segmentation[chinese].sentences.count
    let near =
      max(0, bead[chinese].lowerBound - 3 * Self.near)..<min(count, bead[chinese].upperBound + Self.near)
    return context.spans(ofSentences: near, chinese).contains { span in
      // 那里 is no Li Na: the given name stands before only where it is no surname.
      (Surnames.pinyin.contains(parts[0])
        ? [parts[0] + parts[1]] : [parts[0] + parts[1], parts[1] + parts[0]]).contains {
          HanReadings.shared.find($0, in: context.utf8(chinese), from: span.lowerBound, to: span.upperBound)
            != nil
        }
    }
  }

  /// Whether the Chinese text has an English country or place in a sentence beside those of a bead: a translator divides
  /// sentences otherwise.
  private func isSaidNearby(_ mention: NameMention, _ chinese: Side, _ bead: Bead, _ context: GapContext)
    -> Bool
  {
    let count = context.segmentation[chinese].sentences.count
    let near = max(0, bead[chinese].lowerBound - 1)..<min(count, bead[chinese].upperBound + 1)
    return context.spans(ofSentences: near, chinese).contains { span in
      mention.sort == .country
        ? CountryNames.shared.isNamed(
          mention.country, inChinese: context.utf8(chinese), from: span.lowerBound, to: span.upperBound,
          besides: [],
          inside: [])
        : MentionComparison.holds(mention, in: context.utf8(chinese), span.range)
    }
  }

  /// Whether a Chinese country stands right before an office, to say whose it is: 德国前总理默克尔 is `former Chancellor Merkel`.
  private func isOfOffice(_ country: Span?, _ side: Side, _ context: GapContext) -> Bool {
    guard let country else { return false }
    let utf8 = context.utf8(side)
    let words = [[]] + Self.beforeOffices
    return words.contains { word in
      utf8[country.upperBound...].starts(with: word)
        && Titles.begins(utf8, at: country.upperBound + word.count, end: utf8.count)
    }
  }

  /// What says when somebody has an office.
  private static let beforeOffices = ["前", "前任", "现任", "現任", "时任", "時任", "新任", "候任", "代理", "当选", "當選"].map {
    Array($0.utf8)
  }

  /// How many sentences around.
  private static let near = 4

  /// A side of a bead, from its first sentence to its last, with what is known of its words.
  private func stretch(of bead: Bead, _ side: Side, _ context: GapContext) -> MentionComparison.Stretch? {
    let spans = context.spans(ofSentences: bead[side], side)
    guard let first = spans.first, let last = spans.last, first.lowerBound < last.upperBound else {
      return nil
    }
    let words = context.coverage?.learntWords(of: bead, side).map {
      NameWord(span: $0.span, support: $0.support, isKnown: $0.isKnown)
    }
    return MentionComparison.Stretch(
      bytes: context.utf8(side), range: first.lowerBound..<last.upperBound, words: words ?? [],
      translations: { word in
        word.withUnsafeBufferPointer { word in
          context.lexicon?.translations(of: word)?.map {
            Array((context.lexicon?.text(ofTarget: $0.target) ?? "").utf8)
          }
            ?? []
        }
      })
  }

  private func draft(
    _ difference: NameComparison.Difference, _ english: Side, _ bead: Bead, isSure: Bool,
    _ context: GapContext
  ) -> GapDraft {
    let spans = Bilingual(
      source: (english == .source ? difference.english : difference.chinese).map { [$0] } ?? [],
      target: (english == .source ? difference.chinese : difference.english).map { [$0] } ?? [])
    let isSure = isSure && bead.probability >= context.thresholds.valueProbability
    let isOnBoth = !spans.source.isEmpty && !spans.target.isEmpty
    return GapDraft(
      .name, isSure ? .warning : .note, isOnBoth ? .nameDiffers : .nameAbsent,
      side: isOnBoth ? nil : spans.source.isEmpty ? .target : .source, spans: spans,
      evidence: [Evidence(.name, spans: spans)], probability: bead.probability)
  }
}

extension NameComparison.Difference.Form {
  /// What a mention is that stands on one side only; nil for what may always be understood.
  fileprivate init?(alone sort: NameMention.Sort) {
    switch sort {
    case .country: self = .country
    case .place: self = .place
    case .people, .body: return nil
    }
  }
}
