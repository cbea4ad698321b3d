extension Configuration {
  /// How text is divided into paragraphs and sentences.
  public struct Segmentation: Hashable, Sendable, Codable {
    /// What a line break within a block of lines means.
    public enum LineBreaks: String, Hashable, Sendable, Codable, CaseIterable {
      /// Judged by the text: lines that were wrapped at a width are joined, others are paragraphs.
      case judged
      /// Every line is a paragraph.
      case paragraphs
      /// Only blank lines and indents divide paragraphs.
      case spaces
    }

    /// Where a mark that can end a clause ends a sentence.
    public enum ClauseMark: String, Hashable, Sendable, Codable, CaseIterable {
      /// It never ends one.
      case never
      /// In a sentence so long (360 bytes) that it is a list of clauses.
      case inLongSentences = "in-long-sentences"
      /// It always ends one.
      case always
    }

    /// What a line break within a block of lines means.
    public var lineBreaks = LineBreaks.judged
    /// `；` and `;`. Translators keep sentences whole at them, but in official texts a sentence of many clauses
    /// is aligned better clause by clause.
    public var semicolons = ClauseMark.inLongSentences
    /// `：` and `:`.
    public var colons = ClauseMark.never
    /// Whether a quotation of several sentences stays one sentence with what introduces it.
    public var keepsQuotationsWhole = false
    /// Further abbreviations, without their last full stop, after which a sentence goes on: `Brig`, `a.k.a`.
    public var abbreviations: [String] = []
    /// Patterns in ICU's syntax within whose matches no sentence ends, such as `Yum!\s+Brands`.
    public var unbreakable: [String] = []
    /// Rules that stand in the place of the built-in ones for sentences.
    public var rules: SegmentationRules?

    public init() {}
  }
}
