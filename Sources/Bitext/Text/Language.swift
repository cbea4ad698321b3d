/// A language, named by its BCP 47 tag.
///
/// English and Chinese are the languages whose labels, numbers, dates and names are read. Any other language
/// is aligned on what every text shows: lengths, digits, Latin strings and what a lexicon says.
public struct Language: Hashable, Sendable {
  /// The tag as it was given, such as `en`, `zh`, `zh-Hant`, `de-CH`.
  public let tag: String

  public init(_ tag: String) { self.tag = tag }

  /// English, `en`.
  public static let english = Language("en")
  /// Chinese, `zh`.
  public static let chinese = Language("zh")

  /// The primary subtag in lower case: `zh` of `zh-Hant-TW`.
  public var code: String {
    String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
  }

  /// Whether it is English of any country.
  public var isEnglish: Bool { hasCode("en") }
  /// Whether it is Chinese in any writing.
  public var isChinese: Bool { hasCode("zh") || hasCode("cmn") || hasCode("yue") || hasCode("lzh") }

  /// Whether words are written without spaces between them, so that lines are joined without one.
  public var isWrittenWithoutSpaces: Bool { isChinese || ["ja", "th", "lo", "km", "my"].contains(code) }

  /// Whether ``code`` is this one, in small ASCII letters. No string is made: it is asked for every sentence.
  private func hasCode(_ code: StaticString) -> Bool {
    var count = 0
    for byte in tag.utf8 {
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") { break }
      guard count < code.utf8CodeUnitCount, byte | 0x20 == code.utf8Start[count] else { return false }
      count += 1
    }
    return count == code.utf8CodeUnitCount
  }
}

extension Language: Codable {
  public init(from decoder: any Decoder) throws {
    tag = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(tag)
  }
}

extension Language: CustomStringConvertible {
  public var description: String { tag }
}
