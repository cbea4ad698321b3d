import Testing
import _BitextTestSupport

@testable import Bitext

/// Outcomes that were dropped, exchanged or misnumbered in sound releases, the whole way through the aligner.
@Suite struct PlantedOutcomeTests {
  enum Fault: String, CaseIterable { case dropped, exchanged, misnumbered }

  @Test(arguments: Fault.allCases)
  func isFoundInTheCorpus(_ fault: Fault) {
    var tally = Tally()
    for release in CorpusRelease.all {
      let bitext = OutcomeFaults(
        release.paragraphs, release.form.languages, alignment: release.goldParagraphs)
      tally.add(bitext.planted(fault, every: 2), name: release.name)
    }
    Measurement.report("corpus, outcomes \(fault): \(tally.found) of \(tally.planted)")
    #expect(tally.planted > 0)
    #expect(Double(tally.found) >= 0.95 * Double(tally.planted))
  }

  @Test(.enabled(if: GoldData.isAvailable, Comment(rawValue: GoldData.hint)), arguments: Fault.allCases)
  func isFoundInStatutes(_ fault: Fault) throws {
    var tally = Tally()
    for document in try GoldDocument.all(of: "twlaw").prefix(12) {
      let lines = try document.lines()
      guard lines.source.count < 120 else { continue }
      let bitext = OutcomeFaults(
        lines.map { $0.map { [$0] } }, Bilingual(source: .english, target: .chinese),
        alignment: try document.bitext().paragraphs)
      tally.add(bitext.planted(fault, every: 9), name: document.name)
    }
    Measurement.report("twlaw, numbered items \(fault): \(tally.found) of \(tally.planted)")
    // Two articles of one form, such as a purpose and a scope, are sometimes paired where they stand.
    #expect(Double(tally.found) >= (fault == .exchanged ? 0.75 : 0.9) * Double(tally.planted))
  }

  struct Tally {
    var planted = 0
    var found = 0

    mutating func add(_ results: [(name: String, isFound: Bool)], name: String) {
      planted += results.count
      found += results.count { $0.isFound }
      for result in results where !result.isFound && Measurement.isVerbose {
        print("missed \(name): \(result.name)")
      }
    }
  }
}

/// A release whose target is edited at one outcome at a time.
struct OutcomeFaults {
  let paragraphs: Bilingual<[[String]]>
  let languages: Bilingual<Language>
  let outcomes: [Outcome]
  let segmentation: Bilingual<Segmentation>

  init(_ paragraphs: Bilingual<[[String]]>, _ languages: Bilingual<Language>, alignment: Alignment) {
    self.paragraphs = paragraphs
    self.languages = languages
    segmentation = Bilingual(
      source: GoldBitext.segmentation(paragraphs.source, languages.source),
      target: GoldBitext.segmentation(paragraphs.target, languages.target))
    outcomes =
      OutcomeFinder(
        segmentation: segmentation, paragraphs: alignment
      ).outcomes
  }

  func planted(_ fault: PlantedOutcomeTests.Fault, every: Int) -> [(name: String, isFound: Bool)] {
    var results: [(String, Bool)] = []
    for (index, outcome) in outcomes.enumerated() where index % every == 0 {
      guard let source = outcome.source, let target = outcome.target, source.label.value != nil,
        source.label.agreement(with: target.label) == .same
      else { continue }
      let name = "\(fault) \(segmentation.source.document.page[source.label.span])"
      let place = segmentation.source.document.page[
        segmentation.source.paragraphs[source.paragraphs.lowerBound].span]
      var edited = paragraphs.target
      switch fault {
      case .dropped:
        edited.removeSubrange(target.paragraphs)
        let gaps = report(edited).gaps
        results.append((name, gaps.contains { $0.kind == .missing && covers($0, .source, place) }))
      case .exchanged:
        guard let next = outcomes[(index + 1)...].first(where: { $0.level <= outcome.level }),
          next.level == outcome.level,
          let other = next.target, other.paragraphs.lowerBound == target.paragraphs.upperBound,
          next.source != nil
        else { continue }
        edited = Array(
          edited[..<target.paragraphs.lowerBound] + edited[other.paragraphs] + edited[target.paragraphs]
            + edited[other.paragraphs.upperBound...])
        let moved = edited[target.paragraphs.lowerBound][0]
        let gaps = report(edited).gaps
        results.append(
          (
            name,
            gaps.contains {
              $0.kind == .reordered && (covers($0, .source, place) || covers($0, .target, moved, in: edited))
            }
          ))
      case .misnumbered:
        guard let value = target.label.value, value < 90 else { continue }
        let page = segmentation.target.document.page
        let label = page[target.label.span]
        let (old, new) =
          label.contains(String(value)) ? (String(value), String(value + 2)) : (han(value), han(value + 2))
        guard label.contains(old), let first = edited[target.paragraphs.lowerBound].first else { continue }
        let changed = label.replacing(old, with: new, maxReplacements: 1)
        edited[target.paragraphs.lowerBound][0] = changed + first.dropFirst(label.count)
        let gaps = report(edited).gaps
        let line = edited[target.paragraphs.lowerBound][0]
        results.append((name, gaps.contains { $0.kind == .label && covers($0, .target, line, in: edited) }))
      }
    }
    return results
  }

  private func report(_ edited: [[String]]) -> Report {
    Aligner().report(
      on: Bilingual(source: segmentation.source, target: GoldBitext.segmentation(edited, languages.target)))
  }

  /// Whether a gap points into the paragraph that a text stands in.
  private func covers(_ gap: Gap, _ side: Side, _ text: String, in edited: [[String]]? = nil) -> Bool {
    let page =
      edited.map { GoldBitext.segmentation($0, languages.target).document.page }
      ?? segmentation[side].document.page
    return gap.spans[side].contains { text.contains(page[$0].prefix(60)) || page[$0].contains(text) }
  }

  private func han(_ value: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    if value < 10 { return digits[value] }
    return (value < 20 ? "" : digits[value / 10]) + "十" + digits[value % 10]
  }
}
