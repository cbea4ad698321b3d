/// Marks of Chinese that fill the place of a character, half of which is the space that stands beside others.
enum WideMark {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3001...0x3011, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF60: true
    default: false
    }
  }

  /// Whether a text ends in one.
  static func ends(_ text: String) -> Bool { text.unicodeScalars.last.map(contains) ?? false }
}
