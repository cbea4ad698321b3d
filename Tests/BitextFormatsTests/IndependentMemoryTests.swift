import Bitext
import Foundation
import Testing

@testable import BitextFormats

/// What programs that were not written here make of memories and catalogues, and what is made here of theirs. A test
/// whose program is not installed is skipped and says so.
@Suite struct IndependentMemoryTests {
  private static let pairs: [(String, String)] = [
    ("The port is open.", "港口开放。"), ("It has <b>40</b> & \"more\" seats.", "它有<b>40</b>个“座位”。"),
    ("Two\nlines,\twith a tab.", "两行，\n有制表符。"), ("  Spaces around it. ", " 两端有空格。 "),
    ("A \\ backslash.", "反斜线 \\。"),
  ]

  private static func memory(_ pairs: [(String, String)] = pairs) -> Report {
    var builder = AlignedTextBuilder()
    for (index, pair) in pairs.enumerated() {
      builder.add(Bilingual(source: [pair.0], target: [pair.1]), identifier: "u\(index + 1)")
    }
    return builder.text(
      languages: Bilingual(source: .english, target: Language("zh-CN")),
      names: Bilingual(source: "m", target: "m")
    ).report(provenance: FormatClaimTests.provenance)
  }

  private static var expected: [[String]] { pairs.map { [$0.0, $0.1] } }

  private func text(_ format: ReportFormat) -> String {
    format.writer(level: .sentence).text(of: Self.memory())
  }

  /// What is read here of a file that a program has written.
  private func pairs(in text: String) throws -> [[String]] {
    let bytes = Array(text.utf8)
    let format = try #require(AlignedFormat(recognizing: bytes))
    var portions = try AlignedPortions(of: FileBytes(bytes), format: format, file: "f")
    let report = try #require(try portions.next()).report(provenance: FormatClaimTests.provenance)
    let shown = ReportText(report)
    let segments = report.segments(.sentence)
    return report.sentences.beads.map { bead in
      Side.allCases.map { shown.display(segments[$0][bead[$0]], $0) }
    }
  }

  @Test(
    .enabled(if: IndependentTools.toolkit != nil, "translate-toolkit is not installed"),
    arguments: [
      (ReportFormat.xliff12, "from translate.storage.xliff import Xliff1File as F", "F.parsefile('a')"),
      (.xliff12, "from translate.storage.poxliff import PoXliffFile as F", "F.parsefile('a')"),
      (.tmx, "from translate.storage.tmx import tmxfile as F", "F.parsefile('a')"),
      (.po, "from translate.storage.pypo import pofile as F", "F.parsefile('a')"),
    ])
  func translateToolkitReadsWhatIsWritten(_ format: ReportFormat, _ imported: String, _ opened: String) throws
  {
    let program = """
      import json
      try:
        \(imported)
      except ImportError:
        from translate.storage.xliff import xlifffile as F
      units = [u for u in \(opened).units if not u.isheader()]
      print(json.dumps([[str(u.source), str(u.target)] for u in units]))
      """
    let read = try IndependentTools.json(
      IndependentTools.toolkit!, program, files: [("a", text(format))], as: [[String]].self)
    // The toolkit takes white space in XLIFF for layout.
    func plain(_ pairs: [[String]]) -> [[String]] {
      format == .xliff12
        ? pairs.map { $0.map { $0.split { $0.isWhitespace }.joined(separator: " ") } } : pairs
    }
    #expect(plain(read) == plain(Self.expected))
  }

  @Test(
    .enabled(if: IndependentTools.toolkit != nil, "translate-toolkit is not installed"),
    arguments: ["tmx", "xliff", "po"])
  func whatTranslateToolkitWritesIsRead(_ kind: String) throws {
    let program = """
      import json, sys
      from translate.storage import tmx, xliff, pypo
      kind, pairs = '\(kind)', json.load(open('pairs.json', encoding='utf-8'))
      if kind == 'tmx':
        store = tmx.tmxfile()
        for s, t in pairs: store.addtranslation(s, 'en', t, 'zh-CN', comment='by hand')
      else:
        store = pypo.pofile() if kind == 'po' else xliff.xlifffile(sourcelanguage='en', targetlanguage='zh-CN')
        for s, t in pairs:
          unit = store.addsourceunit(s)
          unit.target = t
      print(json.dumps(bytes(store).decode('utf-8')))
      """
    let list = String(decoding: try JSONEncoder().encode(Self.expected), as: UTF8.self)
    let written = try IndependentTools.json(
      IndependentTools.toolkit!, program, files: [("pairs.json", list)], as: String.self)
    #expect(try pairs(in: written) == Self.expected, "\(written)")
  }

  @Test(.enabled(if: IndependentTools.run(["msgfmt", "--version"]) != nil, "gettext is not installed"))
  func gettextTakesCatalogues() throws {
    // What it has compiled says what was written.
    let compiled = try IndependentTools.result(
      of: ["sh", "-c", "msgfmt -o a.mo a.po && msgunfmt --no-wrap a.mo"], files: [("a.po", text(.po))]
    ).get()
    #expect(try pairs(in: compiled).sorted { $0[0] < $1[0] } == Self.expected.sorted { $0[0] < $1[0] })
    let twice = SyntheticReport.report([("Stop.", "停。"), ("Stop.", "停下。"), ("One\u{1}.", ""), ("", "二。")])
    for text in [text(.po), ReportFormat.po.writer(level: .sentence).text(of: twice)] {
      #expect(
        IndependentTools.run(["msgfmt", "-c", "-o", "a.mo", "a.po"], files: [("a.po", text)]) != nil,
        "\(text)")
    }
  }

  @Test(.enabled(if: IndependentTools.python != nil, "python3 is not installed"))
  func pythonReadsAndWritesTables() throws {
    let program = """
      import csv, io, json
      rows = list(csv.DictReader(open('a.csv', encoding='utf-8', newline='')))
      lines = [json.loads(l) for l in open('a.jsonl', encoding='utf-8', newline='')]
      assert [r['id'] for r in rows] == [l['id'] for l in lines] == ['u%d' % (i + 1) for i in range(len(rows))]
      pairs = [[r['en'], r['zh-CN']] for r in rows]
      assert pairs == [[l['translation']['en'], l['translation']['zh-CN']] for l in lines]
      table, semicolons = io.StringIO(), io.StringIO()
      csv.writer(table).writerows([['en', 'zh-CN']] + pairs)
      csv.writer(semicolons, delimiter=';', quoting=csv.QUOTE_ALL).writerows([['source', 'target']] + pairs)
      lines = ''.join(json.dumps({'en': s, 'zh': t}) + '\\n' for s, t in pairs)
      print(json.dumps([json.dumps(pairs), table.getvalue(), semicolons.getvalue(), lines]))
      """
    let written = try IndependentTools.json(
      IndependentTools.python!, program,
      files: [("a.csv", text(.csv)), ("a.jsonl", text(.jsonlTranslation))], as: [String].self)
    #expect(try JSONDecoder().decode([[String]].self, from: Data(written[0].utf8)) == Self.expected)
    for text in written.dropFirst() { #expect(try pairs(in: text) == Self.expected, "\(text)") }
  }

  /// The line of Python is the one that the article about tables gives.
  @Test(
    .enabled(if: IndependentTools.pythonWith("import pyarrow.parquet") != nil, "pyarrow is not installed"))
  func pyarrowMakesParquetOfTranslations() throws {
    let page = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Sources/Bitext/Bitext.docc/Tables.md"),
      encoding: .utf8)
    let start = try #require(page.firstRange(of: "python3 -c \"import pyarrow.json")?.lowerBound)
    let line = page[start...].split(separator: "\n")[0].dropFirst("python3 -c \"".count).dropLast()
    let python = try #require(IndependentTools.pythonWith("import pyarrow.parquet"))
    let read = try IndependentTools.json(
      python,
      "\(line)\nimport json\nrows = p.read_table('pairs.parquet').to_pylist()\n"
        + "print(json.dumps([[r['translation']['en'], r['translation']['zh-CN']] for r in rows]))",
      files: [("pairs.jsonl", text(.jsonlTranslation))], as: [[String]].self)
    #expect(read == Self.expected)
  }

  /// A spreadsheet shows the texts, reckons with none of them, and what it writes is read here.
  @Test(
    .enabled(if: IndependentTools.run(["soffice", "--version"]) != nil, "LibreOffice is not installed"),
    .timeLimit(.minutes(5)))
  func libreOfficeReadsAndWritesTables() throws {
    let report = Self.memory(Self.pairs + [("=1+1", "+甲")])
    let table = ReportFormat.csv.writer(level: .sentence).writing(.spreadsheet).text(of: report)
    let command = """
      mkdir out && soffice -env:UserInstallation="file://$PWD/profile" --headless --infilter=CSV:44,34,76,1 \
        --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false' --outdir out a.csv >&2 && cat out/a.csv
      """
    let written = try IndependentTools.result(of: ["sh", "-c", command], files: [("a.csv", table)]).get()
    #expect(try pairs(in: written) == Self.expected + [["'=1+1", "'+甲"]], "\(written)")
  }

  /// OmegaT puts what it finds in `tm/auto` in the place of the same source text.
  @Test(.enabled(if: IndependentTools.run(["omegat", "--help"]) != nil, "OmegaT is not installed"))
  func omegaTTranslatesByAMemory() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bitext-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let project = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>
      <tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>
      <source_lang>en</source_lang><target_lang>zh-CN</target_lang><sentence_seg>false</sentence_seg>
      </project></omegat>
      """
    func write(_ name: String, _ text: String) throws {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    for name in ["source", "target", "glossary", "dictionary", "omegat"] { try write("\(name)/.keep", "") }
    try write("omegat.project", project)
    try write("tm/auto/m.tmx", text(.tmx))
    let lines = [0, 1, 4].map { Self.pairs[$0] }
    try write("source/a.txt", lines.map(\.0).joined(separator: "\n\n") + "\n")
    #expect(IndependentTools.run(["omegat", folder.path, "--mode=console-translate"]) != nil)
    let made = try String(contentsOf: folder.appending(path: "target/a.txt"), encoding: .utf8)
    #expect(made.split(separator: "\n").map(String.init) == lines.map(\.1))
  }
}
