import ArgumentParser
import Bitext
import BitextBatch
import BitextFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `bitext pair`: which files are translations of each other.
struct PairCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pair",
    abstract: "Find out which files of folders are translations of each other.",
    discussion: """
      By what the files say, whatever they are called and however they are ordered. A line is `source TAB target TAB
      probability`, and the whole a manifest for `bitext batch`:
        bitext pair english/ chinese/ > pairs.tsv
        bitext batch pairs.tsv --output reports/

      All files may lie in one folder; the language of each is told from its text. Files without a partner are named on
      standard error, and so are pairs that are likely and not sure (from --least to .9). Of two versions of a text the
      one that says more of the same is taken.
      """
  )

  @Argument(help: ArgumentHelp("Folders, or files.", valueName: "folder"))
  var folders: [String]
  @Option(help: ArgumentHelp("The language of the source side.", valueName: "tag"))
  var sourceLanguage = "en"
  @Option(help: ArgumentHelp("The language of the target side.", valueName: "tag"))
  var targetLanguage = "zh"
  @Option(
    help: ArgumentHelp(
      "How likely two files must be translations to be a pair, 0…1.", valueName: "probability")
  )
  var least = 0.5
  @Option(
    help: ArgumentHelp("The encoding of the files. Without it, it is found out for each.", valueName: "name"))
  var encoding: String?
  @OptionGroup var lexicon: LexiconOptions
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The file to write; standard output if it is left out.", valueName: "file"))
  var output: String?
  @Flag(help: "Say nothing on standard error but what cannot be read.")
  var quiet = false

  func validate() throws {
    guard (0...1).contains(least) else { throw ValidationError("--least is between 0 and 1.") }
    if folders.isEmpty { throw ValidationError("Give at least one folder.") }
  }

  func run() async throws {
    let languages = Bilingual(source: Language(sourceLanguage), target: Language(targetLanguage))
    var files: [String] = []
    for folder in folders {
      if InputFile(path: folder).isFolder {
        files += try FolderSource.files(in: folder)
      } else {
        files.append(folder)
      }
    }
    var seen: Set<String> = []
    files = files.filter { seen.insert($0).inserted }
    // A list of names cannot hold such names; nobody else may be told that they are there.
    let unnamed = files.filter { $0.utf8.contains { $0 < 0x20 } }
    for file in unnamed {
      Descriptor.standardError.say(
        "bitext: \(TerminalText.shown(file)): its name holds a control character, so it is left out.")
    }
    files.removeAll(where: unnamed.contains)
    let pairing = await FolderPairing(
      files: files, languages: languages, lexicon: try lexicon.lexicon(for: languages), encoding: encoding,
      least: least, threads: ProcessInfo.processInfo.activeProcessorCount)
    try OutputFile(path: output).write { stream in
      for pair in pairing.pairs {
        stream.write(
          "\(pair.files.source)\t\(pair.files.target)\t\(pair.probability.formatted(decimals: 3))\n")
      }
    }
    tell(pairing)
    if pairing.pairs.isEmpty {
      throw BitextError(
        .unreadable, "No two files are translations of each other.",
        remedy: "Name the languages with --source-language and --target-language if they are not en and zh.",
        file: folders[0])
    }
  }

  /// Says which files have no partner, and which pairs are to be looked at.
  private func tell(_ pairing: FolderPairing) {
    let standardError = Descriptor.standardError
    for (file, reason) in pairing.unpaired {
      switch reason {
      case .unreadable(let error): standardError.say("bitext: \(error.shown)")
      case .language(let language) where !quiet:
        standardError.say(
          "bitext: \(file): is in \(language.map { "\($0)" } ?? "no language that is known").")
      case .bothLanguages where !quiet:
        standardError.say(
          "bitext: \(file): has no partner; it holds both languages, so give it to `bitext align` as it is.")
      case .noPartner where !quiet: standardError.say("bitext: \(file): has no partner.")
      default: break
      }
    }
    if quiet { return }
    for pair in pairing.pairs where pair.probability < 0.9 {
      standardError.say(
        "bitext: \(pair.files.source): not sure whether \(pair.files.target) is its partner, "
          + "\(pair.probability.formatted(decimals: 3)).")
    }
    let unsure = pairing.pairs.count { $0.probability < 0.9 }
    standardError.say(
      "bitext: \(pairing.pairs.count) pairs, \(unsure) of them not sure; \(pairing.unpaired.count) files without partner"
    )
  }
}
