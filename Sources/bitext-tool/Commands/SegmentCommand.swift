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
      Paragraphs, with the offsets of their bytes:
        bitext segment --level paragraph --format tsv release.txt
      Words of Chinese, an object a line:
        bitext segment --language zh --level word --format jsonl release.txt
      Rules of one's own in the place of the built-in ones, and further abbreviations:
        bitext segment --srx rules.srx --language de brief.txt
        bitext segment --abbreviation Bros --abbreviation a.k.a minutes.txt
      Text that is already split, one sentence a line, `<p>` or a blank line between paragraphs:
        bitext segment --lines --format jsonl a.en

      Text in UTF-8 is read in pieces, so that it may be longer than memory.
      """
  )

  @Argument(help: ArgumentHelp("The file to read; `-` is standard input.", valueName: "file"))
  var path = "-"
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The language of the text: en, zh, zh-Hant, de, …", valueName: "tag"))
  var language = "en"
  @Option(help: "What to write: \(SegmentWriter.Level.choices).")
  var level = SegmentWriter.Level.sentence
  @Flag(help: "Take every line as a sentence.")
  var lines = false
  @Option(help: ArgumentHelp("Rules for sentences in SRX 2.0, such as Okapi's.", valueName: "file"))
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
  @OptionGroup var settings: ConfigurationOptions

  func run() throws {
    var configuration = try settings.configuration().segmentation
    configuration.abbreviations += abbreviation
    if let srx {
      let file = InputFile(path: srx)
      configuration.rules = try SRXReader().rules(in: try file.bytes(), file: file.name)
    }
    try configuration.check()
    var stream = SegmentationStream(
      language: Language(language), configuration: configuration, takesLines: lines)
    var writer = SegmentWriter(format: format, level: level)
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
