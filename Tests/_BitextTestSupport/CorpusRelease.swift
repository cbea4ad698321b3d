public import Bitext

/// A release of `Corpus/` with its gold.
///
/// The gold is read as it stands in the files; whether it is consistent is what the corpus' own tests check.
public struct CorpusRelease: Sendable {
  /// What the text files are.
  public enum Input: String, Sendable, Codable {
    /// One page that holds both languages.
    case page
    /// Two files.
    case pair
    /// Two files that are already split, one segment a line.
    case lines
  }

  /// `release.json`.
  public struct Form: Sendable, Codable {
    public let layout: Layout
    public let input: Input
    /// The file of a release that is no plain text; nil for `page.txt`, or `source.txt` and `target.txt`.
    public let file: String?
    /// The IANA name of the encoding of the text files.
    public let encoding: String
    /// Which side a page begins with; nil where there is no page.
    public let first: Side?
    public let languages: Bilingual<Language>
    /// What the release exercises, such as `clean`, `hard-wrapped`, `nested`.
    public let traits: [String]
  }

  /// One line of a gold file: the indices of the segments that belong together.
  public struct GoldBead: Hashable, Sendable {
    public let source: [Int]
    public let target: [Int]

    public init(source: [Int], target: [Int]) {
      self.source = source
      self.target = target
    }

    public subscript(side: Side) -> [Int] { side == .source ? source : target }
  }

  /// An outcome as the gold has it.
  public struct GoldOutcome: Hashable, Sendable, Codable {
    public struct Statement: Hashable, Sendable, Codable {
      public let label: String
      public let style: Label.Style
      /// Without the mark that closes it.
      public let heading: String
    }

    public let number: Int?
    public let level: Int
    public let parent: Int?
    public let source: Statement?
    public let target: Statement?

    public subscript(side: Side) -> Statement? { side == .source ? source : target }
  }

  public struct GoldCount: Hashable, Sendable, Codable {
    public let side: Side
    public let value: Int
    public let counted: Int
    /// The words that declare it.
    public let text: String
  }

  public struct GoldGap: Hashable, Sendable, Codable {
    public let kind: Gap.Kind
    public let source: String?
    public let target: String?
    public let note: String

    public subscript(side: Side) -> String? { side == .source ? source : target }
  }

  public let name: String
  /// The folder, absolute.
  public let path: String
  public let form: Form
  /// The sentences of every paragraph.
  public let paragraphs: Bilingual<[[String]]>
  public let paragraphBeads: [GoldBead]
  public let sentenceBeads: [GoldBead]
  public let outcomes: [GoldOutcome]
  public let declaredCounts: [GoldCount]
  public let gaps: [GoldGap]

  /// The sentences of both sides, one after the other.
  public var sentences: Bilingual<[String]> { paragraphs.map { $0.flatMap { $0 } } }
  public func has(_ trait: String) -> Bool { form.traits.contains(trait) }
}

extension CorpusRelease: CustomStringConvertible {
  public var description: String { name }
}
