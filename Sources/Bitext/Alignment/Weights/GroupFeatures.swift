internal import Lattice

/// Computes the ``Feature`` values of groups.
struct GroupFeatures {
  let rows: Profile
  let columns: Profile
  let lengths: LengthModel
  let numbering: Numbering
  let best: Bilingual<[Float]>
  private let surroundings: Surroundings
  private var words: GroupWords
  /// Clause marks of the rows for one of the columns; nil if neither side has any.
  private let clauses: Float?

  /// - Parameters:
  ///   - matches: those in the groups that are asked for.
  ///   - surroundings: what is near each segment, for those that belong to no group.
  ///   - best: for every segment of the rows (source) and columns (target) how well the best window near it explains its
  ///     tokens.
  init(
    rows: Profile, columns: Profile, lengths: LengthModel, numbering: Numbering, matches: Matches,
    surroundings: Surroundings, best: Bilingual<[Float]>
  ) {
    self.rows = rows
    self.columns = columns
    self.lengths = lengths
    self.numbering = numbering
    self.best = best
    self.surroundings = surroundings
    words = GroupWords(rows: rows, columns: columns, matches: matches)
    let rowClauses = rows.marks(0..<rows.count)[Marks.Kind.clause.rawValue]
    let columnClauses = columns.marks(0..<columns.count)[Marks.Kind.clause.rawValue]
    clauses =
      rowClauses == 0 && columnClauses == 0
      ? nil : Float(max(1, rowClauses)) / Float(max(1, columnClauses))
  }

  /// Writes the values of one group.
  ///
  /// - Complexity: O(*t* + *m*) in tokens and matches of the group.
  mutating func fill(_ arc: Arc, _ values: UnsafeMutableBufferPointer<Float>) {
    values.update(repeating: 0)
    let rowRange = Int(arc.row)..<Int(arc.row) + Int(arc.rows)
    let columnRange = Int(arc.column)..<Int(arc.column) + Int(arc.columns)
    func set(_ feature: Feature, _ value: Float) { values[feature.rawValue] = value }
    func set(_ feature: Feature, _ condition: Bool) { values[feature.rawValue] = condition ? 1 : 0 }

    if rowRange.isEmpty || columnRange.isEmpty {
      fillNull(rowRange, columnRange, set)
      return
    }
    switch (rowRange.count, columnRange.count) {
    case (1, 1): break
    case (2, 1): set(.twoOne, 1)
    case (1, 2): set(.oneTwo, 1)
    case (3, 1): set(.threeOne, 1)
    case (1, 3): set(.oneThree, 1)
    case (2, 2): set(.twoTwo, 1)
    case (4, 1): set(.fourOne, 1)
    case (3, 2): set(.threeTwo, 1)
    case (2, 3): set(.twoThree, 1)
    case let (m, n):
      set(.large, 1)
      set(.largeExcess, Float(max(0, m + n - 5)))
    }
    let fit = lengths.fit(rows.characters(rowRange), columns.characters(columnRange))
    set(.deviation, fit.deviation)
    set(.lengthRatio, fit.logarithm)

    let explained = words.explain(rowRange: rowRange, columnRange: columnRange)
    set(.rowWords, explained.rows.total)
    set(.columnWords, explained.columns.total)
    set(.leastRowWords, explained.rows.least)
    set(.leastColumnWords, explained.columns.least)
    set(.numbersAgree, Float(min(3, explained.rows.numbersMatched, explained.columns.numbersMatched)))
    set(.rowNumbersAlone, Float(min(3, explained.rows.numbersAlone)))
    set(.columnNumbersAlone, Float(min(3, explained.columns.numbersAlone)))
    set(.stringsAlone, Float(min(3, explained.rows.stringsAlone + explained.columns.stringsAlone)))
    fillLabels(rowRange, columnRange, set)
    fillMarks(rowRange, columnRange, set)
  }

  private func fillLabels(_ rowRange: Range<Int>, _ columnRange: Range<Int>, _ set: (Feature, Float) -> Void)
  {
    let first = (rows.labels[rowRange.lowerBound], columns.labels[columnRange.lowerBound])
    switch first {
    case (let row?, let column?):
      switch numbering.agreement(ofRow: rowRange.lowerBound, row, column) {
      case .same: set(.labelsAgree, 1)
      case .different:
        // Items are renumbered when one of them falls out; articles keep their numbers.
        set(row.unit != nil && column.unit != nil ? .unitLabelsDiffer : .labelsDiffer, 1)
      case .incomparable: break
      }
    case (let label?, nil), (nil, let label?): set(.labelAlone, label.value == nil ? 0 : 1)
    case (nil, nil): break
    }
    let inner = rowRange.dropFirst().count { rows.labels[$0]?.value != nil }
    let otherInner = columnRange.dropFirst().count { columns.labels[$0]?.value != nil }
    set(.innerLabels, Float(min(3, abs(inner - otherInner))))
  }

  private func fillNull(_ rowRange: Range<Int>, _ columnRange: Range<Int>, _ set: (Feature, Float) -> Void) {
    let rowTokens = Float(rows.tokenRange(rowRange).count)
    let columnTokens = Float(columns.tokenRange(columnRange).count)
    set(.nullRow, rowRange.isEmpty ? 0 : 1)
    set(.nullColumn, columnRange.isEmpty ? 0 : 1)
    set(.nullRowTokens, rowTokens)
    set(.nullColumnTokens, columnTokens)
    set(.nullRowRoot, rowTokens.squareRoot())
    set(.nullColumnRoot, columnTokens.squareRoot())
    set(.nullSize, lengths.size(rows.characters(rowRange), columns.characters(columnRange)).squareRoot())
    if let row = rowRange.first {
      set(.nullRowGain, best.source[row] * (3 + rowTokens) + 1.6 * rowTokens)
      let nearby = surroundings.windows[row]
      if numbering.speaks(row), let label = rows.labels[row], label.value != nil {
        let isFound = nearby.contains { column in
          columns.labels[column].map { numbering.agreement(ofRow: row, label, $0) == .same } ?? false
        }
        set(isFound ? .nullLabelFound : .nullLabelAlone, 1)
      }
    }
    if let column = columnRange.first {
      set(.nullColumnGain, best.target[column] * (3 + columnTokens) + 1.6 * columnTokens)
      let nearby = surroundings.rows(near: column)
      if let label = columns.labels[column], label.value != nil, nearby.contains(where: numbering.speaks) {
        let isFound = nearby.contains { row in
          rows.labels[row].map { numbering.agreement(ofRow: row, $0, label) == .same } ?? false
        }
        set(isFound ? .nullLabelFound : .nullLabelAlone, 1)
      }
    }
    let alone =
      numbersAlone(rowRange, of: rows, surroundings.isMatched.source)
      + numbersAlone(columnRange, of: columns, surroundings.isMatched.target)
    set(.nullNumbersAlone, Float(min(3, alone)))
    set(.nullBestRow, rowRange.isEmpty ? 0 : best.source[rowRange.lowerBound])
    set(.nullBestColumn, columnRange.isEmpty ? 0 : best.target[columnRange.lowerBound])
  }

  private func numbersAlone(_ segments: Range<Int>, of profile: Profile, _ isMatched: [Bool]) -> Int {
    if profile.sorts(segments).numbers == 0 { return 0 }
    return profile.tokenRange(segments).count { !isMatched[$0] && profile.kind(ofToken: $0) == .number }
  }

  private func fillMarks(_ rowRange: Range<Int>, _ columnRange: Range<Int>, _ set: (Feature, Float) -> Void) {
    let a = Marks(counts: rows.marks(rowRange))
    let b = Marks(counts: columns.marks(columnRange))
    func flag(_ feature: Feature, _ condition: Bool) { set(feature, condition ? 1 : 0) }
    func differs(_ feature: Feature, _ kind: Marks.Kind, _ limit: Int) {
      set(feature, Float(min(limit, abs(a[kind] - b[kind]))))
    }
    flag(.questionsBoth, a[.question] > 0 && b[.question] > 0)
    differs(.questionsDiffer, .question, 3)
    differs(.exclamationsDiffer, .exclamation, 2)
    set(.quotesDiffer, Float(min(6, abs(a[.quotation] - b[.quotation]))) / 2)
    flag(.quotesAlone, (a[.quotation] > 0) != (b[.quotation] > 0))
    if let clauses {
      let logarithm = quickLogarithm((Float(b[.clause]) * clauses + 2) / (Float(a[.clause]) + 2))
      set(.clauseRatio, min(4, logarithm * logarithm))
      set(.rowsBeyondClauses, Float(max(0, rowRange.count - b[.clause])))
      set(.columnsBeyondClauses, Float(max(0, columnRange.count - a[.clause])))
    }
    flag(.ellipsisAlone, (a[.ellipsis] > 0) != (b[.ellipsis] > 0))
    flag(.dashAlone, (a[.dash] > 0) != (b[.dash] > 0))
    differs(.bracketsDiffer, .bracket, 2)

    let rowEnd = rows.edges[rowRange.upperBound - 1]
    let columnEnd = columns.edges[columnRange.upperBound - 1]
    let rowStart = rows.edges[rowRange.lowerBound]
    let columnStart = columns.edges[columnRange.lowerBound]
    let different = rowEnd.symmetricDifference(columnEnd)
    flag(.endQuestionDiffers, different.contains(.endsAsQuestion))
    flag(.endExclamationDiffers, different.contains(.endsAsExclamation))
    flag(.endColonDiffers, different.contains(.endsWithColon))
    flag(.endSentenceDiffers, different.contains(.endsSentence))
    flag(.endQuoteDiffers, different.contains(.closesWithQuote))
    flag(.endQuoteBoth, rowEnd.contains(.closesWithQuote) && columnEnd.contains(.closesWithQuote))
    flag(.startQuoteDiffers, rowStart.symmetricDifference(columnStart).contains(.opensWithQuote))
    flag(.startQuoteBoth, rowStart.contains(.opensWithQuote) && columnStart.contains(.opensWithQuote))
  }
}
