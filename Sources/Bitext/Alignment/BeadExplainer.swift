internal import Lattice

/// Says what speaks for and against a bead: the words, numbers and strings that correspond, the numbers that don't,
/// labels, punctuation and length.
struct BeadExplainer {
  private let pair: ProfilePair
  private let weights: Weights
  private let matches: Matches
  private let features: GroupFeatures

  /// How many words are named.
  private static let greatestWords = 6

  init(_ weighing: Weighing, _ arcs: [Arc]) {
    pair = weighing.pair
    weights = weighing.weights
    var windows = [Range<Int>](repeating: 0..<0, count: pair.rows.count)
    for arc in arcs {
      for row in Int(arc.row)..<Int(arc.row) + Int(arc.rows) {
        windows[row] = Int(arc.column)..<Int(arc.column) + Int(arc.columns)
      }
    }
    matches = Matches(rows: pair.rows, columns: pair.columns, ratios: weighing.ratios, windows: windows)
    features = weighing.features(matches)
  }

  /// The heaviest first.
  func evidence(for arc: Arc) -> [Evidence] {
    if arc.rows == 0 || arc.columns == 0 { return [] }
    let rows = Int(arc.row)..<Int(arc.row) + Int(arc.rows)
    let columns = Int(arc.column)..<Int(arc.column) + Int(arc.columns)
    var values = [Float](repeating: 0, count: Feature.allCases.count)
    var features = features
    values.withUnsafeMutableBufferPointer { features.fill(arc, $0) }
    var found = matched(rows, columns)
    found += missing(rows, columns, values)
    found += labels(rows, columns, values)
    for (kind, group) in [(Evidence.Kind.punctuation, Feature.marks), (.length, Feature.lengths)] {
      let weight = group.reduce(Float(0)) { $0 + weights.features[$1.rawValue] * values[$1.rawValue] }
      if abs(weight) >= 0.1 { found.append(evidence(kind, [], [], weight)) }
    }
    return found.enumerated().sorted {
      (abs($1.element.weight), $0.offset) < (abs($0.element.weight), $1.offset)
    }
    .map(\.element)
  }

  private func evidence(_ kind: Evidence.Kind, _ rows: [Span], _ columns: [Span], _ weight: Float) -> Evidence
  {
    let spans = Bilingual(source: rows, target: columns)
    return Evidence(
      kind, spans: pair.rowSide == .source ? spans : spans.swapped, weight: Int((weight * 1000).rounded()))
  }

  /// Tokens that correspond, each with the best of its partners.
  private func matched(_ rows: Range<Int>, _ columns: Range<Int>) -> [Evidence] {
    var found: [(gain: Float, match: Matches.Match)] = []
    let opposite = Float(1 + pair.columns.tokenRange(columns).count)
    for row in rows {
      var best: [Int32: (gain: Float, match: Matches.Match)] = [:]
      for column in columns where matches.windows[row].contains(column) {
        for index in matches.range(row: row, column: column) {
          let match = matches.matches[index]
          let gain = quickLogarithm(1 + 4 * match.toRow / opposite)
          if gain > best[match.row]?.gain ?? 0 { best[match.row] = (gain, match) }
        }
      }
      found += best.values
    }
    found.sort { ($1.gain, $0.match.row) < ($0.gain, $1.match.row) }
    let weight = weights.features[Feature.rowWords.rawValue] + weights.features[Feature.columnWords.rawValue]
    return found.prefix(Self.greatestWords).filter { $0.gain * weight >= 0.05 }.map { item in
      let row = pair.rows.tokens[Int(item.match.row)]
      let column = pair.columns.tokens[Int(item.match.column)]
      let kind: Evidence.Kind =
        switch pair.columns.kinds[Int(column.type)] {
        case .word: .word
        case .number: .number
        case .string: .string
        }
      return evidence(kind, [row.span], [column.span], item.gain * weight)
    }
  }

  /// Numbers and strings that the other side lacks.
  private func missing(_ rows: Range<Int>, _ columns: Range<Int>, _ values: [Float]) -> [Evidence] {
    var isMatched: Set<Int> = []
    for row in rows {
      for column in columns where matches.windows[row].contains(column) {
        for index in matches.range(row: row, column: column) {
          isMatched.insert(Int(matches.matches[index].row))
          isMatched.insert(-1 - Int(matches.matches[index].column))
        }
      }
    }
    var found: [Evidence] = []
    for token in pair.rows.tokenRange(rows)
    where !isMatched.contains(token) && pair.rows.kind(ofToken: token) == .number {
      found.append(
        evidence(
          .number, [pair.rows.tokens[token].span], [], weights.features[Feature.rowNumbersAlone.rawValue]))
    }
    for token in pair.columns.tokenRange(columns)
    where !isMatched.contains(-1 - token) && pair.columns.kind(ofToken: token) == .number {
      found.append(
        evidence(
          .number, [], [pair.columns.tokens[token].span],
          weights.features[Feature.columnNumbersAlone.rawValue]))
    }
    return found
  }

  private func labels(_ rows: Range<Int>, _ columns: Range<Int>, _ values: [Float]) -> [Evidence] {
    let row = pair.rows.labels[rows.lowerBound]
    let column = pair.columns.labels[columns.lowerBound]
    let weight = [Feature.labelsAgree, .labelsDiffer, .unitLabelsDiffer, .labelAlone].reduce(Float(0)) {
      $0 + weights.features[$1.rawValue] * values[$1.rawValue]
    }
    if weight == 0 { return [] }
    return [evidence(.label, row.map { [$0.span] } ?? [], column.map { [$0.span] } ?? [], weight)]
  }
}
