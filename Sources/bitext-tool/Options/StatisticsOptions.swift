import ArgumentParser
import BitextFormats

/// Whether beads and gaps are counted for the user.
struct StatisticsOptions: ParsableArguments {
  @Option(
    name: .customLong("statistics"),
    help: ArgumentHelp(
      "A file for the numbers of beads by type and by probability, and of gaps, as JSON; `-` tells them on one line of standard error.",
      valueName: "file"))
  var path: String?

  /// Tells what was counted, if it was asked for.
  func tell(_ statistics: CorpusStatistics) throws {
    guard let path else { return }
    if path == "-" { return Descriptor.standardError.say("bitext: " + statistics.line) }
    try OutputFile(path: path).write { statistics.write(to: &$0) }
  }
}
