import Bitext
import GoldSets

/// Lines that were deleted, put in or exchanged in whole documents, found through the aligner.
struct DegradedSets {
  private let measuring: Measuring
  init(_ measuring: Measuring) { self.measuring = measuring }

  func run() throws {
    print("\n## Degraded sets, own beads: missing and added lines, and exchanged ones (goal: P and R .95)\n")
    print(
      "| set | missing P | missing R | added P | added R | reordered P | reordered R |\n|---|--:|--:|--:|--:|--:|--:|"
    )
    var totals: [String: [Tally]] = [:]
    for set in measuring.sets where set.name.hasPrefix("degraded/") {
      var tallies = [Tally](repeating: Tally(), count: 3)
      for document in try set.documents.map({ try set.document($0) }) {
        let result = measure(document)
        for index in 0..<3 { tallies[index] = tallies[index] + result[index] }
      }
      let variant = set.name.split(separator: ".").last.map(String.init) ?? ""
      totals[variant] = zip(totals[variant] ?? [Tally](repeating: Tally(), count: 3), tallies).map { $0 + $1 }
      print(row(String(set.name.dropFirst(9)), tallies))
    }
    for (variant, tallies) in totals.sorted(by: { $0.key < $1.key }) {
      print(row("**all .\(variant)**", tallies))
    }
  }

  private func row(_ name: String, _ tallies: [Tally]) -> String {
    "| \(name) | "
      + tallies.map {
        "\($0.named > 0 || $0.planted > 0 ? decimal($0.precision) : "") | \($0.planted > 0 ? decimal($0.recall) : "")"
      }.joined(separator: " | ") + " |"
  }

  private func measure(_ document: GoldDocument) -> [Tally] {
    let report = measuring.report(document, .own)
    let nulls = GoldNulls(document)
    var found = Bilingual<Set<Int>>(source: [], target: [])
    var moved = Tally()
    var movedFound: Set<Int> = []
    for gap in report.gaps where gap.severity > .note {
      switch gap.kind {
      case .missing: found.source.formUnion(report.lines(gap, .source))
      case .added: found.target.formUnion(report.lines(gap, .target))
      case .reordered:
        // Of two neighbours that were exchanged either may be called moved.
        let pairs = report.lines(gap, .target).compactMap { nulls.exchanged[$0] }
        moved.named += 1
        if !pairs.isEmpty { moved.right += 1 }
        movedFound.formUnion(pairs)
      default: break
      }
    }
    measuring.list(found, nulls, document)
    moved.planted = Set(nulls.exchanged.values).count
    moved.found = movedFound.count
    return [
      Tally(found: found.source, gold: nulls.lines.source),
      Tally(found: found.target, gold: nulls.lines.target),
      moved,
    ]
  }
}

/// What the gold beads of a document say is missing, added or exchanged.
struct GoldNulls {
  var lines = Bilingual<Set<Int>>(source: [], target: [])
  /// For each target line that was exchanged the pair that it is of.
  var exchanged: [Int: Int] = [:]

  init(_ document: GoldDocument) {
    var last: Bead?
    for bead in document.beads {
      if bead.isNull {
        lines.source.formUnion(bead.source)
        lines.target.formUnion(bead.target)
        continue
      }
      if let last, bead.target.lowerBound < last.target.lowerBound {
        for line in [bead.target, last.target].joined() { exchanged[line] = bead.source.lowerBound }
      }
      last = bead
    }
  }
}
