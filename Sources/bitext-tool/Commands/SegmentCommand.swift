import ArgumentParser
import Bitext
import BitextFormats

extension SegmentWriter.Format: ExpressibleByArgument {}
extension SegmentWriter.Level: ExpressibleByArgument {}

/// `bitext segment`: paragraphs, sentences or words of a text.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Divide a text into paragraphs, sentences or words.",
    discussion: """
      A sentence a line, a blank line between paragraphs:
        bitext segment release.txt
        printf '他来了。他说：“你好！”' | bitext segment --language zh -
          他来了。
          他说：“你好！”
      The words of each sentence, or whole paragraphs:
        printf '双方将设立工作组。' | bitext segment --language zh --level word -
          双方 将 设立 工作 组
        bitext segment --level paragraph release.txt
      With the offsets of their bytes, as a table or an object a line:
        printf 'He came. I left.' | bitext segment --format jsonl -
          {"paragraph":1,"sentence":1,"start":0,"end":8,"text":"He came."}
          {"paragraph":1,"sentence":2,"start":9,"end":16,"text":"I left."}
        bitext segment --level paragraph --format tsv --output release.tsv release.txt
      Text that is already split, one sentence a line, `<p>` or a blank line between paragraphs:
        bitext segment --lines --format jsonl a.en
      A word whose full stop ends no sentence; as often as there are such words:
        printf 'See Brf. Twelve. End.' | bitext segment --abbreviation Brf -
          See Brf. Twelve.
          End.
      Rules of one's own in the place of the built-in ones; the first rule that matches a place decides:
        bitext segment --srx rules.srx --language de brief.txt
      Other choices: what ends a clause, a line or a quotation, patterns within which nothing ends:
        printf '{"segmentation": {"semicolons": "always"}}' > own.json
        printf 'One is done; one waits.' | bitext segment --configuration own.json -
          One is done;
          one waits.
      A file whose encoding is known and not to be guessed:
        bitext segment --language zh --encoding GB18030 old.txt

      Text in UTF-8 is read in pieces, so that it may be longer than memory.
      """
  )

  @Argument(help: ArgumentHelp("The file to read; `-` is standard input.", valueName: "file"))
  var path = "-"
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The language of the text, which chooses the rules: en, zh, zh-Hant, de, …", valueName: "tag"))
  var language = "en"
  @Option(help: "What to write: \(SegmentWriter.Level.choices).")
  var level = SegmentWriter.Level.sentence
  @Flag(help: "Take every line as a sentence, and blank lines and `<p>` as ends of paragraphs.")
  var lines = false
  @Option(
    help: ArgumentHelp(
      "Rules for sentences in SRX 2.0, such as Okapi's or LanguageTool's. Those count whose pattern matches the tag of the language; a wrapped line is joined before they are asked.",
      valueName: "file"))
  var srx: String?
  @Option(
    help: ArgumentHelp(
      "A word after whose full stop a sentence goes on: --abbreviation Bros. May be repeated.",
      valueName: "word"))
  var abbreviation: [String] = []
  @Option(help: "How to write it: \(SegmentWriter.Format.choices).")
  var format = SegmentWriter.Format.text
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The file to write; standard output if it is left out.", valueName: "file"))
  var output: String?
  @Option(help: ArgumentHelp("The encoding of the file, if it is not to be recognised.", valueName: "name"))
  var encoding: String?
  @OptionGroup var table: TableOptions
  @OptionGroup var settings: ConfigurationOptions

  func run() throws {
    var configuration = try settings.configuration().segmentation
    configuration.abbreviations += abbreviation
    if let srx {
      let file = InputFile(path: srx)
      configuration.rules = try SRXReader().rules(in: try file.bytes(), file: file.name)
    }
    let language = Language(language)
    try configuration.check(for: language)
    var stream = SegmentationStream(
      language: language, configuration: configuration, takesLines: lines)
    var writer = SegmentWriter(format: format, level: level, cells: table.cells)
    let input = InputFile(path: path)
    try OutputFile(path: output).write { output in
      writer.writeBeginning(to: &output)
      var pieces = TextPieces(input, encoding: encoding)
      while let piece = try pieces.next() {
        let (segmentation, count) = try stream.next(piece.bytes, isLast: piece.isLast)
        writer.write(segmentation, at: piece.offset, to: &output)
        pieces.take(count)
      }
    }
  }
}
