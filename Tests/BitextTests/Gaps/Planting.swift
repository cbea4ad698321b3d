import Testing

@testable import Bitext

/// Faults put into sound translations.
enum Planting {
  /// A line without one of its inner clauses, and how many characters were left out; nil if it has none.
  static func withoutClause(_ line: String, seed: Int) -> (rest: String, lost: Int)? {
    let marks: Set<Character> = [",", "，", "；", ";", "。"]
    let characters = Array(line)
    var cuts = [0]
    for (index, character) in characters.enumerated()
    where marks.contains(character) && index + 1 < characters.count {
      let isNumber = character == "," && characters[index + 1].isNumber
      if !isNumber { cuts.append(index + 1) }
    }
    guard cuts.count >= 2 else { return nil }
    let choice = seed % cuts.count
    let start = cuts[choice]
    let end = choice + 1 < cuts.count ? cuts[choice + 1] : characters.count - 1
    let lost = end - start
    guard lost >= 6, lost * 10 < characters.count * 7 else { return nil }
    return (String(characters[..<start] + characters[end...]), lost)
  }
}
