extension Configuration {
  /// How gaps are told from what translators do anyway.
  ///
  /// Each threshold says where it comes from.
  public struct Gaps: Hashable, Sendable, Codable {
    /// A segment that stands alone with less probability than this is a warning, with more an error.
    public var nullProbability = 0.5

    /// How much shorter than the other side lets expect, as the logarithm of the ratio, a text without its last
    /// mark has to be to count as broken off.
    public var truncationShortfall = 0.15
    /// How many letters the other side has to have for that.
    public var truncationLength = 12
    /// How long a sentence has to be for its repetition to count, in letters; a Han character counts three.
    public var duplicateLength = 30
    /// The share of letter groups below which two sentences are so unlike that one translation cannot serve both.
    public var duplicateLikeness = 0.3

    /// A difference of values in a bead of less probability than this is a note: the bead may be wrong.
    public var valueProbability = 0.5

    /// The score of ``Gap/Kind/partial`` from which it is a note, and from which a warning. On sound translations
    /// about 14 and 2.5 pairs in 1,000 score higher.
    public var partialNote = 1.2
    public var partialWarning = 3.5

    public init() {}
  }
}
