import Foundation

/// The variables that a test run was started with.
public enum Environment {
  public static func value(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }
}
