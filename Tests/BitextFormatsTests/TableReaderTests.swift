import Bitext
import Testing

@testable import BitextFormats

/// Tables as other programs leave them: which columns are taken, and that no row is lost without a word.
@Suite struct TableReaderTests {
  private func read(_ table: String, portion: Int = .max) throws -> (
    pairs: [String], told: [String], tags: [String]
  ) {
    let bytes = Array(table.utf8)
    let format = try #require(AlignedFormat(recognizing: bytes), "\(table)")
    var portions = try AlignedPortions(
      of: FileBytes(bytes), format: format, options: .init(limit: portion), file: nil)
    var pairs: [String] = []
    var tags: [String] = []
    while let text = try portions.next() {
      tags = Side.allCases.map { text.segmentation[$0].document.language.tag }
      for bead in text.sentences.beads {
        pairs.append(
          Side.allCases.map { side in
            text.segmentation[side].sentences[bead[side]].map {
              text.segmentation[side].document.page[$0.span]
            }
            .joined()
          }.joined(separator: "|"))
      }
    }
    return (pairs, portions.remarks.map(\.description), tags)
  }

  @Test(arguments: [
    ("English,Chinese", ["en", "zh"]), ("Source text,Target text", ["en", "zh"]), ("源文,译文", ["en", "zh"]),
    ("en-US,zh_CN", ["en-US", "zh_CN"]), ("EN;ZH", ["en", "zh"]), ("英文;繁體中文", ["en", "zh-Hant"]),
    ("English (US);Chinese (Simplified)", ["en-US", "zh-Hans"]), ("\"en\"\t\"zh\"", ["en", "zh"]),
    ("original\ttranslation", ["en", "zh"]), ("français;Deutsch", ["fr", "de"]),
  ])
  func columnsAreKnownByWhatPeopleCallThem(_ names: String, _ tags: [String]) throws {
    let separator = names.contains("\t") ? "\t" : names.contains(";") ? ";" : ","
    let read = try read("\(names)\nThe gate\(separator)大门\n")
    #expect(read.pairs == ["The gate|大门"] && read.tags == tags)
  }

  @Test(arguments: ["It is so,这样", "Open the gate.\t打开大门。", "Polish it,擦亮它", "No\t不"])
  func textsAreNoNamesOfColumns(_ line: String) {
    #expect(TableReader.separator(ofTable: line) == nil)
  }

  /// A mark that nobody has closed would take the rows behind it into its cell.
  @Test(arguments: [
    ("en,zh\nGo,去\n\"Stop,停\nWait,等\n", 3, "is never closed"),
    ("en,zh\n\"Stop,停\nWait,等\n\"Go\",去\n", 2, "is closed inside of a cell in line 4"),
    ("\"en\"\t\"zh\"\nGo\t去\n\"Stop\t停\n", 3, "is never closed"),
  ])
  func anOpenQuotationMarkIsAnErrorWithItsLine(_ table: String, _ line: Int, _ words: String) throws {
    for portion in [1, .max] {
      let error = #expect(throws: BitextError.self) { try read(table, portion: portion) }
      #expect(
        error?.location?.line == line && error?.message.contains(words) == true,
        "\(String(describing: error))")
    }
  }

  @Test func aMarkThatClosesInsideOfACellIsText() throws {
    let read = try read("en,zh\n\"First\" and last,首尾\n\"A, \"\"b\"\"\" ,甲乙\n")
    #expect(read.pairs == ["\"First\" and last|首尾", "A, \"b\"|甲乙"])
  }

  @Test func rowsWithMoreCellsThanColumnsAreCounted() throws {
    let read = try read("en,zh\nGo, now,现在去\nStop,停,,\nWait, you,你等\n", portion: 1)
    #expect(read.pairs == ["Stop|停"])
    #expect(
      read.told == [
        "2 rows with more cells than columns were passed over, the first in line 2. A cell that holds a separator has to stand in quotation marks."
      ])
  }

  /// What is written in each way comes back as it was, whatever it looks like.
  /// Whoever has named two documents alike has two all the same, and each counts its segments anew.
  @Test(arguments: [ReportFormat.tsv, .jsonlBeads, .csv])
  func documentsOfOneNameAreReadBack(_ format: ReportFormat) throws {
    let texts = [["The port.", "The mill."], ["The sea."], ["The port.", "The sky.", "The sun."]]
    let writer = format.writer(level: .sentence, namesDocuments: true)
    let languages = Bilingual(source: Language.english, target: .chinese)
    var output = Output()
    writer.writeBeginning(languages, to: &output)
    for segments in texts {
      var builder = AlignedTextBuilder()
      for text in segments { builder.add(Bilingual(source: [text], target: ["“\(text)”"])) }
      let text = builder.text(
        languages: languages.map { $0 }, names: Bilingual(source: "a", target: "a"))
      writer.writeReport(
        text.report(provenance: Provenance(version: "", icuVersion: "", lexicons: [])), to: &output)
    }
    let read = try read(String(decoding: output.bytes, as: UTF8.self))
    #expect(read.pairs == texts.joined().map { "\($0)|“\($0)”" })
  }

  @Test(arguments: [TSVWriter.Cells.plain, .quoted])
  func cellsAreReadBackAsTheyWere(_ cells: TSVWriter.Cells) throws {
    let texts = [
      "\"Yes\"", "\"\"\"Yes\"\"\"", "\"a \"\"b\"\" c\"", "\"open", "shut\"", "\\\"", "a\tb\nc", "\"\"",
      "plain",
    ]
    var builder = AlignedTextBuilder()
    for text in texts { builder.add(Bilingual(source: [text], target: ["“\(text)”"])) }
    let languages = Bilingual<Language?>(source: .english, target: .chinese)
    let report = builder.text(languages: languages, names: Bilingual(source: nil, target: nil)).report(
      provenance: Provenance(version: "", icuVersion: "", lexicons: []))
    for format in [ReportFormat.tsv, .csv] {
      var output = Output()
      format.writer(level: .sentence).writing(cells).write(report, to: &output)
      let read = try read(String(decoding: output.bytes, as: UTF8.self))
      #expect(read.pairs == texts.map { "\($0)|“\($0)”" }, "\(format) \(cells)")
    }
  }

  /// As programs for tables write cells with marks and line breaks, which then say so.
  @Test func quotedCellsOfForeignTablesWithTabsAreRead() throws {
    #expect(
      try read("source\ttarget\n\"He said \"\"no\"\"\"\t“不”\nGo\t去\n").pairs == [
        "He said \"no\"|“不”", "Go|去",
      ])
    #expect(try read("source\ttarget\n\"Go\nnow\"\t去\n").pairs == ["Go\nnow|去"])
    // Marks of the text.
    #expect(try read("source\ttarget\n\"Go\t去\nHe \"x\"\t他\n").pairs == ["\"Go|去", "He \"x\"|他"])
  }
}
