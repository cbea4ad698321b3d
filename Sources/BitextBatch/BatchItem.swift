public import Bitext

/// One document of a batch: where its text comes from, and what its result is called.
public struct BatchItem: Sendable {
  /// Where the text of a document is.
  public enum Input: Sendable {
    /// A file that holds both languages.
    case page(path: String)
    /// A file for each side.
    case files(Bilingual<String>)
    /// A text that holds both languages.
    case pageText(String)
    /// A text for each side.
    case texts(Bilingual<String>)
    /// The segments of each side, already divided.
    case segments(Bilingual<[String]>)
  }

  /// What the document is called in records and messages; with the extension of a format it is the name of its
  /// file. It may hold slashes.
  public var name: String
  /// The `id` of the line that the document came in, as it was written: a piece of JSON such as `17`.
  public var identifier: String?
  /// What is to be aligned, or why that is not known.
  public var input: Result<Input, BitextError>
  /// The file that the result is to be written to, where the manifest names one.
  public var output: String?
  /// Members of the line that the document came in, which its record repeats: each a piece of JSON such as
  /// `"year":2016`.
  public var members: [String]
  /// The names of members of that line that are left out, as the record has its own of these names.
  public var droppedMembers: [String] = []

  public init(
    name: String, identifier: String? = nil, input: Result<Input, BitextError>, output: String? = nil,
    members: [String] = []
  ) {
    self.name = name
    self.identifier = identifier
    self.input = input
    self.output = output
    self.members = members
  }
}

/// A list of documents that is read while the batch runs.
///
/// What is wrong with one document is an item with an error; only what makes the rest of the list unreadable is
/// thrown.
public protocol BatchSource: Sendable {
  /// How many documents there are, if that is known beforehand.
  var count: Int? { get }
  /// The files that the documents and the list itself are read from, which no result may replace.
  var inputFiles: InputFiles { get }
  /// The next document, or nil at the end.
  mutating func next() throws(BitextError) -> BatchItem?
}

extension BatchSource {
  public var inputFiles: InputFiles { InputFiles() }
}

extension BatchItem {
  /// What decisions may call the document: its name, and the files of its sides as its page shows them.
  public var decidedNames: Set<String> {
    switch input {
    case .success(.page(let path)): [name, path]
    case .success(.files(let paths)): [name, "\(paths.source) ↔ \(paths.target)"]
    default: [name]
    }
  }
}
