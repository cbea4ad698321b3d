import Bitext

/// The members of `bitext-report/2`.
extension ReportRecord: Decodable {
  private enum Key: String, CodingKey {
    case provenance, documents, warnings, layout, furniture, paragraphs, sentences, outcomes, declaredCounts,
      gaps
    case silencedGaps
  }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    provenance = try members.decode(Provenance.self, forKey: .provenance)
    documents = try members.decode(Bilingual<Document>.self, forKey: .documents)
    warnings = try members.decode([String].self, forKey: .warnings)
    layout = try members.decode(Layout.self, forKey: .layout)
    furniture = try members.decode([Furniture].self, forKey: .furniture)
    let upper = try members.decode(Level<[Int]>.self, forKey: .paragraphs)
    let lower = try members.decode(Level<Stretch>.self, forKey: .sentences)
    sentences = lower.segments
    let counts = lower.segments.map(\.count)
    paragraphs = Bilingual(
      source: try Self.ranges(upper.segments.source, of: counts.source, decoder),
      target: try Self.ranges(upper.segments.target, of: counts.target, decoder))
    paragraphBeads = upper.alignment
    sentenceBeads = lower.alignment
    evidence = lower.evidence
    outcomes = try members.decode([Outcome].self, forKey: .outcomes)
    declaredCounts = try members.decode([DeclaredCount].self, forKey: .declaredCounts)
    gaps = try members.decode([Gap].self, forKey: .gaps)
    silencedGaps = try members.decodeIfPresent([Gap].self, forKey: .silencedGaps) ?? []
    for (index, outcome) in outcomes.enumerated() {
      if let parent = outcome.parent, !outcomes.indices.contains(parent) || parent == index {
        throw decoder.refusal("outcome \(index) is an item of \(parent), which is none")
      }
      for side in Side.allCases {
        guard let paragraphs = outcome.statements[side]?.paragraphs else { continue }
        guard paragraphs.upperBound <= self.paragraphs[side].count else {
          throw decoder.refusal(
            "outcome \(index) fills paragraph \(paragraphs.upperBound - 1), which is not there")
        }
      }
    }
  }

  /// Pairs of indices that ascend and divide the sentences of a side.
  private static func ranges(_ pairs: [[Int]], of count: Int, _ decoder: any Decoder) throws -> [Range<Int>] {
    var end = 0
    let ranges = try pairs.map { pair in
      guard pair.count == 2, pair[0] == end, pair[0] <= pair[1], pair[1] <= count else {
        throw decoder.refusal("a paragraph has the sentences \(pair), where \(end) is next of \(count)")
      }
      end = pair[1]
      return pair[0]..<pair[1]
    }
    guard end == count else { throw decoder.refusal("no paragraph holds sentence \(end)") }
    return ranges
  }
}

/// The segments and beads of a level.
private struct Level<Segment: Decodable>: Decodable {
  let segments: Bilingual<[Segment]>
  let alignment: Alignment
  let evidence: [[ReportRecord.Evidence]]

  private enum Key: String, CodingKey { case counts, segments, beads }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    segments = try members.decode(Bilingual<[Segment]>.self, forKey: .segments)
    let forms = try members.decode([BeadForm].self, forKey: .beads)
    let counts = try members.decode(Bilingual<Int>.self, forKey: .counts)
    guard counts == segments.map(\.count) else {
      throw decoder.refusal("\(counts.source) and \(counts.target) segments are counted, and others told")
    }
    var end = Bilingual(source: 0, target: 0)
    let beads = try forms.map { form in
      let ranges = try Side.allCases.map { side in
        try form.range(side, behind: end[side], decoder)
      }
      end = Bilingual(source: ranges[0].upperBound, target: ranges[1].upperBound)
      guard Bead.fault(ranges[0], ranges[1], cost: form.cost, probability: form.probability) == nil else {
        throw decoder.refusal("a bead has the cost \(form.cost) and the probability \(form.probability)")
      }
      return Bead(source: ranges[0], target: ranges[1], cost: form.cost, probability: form.probability)
    }
    if let fault = Alignment.fault(counts, beads) { throw decoder.refusal(fault) }
    alignment = Alignment(counts: counts, beads: beads)
    evidence = forms.map { $0.evidence ?? [] }
  }
}

private struct BeadForm: Decodable {
  struct Indices: Decodable { let indices: [Int] }
  let source: Indices
  let target: Indices
  let cost: Int
  let probability: Double
  let evidence: [ReportRecord.Evidence]?

  /// The segments of a side, which follow each other; none stands at the end of what came before.
  func range(_ side: Side, behind end: Int, _ decoder: any Decoder) throws -> Range<Int> {
    try decoder.range(side == .source ? source.indices : target.indices, behind: end)
  }
}

extension ReportRecord.Stretch: Decodable {
  private enum Key: String, CodingKey { case start, end, line, column, place, text }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    // A label that is counted has no offsets; what holds it knows where it would stand.
    let start = try members.decode(Int?.self, forKey: .start) ?? 0
    let end = try members.decode(Int?.self, forKey: .end) ?? start
    guard 0 <= start, start <= end else { throw decoder.refusal("a span goes from \(start) to \(end)") }
    span = Span(start, end)
    location = Location(
      line: try members.decode(Int.self, forKey: .line), column: try members.decode(Int.self, forKey: .column)
    )
    place = try members.decodeIfPresent(String.self, forKey: .place)
    text = try members.decodeIfPresent(String.self, forKey: .text) ?? ""
  }
}

extension ReportRecord.Document: Decodable {
  private enum Key: String, CodingKey { case name, language, encoding, bytes, regions }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    name = try members.decodeIfPresent(String.self, forKey: .name)
    language = Language(try members.decode(String.self, forKey: .language))
    encoding = try members.decode(String.self, forKey: .encoding)
    byteCount = try members.decode(Int.self, forKey: .bytes)
    regions = try members.decode([ReportRecord.Stretch].self, forKey: .regions)
  }
}

extension ReportRecord.Furniture: Decodable {
  private enum Key: String, CodingKey { case reason, language, side }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    stretch = try ReportRecord.Stretch(from: decoder)
    reason = try members.decode(Bitext.Furniture.Reason.self, forKey: .reason)
    language = try members.decodeIfPresent(String.self, forKey: .language).map { Language($0) }
    side = try members.decodeIfPresent(Side.self, forKey: .side)
  }
}

extension ReportRecord.Outcome: Decodable {
  private enum Key: String, CodingKey { case number, level, parent, source, target }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    number = try members.decodeIfPresent(Int.self, forKey: .number)
    level = try members.decode(Int.self, forKey: .level)
    parent = try members.decodeIfPresent(Int.self, forKey: .parent)
    statements = Bilingual(
      source: try members.decodeIfPresent(Statement.self, forKey: .source),
      target: try members.decodeIfPresent(Statement.self, forKey: .target))
    if statements.source == nil, statements.target == nil {
      throw decoder.refusal("an outcome that neither side states")
    }
  }
}

extension ReportRecord.Outcome.Statement: Decodable {
  private enum Key: String, CodingKey { case label, heading, body, paragraphs, mentions }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    heading = try members.decode(ReportRecord.Stretch.self, forKey: .heading)
    label = try members.decode(ReportRecord.Outcome.Label.self, forKey: .label)
      .placed(before: heading.span.lowerBound)
    body = try members.decode([ReportRecord.Stretch].self, forKey: .body)
    paragraphs = try decoder.range(try members.decode([Int].self, forKey: .paragraphs), behind: 0)
    mentions = try members.decode([ReportRecord.Outcome.Mention].self, forKey: .mentions)
  }
}

extension ReportRecord.Outcome.Label: Decodable {
  private enum Key: String, CodingKey { case style, value, broken }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    stretch = try ReportRecord.Stretch(from: decoder)
    style = try members.decode(Bitext.Label.Style.self, forKey: .style)
    value = try members.decodeIfPresent(Int.self, forKey: .value)
    isBroken = try members.decode(Bool.self, forKey: .broken)
  }
}

extension ReportRecord.Outcome.Label {
  /// The label, at a place if it is one that is counted and stands nowhere in the file.
  fileprivate func placed(before place: Int) -> Self {
    guard stretch.span.isEmpty, !stretch.text.isEmpty else { return self }
    return Self(
      stretch: ReportRecord.Stretch(
        span: Span(place, place), location: stretch.location, place: stretch.place, text: stretch.text),
      style: style, value: value, isBroken: isBroken)
  }
}

extension ReportRecord.Outcome.Mention: Decodable {
  private enum Key: String, CodingKey { case kind, value }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    kind = try members.decode(Bitext.Outcome.Mention.Kind.self, forKey: .kind)
    value = try members.decode(String.self, forKey: .value)
    stretch = try ReportRecord.Stretch(from: decoder)
  }
}

extension ReportRecord.DeclaredCount: Decodable {
  private enum Key: String, CodingKey { case side, value, counted, span }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    side = try members.decode(Side.self, forKey: .side)
    value = try members.decode(Int.self, forKey: .value)
    counted = try members.decode(Int.self, forKey: .counted)
    stretch = try members.decode(ReportRecord.Stretch.self, forKey: .span)
  }
}

extension ReportRecord.Evidence: Decodable {
  private enum Key: String, CodingKey { case kind, value, weight, spans }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    kind = try members.decode(Bitext.Evidence.Kind.self, forKey: .kind)
    value = try members.decodeIfPresent(String.self, forKey: .value)
    weight = try members.decode(Int.self, forKey: .weight)
    stretches = try members.decode(Bilingual<[ReportRecord.Stretch]>.self, forKey: .spans)
  }
}

extension ReportRecord.Gap: Decodable {
  private enum Key: String, CodingKey {
    case identifier, kind, severity, reason, side, message, probability, spans, evidence
  }
  private struct Mark: Decodable { let context: Bool? }

  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    identifier = try members.decode(String.self, forKey: .identifier)
    kind = try members.decode(Bitext.Gap.Kind.self, forKey: .kind)
    severity = try members.decode(Bitext.Gap.Severity.self, forKey: .severity)
    reason = try members.decode(String.self, forKey: .reason)
    side = try members.decodeIfPresent(Side.self, forKey: .side)
    message = try members.decode(String.self, forKey: .message)
    probability = try members.decodeIfPresent(Double.self, forKey: .probability)
    if let probability, !(0...1).contains(probability) {
      throw decoder.refusal("a gap has the probability \(probability)")
    }
    stretches = try members.decode(Bilingual<[ReportRecord.Stretch]>.self, forKey: .spans)
    let marks = try members.decode(Bilingual<[Mark]>.self, forKey: .spans)
    context = Side.allCases.first { side in marks[side].contains { $0.context == true } }
    evidence = try members.decodeIfPresent([ReportRecord.Evidence].self, forKey: .evidence) ?? []
  }
}

extension Decoder {
  /// Why what was read is none of what it should be.
  fileprivate func refusal(_ message: String) -> DecodingError {
    DecodingError.dataCorrupted(
      DecodingError.Context(
        codingPath: codingPath, debugDescription: message, underlyingError: JSONContradiction()))
  }

  /// Indices that follow each other as a range; where there are none, an empty one.
  fileprivate func range(_ indices: [Int], behind end: Int) throws -> Range<Int> {
    guard let first = indices.first, let last = indices.last else { return end..<end }
    guard first >= 0, last >= first, last < .max, last - first == indices.count - 1,
      zip(indices, first...last).allSatisfy({ $0 == $1 })
    else { throw refusal("the indices \(indices.prefix(8)) do not follow each other") }
    return first..<last + 1
  }
}
