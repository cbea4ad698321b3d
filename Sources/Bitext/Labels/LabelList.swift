/// The lists that readings of labels form: what follows what, and so which readings are labels.
///
/// A reading counts by its company. `A.` before a name, `Second,` in a title and `Four cases` at the start of a
/// sentence are labels only where a list goes on with them; `（三）` needs nobody.
struct LabelLists {
  /// A reading, where it stands, and with which of its two readings it was taken.
  struct Item {
    let position: Int
    let reading: LabelReading
    var label: Label
    var family: LabelFamily
    /// The item of the same list before and after it.
    var previous: Int?
    var next: Int?
    /// The first item of its list, which names the list.
    var head: Int
    var isAccepted = false
  }

  private(set) var items: [Item] = []
  /// Lists that a later item may continue, the last one touched at the end.
  private var open: [LabelFamily: [Int]] = [:]

  /// How many open lists of one family are looked at, and how far `Four cases` may stand behind `Third,`.
  private static let reach = (lists: 8, positions: 12)

  /// - Complexity: O(*n*) in the number of readings.
  init(_ readings: [(position: Int, reading: LabelReading)]) {
    var strict = LabelLists(empty: ())
    for (position, reading) in readings where reading.strength > .doubtful {
      strict.append(reading, at: position, successors: [])
    }
    // `Two sides agreed` is no label where a `Second,` follows.
    let successors = Set(strict.items.filter { $0.next != nil }.map(\.position))
    self.init(empty: ())
    for (position, reading) in readings { append(reading, at: position, successors: successors) }
    joinLists()
    accept()
  }

  private init(empty: Void) {}

  private mutating func append(_ reading: LabelReading, at position: Int, successors: Set<Int>) {
    let options = [reading.label] + (reading.alternative.map { [$0] } ?? [])
    for option in options {
      let family = LabelFamily(option, isCapital: reading.isCapital, depth: reading.depth)
      guard let list = list(of: family, before: option, reading, at: position, successors) else { continue }
      let last = items[list]
      let label = reading.isLast ? option.numbered((last.label.value ?? 0) + 1) : option
      items.append(
        Item(
          position: position, reading: reading, label: label, family: family, previous: list,
          head: last.head))
      items[list].next = items.count - 1
      open[family, default: []].removeAll { $0 == list }
      open[family, default: []].append(items.count - 1)
      return
    }
    if reading.isLast { return }
    let family = LabelFamily(reading.label, isCapital: reading.isCapital, depth: reading.depth)
    items.append(
      Item(position: position, reading: reading, label: reading.label, family: family, head: items.count))
    guard reading.strength > .doubtful else { return }
    open[family, default: []].append(items.count - 1)
    if let count = open[family]?.count, count > LabelLists.reach.lists { open[family]?.removeFirst() }
  }

  /// The last item of the list that a label continues.
  private func list(
    of family: LabelFamily, before label: Label, _ reading: LabelReading, at position: Int,
    _ successors: Set<Int>
  ) -> Int? {
    guard let lasts = open[family] else { return nil }
    return lasts.last { index in
      let last = items[index]
      if reading.strength == .doubtful {
        if successors.contains(last.position) || position - last.position > LabelLists.reach.positions {
          return false
        }
      }
      return reading.isLast || LabelLists.follows(last.label, label)
    }
  }

  /// Whether a label is the next one in a list: 3 after 2, 5-1 or 6 after 5, 3.1 after 2.4, a bullet after a
  /// bullet.
  static func follows(_ first: Label, _ second: Label) -> Bool {
    let (left, right) = (first.path, second.path)
    if left.isEmpty || right.isEmpty { return left.isEmpty && right.isEmpty }
    var depth = 0
    while depth < left.count, depth < right.count, left[depth] == right[depth] { depth += 1 }
    if depth == right.count { return false }
    if depth < left.count {
      guard right[depth] == left[depth] + 1 else { return false }
      depth += 1
    }
    return right[depth...].allSatisfy { $0 == 1 }
  }

  /// Joins a list that begins behind 1 to the one before it: a number was left out, or said twice.
  private mutating func joinLists() {
    var last: [LabelFamily: Int] = [:]
    for index in items.indices {
      let item = items[index]
      if item.reading.strength == .doubtful, item.previous == nil { continue }
      if item.previous == nil, let value = item.label.value, value > 1, let before = last[item.family],
        items[before].next == nil, let end = items[before].label.value, value >= end, value - end <= 3,
        items[before].previous != nil
          || (end == 1 && (item.next != nil || item.reading.strength > .weak || item.family.isWord))
      {
        items[before].next = index
        items[index].previous = before
        items[index].head = items[before].head
      } else if let previous = item.previous {
        items[index].head = items[previous].head
      }
      last[item.family] = index
    }
  }

  /// Whether the item of its list before or after it stands right beside it.
  private func isBesideAnother(_ index: Int) -> Bool {
    let item = items[index]
    return item.previous.map { items[$0].position == item.position - 1 } ?? false
      || item.next.map { items[$0].position == item.position + 1 } ?? false
  }

  private mutating func accept() {
    // Of each list: how many items are more than doubtful, and the last of those.
    var counts = [Int](repeating: 0, count: items.count)
    var lasts = [Int](repeating: -1, count: items.count)
    for (index, item) in items.enumerated() where item.reading.strength > .doubtful {
      counts[item.head] += 1
      lasts[item.head] = index
    }
    var known: Set<LabelFamily> = []
    for index in items.indices {
      let item = items[index]
      switch item.reading.strength {
      case .certain, .likely: items[index].isAccepted = true
      case .weak:
        let isLong = (item.label.value ?? 0) >= 200
        items[index].isAccepted =
          counts[item.head] >= 2 && (!isLong || items[item.head].label.value == 1)
          && (!item.reading.isDash || isBesideAnother(index))
        if items[index].isAccepted { known.insert(item.family) }
      case .doubtful:
        // Inside a list, or the second of two at its end.
        guard counts[item.head] >= 1, let previous = item.previous else { continue }
        if index < lasts[item.head] || items[previous].reading.strength == .doubtful {
          items[index].isAccepted = true
          items[previous].isAccepted = true
          if let first = items[previous].previous { items[first].isAccepted = true }
        }
      }
    }
    // A style that the text is known to use may begin a list of one.
    for index in items.indices where items[index].reading.strength == .weak {
      if items[index].label.value == 1, known.contains(items[index].family) { items[index].isAccepted = true }
    }
  }
}

/// What makes two labels members of one list: the way they are written, and the unit that they name.
struct LabelFamily: Hashable {
  let style: Label.Style
  let unit: Label.Unit?
  let isCapital: Bool
  /// How many lists the file says that it stands in; 0 where it does not say.
  let depth: Int

  init(_ label: Label, isCapital: Bool, depth: Int = 0) {
    // Writers, and machines more so, go over from one to the other within a list.
    style =
      switch label.style {
      case .cardinalWord: .ordinalWord
      case .hanSequence: .hanOrdinal
      default: label.style
      }
    unit = label.unit
    self.isCapital = isCapital
    self.depth = depth
  }

  /// Whether the list is one of words, whose members are rarely anything but members.
  var isWord: Bool { style == .ordinalWord || style == .hanOrdinal }

  /// How far out the style usually stands, where the text itself does not show it: 0 is outermost.
  var rank: Int {
    switch style {
    case .division:
      switch unit {
      case .chapter: 1
      case .section: 2
      case .step, .outcome: 4
      case .paragraph, .subparagraph, .item: 6
      default: 0
      }
    case .article: 3
    case .hanComma: 4
    case .roman: isCapital ? 4 : 10
    case .ordinalWord, .cardinalWord, .hanOrdinal, .hanSequence: 5
    case .letter: isCapital ? 5 : 9
    case .hanParenthesis: 6
    case .digit: 7
    case .digitParenthesis: 8
    case .letterParenthesis: 9
    case .circled, .romanParenthesis: 10
    case .bullet, .unnumbered: 11
    }
  }
}
