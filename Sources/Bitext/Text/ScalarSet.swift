/// A set of characters that stands in the code as text, to ask for each character of a running one.
///
/// Few characters of a text have their last twelve bits in common with one of the set, so that hardly any is looked for.
struct ScalarSet: Sendable {
  /// In ascending order.
  private let scalars: [UInt32]
  /// A bit for the last twelve bits of each.
  private let sieve: [UInt64]

  /// - Complexity: O(*n* log *n*) in the characters.
  init(_ text: String) {
    let scalars = text.unicodeScalars.map(\.value)
    var sieve = [UInt64](repeating: 0, count: 64)
    for scalar in scalars { sieve[Int(scalar >> 6 & 63)] |= 1 << UInt64(scalar & 63) }
    self.scalars = scalars.sorted()
    self.sieve = sieve
  }

  /// - Complexity: O(1) for nearly all characters that are not in the set, else O(log *n*).
  func contains(_ scalar: UInt32) -> Bool {
    guard sieve[Int(scalar >> 6 & 63)] >> UInt64(scalar & 63) & 1 != 0 else { return false }
    let place = scalars.partitionPoint { $0 >= scalar }
    return place < scalars.count && scalars[place] == scalar
  }
}
