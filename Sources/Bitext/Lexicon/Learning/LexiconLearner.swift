/// Learns which words stand for which from text that is aligned.
///
/// Give it the aligned segments of one document or of a whole corpus and ask for ``correspondences()``. What a lexicon
/// knows already helps it to see the rest.
///
/// The model is IBM Model 1 (Brown et al. 1993, <https://aclanthology.org/J93-2003>) in both directions, trained
/// to agree: a pair of words counts as much as both directions believe in it (Liang, Taskar and Klein 2006,
/// <https://aclanthology.org/N06-1014>). Three deviations: the two beliefs are joined by their geometric mean, words
/// that stand at like places of the two segments are likelier pairs, and what a lexicon knows counts as if it had been
/// seen.
public struct LexiconLearner: Sendable {
  /// The language of the words that are looked up.
  public let headLanguage: Language
  /// The language of their translations.
  public let targetLanguage: Language
  /// The choices that pairs are learnt with.
  public var options = Options()

  /// What is learnt, and how often.
  public struct Options: Hashable, Sendable, Codable {
    /// How often the corpus is read.
    public var rounds = 5
    /// How many occurrences a pair of full weight in the lexicon stands for.
    public var prior: Float = 1
    /// What is taken off the count of every pair, so that a pair seen once does not confirm itself.
    public var discount: Float = 0.5
    /// The smallest expected count of a pair that is believed.
    public var minimumCount: Float = 1.5
    /// The smallest share of the occurrences of one of the two words that the pair explains.
    public var minimumShare: Float = 0.1
    /// Segments with more words on a side say too little about words.
    public var longestSegment = 250

    public init() {}
  }

  /// A pair of words that stood for each other.
  public struct Correspondence: Hashable, Sendable {
    /// The word that is looked up.
    public let head: String
    /// Its translation.
    public let target: String
    /// How often they are expected to have stood for each other.
    public let count: Float
    /// How often each of the two words occurs.
    public let headCount: Float
    /// How often the translation occurs.
    public let targetCount: Float
    /// 0…1, for ``LexiconBuilder``: the share of the occurrences of one of the two words that the pair
    /// explains, of the two shares the larger.
    public let weight: Float
  }

  private let lexicon: Lexicon?
  private var headReader: WordReader
  private var targetReader: WordReader
  private var words: [ContentWord] = []
  var segments: [Segment] = []
  /// The words of all segments and the place of each within its segment, 0…1.
  var heads = Side()
  var targets = Side()

  struct Segment: Sendable {
    let heads: Range<Int>
    let targets: Range<Int>
    let weight: Float
  }

  struct Side: Sendable {
    var words: [Int32] = []
    var places: [Float] = []
  }

  /// How many pairs of segments are learnt from.
  public var segmentCount: Int { segments.count }

  /// - Parameter lexicon: what is known already. In a language without spaces its heads are the words.
  public init(headLanguage: Language, targetLanguage: Language, lexicon: Lexicon? = nil) {
    self.headLanguage = headLanguage
    self.targetLanguage = targetLanguage
    self.lexicon = lexicon
    headReader = WordReader(headLanguage, lexicon: lexicon)
    targetReader = WordReader(targetLanguage, lexicon: lexicon)
  }

  /// Adds an aligned pair of segments.
  ///
  /// - Parameter weight: how sure the alignment is, 0…1: the probability of its bead.
  public mutating func add(head: String, target: String, weight: Float = 1) {
    let headRange = Self.read(head, with: &headReader, words: &words, into: &heads)
    let targetRange = Self.read(target, with: &targetReader, words: &words, into: &targets)
    let isUsed =
      weight > 0 && !headRange.isEmpty && !targetRange.isEmpty
      && max(headRange.count, targetRange.count) <= options.longestSegment
    if isUsed { segments.append(Segment(heads: headRange, targets: targetRange, weight: min(weight, 1))) }
  }

  private static func read(
    _ text: String, with reader: inout WordReader, words: inout [ContentWord], into side: inout Side
  ) -> Range<Int> {
    words.removeAll(keepingCapacity: true)
    reader.read(text, into: &words)
    let start = side.words.count
    let length = Float(max(1, text.utf8.count))
    for word in words {
      side.words.append(Int32(truncatingIfNeeded: word.id))
      side.places.append((Float(word.offset) + Float(word.count) / 2) / length)
    }
    return start..<side.words.count
  }

  /// What was learnt, in order of the heads' and then the targets' first occurrence.
  ///
  /// - Complexity: O(*r*·*n*·*m*) in the rounds and the numbers of words of the segments.
  public func correspondences() -> [Correspondence] {
    let headCounts = Self.counts(heads, of: headReader.vocabulary.count, segments: segments, \.heads)
    let targetCounts = Self.counts(targets, of: targetReader.vocabulary.count, segments: segments, \.targets)
    var training = LexiconTraining(self, headCounts: headCounts, targetCounts: targetCounts)
    if let lexicon {
      training.start(
        from: WordAssociations(
          lexicon: lexicon, heads: headReader.vocabulary, targets: targetReader.vocabulary))
    }
    for _ in 0..<options.rounds { training.runRound() }
    return training.pairs().compactMap { head, target, count in
      let count = count - options.discount
      let share = (head: count / headCounts[head], target: count / targetCounts[target])
      guard count + options.discount >= options.minimumCount,
        max(share.head, share.target) >= options.minimumShare
      else { return nil }
      return Correspondence(
        head: headReader.vocabulary.text(head), target: targetReader.vocabulary.text(target), count: count,
        headCount: headCounts[head], targetCount: targetCounts[target],
        weight: min(1, max(share.head, share.target)))
    }
  }

  private static func counts(
    _ side: Side, of words: Int, segments: [Segment], _ range: KeyPath<Segment, Range<Int>>
  ) -> [Float] {
    var counts = [Float](repeating: 0, count: words)
    for segment in segments {
      for index in segment[keyPath: range] { counts[Int(side.words[index])] += segment.weight }
    }
    return counts
  }
}
