internal import CICU

/// The library of Unicode that is linked.
package enum ICU {
  /// The version of the ICU that is running, such as `72.1`.
  package static var version: String { string(cicu_version) }
  /// The version of Unicode that it implements, such as `15.0`.
  package static var unicodeVersion: String { string(cicu_unicode_version) }

  private static func string(_ write: (UnsafeMutablePointer<CChar>?) -> Void) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { buffer in
      buffer.initialize(repeating: 0)
      write(buffer.baseAddress)
      return buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
  }
}

/// What ICU answered when it would not do what it was asked.
package struct ICUFailure: Error, CustomStringConvertible {
  /// ICU's status, > 0.
  package let status: Int32

  package init(status: Int32) { self.status = status }

  /// The status by its name, such as `U_ILLEGAL_ARGUMENT_ERROR`.
  package var description: String { String(cString: cicu_status_name(status)) }
}

/// The bytes that a function of CICU writes: it is called again with the room it asked for where the first
/// room was too small.
func collect(
  capacity: Int, _ write: (UnsafeMutablePointer<UInt8>?, Int64, inout Int32) -> Int64
) throws(ICUFailure) -> [UInt8] {
  var room = max(capacity, 64)
  while true {
    var status: Int32 = 0
    var needed = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      needed = Int(write(buffer.baseAddress, Int64(room), &status))
      count = status <= 0 && needed <= room ? needed : 0
    }
    if status > 0 { throw ICUFailure(status: status) }
    if needed <= room { return bytes }
    room = needed
  }
}
