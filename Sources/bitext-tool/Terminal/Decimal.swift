extension Double {
  /// The number with a fixed count of decimals, rounded from its exact value, ties to even, as C's `printf`
  /// rounds.
  ///
  /// - Precondition: `decimals <= 9` and the number is finite and below 10⁹ in size.
  func formatted(decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let size = magnitude
    var units = (size * scale).rounded(.down)
    // One rounding only: the sign of this difference is exact.
    let overHalf = (-(units + 0.5)).addingProduct(size, scale)
    if overHalf > 0 || (overHalf == 0 && units.truncatingRemainder(dividingBy: 2) == 1) { units += 1 }
    let digits = String(Int(units))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let sign = self < 0 && units > 0 ? "-" : ""
    guard decimals > 0 else { return sign + padded }
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
