/// A row of numbers that is written over again and again in an inner loop.
///
/// It is not an array: whoever holds it sees the same numbers, so that no write has to ask whether somebody else holds
/// it too. Every access is checked.
///
/// Like the logarithms it is `public`, though no product offers this module: the compiler takes the bodies of `package`
/// functions into no other module, and a call for each number costs half as much again as all the rest of aligning.
public final class Scratch<Number: BitwiseCopyable> {
  // Unsafe for the sake of writing without that question; the checks below keep it within its bounds, and it goes
  // with its owner.
  @usableFromInline let numbers: UnsafeMutableBufferPointer<Number>

  @inlinable
  public init(repeating number: Number, count: Int) {
    numbers = .allocate(capacity: count)
    numbers.initialize(repeating: number)
  }

  deinit { numbers.deallocate() }

  @inlinable
  public var count: Int { numbers.count }

  @inlinable
  public subscript(index: Int) -> Number {
    @inline(__always) get {
      precondition(index >= 0 && index < numbers.count)
      return numbers[index]
    }
    @inline(__always) set {
      precondition(index >= 0 && index < numbers.count)
      numbers[index] = newValue
    }
  }

  /// Some of the numbers that stand side by side, for a loop over them.
  ///
  /// - Precondition: the owner outlives what is returned.
  @inlinable
  public func slice(_ start: Int, _ count: Int) -> UnsafeMutableBufferPointer<Number> {
    UnsafeMutableBufferPointer(rebasing: numbers[start..<start + count])
  }
}
