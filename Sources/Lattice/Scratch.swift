/// A row of numbers that is written over again and again in an inner loop.
///
/// It is not an array: whoever holds it sees the same numbers, so that no write has to ask whether somebody else holds
/// it too. Every access is checked.
package final class Scratch<Number: BitwiseCopyable> {
  // Unsafe for the sake of writing without that question; the checks below keep it within its bounds, and it goes
  // with its owner.
  @usableFromInline package let numbers: UnsafeMutableBufferPointer<Number>

  @inlinable
  package init(repeating number: Number, count: Int) {
    numbers = .allocate(capacity: count)
    numbers.initialize(repeating: number)
  }

  deinit { numbers.deallocate() }

  @inlinable
  package var count: Int { numbers.count }

  @inlinable
  package subscript(index: Int) -> Number {
    @inline(__always) get {
      precondition(index >= 0 && index < numbers.count)
      return numbers[index]
    }
    @inline(__always) set {
      precondition(index >= 0 && index < numbers.count)
      numbers[index] = newValue
    }
  }
}
