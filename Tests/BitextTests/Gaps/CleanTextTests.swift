import Testing
import _BitextTestSupport

@testable import Bitext

/// False alarms on translations that have nothing wrong, with the gold beads of evaluation data.
@Suite(.enabled(if: GoldData.isAvailable, Comment(rawValue: GoldData.hint)))
struct CleanTextTests {
  /// Errors and warnings per 1,000 beads that each set may have.
  static let limit = 10.0
  /// What was measured for each set, which it must not exceed; a part of it is faults that the set does have.
  static let measured = [
    ("champollion", 18.8), ("debref", 9.2), ("ntrex", 15.7), ("twlaw", 18.9), ("wmt22_enzh", 8.9),
  ]

  @Test(arguments: measured)
  func raisesFewFalseAlarms(_ set: String, _ measured: Double) throws {
    var beads = 0
    var counts: [Gap.Kind: [Gap.Severity: Int]] = [:]
    for document in try GoldDocument.all(of: set) {
      let bitext = try document.bitext()
      let context = GapContext(
        bitext.segmentation, paragraphs: bitext.paragraphs, sentences: bitext.sentences)
      let nulls = bitext.sentences.beads.count { $0.isNull }
      beads += bitext.sentences.beads.count - nulls
      for gap in GapFinder().gaps(in: context) {
        // The gold's own null beads are missing and added text indeed.
        if [.missing, .added].contains(gap.kind) { continue }
        // So are its slips of the pen: the lost marks and doubled words that are told were read, and are there.
        if gap.kind == .punctuation || gap.reason == .wordRepeated { continue }
        counts[gap.kind, default: [:]][gap.severity, default: 0] += 1
        if Measurement.isVerbose, gap.severity > .note {
          print("\(set)/\(document.name) \(gap.kind) \(gap.reason.code) \(gap.spans)")
        }
      }
    }
    var alarms = 0
    var line = "\(set): \(beads) beads;"
    for kind in Gap.Kind.allCases {
      guard let count = counts[kind] else { continue }
      let (errors, warnings) = (count[.error, default: 0], count[.warning, default: 0])
      alarms += errors + warnings
      line += " \(kind) \(errors)+\(warnings)+\(count[.note, default: 0])"
    }
    let rate = Double(alarms) * 1000 / Double(max(1, beads))
    Measurement.report("\(line); per 1,000: \(Measurement.rounded(rate))")
    #expect(rate <= measured)
    withKnownIssue("clauses and names that free translations leave out are warnings, and too many") {
      #expect(rate <= Self.limit)
    } when: {
      measured > Self.limit
    }
  }
}

/// A document of the evaluation data.
struct GoldDocument {
  let set: String
  let name: String

  static func all(of set: String) throws -> [GoldDocument] {
    try GoldData.files(in: set).filter { $0.hasSuffix(".gold") }.map {
      GoldDocument(set: set, name: String($0.dropLast(5)))
    }
  }

  func lines() throws -> Bilingual<[String]> {
    Bilingual(
      source: try GoldData.lines("\(set)/\(name).en"), target: try GoldData.lines("\(set)/\(name).zh"))
  }

  func bitext() throws -> GoldBitext {
    try GoldBitext(lines: lines(), gold: GoldData.text("\(set)/\(name).gold"))
  }
}

/// Printing figures of a test run: with `BITEXT_FIGURES=1` the figures, with `2` every finding too.
enum Measurement {
  static let level = Environment.value("BITEXT_FIGURES").flatMap { Int($0) } ?? 0
  static var isVerbose: Bool { level > 1 }

  static func report(_ line: String) { if level > 0 { print(line) } }

  static func rounded(_ value: Double, places: Int = 1) -> String {
    var factor = 1.0
    for _ in 0..<places { factor *= 10 }
    return "\((value * factor).rounded() / factor)"
  }
}
