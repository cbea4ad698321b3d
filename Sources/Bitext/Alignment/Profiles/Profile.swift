/// What one side shows, segment by segment, before any pair is looked at.
///
/// Everything is stored flat, so that a group of successive segments is a range of tokens and a difference of
/// two sums.
struct Profile {
  /// Tokens of all segments, in order of the text.
  let tokens: Tokens
  /// For every segment the index of its first token, and behind the last the count of tokens.
  let tokenStarts: [Int]
  /// For every segment the numbers and the strings before it, and behind the last those of all.
  let sortSums: [SIMD2<Int32>]
  /// By type: what sort of thing, and how often it occurs.
  let kinds: [Token.Kind]
  let occurrences: [Int32]
  /// For every segment the characters before it, and behind the last the characters of all. A segment has at
  /// least one. White space counts only in languages that are written with it.
  let characterStarts: [Int32]
  /// For every segment the marks before it, and behind the last those of all.
  var markSums: [SIMD8<Int32>]
  var edges: [Marks.Edges]
  /// The label that a segment begins with.
  let labels: [Label?]

  var count: Int { edges.count }
  var typeCount: Int { kinds.count }

  func tokenRange(_ segments: Range<Int>) -> Range<Int> {
    tokenStarts[segments.lowerBound]..<tokenStarts[segments.upperBound]
  }

  func kind(ofToken token: Int) -> Token.Kind { kinds[Int(tokens.types[token])] }

  /// How many numbers and strings some segments have.
  func sorts(_ segments: Range<Int>) -> (numbers: Int, strings: Int) {
    let sums = sortSums[segments.upperBound] &- sortSums[segments.lowerBound]
    return (Int(sums.x), Int(sums.y))
  }

  func characters(_ segments: Range<Int>) -> Int {
    Int(characterStarts[segments.upperBound] - characterStarts[segments.lowerBound])
  }

  func marks(_ segments: Range<Int>) -> SIMD8<Int32> {
    markSums[segments.upperBound] &- markSums[segments.lowerBound]
  }
}

extension Profile {
  /// - Parameter tokenStarts: for every segment the index of its first token, and behind the last the count of tokens.
  /// - Complexity: O(*t*) in the tokens.
  init(
    tokens: Tokens, tokenStarts: [Int], kinds: [Token.Kind], occurrences: [Int32], characterStarts: [Int32],
    markSums: [SIMD8<Int32>], edges: [Marks.Edges], labels: [Label?]
  ) {
    var sums = SIMD2<Int32>.zero
    var sortSums = [sums]
    sortSums.reserveCapacity(tokenStarts.count)
    for segment in edges.indices {
      for type in tokens.types[tokenStarts[segment]..<tokenStarts[segment + 1]] {
        switch kinds[Int(type)] {
        case .word: break
        case .number: sums.x += 1
        case .string: sums.y += 1
        }
      }
      sortSums.append(sums)
    }
    self.init(
      tokens: tokens, tokenStarts: tokenStarts, sortSums: sortSums, kinds: kinds, occurrences: occurrences,
      characterStarts: characterStarts, markSums: markSums, edges: edges, labels: labels)
  }
}
