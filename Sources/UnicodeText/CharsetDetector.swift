internal import CICU

/// Guesses at the encoding of bytes.
package enum CharsetDetector {
  package struct Candidate: Hashable, Sendable {
    /// ICU's name of the encoding, such as `GB18030`.
    package let name: String
    /// The language that the guess implies, if any.
    package let language: String?
    /// 0…100.
    package let confidence: Int
  }

  /// The guesses, the most confident first.
  ///
  /// Of a large text give a sample: 8 KB take 4 ms, and more decides nothing. A very short text in GB18030 can
  /// be taken for a Cyrillic one, so look whether the result is Chinese before believing the order.
  package static func candidates(for bytes: UnsafeBufferPointer<UInt8>) -> [Candidate] {
    withUnsafeTemporaryAllocation(of: cicu_charset.self, capacity: 40) { found in
      var status: Int32 = 0
      let count = cicu_detect(bytes.baseAddress, Int64(bytes.count), found.baseAddress, 40, &status)
      return found[..<Int(max(count, 0))].map { candidate in
        Candidate(
          name: text(candidate.name),
          language: text(candidate.language).isEmpty ? nil : text(candidate.language),
          confidence: Int(candidate.confidence))
      }
    }
  }

  /// The text of a C array of characters, which Swift sees as a tuple.
  private static func text<Characters>(_ characters: Characters) -> String {
    withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
