/// The consonants of a name as both languages hear them: `斯波尔丁` and `Spaulding` are both S P L T N.
///
/// Vowels are left out but for one at the beginning. What the rendering of names into Chinese confuses is one class
/// (b and p, l and r, all sibilants); what it drops costs little.
enum SoundClasses {
  static let vowel = UInt8(ascii: "A")

  /// The classes of letters in lower case.
  static func classes(ofLatin letters: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    func letter(_ place: Int) -> UInt8 { place < letters.count ? letters[place] : 0 }
    func add(_ text: StaticString) {
      for place in 0..<text.utf8CodeUnitCount where result.last != text.utf8Start[place] {
        result.append(text.utf8Start[place])
      }
    }
    while index < letters.count {
      let next = letter(index + 1)
      let isSoft = next == UInt8(ascii: "e") || next == UInt8(ascii: "i") || next == UInt8(ascii: "y")
      let isDigraph = next == UInt8(ascii: "h")
      switch letters[index] {
      case UInt8(ascii: "b"): add("P")
      case UInt8(ascii: "p"):
        add(isDigraph ? "F" : "P")
        if isDigraph { index += 1 }
      case UInt8(ascii: "m"): add("M")
      case UInt8(ascii: "f"), UInt8(ascii: "v"): add("F")
      case UInt8(ascii: "d"), UInt8(ascii: "t"):
        add("T")
        if isDigraph { index += 1 }
      case UInt8(ascii: "n"): add("N")
      case UInt8(ascii: "l"), UInt8(ascii: "r"): add("L")
      case UInt8(ascii: "c"):
        // Chris and Chloe are hard.
        let isHard = isDigraph && [UInt8(ascii: "r"), UInt8(ascii: "l")].contains(letter(index + 2))
        add((isDigraph || isSoft) && !isHard ? "S" : "K")
        if isDigraph { index += 1 }
      case UInt8(ascii: "g"):
        if isDigraph { index += 1 }
        // The end of Hugh, Vaughn and Wright is not heard.
        let isSilent =
          isDigraph && index > 1
          && [UInt8(ascii: "i"), UInt8(ascii: "u")].contains(letters[index - 2])
          && (index + 1 == letters.count
            || [UInt8(ascii: "t"), UInt8(ascii: "n")].contains(letter(index + 1)))
        if !isSilent { add(isSoft ? "J" : "K") }
      case UInt8(ascii: "k"), UInt8(ascii: "q"): add("K")
      case UInt8(ascii: "h"): add("H")
      case UInt8(ascii: "j"): add("J")
      case UInt8(ascii: "s"):
        add("S")
        if isDigraph { index += 1 }
      case UInt8(ascii: "z"): add("S")
      case UInt8(ascii: "x"): add(index == 0 ? "S" : "KS")
      case UInt8(ascii: "w"): add("W")
      default: if index == 0 { result.append(vowel) }
      }
      index += 1
    }
    return result
  }

  /// The classes of the Han characters of a stretch; other characters are passed over.
  static func classes(ofHan bytes: [UInt8], from start: Int, to end: Int) -> [UInt8] {
    var result: [UInt8] = []
    var offset = start
    while offset < end {
      guard let scalar = bytes.scalar(at: offset, limit: end) else { break }
      offset += scalar.length
      guard let syllable = HanReadings.shared.syllable(of: scalar.value) else { continue }
      append(syllable, to: &result)
    }
    return result
  }

  private static func append(_ syllable: [UInt8], to result: inout [UInt8]) {
    func add(_ sound: UInt8) { if result.last != sound { result.append(sound) } }
    if syllable == Array("er".utf8) {
      add(UInt8(ascii: "L"))
      return
    }
    switch syllable[0] {
    case UInt8(ascii: "b"), UInt8(ascii: "p"): add(UInt8(ascii: "P"))
    case UInt8(ascii: "m"): add(UInt8(ascii: "M"))
    case UInt8(ascii: "f"): add(UInt8(ascii: "F"))
    case UInt8(ascii: "d"), UInt8(ascii: "t"): add(UInt8(ascii: "T"))
    case UInt8(ascii: "n"): add(UInt8(ascii: "N"))
    case UInt8(ascii: "l"), UInt8(ascii: "r"): add(UInt8(ascii: "L"))
    case UInt8(ascii: "g"), UInt8(ascii: "k"): add(UInt8(ascii: "K"))
    case UInt8(ascii: "h"): add(UInt8(ascii: "H"))
    case UInt8(ascii: "j"), UInt8(ascii: "q"): add(UInt8(ascii: "J"))
    case UInt8(ascii: "x"), UInt8(ascii: "s"), UInt8(ascii: "z"), UInt8(ascii: "c"): add(UInt8(ascii: "S"))
    case UInt8(ascii: "w"): add(UInt8(ascii: "W"))
    default: if result.isEmpty { result.append(vowel) }
    }
    if syllable.count > 1, syllable.last == UInt8(ascii: "n") || syllable.last == UInt8(ascii: "g") {
      add(UInt8(ascii: "N"))
    }
  }

  /// How alike two rows of classes are, 0…1.
  ///
  /// - Complexity: O(*n* · *m*); names are short.
  static func likeness(_ left: [UInt8], _ right: [UInt8]) -> Double {
    if left.isEmpty || right.isEmpty { return 0 }
    var row = [Double](repeating: 0, count: right.count + 1)
    for column in right.indices { row[column + 1] = row[column] + dropCost(right[column]) }
    let rightCost = row[right.count]
    var leftCost = 0.0
    for sound in left {
      var diagonal = row[0]
      row[0] += dropCost(sound)
      leftCost += dropCost(sound)
      for column in right.indices {
        let best = min(
          diagonal + changeCost(sound, right[column]), row[column + 1] + dropCost(sound),
          row[column] + dropCost(right[column]))
        diagonal = row[column + 1]
        row[column + 1] = best
      }
    }
    return max(0, 1 - row[right.count] / max(leftCost, rightCost))
  }

  private static func dropCost(_ sound: UInt8) -> Double {
    switch sound {
    case UInt8(ascii: "H"), vowel: 0.3
    case UInt8(ascii: "W"): 0.4
    case UInt8(ascii: "L"), UInt8(ascii: "T"), UInt8(ascii: "N"): 0.6
    default: 0.9
    }
  }

  private static func changeCost(_ left: UInt8, _ right: UInt8) -> Double {
    if left == right { return 0 }
    switch (min(left, right), max(left, right)) {
    // The Spanish j of Juárez is h.
    case (UInt8(ascii: "H"), UInt8(ascii: "J")): return 0.4
    case (UInt8(ascii: "F"), UInt8(ascii: "W")), (UInt8(ascii: "M"), UInt8(ascii: "N")),
      (UInt8(ascii: "J"), UInt8(ascii: "S")), (UInt8(ascii: "H"), UInt8(ascii: "K")),
      (UInt8(ascii: "H"), UInt8(ascii: "W")), (vowel, UInt8(ascii: "H")), (vowel, UInt8(ascii: "W")),
      (vowel, UInt8(ascii: "J")):
      return 0.3
    case (UInt8(ascii: "J"), UInt8(ascii: "K")), (UInt8(ascii: "J"), UInt8(ascii: "T")),
      (UInt8(ascii: "S"), UInt8(ascii: "T")), (UInt8(ascii: "F"), UInt8(ascii: "P")),
      (UInt8(ascii: "F"), UInt8(ascii: "H")), (UInt8(ascii: "P"), UInt8(ascii: "W")):
      return 0.5
    default: return 1.2
    }
  }
}
