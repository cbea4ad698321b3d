public import Bitext

/// Reads rules of segmentation in SRX 2.0, and in 1.0.
///
/// Of the header `cascade` counts; the handling of inline codes has no meaning for plain text.
public struct SRXReader: Sendable {
  public init() {}

  /// The rules of a file.
  ///
  /// - Throws: a ``BitextError`` for a file that is not XML or not SRX, or that maps a language to rules that it
  ///   does not have.
  public func rules(in bytes: [UInt8], file: String?) throws(BitextError) -> SegmentationRules {
    var parser = SRXParser(file: file)
    try Markup.readXML(bytes, file: file) { event, line throws(BitextError) in
      try parser.take(event, line)
    }
    return try parser.rules()
  }
}

/// What was read of an SRX file so far.
private struct SRXParser {
  let file: String?
  private var isSRX = false
  private var cascades = false
  private var groups: [String: [SegmentationRules.Rule]] = [:]
  private var maps: [(pattern: String, name: String, line: Int)] = []
  private var group: String?
  private var breaks = true
  private var before = ""
  private var after = ""
  /// The element whose text is read.
  private var element = ""

  init(file: String?) { self.file = file }

  mutating func take(_ event: MarkupEvent, _ line: Int) throws(BitextError) {
    switch event {
    case .start(let name, let attributes): try start(name, attributes, line)
    case .text(let text):
      if element == "beforebreak" { before += text } else if element == "afterbreak" { after += text }
    case .end(let name):
      element = ""
      if name == "rule", let group {
        groups[group, default: []].append(.init(breaks: breaks, before: before, after: after))
      } else if name == "languagerule" {
        group = nil
      }
    }
  }

  private mutating func start(
    _ name: String, _ attributes: [MarkupAttribute], _ line: Int
  ) throws(BitextError) {
    element = name
    switch name {
    case "srx": isSRX = true
    case "header": cascades = attributes["cascade"] == "yes"
    case "languagerule":
      guard let name = attributes["languagerulename"] else {
        throw refusal("The languagerule has no languagerulename.", line)
      }
      group = name
      groups[name, default: []] += []
    case "rule":
      breaks = attributes["break"] != "no"
      (before, after) = ("", "")
    case "languagemap":
      guard let pattern = attributes["languagepattern"], let name = attributes["languagerulename"] else {
        throw refusal("The languagemap lacks languagepattern or languagerulename.", line)
      }
      maps.append((pattern, name, line))
    default: break
    }
  }

  func rules() throws(BitextError) -> SegmentationRules {
    guard isSRX else { throw refusal("This is not SRX: it has no element <srx>.", 1) }
    var mapped: [SegmentationRules.Group] = []
    for map in maps {
      guard let rules = groups[map.name] else {
        throw refusal(
          "The languagemap names the rules `\(map.name)`, which the file does not have.", map.line)
      }
      mapped.append(SegmentationRules.Group(languagePattern: map.pattern, rules: rules))
    }
    return SegmentationRules(groups: mapped, cascades: cascades)
  }

  private func refusal(_ message: String, _ line: Int) -> BitextError {
    BitextError(
      .malformed, message, remedy: "Check the file against SRX 2.0.", file: file,
      location: Location(line: line, column: 1))
  }
}
