internal import CICU

/// A regular expression in ICU's syntax.
///
/// It belongs to one thread; another takes a ``clone()``. The text is copied when it is set.
package final class RegularExpression {
  private let handle: OpaquePointer
  /// Why the text given last could not be searched to its end: a pattern that tries too many ways to match is
  /// stopped by ICU's limits of time and of its stack.
  package private(set) var failure: ICUFailure?

  /// - Throws: ``ICUFailure`` for a pattern that is none.
  package init(_ pattern: String) throws(ICUFailure) {
    let bytes = Array(pattern.utf8)
    var status: Int32 = 0
    guard let handle = cicu_regex_open(bytes, Int64(bytes.count), &status) else {
      throw ICUFailure(status: status)
    }
    self.handle = handle
  }

  private init(handle: OpaquePointer) { self.handle = handle }

  deinit { cicu_regex_close(handle) }

  package func clone() -> RegularExpression {
    var status: Int32 = 0
    guard let clone = cicu_regex_clone(handle, &status) else {
      preconditionFailure("ICU could not clone a regular expression: \(ICUFailure(status: status))")
    }
    return RegularExpression(handle: clone)
  }

  /// Gives a text and stands before its beginning. Bytes that are not UTF-8 match nothing.
  package func setText(_ text: UnsafeBufferPointer<UInt8>) {
    failure = nil
    _ = cicu_regex_set_text(handle, text.baseAddress, Int64(text.count))
  }

  /// The next match in the text, as byte offsets.
  package func next() -> Range<Int>? {
    var start: Int64 = 0
    var end: Int64 = 0
    var status: Int32 = 0
    guard cicu_regex_next(handle, &start, &end, &status), start <= end else {
      note(status)
      return nil
    }
    return Int(start)..<Int(end)
  }

  /// Where a group of the match found last stands, nil if it took no part in it.
  package func group(_ number: Int) -> Range<Int>? {
    var start: Int64 = 0
    var end: Int64 = 0
    guard cicu_regex_group(handle, Int32(clamping: number), &start, &end), start <= end else { return nil }
    return Int(start)..<Int(end)
  }

  /// The end of the match that begins exactly at an offset, which is not counted into what ``next()`` walks.
  ///
  /// Look-behind sees the text before the offset.
  package func match(at offset: Int) -> Int? {
    var end: Int64 = 0
    var status: Int32 = 0
    guard cicu_regex_looking_at(handle, Int64(offset), &end, &status) else {
      note(status)
      return nil
    }
    return Int(end)
  }

  private func note(_ status: Int32) { if status > 0 { failure = ICUFailure(status: status) } }
}
