internal import CICU

/// The normal forms of Unicode.
package enum NormalForm: Int32, Sendable {
  case nfc = 0
  case nfd = 1
  case nfkc = 2
  case nfkd = 3
  /// NFKC with case folded and what is ignorable removed: two texts that differ in nothing else are equal.
  case nfkcCaseFolded = 4

  /// A text in this form.
  ///
  /// - Throws: ``ICUFailure`` for bytes that are not UTF-8.
  /// - Complexity: O(*n*) in the bytes of the text.
  package func bytes(of text: UnsafeBufferPointer<UInt8>) throws(ICUFailure) -> [UInt8] {
    try collect(capacity: text.count + text.count / 2) { result, room, status in
      cicu_normalize(rawValue, text.baseAddress, Int64(text.count), result, room, &status)
    }
  }

  /// A text in this form.
  package func string(of text: String) -> String {
    var text = text
    // A String holds valid UTF-8, so that only a text of gigabytes could fail; it stays as it is.
    let result = text.withUTF8 { (utf8) -> [UInt8]? in try? bytes(of: utf8) }
    return result.map { String(decoding: $0, as: UTF8.self) } ?? text
  }
}

/// Case folding that no language tailors: `Straße` and `STRASSE` become the same.
package enum CaseFolding {
  /// - Throws: ``ICUFailure`` for a text of more than 2³¹ bytes.
  package static func bytes(of text: UnsafeBufferPointer<UInt8>) throws(ICUFailure) -> [UInt8] {
    try collect(capacity: text.count + text.count / 4) { result, room, status in
      cicu_fold_case(text.baseAddress, Int64(text.count), result, room, &status)
    }
  }

  package static func string(of text: String) -> String {
    var text = text
    let result = text.withUTF8 { (utf8) -> [UInt8]? in try? bytes(of: utf8) }
    return result.map { String(decoding: $0, as: UTF8.self) } ?? text
  }
}
