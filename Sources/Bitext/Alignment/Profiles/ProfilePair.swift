/// The profiles of two sides and what is known of their tokens before they are aligned.
struct ProfilePair {
  var rows: Profile
  var columns: Profile
  let ratios: Ratios
  /// Whether the rows are the source; if not, the sides are exchanged so that a lexicon's heads are the columns.
  let rowSide: Side
  /// Whether a lexicon serves the languages.
  let hasLexicon: Bool
}

extension ProfilePair {
  /// - Complexity: O(*n*) in the bytes of the segments, with the sorting of distinct pairs of words.
  init(_ readings: SegmentReadings) {
    let words = readings.words
    let languages = readings.documents.map(\.language)
    hasLexicon = words.lexicon != nil
    // Weights are asymmetric: columns are the side written without spaces.
    rowSide =
      languages.source.isWrittenWithoutSpaces && !languages.target.isWrittenWithoutSpaces ? .target : .source
    var rowReader = ProfileReader(readings, rowSide)
    var columnReader = ProfileReader(readings, rowSide.opposite)
    func read(_ reader: inout ProfileReader, _ side: Side) -> Profile {
      reader.read(
        readings.segments[side], labels: readings.labels[side], of: readings.documents[side].page)
    }
    rows = read(&rowReader, rowSide)
    columns = read(&columnReader, rowSide.opposite)
    var strengths = Strengths()
    if let associations = words.associations {
      strengths.add(
        associations, rows: rowReader, columns: columnReader, rowsAreHeads: rowSide == words.headSide)
    }
    strengths.addEqualForms(rows: rowReader, columns: columnReader)
    if let names = words.names { strengths.add(names, rows: rowReader, columns: columnReader) }
    ratios = strengths.ratios(rowOccurrences: rows.occurrences, columnOccurrences: columns.occurrences)
    keepComparableMarks()
  }
}

extension Strengths {
  /// Words that a lexicon joins.
  fileprivate mutating func add(
    _ associations: WordAssociations, rows: ProfileReader, columns: ProfileReader, rowsAreHeads: Bool
  ) {
    let (heads, targets) = rowsAreHeads ? (rows, columns) : (columns, rows)
    for word in 0..<heads.wordVocabulary.count {
      for index in associations.row(word) {
        let head = heads.wordTypes[word]
        let target = targets.wordTypes[Int(associations.columns[index])]
        add(
          row: rowsAreHeads ? head : target, column: rowsAreHeads ? target : head,
          strength: associations.weights[index])
      }
    }
  }

  /// Names that sound alike. Their Latin side is the rows, since rows are the language with spaces.
  fileprivate mutating func add(_ names: NamesBySound, rows: ProfileReader, columns: ProfileReader) {
    for (pair, strength) in names.strengths {
      let (row, column) = (rows.wordTypes[Int(pair.latin)], columns.wordTypes[Int(pair.han)])
      if row >= 0, column >= 0 { add(row: row, column: column, strength: strength) }
    }
  }

  /// Numbers of equal value, strings and words of equal form.
  fileprivate mutating func addEqualForms(rows: ProfileReader, columns: ProfileReader) {
    addEqual(rows.numberVocabulary, rows.numberTypes, columns.numberVocabulary, columns.numberTypes)
    addEqual(rows.wordVocabulary, rows.wordTypes, columns.wordVocabulary, columns.wordTypes)
    addEqual(rows.wordVocabulary, rows.wordTypes, columns.stringVocabulary, columns.stringTypes)
    addEqual(rows.stringVocabulary, rows.stringTypes, columns.stringVocabulary, columns.stringTypes)
  }

  private mutating func addEqual(
    _ rows: Vocabulary, _ rowTypes: [Int32], _ columns: Vocabulary, _ columnTypes: [Int32]
  ) {
    for column in 0..<columns.count {
      guard let row = columns.withBytes(of: column, { rows.id(of: $0) }) else { continue }
      // A reader's vocabulary may hold forms that never stood in the text.
      guard row < rowTypes.count, column < columnTypes.count, rowTypes[row] >= 0, columnTypes[column] >= 0
      else {
        continue
      }
      add(row: rowTypes[row], column: columnTypes[column], strength: 1)
    }
  }
}
