internal import CICU

/// Where the text boundaries of a kind stand, by Unicode's rules as a locale tailors them.
///
/// It belongs to one thread; another thread takes a ``clone()``, which costs a microsecond. The text is copied
/// when it is set. UTF-8 that is ill-formed has no boundaries but its two ends.
package final class BreakIterator {
  package enum Kind: Int32, Sendable {
    case grapheme = 0
    case word = 1
    case line = 2
    case sentence = 3
  }

  private let handle: OpaquePointer
  /// The number of bytes of a text that ICU refused; its end is the only boundary.
  private var refused: Int?

  /// - Parameter locale: ICU's name, which may carry keywords (`en@ss=standard`). One that ICU does not know is
  ///   read by the rules of the root locale.
  package init(_ kind: Kind, locale: String = "root") {
    var status: Int32 = 0
    guard let handle = cicu_break_open(kind.rawValue, locale, &status) else {
      // Every locale has rules, so this is an ICU without its data.
      preconditionFailure("ICU has no break rules: \(ICUFailure(status: status))")
    }
    self.handle = handle
  }

  private init(handle: OpaquePointer) { self.handle = handle }

  deinit { cicu_break_close(handle) }

  /// Another iterator of the same rules, for another thread or another text.
  package func clone() -> BreakIterator {
    var status: Int32 = 0
    guard let clone = cicu_break_clone(handle, &status) else {
      preconditionFailure("ICU could not clone a break iterator: \(ICUFailure(status: status))")
    }
    return BreakIterator(handle: clone)
  }

  /// Gives the iterator a text and stands before its beginning.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  package func setText(_ text: UnsafeBufferPointer<UInt8>) {
    let status = cicu_break_set_text(handle, text.baseAddress, Int64(text.count))
    refused = status > 0 ? text.count : nil
  }

  /// The offset of the next boundary behind offset 0, or nil behind the end of the text.
  package func next() -> Int? {
    if let end = refused {
      refused = 0
      return end > 0 ? end : nil
    }
    let offset = cicu_break_next(handle)
    return offset < 0 ? nil : Int(offset)
  }

  /// What the stretch before the boundary found last is.
  package var ruleStatus: Int32 { cicu_break_rule_status(handle) }

  /// The offsets of all boundaries of a text behind 0, ascending; the last is its end.
  package func boundaries(of text: UnsafeBufferPointer<UInt8>) -> [Int] {
    setText(text)
    var offsets: [Int] = []
    while let offset = next() { offsets.append(offset) }
    return offsets
  }

  package func boundaries(of text: [UInt8]) -> [Int] {
    text.withUnsafeBufferPointer { boundaries(of: $0) }
  }
}

extension BreakIterator {
  /// What a stretch between two word boundaries holds.
  package enum WordKind: Sendable {
    /// White space, punctuation, symbols.
    case none
    case number
    /// A word of an alphabet.
    case letter
    case kana
    case ideographic
  }

  /// What the stretch before the boundary found last holds, if the iterator is one of words.
  package var wordKind: WordKind {
    switch ruleStatus {
    case ..<100: .none
    case ..<200: .number
    case ..<300: .letter
    case ..<400: .kana
    default: .ideographic
    }
  }
}
