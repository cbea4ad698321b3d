/// The bytes of a lexicon and who gives them back.
final class LexiconStorage: @unchecked Sendable {
  // Unchecked because a pointer is not Sendable; what it points to never changes.
  let bytes: UnsafeRawBufferPointer
  private let release: (@Sendable () -> Void)?

  /// Memory that somebody else owns.
  init(_ bytes: UnsafeRawBufferPointer, release: (@Sendable () -> Void)? = nil) {
    self.bytes = bytes
    self.release = release
  }

  convenience init(copying bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    copy.copyBytes(from: bytes)
    let address = UInt(bitPattern: copy.baseAddress)
    self.init(UnsafeRawBufferPointer(copy)) {
      UnsafeMutableRawPointer(bitPattern: address)?.deallocate()
    }
  }

  deinit { release?() }
}
