import Bitext
import GoldSets

/// Faults put into about each tenth bead of sound translations, found by the rules or not.
struct PlantedFaults {
  private let measuring: Measuring
  init(_ measuring: Measuring) { self.measuring = measuring }

  func run() throws {
    for beads in measuring.alignments {
      print("\n## Planted faults, \(beads) beads\n")
      print(
        "| fault | kinds | planted | recall | goal | with notes | precision | by set |\n|---|---|--:|--:|--:|--:|--:|---|"
      )
      for fault in Fault.allCases {
        var total = Tally()
        var noted = 0
        var bySet: [String] = []
        for set in CleanText.sets {
          let documents = try measuring.documents(of: set).prefix(60)
          if documents.isEmpty { continue }
          var tally = Tally()
          for document in documents {
            guard let edit = PlantedEdit(fault, document) else { continue }
            let result = measure(edit, fault, beads)
            tally = tally + result.tally
            noted += result.noted
          }
          bySet.append("\(set) \(tally.found)/\(tally.planted)")
          total = total + tally
        }
        print(
          "| \(fault.rawValue) | \(fault.kinds.map(\.rawValue).joined(separator: ", ")) | \(total.planted) | \(decimal(total.recall)) "
            + "| \(fault.goal.map { decimal($0, 2) } ?? "") | \(decimal(Double(noted) / Double(max(1, total.planted)))) | \(decimal(total.precision)) | \(bySet.joined(separator: ", ")) |"
        )
      }
    }
  }

  private func measure(_ edit: PlantedEdit, _ fault: Fault, _ beads: Beads) -> (tally: Tally, noted: Int) {
    let report = measuring.report(edit.document, beads)
    var named = 0
    var right = 0
    var found: Set<Int> = []
    var noted: Set<Int> = []
    // Faults that the text had before are no false alarms of this measure.
    let before = Set(measuring.report(edit.original, beads).gaps.map(\.identifier))
    for gap in report.gaps where fault.kinds.contains(gap.kind) {
      // What a bead says of the other side is as good a place, where only that side has a value.
      let lines = report.lines(gap, .target)
      var hits = edit.places.filter { lines.contains($0.key) }.map(\.key)
      if lines.isEmpty {
        let sources = report.lines(gap, .source)
        hits = edit.places.filter { sources.contains($0.value) }.map(\.key)
      }
      noted.formUnion(hits)
      if gap.severity == .note || hits.isEmpty && before.contains(gap.identifier) { continue }
      named += 1
      if hits.isEmpty {
        measuring.list("alarm \(fault) \(edit.document.name) \(gap.reason.code)")
      } else {
        right += 1
      }
      found.formUnion(hits)
    }
    for place in edit.places.keys.sorted() where !found.contains(place) {
      measuring.list("missed \(fault) \(edit.document.name): \(edit.document.lines.target[place])")
      measuring.list("      was \(edit.was[place] ?? "")")
      measuring.list("      for \(edit.document.lines.source[edit.places[place] ?? 0])")
    }
    return (Tally(planted: edit.places.count, found: found.count, named: named, right: right), noted.count)
  }
}

enum Fault: String, CaseIterable {
  case number, date, negation, clause, name, english, truncated, pasted, swapped

  /// The kinds of gap that name the fault.
  var kinds: [Gap.Kind] {
    switch self {
    case .number: [.number, .date, .label, .count]
    case .date: [.date, .number]
    case .negation: [.partial, .meaning]
    case .clause: [.partial, .number, .date, .name, .truncated]
    case .name: [.name]
    case .english: [.untranslated]
    case .truncated: [.truncated]
    case .pasted: [.duplicate]
    case .swapped: [.reordered]
    }
  }

  var goal: Double? {
    switch self {
    case .number, .date: 0.97
    default: nil
    }
  }
}
