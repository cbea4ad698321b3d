import ArgumentParser
import Bitext
import BitextBatch
import BitextFormats

/// The command `bitext`.
@main
struct Tool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bitext",
    abstract: "Align a bilingual release, pair its outcomes, and find where the two sides disagree.",
    discussion: """
      One page that holds both languages:
        bitext align page.txt
      Two files:
        bitext align --source release.en.txt --target release.zh.txt
      Text that is already split, one segment a line:
        bitext align --lines --source a.en --target a.zh --format vecalign -o a.align

      Exit status: 0 done; 1 gaps found and --fail-on-gaps given; 2 a wrong command line or input that cannot
      be used; 3 some documents of a batch failed; 130 and 143 a batch that Ctrl-C or SIGTERM has stopped; 141
      nobody reads the results any more, as `head` does not after its lines.
      """,
    version: "bitext \(Aligner.version) (ICU \(Aligner.icuVersion))",
    subcommands: [
      AlignCommand.self, SegmentCommand.self, OutcomesCommand.self, GapsCommand.self, PairCommand.self,
      BatchCommand.self, SparkJobCommand.self, CheckCommand.self, TermsCommand.self, ConvertCommand.self,
      ScoreCommand.self,
      LexiconCommand.self, LicencesCommand.self, DumpConfigurationCommand.self, DumpSchemaCommand.self,
      DumpFeaturesCommand.self,
    ]
  )

  static func main() async {
    Descriptor.holdStandardStreams()
    Interrupt.heedClosedPipes()
    var messages = MessageLanguage.english
    do {
      var command = try parseAsRoot(GapOptions.completed(Array(CommandLine.arguments.dropFirst())))
      Interrupt.ignoreClosedPipes()
      if let command = command as? any SpeakingCommand { messages = command.messages }
      do {
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
      } catch let error as ValidationError {
        // What only the work itself has shown; the usage of all commands would not help.
        Descriptor.standardError.say("bitext: \(error.message)")
        Tool.exit(withError: ExitStatus.unusable)
      }
    } catch let error as BitextError {
      if error.code == .closedPipe { Interrupt.endAsNobodyReads() }
      Descriptor.standardError.say("bitext: \(error.shown(in: messages))")
      Tool.exit(withError: ExitStatus.unusable)
    } catch let error as ExitCode {
      Tool.exit(withError: error)
    } catch {
      // Help and version are no failures; anything else that the parser says is a wrong command line.
      let isClean = exitCode(for: error).isSuccess
      if isClean {
        // Help may be a command of its own, behind which closed pipes are no longer heeded.
        Interrupt.heedClosedPipes()
        Tool.exit(withError: error)
      }
      Descriptor.standardError.say(fullMessage(for: error))
      Tool.exit(withError: ExitStatus.unusable)
    }
  }
}
