import Bitext

/// The numbers of the lists of a document of Word, as they are shown.
struct DOCXNumbering {
  private struct Level {
    var start = 1
    var format = CounterFormat.decimal
    var isBullet = false
    /// What is shown, with `%1` for the number of level 1.
    var text = ""
    /// The levels above that set it back: all up to this one, counted from 1; 0 for none.
    var restart: Int?
    /// Whether all numbers in it are shown as digits.
    var isLegal = false
    var suffix = "tab"
    var style: String?
  }
  private struct Instance {
    var scheme: String?
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private var schemes: [String: [Int: Level]] = [:]
  /// The schemes that only name the style of a list, and those that such a style is.
  private var links: (from: [String: String], to: [String: String]) = ([:], [:])
  private var instances: [String: Instance] = [:]
  /// The last number of each level, by scheme.
  private var counters: [String: [Int: Int]] = [:]
  private var begun: Set<String> = []

  /// - Parameter part: The part `numbering.xml`, nil where there is none.
  init(_ part: [UInt8]?, file: String?) throws(BitextError) {
    guard let part else { return }
    var scheme: String?
    var instance: String?
    var number: Int?
    var level = Level()
    try Markup.readXML(part, file: file) { event, _ in
      switch event {
      case .start(let name, let attributes):
        let value = attributes["val"] ?? ""
        switch name {
        case "abstractNum":
          scheme = attributes["abstractNumId"]
          if let scheme { schemes[scheme] = [:] }
        case "num":
          instance = attributes["numId"]
          if let instance { instances[instance] = Instance() }
        case "abstractNumId": if let instance { instances[instance]?.scheme = value }
        case "numStyleLink": if let scheme { links.from[scheme] = value }
        case "styleLink": if let scheme { links.to[value] = scheme }
        case "lvlOverride": number = attributes["ilvl"].flatMap { Int($0) }
        case "startOverride": if let instance, let number { instances[instance]?.starts[number] = Int(value) }
        case "lvl":
          number = attributes["ilvl"].flatMap { Int($0) }
          level = Level()
        case "start": level.start = Int(value) ?? 1
        case "numFmt":
          level.format = CounterFormat(wordName: value)
          level.isBullet = value == "bullet"
        case "lvlText": level.text = value
        case "lvlRestart": level.restart = Int(value)
        case "isLgl": level.isLegal = attributes["val"].map(DOCXReader.isTrue) ?? true
        case "suff": level.suffix = value
        case "pStyle": level.style = value
        default: break
        }
      case .end("lvl"):
        guard let number, (0..<9).contains(number) else { return }
        if let instance {
          instances[instance]?.levels[number] = level
        } else if let scheme {
          schemes[scheme]?[number] = level
        }
      case .end("abstractNum"): scheme = nil
      case .end("num"): instance = nil
      default: break
      }
    }
  }

  /// What stands before a paragraph of a list.
  struct Marker {
    /// With the space that follows it.
    var text: String
    /// Its number, nil for a bullet.
    var ordinal: Int?
    var depth: Int
  }

  /// Counts on, and gives what stands before the paragraph.
  ///
  /// - Parameters:
  ///   - number: The list, as paragraphs name it.
  ///   - level: Its level from 0, nil to take the one that belongs to the style.
  mutating func next(_ number: String, level given: Int?, style: String?) -> Marker? {
    guard let instance = instances[number], let scheme = scheme(of: instance), let levels = schemes[scheme]
    else {
      return nil
    }
    func definition(_ index: Int) -> Level? { instance.levels[index] ?? levels[index] }
    let ofStyle = style.flatMap { style in (0..<9).first { definition($0)?.style == style } }
    let index = given ?? ofStyle ?? 0
    guard let level = definition(index) else { return nil }
    var counts = counters[scheme] ?? [:]
    let isNew = begun.insert("\(number) \(index)").inserted
    let value: Int
    if isNew, let start = instance.starts[index] {
      value = start
    } else if let last = counts[index] {
      value = last < Int.max ? last + 1 : last
    } else {
      value = level.start
    }
    counts[index] = value
    for deeper in 0..<9 where deeper > index {
      if index < definition(deeper)?.restart ?? deeper { counts[deeper] = nil }
    }
    counters[scheme] = counts
    let space = level.suffix == "nothing" ? "" : " "
    if level.isBullet {
      return Marker(text: Self.bullet(level.text) + space, ordinal: nil, depth: index + 1)
    }
    var text = ""
    var scalars = level.text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "%" else {
        text.unicodeScalars.append(scalar)
        continue
      }
      guard let digit = scalars.next(), (0x31...0x39).contains(digit.value) else { continue }
      let other = Int(digit.value) - 0x31
      guard let shown = definition(other) else { continue }
      let format = level.isLegal && shown.format != .none ? .decimal : shown.format
      text += format.text(of: counts[other] ?? shown.start)
    }
    if text.isEmpty { return nil }
    return Marker(text: text + (WideMark.ends(text) ? "" : space), ordinal: value, depth: index + 1)
  }

  private func scheme(of instance: Instance) -> String? {
    guard let scheme = instance.scheme else { return nil }
    // A scheme without levels names a style of lists, which another scheme is.
    return links.from[scheme].flatMap { links.to[$0] } ?? scheme
  }

  /// Signs of the private use area are of a font of symbols, which no text has.
  private static func bullet(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, !(0xE000...0xF8FF).contains(first.value), first != "o" else {
      return "•"
    }
    return text
  }
}
