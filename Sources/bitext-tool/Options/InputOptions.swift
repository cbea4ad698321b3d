import ArgumentParser
import Bitext

/// Where a release comes from: one page that holds both languages, two files, or two files of lines.
struct InputOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("A page that holds both languages; `-` is standard input.", valueName: "page"))
  var page: String?
  @Option(help: ArgumentHelp("The file of the source side, when the sides are two files.", valueName: "file"))
  var source: String?
  @Option(help: ArgumentHelp("The file of the target side.", valueName: "file"))
  var target: String?
  @Option(
    help: ArgumentHelp(
      "The language of the source side, such as en. Without it: of a page English, if it holds English; of files en, unless the text is clearly in a third language.",
      valueName: "tag"))
  var sourceLanguage: String?
  @Option(
    help: ArgumentHelp(
      "The language of the target side, such as zh. Without it: of a page the other one; of files zh, unless the text is clearly in a third language.",
      valueName: "tag"))
  var targetLanguage: String?
  @Flag(
    help:
      "The files are already split: one segment a line, and a blank line, <p> or .EOA between paragraphs. Indices count segments, not such lines."
  )
  var lines = false
  @Option(
    help: ArgumentHelp(
      "The encoding of the input, such as GB18030 or Big5. Without it, it is found out.", valueName: "name"))
  var encoding: String?
  @OptionGroup var lexicon: LexiconOptions
  @Flag(help: "Take every line of a page for text, also navigation and contact lines.")
  var keepFurniture = false

  func validate() throws {
    switch (page, source, target) {
    case (.some, nil, nil):
      if lines {
        throw ValidationError("--lines is for two files: give --source and --target instead of a page.")
      }
    case (nil, .some(let source), .some(let target)):
      if source == "-" && target == "-" {
        throw ValidationError("Only one side can come from standard input.")
      }
    case (nil, nil, nil):
      throw ValidationError("Give a page, or --source and --target.")
    case (.some, _, _):
      throw ValidationError("Give either a page or --source and --target, not both.")
    default:
      throw ValidationError("--source and --target go together.")
    }
  }
}
