internal import CICU

/// A converter from one encoding to UTF-8.
///
/// It belongs to one thread.
package final class CharsetConverter {
  private let handle: OpaquePointer

  /// - Parameter name: a name or an alias of the encoding: `GB18030`, `gbk`, `Big5`, `UTF-16LE`.
  /// - Throws: ``ICUFailure`` for an encoding that ICU does not know.
  package init(_ name: String) throws(ICUFailure) {
    var status: Int32 = 0
    guard let handle = cicu_converter_open(name, &status) else { throw ICUFailure(status: status) }
    self.handle = handle
  }

  deinit { cicu_converter_close(handle) }

  /// The name of the encoding in IANA's registry.
  package var name: String { String(cString: cicu_converter_name(handle)) }

  /// Bytes that the encoding does not have.
  package struct BadByte: Error, Hashable, Sendable {
    /// The offset of the first of them.
    package let offset: Int

    package init(offset: Int) { self.offset = offset }
  }

  /// The text of bytes, as UTF-8. A byte order mark at the beginning of UTF-8 stays in the text.
  ///
  /// - Throws: ``BadByte`` with the offset of the first byte that has no meaning; a character that breaks off
  ///   at the end counts.
  /// - Complexity: O(*n*) in the number of bytes.
  package func utf8(of bytes: UnsafeBufferPointer<UInt8>) throws(BadByte) -> [UInt8] {
    guard let origin = bytes.baseAddress, !bytes.isEmpty else { return [] }
    cicu_converter_reset(handle)
    var source: UnsafePointer<UInt8>? = origin
    var room = bytes.count + bytes.count / 2 + 64
    var result: [UInt8] = []
    while true {
      var outcome: Int32 = 0
      var bad: Int64 = 0
      let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        var status: Int32 = 0
        var target = buffer.baseAddress
        let end = buffer.baseAddress.map { UnsafePointer($0 + room) }
        outcome = cicu_convert(handle, origin, &source, origin + bytes.count, &target, end, &bad, &status)
        count = target.flatMap { target in buffer.baseAddress.map { target - $0 } } ?? 0
      }
      if outcome < 0 { throw BadByte(offset: min(Int(bad), bytes.count - 1)) }
      if result.isEmpty { result = part } else { result += part }
      if outcome == 0 { return result }
      room = max(bytes.count, 4096)
    }
  }
}

/// Whether bytes are UTF-8.
package enum UTF8Validation {
  /// The offset of the first byte of the first ill-formed sequence, or nil if the bytes are UTF-8.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package static func firstBadByte(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var offset = 0
    let count = bytes.count
    while offset < count {
      let first = bytes[offset]
      if first < 0x80 {
        offset += 1
        // English is mostly ASCII: eight bytes at a time.
        while offset + 8 <= count,
          UnsafeRawPointer(bytes.baseAddress!).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            & 0x8080_8080_8080_8080 == 0
        { offset += 8 }
        continue
      }
      let length: Int
      var second: ClosedRange<UInt8> = 0x80...0xBF
      switch first {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF1...0xF3: length = 4
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      default: return offset
      }
      guard offset + length <= count, second.contains(bytes[offset + 1]) else { return offset }
      for index in offset + 2..<max(offset + length, offset + 2) where bytes[index] & 0xC0 != 0x80 {
        return offset
      }
      offset += length
    }
    return nil
  }
}
