/// Every choice that decides a report, printable and versioned.
///
/// The default is what most users want. A room that needs choices adds its own nested type here, in a file
/// `Configuration+Room.swift`.
public struct Configuration: Hashable, Sendable, Codable {
  /// The version of the configuration's own form.
  public static let currentVersion = 1

  public var version = Configuration.currentVersion
  public var intake = Intake()
  public var segmentation = Segmentation()
  public var alignment = Alignment()
  public var outcomes = Outcomes()
  public var gaps = Gaps()

  public init() {}
}

extension Configuration {
  /// How beads are chosen.
  public struct Alignment: Hashable, Sendable, Codable {
    /// Whether beads carry their ``Evidence``.
    public var explains = true

    public init() {}
  }

  public struct Outcomes: Hashable, Sendable, Codable {
    public init() {}
  }
}
