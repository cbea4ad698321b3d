import Testing
import _BitextTestSupport

@testable import Bitext

/// Faults planted in sound translations, told by the rules over the known beads.
@Suite(.enabled(if: GoldData.isAvailable, Comment(rawValue: GoldData.hint)))
struct PlantedFaultTests {
  enum Fault: String, CaseIterable {
    case truncated, untranslated, pasted, swapped, clauseDropped

    var kind: Gap.Kind {
      switch self {
      case .truncated: .truncated
      case .untranslated: .untranslated
      case .pasted: .duplicate
      case .swapped: .reordered
      case .clauseDropped: .partial
      }
    }

    /// The share of planted faults that has to be found.
    var goal: Double {
      switch self {
      case .truncated: 0.7
      case .untranslated, .pasted, .swapped: 0.95
      case .clauseDropped: 0.5
      }
    }
  }

  @Test(arguments: Fault.allCases)
  func isFound(_ fault: Fault) throws {
    var (planted, found, named, right) = (0, 0, 0, 0)
    for set in ["champollion", "ntrex", "wmt22_enzh", "twlaw"] {
      for document in try GoldDocument.all(of: set).prefix(40) {
        let lines = try document.lines()
        let gold = try GoldData.text("\(document.set)/\(document.name).gold")
        let beads = try GoldBitext(lines: lines, gold: gold).sentences.beads
        guard let edit = PlantedEdit(fault, lines, beads) else { continue }
        let bitext = try GoldBitext(lines: edit.lines, beads: edit.beads)
        let context = GapContext(
          bitext.segmentation, paragraphs: bitext.paragraphs, sentences: bitext.sentences)
        let gaps = GapFinder().gaps(in: context).filter { $0.kind == fault.kind && $0.severity > .note }
        let targets = edit.places.map { bitext.segmentation.target.sentences[$0].span }
        let isFound = targets.map { place in
          gaps.contains { gap in gap.spans.target.contains { $0.overlaps(place) } }
        }
        planted += targets.count
        found += isFound.count { $0 }
        named += gaps.count
        right += gaps.count { gap in
          targets.contains { place in gap.spans.target.contains { $0.overlaps(place) } }
        }
        if Measurement.isVerbose {
          for (place, isFound) in zip(targets, isFound) where !isFound {
            print(
              "missed \(fault) \(set)/\(document.name): \(bitext.segmentation.target.document.page[place])")
          }
        }
      }
    }
    let (recall, precision) = (Double(found) / Double(max(1, planted)), Double(right) / Double(max(1, named)))
    Measurement.report(
      "planted \(fault): \(planted), recall \(Measurement.rounded(recall, places: 3)), "
        + "precision \(Measurement.rounded(precision, places: 3))")
    #expect(planted > 10)
    #expect(recall >= fault.goal)
  }
}

/// Lines with faults put in about each tenth bead, and the beads that are right for them.
struct PlantedEdit {
  var lines: Bilingual<[String]>
  var beads: [Bead] = []
  /// Target lines that hold a fault.
  var places: [Int] = []

  init?(_ fault: PlantedFaultTests.Fault, _ lines: Bilingual<[String]>, _ old: [Bead]) {
    self.lines = Bilingual(source: lines.source, target: [])
    var skip = false
    for (index, bead) in old.enumerated() {
      let start = self.lines.target.count
      let own = lines.target[bead.target]
      if skip {
        skip = false
        continue
      }
      if index % (fault == .truncated ? 50 : 10) == 4, bead.source.count == 1, bead.target.count == 1,
        let first = own.first,
        plant(fault, first, index, bead, old, lines)
      {
        skip = fault == .swapped
        continue
      }
      self.lines.target += own
      beads.append(Bead(source: bead.source, target: start..<self.lines.target.count))
    }
    if places.isEmpty { return nil }
  }

  private mutating func plant(
    _ fault: PlantedFaultTests.Fault, _ line: String, _ index: Int, _ bead: Bead, _ old: [Bead],
    _ sides: Bilingual<[String]>
  ) -> Bool {
    let start = lines.target.count
    let source = sides.source[bead.source.lowerBound]
    guard line.count >= 20 else { return false }
    switch fault {
    case .truncated: lines.target.append(String(line.prefix(line.count * 6 / 10)))
    case .untranslated:
      guard SegmentShape(Array(source.utf8), Span(0, source.utf8.count)).isLatinProse else { return false }
      lines.target.append(source)
    case .clauseDropped:
      guard let (rest, lost) = Planting.withoutClause(line, seed: index), lost >= 10 else { return false }
      lines.target.append(rest)
    case .pasted:
      lines.target += [line, line]
      beads.append(Bead(source: bead.source, target: start..<start + 1))
      beads.append(
        Bead(source: bead.source.upperBound..<bead.source.upperBound, target: start + 1..<start + 2))
      places.append(start + 1)
      return true
    case .swapped:
      guard index + 1 < old.count, old[index + 1].source.count == 1, old[index + 1].target.count == 1 else {
        return false
      }
      lines.target += [sides.target[old[index + 1].target.lowerBound], line]
      beads.append(Bead(source: bead.source, target: start + 1..<start + 2))
      beads.append(Bead(source: old[index + 1].source, target: start..<start + 1))
      // Of the two the one that went forward is called moved.
      places.append(start + 1)
      return true
    }
    beads.append(Bead(source: bead.source, target: start..<lines.target.count))
    places.append(start)
    return true
  }
}

/// Omissions that people found in machine translations.
@Suite(.enabled(if: GoldData.isAvailable, Comment(rawValue: GoldData.hint)))
struct JudgedPairTests {
  @Test func tellsOmissionsFromSoundTranslations() throws {
    var labels: [String] = []
    var lines = Bilingual<[String]>(source: [], target: [])
    for row in try GoldData.lines("qa/mqm_mt23_zhen_pairs.tsv").dropFirst() {
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count > 5, !fields[4].isEmpty, !fields[5].isEmpty else { continue }
      labels.append(fields[1])
      lines.source.append(fields[4])
      lines.target.append(fields[5])
    }
    let beads = labels.indices.map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1) }
    let bitext = try GoldBitext(
      lines: lines, beads: beads, languages: Bilingual(source: .chinese, target: .english))
    let context = GapContext(bitext.segmentation, paragraphs: bitext.paragraphs, sentences: bitext.sentences)
    let coverage = try #require(context.coverage)
    var scores: [(name: String, omitted: [Double], sound: [Double])] = [
      ("length ratio", [], []), ("stretch without translation", [], []), ("rule", [], []),
    ]
    let spread = LengthSpread(context)
    for (label, bead) in zip(labels, beads) where label == "OMIT" || label == "OK" {
      let words = coverage.words(of: bead, open: context.valueDifferences.open)
      let excess = context.excess(of: bead)
      let stretch = WordCoverage.bestStretch(words.source)
      let score = LossFeatures(
        coverage.learntWords(of: bead, .source), shortfall: spread.shortfall(of: bead, .source, context),
        background: coverage.background.shares.source
      ).score
      for (index, value) in [-excess, stretch?.evidence ?? 0, score].enumerated() {
        if label == "OMIT" { scores[index].omitted.append(value) } else { scores[index].sound.append(value) }
      }
    }
    for score in scores {
      let area = Self.area(score.omitted, score.sound)
      let middle = score.omitted.sorted()[score.omitted.count / 2]
      let (hits, alarms) = (score.omitted.count { $0 >= middle }, score.sound.count { $0 >= middle })
      let precision = Double(hits) / Double(hits + alarms)
      Measurement.report(
        "omissions by \(score.name): area under the curve \(Measurement.rounded(area, places: 3)), "
          + "precision at recall .5 \(Measurement.rounded(precision, places: 3))")
    }
    #expect(Self.area(scores[2].omitted, scores[2].sound) >= 0.85)
  }

  /// The chance that an omission scores higher than a sound pair.
  static func area(_ positive: [Double], _ negative: [Double]) -> Double {
    var wins = 0.0
    for left in positive {
      for right in negative { wins += left > right ? 1 : left == right ? 0.5 : 0 }
    }
    return wins / Double(max(1, positive.count * negative.count))
  }
}
