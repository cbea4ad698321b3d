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

  /// What was asked for, which stands behind the name of the program.
  ///
  /// - Throws: Where not even that is there: on Linux, Swift reads both from `/proc`, and without it there is nothing to tell a
  ///   command from a call for help.
  static func arguments(of line: [String]) throws(BitextError) -> [String] {
    guard !line.isEmpty else {
      throw BitextError(
        .unreadable, "The arguments of the command cannot be read: the system has no /proc/self/cmdline.",
        remedy: "Mount /proc, such as by `mount -t proc proc /proc`.")
    }
    return Array(line.dropFirst())
  }

  static func main() async {
    Descriptor.holdStandardStreams()
    Interrupt.heedClosedPipes()
    var messages = MessageLanguage.english
    do {
      var command = try parsed(GapOptions.completed(try arguments(of: CommandLine.arguments)))
      Interrupt.ignoreClosedPipes()
      messages = language(of: command)
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

  /// The language in which a command tells what it finds.
  private static func language(of command: any ParsableCommand) -> MessageLanguage {
    (command as? any SpeakingCommand)?.messages ?? .english
  }

  /// Parses a command line: by the command that its first word names where that succeeds, else from the root, which knows
  /// `--help`, `--version` and what to say of a wrong command line.
  ///
  /// From the root the parser looks at every command with its options, which takes as long as aligning a short page.
  private static func parsed(_ arguments: [String]) throws -> sending any ParsableCommand {
    let named = configuration.subcommands.first { $0.configuration.commandName == arguments.first }
    if let named, named.configuration.subcommands.isEmpty,
      let command = try? named.parseAsRoot(Array(arguments.dropFirst()))
    {
      return command
    }
    return try parseAsRoot(arguments)
  }
}
