/// The hash FNV-1a with 64 bits: the same on every machine and in every run, which Swift's own is not.
///
/// Fowler, Noll, Vo, Eastlake: *The FNV Non-Cryptographic Hash Algorithm*, RFC 9923.
package struct FowlerNollVo: Sendable {
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  package mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  package mutating func add(_ bytes: UnsafeRawBufferPointer) { for byte in bytes { add(byte) } }

  /// Adds text without its ASCII white space, so that lines may be wrapped anew.
  mutating func addText(_ bytes: some Sequence<UInt8>) {
    for byte in bytes where byte > 0x20 { add(byte) }
  }

  /// The value as records have it.
  package var text: String { String(value, radix: 16) }
}
