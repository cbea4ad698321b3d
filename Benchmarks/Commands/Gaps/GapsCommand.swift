import ArgumentParser
import Bitext
import Foundation
import GoldSets

/// Measures the rules of gaps on evaluation data, part by part, each figure beside its goal.
@main
struct GapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Measure what the rules of gaps find, miss and raise in vain.",
    discussion: """
      Each part prints a table. What stands in the tables is counted from errors and warnings; notes do not count.

        swift run -c release --package-path Benchmarks gaps GOLD
        swift run -c release --package-path Benchmarks gaps GOLD --part clean --only champollion --list

      GOLD is the folder of the sets, or an archive of it (dev.tar.xz).
      """
  )

  enum Part: String, ExpressibleByArgument, CaseIterable {
    case clean, planted, degraded, real, judged, outcomes
  }

  @Argument(help: "The folder of the sets, or an archive of it.")
  var gold: String
  @Option(help: "Only these parts: \(Part.allCases.map(\.rawValue).joined(separator: ", ")).")
  var part: [Part] = []
  @Option(help: "Only sets whose path begins with one of these.")
  var only: [String] = []
  @Flag(help: "Print every false alarm and every miss too.")
  var list = false
  @Flag(help: "Use the gold beads only, not the aligner's own.")
  var goldBeadsOnly = false

  func run() throws {
    let folder = try GoldFolder(gold)
    let sets = try folder.sets().filter { set in only.isEmpty || only.contains { set.name.hasPrefix($0) } }
    let alignments: [Beads] = goldBeadsOnly ? [.gold] : [.gold, .own]
    let measuring = Measuring(lists: list, sets: sets, root: folder.root, alignments: alignments)
    for part in self.part.isEmpty ? Part.allCases : self.part {
      switch part {
      case .clean: try CleanText(measuring).run()
      case .planted: try PlantedFaults(measuring).run()
      case .degraded: try DegradedSets(measuring).run()
      case .real: try RealGaps(measuring).run()
      case .judged: try JudgedPairs(measuring).run()
      case .outcomes: try PlantedOutcomes(measuring).run()
      }
    }
  }
}

/// Whose beads the rules look at.
enum Beads: String { case gold, own }

/// What all parts share.
struct Measuring {
  let lists: Bool
  let sets: [GoldSet]
  let root: URL
  let alignments: [Beads]

  /// The documents of a set; none if it is not among those asked for.
  func documents(of set: String) throws -> [GoldDocument] {
    try sets.filter { $0.name == set }.flatMap { set in try set.documents.map { try set.document($0) } }
  }

  /// The report about a document.
  func report(
    _ document: GoldDocument, _ beads: Beads,
    languages: Bilingual<Language> = Bilingual(source: .english, target: .chinese),
    configuration: Configuration = Configuration()
  ) -> Report {
    var configuration = configuration
    configuration.alignment.explains = false
    let aligner = Aligner(configuration: configuration)
    let segmentation = document.segmentation(languages)
    switch beads {
    case .gold:
      return aligner.report(
        on: segmentation, paragraphs: document.alignment, sentences: document.alignment)
    case .own: return aligner.report(on: segmentation)
    }
  }

  /// Lists the lines that were called missing or added and are not, and those that are and were not.
  func list(_ found: Bilingual<Set<Int>>, _ nulls: GoldNulls, _ document: GoldDocument) {
    for side in Side.allCases {
      for line in found[side].subtracting(nulls.lines[side]).sorted() {
        list("alarm \(document.name) \(side) \(line): \(document.lines[side][line])")
      }
      for line in nulls.lines[side].subtracting(found[side]).sorted() {
        list("missed \(document.name) \(side) \(line): \(document.lines[side][line])")
      }
    }
  }

  func list(_ line: @autoclosure () -> String) { if lists { print("    " + line()) } }
}

extension Report {
  /// The lines of a side that a gap points into.
  func lines(_ gap: Gap, _ side: Side) -> Set<Int> {
    let paragraphs = segmentation[side].paragraphs
    var lines: Set<Int> = []
    for span in gap.spans[side] {
      var low = 0
      var high = paragraphs.count
      while low < high {
        let middle = (low + high) / 2
        if paragraphs[middle].span.upperBound <= span.lowerBound { low = middle + 1 } else { high = middle }
      }
      while low < paragraphs.count, paragraphs[low].span.lowerBound < span.upperBound {
        lines.insert(low)
        low += 1
      }
    }
    return lines
  }
}

/// Precision and recall over things that are found or not.
struct Tally {
  /// What should be found, and what of it was.
  var planted = 0
  var found = 0
  /// What was said, and what of it was right.
  var named = 0
  var right = 0

  var recall: Double { planted == 0 ? 1 : Double(found) / Double(planted) }
  var precision: Double { named == 0 ? 1 : Double(right) / Double(named) }
  var f1: Double { recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision) }

  static func + (left: Tally, right: Tally) -> Tally {
    Tally(
      planted: left.planted + right.planted, found: left.found + right.found,
      named: left.named + right.named, right: left.right + right.right)
  }

  /// The tally of a set of places against the right ones.
  init(found: Set<Int>, gold: Set<Int>) {
    let both = found.intersection(gold).count
    self.init(planted: gold.count, found: both, named: found.count, right: both)
  }

  init(planted: Int = 0, found: Int = 0, named: Int = 0, right: Int = 0) {
    (self.planted, self.found, self.named, self.right) = (planted, found, named, right)
  }
}

func decimal(_ value: Double, _ places: Int = 3) -> String { String(format: "%.\(places)f", value) }
