import ArgumentParser

/// What the command tells the shell. A closed pipe ends it by its signal, see ``Interrupt``.
enum ExitStatus {
  /// Gaps were found, and the user asked for that to be a failure.
  static let gapsFound = ExitCode(1)
  /// The command line is wrong, or input cannot be used.
  static let unusable = ExitCode(2)
  /// A batch is done, but some of its documents failed.
  static let documentsFailed = ExitCode(3)
  /// A batch was stopped by a signal, as shells tell it: 130 for Ctrl-C, 143 for SIGTERM.
  static func stopped(by signal: Int32) -> ExitCode { ExitCode(128 + signal) }
}
