/// A pattern of file names with one star, such as `*.en.txt` or `en/*`.
///
/// The star stands for the name of the document: any text, slashes included.
public struct NamePattern: Sendable, Hashable {
  let prefix: String
  let suffix: String

  /// - Returns: nil for a text that has no star, or more than one.
  public init?(_ text: String) {
    let parts = text.split(separator: "*", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    prefix = String(parts[0])
    suffix = String(parts[1])
  }

  /// The pattern of all names that end in a suffix.
  public init(suffix: String) {
    prefix = ""
    self.suffix = suffix
  }

  /// What stands for the star in a path, or nil if the path is of another form.
  public func name(in path: String) -> String? {
    guard path.hasPrefix(prefix), path.hasSuffix(suffix),
      path.utf8.count > prefix.utf8.count + suffix.utf8.count
    else { return nil }
    return String(path.dropFirst(prefix.count).dropLast(suffix.count))
  }

  /// The path of a document.
  public func path(of name: String) -> String { prefix + name + suffix }
}

extension NamePattern: CustomStringConvertible {
  public var description: String { "\(prefix)*\(suffix)" }
}
