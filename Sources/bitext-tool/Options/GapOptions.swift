import ArgumentParser
import Bitext

/// Which gaps count.
struct GapOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "End with exit status 1 if there is a gap of this severity or a worse one: note, warning or error. Without a value: warning.",
      valueName: "severity"))
  var failOnGaps: Gap.Severity?

  /// Gives a `--fail-on-gaps` that stands alone its value.
  ///
  /// The parser knows options whose value may be left out, but would take the name of a page behind one for
  /// its value.
  static func completed(_ arguments: [String]) -> [String] {
    arguments.indices.map { index in
      guard arguments[index] == "--fail-on-gaps" else { return arguments[index] }
      let next = index + 1 < arguments.count ? arguments[index + 1] : ""
      return Gap.Severity(rawValue: next) == nil ? "--fail-on-gaps=warning" : arguments[index]
    }
  }

  func failIfAsked(_ report: Report) throws {
    guard let failOnGaps else { return }
    if report.gaps.contains(where: { $0.severity >= failOnGaps }) { throw ExitStatus.gapsFound }
  }
}
