import Bitext

/// The numbers of the lists and headings of a document of OpenDocument, as they are shown.
struct ODTLists {
  struct Level {
    var format = CounterFormat.none
    var isBullet = false
    var bullet = "•"
    var prefix = ""
    var suffix = ""
    var start = 1
    /// How many levels are shown, its own included.
    var shownLevels = 1
    /// What newer programs write: `%1%.%2%)`, with the numbers of levels between percent signs.
    var pattern: String?
  }

  /// The last numbers of a list, by level from 0.
  struct Counters {
    var style: String
    var values: [Int: Int] = [:]
  }

  /// Levels from 0, by the name of the style; the one of headings has the name "".
  private(set) var styles: [String: [Int: Level]] = [:]
  private var style: String?
  private var level: Int?

  /// Takes what an element says about styles of lists.
  mutating func start(_ name: String, _ attributes: [MarkupAttribute]) {
    switch name {
    case "list-style":
      style = attributes["name"]
      if let style { styles[style] = [:] }
    case "outline-style":
      style = ""
      styles[""] = [:]
    case "list-level-style-number", "outline-level-style":
      guard let style, let number = attributes["level"].flatMap({ Int($0) }), (1...10).contains(number) else {
        return
      }
      var level = Level()
      level.format = CounterFormat(openDocumentExample: attributes["num-format"] ?? "")
      level.prefix = attributes["num-prefix"] ?? ""
      level.suffix = attributes["num-suffix"] ?? ""
      level.start = attributes["start-value"].flatMap { Int($0) } ?? 1
      level.shownLevels = attributes["display-levels"].flatMap { Int($0) } ?? 1
      level.pattern = attributes["num-list-format"]
      styles[style]?[number - 1] = level
    case "list-level-style-bullet", "list-level-style-image":
      guard let style, let number = attributes["level"].flatMap({ Int($0) }), (1...10).contains(number) else {
        return
      }
      var level = Level()
      level.isBullet = true
      if let sign = attributes["bullet-char"]?.unicodeScalars.first, !(0xE000...0xF8FF).contains(sign.value) {
        level.bullet = String(Character(sign))
      }
      styles[style]?[number - 1] = level
    default: break
    }
  }

  mutating func end(_ name: String) {
    if name == "list-style" || name == "outline-style" { style = nil }
  }

  /// Counts on, and gives what stands before the paragraph, with the space that follows it.
  ///
  /// - Parameter start: The number that it is to have, where the document says so.
  func next(_ counters: inout Counters, level index: Int, start: Int?) -> (marker: String, ordinal: Int?) {
    guard let levels = styles[counters.style], let level = levels[index] else { return ("", nil) }
    let last = counters.values[index]
    let value = start ?? last.map { $0 < Int.max ? $0 + 1 : $0 } ?? level.start
    counters.values[index] = value
    for deeper in counters.values.keys where deeper > index { counters.values[deeper] = nil }
    if level.isBullet { return (level.bullet + " ", nil) }
    func shown(_ index: Int) -> String {
      guard let level = levels[index] else { return "" }
      return level.format.text(of: counters.values[index] ?? level.start)
    }
    var text: String
    if let pattern = level.pattern {
      // Between percent signs stand numbers of levels, elsewhere text.
      text = ""
      for (place, piece) in pattern.split(separator: "%", omittingEmptySubsequences: false).enumerated() {
        if place % 2 == 0 {
          text += piece
        } else if let number = Int(piece), number > 0 {
          text += shown(number - 1)
        }
      }
    } else {
      let first = max(0, index + 1 - max(1, level.shownLevels))
      let numbers = (first...index).map(shown).filter { !$0.isEmpty }.joined(separator: ".")
      text = level.format == .none ? level.prefix + level.suffix : level.prefix + numbers + level.suffix
    }
    if text.allSatisfy(\.isWhitespace) { return ("", nil) }
    let hasSpace = text.last?.isWhitespace == true || WideMark.ends(text)
    return (text + (hasSpace ? "" : " "), level.format == .none ? nil : value)
  }
}
