extension ProfilePair {
  /// Some segments of both sides as if there were no others. Types keep their numbers.
  ///
  /// - Parameter ratios: what is known of the words.
  /// - Complexity: O(*t*) in the tokens of the segments, the types and the ratios.
  func selecting(rows: [Int], columns: [Int], ratios: Ratios) -> ProfilePair {
    let (rows, columns) = (self.rows.selecting(rows), self.columns.selecting(columns))
    return ProfilePair(
      rows: rows, columns: columns,
      ratios: ratios.filter { rows.occurrences[$0] > 0 && columns.occurrences[$1] > 0 }, rowSide: rowSide,
      hasLexicon: hasLexicon)
  }
}

extension Profile {
  fileprivate func selecting(_ segments: [Int]) -> Profile {
    var tokens = Tokens()
    var tokenStarts = [0]
    var occurrences = [Int32](repeating: 0, count: typeCount)
    var characterStarts: [Int32] = [0]
    var markSums = [SIMD8<Int32>()]
    for segment in segments {
      let shift = Float(characterStarts.last! - self.characterStarts[segment])
      for index in tokenRange(segment..<segment + 1) {
        let token = self.tokens[index]
        tokens.append(Token(type: token.type, place: token.place + shift, span: token.span))
        occurrences[Int(token.type)] += 1
      }
      tokenStarts.append(tokens.count)
      characterStarts.append(characterStarts.last! + Int32(characters(segment..<segment + 1)))
      markSums.append(markSums.last! &+ marks(segment..<segment + 1))
    }
    return Profile(
      tokens: tokens, tokenStarts: tokenStarts, kinds: kinds, occurrences: occurrences,
      characterStarts: characterStarts, markSums: markSums, edges: segments.map { edges[$0] },
      labels: segments.map { labels[$0] })
  }
}

extension Ratios {
  fileprivate func filter(_ isIncluded: @escaping (_ row: Int, _ column: Int) -> Bool) -> Ratios {
    let rowTypes = starts.count - 1
    return Ratios(
      rowTypes: rowTypes,
      sorted: (0..<rowTypes).lazy.flatMap { row in
        entries(ofRow: Int32(row)).lazy.filter { isIncluded(row, Int($0.column)) }.map {
          (row: Int32(row), entry: $0)
        }
      })
  }
}
