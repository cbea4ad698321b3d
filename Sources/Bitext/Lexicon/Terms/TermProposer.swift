internal import Lattice

/// Proposes a glossary from aligned text: words and phrases that stand for each other again and again.
///
/// ```swift
/// var proposer = TermProposer()
/// for n in 1...9 { proposer.add(source: "Seed bank \(n) opens.", target: "种子库\(n)开放。") }
/// for candidate in proposer.candidates() { print(candidate.term, candidate.translation, candidate.count) }
/// ```
///
/// A phrase is a row of up to ``Options/longestPhrase`` words without a mark between them, which begins and ends with a content word.
/// Two phrases are a candidate if the ``LexiconLearner`` has found that words of the one stand for words of the other, and
/// if they meet far more often than by chance: by Dice's coefficient 2·*c*/(*a* + *b*) of the segments that hold both, the one and the
/// other (Smadja, McKeown and Hatzivassiloglou 1996, <https://aclanthology.org/J96-1001>), and by the log-likelihood ratio of the
/// same counts (Dunning 1993, <https://aclanthology.org/J93-1003>). The best pairs are taken first, and each phrase once
/// (competitive linking, Melamed 2000, <https://aclanthology.org/J00-2004>); what hardly ever stands outside of a longer candidate is
/// left out.
///
/// Memory is bounded: of more than ``Options/mostSegments`` pairs every second, fourth, eighth … is looked at. The same text gives
/// the same candidates.
public struct TermProposer: Sendable {
  /// What makes a phrase a candidate.
  public struct Options: Hashable, Sendable {
    /// In how many segments a pair has to stand.
    public var leastCount = 3
    /// How many words a phrase has at most.
    public var longestPhrase = 4
    /// Dice's coefficient from which on a pair is a candidate: of the segments that hold one of the two half hold both.
    public var leastAssociation = 0.5
    /// The log-likelihood ratio from which on it is: by chance one pair in 10,000 has as much (χ² with one degree of freedom).
    public var leastLikelihood = 15.1
    /// How many pairs of segments are looked at.
    public var mostSegments = 100_000

    public init() {}
  }

  /// A term that might stand in a glossary.
  public struct Candidate: Hashable, Sendable {
    /// As it most often stands in the text.
    public let term: String
    /// What stands for it.
    public let translation: String
    /// How many segments hold both.
    public let count: Int
    /// How many segments hold the term, and the translation.
    public let counts: Bilingual<Int>
    /// Dice's coefficient, 0…1.
    public let association: Double
    /// Dunning's log-likelihood ratio.
    public let likelihood: Double
    /// The first pair of segments that holds both.
    public let example: Bilingual<String>
  }

  /// The languages of the sides.
  public let languages: Bilingual<Language>
  /// What makes a phrase a candidate.
  public var options = Options()
  private let lexicon: Lexicon?
  private var segments: [(texts: Bilingual<String>, weight: Float)] = []
  private var stride = 1
  private var seen = 0

  /// How many pairs of segments were added, and how many of them are looked at.
  public var segmentCounts: (added: Int, used: Int) { (seen, segments.count) }

  /// - Parameter lexicon: what is known already.
  public init(
    languages: Bilingual<Language> = Bilingual(source: .english, target: .chinese),
    lexicon: Lexicon? = .builtIn
  ) {
    self.languages = languages
    self.lexicon = lexicon.flatMap { $0.serves(languages) ? $0 : nil }
  }

  /// Adds an aligned pair of segments.
  ///
  /// - Parameter weight: how sure the alignment is, 0…1: the probability of its bead.
  public mutating func add(source: String, target: String, weight: Float = 1) {
    defer { seen += 1 }
    guard seen % stride == 0 else { return }
    segments.append((Bilingual(source: source, target: target), weight))
    guard segments.count > options.mostSegments else { return }
    segments = segments.indices.filter { $0 % 2 == 0 }.map { segments[$0] }
    stride *= 2
  }

  /// The candidates, the most likely first.
  ///
  /// - Complexity: O(*n* · *p*²) in the segments and the frequent phrases of one, and what the learner takes.
  public func candidates() -> [Candidate] {
    let links = links()
    var phrases = Bilingual(
      source: PhraseReader(languages.source, lexicon: lexicon, longest: options.longestPhrase),
      target: PhraseReader(languages.target, lexicon: lexicon, longest: options.longestPhrase))
    for side in Side.allCases {
      for segment in segments { phrases[side].count(segment.texts[side]) }
    }
    var held: [Bilingual<[Int32]>] = []
    for segment in segments {
      held.append(
        Bilingual(
          source: phrases.source.frequent(in: segment.texts.source, atLeast: options.leastCount),
          target: phrases.target.frequent(in: segment.texts.target, atLeast: options.leastCount)))
    }
    let pairs = TermPairs(held, phrases: phrases, links: links, leastCount: options.leastCount)
    let counts = held.reduce(
      into: Bilingual(
        source: [Int](repeating: 0, count: phrases.source.phrases.count),
        target: [Int](repeating: 0, count: phrases.target.phrases.count))
    ) { counts, held in
      for side in Side.allCases { for phrase in held[side] { counts[side][Int(phrase)] += 1 } }
    }
    return chosen(pairs, counts, phrases)
  }

  /// Which words stand for each other, as the learner finds it.
  private func links() -> Set<WordPair> {
    let isTurned = languages.target.isWrittenWithoutSpaces && !languages.source.isWrittenWithoutSpaces
    let head: Side = isTurned ? .target : .source
    var learner = LexiconLearner(
      headLanguage: languages[head], targetLanguage: languages[head.opposite], lexicon: lexicon)
    for segment in segments {
      learner.add(head: segment.texts[head], target: segment.texts[head.opposite], weight: segment.weight)
    }
    return Set(
      learner.correspondences().map {
        isTurned ? WordPair(source: $0.target, target: $0.head) : WordPair(source: $0.head, target: $0.target)
      })
  }

  private func chosen(
    _ pairs: TermPairs, _ counts: Bilingual<[Int]>, _ phrases: Bilingual<PhraseReader>
  ) -> [Candidate] {
    let total = Double(segments.count)
    var scored: [(pair: TermPairs.Pair, dice: Double, likelihood: Double, length: Int)] = []
    for pair in pairs.pairs {
      let (a, b) = (counts.source[Int(pair.source)], counts.target[Int(pair.target)])
      let dice = 2 * Double(pair.count) / Double(a + b)
      guard dice >= options.leastAssociation else { continue }
      let likelihood = TermPairs.likelihood(both: Double(pair.count), Double(a), Double(b), of: total)
      guard likelihood >= options.leastLikelihood else { continue }
      let length =
        phrases.source.phrases[Int(pair.source)].words.count
        + phrases.target.phrases[Int(pair.target)].words.count
      scored.append((pair, dice, likelihood, length))
    }
    scored.sort {
      ($0.dice, $0.length, $0.pair.count, -$0.pair.source, -$0.pair.target)
        > ($1.dice, $1.length, $1.pair.count, -$1.pair.source, -$1.pair.target)
    }
    var used = Bilingual<Set<Int32>>(source: [], target: [])
    var taken: [(pair: TermPairs.Pair, dice: Double, likelihood: Double, length: Int)] = []
    for entry in scored
    where !used.source.contains(entry.pair.source) && !used.target.contains(entry.pair.target) {
      used.source.insert(entry.pair.source)
      used.target.insert(entry.pair.target)
      taken.append(entry)
    }
    let longer = NestedPairs(taken.map(\.pair), phrases)
    return taken.filter { !longer.nearlyAlwaysHold($0.pair) }
      .sorted { ($0.likelihood, -$0.pair.source) > ($1.likelihood, -$1.pair.source) }
      .map { entry in
        Candidate(
          term: phrases.source.phrases[Int(entry.pair.source)].text,
          translation: phrases.target.phrases[Int(entry.pair.target)].text, count: entry.pair.count,
          counts: Bilingual(
            source: counts.source[Int(entry.pair.source)], target: counts.target[Int(entry.pair.target)]),
          association: entry.dice, likelihood: entry.likelihood, example: segments[entry.pair.first].texts)
      }
  }
}

/// Two words, as the learner writes them.
struct WordPair: Hashable {
  let source: String
  let target: String
}

/// The pairs of phrases that meet in several segments and whose words are linked.
struct TermPairs {
  struct Pair {
    let source: Int32
    let target: Int32
    var count: Int
    /// The first segment that holds both.
    let first: Int
  }

  private(set) var pairs: [Pair] = []

  /// - Complexity: O(*n* · *p*²) in the segments and the frequent phrases of one.
  init(
    _ held: [Bilingual<[Int32]>], phrases: Bilingual<PhraseReader>, links: Set<WordPair>, leastCount: Int
  ) {
    // Most pairs meet once or twice. They are counted in a table of saturating counters that several may share, as the learner does it.
    var sketch = [UInt8](repeating: 0, count: 1 << 24)
    let enough = UInt8(clamping: leastCount)
    func cell(_ source: Int32, _ target: Int32) -> Int {
      Int(truncatingIfNeeded: PairTable.hash(PairTable.key(source, target))) & (sketch.count - 1)
    }
    for segment in held {
      for source in segment.source {
        for target in segment.target {
          let place = cell(source, target)
          if sketch[place] < enough { sketch[place] += 1 }
        }
      }
    }
    /// By pair its place in `pairs`, −1 where no word stands for another.
    var places: [UInt64: Int] = [:]
    for (index, segment) in held.enumerated() {
      for source in segment.source {
        for target in segment.target where sketch[cell(source, target)] >= enough {
          let key = PairTable.key(source, target)
          if let place = places[key] {
            if place >= 0 { pairs[place].count += 1 }
          } else if Self.areLinked(
            phrases.source.phrases[Int(source)].words, phrases.target.phrases[Int(target)].words, links)
          {
            places[key] = pairs.count
            pairs.append(Pair(source: source, target: target, count: 1, first: index))
          } else {
            places[key] = -1
          }
        }
      }
    }
    pairs.removeAll { $0.count < leastCount }
  }

  /// Whether half of the words of either phrase stand for one of the other.
  private static func areLinked(_ source: [String], _ target: [String], _ links: Set<WordPair>) -> Bool {
    let linked = source.filter { word in
      target.contains { links.contains(WordPair(source: word, target: $0)) }
    }
    let back = target.filter { word in source.contains { links.contains(WordPair(source: $0, target: word)) }
    }
    return linked.count * 2 >= source.count && back.count * 2 >= target.count
  }

  /// Dunning's −2 log λ that two things meet as often as they would by chance.
  ///
  /// - Parameters:
  ///   - both: how many of `total` hold both.
  ///   - first: how many hold the one.
  ///   - second: how many hold the other.
  static func likelihood(both: Double, _ first: Double, _ second: Double, of total: Double) -> Double {
    func term(_ observed: Double, _ row: Double, _ column: Double) -> Double {
      observed > 0 ? observed * naturalLogarithm(observed * total / (row * column)) : 0
    }
    return 2
      * (term(both, first, second) + term(first - both, first, total - second)
        + term(second - both, total - first, second)
        + term(total - first - second + both, total - first, total - second))
  }
}

/// Which pairs of phrases lie in longer ones.
private struct NestedPairs {
  /// For each word of a source phrase the longer pairs that hold it.
  private var holders: [String: [Int]] = [:]
  private let pairs: [TermPairs.Pair]
  private let phrases: Bilingual<PhraseReader>

  init(_ pairs: [TermPairs.Pair], _ phrases: Bilingual<PhraseReader>) {
    self.pairs = pairs
    self.phrases = phrases
    for (index, pair) in pairs.enumerated() {
      let words = phrases.source.phrases[Int(pair.source)].words
      guard words.count > 1 else { continue }
      for word in Set(words) { holders[word, default: []].append(index) }
    }
  }

  /// Whether four of five segments that hold a pair hold a longer one.
  func nearlyAlwaysHold(_ pair: TermPairs.Pair) -> Bool {
    let own = Bilingual(
      source: phrases.source.phrases[Int(pair.source)], target: phrases.target.phrases[Int(pair.target)])
    return (holders[own.source.words[0]] ?? []).contains { index in
      let other = pairs[index]
      guard other.source != pair.source, Double(other.count) >= 0.8 * Double(pair.count) else { return false }
      let longer = phrases.source.phrases[Int(other.source)]
      return longer.words.count > own.source.words.count
        && Self.holds(longer.words, own.source.words)
        && phrases.target.phrases[Int(other.target)].text.contains(own.target.text)
    }
  }

  private static func holds(_ words: [String], _ part: [String]) -> Bool {
    words.indices.contains { words[$0...].starts(with: part) }
  }
}
