/// How alike two items are by what stands in both languages: digits and Latin words.
struct AnchorLikeness: Sendable {
  private let utf8: Bilingual<[UInt8]>

  init(_ segmentation: Bilingual<Segmentation>) {
    utf8 = segmentation.map { $0.document.page.utf8 }
  }

  /// 0…1; 0.5 where neither has anything to compare.
  func value(_ source: OutcomeItem, _ target: OutcomeItem) -> Double {
    let first = anchors(source.statement, utf8.source)
    let second = anchors(target.statement, utf8.target)
    var shared = 0
    for (anchor, count) in first { shared += min(count, second[anchor, default: 0]) }
    // English has many Latin words that Chinese lacks: the smaller number is what could have agreed.
    let smaller = min(first.values.reduce(0, +), second.values.reduce(0, +))
    return smaller == 0 ? 0.5 : (Double(shared) + 0.5) / (Double(smaller) + 1)
  }

  /// Runs of digits and of ASCII letters, by a hash of each, and how often they stand there.
  private func anchors(_ statement: Outcome.Statement, _ utf8: [UInt8]) -> [UInt64: Int] {
    var anchors: [UInt64: Int] = [:]
    for span in [statement.heading] + statement.body {
      var hash = FowlerNollVo()
      var length = 0
      for byte in utf8[span.range] + [0x20] {
        let letter = byte | 0x20
        if (letter >= 0x61 && letter <= 0x7A) || (byte >= 0x30 && byte <= 0x39) {
          hash.add(letter)
          length += 1
        } else {
          if length > 0 { anchors[hash.value, default: 0] += 1 }
          hash = FowlerNollVo()
          length = 0
        }
      }
    }
    return anchors
  }
}
