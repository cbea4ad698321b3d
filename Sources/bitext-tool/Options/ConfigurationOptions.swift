import ArgumentParser
import Bitext
import BitextFormats

/// Where the configuration comes from.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    name: .customLong("configuration"),
    help: ArgumentHelp(
      "A JSON file as `bitext dump-configuration` prints it. What it leaves out has its default.",
      valueName: "file"))
  var path: String?

  func configuration() throws -> Configuration {
    guard let path else { return Configuration() }
    let file = InputFile(path: path)
    return try ConfigurationJSON.configuration(from: try file.bytes(), file: file.name)
  }
}
