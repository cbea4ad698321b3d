/// A Latin letter read from UTF-8 without its case and accents: `É`, `é`, `e` and a full-width `ｅ` are all `e`.
///
/// Words are compared in this form because the same name is written with and without accents in two texts.
/// A table instead of a normalizer: it is asked for every letter of every document.
struct LatinLetter {
  /// The letter a–z, or 0 for something that is no letter of a word.
  var base: UInt8 = 0
  /// Whether it stands on the letter before it, or is invisible, and adds nothing.
  var isMark = false
  var isCapital = false
  /// How many bytes it takes; at least 1.
  var count = 1

  /// What stands at `index`.
  ///
  /// - Precondition: `index < end`, and `end` is within the text.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) {
    let byte = text[index]
    if byte < 0x80 {
      let lower = byte | 0x20
      base = lower >= 0x61 && lower <= 0x7A ? lower : 0
      isCapital = base != 0 && byte < 0x60
      return
    }
    readNonASCII(text, at: index, end: end)
  }

  private mutating func readNonASCII(_ text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) {
    let scalar = UTF8Scalar(text, at: index, end: end)
    count = scalar.count
    switch scalar.value {
    case 0xC0..<0x250:
      base = Self.letter(Self.latin1AndExtended, Int(scalar.value) - 0xC0)
      isCapital = scalar.value < 0xDF || (scalar.value >= 0x100 && scalar.value & 1 == 0)
    case 0x1E00..<0x1F00:
      base = Self.letter(Self.latinAdditional, Int(scalar.value) - 0x1E00)
      isCapital = scalar.value & 1 == 0
    case 0xFF21...0xFF3A:
      base = UInt8(truncatingIfNeeded: scalar.value - 0xFF21) + 0x61
      isCapital = true
    case 0xFF41...0xFF5A: base = UInt8(truncatingIfNeeded: scalar.value - 0xFF41) + 0x61
    case 0xAD, 0x300...0x36F, 0x200B...0x200D: isMark = true
    default: break
    }
  }

  private static func letter(_ table: StaticString, _ index: Int) -> UInt8 {
    guard index < table.utf8CodeUnitCount else { return 0 }
    let letter = table.utf8Start[index]
    return letter == UInt8(ascii: "-") ? 0 : letter
  }

  /// The base letters of U+00C0…U+024F, from their canonical decompositions; `-` for what is no letter.
  private static let latin1AndExtended: StaticString = """
    aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
    lllnnnnnn-nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
    --------------------------------oo-------------uu---------------\
    ----dddlllnnnaaiioouuuuuuuuuu-aaaa----ggkkoooo--jdddgg--nnaa----\
    aaaaeeeeiiiioooorrrruuuusstt--hh------aaeeooooooooyy------------\
    ----------------
    """

  /// The base letters of U+1E00…U+1EFF.
  private static let latinAdditional: StaticString = """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwyas--s-aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------
    """
}
