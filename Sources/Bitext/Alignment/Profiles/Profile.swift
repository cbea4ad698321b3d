/// What one side shows, segment by segment, before any pair is looked at.
///
/// Everything is stored flat, so that a group of successive segments is a range of tokens and a difference of
/// two sums.
struct Profile {
  /// Tokens of all segments, in order of the text.
  let tokens: [Token]
  /// For every segment the index of its first token, and behind the last the count of tokens.
  let tokenStarts: [Int]
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

  func kind(ofToken token: Int) -> Token.Kind { kinds[Int(tokens[token].type)] }

  func characters(_ segments: Range<Int>) -> Int {
    Int(characterStarts[segments.upperBound] - characterStarts[segments.lowerBound])
  }

  func marks(_ segments: Range<Int>) -> SIMD8<Int32> {
    markSums[segments.upperBound] &- markSums[segments.lowerBound]
  }
}
