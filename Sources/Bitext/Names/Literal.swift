/// A string that a translator copies sign by sign: an address, a placeholder, an option, a code.
///
/// It means the same in every language, so that it has to stand on both sides. What it says is not read; numbers and
/// dates are values and no literals.
struct Literal: Hashable {
  enum Kind: UInt8, CaseIterable {
    /// `https://example.org/a`, `www.example.org`
    case address
    /// `info@example.org`
    case mail
    /// The name of an account: `@citybus`
    case handle
    /// What a program puts something else in place of: `{name}`, `%d`, `${x}`
    case placeholder
    /// `--verbose`
    case option
    /// What stands between grave accents
    case span
    /// `report.pdf`, `/var/log/render`
    case file
    /// Keys that are pressed together: `Ctrl+V`
    case keys
    /// Letters and digits that number something: `AB/2019/077`, `HK-2020-315`
    case code
  }

  let kind: Kind
  let span: Span
  /// What is compared: small letters, without what may differ in the writing alone.
  var key: [UInt8]
  /// Whether it is a part of the markup and not of what a reader sees: the address behind a link.
  var isMarkup = false

  /// Whether it is a file with the folders that it lies in, which has no other name: `/var/log/render`, `~/.cache/app.log`.
  var isPath: Bool {
    kind == .file && (key.first == UInt8(ascii: "/") || key.first == UInt8(ascii: "~"))
      && key.count { $0 == UInt8(ascii: "/") } >= 2
  }

  /// The key without the parts that name a language, for addresses of the same page in two of them; nil if none does.
  ///
  /// - Complexity: O(*n*) in the bytes of the key.
  var keyInAnyLanguage: [UInt8]? {
    guard kind == .address || key.first == UInt8(ascii: "/") else { return nil }
    var parts: [ArraySlice<UInt8>] = []
    var isSame = true
    for part in key.split(whereSeparator: { Literal.addressJoints.contains($0) }) {
      if Literal.languageParts.contains(Array(part)) { isSame = false } else { parts.append(part) }
    }
    return isSame ? nil : Array(parts.joined(separator: [UInt8(ascii: "/")]))
  }

  private static let addressJoints = Array("/.-_?=&".utf8)
  /// How addresses name English and Chinese: language tags, and the scripts and regions that stand in them.
  private static let languageParts = WordSet(
    """
    en eng english us gb uk zh zho chi chinese cn tw hk sg hans hant chs cht sc tc zhcn zhtw
    enus
    """)
}
