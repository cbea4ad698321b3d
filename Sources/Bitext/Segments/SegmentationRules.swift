/// Rules of an SRX 2.0 file: where a sentence ends, as pairs of regular expressions.
///
/// The rules for a language are those of every group whose pattern matches the language's tag, or of the first
/// such group if the file does not cascade. At a place in the text the first rule that matches decides, whether
/// it is a rule to break or one not to; where none matches there is no boundary.
public struct SegmentationRules: Hashable, Sendable, Codable {
  /// One rule. It matches at a place if `before` matches a stretch that ends there and `after` one that begins
  /// there.
  public struct Rule: Hashable, Sendable, Codable {
    /// Whether a sentence ends where it matches, or does not.
    public let breaks: Bool
    /// A regular expression for what stands before the place.
    public let before: String
    /// A regular expression for what stands behind it.
    public let after: String

    public init(breaks: Bool, before: String, after: String) {
      self.breaks = breaks
      self.before = before
      self.after = after
    }
  }

  /// The rules for the languages whose tag a pattern matches as a whole.
  public struct Group: Hashable, Sendable, Codable {
    /// A regular expression for the tags of languages.
    public let languagePattern: String
    /// The rules, the first that matches decides.
    public let rules: [Rule]

    public init(languagePattern: String, rules: [Rule]) {
      self.languagePattern = languagePattern
      self.rules = rules
    }
  }

  /// The groups, in the order of the file.
  public let groups: [Group]
  /// Whether every group that matches counts, or the first alone.
  public let cascades: Bool

  public init(groups: [Group], cascades: Bool) {
    self.groups = groups
    self.cascades = cascades
  }
}
