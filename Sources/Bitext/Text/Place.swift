/// Where a block stands in a file that nobody reads by its lines: page 3 of a PDF, paragraph 12 of an office document.
public struct Place: Hashable, Sendable {
  /// What is counted, from 1.
  public enum Kind: String, Hashable, Sendable {
    /// A page of a PDF.
    case page
    /// A paragraph of an office document.
    case paragraph
    /// A chapter of a book.
    case chapter
    /// A subtitle of a film.
    case subtitle
  }

  /// What is counted.
  public var kind: Kind
  /// Its number, from 1.
  public var number: Int

  public init(_ kind: Kind, _ number: Int) {
    self.kind = kind
    self.number = number
  }
}

extension Place: CustomStringConvertible {
  /// `page 3`.
  public var description: String { "\(kind.rawValue) \(number)" }
}
