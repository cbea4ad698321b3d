/// Every choice that decides a report, printable and versioned.
///
/// The default is what most users want. A room that needs choices adds its own nested type here, in a file
/// `Configuration+Room.swift`.
public struct Configuration: Hashable, Sendable, Codable {
  /// The version of the configuration's own form.
  public static let currentVersion = 1

  /// The version of the form, ``currentVersion`` in this library.
  public var version = Configuration.currentVersion
  /// How a page is divided into two documents.
  public var intake = Intake()
  /// How documents are divided into paragraphs and sentences.
  public var segmentation = Segmentation()
  /// How segments are aligned.
  public var alignment = Alignment()
  /// How outcomes are found.
  public var outcomes = Outcomes()
  /// When a difference is a gap.
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

  /// How outcomes are found. There is nothing to choose yet.
  public struct Outcomes: Hashable, Sendable, Codable {
    public init() {}
  }
}
