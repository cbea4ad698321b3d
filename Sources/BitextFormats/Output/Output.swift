public import Bitext

/// Where a writer puts its bytes.
///
/// Bytes are gathered and handed on in pieces of about 64 KB, so a report of any size passes through without
/// being held as one string. A failure of the receiver is kept until ``finish()``; what is written after it
/// is dropped. So writers need not ask after every word whether it arrived.
public struct Output: TextOutputStream {
  /// What the receiver threw, if it has thrown.
  public private(set) var failure: BitextError?

  /// How many bytes were written, those that are already handed on included.
  public var count: Int { handedOn + buffer.count }

  private var buffer: [UInt8] = []
  private var handedOn = 0
  private let receive: ((UnsafeRawBufferPointer) throws(BitextError) -> Void)?

  /// An output that hands its bytes to `receive`, in order.
  public init(_ receive: @escaping (UnsafeRawBufferPointer) throws(BitextError) -> Void) {
    self.receive = receive
  }

  /// An output that keeps its bytes.
  public init() { receive = nil }

  /// The bytes that were not handed on: all of them where there is no receiver.
  public var bytes: [UInt8] { buffer }

  public mutating func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { flush() }
  }

  /// Appends text.
  public mutating func write(_ bytes: ArraySlice<UInt8>) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { flush() }
  }

  /// Appends a byte.
  public mutating func write(byte: UInt8) { buffer.append(byte) }

  mutating func write(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    buffer.append(contentsOf: UnsafeBufferPointer(rebasing: bytes))
    if buffer.count >= 1 << 16 { flush() }
  }

  /// Writes a number in decimal.
  public mutating func write(_ number: Int) {
    // A report is full of small numbers; a string for each would take longer than all else about them.
    if number < 0 { return write(String(number)) }
    var power = 1
    while number / power > 9 { power *= 10 }
    while power > 0 {
      buffer.append(UInt8(truncatingIfNeeded: 0x30 + number / power % 10))
      power /= 10
    }
  }

  /// Hands on what is left, and throws what the receiver has thrown.
  public mutating func finish() throws(BitextError) {
    flush()
    if let failure { throw failure }
  }

  private mutating func flush() {
    guard let receive else { return }
    if failure == nil {
      // A typed throw does not pass through `withUnsafeBytes`.
      failure = buffer.withUnsafeBytes { bytes -> BitextError? in
        do throws(BitextError) {
          try receive(bytes)
          return nil
        } catch {
          return error
        }
      }
    }
    handedOn += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }
}
