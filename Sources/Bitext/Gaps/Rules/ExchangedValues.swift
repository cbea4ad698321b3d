extension GapContext {
  /// The amounts of a sentence that stand exchanged on the other side: `A has 12 wells and B has 30` where the other side
  /// gives 30 to A.
  ///
  /// Two amounts of one kind that are neighbours on both sides and stand in the opposite order are looked at. Where the words
  /// around them went with them, the translation only turned the clause. Where the words stand still, or the two are a
  /// bare list, the amounts were exchanged.
  ///
  /// - Complexity: O(*n*) in the values, and the words of the sentences in question with their translations.
  func exchangedValues() -> [ValueDifferences.Difference] {
    guard let englishSide else { return [] }
    var found: [ValueDifferences.Difference] = []
    for bead in sentences.beads where !bead.isNull {
      let own = Bilingual(
        source: Array(values.source[bead.source]), target: Array(values.target[bead.target]))
      guard Side.allCases.allSatisfy({ own[$0].count >= 2 }) else { continue }
      let comparison = ValueComparison(source: own.source, target: own.target)
      guard comparison.conflicts.isEmpty else { continue }
      let order = ValueOrder(comparison)
      for pair in order.crossings {
        let place = ExchangedPair(comparison, pair, englishSide: englishSide)
        guard isExchanged(place, bead) else { continue }
        let first = pair.first.source
        found.append(
          ValueDifferences.Difference(
            form: .order, isDate: false,
            values: Bilingual<Value?>(source: own.source[first], target: own.target[pair.second.target]),
            more: [], probability: bead.probability))
      }
    }
    return found
  }

  /// Whether the words around two amounts or literals stand still while these changed places.
  func isExchanged(_ pair: ExchangedPair, _ bead: Bead) -> Bool {
    let english = self.utf8(pair.englishSide)
    let chinese = self.utf8(pair.englishSide.opposite)
    guard let joint = EnglishJoint(english, pair.spans[pair.englishSide]),
      let other = ChineseJoint(chinese, pair.spans[pair.englishSide.opposite])
    else { return false }
    if joint.isBare, other.isBare { return true }
    guard let coverage else { return false }
    let areas = Bilingual(
      source: pair.areas(
        .source, of: self, bead, split: pair.englishSide == .source ? joint.split : other.split),
      target: pair.areas(
        .target, of: self, bead, split: pair.englishSide == .target ? joint.split : other.split))
    func likeness(_ source: Int, _ target: Int) -> Float {
      coverage.association(areas.source[source], areas.target[target], bead)
        + sharedLetters(areas.source[source], areas.target[target], except: pair)
        + sharedDates(areas.source[source], areas.target[target])
    }
    // The areas are in the order of the text on each side.
    let straight = likeness(0, 0) + likeness(1, 1)
    let crossed = likeness(0, 1) + likeness(1, 0)
    return straight > crossed + 0.1
  }

  /// How many parts of dates stand in a source's stretch and in one of the target's: `in May` and 5月.
  private func sharedDates(_ source: Span, _ target: Span) -> Float {
    func keys(_ side: Side, _ span: Span) -> Set<AtomKey> {
      let dates = values[side][span].filter { $0.isDate && $0.certainty > .faint }
      return Set(Atom.atoms(Array(dates)).map { AtomKey(strict: $0) })
    }
    return Float(keys(.source, source).intersection(keys(.target, target)).count)
  }

  /// How many of the capitals, Latin words and numbers in a source's stretch stand in one of the target's as well.
  private func sharedLetters(_ source: Span, _ target: Span, except pair: ExchangedPair) -> Float {
    func words(_ side: Side, _ span: Span) -> Set<String> {
      let bytes = utf8(side)
      var words: Set<String> = []
      var begin = span.lowerBound
      while begin < span.upperBound {
        var end = begin
        while end < span.upperBound, DigitToken.isAlphanumeric(bytes, at: end, limit: span.upperBound) {
          end += 1
        }
        let word = Span(begin, end)
        let isSmall = end > begin && bytes[begin] & 0x20 != 0 && DigitToken.isLetter(bytes[begin])
        if end > begin, !isSmall, !word.overlaps(pair.spans[side].0), !word.overlaps(pair.spans[side].1) {
          words.insert(String(decoding: bytes[begin..<end], as: UTF8.self))
        }
        begin = max(end, begin + 1)
      }
      return words
    }
    return Float(words(.source, source).intersection(words(.target, target)).count)
  }
}

/// The pairs of amounts whose order differs between two sides.
struct ValueOrder {
  typealias Crossing = (first: ValueComparison.Match, second: ValueComparison.Match)
  private(set) var crossings: [Crossing] = []

  /// - Complexity: O(*n* log *n*) in the number of values.
  init(_ comparison: ValueComparison) {
    var matches = comparison.matches.filter { match in
      match.field == .number && ValueOrder.counts(comparison.values.source[match.source])
        && ValueOrder.counts(comparison.values.target[match.target])
    }
    matches.sort { ($0.source, $0.target) < ($1.source, $1.target) }
    guard matches.count >= 2, matches.count <= 64 else { return }
    // Where each matched value stands among those of the target.
    let places = matches.map(\.target).sorted()
    for (first, second) in zip(matches, matches.dropFirst())
    where first.target > second.target && first.source != second.source {
      let distance =
        places.partitionPoint { $0 >= first.target } - places.partitionPoint { $0 >= second.target }
      guard distance == 1, let one = ValueOrder.quantity(comparison.values.source[first.source]),
        let two = ValueOrder.quantity(comparison.values.source[second.source]), one.number != two.number,
        one.unit.dimension == two.unit.dimension || one.unit == .none || two.unit == .none
      else { continue }
      crossings.append((first, second))
    }
  }

  private static func quantity(_ value: Value) -> Quantity? {
    if case .quantity(let quantity) = value.content { quantity } else { nil }
  }

  /// Whether a value is an amount that keeps its place in a list.
  private static func counts(_ value: Value) -> Bool {
    guard value.certainty == .hard, let quantity = quantity(value) else { return false }
    return !quantity.isOrdinal && quantity.unit != .share && quantity.unit != .magnitude
  }
}

/// Where two amounts stand that may be exchanged.
struct ExchangedPair {
  let englishSide: Side
  /// The spans of both amounts in the order of the text.
  let spans: Bilingual<(Span, Span)>
  /// The end of the value before the two, and the start of the one behind.
  private let limits: Bilingual<(Int?, Int?)>

  init(_ comparison: ValueComparison, _ pair: ValueOrder.Crossing, englishSide: Side) {
    self.englishSide = englishSide
    let values = comparison.values
    spans = Bilingual(
      source: (values.source[pair.first.source].span, values.source[pair.second.source].span),
      target: (values.target[pair.second.target].span, values.target[pair.first.target].span))
    func isAmount(_ value: Value) -> Bool {
      if case .quantity = value.content { value.certainty > .faint } else { false }
    }
    func limits(_ values: [Value], _ first: Int, _ second: Int) -> (Int?, Int?) {
      (
        values[..<first].last(where: isAmount)?.span.upperBound,
        values[(second + 1)...].first(where: isAmount)?.span.lowerBound
      )
    }
    self.limits = Bilingual(
      source: limits(values.source, pair.first.source, pair.second.source),
      target: limits(values.target, pair.second.target, pair.first.target))
  }

  /// Two literals, the first ones of their kind.
  init(_ literals: Bilingual<[Literal]>, englishSide: Side) {
    self.englishSide = englishSide
    spans = literals.map { ($0[0].span, $0[1].span) }
    limits = Bilingual(source: (nil, nil), target: (nil, nil))
  }

  /// The stretches of text around the two amounts, divided at a place between them.
  func areas(_ side: Side, of context: GapContext, _ bead: Bead, split: Int) -> [Span] {
    let sentences = context.segmentation[side].sentences[bead[side]]
    let start = sentences.first?.span.lowerBound ?? spans[side].0.lowerBound
    let end = sentences.last?.span.upperBound ?? spans[side].1.upperBound
    let from = min(max(start, limits[side].0 ?? start), spans[side].0.lowerBound)
    let to = max(min(end, limits[side].1 ?? end), spans[side].1.upperBound)
    return [Span(from, split), Span(split, to)]
  }
}

/// What joins two amounts in English: the text between them, if that puts them side by side.
struct EnglishJoint {
  /// Where the second one's part begins.
  let split: Int
  /// Whether the two are members of a list, with nothing between but the joint.
  let isBare: Bool

  init?(_ bytes: [UInt8], _ spans: (Span, Span)) {
    guard spans.0.upperBound <= spans.1.lowerBound else { return nil }
    let between = Array(bytes[spans.0.upperBound..<spans.1.lowerBound])
    let words = between.split { !DigitToken.isLetter($0) && $0 != 0x2C && $0 != 0x3B }.map { Array($0) }
    let joints: [String] = ["and", "while", "but", "whereas", "or", "compared", "against", "versus"]
    guard between.count <= 120 else { return nil }
    var split: Int?
    var offset = 0
    while offset < between.count, split == nil {
      if between[offset] == 0x2C || between[offset] == 0x3B {
        split = offset + 1
      } else if offset == 0 || !DigitToken.isLetter(between[offset - 1]) {
        let end = between[offset...].firstIndex { !DigitToken.isLetter($0) } ?? between.count
        if joints.contains(String(decoding: between[offset..<end], as: UTF8.self)) { split = offset }
      }
      offset += 1
    }
    guard let split else { return nil }
    let bareWords = words.filter { !joints.contains(String(decoding: $0, as: UTF8.self)) && $0 != [0x2C] }
    isBare = bareWords.isEmpty
    self.split = spans.0.upperBound + split
  }
}

/// What joins two amounts in Chinese.
struct ChineseJoint {
  let split: Int
  let isBare: Bool

  init?(_ bytes: [UInt8], _ spans: (Span, Span)) {
    guard spans.0.upperBound <= spans.1.lowerBound, spans.1.lowerBound - spans.0.upperBound <= 180 else {
      return nil
    }
    var split: Int?
    var letters = 0
    var offset = spans.0.upperBound
    let end = spans.1.lowerBound
    while let scalar = bytes.scalar(at: offset, limit: end) {
      switch scalar.value {
      // ， ； 、 ,
      case 0xFF0C, 0xFF1B, 0x3001, 0x2C: split = split ?? offset + scalar.length
      // 和 与 與 及 而
      case 0x548C, 0x4E0E, 0x8207, 0x53CA, 0x800C: split = split ?? offset
      case 0x7684 where split == nil: return nil  // 的: the second one is of the first
      default: letters += 1
      }
      offset += scalar.length
    }
    guard let split else { return nil }
    self.split = split
    // A measure word may stand behind the first one: 120吨和95吨, 41名和67名.
    isBare = letters <= 1
  }
}

extension WordCoverage {
  /// How well the words of a stretch of the source translate those of one of the target, each by its best word.
  ///
  /// - Complexity: O(*w*² · *t*) in the words of the stretches and the translations of a word; stretches are parts of one
  ///   sentence.
  func association(_ source: Span, _ target: Span, _ bead: Bead) -> Float {
    func ids(_ span: Span, _ side: Side) -> Set<Int> {
      Set(
        sentences.range(bead[side], side).lazy.map { sentences.words[side][$0] }.filter {
          span.contains($0.span)
        }.map(\.id)
      )
    }
    let all = Bilingual(source: ids(source, .source), target: ids(target, .target))
    let targets = all[sentences.headSide.opposite]
    var sum: Float = 0
    for head in all[sentences.headSide].sorted() {
      var best: Float = 0
      for entry in associations.row(head) where targets.contains(Int(associations.columns[entry])) {
        best = max(best, associations.weights[entry])
      }
      sum += best.squareRoot()
    }
    return sum
  }
}
