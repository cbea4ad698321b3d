/// A piece of markup that stands between the characters of a unit, as memories and files for translators have it.
///
/// It is no text: nothing is read from it and nothing is aligned by it. It is kept so that it can be compared with the
/// codes of the other side, and written where the unit is written.
package struct InlineCode: Hashable, Sendable {
  package enum Role: Hashable, Sendable {
    /// It opens what a code of the same name closes.
    case opening
    case closing
    /// It has no partner.
    case standing
  }

  /// The byte before which it stands.
  package private(set) var offset: Int
  package let role: Role
  /// What the unit calls it. Both codes of a pair have one name, and so has the counterpart on the other side.
  package let name: String
  /// What it is of, such as `bold`, where the file says so.
  package let type: String?
  /// The markup that it stands for, such as `<b>`; empty where the file does not tell.
  package let content: String
  /// Where texts of their own stand in the markup, as bytes of it: what stands for a picture, or shows over a link. They are
  /// translated, and no part of what a code is compared by.
  package let texts: [Range<Int>]
  /// Whether the pair stands in the file as an element around text, so that it is nested with others of its kind.
  package let isElement: Bool
  /// As a person recognises it, and as it is compared: the markup, or else the element and what it is of.
  package let label: String

  package init(
    offset: Int, role: Role, name: String, type: String? = nil, content: String = "",
    texts: [Range<Int>] = [], isElement: Bool = false, label: String
  ) {
    self.offset = offset
    self.role = role
    self.name = name
    self.type = type
    self.content = content
    self.texts = texts
    self.isElement = isElement
    let markup = texts.isEmpty ? content : Self.cut(content, texts)
    self.label = markup.allSatisfy(\.isWhitespace) ? label : markup
  }

  /// A text without some stretches, of which `…` is left.
  private static func cut(_ text: String, _ ranges: [Range<Int>]) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var reached = 0
    for range in ranges {
      result += bytes[reached..<range.lowerBound] + Array("…".utf8)
      reached = range.upperBound
    }
    return String(decoding: result + bytes[reached...], as: UTF8.self)
  }

  /// The same code at another place.
  package func moved(by bytes: Int) -> InlineCode {
    var code = self
    code.offset += bytes
    return code
  }
}
