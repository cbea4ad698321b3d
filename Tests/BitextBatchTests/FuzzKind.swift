import Bitext
import BitextFormats
import Foundation
import Testing
import _BitextTestSupport

@testable import BitextBatch

/// A kind of input with whole examples of it, which are damaged, and the code that reads it.
struct FuzzKind {
  let name: String
  let examples: [[UInt8]]
  let read: ([UInt8]) throws -> Void

  /// Pieces that readers may stumble over, whatever the format.
  private static let pieces: [[UInt8]] =
    [
      "999999999999999999999", "9223372036854775807", "-9223372036854775808", "4294967295", "99999999", "-1",
      "nan", "1e999", "[", "]", "[0,", ":", "<", "</", "<!--", "<![CDATA[",
      "&#0;",
      "&lt", "\"", "'", ";", "\t", "\n", "\r", "\0", "\u{FEFF}", "\u{200B}", "\u{2028}", "\u{1B}[2J",
      "\u{202E}",
      "e\u{301}", "\u{301}", "/", "../", "omitted", "{", "}", "{\"a\":", "一", "十", "百", "亿", "第", "年", "月",
      "a@",
      "1.", "（一）", "A. ", "No. 5", "。", "”", "“", "- ", "| a | b |\n", "```\n", "[^1]", "<td>", "<p>",
      "2016年",
      "June 14", "１２", "\\u", "\\", "=1+1", "𠀀", "🇨🇳", "(", ")*", "$", "<tuv xml:lang=\"en\"><seg>", "not ",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC3], [0xE4, 0xB8], [0xED, 0xA0, 0x80], [0xFE, 0xFF, 0x00], [0x80],
    ]

  /// An example with some damage: bytes changed, cut out, doubled, put in, or one piece very often.
  func input(_ random: inout FuzzRandom) -> [UInt8] {
    var bytes = examples[random.next(examples.count)]
    // Half of the inputs keep their form, so that readers come to what they say.
    if random.next(2) == 0 {
      for _ in 0...random.next(3) { Self.changeValue(of: &bytes, &random) }
      return bytes
    }
    for _ in 0...random.next(5) {
      let place = random.next(bytes.count)
      let end = min(bytes.count, place + 1 + random.next(40))
      switch random.next(bytes.count > 20_000 ? 4 : 8) {
      case 0 where !bytes.isEmpty: bytes[place] = UInt8(random.next(256))
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.removeLast(random.next(bytes.count))
      case 3: bytes.insert(contentsOf: Self.pieces[random.next(Self.pieces.count)], at: place)
      case 4: bytes.insert(contentsOf: bytes[place..<end], at: random.next(bytes.count))
      case 5:
        let other = examples[random.next(examples.count)]
        bytes.replaceSubrange(place..<end, with: other.suffix(random.next(other.count)))
      case 6:
        let piece = Self.pieces[random.next(Self.pieces.count)]
        let count = random.next(8) == 0 ? 2000 : random.next(60)
        bytes.insert(contentsOf: (0..<count).flatMap { _ in piece }, at: place)
      default: bytes.append(contentsOf: Self.pieces[random.next(Self.pieces.count)])
      }
    }
    return bytes
  }

  /// Puts another value, of the same file or one that readers may stumble over, in the place of a number, a text in
  /// quotes, or a text between tags.
  private static func changeValue(of bytes: inout [UInt8], _ random: inout FuzzRandom) {
    var values: [Range<Int>] = []
    var start = 0
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    for (place, byte) in bytes.enumerated() {
      let last = place > 0 ? bytes[place - 1] : 0
      let opens = [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ">")].contains(last)
      if opens || isDigit(byte) && !isDigit(last) { start = place }
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0
      let closes = [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<")].contains(next)
      if closes || isDigit(byte) && !isDigit(next) { values.append(start..<place + 1) }
    }
    guard !values.isEmpty else { return }
    let old = values[random.next(values.count)]
    let other = values[random.next(values.count)]
    let piece = pieces[random.next(2) == 0 ? random.next(numbers) : random.next(pieces.count)]
    bytes.replaceSubrange(old, with: random.next(2) == 0 ? Array(bytes[other]) : piece)
  }

  /// How many of the pieces, the first ones, are numbers.
  private static let numbers = 8

  /// All kinds of input that the command takes.
  static func all() throws -> [FuzzKind] {
    let release = try CorpusRelease.named("police-dialogue").text("page.txt")
    let page = Array((release.prefix(2000) + "\n\n" + release.suffix(700)).utf8)
    let report = try Aligner().report(
      on: Page("1. Peace. They met in 2016.\n\n2. Talks.\n\n一、和平。双方于2015年会晤。\n\n二、会谈。\n"))
    func written(_ format: ReportFormat) -> [UInt8] {
      var output = Output()
      format.writer(level: .sentence).write(report, to: &output)
      return output.bytes
    }
    let languages = Bilingual(source: Language.english, target: Language.chinese)
    func align(_ page: Page) throws { writeAll(try Aligner().report(on: page)) }
    func text(_ name: String, _ examples: [String]) -> FuzzKind {
      FuzzKind(name: name, examples: examples.map { Array($0.utf8) }) { bytes in
        let text = try TextReader(languages: languages).text(in: bytes, name: name)
        try align(text.page)
      }
    }
    return [
      FuzzKind(name: "page", examples: [page, Array("Only.\n\n和平。".utf8)]) { try align(Page(bytes: $0)) },
      FuzzKind(name: "pair", examples: [page, Array("Peace.\u{0}和平。".utf8)]) { bytes in
        let half = bytes.firstIndex(of: 0) ?? bytes.count / 2
        let sides = Bilingual(source: bytes[..<half], target: bytes[half...])
        let pages = sides.map { Page(String(decoding: $0, as: UTF8.self)) }
        writeAll(
          Aligner().report(
            on: Bilingual(
              source: Document(page: pages.source, language: .english),
              target: Document(page: pages.target, language: .chinese))))
      },
      text(
        "page.md",
        ["# Talks\n\n- Peace.\n- Talks.\n\n|a|b|\n|-|-|\n|x|y|\n\n# 会谈\n\n- 和平。\n- 会谈。\n\n[^1]: x\n"]),
      text(
        "page.html",
        ["<html><body><h1>T</h1><p>Peace &amp; talks.<p>和平。<table><tr><td>A<td>甲</table><script>x</script>"]),
      FuzzKind(
        name: "documents.jsonl",
        examples: [
          Array("{\"id\":\"a\",\"source\":\"Peace.\",\"target\":\"和平。\",\"n\":[1,{\"k\":null}]}".utf8),
          Array("{\"page\":\"Peace.\\n\\n\\u548c平。\"}".utf8),
        ]
      ) { bytes in
        let members = try JSONMembers(bytes)
        _ = members.members.map { InsidePath.text($0.value.string ?? $0.value.raw) }
      },
      FuzzKind(name: "memory.tmx", examples: [written(.tmx)]) { bytes in
        let text = try TMXReader().text(in: bytes, file: nil)
        writeAll(text.report(provenance: report.provenance))
      },
      aligned("beads.align", written(.vecalign), .vecalign),
      aligned("beads.ladder", written(.ladder), .ladder),
      aligned("beads.champollion", written(.champollion), .champollion),
      FuzzKind(name: "ladder.txt", examples: [written(.ladderText)]) {
        _ = try LadderReader().text(in: $0, file: nil, languages: languages)
      },
      FuzzKind(name: "rules.srx", examples: [Array(srx.utf8)]) { bytes in
        var configuration = Configuration.Segmentation()
        configuration.rules = try SRXReader().rules(in: bytes, file: nil)
        try configuration.check(for: .english)
        var stream = SegmentationStream(language: .english, configuration: configuration)
        _ = try stream.next(
          Array("Dr. Li came. He saw aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa it.\n".utf8)[...], isLast: true)
      },
      FuzzKind(name: "lexicon", examples: [try lexicon()]) { bytes in
        _ = try Lexicon(bytes).translations(of: "和平")
      },
      FuzzKind(
        name: "configuration.json", examples: [Array(try ConfigurationJSON.text(of: Configuration()).utf8)]
      ) {
        _ = try ConfigurationJSON.configuration(from: $0, file: nil)
      },
      FuzzKind(
        name: "baseline.txt", examples: [Array(Baseline(entries: report.baselineEntries(as: "x")).text.utf8)]
      ) {
        _ = try Baseline(parsing: String(decoding: $0, as: UTF8.self))
      },
      FuzzKind(name: "report.json", examples: [written(.json)]) {
        _ = try ReportReader().report(in: $0, file: nil)
      },
      FuzzKind(
        name: "gold.gaps",
        examples: [Array("[{\"kind\": \"number\", \"source\": \"2016\", \"target\": null}]".utf8)]
      ) {
        _ = try GoldGapReader().gaps(in: $0, file: nil)
      },
      FuzzKind(
        name: "cedict.u8",
        examples: [Array("和平 和平 [he2 ping2] /peace/peaceful/\n# x\n會談 会谈 [hui4 tan2] /talks/\n".utf8)]
      ) {
        var builder = LexiconBuilder(headLanguage: .chinese, targetLanguage: .english)
        _ = try CEDICTReader().read($0, into: &builder)
      },
      FuzzKind(name: "batch.jsonl", examples: [journal]) { bytes in
        let path = FileManager.default.temporaryDirectory.appending(path: "fuzz-\(UUID().uuidString)").path
        defer { unlink(path) }
        try Data(bytes).write(to: URL(filePath: path))
        var journal = try Journal(path: path, settings: "s", resumes: true, files: FileSystem()) { _, _ in }
        journal.add(Journal.Entry(name: "x"))
        try journal.flush()
      },
    ] + documents() + memories(of: report) + batches(of: report)
  }

  private static func aligned(_ name: String, _ example: [UInt8], _ format: AlignedFormat) -> FuzzKind {
    FuzzKind(name: name, examples: [example]) { bytes in
      _ = AlignedFormat(recognizing: bytes)
      _ = try AlignedText(withoutTexts: format.beads(in: bytes, file: nil), file: nil)
    }
  }

  private static func lexicon() throws -> [UInt8] {
    var builder = LexiconBuilder(headLanguage: .chinese, targetLanguage: .english)
    _ = try CEDICTReader().read(
      Array("和平 和平 [he2 ping2] /peace/\n會談 会谈 [hui4 tan2] /talks/\n".utf8), into: &builder)
    return try builder.serialized()
  }

  private static let journal =
    Array(#"{"journal":5,"settings":"s"}"#.utf8) + [0x0A]
    + Journal.line(
      of: Journal.Entry(
        name: "a", input: "5453b0e6e21fbf7", outputs: ["a.json"], sizes: [3], digests: ["a6b7f23fc17ccbaa"],
        counts: BatchCounts())) + [0x0A]

  private static let srx = """
    <?xml version="1.0"?><srx version="2.0"><header cascade="no"/><body><languagerules>
    <languagerule languagerulename="D"><rule break="no"><beforebreak>\\bDr\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
    <rule break="yes"><beforebreak>[.?!]+</beforebreak><afterbreak>\\s</afterbreak></rule></languagerule></languagerules>
    <maprules><languagemap languagepattern=".*" languagerulename="D"/></maprules></body></srx>
    """
}

/// What is written is written for its own sake. No text may have been saved from being lost only at the end.
@discardableResult
private func writeAll(_ report: Report) -> Int {
  #expect(report.furniture.allSatisfy { $0.reason != .unclaimed })
  var output = Output()
  JSONWriter().write(report, to: &output)
  HTMLWriter().write(report, to: &output)
  return output.count
}
