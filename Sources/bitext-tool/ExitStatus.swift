import ArgumentParser

/// What the command tells the shell. A closed pipe is success.
enum ExitStatus {
  /// Gaps were found, and the user asked for that to be a failure.
  static let gapsFound = ExitCode(1)
  /// The command line is wrong, or input cannot be used.
  static let unusable = ExitCode(2)
  /// A batch is done, but some of its documents failed.
  static let documentsFailed = ExitCode(3)
  /// A batch was stopped by its user, as shells tell it.
  static let interrupted = ExitCode(130)
}
