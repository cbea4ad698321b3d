public import Bitext

extension CorpusRelease {
  /// A side as the gold divides it, on a page of its own: a paragraph a line, so that a stage of the library
  /// can be tested whatever the stages before it make of the release.
  public func goldSegmentation(_ side: Side) -> Segmentation {
    let separator = form.languages[side].isWrittenWithoutSpaces ? "" : " "
    var text = ""
    var paragraphs: [Segment] = []
    var sentences: [Segment] = []
    var starts = [0]
    for paragraph in self.paragraphs[side] {
      let begin = text.utf8.count
      for (index, sentence) in paragraph.enumerated() {
        if index > 0 { text += separator }
        let start = text.utf8.count
        text += sentence
        sentences.append(Segment(Span(start, text.utf8.count)))
      }
      paragraphs.append(Segment(Span(begin, text.utf8.count)))
      starts.append(sentences.count)
      text += "\n\n"
    }
    let document = Document(text, language: form.languages[side], name: "\(name)/\(side.rawValue)")
    return Segmentation(
      document: document, paragraphs: paragraphs, sentences: sentences, sentenceStarts: starts)
  }

  /// For every paragraph of a side the outcome that its label begins.
  public func outcomesByParagraph(_ side: Side) -> [GoldOutcome?] {
    var rest = outcomes.filter { $0[side] != nil }
    return paragraphs[side].map { paragraph in
      let text = paragraph.joined(separator: " ")
      guard
        let index = rest.firstIndex(where: {
          guard let statement = $0[side], text.hasPrefix(statement.label) else { return false }
          return text.dropFirst(statement.label.count).drop(while: \.isWhitespace).hasPrefix(
            statement.heading)
        })
      else { return nil }
      return rest.remove(at: index)
    }
  }
}

extension CorpusRelease {
  public var goldSegmentation: Bilingual<Segmentation> {
    Bilingual(source: goldSegmentation(.source), target: goldSegmentation(.target))
  }

  /// The gold beads of the paragraphs as an alignment.
  public var goldParagraphs: Alignment {
    CorpusRelease.alignment(paragraphBeads, counts: paragraphs.map(\.count))
  }

  /// The gold beads of the sentences as an alignment.
  public var goldSentences: Alignment {
    CorpusRelease.alignment(sentenceBeads, counts: sentences.map(\.count))
  }

  private static func alignment(_ gold: [GoldBead], counts: Bilingual<Int>) -> Alignment {
    var ends = Bilingual(source: 0, target: 0)
    let beads = gold.map { bead in
      func range(_ side: Side) -> Range<Int> {
        guard let first = bead[side].first else { return ends[side]..<ends[side] }
        ends[side] = first + bead[side].count
        return first..<ends[side]
      }
      return Bead(source: range(.source), target: range(.target))
    }
    return Alignment(counts: counts, beads: beads)
  }
}
