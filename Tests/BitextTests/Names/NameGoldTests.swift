import Foundation
import Testing
import _BitextTestSupport

@testable import Bitext

/// How well the sound of a name tells its translation from another name, on professional translations.
@Suite(.enabled(if: GoldData.isAvailable, Comment(rawValue: GoldData.hint)))
struct NameGoldTests {
  @Test func `names sound like their renderings`() throws {
    var pairs: [(names: [DottedName], latin: [LatinName], pair: ValueGoldTests.Pair)] = []
    for set in ["ntrex", "wmt22_enzh"] {
      for pair in try ValueGoldTests.pairs(set) {
        let dotted = DottedName.names(in: pair.chinese, from: 0, to: pair.chinese.count)
        let latin = LatinName.names(in: pair.english, from: 0, to: pair.english.count)
        if !dotted.isEmpty, !latin.isEmpty { pairs.append((dotted, latin, pair)) }
      }
    }
    var right: [Double] = []
    var wrong: [Double] = []
    var report = ""
    for (index, item) in pairs.enumerated() {
      let other = pairs[(index + 37) % pairs.count]
      for name in item.names {
        let likeness = name.likeness(item.latin, item.pair.english, item.pair.chinese)
        right.append(likeness)
        wrong.append(name.likeness(other.latin, other.pair.english, item.pair.chinese))
        report += "\(likeness) \(String(decoding: item.pair.chinese[name.span.range], as: UTF8.self)) "
        report += "\(String(decoding: item.pair.english, as: UTF8.self).prefix(160))\n"
      }
    }
    for threshold in stride(from: 0.3, through: 0.8, by: 0.05) {
      let kept = Double(right.filter { $0 >= threshold }.count) / Double(max(1, right.count))
      let taken = Double(wrong.filter { $0 >= threshold }.count) / Double(max(1, wrong.count))
      print("threshold \(threshold): right \(kept), wrong \(taken) of \(right.count) names")
    }
    if let file = ProcessInfo.processInfo.environment["BITEXT_VALUE_REPORT"] {
      try report.split(separator: "\n").sorted().joined(separator: "\n")
        .write(toFile: "\(file).names", atomically: true, encoding: .utf8)
    }
    let kept = right.count { $0 >= NameComparison.soundThreshold }
    let taken = wrong.count { $0 >= NameComparison.soundThreshold }
    #expect(right.count > 200 && kept * 100 >= right.count * 90 && taken * 100 <= wrong.count * 8)
  }

  @Test func `differences of names in clean translations`() throws {
    var report = ""
    for set in ValueGoldTests.sets {
      var counts: [NameComparison.Difference.Form: Int] = [:]
      let pairs = try ValueGoldTests.pairs(set)
      for pair in pairs {
        let comparison = NameComparison(
          english: MentionComparison.Stretch(bytes: pair.english, range: pair.english.indices, words: []),
          chinese: MentionComparison.Stretch(bytes: pair.chinese, range: pair.chinese.indices, words: []))
        for difference in comparison.differences {
          counts[difference.form, default: 0] += 1
          func text(_ span: Span?, _ bytes: [UInt8]) -> String {
            span.map { String(decoding: bytes[$0.range], as: UTF8.self) } ?? "-"
          }
          report += "\(set) \(difference.form) \(text(difference.english, pair.english)) / "
          report += "\(text(difference.chinese, pair.chinese))\n"
          report +=
            "  \(String(decoding: pair.english, as: UTF8.self))\n  \(String(decoding: pair.chinese, as: UTF8.self))\n"
        }
      }
      // At most 4.8 in 1,000 were counted.
      let all = counts.values.reduce(0, +)
      #expect(pairs.count > 500 && all * 1000 <= pairs.count * 7, "\(set): \(all)")
      let rates = [NameComparison.Difference.Form.pinyin, .sound, .country].map {
        "\($0) \(Double(counts[$0, default: 0] * 10_000 / max(1, pairs.count)) / 10)"
      }
      print("\(set): differences of names per 1,000 beads: \(rates.joined(separator: ", "))")
    }
    if let file = ProcessInfo.processInfo.environment["BITEXT_VALUE_REPORT"] {
      try report.write(toFile: "\(file).namediff", atomically: true, encoding: .utf8)
    }
  }
}
