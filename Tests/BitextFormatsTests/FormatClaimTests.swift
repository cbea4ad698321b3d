import Bitext
import Testing

@testable import BitextFormats

/// What each format claims to hold comes back from it, in one piece and in portions.
@Suite struct FormatClaimTests {
  /// What a format holds of a bead.
  struct Claims: OptionSet {
    let rawValue: Int
    /// Beads without a counterpart in the target, and in the source.
    static let sourceOnly = Claims(rawValue: 1)
    static let targetOnly = Claims(rawValue: 2)
    static let probability = Claims(rawValue: 4)
    /// How many segments each side has.
    static let types = Claims(rawValue: 8)
    /// That blocks were moved.
    static let order = Claims(rawValue: 16)
    /// Line breaks and tabs.
    static let lineBreaks = Claims(rawValue: 32)
    /// White space at the ends.
    static let ends = Claims(rawValue: 512)
    /// Characters that XML does not allow.
    static let controls = Claims(rawValue: 64)
    static let identifiers = Claims(rawValue: 128)
    static let languages = Claims(rawValue: 256)
  }

  static let claims: [(format: ReportFormat, claims: Claims)] = [
    (.tmx, [.sourceOnly, .targetOnly, .probability, .lineBreaks, .ends, .identifiers, .languages]),
    (.xliff, [.sourceOnly, .targetOnly, .lineBreaks, .ends, .controls, .identifiers, .languages]),
    (.xliff12, [.sourceOnly, .targetOnly, .lineBreaks, .ends, .identifiers, .languages]),
    (.po, [.sourceOnly, .lineBreaks, .ends, .controls]),
    (
      .csv, [.sourceOnly, .targetOnly, .probability, .lineBreaks, .ends, .controls, .identifiers, .languages]
    ),
    (.tsv, [.sourceOnly, .targetOnly, .probability, .types, .order, .lineBreaks, .ends, .controls]),
    (.json, [.sourceOnly, .targetOnly, .probability, .types, .order, .lineBreaks, .controls, .languages]),
    (.jsonl, [.sourceOnly, .targetOnly, .probability, .types, .order, .lineBreaks, .controls, .languages]),
    (.jsonlBeads, [.sourceOnly, .targetOnly, .probability, .types, .order, .lineBreaks, .ends, .controls]),
    (.jsonlTranslation, [.sourceOnly, .targetOnly, .lineBreaks, .ends, .controls, .identifiers, .languages]),
    (.ladderText, [.sourceOnly, .targetOnly, .probability, .types]),
  ]

  private static let languages = Bilingual(source: Language("en-GB"), target: Language("zh-TW"))

  /// A memory that somebody else might have: names, line breaks, tabs, texts that break formats.
  static func memory() -> AlignedText {
    var builder = AlignedTextBuilder()
    let units: [(source: [String], target: [String], name: String?)] = [
      (["The port is open."], ["港口开放。"], "u1"),
      (["A line\nbreaks\n\ntwice, a\ttab and \"quotes\", \\t."], ["一行\n两行，\t“引号”。"], "u 2"),
      ([" White space at the ends. \n"], ["  两端有空格。 "], "u3"),
      (["It is not translated."], [], "u4"), ([], ["多出来的。"], "u5"),
      (["Markup <b>&amp;</b> ]]> and <!-- this -->"], ["标记 <b>&amp;</b>"], "u<6>&\""),
      (["Control \u{1}\u{1B}[31m and \u{85}\u{2028} end"], ["控制\u{1F}符。"], "u7"),
      (["The port is open."], ["港口已开放。"], "u8"), (["=1+1, \"x\""], ["+甲, 'x'"], "u9"),
      (["#, fuzzy"], ["msgid \"x\""], "u10"),
    ]
    for (index, unit) in units.enumerated() {
      builder.add(
        Bilingual(source: unit.source, target: unit.target),
        lines: Bilingual(source: index + 1, target: index + 1), identifier: unit.name,
        probability: Double(index + 1) / 10)
    }
    return builder.text(languages: languages.map { $0 }, names: Bilingual(source: "m", target: "m"))
  }

  static let provenance = Provenance(version: "", icuVersion: "", lexicons: [])

  /// What is compared: only what is claimed.
  private func facts(_ text: AlignedText, _ claims: Claims) -> [String] {
    let report = text.report(provenance: Self.provenance)
    let shown = ReportText(report)
    func clean(_ text: String) -> String {
      var text = text
      if !claims.contains(.controls) {
        text.unicodeScalars.removeAll { $0.value < 32 && $0 != "\n" && $0 != "\t" }
      }
      if !claims.contains(.lineBreaks) {
        text.unicodeScalars.removeAll { $0.properties.isWhitespace || $0 == "\u{85}" }
      }
      if !claims.contains(.ends) { text = text.trimmingBlanks }
      return text
    }
    return report.sentences.beads.compactMap { bead in
      if bead.target.isEmpty && !claims.contains(.sourceOnly) { return nil }
      if bead.source.isEmpty && !claims.contains(.targetOnly) { return nil }
      let segments = report.segments(.sentence)
      var facts = Side.allCases.map { clean(shown.display(segments[$0][bead[$0]], $0)) }
      if claims.contains(.probability) { facts.append("\(bead.probability)") }
      if claims.contains(.types) { facts.append(bead.type) }
      if claims.contains(.order) { facts.append("\(bead.target)") }
      if claims.contains(.identifiers) { facts.append(shown.identifier(of: bead, segments) ?? "-") }
      if claims.contains(.languages) {
        facts.append(report.documents.source.language.tag + report.documents.target.language.tag)
      }
      return facts.joined(separator: "|")
    }
  }

  private func written(_ text: AlignedText, as format: ReportFormat) -> [UInt8] {
    var output = Output()
    // Every bead that the format has a way to write.
    format.writer(level: .sentence, filter: BeadFilter()).write(
      text.report(provenance: Self.provenance), to: &output)
    return output.bytes
  }

  private func read(_ bytes: [UInt8], limit: Int = .max) throws -> [AlignedText] {
    let format = try #require(AlignedFormat(recognizing: bytes))
    var portions = try AlignedPortions(
      of: FileBytes(bytes), format: format, options: .init(limit: limit), file: "m")
    var texts: [AlignedText] = []
    while let text = try portions.next() { texts.append(text) }
    return texts
  }

  @Test(arguments: claims.indices) func whatIsClaimedComesBack(_ index: Int) throws {
    let (format, claims) = Self.claims[index]
    let memory = Self.memory()
    let bytes = written(memory, as: format)
    let all = try read(bytes)
    #expect(all.count == 1)
    #expect(facts(all[0], claims) == facts(memory, claims), "\(format.rawValue)")
    // Written once more it is the same file.
    #expect(written(all[0], as: format) == bytes || !claims.contains([.identifiers, .controls]))
    // In portions it is the same text.
    let portions = try read(bytes, limit: 3)
    #expect(portions.count > 1 || [.json, .jsonl].contains(format), "\(format.rawValue)")
    #expect(
      portions.flatMap { facts($0, claims.subtracting(.order)) } == facts(all[0], claims.subtracting(.order)))
    #expect(AlignedFormat(rawValue: format.rawValue) != nil)
  }

  /// Beads of several segments that cross.
  @Test(arguments: [ReportFormat.tsv, .json, .jsonl, .jsonlBeads]) func crossingBeadsComeBack(
    _ format: ReportFormat
  ) throws {
    let report = SyntheticReport.nasty
    let text = format.writer(level: .sentence).text(of: report)
    let read = try read(Array(text.utf8))[0]
    #expect(!report.sentences.isMonotone)
    #expect(read.sentences.beads.map(\.source) == report.sentences.beads.map(\.source))
    #expect(read.sentences.beads.map(\.target) == report.sentences.beads.map(\.target))
    #expect(
      VecalignWriter().text(of: read.report(provenance: Self.provenance)).split(separator: ":").count > 2)
    // And the texts stay with their beads.
    let (old, new) = (ReportText(report), ReportText(read.report(provenance: Self.provenance)))
    for (bead, other) in zip(report.sentences.beads, read.sentences.beads) {
      let left = old.display(report.segmentation.source.sentences[bead.source], .source)
      let right = new.display(read.segmentation.source.sentences[other.source], .source)
      #expect(left.split { $0.isWhitespace } == right.split { $0.isWhitespace })
    }
  }

  @Test func portionsAreNumberedOverAllOfAFile() throws {
    let bytes = written(Self.memory(), as: .csv)
    for format in [ReportFormat.tsv, .jsonlBeads, .xliff12] {
      let writer = format.writer(level: .sentence, filter: BeadFilter())
      func rows(_ limit: Int) throws -> [Substring] {
        var output = Output()
        for text in try read(bytes, limit: limit) {
          writer.writeReport(text.report(provenance: Self.provenance), to: &output)
        }
        return String(decoding: output.bytes, as: UTF8.self).split(separator: "\n")
          .filter { !$0.hasPrefix("<file") && !$0.hasPrefix("</body") }
      }
      #expect(try rows(3).map { $0.prefix(60) } == rows(.max).map { $0.prefix(60) }, "\(format.rawValue)")
    }
  }

  @Test func oneFormatHasOneName() {
    for format in AlignedFormat.allCases { #expect(ReportFormat(rawValue: format.rawValue) != nil) }
    let unread: Set<ReportFormat> = [.summary, .gaps, .outcomes, .html]
    for format in ReportFormat.allCases where !unread.contains(format) {
      #expect(AlignedFormat(rawValue: format.rawValue) != nil, "\(format.rawValue) is written and not read")
    }
  }

  @Test func whatAFormatCannotHoldIsCounted() {
    let extras: [Extra: Int] = [.identifier: 3, .note: 1, .inlineCode: 2, .lineBreak: 1, .otherText: 0]
    #expect(Extra.dropped(extras, in: .tmx) == "not kept in tmx: 1 note")
    #expect(Extra.dropped(extras, in: .po) == "not kept in po: 3 identifiers, 1 note, 2 inline codes")
    #expect(
      Extra.dropped([.outerCode: 2], in: .xliff) == "not kept in xliff: 2 inline codes outside of segments")
    #expect(
      Extra.dropped(extras, in: .moses)
        == "not kept in moses: 3 identifiers, 1 note, 2 inline codes, 1 text with line breaks")
    #expect(Extra.dropped([.identifier: 3], in: .moses, hasIdentifiers: true) == nil)
  }
}
