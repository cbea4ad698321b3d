import Testing
import _BitextTestSupport

@testable import Bitext

/// Items that were dropped, inserted, exchanged, merged or split on one side, with the rest of their list numbered anew,
/// the whole way through the aligner.
@Suite struct PlantedRenumberingTests {
  enum Fault: String, CaseIterable {
    case dropped, inserted, exchanged, merged, split
  }

  @Test(arguments: Fault.allCases)
  func isFoundInTheCorpus(_ fault: Fault) {
    var tally = PlantedOutcomeTests.Tally()
    for release in CorpusRelease.all {
      let lines = Bilingual(
        source: release.paragraphs.source.map { $0.joined(separator: " ") },
        target: release.paragraphs.target.map { $0.joined() })
      let lists = RenumberedLists(lines, release.form.languages, pairs: release.goldParagraphs.beads)
      tally.add(lists.planted(fault, every: 5), name: release.name)
    }
    Measurement.report("corpus, \(fault) and renumbered: \(tally.found) of \(tally.planted)")
    #expect(tally.planted > 0)
    #expect(Double(tally.found) >= fault.goal.corpus * Double(tally.planted))
  }

  @Test(.enabled(if: GoldData.isAvailable, Comment(rawValue: GoldData.hint)), arguments: Fault.allCases)
  func isFoundInStatutes(_ fault: Fault) throws {
    var tally = PlantedOutcomeTests.Tally()
    for document in try GoldDocument.all(of: "twlaw").prefix(12) {
      let lines = try document.lines()
      guard lines.source.count < 120 else { continue }
      let lists = RenumberedLists(
        lines, Bilingual(source: .english, target: .chinese), pairs: try document.bitext().paragraphs.beads)
      tally.add(lists.planted(fault, every: 11), name: document.name)
    }
    Measurement.report("twlaw, \(fault) and renumbered: \(tally.found) of \(tally.planted)")
    #expect(tally.planted > 0)
    #expect(Double(tally.found) >= fault.goal.statutes * Double(tally.planted))
  }
}

extension PlantedRenumberingTests.Fault {
  /// The shares that have to be found. Measured are 61 of 61, 55 of 55, 52 of 55, 37 of 38 and 7 of 7 in the corpus, and
  /// 47 of 54, 50 of 50, 19 of 20 and 4 of 4 in statutes, where exchanged ones stay a goal.
  fileprivate var goal: (corpus: Double, statutes: Double) {
    switch self {
    case .dropped: (0.97, 0.85)
    case .inserted: (0.97, 0.9)
    case .exchanged: (0.9, 0.7)
    case .merged: (0.85, 0.7)
    case .split: (0.9, 0.6)
    }
  }
}

/// The numbered lines of a text on both sides, and what becomes of them if one is edited.
private struct RenumberedLists {
  let lines: Bilingual<[String]>
  let languages: Bilingual<Language>
  /// Pairs of lines that have one number on both sides.
  private let pairs: [(source: Int, target: Int)]
  private let labels: Bilingual<[WrittenLabel?]>

  init(_ lines: Bilingual<[String]>, _ languages: Bilingual<Language>, pairs: [Bead]) {
    self.lines = lines
    self.languages = languages
    let labels = Bilingual(
      source: lines.source.map { WrittenLabel($0, languages.source) },
      target: lines.target.map { WrittenLabel($0, languages.target) })
    self.labels = labels
    self.pairs = pairs.filter { $0.source.count == 1 && $0.target.count == 1 }.compactMap { bead in
      guard let first = labels.source[bead.source.lowerBound],
        let second = labels.target[bead.target.lowerBound], first.value == second.value
      else { return nil }
      return (bead.source.lowerBound, bead.target.lowerBound)
    }
  }

  /// The lines of the list behind an item.
  private func followers(_ item: Int, _ side: Side) -> [Int] {
    guard let label = labels[side][item] else { return [] }
    var found: [Int] = []
    for line in (item + 1)..<max(item + 1, lines[side].count) {
      guard let other = labels[side][line], other.family == label.family else { continue }
      if other.value != label.value + found.count + 1 { break }
      found.append(line)
    }
    return found
  }

  /// The lines of an item: up to the next one of its list, or it alone where it is the last.
  private func extent(_ item: Int, _ followers: [Int], _ side: Side) -> Range<Int> {
    item..<(followers.first ?? item + 1)
  }

  func planted(_ fault: PlantedRenumberingTests.Fault, every: Int) -> [(name: String, isFound: Bool)] {
    var results: [(String, Bool)] = []
    for (number, pair) in pairs.enumerated() where number % every == every / 2 {
      for side in Side.allCases {
        let item = side == .source ? pair.source : pair.target
        let other = side == .source ? pair.target : pair.source
        guard let edit = edited(fault, item, other, side) else { continue }
        var texts = lines
        texts[side] = edit.lines
        let segmentation = Bilingual(
          source: GoldBitext.segmentation(texts.source.map { [$0] }, languages.source),
          target: GoldBitext.segmentation(texts.target.map { [$0] }, languages.target))
        let gaps = Aligner().report(on: segmentation).gaps
        let isFound = gaps.contains { gap in
          edit.kinds.contains(gap.kind)
            && edit.places.contains { place in
              let span = segmentation[place.side].paragraphs[place.line].span
              return gap.spans[place.side].contains { $0.overlaps(span) }
            }
        }
        results.append(("\(fault) \(side) \(lines[side][item].prefix(60))", isFound))
      }
    }
    return results
  }

  private struct Edit {
    var lines: [String]
    var kinds: Set<Gap.Kind>
    var places: [(side: Side, line: Int)]
  }

  private func edited(
    _ fault: PlantedRenumberingTests.Fault, _ item: Int, _ other: Int, _ side: Side
  ) -> Edit? {
    let behind = followers(item, side)
    let own = extent(item, behind, side)
    guard let label = labels[side][item] else { return nil }
    var text = lines[side]
    func renumber(_ items: some Sequence<Int>, by step: Int) {
      for line in items { text[line] = labels[side][line]?.renumbered(text[line], by: step) ?? text[line] }
    }
    switch fault {
    case .dropped:
      if behind.isEmpty, item + 1 < text.count, labels[side][item + 1] != nil { return nil }
      renumber(behind, by: -1)
      text.removeSubrange(own)
      return Edit(lines: text, kinds: [side == .target ? .missing : .added], places: [(side.opposite, other)])
    case .inserted:
      if behind.isEmpty { return nil }
      renumber(behind, by: 1)
      let added =
        languages[side].isEnglish
        ? "A joint library of maps and sea charts will be opened to students of both countries before winter."
        : "双方将于冬季之前向两国学生开放一座收藏地图和海图的联合图书馆。"
      let head = label.renumbered(lines[side][item], by: 1).prefix(label.renumberedLength(by: 1))
      text.insert(String(head) + added, at: own.upperBound)
      return Edit(
        lines: text, kinds: [side == .target ? .added : .missing], places: [(side, own.upperBound)])
    case .exchanged:
      guard let next = behind.first, own.upperBound == next else { return nil }
      let second = extent(next, Array(behind.dropFirst()), side)
      renumber([item], by: 1)
      renumber([next], by: -1)
      text = Array(text[..<item] + text[second] + text[own] + text[second.upperBound...])
      return Edit(
        lines: text, kinds: [.reordered], places: [(side, item), (side, item + second.count)])
    case .merged:
      let match = followers(other, side.opposite)
      guard let next = behind.first, let matched = match.first, own.count == 1,
        next + 1 == text.count || labels[side][next + 1]?.family == label.family
      else { return nil }
      let rest = text[next].dropFirst(labels[side][next]?.length ?? 0)
      renumber(behind.dropFirst(), by: -1)
      text[item] += (languages[side].isEnglish ? " " : "") + rest
      text.remove(at: next)
      return Edit(
        lines: text, kinds: [.label, .missing, .added], places: [(side.opposite, matched)])
    case .split:
      let stop: Character = languages[side].isEnglish ? "." : "。"
      let sentences = text[item].dropFirst(label.length).split(
        separator: stop, omittingEmptySubsequences: true
      )
      .filter { $0.contains { !$0.isWhitespace } }
      guard own.count == 1, sentences.count > 1, sentences.allSatisfy({ $0.count > 12 }) else { return nil }
      let half = sentences.count / 2
      let head = label.renumbered(lines[side][item], by: 1).prefix(label.renumberedLength(by: 1))
      renumber(behind, by: 1)
      let first = sentences[..<half].map { String($0) + String(stop) }.joined()
      let second = sentences[half...].map { String($0) + String(stop) }.joined()
      text[item] = text[item].prefix(label.length) + first
      text.insert(String(head) + (second.first == " " ? String(second.dropFirst()) : second), at: item + 1)
      return Edit(lines: text, kinds: [.label, .missing, .added], places: [(side, item + 1)])
    }
  }
}

/// A label with a number that can be changed.
private struct WrittenLabel {
  let value: Int
  let family: LabelFamily
  /// The label in characters, and the number within it.
  let length: Int
  private let number: Range<Int>
  private let digits: String

  init?(_ text: String, _ language: Language) {
    let utf8 = Array(text.utf8)
    guard let label = language.labelGrammar.label(in: utf8, span: Span(0, utf8.count)),
      let value = label.value, label.subvalues.isEmpty, (1..<90).contains(value)
    else { return nil }
    let head = String(decoding: utf8[..<label.span.upperBound], as: UTF8.self)
    let forms = [String(value), WrittenLabel.han(value), WrittenLabel.word(value), WrittenLabel.roman(value)]
    guard let form = forms.first(where: { !$0.isEmpty && head.contains($0) }),
      let range = head.firstRange(of: form)
    else { return nil }
    self.value = value
    family = LabelFamily(label, isCapital: true)
    length = head.count
    let start = head.distance(from: head.startIndex, to: range.lowerBound)
    number = start..<start + form.count
    digits = form
  }

  private func form(of value: Int) -> String {
    if digits == String(self.value) { return String(value) }
    if digits == WrittenLabel.han(self.value) { return WrittenLabel.han(value) }
    return digits == WrittenLabel.word(self.value) ? WrittenLabel.word(value) : WrittenLabel.roman(value)
  }

  func renumbered(_ text: String, by step: Int) -> String {
    text.prefix(number.lowerBound) + form(of: value + step) + text.dropFirst(number.upperBound)
  }

  func renumberedLength(by step: Int) -> Int { length - number.count + form(of: value + step).count }

  static func han(_ value: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    if value < 10 { return digits[max(0, value)] }
    return (value < 20 ? "" : digits[value / 10]) + "十" + digits[value % 10]
  }

  private static let words = [
    "", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth",
    "Eleventh", "Twelfth",
  ]
  static func word(_ value: Int) -> String { words.indices.contains(value) ? words[value] : "" }

  static func roman(_ value: Int) -> String {
    let tens = ["", "X", "XX", "XXX"]
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return value > 0 && value < 40 ? tens[value / 10] + ones[value % 10] : ""
  }
}
