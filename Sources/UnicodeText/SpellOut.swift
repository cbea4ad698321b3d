internal import CICU

/// Numbers in words: `twenty-four`, `二十四`.
///
/// It belongs to one thread.
package final class SpellOut {
  private let handle: OpaquePointer

  /// - Parameters:
  ///   - isLenient: whether case and hyphens do not matter (`Twenty four`); reading is slower then.
  ///   - rules: one of the locale's rule sets, such as `%spellout-ordinal`, to write with.
  /// - Throws: ``ICUFailure`` for rules that the locale does not have.
  package init(locale: String, isLenient: Bool = false, rules: String? = nil) throws(ICUFailure) {
    var status: Int32 = 0
    guard let handle = cicu_spell_out_open(locale, isLenient, &status) else {
      throw ICUFailure(status: status)
    }
    self.handle = handle
    if let rules {
      let status = cicu_spell_out_choose(handle, rules)
      if status > 0 { throw ICUFailure(status: status) }
    }
  }

  deinit { cicu_spell_out_close(handle) }

  package func string(of value: Int) throws(ICUFailure) -> String {
    let bytes = try collect(capacity: 256) { result, room, status in
      cicu_spell_out_write(handle, Int64(value), result, room, &status)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The number at the beginning of a text and how many of its bytes were read, or nil if there is none.
  ///
  /// ICU stops where its rules stop: `二零一六` is 2 of three bytes. Who calls must look at what was read.
  package func number(in text: UnsafeBufferPointer<UInt8>) -> (value: Int, count: Int)? {
    var value: Int64 = 0
    var status: Int32 = 0
    let count = cicu_spell_out_read(handle, text.baseAddress, Int64(text.count), &value, &status)
    return status <= 0 && count > 0 ? (Int(value), Int(count)) : nil
  }

  package func number(in text: String) -> (value: Int, count: Int)? {
    var text = text
    return text.withUTF8 { number(in: $0) }
  }
}
