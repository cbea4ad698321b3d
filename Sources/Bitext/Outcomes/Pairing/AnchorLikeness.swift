/// How alike two items are by what stands in both languages: digits and Latin words.
struct AnchorLikeness: Sendable {
  private let utf8: Bilingual<[UInt8]>
  /// The anchors of the items that were looked at, by where the item's label begins.
  private var known = Bilingual<[Int: [UInt64]]>(source: [:], target: [:])

  init(_ segmentation: Bilingual<Segmentation>) {
    utf8 = segmentation.map { $0.document.page.utf8 }
  }

  /// 0…1; 0.5 where neither has anything to compare.
  ///
  /// - Complexity: O(*n* log *n*) in the bytes of an item when it is looked at first, then O(*a*) in its anchors.
  mutating func value(_ source: OutcomeItem, _ target: OutcomeItem) -> Double {
    let first = anchors(source.statement, .source)
    let second = anchors(target.statement, .target)
    // English has many Latin words that Chinese lacks: the smaller number is what could have agreed.
    let smaller = min(first.count, second.count)
    if smaller == 0 { return 0.5 }
    var shared = 0
    var next = 0
    for anchor in first {
      while next < second.count, second[next] < anchor { next += 1 }
      if next < second.count, second[next] == anchor {
        shared += 1
        next += 1
      }
    }
    return (Double(shared) + 0.5) / (Double(smaller) + 1)
  }

  /// Runs of digits and of ASCII letters, a hash for each time that one stands there, ascending.
  private mutating func anchors(_ statement: Outcome.Statement, _ side: Side) -> [UInt64] {
    let key = statement.label.span.lowerBound
    if let anchors = known[side][key] { return anchors }
    var anchors: [UInt64] = []
    for span in [statement.heading] + statement.body {
      var hash = FowlerNollVo()
      var length = 0
      for offset in span.lowerBound...span.upperBound {
        let byte = offset < span.upperBound ? utf8[side][offset] : 0x20
        let letter = byte | 0x20
        if (letter >= 0x61 && letter <= 0x7A) || (byte >= 0x30 && byte <= 0x39) {
          hash.add(letter)
          length += 1
        } else {
          if length > 0 { anchors.append(hash.value) }
          hash = FowlerNollVo()
          length = 0
        }
      }
    }
    anchors.sort()
    known[side][key] = anchors
    return anchors
  }
}
