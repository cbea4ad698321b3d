import Bitext
import GoldSets

/// Numbered items that were dropped, exchanged, misnumbered, merged, split or repeated in statutes, through the
/// aligner.
struct PlantedOutcomes {
  private let measuring: Measuring
  init(_ measuring: Measuring) { self.measuring = measuring }

  enum Fault: String, CaseIterable {
    case dropped, exchanged, misnumbered, merged, repeated

    var kind: Gap.Kind {
      switch self {
      case .dropped: .missing
      case .exchanged: .reordered
      case .misnumbered, .merged: .label
      case .repeated: .duplicate
      }
    }
  }

  func run() throws {
    print("\n## Numbered items of twlaw, one fault at a time, own beads (goal: R .95)\n")
    print("| fault | kind | planted | recall | by another kind |\n|---|---|--:|--:|---|")
    let documents = try measuring.documents(of: "twlaw").filter { $0.lines.source.count < 120 }.prefix(24)
    for fault in Fault.allCases {
      var tally = Tally()
      var others: [String: Int] = [:]
      for document in documents { measure(fault, document, &tally, &others) }
      let other = others.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      print(
        "| \(fault.rawValue) | \(fault.kind.rawValue) | \(tally.planted) | \(decimal(tally.recall)) | \(other.joined(separator: ", ")) |"
      )
    }
  }

  private func measure(
    _ fault: Fault, _ document: GoldDocument, _ tally: inout Tally, _ others: inout [String: Int]
  ) {
    let sound = measuring.report(document, .gold)
    let before = Set(sound.gaps.map(\.identifier))
    for (index, outcome) in sound.outcomes.enumerated() where index % 7 == 3 {
      guard let source = outcome.source, let target = outcome.target, source.label.value != nil,
        source.label.value == target.label.value
      else { continue }
      var edited = document
      edited.beads = []
      var lines = document.lines.target
      let start = target.paragraphs.lowerBound
      var places: Set<Int> = [start]
      switch fault {
      case .dropped:
        lines.removeSubrange(target.paragraphs)
        places = Set(source.paragraphs)
      case .exchanged:
        guard let next = sound.outcomes[(index + 1)...].first(where: { $0.level <= outcome.level }),
          next.level == outcome.level, let other = next.target, next.source != nil,
          other.paragraphs.lowerBound == target.paragraphs.upperBound
        else { continue }
        lines = Array(
          lines[..<start] + lines[other.paragraphs] + lines[target.paragraphs]
            + lines[other.paragraphs.upperBound...])
        places = Set(start..<other.paragraphs.upperBound)
      case .misnumbered:
        let label = sound.segmentation.target.document.page[target.label.span]
        guard let changed = Self.renumbered(label, by: 2) else { continue }
        lines[start] = changed + lines[start].dropFirst(label.count)
      case .merged:
        guard start > 0, target.paragraphs.count == 1 else { continue }
        let label = sound.segmentation.target.document.page[target.label.span]
        lines[start - 1] += lines[start].dropFirst(label.count)
        lines.remove(at: start)
        places = [source.paragraphs.lowerBound]
      case .repeated:
        guard lines[target.paragraphs].contains(where: { $0.count >= 20 }) else { continue }
        lines.insert(contentsOf: lines[target.paragraphs], at: target.paragraphs.upperBound)
        places = Set(start..<target.paragraphs.upperBound + target.paragraphs.count)
      }
      edited.lines.target = lines
      let report = measuring.report(edited, .own)
      let side: Side = fault == .dropped || fault == .merged ? .source : .target
      let new = report.gaps.filter {
        $0.severity > .note && !before.contains($0.identifier)
          && !report.lines($0, side).isDisjoint(with: places)
      }
      tally.planted += 1
      if new.contains(where: { $0.kind == fault.kind }) {
        tally.found += 1
      } else {
        let name = Set(new.map(\.kind.rawValue)).sorted().joined(separator: "+")
        others[name.isEmpty ? "nothing" : name, default: 0] += 1
        measuring.list(
          "missed \(fault) \(document.name) (\(name)): \(document.lines.source[source.paragraphs.lowerBound])"
        )
      }
    }
  }

  /// A Chinese label with another number in its place; nil if it has none that can be changed.
  static func renumbered(_ label: String, by step: Int) -> String? {
    let digits = Array("零一二三四五六七八九")
    if let number = label.firstRange(where: { $0.isASCII && $0.isNumber }), let value = Int(label[number]) {
      return label.replacingCharacters(in: number, with: String(value + step))
    }
    guard let place = label.firstRange(where: { digits.contains($0) || $0 == "十" }) else { return nil }
    let value = label[place].reduce(into: (total: 0, digit: 0)) { state, character in
      if character == "十" {
        state.total += max(1, state.digit) * 10
        state.digit = 0
      } else {
        state.digit = digits.firstIndex(of: character) ?? 0
      }
    }
    let number = value.total + value.digit + step
    guard number < 100, number > 0 else { return nil }
    let tens = number >= 20 ? String(digits[number / 10]) : ""
    let text =
      number < 10
      ? String(digits[number]) : tens + "十" + (number % 10 == 0 ? "" : String(digits[number % 10]))
    return label.replacingCharacters(in: place, with: text)
  }
}

extension String {
  fileprivate func firstRange(where matches: (Character) -> Bool) -> Range<String.Index>? {
    guard let start = firstIndex(where: matches) else { return nil }
    return start..<(self[start...].firstIndex { !matches($0) } ?? endIndex)
  }

  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + self[range.upperBound...]
  }
}
