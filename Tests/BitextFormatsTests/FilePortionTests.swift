import Bitext
import Testing

@testable import BitextFormats

/// A file that is cut into portions says what it says in one piece.
@Suite struct FilePortionTests {
  private static let units = (1...7).map { number in
    """
    <tu tuid="\(number)"><!-- </tu> <tu> -->
    <tuv xml:lang="en"><seg>Port \(number)<![CDATA[ </tu> ]]></seg></tuv>
    <tuv xml:lang='zh-CN'>
    <seg>港口\(number)</seg></tuv></tu>

    """
  }
  private static let head =
    "<?xml version=\"1.0\"?>\n<!-- <tu> -->\n<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n"
  static let memory = head + units.joined() + "</body></tmx>\n"

  private func portions(_ text: String, limit: Int, strict: Bool = false) throws -> (
    AlignedPortions, [AlignedText]
  ) {
    var portions = try AlignedPortions(
      of: FileBytes(Array(text.utf8)), format: .tmx, options: .init(isStrict: strict, limit: limit),
      file: "m.tmx")
    var texts: [AlignedText] = []
    while let text = try portions.next() { texts.append(text) }
    return (portions, texts)
  }

  @Test(arguments: [1, 2, 3, 7, 8, .max]) func unitsStandWhereTheyStood(_ limit: Int) throws {
    let (portions, texts) = try portions(Self.memory, limit: limit)
    #expect(portions.units == 7 && portions.reached == portions.count)
    #expect(portions.extras[.identifier] == 7)
    var lines: [Int] = []
    var output = Output()
    for text in texts {
      let report = ReportText(text.report(provenance: FormatClaimTests.provenance))
      lines += text.segmentation.target.sentences.map { report.line($0.span.lowerBound, .target) }
      let original = try #require(text.original)
      _ = original.write(keeping: Set(text.sentences.beads.indices), to: &output)
    }
    #expect(lines == (0..<7).map { 7 + 4 * $0 })
    #expect(String(decoding: output.bytes, as: UTF8.self) == Self.memory)
  }

  /// However many bytes are read at a time.
  @Test(arguments: [1, 2, 3, 5, 17, 64, 1000]) func windowsMayEndAnywhere(_ window: Int) throws {
    let bytes = FileBytes(Array(Self.memory.utf8))
    var whole: [UInt8] = []
    var count = 0
    var portions = FilePortions(bytes, TMXReader.unitScanner, limit: 2, window: window)
    while let portion = try portions.next({ _, _ in count += 1 }) { whole += portion.bytes }
    #expect(count == 7 && whole == Array(Self.memory.utf8))
    let table = Array("en,zh\n\"a \"\"\n,\n\",甲\nb,\"乙\"\n\"c\",丙".utf8)
    var records: [[UInt8]] = []
    var rows = FilePortions(FileBytes(table), LineRecordScanner(separator: 0x2C), limit: 1, window: window)
    while let portion = try rows.next() { records.append(portion.bytes) }
    #expect(
      records.map { String(decoding: $0, as: UTF8.self) } == [
        "en,zh\n", "\"a \"\"\n,\n\",甲\n", "b,\"乙\"\n", "\"c\",丙",
      ])
  }

  @Test func faultsAreToldWithTheirLines() throws {
    let broken = Self.memory.replacing("港口6", with: "港口6</wrong>")
    for limit in [2, .max] {
      let error = #expect(throws: BitextError.self) { try portions(broken, limit: limit) }
      #expect(error?.location?.line == 27, "\(String(describing: error))")
    }
    let controls = Self.memory.replacing("Port 5", with: "Port&#2; 5").replacing("港口7", with: "港\u{1}口7")
    for limit in [2, .max] {
      let (portions, _) = try portions(controls, limit: limit)
      #expect(
        portions.remarks.map(\.description) == [
          "2 characters that XML does not allow were passed over, the first in line 21."
        ])
    }
    #expect(throws: BitextError.self) { try portions(controls, limit: 2, strict: true) }
  }

  /// The languages are chosen by all of the file, not by its first portion.
  @Test func languagesAreThoseOfTheWholeFile() throws {
    let units = [("en-US", "fr"), ("en-US", "fr"), ("en-GB", "zh")].map {
      "<tu><tuv xml:lang=\"\($0)\"><seg>a</seg></tuv><tuv lang=\"\($1)\"><seg>b</seg></tuv></tu>"
    }
    let text = "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\(units.joined())</body></tmx>"
    for limit in [1, .max] {
      let (portions, texts) = try portions(text, limit: limit)
      #expect(texts.allSatisfy { $0.segmentation.target.document.language.tag == "zh" })
      #expect(
        portions.remarks.map(\.description) == [
          "en-US and zh are taken, and en-GB where a unit lacks these; the file also holds fr."
        ])
    }
  }

  @Test func pairsOfFilesHaveEqualLines() throws {
    func read(_ source: String, _ target: String, ids: String? = nil, limit: Int = 2) throws -> [String] {
      var portions = try AlignedPortions(
        ofLines: Bilingual(source: FileBytes(Array(source.utf8)), target: FileBytes(Array(target.utf8))),
        identifiers: ids.map { FileBytes(Array($0.utf8)) }, names: Bilingual(source: "a.en", target: "a.fr"),
        options: .init(limit: limit))
      var found: [String] = []
      while let text = try portions.next() {
        let report = text.report(provenance: FormatClaimTests.provenance)
        let shown = ReportText(report)
        found += report.sentences.beads.map { bead in
          let segments = report.segments(.sentence)
          return Side.allCases.map { shown.display(segments[$0][bead[$0]], $0) }.joined(separator: "|")
            + "|" + (shown.identifier(of: bead, segments) ?? "-") + "|" + report.documents.target.language.tag
        }
      }
      return found
    }
    let french = "Le port est ouvert et la ville est grande.\nLa porte.\n\nLe pont.\n"
    #expect(
      try read("The port.\nThe gate.\nA.\nThe bridge.\n", french, ids: "x\ty\n\nb\nc\n") == [
        "The port.|Le port est ouvert et la ville est grande.|x\ty|fr", "The gate.|La porte.|-|fr",
        "A.||b|fr",
        "The bridge.|Le pont.|c|fr",
      ])
    for (source, limit) in [("a\nb\n", 10), ("a\nb\n", 2), ("a\nb\nc\nd\ne\n", 2)] {
      let error = #expect(throws: BitextError.self) { try read(source, french, limit: limit) }
      #expect(error?.message.contains("has fewer lines than") == true)
    }
    #expect(throws: BitextError.self) { try read("a\nb\nc\nd\n", french, ids: "1\n") }
  }
}

@Suite struct SeenPairsTests {
  private func isNew(_ source: String, _ target: String, _ likeness: PairLikeness) -> Bool {
    var seen = SeenPairs()
    _ = seen.insert(Bilingual(source: "The fee is 20 yuan.", target: "费用为20元。"), likeness)
    return seen.insert(Bilingual(source: source, target: target), likeness)
  }

  @Test func pairsAreTheSameOrNearlyTheSame() {
    #expect(!isNew("The fee is 20 yuan.", "费用为20元。", .exact))
    #expect(isNew("The fee is 20 yuan", "费用为20元。", .exact))
    #expect(!isNew("the  FEE is 20 yuan", "费用为２０元", .near))
    #expect(isNew("The fee is 21 yuan.", "费用为20元。", .near))
    #expect(isNew("The fee is 20 yuan.", "费用为20元了。", .near))
    // The end of one text is not the beginning of the other.
    #expect(isNew("The fee is 20 yuan.费", "用为20元。", .exact))
  }

  @Test func hashesOfManyPairsDiffer() {
    var seen = SeenPairs()
    for number in 0..<100_000 {
      _ = seen.insert(Bilingual(source: "\(number)", target: "\(number % 7)"), .exact)
    }
    #expect(seen.count == 100_000)
  }

  @Test func statisticsAddUp() throws {
    let report = SyntheticReport.nasty
    var both = CorpusStatistics(report, hasGaps: true)
    #expect(both.types.values.reduce(0, +) == report.sentences.beads.count)
    #expect(both.probabilities.reduce(0, +) == report.sentences.beads.count && both.probabilities[9] == 1)
    #expect(both.gaps?.values.reduce(0, +) == report.gaps.count)
    both += CorpusStatistics(report, kept: [0], hasGaps: false)
    #expect(both.types.values.reduce(0, +) == report.sentences.beads.count + 1)
    #expect(
      both.line.hasPrefix("beads \(report.sentences.beads.count + 1): ") && both.line.contains("; gaps "))
    var output = Output()
    both.write(to: &output)
    let text = String(decoding: output.bytes, as: UTF8.self)
    #expect(text.contains("\"probability\": [") && text.hasSuffix("}\n"))
  }

  private static let xliff = """
    <?xml version="1.0"?>
    <!DOCTYPE xliff [<!ELEMENT file ANY><!-- > -->]>
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"
      other="x > y"><!-- <trans-unit> -->
    <file original="a" source-language="en-GB" target-language="zh-TW" datatype="x"><header><skl/></header><body>
    <group id="g"><trans-unit id="1"><source>Port 1</source><target>港口1</target></trans-unit>
    <trans-unit id="2"><source>Port 2<x id="1"/></source><target>港口2</target></trans-unit>
    <group id="h"><trans-unit id="3"><source>Port 3</source><target>港口3</target></trans-unit></group></group>
    </body></file><file original="b" source-language="en-GB" target-language="zh-TW" datatype="x"><body>
    <trans-unit id="4"><source>Port 4</source><target>港口4</target><note>n</note></trans-unit>
    <trans-unit id="5"><source>Port 5</source></trans-unit></body></file></xliff>

    """

  private static let catalogue = """
    # A comment.
    msgid ""
    msgstr ""
    "Language: zh_CN\\n"
    msgid "Port 1"
    msgstr "港口1"
    #: a.c
    #, fuzzy
    msgid "Port 2"
    msgstr "港口2"

    msgctxt "c"
    msgid "Port 3"
    msgid_plural "Ports 3"
    msgstr[0] "港口3"
    msgid ""
    "Port "
    "4"
    msgstr ""
    "港口4"
    #~ msgid "Port 5"
    #~ msgstr "港口5"

    """

  /// What a file says: its texts with their lines and names, and what is told of it.
  private func facts(_ text: String, _ format: AlignedFormat, _ limit: Int) throws -> (
    portions: Int, [String]
  ) {
    var portions = try AlignedPortions(
      of: FileBytes(Array(text.utf8)), format: format, options: .init(limit: limit), file: "m")
    var facts: [String] = []
    var count = 0
    while let text = try portions.next() {
      count += 1
      let report = text.report(provenance: FormatClaimTests.provenance)
      let shown = ReportText(report)
      let segments = report.segments(.sentence)
      for bead in report.sentences.beads {
        facts += Side.allCases.map { side in
          let place =
            segments[side][bead[side]].first.map { "\(shown.line($0.span.lowerBound, side))" } ?? "-"
          return
            "\(report.documents[side].language) \(place) \(shown.display(segments[side][bead[side]], side))"
        }
        facts.append(shown.identifier(of: bead, segments) ?? "-")
      }
    }
    facts += portions.remarks.map(\.description)
    facts += portions.extras.filter { $0.value > 0 }.map { "\($0.key) \($0.value)" }.sorted()
    return (count, facts)
  }

  @Test(arguments: [
    (AlignedFormat.xliff, xliff, 5, "zh-TW 10 港口4"), (.po, catalogue, 3, "zh-CN 15 港口3"),
  ])
  func unitsOfOtherFormatsStandWhereTheyStood(
    _ format: AlignedFormat, _ text: String, _ units: Int, _ example: String
  ) throws {
    let whole = try facts(text, format, .max)
    #expect(whole.portions == 1 && whole.1.count > 3 * units && whole.1.contains(example), "\(whole.1)")
    for limit in 1...4 {
      let portioned = try facts(text, format, limit)
      #expect(portioned.portions > 1 && portioned.1 == whole.1, "\(limit): \(portioned.1)")
    }
    // In UTF-16 it is the same.
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 {
      wide += [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
    }
    var portions = try AlignedPortions(
      of: FileBytes(wide), format: format, options: .init(limit: 2), file: "m")
    var count = 0
    while let text = try portions.next() { count += text.sentences.beads.count }
    #expect(count == units)
  }

  @Test(arguments: [1, 2, 3, 5, 17, 64, 1000]) func windowsOfOtherFormatsMayEndAnywhere(_ window: Int) throws
  {
    func records<Scanner: RecordScanner>(_ text: String, _ scanner: Scanner) throws -> [String] {
      var portions = FilePortions(FileBytes(Array(text.utf8)), scanner, limit: 1, window: window)
      var records: [String] = []
      while let portion = try portions.next() {
        records.append(String(decoding: portion.bytes, as: UTF8.self))
      }
      return records
    }
    let units = try records(Self.xliff, XLIFFReader.unitScanner)
    #expect(units.count == 6 && units.joined() == Self.xliff)
    #expect(units.dropLast().allSatisfy { $0.contains("</trans-unit>") })
    let messages = try records(Self.catalogue, POReader.MessageScanner())
    #expect(messages.joined() == Self.catalogue)
    #expect(
      messages.map { $0.split(separator: "\n").count { $0.hasPrefix("msgid ") } } == [1, 1, 1, 1, 1, 0])
  }

  @Test func faultsOfXLIFFAreToldWithTheirLines() throws {
    let broken = Self.xliff.replacing("港口4", with: "港口4</wrong>")
    for limit in [1, 2, .max] {
      let error = #expect(throws: BitextError.self) { try facts(broken, .xliff, limit) }
      #expect(error?.location?.line == 10, "\(String(describing: error))")
    }
  }
}
