import Bitext
import BitextFormats

/// A kind of input: examples to begin with, and the code that reads it. What is refused with an error is as good as what
/// is read; only a trap, a hang or too much memory is a finding.
struct FuzzTarget: Sendable {
  let name: String
  let examples: [String]
  let read: @Sendable ([UInt8]) throws -> Void

  private static let languages = Bilingual(source: Language.english, target: Language.chinese)
  private static let provenance = Provenance(version: "0", icuVersion: "0", lexicons: [])

  /// A report is also written, in the formats that quote its text.
  private static func write(_ report: Report) {
    precondition(report.furniture.allSatisfy { $0.reason != .unclaimed }, "text that nothing claims")
    for format in [ReportFormat.json, .html, .tmx, .xliff, .tsv, .summary] {
      var output = Output()
      format.writer(level: .sentence).write(report, to: &output)
    }
  }

  private static func memory(
    _ name: String, _ examples: [String], _ text: @escaping @Sendable ([UInt8]) throws -> AlignedText
  ) -> FuzzTarget {
    FuzzTarget(name: name, examples: examples) { write(try text($0).report(provenance: provenance)) }
  }

  private static func text(_ name: String, _ examples: [String]) -> FuzzTarget {
    FuzzTarget(name: name, examples: examples) { bytes in
      let text = try TextReader(languages: languages).text(in: bytes, name: "input")
      let aligner = Aligner(lexicon: nil)
      write(try text.documents.map { aligner.report(on: $0) } ?? aligner.report(on: text.page))
    }
  }

  static let all: [FuzzTarget] = [
    text("page", ["1. Peace. They met in 2016.\n\n2. Talks.\n\n一、和平。双方于2015年会晤。\n\n二、会谈。\n"]),
    text("markdown", ["# Talks\n\n- Peace.\n\n|a|b|\n|-|-|\n|x|y|\n\n# 会谈\n\n- 和平。\n\n[^1]: x\n"]),
    text(
      "html",
      ["<html><body><h1>T</h1><p>Peace &amp; talks.<p>和平。<table><tr><td>A<td>甲</table><script>x</script>"]),
    text(
      "subtitles",
      [
        "1\n00:00:01,000 --> 00:00:03,000\n<i>Peace</i>.\n\n",
        "WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ann>和平。\n",
      ]),
    FuzzTarget(name: "pair", examples: ["They met on May 3, 2016.\u{0}双方于2015年5月3日会晤。"]) { bytes in
      let half = bytes.firstIndex(of: 0) ?? bytes.count / 2
      let sides = Bilingual(source: bytes[..<half], target: bytes[half...]).map {
        Page(String(decoding: $0, as: UTF8.self))
      }
      write(
        Aligner().report(
          on: Bilingual(
            source: Document(page: sides.source, language: .english),
            target: Document(page: sides.target, language: .chinese))))
    },
    memory(
      "tmx",
      [
        "<tmx version=\"1.4\"><header/><body><tu><tuv xml:lang=\"en\"><seg>Peace <bpt i=\"1\"/>.</seg></tuv><tuv xml:lang=\"zh\"><seg>和平。</seg></tuv></tu></body></tmx>"
      ]
    ) { try TMXReader().text(in: $0, file: nil) },
    memory(
      "xliff",
      [
        "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"zh\"><body><trans-unit id=\"1\"><source>Peace.</source><seg-source><mrk mtype=\"seg\" mid=\"1\">Peace.</mrk></seg-source><target>和平。</target></trans-unit></body></file></xliff>",
        "<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"zh\"><file id=\"f\"><unit id=\"u\"><segment><source>Peace.</source><target>和平。</target></segment></unit></file></xliff>",
      ]
    ) { try XLIFFReader().text(in: $0, file: nil) },
    memory("po", ["msgid \"\"\nmsgstr \"Language: zh\\n\"\n\nmsgid \"Peace.\"\nmsgstr \"和平。\"\n"]) {
      try POReader().text(in: $0, file: nil)
    },
    memory("table", ["en,zh\n\"Peace, \"\"x\"\".\",和平。\n"]) { try TableReader().text(in: $0, file: nil) },
    memory("jsonl", ["{\"en\":\"Peace.\",\"zh\":\"和平。\"}\n{\"translation\":{\"en\":\"a\",\"zh\":\"甲\"}}\n"]) {
      try JSONLinesReader().text(in: $0, file: nil)
    },
    FuzzTarget(
      name: "decisions",
      examples: [
        """
        {"bitext-decisions":1,"document":"page.txt"}
        {"gap":"name-455cff59","state":"dismissed","reason":"false-alarm"}
        {"bead":{"source":[3],"target":[3,4]},"texts":{"source":["0123456789abcdef"],"target":["0123456789abcdef","fedcba9876543210"]}}

        """
      ]
    ) { bytes in
      let documents = try DecisionsReader().documents(in: bytes, file: nil)
      let decisions = documents.decisions(about: ["page.txt"])
      write(Aligner(lexicon: nil).align(["Peace of 2016."], ["2017年的和平。"]).deciding(decisions))
    },
    FuzzTarget(
      name: "report",
      examples: {
        var output = Output()
        JSONWriter().write(Aligner(lexicon: nil).align(["Peace of 2016."], ["2017年的和平。"]), to: &output)
        return [String(decoding: output.bytes, as: UTF8.self)]
      }()
    ) { _ = try ReportReader().report(in: $0, file: nil) },
    FuzzTarget(
      name: "configuration", examples: [(try? ConfigurationJSON.text(of: Configuration())) ?? "{}"]
    ) {
      _ = try ConfigurationJSON.configuration(from: $0, file: nil)
    },
    FuzzTarget(name: "baseline", examples: ["name-455cff59  name\n[a.txt] date-06eb6367  date\n"]) {
      _ = try Baseline(parsing: String(decoding: $0, as: UTF8.self))
    },
    FuzzTarget(
      name: "srx",
      examples: [
        "<srx version=\"2.0\"><header cascade=\"no\"/><body><languagerules><languagerule languagerulename=\"D\"><rule break=\"no\"><beforebreak>\\bDr\\.</beforebreak><afterbreak>\\s</afterbreak></rule></languagerule></languagerules><maprules><languagemap languagepattern=\".*\" languagerulename=\"D\"/></maprules></body></srx>"
      ]
    ) { bytes in
      var configuration = Configuration.Segmentation()
      configuration.rules = try SRXReader().rules(in: bytes, file: nil)
      try configuration.check(for: .english)
    },
    FuzzTarget(name: "vecalign", examples: ["[0]:[0, 1]:0.1\n[]:[2]:0\n"]) { bytes in
      _ = try AlignedText(withoutTexts: AlignedFormat.vecalign.beads(in: bytes, file: nil), file: nil)
    },
  ]
}
