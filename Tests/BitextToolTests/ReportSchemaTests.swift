import Bitext
import BitextFormats
import Foundation
import Testing
import _BitextTestSupport

/// Reports keep to the schema that `bitext dump-schema` prints, as a validator sees it that was not written here, and
/// are read back as what they were.
@Suite struct ReportSchemaTests {
  /// A Python with `jsonschema`.
  private static let python = ([Environment.value("BITEXT_TEST_PYTHON")].compactMap { $0 } + ["python3"])
    .first {
      (try? Command.shell("'\($0)' -c 'import jsonschema'"))?.status == 0
    }

  private static let commands = [
    "align page.txt --format json", "align page.txt --format json --evidence",
    "gaps page.md --format json --message-language zh", "align film.srt --format json",
    "align page.html --format json --keep-furniture",
    "align --source a.en --target a.zh --format json --evidence --no-lexicon",
    "align --lines --source a.en --target a.zh --format json",
    "gaps page.txt --baseline known.txt --format json",
    "align --source empty --target empty --format json",
  ]

  private func folder() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    let release = CorpusRelease.named("police-dialogue")
    _ = try scratch.file("page.txt", try release.text("page.txt"))
    _ = try scratch.file("a.en", "1. Peace. They met on 14 June 2016.\n\n2. Two talks.\n\nThree more.\n")
    _ = try scratch.file("a.zh", "一、和平。双方于2016年6月15日会晤。\n\n二、三次会谈。\n")
    _ = try scratch.file("page.md", "# Talks\n\n- Peace in 2016.\n- Talks.\n\n# 会谈\n\n- 2017年和平。\n- 会谈。\n")
    _ = try scratch.file(
      "page.html",
      "<html><body><nav>Home</nav><h1>Talks</h1><p>Peace in 2016 &amp; more.<h1>会谈</h1><p>2017年和平。")
    _ = try scratch.file(
      "film.srt", "1\n00:00:01,000 --> 00:00:03,000\nPeace came.\n\n2\n00:00:03,500 --> 00:00:06,000\n和平来了。\n"
    )
    _ = try scratch.file("empty", "")
    _ = try Command.shell("bitext gaps page.txt --baseline known.txt --update-baseline", in: scratch.url)
    return scratch
  }

  @Test(.enabled(if: python != nil, "no Python with jsonschema; see .ci/python"))
  func reportsKeepToTheSchema() throws {
    let scratch = try folder()
    var names: [String] = []
    for (number, command) in Self.commands.enumerated() {
      let result = try Command.shell("bitext \(command) > \(number).json", in: scratch.url)
      #expect(result.status == 0, "\(command): \(result.errors)")
      names.append("\(number).json")
    }
    // A member that the schema does not tell is an error here, though readers are to pass it over.
    let program = """
      import json, sys
      from jsonschema import Draft202012Validator as Validator
      schema = json.load(open('schema.json'))
      Validator.check_schema(schema)
      def close(value):
        if isinstance(value, dict):
          if value.get('type') == 'object' and 'properties' in value: value['additionalProperties'] = False
          for part in value.values(): close(part)
        if isinstance(value, list):
          for part in value: close(part)
      close(schema)
      for name in sys.argv[1:]:
        report = json.load(open(name))
        for error in Validator(schema).iter_errors(report): print(name, list(error.absolute_path), error.message[:300])
      report['layout'] = 'none'
      del report['gaps']
      report['sentences']['beads'] = [{}]
      print(len(list(Validator(schema).iter_errors(report))))
      """
    _ = try scratch.file("validate.py", program)
    let result = try Command.shell(
      "bitext dump-schema > schema.json && '\(Self.python!)' validate.py \(names.joined(separator: " "))",
      in: scratch.url)
    #expect(result.status == 0 && result.output == "7\n", "\(result.output)\(result.errors)")
  }

  @Test func commandsWriteWhatCanBeReadBack() throws {
    let scratch = try folder()
    for command in Self.commands {
      let result = try Command.shell("bitext \(command)", in: scratch.url)
      let record = try ReportReader().report(in: Array(result.output.utf8), file: nil)
      let raw = try #require(
        try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
      #expect((raw["gaps"] as? [Any])?.count == record.gaps.count, "\(command)")
      #expect((raw["silencedGaps"] as? [Any])?.count ?? 0 == record.silencedGaps.count, "\(command)")
      #expect(command.contains("--evidence") == !record.evidence.joined().isEmpty, "\(command)")
      #expect(record.layout == .separate || command.contains("page") || command.contains("film"))
    }
  }
}
