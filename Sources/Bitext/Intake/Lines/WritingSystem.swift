/// The scripts that one language of a page is written in.
///
/// The two languages of a page are told apart by their letters, so they must use different systems. Chinese
/// and Japanese share one.
enum WritingSystem: Int, CaseIterable, Comparable, Sendable {
  case latin, eastAsian, hangul, cyrillic, greek, arabic, hebrew, thai, devanagari

  static func < (left: WritingSystem, right: WritingSystem) -> Bool { left.rawValue < right.rawValue }

  /// The system of a letter, or nil for digits, punctuation and letters of other scripts.
  @inline(__always)
  static func of(_ scalar: UInt32) -> WritingSystem? {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A: .latin
    case 0x00...0xA9: nil
    case 0x4E00...0x9FFF, 0x3400...0x4DBF: .eastAsian
    default: rare(scalar)
    }
  }

  private static func rare(_ scalar: UInt32) -> WritingSystem? {
    switch scalar {
    case 0xD7, 0xF7: nil
    case 0xAA, 0xBA, 0xC0...0x2AF, 0x1E00...0x1EFF, 0xFF21...0xFF3A, 0xFF41...0xFF5A: .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x52F: .cyrillic
    case 0x590...0x5FF: .hebrew
    case 0x600...0x65F, 0x66E...0x6EF, 0x6FA...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: .arabic
    case 0x900...0x97F: .devanagari
    case 0xE01...0xE4F: .thai
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7AF: .hangul
    case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x3029, 0x3041...0x312F, 0x31A0...0x31BF, 0x31F0...0x31FF,
      0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF:
      .eastAsian
    default: nil
    }
  }

  /// Whether a scalar is one of the two syllabaries of Japanese.
  static func isKana(_ scalar: UInt32) -> Bool {
    (0x3041...0x30FA).contains(scalar) || (0x31F0...0x31FF).contains(scalar)
      || (0xFF66...0xFF9F).contains(scalar)
  }

  /// How many Latin letters say as much as one letter of the system: a Chinese text has about a third of the
  /// characters of its English counterpart.
  var letterMass: Float {
    switch self {
    case .eastAsian: 3
    case .hangul: 2.5
    default: 1
    }
  }

  /// The language most often written in the system; what a page is taken for if nobody says more.
  var usualLanguage: Language {
    switch self {
    case .latin: .english
    case .eastAsian: .chinese
    case .hangul: Language("ko")
    case .cyrillic: Language("ru")
    case .greek: Language("el")
    case .arabic: Language("ar")
    case .hebrew: Language("he")
    case .thai: Language("th")
    case .devanagari: Language("hi")
    }
  }
}

extension Language {
  /// The system that the language is written in.
  var writingSystem: WritingSystem {
    if isChinese { return .eastAsian }
    let tag = tag.lowercased()
    if tag.contains("-latn") { return .latin }
    if tag.contains("-cyrl") { return .cyrillic }
    return switch code {
    case "ja": .eastAsian
    case "ko": .hangul
    case "ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg": .cyrillic
    case "el": .greek
    case "ar", "fa", "ur", "ug", "ps": .arabic
    case "he", "yi": .hebrew
    case "th": .thai
    case "hi", "mr", "ne", "sa": .devanagari
    default: .latin
    }
  }
}
