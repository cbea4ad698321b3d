/// The letters of scripts that are written without spaces: Han, kana, and those from Thai to Khmer.
enum UnspacedLetter {
  static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3400...0x9FFF, 0x3005...0x3007, 0x3041...0x30FF, 0xF900...0xFAFF, 0x20000...0x3FFFD: true
    case 0x0E01...0x0E4E, 0x0E81...0x0EDF, 0x1000...0x104F, 0x1780...0x17D3: true
    default: false
    }
  }
}
