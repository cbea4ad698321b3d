import Bitext

/// Builds reports by hand, so that writers are tested without an aligner.
struct SyntheticReport {
  /// A pair of texts of a bead of sentences, each side with `|` between its sentences; an empty side makes a
  /// null bead. Every pair is a paragraph of its own.
  typealias Pair = (source: String, target: String)

  private static func side(_ texts: [String], _ language: Language, name: String) -> (
    Segmentation, [Range<Int>]
  ) {
    var page = ""
    var paragraphs: [Segment] = []
    var sentences: [Segment] = []
    var starts = [0]
    var ranges: [Range<Int>] = []
    for text in texts {
      let first = sentences.count
      let begin = page.utf8.count
      for part in text.split(separator: "|") {
        sentences.append(Segment(Span(page.utf8.count, page.utf8.count + part.utf8.count)))
        page += part
        page += "\n"
      }
      ranges.append(first..<sentences.count)
      if sentences.count > first {
        paragraphs.append(Segment(Span(begin, page.utf8.count - 1)))
        starts.append(sentences.count)
      }
    }
    let document = Document(page: Page(page, name: name), language: language)
    return (
      Segmentation(document: document, paragraphs: paragraphs, sentences: sentences, sentenceStarts: starts),
      ranges
    )
  }

  /// A report whose beads are the pairs in order.
  static func report(
    _ pairs: [Pair], languages: Bilingual<Language> = Bilingual(source: .english, target: .chinese),
    targetOrder: [Int]? = nil, outcomes: (Bilingual<Segmentation>) -> [Outcome] = { _ in [] },
    gaps: (Bilingual<Segmentation>, [Bead]) -> [Gap] = { _, _ in [] },
    evidence: (Bilingual<Segmentation>, Range<Int>, Range<Int>) -> [Evidence] = { _, _, _ in [] }
  ) -> Report {
    let order = targetOrder ?? Array(pairs.indices)
    let source = side(pairs.map(\.source), languages.source, name: "page.en.txt")
    let placed = side(order.map { pairs[$0].target }, languages.target, name: "page.zh.txt")
    var targets = [Range<Int>](repeating: 0..<0, count: pairs.count)
    for (place, pair) in order.enumerated() { targets[pair] = placed.1[place] }
    let segmentation = Bilingual(source: source.0, target: placed.0)
    var beads: [Bead] = []
    var paragraphBeads: [Bead] = []
    for (index, pair) in pairs.enumerated() {
      let own = source.1[index], other = targets[index]
      if own.isEmpty && other.isEmpty { continue }
      beads.append(
        Bead(
          source: own, target: other, cost: 139 * index + 9, probability: 1 / Double(index + 1),
          evidence: evidence(segmentation, own, other)))
      let first =
        own.isEmpty
        ? paragraphBeads.last?.source.upperBound ?? 0
        : segmentation.source.paragraph(ofSentence: own.lowerBound)
      let second =
        other.isEmpty
        ? paragraphBeads.last?.target.upperBound ?? 0
        : segmentation.target.paragraph(ofSentence: other.lowerBound)
      paragraphBeads.append(
        Bead(
          source: first..<first + (pair.source.isEmpty ? 0 : 1),
          target: second..<second + (pair.target.isEmpty ? 0 : 1)))
    }
    return Report(
      layout: .separate, furniture: [], segmentation: segmentation,
      paragraphs: Alignment(counts: segmentation.map(\.paragraphs.count), beads: paragraphBeads),
      sentences: Alignment(counts: segmentation.map(\.sentences.count), beads: beads),
      outcomes: outcomes(segmentation), declaredCounts: [], gaps: gaps(segmentation, beads),
      provenance: Provenance(version: "1.0", icuVersion: "72.1", lexicons: ["built-in"]))
  }

  /// Everything that breaks formats: tabs, line ends of all kinds inside segments, control characters, quotes,
  /// marks of formats, characters outside the first plane, writing from right to left, null beads, beads that
  /// cross, texts of white space and of one character.
  static let nastyPairs: [Pair] = [
    ("Plain text.", "普通文字。"),
    ("A tab\there, \"quotes\" and 'more' — \\t \\n backslashes.|Second & <b>third</b>.", "制表\t符“引号”。"),
    ("Ends ]]> of CDATA <p> and <!-- comment --> &amp; &#x0;", "结束 ]]> 段落 <p> ~~~ <=> 完。"),
    ("Line\u{2028}separator\u{2029}paragraph\u{85}next", "行\u{2028}分隔\u{B}符\u{C}页"),
    (
      "Controls \u{1}\u{8}\u{1B}[31m\u{7F}\u{9B} and \u{FFFE} \u{FFFF} \u{200B}\u{FEFF} end",
      "控制\u{1F}符\u{FFFF}"
    ),
    ("Missing here.", ""),
    ("", "多出来的。|第二句。"),
    ("Emoji 👩‍👩‍👧‍👦 🇨🇳 𠮷 e\u{301}", "表情👍🏽，𠮷野家。"),
    ("שלום עולם \u{202E}reversed\u{202C}", "从右到左 مرحبا"),
    ("</seg></tuv></script>{\"json\": [1, 2]}", "=1+1,@SUM(A1);'--"),
    ("[0, 1]:[2]:0.1", ".EOA"),
    ("Block one moved.", "第一块。"),
    ("Block two moved.|1,2 <=> 3", "第二块。"),
    ("x", "一"),
  ]

  /// The nasty pairs with gaps, outcomes and evidence that point into them; pairs 11 and 12 cross.
  static var nasty: Report {
    var order = Array(nastyPairs.indices)
    order.swapAt(11, 12)
    return report(
      nastyPairs, targetOrder: order,
      outcomes: { sides in
        let source = sides.source.sentences, target = sides.target.sentences
        func statement(_ span: Span, paragraph: Int) -> Outcome.Statement {
          let label = Label(
            style: .digit, value: 1, span: Span(span.lowerBound, span.lowerBound + 1), isBroken: true)
          return Outcome.Statement(
            label: label, heading: span, body: [span], paragraphs: paragraph..<paragraph + 1)
        }
        let han = Span(target[0].span.lowerBound, target[0].span.upperBound)
        let label = Label(style: .hanComma, value: 1, span: Span(han.lowerBound, han.lowerBound + 3))
        return [
          Outcome(
            number: 1, level: 0, parent: nil, source: statement(source[1].span, paragraph: 1),
            target: Outcome.Statement(label: label, heading: han, body: [], paragraphs: 0..<1)),
          Outcome(
            number: nil, level: 1, parent: 0, source: statement(source[3].span, paragraph: 2), target: nil),
        ]
      },
      gaps: { sides, beads in
        Gap.Kind.allCases.enumerated().map { index, kind in
          let bead = beads[index % beads.count]
          return Gap(
            kind: kind, severity: Gap.Severity.allCases[index % 3],
            reason: .stated("The text \"<b>\t\n&\u{1}\u{202E}” is not like 译文 ]]>."),
            spans: Bilingual(
              source: bead.source.map { sides.source.sentences[$0].span },
              target: bead.target.map { sides.target.sentences[$0].span }),
            evidence: [], probability: index % 2 == 0 ? nil : 0.25,
            identifier: "\(kind.rawValue)-0000000\(index)")
        }
      },
      evidence: { sides, source, target in
        guard let own = source.first, let other = target.first else { return [] }
        let first = sides.source.sentences[own].span, second = sides.target.sentences[other].span
        return [
          Evidence(.length, spans: Bilingual(source: [], target: []), weight: -120),
          Evidence(
            .word, spans: Bilingual(source: [Span(first.lowerBound, first.lowerBound + 1)], target: [second]),
            weight: 2300, value: "x<y>\"&"),
        ]
      })
  }
}
