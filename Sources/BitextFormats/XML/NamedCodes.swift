import Bitext

/// The inline codes of a unit with names that are its own: the codes of a pair share one, and so do counterparts of both
/// sides; no others do, also where the unit was joined from several.
struct NamedCodes {
  struct Code {
    let code: InlineCode
    let name: String
    /// Whether its partner stands in the same text.
    let isPaired: Bool
  }

  let sides: Bilingual<[Code]>

  private struct Key: Hashable {
    let role: InlineCode.Role
    let name: String
    /// How many of the side have had the name before.
    let earlier: Int
  }

  /// - Parameter areNumbers: Whether all names have to be numbers. Otherwise a name that can stand in XLIFF is kept.
  /// - Complexity: O(*n*) in the codes.
  init(_ codes: Bilingual<[InlineCode]>, areNumbers: Bool) {
    if codes.source.isEmpty, codes.target.isEmpty {
      sides = Bilingual(source: [], target: [])
      return
    }
    let keys = codes.map(Self.keys)
    var names: [Key: String] = [:]
    var taken: Set<String> = []
    let all = (keys.source + keys.target).map(\.key)
    for key in all where names[key] == nil && Self.canStand(key.name, areNumbers) {
      if taken.insert(key.name).inserted { names[key] = key.name }
    }
    var next = 1
    for key in all where names[key] == nil {
      while taken.contains("\(next)") { next += 1 }
      names[key] = "\(next)"
      next += 1
    }
    func named(_ side: Side) -> [Code] {
      zip(codes[side], keys[side]).map { Code(code: $0, name: names[$1.key] ?? "", isPaired: $1.isPaired) }
    }
    sides = Bilingual(source: named(.source), target: named(.target))
  }

  private static func keys(_ codes: [InlineCode]) -> [(key: Key, isPaired: Bool)] {
    var counts: [Key: Int] = [:]
    /// The places of the codes that are open, by name.
    var open: [String: [Int]] = [:]
    var keys: [(key: Key, isPaired: Bool)] = []
    for code in codes {
      if code.role == .closing, let place = open[code.name]?.popLast() {
        keys[place].isPaired = true
        keys.append(keys[place])
        continue
      }
      let first = Key(role: code.role, name: code.name, earlier: 0)
      let count = counts[first, default: 0]
      counts[first] = count + 1
      if code.role == .opening { open[code.name, default: []].append(keys.count) }
      keys.append((Key(role: code.role, name: code.name, earlier: count), false))
    }
    return keys
  }

  private static func canStand(_ name: String, _ isNumber: Bool) -> Bool {
    if isNumber {
      return name.utf8.count < 10 && name.first != "0" && !name.isEmpty
        && name.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    }
    return !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
      }
  }
}

extension Output {
  /// Writes a text as ``writeXML(_:forbidden:)`` does, with inline codes where they stand.
  mutating func writeXML(
    _ text: String, codes: [NamedCodes.Code], forbidden: (inout Output, Unicode.Scalar) -> Void = { _, _ in },
    code write: (inout Output, NamedCodes.Code) -> Void
  ) {
    var start = text.startIndex
    for code in codes {
      let place =
        text.utf8.index(text.startIndex, offsetBy: code.code.offset, limitedBy: text.endIndex)
        ?? text.endIndex
      if place > start { writeXML(String(text[start..<place]), forbidden: forbidden) }
      start = max(start, place)
      write(&self, code)
    }
    writeXML(start == text.startIndex ? text : String(text[start...]), forbidden: forbidden)
  }
}
