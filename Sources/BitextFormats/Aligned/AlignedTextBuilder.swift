package import Bitext

/// Puts a bitext together from units that a file gives one after another.
///
/// Each segment stands on a page made for it as the file has it, with its line breaks and the white space around it;
/// the segment itself is the text without that white space. The page knows where each stands in the file.
package struct AlignedTextBuilder {
  fileprivate struct Draft {
    var text: [UInt8] = []
    var origins: [SegmentOrigins.Origin] = []
    var codes: [InlineCode] = []
    var paragraphs: [Segment] = []
    var sentences: [Segment] = []
    var starts = [0]
    /// How many segments have what not every format can hold.
    var extras: [Extra: Int] = [:]
  }

  private var sides = Bilingual(source: Draft(), target: Draft())
  private var beads: [Bead] = []
  /// Units with numbers that wait for the others of their document, and their numbers.
  private var waiting: [NumberedUnit] = []
  private var waitingNumbers = Bilingual<Set<Int>>(source: [], target: [])
  /// The bead of each unit with numbers that was added, in the order in which they were; nil for one without text.
  private(set) var numberedBeads: [Int?] = []

  package init() {}

  /// Adds a unit: the segments of both sides that belong together. Segments without text count as absent.
  ///
  /// - Parameters:
  ///   - lines: The line of the file that each side stands on, from 1.
  ///   - identifier: What the file calls the unit.
  ///   - probability: What the file says, 1 where it says nothing.
  ///   - codes: The inline codes of each side, of which the unit then has one segment; their places are those in its text.
  ///   - document: The document that the file says the unit is of.
  ///   - tags: The languages of its segments, where they are others than those of the sides.
  /// - Returns: the index of the bead, nil for a unit without text, which is none.
  @discardableResult package mutating func add(
    _ segments: Bilingual<[String]>, lines: Bilingual<Int>? = nil, identifier: String? = nil,
    probability: Double = 1, codes: Bilingual<[InlineCode]> = Bilingual(source: [], target: []),
    document: String? = nil, tags: Bilingual<String?> = Bilingual(source: nil, target: nil)
  ) -> Int? {
    let before = sides.map(\.sentences.count)
    for side in Side.allCases {
      let texts = segments[side].map { Array($0.utf8) }.filter { text in
        text.withUnsafeBufferPointer { !Blank.trimmed(0..<$0.count, of: $0).isEmpty }
      }
      sides[side].add(
        texts, line: lines?[side] ?? 1, identifier, document, texts.count == 1 ? codes[side] : [],
        tag: tags[side])
    }
    let source = before.source..<sides.source.sentences.count
    let target = before.target..<sides.target.sentences.count
    if source.isEmpty && target.isEmpty { return nil }
    beads.append(Bead(source: source, target: target, probability: probability.asProbability))
    return beads.count - 1
  }

  /// A unit of a file that numbers the segments of its units.
  struct NumberedUnit {
    /// The numbers of its segments; only their order counts.
    var bead: IndexBead
    /// The texts of its segments: as many, or one for all of them together.
    var texts: Bilingual<[String]>
    var lines: Bilingual<Int>
    var identifier: String?
    /// The document that the unit is of, on each side.
    var documents: Bilingual<String?>
    /// The languages of its segments, where they are others than those of the sides.
    var tags = Bilingual<String?>(source: nil, target: nil)
  }

  /// Adds a unit of a document whose units may stand in another order than their segments.
  ///
  /// Two documents may have one name and follow each other. Each counts its segments anew, so where a number comes once more the
  /// second begins. ``addWaiting(file:)`` is called behind the last unit.
  mutating func add(_ unit: NumberedUnit, file: String?) throws(BitextError) {
    let isOfNext = Side.allCases.contains { side in
      unit.bead[side].contains(where: waitingNumbers[side].contains)
    }
    if isOfNext || waiting.last.map({ $0.documents != unit.documents }) ?? false {
      try addWaiting(file: file)
    }
    waiting.append(unit)
    for side in Side.allCases { waitingNumbers[side].formUnion(unit.bead[side]) }
  }

  /// Adds the units that wait: their document has come to its end.
  mutating func addWaiting(file: String?) throws(BitextError) {
    let units = waiting
    waiting = []
    waitingNumbers = Bilingual(source: [], target: [])
    try add(units, file: file)
  }

  /// Adds units whose numbers say in what order the segments stand on each side, which need not be the same.
  ///
  /// - Throws: a ``BitextError`` for numbers that are not consecutive, or stand in two units.
  mutating func add(_ units: [NumberedUnit], file: String?) throws(BitextError) {
    // A text that somebody has put in has no number, and then no number counts.
    let isWhole = units.allSatisfy { unit in
      Side.allCases.allSatisfy { side in
        !unit.bead[side].isEmpty || unit.texts[side].allSatisfy { $0.trimmingBlanks.isEmpty }
      }
    }
    guard isWhole else {
      for unit in units {
        let bead = add(
          unit.texts, lines: unit.lines, identifier: unit.identifier, probability: unit.bead.probability ?? 1,
          document: unit.documents.source, tags: unit.tags)
        numberedBeads.append(bead)
      }
      return
    }
    let before = sides.map(\.sentences.count)
    // What a filter has left out leaves holes in the numbers.
    var places = Bilingual<[Int: Int]>(source: [:], target: [:])
    for side in Side.allCases {
      let order = units.indices.filter { !units[$0].bead[side].isEmpty }
        .sorted { units[$0].bead[side][0] < units[$1].bead[side][0] }
      for index in order {
        let (unit, numbers) = (units[index], units[index].bead[side])
        for number in numbers { places[side][number] = places[side][number] ?? places[side].count }
        var texts = unit.texts[side].map { Array($0.utf8) }
        // A text that cannot be divided is the first segment, and the others are empty.
        while texts.count < numbers.count { texts.append([]) }
        sides[side].add(
          texts, line: unit.lines[side], unit.identifier, unit.documents[side], tag: unit.tags[side])
      }
    }
    let renumbered = units.map { unit in
      IndexBead(
        source: unit.bead.source.map { places.source[$0] ?? 0 },
        target: unit.bead.target.map { places.target[$0] ?? 0 }, probability: unit.bead.probability)
    }
    let counts = places.map(\.count)
    var ordered = Self.inOrder(renumbered, counts)
    if ordered == nil { ordered = try Alignment(renumbered, counts: counts, file: file) }
    guard let alignment = ordered else { return }
    func moved(_ range: Range<Int>, _ side: Side) -> Range<Int> {
      range.lowerBound + before[side]..<range.upperBound + before[side]
    }
    // A segment stands in one bead only.
    var indices = Bilingual<[Int: Int]>(source: [:], target: [:])
    for (index, bead) in alignment.beads.enumerated() {
      for side in Side.allCases { for segment in bead[side] { indices[side][segment] = beads.count + index } }
    }
    numberedBeads += renumbered.map { unit in
      unit.source.first.flatMap { indices.source[$0] } ?? unit.target.first.flatMap { indices.target[$0] }
    }
    beads += alignment.beads.map {
      Bead(source: moved($0.source, .source), target: moved($0.target, .target), probability: $0.probability)
    }
  }

  /// The beads in the order in which they are given, nil if they are not all in order of the source.
  private static func inOrder(_ beads: [IndexBead], _ counts: Bilingual<Int>) -> Alignment? {
    var reached = Bilingual(source: 0, target: 0)
    var result: [Bead] = []
    for bead in beads {
      var ranges = Bilingual(source: 0..<0, target: 0..<0)
      for side in Side.allCases {
        let first = bead[side].first ?? reached[side]
        ranges[side] = first..<first + bead[side].count
        guard bead[side].elementsEqual(ranges[side]) else { return nil }
        reached[side] = ranges[side].upperBound
      }
      if bead.source.isEmpty && bead.target.isEmpty { return nil }
      result.append(
        Bead(source: ranges.source, target: ranges.target, probability: (bead.probability ?? 1).asProbability)
      )
    }
    return Alignment.fault(counts, result) == nil ? Alignment(counts: counts, beads: result) : nil
  }

  /// - Parameters:
  ///   - languages: Those of the sides; what nobody has said is found out.
  ///   - remarks: What a person should know about the reading.
  package func text(
    languages: Bilingual<Language?>, names: Bilingual<String?>, remarks: [ReadingRemark] = []
  ) -> AlignedText {
    func page(_ side: Side) -> Page {
      let draft = sides[side]
      return Page(
        units: draft.text,
        origins: SegmentOrigins(draft.origins, codes: draft.codes, count: draft.text.count), name: names[side]
      )
    }
    let pages = Bilingual(source: page(.source), target: page(.target))
    let languages = Language.customary(of: pages, given: languages)
    func segmentation(_ side: Side) -> Segmentation {
      Segmentation(
        document: Document(page: pages[side], language: languages[side]), paragraphs: sides[side].paragraphs,
        sentences: sides[side].sentences, sentenceStarts: sides[side].starts)
    }
    let segmentation = Bilingual(source: segmentation(.source), target: segmentation(.target))
    var text = AlignedText(
      segmentation: segmentation,
      sentences: Alignment(counts: segmentation.map(\.sentences.count), beads: beads))
    text.remarks = remarks
    text.extras = sides.source.extras.merging(sides.target.extras, uniquingKeysWith: +)
    text.extras[.probability] = beads.count { $0.probability < 1 }
    text.extras[.division] = beads.reduce(0) {
      $0 + ($1.source.count > 1 ? 1 : 0) + ($1.target.count > 1 ? 1 : 0)
    }
    text.extras[.document] = Set((sides.source.origins + sides.target.origins).compactMap(\.document)).count
    text.extras[.inlineCode] = sides.source.codes.count + sides.target.codes.count
    text.extras[.codeText] = Side.allCases.reduce(0) {
      $0 + sides[$1].codes.reduce(0) { $0 + $1.texts.count }
    }
    return text
  }
}

extension AlignedTextBuilder {
  /// The segments of units, some of which are divided, on a page that is made anew, as each stands on it alone.
  ///
  /// - Parameter parts: for each segment the spans of what it becomes.
  /// - Returns: the segments, and for each of the old ones where its own begin, and behind the last their count. An empty
  ///   segment of a unit that is divided is gone: what it was divided into stood in the segment before it.
  static func dividing(
    _ segmentation: Segmentation, into parts: [[Span]]
  ) -> (segmentation: Segmentation, starts: [Int]) {
    let page = segmentation.document.page
    guard let origins = page.origins else { return (segmentation, Array(0...segmentation.sentences.count)) }
    var draft = Draft()
    var starts: [Int] = []
    for paragraph in segmentation.paragraphs.indices {
      let segments = segmentation.sentences(ofParagraph: paragraph)
      let isDivided = segments.contains { parts[$0].count > 1 }
      var texts: [[UInt8]] = []
      var codes: [InlineCode] = []
      for segment in segments {
        starts.append(draft.sentences.count + texts.count)
        let span = segmentation.sentences[segment].span
        if parts[segment].count > 1 {
          texts += parts[segment].map { Array(page.utf8[$0.range]) }
        } else if !isDivided || !span.isEmpty {
          let whole = origins.whole(at: span.lowerBound)
          codes += origins.codes(in: whole).map {
            $0.moved(by: texts.reduce(-whole.lowerBound) { $0 + $1.count + 1 })
          }
          texts.append(Array(page.utf8[whole.range]))
        }
      }
      guard let first = segments.first else { continue }
      let origin = origins.origin(at: segmentation.sentences[first].span.lowerBound)
      draft.add(texts, line: origin?.line ?? 1, origin?.identifier, origin?.document, codes)
    }
    starts.append(draft.sentences.count)
    let divided = Page(
      units: draft.text,
      origins: SegmentOrigins(
        draft.origins, codes: draft.codes, count: draft.text.count, before: origins.before), name: page.name)
    return (
      Segmentation(
        document: Document(page: divided, language: segmentation.document.language),
        paragraphs: draft.paragraphs, sentences: draft.sentences, sentenceStarts: draft.starts), starts
    )
  }
}

extension Double {
  /// The number if it is a probability, and 1 for what a file says without being one.
  var asProbability: Double { (0...1).contains(self) ? self : 1 }
}

extension AlignedTextBuilder.Draft {
  /// Adds a paragraph of segments; nothing if there are none.
  fileprivate mutating func add(
    _ texts: [[UInt8]], line: Int, _ identifier: String?, _ document: String?, _ codes: [InlineCode] = [],
    tag: String? = nil
  ) {
    guard !texts.isEmpty else { return }
    let first = sentences.count
    for code in codes { self.codes.append(code.moved(by: text.count)) }
    for bytes in texts {
      let start = text.count
      origins.append(
        SegmentOrigins.Origin(
          offset: start, line: line, identifier: identifier, document: document, language: tag))
      let trimmed = bytes.withUnsafeBufferPointer { Blank.trimmed(0..<$0.count, of: $0) }
      sentences.append(Segment(Span(start + trimmed.lowerBound, start + trimmed.upperBound)))
      for extra in Extra.inText(bytes, trimmed: trimmed) { extras[extra, default: 0] += 1 }
      if tag != nil { extras[.languageTag, default: 0] += 1 }
      text.append(contentsOf: bytes)
      text.append(0x0A)
    }
    paragraphs.append(
      Segment(Span(sentences[first].span.lowerBound, sentences[sentences.count - 1].span.upperBound)))
    starts.append(sentences.count)
  }
}

/// The bead of a row, or of a line, that is kept as it stands.
enum BeadOfRow {
  /// It is known; nil for one without texts.
  case bead(Int?)
  /// It is that of the next unit with numbers, which is known when its document has ended.
  case numbered

  /// The rows with their beads.
  static func units(_ rows: [(range: Range<Int>, bead: BeadOfRow)], _ builder: AlignedTextBuilder) -> [(
    range: Range<Int>, beads: [Int]
  )] {
    var numbered = builder.numberedBeads.makeIterator()
    return rows.map { row in
      let bead: Int? =
        switch row.bead {
        case .bead(let bead): bead
        case .numbered: numbered.next() ?? nil
        }
      return (row.range, bead.map { [$0] } ?? [])
    }
  }
}
