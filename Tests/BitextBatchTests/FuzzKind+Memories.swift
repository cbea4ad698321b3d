import Bitext
import BitextFormats
import BitextStore
import Foundation

@testable import BitextBatch

/// Text that others aligned, lists of documents, and the files that a batch goes on with.
extension FuzzKind {
  static func memories(of report: Report) -> [FuzzKind] {
    func kind(
      _ name: String, _ examples: [String], _ text: @escaping ([UInt8]) throws -> AlignedText
    ) -> FuzzKind {
      FuzzKind(name: name, examples: examples.map { Array($0.utf8) }) { bytes in
        _ = AlignedFormat(recognizing: bytes)
        let report = try text(bytes).report(provenance: report.provenance)
        for format in [ReportFormat.json, .xliff, .tmx] {
          var output = Output()
          format.writer(level: .sentence).write(report, to: &output)
        }
      }
    }
    var xliff = Output()
    ReportFormat.xliff.writer(level: .sentence).write(report, to: &xliff)
    return [
      kind("memory.xlf", [String(decoding: xliff.bytes, as: UTF8.self), xliff1]) {
        try XLIFFReader().text(in: $0, file: nil)
      },
      portions(
        "portions.tmx", .tmx,
        "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu tuid=\"1\"><tuv xml:lang=\"en\"><seg>a</seg></tuv>"
          + "<tuv xml:lang=\"zh\"><seg>甲</seg></tuv></tu><!-- <tu> --><tu><tuv lang='en'><seg>b</seg></tuv></tu></body></tmx>",
        report),
      portions("portions.csv", .csv, "id,en,zh\n1,\"a\n\"\"b\"\"\",甲\n2,c,乙\n3,d,\n", report),
      portions(
        "portions.jsonl", .jsonl,
        TSVWriter().text(of: report) + JSONLinesWriter(line: .bead).text(of: report), report),
      portions("beads.tsv", .tsv, TSVWriter().text(of: report), report),
      kind("catalogue.po", [catalogue]) { try POReader().text(in: $0, file: nil) },
      kind("table.csv", ["en,zh,score\n\"Peace, \"\"x\"\".\",和平。,0.5\nTalks.,会谈。,1\n"]) {
        try TableReader().text(in: $0, file: nil)
      },
      kind(
        "pairs.jsonl", ["{\"en\":\"Peace.\",\"zh\":\"和平。\"}\n{\"translation\":{\"en\":\"a\",\"zh\":\"甲\"}}\n"]
      ) {
        try JSONLinesReader().text(in: $0, file: nil)
      },
      kind("links.xml", [links]) { bytes in
        try InterTextReader().text(
          links: bytes, documents: Bilingual(source: Array(english.utf8), target: Array(chinese.utf8)),
          names: Bilingual(source: "a", target: "b"), file: nil,
          languages: Bilingual(source: .english, target: .chinese))
      },
      kind("intertext.xml", [english, chinese]) { bytes in
        try InterTextReader().text(
          links: Array(links.utf8), documents: Bilingual(source: bytes, target: Array(chinese.utf8)),
          names: Bilingual(source: "a", target: "b"), file: nil,
          languages: Bilingual(source: .english, target: .chinese))
      },
    ]
  }

  /// A format that is read in portions of two units.
  private static func portions(
    _ name: String, _ format: AlignedFormat, _ example: String, _ report: Report
  ) -> FuzzKind {
    FuzzKind(name: name, examples: [Array(example.utf8)]) { bytes in
      var portions = try AlignedPortions(
        of: FileBytes(bytes), format: format, options: .init(limit: 2), file: nil)
      while let text = try portions.next() {
        var output = Output()
        _ = text.original?.write(keeping: [0], to: &output)
        ReportFormat.jsonlBeads.writer(level: .sentence).write(
          text.report(provenance: report.provenance), to: &output)
      }
    }
  }

  /// What a batch reads that is no text.
  static func batches(of report: Report) -> [FuzzKind] {
    [
      FuzzKind(
        name: "decisions.jsonl",
        examples: [
          Array(
            """
            {"bitext-decisions":1,"document":"page.txt"}
            {"gap":"name-455cff59","state":"dismissed","reason":"false-alarm"}
            {"bead":{"source":[3],"target":[3,4]},"texts":{"source":["0123456789abcdef"],"target":["0123456789abcdef","fedcba9876543210"]}}

            """.utf8)
        ]
      ) {
        let documents = try DecisionsReader().documents(in: $0, file: nil)
        _ = report.review(of: documents.decisions(about: ["page.txt"]))
        _ = documents.digest
      },
      onDisk("list.tsv", ["# list\na.en\ta.zh\na.en\ta.zh\tout.json\npage.txt\n"]) { path in
        var source = ManifestSource(try LineInput(path: path), file: path)
        while let item = try source.next() { _ = InsidePath.text(item.name) }
      },
      onDisk(
        "list.jsonl", ["{\"id\":1,\"source\":\"Peace.\",\"target\":\"和平。\"}\n{\"page\":\"x\",\"y\":[1]}\n"]
      ) { path in
        var source = JSONLinesSource(try LineInput(path: path), file: path)
        while let item = try source.next() { _ = InsidePath.text(item.name) }
      },
      FuzzKind(name: "store.sqlite", examples: [store]) { bytes in
        try withFile(bytes) { path in
          var sink = try StoreSink(path: path, settings: "s", resumes: true)
          let item = BatchItem(name: "a", input: .failure(BitextError(.unreadable, "is gone.")))
          let result = Result<Report, BitextError>.failure(BitextError(.unreadable, "is gone."))
          _ = sink.resultOfEarlierRun(item, index: 0)
          _ = try sink.accept(
            BatchRecord(item: item, result: .failure(BitextError(.unreadable, "is gone."))),
            sink.rendering(of: result, item: item, index: 0))
          try sink.finish()
        }
      },
    ]
  }

  private static func onDisk(
    _ name: String, _ examples: [String], _ read: @escaping (String) throws -> Void
  ) -> FuzzKind {
    FuzzKind(name: name, examples: examples.map { Array($0.utf8) }) { bytes in
      try withFile(bytes, read)
    }
  }

  private static func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fuzz-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "x")
    try Data(bytes).write(to: path)
    try body(path.path)
  }

  /// A store of no documents.
  private static let store: [UInt8] = {
    var bytes: [UInt8] = []
    try? withFile([]) { path in
      var sink = try StoreSink(path: path + ".sqlite", settings: "s", resumes: false)
      try sink.finish()
      bytes = Array(try Data(contentsOf: URL(filePath: path + ".sqlite")))
    }
    return bytes
  }()

  private static let xliff1 = """
    <xliff version="1.2"><file source-language="en" target-language="zh"><body><trans-unit id="1"><source>Peace. Talks.
    </source><seg-source><mrk mtype="seg" mid="1">Peace.</mrk> <mrk mtype="seg" mid="2">Talks<x id="1"/>.</mrk></seg-source>
    <target><mrk mtype="seg" mid="1">和平。</mrk><mrk mtype="seg" mid="2">会谈。</mrk></target><alt-trans><target>x</target>
    </alt-trans></trans-unit></body></file></xliff>
    """
  private static let catalogue = """
    msgid ""
    msgstr "Language: zh_CN\\n"

    #, fuzzy
    msgid "War"
    msgstr "战争"

    msgctxt "x"
    msgid "Peace."
    msgid_plural "%d peaces"
    msgstr[0] "和"
    "平。"

    """
  private static let english = "<text><p id=\"1\"><s id=\"1:1\">Peace.</s><s id=\"1:2\">Talks.</s></p></text>"
  private static let chinese = "<text><p id=\"1\"><s id=\"1:1\">和平。</s><s id=\"1:2\">会谈。</s></p></text>"
  private static let links = """
    <linkGrp toDoc="b" fromDoc="a"><link type="1-1" xtargets="1:1;1:1" status="man"/><link type="1-1"
    xtargets="1:2;1:2"/></linkGrp>
    """
}
