import Testing

@testable import Bitext

@Suite struct BeadAlignerTests {
  /// One segment a line on both sides.
  private func beads(_ english: [String], _ chinese: [String], lexicon: Lexicon? = .builtIn) -> [String] {
    alignment(english, chinese, lexicon: lexicon).beads.map {
      "\($0.source.lowerBound)+\($0.source.count) \($0.target.lowerBound)+\($0.target.count)"
    }
  }

  private func alignment(
    _ english: [String], _ chinese: [String], lexicon: Lexicon? = .builtIn, explains: Bool = false
  ) -> Alignment {
    let sides = Bilingual(source: (english, Language.english), target: (chinese, Language.chinese)).map {
      (Document($0.0.joined(separator: "\n"), language: $0.1), segments($0.0))
    }
    return BeadAligner.alignment(of: sides.map(\.1), in: sides.map(\.0), lexicon: lexicon, explains: explains)
  }

  private func segments(_ lines: [String]) -> [Segment] {
    var start = 0
    return lines.map { line in
      defer { start += line.utf8.count + 1 }
      return Segment(Span(start, start + line.utf8.count))
    }
  }

  private let english = [
    "The two sides agreed to open a new bank in Beijing before the end of the year.",
    "Farmers will sell more apples, oranges and vegetables at the markets of the neighbouring cities.",
    "Forty doctors visited the children's hospital on 3 May 2016.",
    "The ministers of education met again in spring and signed a programme of cooperation.",
    "Ships carry coal and timber down the river to the port.",
    "A museum of ancient music will be built beside the university library.",
  ]
  private let chinese = [
    "双方同意年底以前在北京开设一家新银行。", "农民将在邻近城市的市场上出售更多的苹果、橙子和蔬菜。",
    "2016年5月3日，四十名医生访问了儿童医院。", "教育部长们春天再次会晤，签署了合作计划。",
    "船只沿河把煤炭和木材运到港口。", "大学图书馆旁边将建一座古代音乐博物馆。",
  ]

  @Test func `sentences stand beside their translations`() {
    #expect(beads(english, chinese) == (0..<6).map { "\($0)+1 \($0)+1" })
  }

  @Test func `signs that are no letters are no initials`() {
    #expect(beads(["Boxes ×. ×. A. B．"], ["箱子 ×．×．Ａ．Ｂ．"]) == ["0+1 0+1"])
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

  @Test func `a sentence that was left out is a null bead`() {
    var short = chinese
    short.remove(at: 1)
    #expect(beads(english, short) == ["0+1 0+1", "1+1 1+0"] + (2..<6).map { "\($0)+1 \($0 - 1)+1" })
  }

  @Test func `a block that was moved is joined across the others`() {
    let alignment = alignment(english, [3, 4, 5, 0, 1, 2].map { chinese[$0] })
    #expect(alignment.beads.map(\.source.lowerBound) == Array(0..<6))
    #expect(alignment.beads.map(\.target.lowerBound) == [3, 4, 5, 0, 1, 2])
  }

  @Test func `other sentences in the place of a block are not joined`() {
    let others = ["天气很冷。", "他们没有回家。", "那条狗睡着了。"]
    let alignment = alignment(english, chinese[3...] + others)
    #expect(alignment.beads.filter { !$0.isNull }.map(\.source.lowerBound) == [3, 4, 5])
    #expect(alignment.isMonotone)
  }

  @Test func `a sentence that was moved is joined across the others`() {
    let moved = [0, 2, 3, 4, 1, 5].map { chinese[$0] }
    let alignment = alignment(english, moved)
    #expect(!alignment.isMonotone)
    #expect(alignment.beads.map { $0.target.lowerBound } == [0, 4, 1, 2, 3, 5])
  }

  @Test func `exchanged neighbours are two pairs that cross`() {
    let exchanged = [0, 2, 1, 3, 4, 5].map { chinese[$0] }
    let alignment = alignment(english, exchanged)
    #expect(alignment.beads.map { $0.target.lowerBound } == [0, 2, 1, 3, 4, 5])
    #expect(alignment.beads.allSatisfy { $0.source.count == 1 && $0.target.count == 1 })
    // All that is known of the pairs is that of the group they are exchanged in.
    #expect(alignment.beads[1].probability == alignment.beads[2].probability)
    #expect(alignment.beads[1].probability > 0.5)
  }

  @Test func `a bead says which words, numbers and marks speak for it`() {
    let alignment = alignment(english, chinese, explains: true)
    let kinds = Set(alignment.beads[2].evidence.map(\.kind))
    #expect(kinds.isSuperset(of: [.word, .number]))
    let weights = alignment.beads[2].evidence.map { abs($0.weight) }
    #expect(weights == weights.sorted(by: >))
    #expect(
      alignment.beads.allSatisfy {
        $0.evidence.allSatisfy { $0.spans.source.count + $0.spans.target.count <= 2 }
      })
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

  /// Rare words draw the path elsewhere than the paragraphs do, in a text too long to be looked at as a whole.
  @Test func pathKeepsToTheParagraphs() {
    let words = [
      ("telescope", "望远镜"), ("volcano", "火山"), ("elephant", "大象"), ("hospital", "医院"), ("bridge", "桥梁"),
      ("submarine", "潜艇"), ("piano", "钢琴"), ("pyramid", "金字塔"), ("glacier", "冰川"), ("tobacco", "烟草"),
      ("violin", "小提琴"), ("penguin", "企鹅"),
    ]
    let english = words.map { "The \($0.0).\n\n" }.joined() + String(repeating: "Go on. ", count: 950)
    let chinese = String(repeating: "走吧。", count: 950) + words.map { "这是\($0.1)。" }.joined()
    let documents = Bilingual(
      source: Document(english, language: .english), target: Document(chinese, language: .chinese))
    let report = Aligner().report(on: documents)
    #expect(report.sentences.counts == Bilingual(source: 962, target: 962))
  }
}
