import BitextEvaluation
import Testing
import _BitextTestSupport

@testable import Bitext

/// The beads of the corpus, on the gold paragraphs and sentences.
@Suite struct CorpusAlignmentTests {
  @Test(arguments: CorpusRelease.all)
  func beadsAreTheGolds(_ release: CorpusRelease) {
    let found = BeadAligner.alignments(of: release.goldSegmentation, lexicon: Lexicon.builtIn)
    let paragraphs = score(found.paragraphs, release.goldParagraphs)
    let sentences = score(found.sentences, release.goldSentences)
    #expect(paragraphs >= release.leastScores.paragraphs)
    #expect(sentences >= release.leastScores.sentences)
  }

  /// Where half of a side is missing the lengths of the whole documents say nothing of those of the pairs.
  @Test func halfOfTheTargetMayBeMissing() throws {
    let score = try meanScore { release in
      var target: [String] = []
      let sentences = release.paragraphs.map { $0.flatMap(\.self) }
      let beads = release.goldSentences.beads.enumerated().map { index, bead in
        let start = target.count
        if index.isMultiple(of: 2) || bead.isNull { target += sentences.target[bead.target] }
        return Bead(source: bead.source, target: start..<target.count)
      }
      return try GoldBitext(
        lines: Bilingual(source: sentences.source, target: target),
        beads: beads.flatMap { bead in
          bead.target.isEmpty ? bead.source.map { Bead(source: $0..<$0 + 1, target: bead.target) } : [bead]
        },
        languages: release.form.languages)
    }
    #expect(score > 0.97)
  }

  /// The sentences as others write them.
  enum Writing: CaseIterable {
    case dividedIntoCharacters, withoutChineseMarks, withoutMarks, inSmallLetters

    func changed(_ sentence: String, _ language: Language) -> String {
      let changed =
        switch self {
        case .dividedIntoCharacters where language.isChinese:
          sentence.map { UnspacedLetter.contains($0.unicodeScalars.first!.value) ? "\($0) " : "\($0)" }
            .joined()
        case .withoutChineseMarks where language.isChinese: sentence.filter { !$0.isPunctuation }
        case .withoutMarks: sentence.filter { !$0.isPunctuation }
        case .inSmallLetters: sentence.lowercased()
        default: sentence
        }
      return changed.isEmpty ? sentence : changed
    }
  }

  /// Spaces between Chinese words, marks of one side only and small letters say nothing about what corresponds.
  @Test(arguments: Writing.allCases)
  func theSentencesMayBeWrittenOtherwise(_ writing: Writing) throws {
    let score = try meanScore { release in
      var lines = release.paragraphs.map { $0.flatMap(\.self) }
      for side in Side.allCases {
        lines[side] = lines[side].map { writing.changed($0, release.form.languages[side]) }
      }
      return try GoldBitext(
        lines: lines, beads: release.goldSentences.beads, languages: release.form.languages)
    }
    #expect(score > 0.97)
  }

  /// Sentences against paragraphs: up to five sentences of one side stand in one line.
  @Test(arguments: Side.allCases)
  func theSentencesOfASideMayBeJoined(_ side: Side) throws {
    let score = try meanScore { release in
      var lines = release.paragraphs.map { $0.flatMap(\.self) }
      var joined: [String] = []
      var beads: [Bead] = []
      var waiting = release.goldSentences.beads[...]
      while let first = waiting.popFirst() {
        var last = first
        for _ in 0..<joined.count % 5 where !first.isNull {
          guard let next = waiting.first, !next.isNull,
            Side.allCases.allSatisfy({ next[$0].lowerBound == last[$0].upperBound })
          else { break }
          last = waiting.removeFirst()
        }
        let range = Bilingual(
          source: first.source.lowerBound..<last.source.upperBound,
          target: first.target.lowerBound..<last.target.upperBound)
        let start = joined.count
        if !range[side].isEmpty {
          joined.append(
            lines[side][range[side]].joined(separator: release.form.languages[side].isChinese ? "" : " "))
        }
        let line = start..<joined.count
        beads.append(
          side == .source
            ? Bead(source: line, target: range.target) : Bead(source: range.source, target: line))
      }
      lines[side] = joined
      return try GoldBitext(lines: lines, beads: beads, languages: release.form.languages)
    }
    #expect(score > 0.88)
  }

  /// A path keeps one of the halves, and the other is found as a moved block.
  @Test func theHalvesOfTheTargetMayBeExchanged() throws {
    let score = try meanScore { release in
      let sentences = release.paragraphs.map { $0.flatMap(\.self) }
      let gold = release.goldSentences.beads
      let middle = gold.dropFirst(gold.count / 2).first { !$0.target.isEmpty }?.target.lowerBound ?? 0
      let behind = sentences.target.count - middle
      return try GoldBitext(
        lines: Bilingual(
          source: sentences.source,
          target: Array(sentences.target.dropFirst(middle) + sentences.target.prefix(middle))),
        beads: gold.map { bead in
          let shift = bead.target.lowerBound >= middle ? -middle : behind
          return Bead(
            source: bead.source, target: bead.target.lowerBound + shift..<bead.target.upperBound + shift)
        },
        languages: release.form.languages)
    }
    #expect(score > 0.95)
  }

  /// The mean over the sentences of what is made of every release.
  private func meanScore(_ make: (CorpusRelease) throws -> GoldBitext) throws -> Double {
    let scores = try CorpusRelease.all.map { release in
      let gold = try make(release)
      let found = BeadAligner.alignments(of: gold.segmentation, lexicon: Lexicon.builtIn)
      return score(found.sentences, gold.sentences)
    }
    return scores.reduce(0, +) / Double(scores.count)
  }

  /// The strict F1, null beads counted in the precision.
  private func score(_ found: Alignment, _ gold: Alignment) -> Double {
    BeadScore(gold: gold.beads.map { IndexBead($0) }, test: found.beads.map { IndexBead($0) }).strict.f1
  }
}
