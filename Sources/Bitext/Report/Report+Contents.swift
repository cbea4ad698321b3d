extension Report {
  /// What is looked for beside the beads, each of which takes its time.
  ///
  /// What was not looked for is empty in a report, as what was not found is.
  public struct Contents: OptionSet, Hashable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// What speaks for each bead, ``Bead/evidence``, where ``Configuration/Alignment/explains`` wants it.
    public static let evidence = Contents(rawValue: 1)
    /// ``Report/outcomes`` and ``Report/declaredCounts``.
    public static let outcomes = Contents(rawValue: 2)
    /// ``Report/gaps``, and so the outcomes, for some gaps are of these.
    public static let gaps = Contents(rawValue: 6)
    /// Everything.
    public static let all: Contents = [.evidence, .gaps]
  }
}
