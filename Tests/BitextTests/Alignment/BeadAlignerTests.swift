import Testing

@testable import Bitext

@Suite struct BeadAlignerTests {
  /// One segment a line on both sides.
  private func beads(_ english: [String], _ chinese: [String], lexicon: Lexicon? = .builtIn) -> [String] {
    alignment(english, chinese, lexicon: lexicon).beads.map {
      "\($0.source.lowerBound)+\($0.source.count) \($0.target.lowerBound)+\($0.target.count)"
    }
  }

  private func alignment(_ english: [String], _ chinese: [String], lexicon: Lexicon? = .builtIn) -> Alignment
  {
    let sides = Bilingual(source: (english, Language.english), target: (chinese, Language.chinese)).map {
      (Document($0.0.joined(separator: "\n"), language: $0.1), segments($0.0))
    }
    return BeadAligner.alignment(of: sides.map(\.1), in: sides.map(\.0), lexicon: lexicon)
  }

  private func segments(_ lines: [String]) -> [Segment] {
    var start = 0
    return lines.map { line in
      defer { start += line.utf8.count + 1 }
      return Segment(Span(start, start + line.utf8.count))
    }
  }

  private let english = [
    "The two sides agreed to open a new bank in Beijing.", "Farmers will sell more apples.",
    "Forty doctors visited the hospital in 2016.", "The ministers met again in spring.",
  ]
  private let chinese = [
    "双方同意在北京开设一家新银行。", "农民将出售更多苹果。", "2016年，四十名医生访问了医院。", "部长们春天再次会晤。",
  ]

  @Test func `sentences stand beside their translations`() {
    #expect(beads(english, chinese) == ["0+1 0+1", "1+1 1+1", "2+1 2+1", "3+1 3+1"])
  }

  @Test func `the sides can be exchanged`() {
    let forward = alignment(english, Array(chinese.dropFirst(2)))
    let sides = Bilingual(
      source: Document(chinese.dropFirst(2).joined(separator: "\n"), language: .chinese),
      target: Document(english.joined(separator: "\n"), language: .english))
    let backward = BeadAligner.alignment(
      of: Bilingual(source: segments(Array(chinese.dropFirst(2))), target: segments(english)), in: sides,
      lexicon: .builtIn)
    #expect(
      backward.beads.map { Bilingual(source: $0.target, target: $0.source) }
        == forward.beads.map { Bilingual(source: $0.source, target: $0.target) })
  }

  @Test func `a sentence that was divided is one bead`() {
    #expect(
      beads(
        ["The bank in Beijing was opened.", "Farmers came to sell apples; doctors visited the hospital."],
        ["北京的银行开业了。", "农民来卖苹果。", "医生访问了医院。"])
        == ["0+1 0+1", "1+1 1+2"])
  }

  @Test(arguments: 0..<4, 0..<4)
  func `any number of segments aligns, also empty ones`(rows: Int, columns: Int) {
    for text in ["", " ", "a", "好", "。", "1"] {
      let alignment = alignment(
        [String](repeating: text, count: rows), [String](repeating: text, count: columns), lexicon: nil)
      #expect(alignment.counts == Bilingual(source: rows, target: columns))
      #expect(alignment.beads.allSatisfy { $0.cost >= 0 && $0.probability > 0 })
    }
  }
}
