import Bitext

/// What the styles of a document of Word say about its paragraphs.
struct DOCXStyles {
  struct Style {
    var name = ""
    var base: String?
    var numbering: String?
    var level: Int?
    /// 0 is the top; 9 is text.
    var outlineLevel: Int?
  }

  private var styles: [String: Style] = [:]
  private var standard: String?

  /// - Parameter part: The part `styles.xml`, nil where there is none.
  init(_ part: [UInt8]?, file: String?) throws(BitextError) {
    guard let part else { return }
    var name: String?
    try Markup.readXML(part, file: file) { event, _ in
      switch event {
      case .start("style", let attributes):
        name = nil
        guard attributes["type"] == "paragraph", let id = attributes["styleId"] else { return }
        name = id
        styles[id] = Style()
        if attributes["default"].map(DOCXReader.isTrue) == true { standard = id }
      case .start(let element, let attributes):
        guard let name, let value = attributes["val"] else { return }
        switch element {
        case "name": styles[name]?.name = value.lowercased()
        case "basedOn": styles[name]?.base = value
        case "numId": styles[name]?.numbering = value
        case "ilvl": styles[name]?.level = Int(value)
        case "outlineLvl": styles[name]?.outlineLevel = Int(value)
        default: break
        }
      case .end("style"): name = nil
      default: break
      }
    }
  }

  /// A style with what it takes over from those it is based on.
  func style(_ id: String?) -> Style {
    var result = Style()
    var next = id ?? standard
    // A chain that leads back into itself ends here.
    for step in 0..<24 {
      guard let id = next, let style = styles[id] else { break }
      if step == 0 { result.name = style.name }
      result.numbering = result.numbering ?? style.numbering
      result.level = result.level ?? style.level
      result.outlineLevel = result.outlineLevel ?? style.outlineLevel
      next = style.base
    }
    return result
  }
}

extension DOCXStyles.Style {
  /// The level of a heading, nil for text.
  var headingLevel: Int? {
    if let outlineLevel { return (0...8).contains(outlineLevel) ? outlineLevel + 1 : nil }
    if name == "title" { return 1 }
    if name == "subtitle" { return 2 }
    guard name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), level > 0 else { return nil }
    return level
  }

  /// Whether it is a line of a table of contents.
  var isOfContents: Bool {
    name.hasPrefix("toc ") || name == "table of figures"
      || (name.hasPrefix("index ") && Int(name.dropFirst(6)) != nil)
  }
}
