import Bitext

/// The members of a report, see ``JSONWriter``.
extension JSONText {
  mutating func write(_ report: Report, messages: MessageLanguage, hasEvidence: Bool) {
    let text = ReportText(report, messages: messages)
    object { json in
      json.member("schema", JSONWriter.schema)
      json.write(report.provenance)
      json.object("documents") { json in
        for side in Side.allCases { json.write(report.documents[side], side, text) }
      }
      json.list("warnings", report.warnings.map(\.description)) { $0.value($1) }
      json.member("layout", report.layout.rawValue)
      json.list("furniture", report.furniture) { json, item in
        json.object { json in
          json.spanMembers(item.span, item.side, text)
          json.member("reason", item.reason.rawValue)
          if let language = item.language { json.member("language", language.tag) }
          if report.layout == .separate { json.member("side", item.side.rawValue) }
        }
      }
      for level in BeadLevel.allCases { json.write(level, of: report, text, hasEvidence: hasEvidence) }
      json.list("outcomes", report.outcomes) { $0.write($1, text) }
      json.list("declaredCounts", report.declaredCounts) { json, count in
        json.object { json in
          json.member("side", count.side.rawValue)
          json.member("value", count.value)
          json.member("counted", count.counted)
          json.key("span")
          json.write(count.span, count.side, text)
        }
      }
      json.list("gaps", report.gaps) { $0.write($1, text, hasEvidence: hasEvidence) }
      if !report.silencedGaps.isEmpty {
        json.list("silencedGaps", report.silencedGaps) {
          $0.write($1, text, hasEvidence: hasEvidence)
        }
      }
      json.write(report.statistics)
    }
  }

  private mutating func write(_ provenance: Provenance) {
    object("provenance") { json in
      json.member("version", provenance.version)
      json.member("icuVersion", provenance.icuVersion)
      json.list("lexicons", provenance.lexicons) { $0.value($1) }
    }
  }

  private mutating func write(_ document: Document, _ side: Side, _ text: ReportText) {
    object(side.rawValue) { json in
      json.member("name", document.page.name)
      json.member("language", document.language.tag)
      json.member("encoding", document.page.encoding)
      json.member("bytes", document.page.sourceUTF8.count)
      json.list("regions", document.regions) { json, region in
        json.object { $0.placeMembers(region, at: text.place(region, side), side, text) }
      }
    }
  }

  private mutating func write(
    _ level: BeadLevel, of report: Report, _ text: ReportText, hasEvidence: Bool
  ) {
    let alignment = report.alignment(level)
    object(level == .paragraph ? "paragraphs" : "sentences") { json in
      json.object("counts") { json in
        for side in Side.allCases { json.member(side.rawValue, alignment.counts[side]) }
      }
      json.object("segments") { json in
        for side in Side.allCases {
          let segmentation = report.segmentation[side]
          switch level {
          case .sentence:
            // Of a unit the white space around its text is a part.
            json.list(side.rawValue, segmentation.sentences) {
              $0.write(text.whole($1.span, side), side, text)
            }
          case .paragraph:
            // A paragraph is its sentences: the index of the first, and the index behind the last.
            json.list(side.rawValue, segmentation.paragraphs.indices) { json, paragraph in
              let sentences = segmentation.sentences(ofParagraph: paragraph)
              json.array { json in
                json.value(sentences.lowerBound)
                json.value(sentences.upperBound)
              }
            }
          }
        }
      }
      json.list("beads", alignment.beads) { json, bead in
        json.object { json in
          json.member("type", bead.type)
          for side in Side.allCases {
            json.object(side.rawValue) { json in json.list("indices", bead[side]) { $0.value($1) } }
          }
          json.member("cost", bead.cost)
          json.member("probability", bead.probability)
          if hasEvidence { json.write(bead.evidence, text) }
        }
      }
    }
  }

  /// The members of a bead that stands alone, with its texts and what speaks for it.
  mutating func beadMembers(_ bead: Bead, _ segments: Bilingual<[Segment]>, _ text: ReportText) {
    member("type", bead.type)
    let tags = text.tags(of: bead, segments)
    for side in Side.allCases {
      object(side.rawValue) { json in
        let own = segments[side][bead[side]]
        json.member("language", tags[side] ?? text.documents[side].language.tag)
        json.list("indices", text.numbers(of: bead, side)) { $0.value($1) }
        json.member("text", text.display(own, side))
        json.list("spans", own) { $0.write(text.whole($1.span, side), side, text) }
      }
    }
    member("cost", bead.cost)
    member("probability", bead.probability)
    write(bead.evidence, text)
  }

  private mutating func write(_ outcome: Outcome, _ text: ReportText) {
    object { json in
      json.member("number", outcome.number)
      json.member("level", outcome.level)
      json.member("parent", outcome.parent)
      json.object("label") { json in
        for side in Side.allCases {
          json.member(side.rawValue, outcome[side].map { text.display($0.label, side) })
        }
      }
      json.object("heading") { json in
        for side in Side.allCases {
          json.member(side.rawValue, outcome[side].map { text.display($0.heading, side) })
        }
      }
      for side in Side.allCases {
        json.key(side.rawValue)
        if let statement = outcome[side] {
          json.write(statement, side, text)
        } else {
          json.value(nil as String?)
        }
      }
    }
  }

  private mutating func write(_ statement: Outcome.Statement, _ side: Side, _ text: ReportText) {
    object { json in
      json.object("label") { json in
        json.labelMembers(statement.label.span, side, text)
        json.member("style", statement.label.style.rawValue)
        json.member("value", statement.label.value)
        json.member("broken", statement.label.isBroken)
      }
      json.key("heading")
      json.write(statement.heading, side, text)
      json.list("body", statement.body) { $0.write($1, side, text) }
      json.list("paragraphs", statement.paragraphs) { $0.value($1) }
      json.list("mentions", statement.mentions) { json, mention in
        json.object { json in
          json.member("kind", mention.kind.rawValue)
          json.member("value", mention.value)
          json.spanMembers(mention.span, side, text)
        }
      }
    }
  }

  mutating func write(_ gap: Gap, _ text: ReportText, hasEvidence: Bool) {
    object { json in
      json.member("identifier", gap.identifier)
      json.member("kind", gap.kind.rawValue)
      json.member("severity", gap.severity.rawValue)
      json.member("reason", gap.reason.code)
      json.member("side", gap.side?.rawValue)
      json.member("message", text.message(gap))
      json.member("probability", gap.probability)
      json.write(gap.spans, context: gap.context, text)
      if hasEvidence { json.write(gap.evidence, text) }
    }
  }

  private mutating func write(_ evidence: [Evidence], _ text: ReportText) {
    list("evidence", evidence) { json, item in
      json.object { json in
        json.member("kind", item.kind.rawValue)
        json.member("value", item.value)
        json.member("weight", item.weight)
        json.write(item.spans, text)
      }
    }
  }

  /// - Parameter context: the side whose spans are no finding.
  private mutating func write(_ spans: Bilingual<[Span]>, context: Side? = nil, _ text: ReportText) {
    object("spans") { json in
      for side in Side.allCases {
        json.list(side.rawValue, spans[side]) { json, span in
          json.object { json in
            json.spanMembers(span, side, text)
            if side == context { json.member("context", true) }
          }
        }
      }
    }
  }

  private mutating func write(_ span: Span, _ side: Side, _ text: ReportText) {
    object { $0.spanMembers(span, side, text) }
  }

  /// The text is the file's: a number that a browser would count stands nowhere in it.
  private mutating func spanMembers(_ span: Span, _ side: Side, _ text: ReportText) {
    let place = text.place(span, side)
    placeMembers(span, at: place, side, text)
    member("text", place.isEmpty ? "" : text.raw(span, side))
  }

  /// A label that is counted has its text and no offsets.
  private mutating func labelMembers(_ span: Span, _ side: Side, _ text: ReportText) {
    let place = text.place(span, side)
    placeMembers(span, at: place.isEmpty && !span.isEmpty ? nil : place, side, text)
    member("text", text.raw(span, side))
  }

  private mutating func placeMembers(_ span: Span, at place: Span?, _ side: Side, _ text: ReportText) {
    member("start", place?.lowerBound)
    member("end", place?.upperBound)
    let location = text.location(span.lowerBound, side)
    member("line", location.line)
    member("column", location.column)
    if let spot = text.spot(span.lowerBound, side) { member("place", spot.description) }
  }

  private mutating func write(_ statistics: Statistics) {
    object("statistics") { json in
      json.object("paragraphs") { json in
        for side in Side.allCases { json.member(side.rawValue, statistics.paragraphs[side]) }
      }
      json.object("sentences") { json in
        for side in Side.allCases { json.member(side.rawValue, statistics.sentences[side]) }
      }
      json.object("paragraphBeads") { json in
        for tally in statistics.paragraphBeads { json.member(tally.name, tally.count) }
      }
      json.object("sentenceBeads") { json in
        for tally in statistics.sentenceBeads { json.member(tally.name, tally.count) }
      }
      json.object("outcomes") { json in
        json.member("paired", statistics.pairedOutcomes)
        for side in Side.allCases { json.member(side.rawValue, statistics.unpairedOutcomes[side]) }
      }
      json.object("gaps") { json in
        for tally in statistics.gaps {
          json.object(tally.kind.rawValue) { json in
            json.member("error", tally.errors)
            json.member("warning", tally.warnings)
            json.member("note", tally.notes)
          }
        }
      }
      json.member("furniture", statistics.furniture)
    }
  }
}
