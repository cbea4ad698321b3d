import Bitext

/// What a lexicon is made from, in order: named sources with their versions and licences.
///
/// It is written as JSON beside the lexicon, so that anybody who has the sources can make the same bytes again.
public struct LexiconRecipe: Hashable, Sendable, Codable {
  /// The language that is looked up, and that of the translations.
  public var head: Language
  /// The language of the translations.
  public var target: Language
  /// What it is made from, in order.
  public var sources: [Source]

  /// One of the things that a lexicon is made from.
  public struct Source: Hashable, Sendable, Codable {
    /// What `--exclude` calls it.
    public var name: String
    /// What kind of source it is.
    public var kind: Kind
    /// The file or folder, from the folder of the inputs.
    public var path: String?
    /// What is written into ``Lexicon/sources``.
    public var attribution: String?
    /// The form of a dictionary.
    public var format: DictionaryFormat?
    /// The columns of a table, or the suffixes of the files of a folder, that hold the two sides.
    public var heads: String?
    /// The file of the translations, where they stand apart.
    public var targets: String?
    /// The column of a table that names the document, so that it can be left out.
    public var document: String?
    /// The suffix of the files that say of each line of a folder what it is, and what those say that are kept.
    public var labels: String?
    /// What is taken of it.
    public var keep: String?
    /// The sources of aligned text with the same corpus are learnt from together.
    public var corpus: String?
  }

  /// What a source of a lexicon is.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// A word list.
    case dictionary
    /// The names that ICU has for regions, currencies, months and days.
    case names
    /// Aligned text, one pair a line, in a table with a line of column names.
    case table
    /// Aligned text, a folder of files with one segment a line.
    case folder
  }

  /// What the files of the recipe are read with.
  public struct Inputs {
    /// The bytes of a file.
    public var bytes: (_ path: String) throws -> [UInt8]
    /// The names of the files of a folder.
    public var files: (_ folder: String) throws -> [String]

    public init(
      bytes: @escaping (_ path: String) throws -> [UInt8],
      files: @escaping (_ folder: String) throws -> [String]
    ) {
      self.bytes = bytes
      self.files = files
    }
  }

  /// What was made of a source.
  public struct Contribution: Hashable, Sendable {
    /// What the source is called.
    public let name: String
    /// Heads or pairs of segments that were read.
    public let read: Int
    /// Pairs of words that were added, those which were there before included.
    public let pairs: Int
  }
}
