/// What a program fills in, by the order in which it does: `printf` takes its arguments in turn, `%2$s` the second, an ICU message
/// by their names and as often as a branch asks for them.
enum Placeholders {
  /// The literals of two stretches, with those keys of placeholders equal that are filled with the same: `%s` is `%1$s` if it
  /// comes first and the other side numbers, and what the branches of a message repeat counts once.
  static func comparable(
    _ literals: Bilingual<[Literal]>, in utf8: Bilingual<[UInt8]>
  ) -> Bilingual<[Literal]> {
    guard Side.allCases.contains(where: { literals[$0].contains { $0.kind == .placeholder } }) else {
      return literals
    }
    var literals = literals
    if Side.allCases.contains(where: { side in literals[side].contains { isArgument($0, utf8[side]) } }) {
      for side in Side.allCases {
        var seen: Set<[UInt8]> = []
        literals[side].removeAll { $0.kind == .placeholder && !seen.insert($0.key).inserted }
      }
    }
    let isNumbered = literals.map { $0.contains { $0.conversion?.isNumbered == true } }
    guard isNumbered.source != isNumbered.target else { return literals }
    let side: Side = isNumbered.source ? .target : .source
    var number = 0
    for index in literals[side].indices {
      guard let conversion = literals[side][index].conversion else { continue }
      number += 1
      literals[side][index].key = Array("%\(number)$".utf8) + conversion.type
    }
    return literals
  }

  /// The placeholders of both sides that are filled in turn, if they are the same in another order.
  static func reordered(_ literals: Bilingual<[Literal]>) -> Bilingual<[Literal]>? {
    let turns = literals.map { $0.filter { $0.conversion?.isNumbered == false } }
    let keys = turns.map { $0.map(\.key) }
    guard keys.source.count > 1, keys.source != keys.target,
      keys.source.sorted(by: { $0.lexicographicallyPrecedes($1) })
        == keys.target.sorted(by: { $0.lexicographicallyPrecedes($1) })
    else { return nil }
    return turns
  }

  /// Whether it is the argument of a message that has branches: `{count, plural, …}`.
  private static func isArgument(_ literal: Literal, _ utf8: [UInt8]) -> Bool {
    literal.kind == .placeholder && literal.span.upperBound < utf8.count
      && utf8[literal.span.upperBound] == UInt8(ascii: ",") && literal.key.first == UInt8(ascii: "{")
      && utf8[literal.span.lowerBound] != UInt8(ascii: "{")
  }
}

extension Literal {
  /// The conversion of `printf` that a placeholder is: whether it says which argument it takes, and how it writes it.
  fileprivate var conversion: (isNumbered: Bool, type: ArraySlice<UInt8>)? {
    guard kind == .placeholder, key.count >= 2, key[0] == UInt8(ascii: "%"), key[1] != UInt8(ascii: "("),
      let last = key.last, last != UInt8(ascii: "%"), last > UInt8(ascii: "9")
    else { return nil }
    let digits = key.dropFirst().prefix { $0 >= 0x30 && $0 <= 0x39 }
    let isNumbered =
      !digits.isEmpty && digits.endIndex < key.count && key[digits.endIndex] == UInt8(ascii: "$")
    return (isNumbered, isNumbered ? key[(digits.endIndex + 1)...] : key.dropFirst())
  }
}
