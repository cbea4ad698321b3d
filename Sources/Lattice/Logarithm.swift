/// e^*x*, within a few units in the last place.
///
/// Written out, because the functions of C libraries differ in their last bits and costs must not.
@inlinable package func naturalExponential(_ x: Double) -> Double {
  if x < -700 { return 0 }
  if x > 700 { return .infinity }
  // Rounded half away from zero, and divisors counted down by hand: `rounded()` and `stride(from:to:by:)` call the C
  // library.
  let quotient = x * 1.4426950408889634
  let whole = Double(Int64(quotient))
  let power = quotient - whole >= 0.5 ? whole + 1 : quotient - whole <= -0.5 ? whole - 1 : whole
  let rest = (x - power * 0.693147180369123816490) - power * 1.90821492927058770002e-10
  var sum = 1.0
  var divisor = 12.0
  while divisor >= 1 {
    sum = 1 + sum * rest / divisor
    divisor -= 1
  }
  // 2^power, which is normal for every power that these bounds leave.
  return sum * Double(bitPattern: UInt64(Int64(power) + 1023) << 52)
}

/// The natural logarithm of a positive, finite number, within about 10⁻¹⁴.
@inlinable package func naturalLogarithm(_ x: Double) -> Double {
  // The bits themselves where they say it: the properties of a number are calls that cost more than all the rest.
  let bits = x.bitPattern
  let isNormal = x >= Double.leastNormalMagnitude
  var significand =
    isNormal ? Double(bitPattern: bits & 0x000F_FFFF_FFFF_FFFF | 0x3FF0_0000_0000_0000) : x.significand
  var exponent = isNormal ? Double(Int64(bits >> 52) - 1023) : Double(x.exponent)
  if significand > 1.4142135623730951 {
    significand /= 2
    exponent += 1
  }
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  var sum = 0.0
  var divisor = 17.0
  while divisor >= 1 {
    sum = 1 / divisor + square * sum
    divisor -= 2
  }
  return exponent * 0.6931471805599453 + 2 * ratio * sum
}

/// The natural logarithm of a positive, finite, normal number, within about 10⁻⁶: for sums over many words.
@inlinable package func quickLogarithm(_ x: Float) -> Float {
  let bits = x.bitPattern
  var exponent = Int32(bits >> 23) - 127
  var significand = Float(bitPattern: (bits & 0x007F_FFFF) | 0x3F80_0000)
  if significand > 1.4142135 {
    significand *= 0.5
    exponent += 1
  }
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  let sum = 1 + square * (0.33333333 + square * (0.2 + square * 0.14285714))
  return Float(exponent) * 0.6931472 + 2 * ratio * sum
}
