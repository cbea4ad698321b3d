internal import CICU

/// The script of a scalar.
package struct Script: RawRepresentable, Hashable, Sendable {
  /// ICU's number of the script.
  package let rawValue: Int32

  package init(rawValue: Int32) { self.rawValue = rawValue }

  package static let common = Script(rawValue: 0)
  package static let inherited = Script(rawValue: 1)
  package static let arabic = Script(rawValue: 2)
  package static let bopomofo = Script(rawValue: 5)
  package static let cyrillic = Script(rawValue: 8)
  package static let greek = Script(rawValue: 14)
  package static let han = Script(rawValue: 17)
  package static let hangul = Script(rawValue: 18)
  package static let hiragana = Script(rawValue: 20)
  package static let katakana = Script(rawValue: 22)
  package static let latin = Script(rawValue: 25)
  package static let thai = Script(rawValue: 38)

  /// The script that ISO 15924 gives four letters, such as `Hani`.
  package init?(named name: String) {
    let number = cicu_script_named(name)
    if number < 0 { return nil }
    rawValue = number
  }

  /// The four letters of the script, such as `Hani`.
  package var name: String { String(cString: cicu_script_name(rawValue)) }
}

extension Unicode.Scalar {
  /// The script, ``Script/common`` for what several share.
  ///
  /// The scalars that make up nearly all of an English or Chinese text are told without asking ICU.
  package var script: Script {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: .latin
    case 0x00...0x7F: .common
    case 0x4E00...0x9FFF: .han
    case 0x3000...0x3004: .common
    case 0xFF01...0xFF20: .common
    default: Script(rawValue: cicu_script(value))
    }
  }

  /// Whether it is a Chinese character.
  package var isHan: Bool { value >= 0x2E80 && script == .han }
}
