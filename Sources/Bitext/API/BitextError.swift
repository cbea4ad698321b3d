/// Why input could not be used.
///
/// The library throws no other error. It is about input that cannot be read, never about what a text says:
/// any two valid texts align, also empty ones, and faults of a translation are ``Gap`` values.
public struct BitextError: Error, Sendable {
  /// The kind of failure, for programs. The list is open: later versions may add codes.
  public struct Code: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Bytes that are no text in any encoding tried.
    public static let undecodable = Code(rawValue: "undecodable")
    /// A file that does not follow its format.
    public static let malformed = Code(rawValue: "malformed")
    /// A page on which two languages could not be told apart.
    public static let oneLanguage = Code(rawValue: "one-language")
    /// A value of the configuration that is out of range.
    public static let configuration = Code(rawValue: "configuration")
    /// A file that could not be opened, read or written.
    public static let unreadable = Code(rawValue: "unreadable")
  }

  /// What kind of failure it is, for programs.
  public let code: Code
  /// What is wrong, a sentence without the name of the file.
  public let message: String
  /// What to do about it, a sentence.
  public let remedy: String?
  /// The name of the page or file.
  public let file: String?
  /// The line and column, where they are known.
  public let location: Location?
  /// The byte of the file at which it was noticed, 0-based.
  public let offset: Int?
  /// The error that caused it, if another did.
  public let underlying: (any Error)?

  public init(
    _ code: Code, _ message: String, remedy: String? = nil, file: String? = nil,
    location: Location? = nil, offset: Int? = nil, underlying: (any Error)? = nil
  ) {
    self.code = code
    self.message = message
    self.remedy = remedy
    self.file = file
    self.location = location
    self.offset = offset
    self.underlying = underlying
  }
}

extension BitextError: CustomStringConvertible {
  /// `FILE:LINE:COLUMN: message` and the remedy on a line of its own.
  public var description: String {
    var text = ""
    if let file {
      text += file
      if let location { text += ":\(location)" }
      text += ": "
    }
    text += message
    if let offset { text += " (byte \(offset))" }
    if let remedy { text += "\n\(remedy)" }
    return text
  }
}
