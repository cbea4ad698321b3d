/// A short name for a text, by which the same text is known again.
///
/// It is the hash FNV-1a of 64 bits over the bytes without ASCII white space, so that lines may be wrapped anew. It is no
/// seal: whoever wants two texts of one name can make them.
package enum TextDigest {
  /// The name of a text, as 16 hexadecimal digits.
  package static func name(of bytes: some Sequence<UInt8>) -> String {
    var hash = FowlerNollVo()
    hash.addText(bytes)
    return hash.digits
  }

  /// The name of several texts in order.
  package static func name(of names: some Sequence<String>) -> String {
    var hash = FowlerNollVo()
    for name in names {
      hash.add(name.utf8)
      hash.add(0xFF)
    }
    return hash.digits
  }

  /// Whether a word has the form of a name.
  package static func isName(_ word: String) -> Bool {
    word.utf8.count == 16 && word.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }
  }
}

extension FowlerNollVo {
  /// The value as 16 hexadecimal digits.
  fileprivate var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
