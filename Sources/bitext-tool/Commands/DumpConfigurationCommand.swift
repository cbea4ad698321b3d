import ArgumentParser
import Bitext
import BitextFormats

/// `bitext dump-configuration`: the configuration in force, as JSON.
struct DumpConfigurationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump-configuration",
    abstract: "Print the configuration as JSON.",
    discussion: """
      Without options this is the default configuration. Save it, change it, and give it back to any command:

        bitext dump-configuration > bitext.json
        bitext align --configuration bitext.json page.txt
      """
  )

  @OptionGroup var options: ConfigurationOptions

  func run() throws {
    let text = try ConfigurationJSON.text(of: try options.configuration())
    try OutputFile(path: nil).write { $0.write(text) }
  }
}
