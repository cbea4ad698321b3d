internal import Lattice

/// What speaks for phrases of one sentence having no counterpart in its bead, and what against, in numbers; in English and Chinese.
///
/// A phrase that was left out has words that find no translation; that alone says little, because a free rendering leaves words open
/// too. What tells the two apart: whether the other side has words left that could render the phrase, and where; whether it is shorter than the
/// document lets expect, by about as much as the phrase is long; whether the rest of the sentence is translated; and whether the phrase is a
/// whole one, between marks.
struct PhraseFeatures {
  /// A word of the other side that may translate one of the sentence's side.
  struct Tie {
    let other: Int
    let weight: Float
  }

  let words: [WordCoverage.Word]
  let others: [WordCoverage.Word]
  private let pieces: [PhrasePieces.Piece]
  /// For each word of the side those of the other side that may translate it, by their places.
  private let ties: [[Tie]]
  /// For each word of the other side those that it may translate, by their places.
  private let claims: [[(own: Int, weight: Float)]]
  private let utf8: [UInt8]
  private let isEnglish: Bool
  private let rendering: (spans: [Span], utf8: [UInt8])
  private let letters: (own: Int, other: Int)
  /// How much shorter than usual the other side is, in units of the spread.
  private let shortfall: Double
  private let spread: Double
  private let shares: (own: Double, other: Double)
  /// How many marks inside of the sentence divide it, more than the other side is divided by.
  private let marks: Int
  /// The share of the letters of the other side's words that translate nothing at all.
  private let openOthers: Double

  /// The pieces that one phrase has at most.
  private static let greatestCount = 6
  /// In a sentence of more words phrases are not looked at one by one.
  private static let greatestWords = 150

  /// - Parameters:
  ///   - sentence: a sentence of the bead.
  ///   - spread: how far the lengths of pairs of the document are from what is usual.
  /// - Returns: nil for beads that are too long.
  /// - Complexity: O(*n*) in the bytes, and O(*w* · *v* · log *t*) in the words of both sides and the translations of one.
  init?(
    _ sentence: Span, of bead: Bead, _ side: Side, _ coverage: WordCoverage, _ spread: LengthSpread,
    _ context: GapContext
  ) {
    words = coverage.learntWords(of: bead, side)
    others = coverage.learntWords(of: bead, side.opposite)
    guard !words.isEmpty, !others.isEmpty, words.count <= Self.greatestWords,
      others.count <= Self.greatestWords
    else {
      return nil
    }
    utf8 = context.utf8(side)
    isEnglish = context.language(side).isEnglish
    rendering = (context.spans(ofSentences: bead[side.opposite], side.opposite), context.utf8(side.opposite))
    if isEnglish {
      pieces = PhrasePieces(english: sentence, utf8).pieces
    } else {
      let start = words.partitionPoint { $0.span.lowerBound >= sentence.lowerBound }
      let end = words.partitionPoint { $0.span.lowerBound >= sentence.upperBound }
      pieces = PhrasePieces(chinese: sentence, words[start..<end], utf8).pieces
    }
    letters = (
      max(1, context.letters(ofSentences: bead[side], side)),
      max(1, context.letters(ofSentences: bead[side.opposite], side.opposite))
    )
    shortfall = spread.shortfall(of: bead, side, context)
    self.spread = spread.spread
    shares = (coverage.background.shares[side], coverage.background.shares[side.opposite])
    var ties = [[Tie]](repeating: [], count: words.count)
    var claims = [[(own: Int, weight: Float)]](repeating: [], count: others.count)
    for tie in coverage.ties(of: bead, from: side) {
      ties[tie.own].append(Tie(other: tie.other, weight: tie.weight))
      claims[tie.other].append((tie.own, tie.weight))
    }
    self.ties = ties
    self.claims = claims
    openOthers = Self.openShare(of: others, claims.map(\.isEmpty))
    marks =
      pieces.count { $0.before == .mark || $0.before == .bracket }
      - Self.marks(in: rendering.spans, rendering.utf8)
  }

  private static let marksInside = ScalarSet(",;:()，；：（）、——。！？")

  /// A phrase, with its ``values(of:)``.
  struct Phrase {
    /// From its first word, the one that opens it, to its last.
    let span: Span
    /// The places of its content words.
    let words: Range<Int>
    fileprivate let pieces: Range<Int>
  }

  /// All phrases of the sentence that have words which tell something, but not the whole sentence.
  ///
  /// - Complexity: O(*p* · *w*) in the pieces and the words.
  var candidates: [Phrase] {
    var candidates: [Phrase] = []
    for first in pieces.indices {
      for last in first..<min(first + Self.greatestCount, pieces.count) where last - first + 1 < pieces.count
      {
        let span = Span(pieces[first].span.lowerBound, pieces[last].span.upperBound)
        let start = words.partitionPoint { $0.span.lowerBound >= span.lowerBound }
        let end = words.partitionPoint { $0.span.upperBound > span.upperBound }
        guard start < end, words[start..<end].contains(where: \.tells) else { continue }
        candidates.append(Phrase(span: span, words: start..<end, pieces: first..<last + 1))
      }
    }
    return candidates
  }

  /// The names of ``values(of:)``, in order.
  static let names = [
    "telling", "covered", "anyCovered", "taken", "open1", "open2", "open4", "evidence", "valueFound",
    "valueOpen", "pieces",
    "share", "greatShare", "spare", "spare.5", "spare1.5", "distance", "rest", "rest.5", "short", "long",
    "shortAfter", "longAfter",
    "lengthGain", "whole", "first", "plain", "preposition", "coordinated", "joined", "unjoined", "letters",
    "free.own",
    "free.others", "free", "freeWords", "others", "run", "run.5", "openOthers", "moreMarks", "fewerMarks",
    "unknown",
  ]

  /// What the weights of ``LostPhrase`` stand for.
  ///
  /// - Complexity: O(*w* + *v*) in the words of both sides.
  func values(of phrase: Phrase) -> [Double] {
    let counts = counts(phrase)
    let (first, last) = (pieces[phrase.pieces.lowerBound], phrase.pieces.upperBound - 1)
    let next = last + 1 < pieces.count ? pieces[last + 1].before : .mark
    let isLast = last + 1 == pieces.count
    // Letters and digits of ASCII, and the first bytes of other characters.
    let own = Double(
      utf8[phrase.span.range].count {
        $0 >= 0xC0 || LabelCursor.isLetter(UInt32($0)) || LabelCursor.isDigit(UInt32($0))
      })
    let share = min(0.95, own / Double(letters.own))
    let after = shortfall + naturalLogarithm(1 - share) / spread
    let before = min(shortfall, 5)
    let gain = min(max((before * abs(before) - after * after) / 2, -6), 4)
    let expected = max(1, own * Double(letters.other) / Double(letters.own))
    let unclaimed = unclaimed(besides: phrase.words)
    let spare = min(4, unclaimed.letters / expected)
    let run = min(2, unclaimed.run / expected)
    let marks = Double(max(-4, min(4, self.marks)))
    let rest = rest(phrase.words)
    let open = Double(counts.open)
    let joined = first.opener.isEmpty ? nil : isJoined(first.opener)
    return [
      Double(min(counts.telling, 8)), Double(counts.covered), Double(min(counts.covered, 1)),
      Double(counts.taken),
      min(open, 1), min(max(open - 1, 0), 1), min(max(open - 2, 0), 2), min(counts.evidence, 6),
      Double(counts.foundValues), Double(counts.openValues), Double(phrase.pieces.count),
      share, max(share - 0.3, 0), spare, min(max(spare - 0.5, 0), 1), max(spare - 1.5, 0),
      distance(around: phrase.words),
      rest.covered, max(rest.covered - 0.5, 0),
      min(max(shortfall, 0), 4), max(min(shortfall, 0), -3), min(max(after, 0), 3), max(min(after, 0), -5),
      gain,
      first.before != .none && (isLast || next != .none) ? 1 : 0, first.before == .start ? 1 : 0,
      first.opening == .none ? 1 : 0, first.opening == .preposition ? 1 : 0,
      first.opening == .coordinator ? 1 : 0,
      joined == true ? 1 : 0, joined == false ? 1 : 0, naturalLogarithm(Double(letters.own)),
      shares.own, shares.other, 10 * shares.own * shares.other, rest.open,
      naturalLogarithm(Double(letters.other)),
      run, max(run - 0.5, 0), openOthers, max(marks, 0), min(marks, 0),
      Double(words[phrase.words].count { !$0.isKnown && !$0.isValue }) / Double(phrase.words.count),
    ]
  }

  private struct Counts {
    var telling = 0
    var open = 0
    var covered = 0
    /// Whose translations translate another word as well.
    var taken = 0
    var foundValues = 0
    var openValues = 0
    /// The sum of what speaks for a loss.
    var evidence = 0.0
  }

  private func counts(_ phrase: Phrase) -> Counts {
    var counts = Counts()
    for place in phrase.words {
      let word = words[place]
      if word.isValue {
        if word.evidence > 0 { counts.openValues += 1 } else { counts.foundValues += 1 }
        continue
      }
      counts.evidence += max(0, min(word.evidence, 2))
      guard word.tells else { continue }
      counts.telling += 1
      if word.isOpen {
        counts.open += 1
      } else if isTaken(place, by: phrase.words) {
        counts.taken += 1
      } else {
        counts.covered += 1
      }
    }
    return counts
  }

  /// Whether each word that may translate a word of a phrase translates one outside of it at least as well.
  private func isTaken(_ place: Int, by phrase: Range<Int>) -> Bool {
    !ties[place].isEmpty
      && ties[place].allSatisfy { tie in
        claims[tie.other].contains { !phrase.contains($0.own) && $0.weight >= tie.weight }
      }
  }

  /// The letters of words of the other side that translate nothing outside of a phrase, and those of the longest run of such words: a rendering
  /// of the phrase would stand in one place.
  private func unclaimed(besides phrase: Range<Int>) -> (letters: Double, run: Double) {
    var (letters, run, longest) = (0, 0, 0)
    for (place, word) in others.enumerated() {
      if word.isValue || claims[place].contains(where: { !phrase.contains($0.own) }) {
        run = 0
        continue
      }
      letters += word.letters
      run += word.letters
      longest = max(longest, run)
    }
    return (Double(letters), Double(longest))
  }

  /// The share that open words have of the letters of words.
  private static func openShare(of words: [WordCoverage.Word], _ isOpen: [Bool]) -> Double {
    var (all, open) = (0, 0)
    for (place, word) in words.enumerated() where !word.isValue {
      all += word.letters
      if isOpen[place] { open += word.letters }
    }
    return Double(open) / Double(max(1, all))
  }

  /// How many marks divide some sentences, and them from each other.
  private static func marks(in sentences: [Span], _ utf8: [UInt8]) -> Int {
    var marks = sentences.count - 1
    for span in sentences {
      var offset = span.lowerBound
      while let scalar = utf8.scalar(at: offset, limit: span.upperBound) {
        offset += scalar.length
        if offset < span.upperBound, marksInside.contains(scalar.value) { marks += 1 }
      }
    }
    return marks
  }

  /// How far apart the translations of the words around a phrase stand, up to 12; -1 where they have none.
  private func distance(around phrase: Range<Int>) -> Double {
    func place(_ words: some Sequence<Int>) -> Int? {
      for word in words.prefix(4) {
        if let best = ties[word].max(by: { $0.weight < $1.weight }), best.weight >= 0.2 { return best.other }
      }
      return nil
    }
    guard let before = place((0..<phrase.lowerBound).reversed()),
      let behind = place(phrase.upperBound..<words.count)
    else { return -1 }
    return Double(min(abs(before - behind), 12))
  }

  /// The shares of the words beside a phrase that find a translation, and that find none.
  private func rest(_ phrase: Range<Int>) -> (covered: Double, open: Double) {
    var (count, open) = (0, 0)
    for (place, word) in words.enumerated() where !phrase.contains(place) && word.tells {
      count += 1
      if word.isOpen { open += 1 }
    }
    let all = Double(max(1, count))
    return (Double(count - open) / all, Double(open) / all)
  }

  private func isJoined(_ opener: [UInt8]) -> Bool? {
    var isSaid: Bool?
    for span in rendering.spans {
      guard let found = ConjunctionMarks.isSaid(opener, in: span, rendering.utf8) else { return nil }
      isSaid = isSaid == true || found
    }
    return isSaid
  }
}
