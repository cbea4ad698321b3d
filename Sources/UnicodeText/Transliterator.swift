internal import CICU

/// A transliterator of ICU, such as `Han-Latin` or `Traditional-Simplified`.
///
/// Slow (Han-Latin reads a tenth of a megabyte in a second): it is for building a table once, never for
/// running over texts. It belongs to one thread.
package final class Transliterator {
  private let handle: OpaquePointer

  /// - Throws: ``ICUFailure`` for an identifier that ICU does not know.
  package init(_ identifier: String) throws(ICUFailure) {
    var status: Int32 = 0
    guard let handle = cicu_transliterator_open(identifier, &status) else { throw ICUFailure(status: status) }
    self.handle = handle
  }

  deinit { cicu_transliterator_close(handle) }

  package func bytes(of text: UnsafeBufferPointer<UInt8>) throws(ICUFailure) -> [UInt8] {
    try collect(capacity: text.count * 2) { result, room, status in
      cicu_transliterate(handle, text.baseAddress, Int64(text.count), result, room, &status)
    }
  }

  package func string(of text: String) throws(ICUFailure) -> String {
    let bytes = Array(text.utf8)
    return String(
      decoding: try collect(capacity: bytes.count * 2) { result, room, status in
        cicu_transliterate(handle, bytes, Int64(bytes.count), result, room, &status)
      }, as: UTF8.self)
  }
}
