/// A pattern of file names with one star, such as `*.en.txt` or `en/*`.
///
/// The star stands for the name of the document: any text, slashes included. Names are compared by bytes.
public struct NamePattern: Sendable, Hashable {
  let prefix: String
  let suffix: String

  /// - Returns: nil for a text that has no star, or more than one.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: 0x2A, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    prefix = String(decoding: parts[0], as: UTF8.self)
    suffix = String(decoding: parts[1], as: UTF8.self)
  }

  /// The pattern of all names that end in a suffix.
  public init(suffix: String) {
    prefix = ""
    self.suffix = suffix
  }

  /// What stands for the star in a path, or nil if the path is of another form.
  public func name(in path: String) -> String? {
    let bytes = Array(path.utf8)
    guard bytes.starts(with: prefix.utf8), bytes.reversed().starts(with: suffix.utf8.reversed()),
      bytes.count > prefix.utf8.count + suffix.utf8.count
    else { return nil }
    let name = bytes[prefix.utf8.count..<bytes.count - suffix.utf8.count]
    return String(validating: name, as: UTF8.self)
  }

  /// The path of a document.
  public func path(of name: String) -> String { prefix + name + suffix }
}

extension NamePattern: CustomStringConvertible {
  public var description: String { "\(prefix)*\(suffix)" }
}
