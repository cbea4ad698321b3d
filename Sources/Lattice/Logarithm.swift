/// e^*x*, within a few units in the last place.
///
/// Written out, because the functions of C libraries differ in their last bits and costs must not.
@inlinable public func naturalExponential(_ x: Double) -> Double {
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
@inlinable public func naturalLogarithm(_ x: Double) -> Double {
  // The bits themselves where they say it: the properties of a number are calls that cost more than all the rest.
  let isNormal = x >= Double.leastNormalMagnitude
  let bits = Int64(bitPattern: (isNormal ? x : x * 0x1p60).bitPattern)
  // Less √½, so that the exponent goes up where the significand is above √2: a branch there would be guessed wrong
  // every other time.
  let power = (bits &- 0x3FE6_A09E_667F_3BCE) >> 52
  let significand = Double(bitPattern: UInt64(bitPattern: bits &- power << 52))
  let exponent = Double(isNormal ? power : power - 60)
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  var sum = 1.0 / 15 + square * (1.0 / 17)
  sum = 1.0 / 13 + square * sum
  sum = 1.0 / 11 + square * sum
  sum = 1.0 / 9 + square * sum
  sum = 1.0 / 7 + square * sum
  sum = 1.0 / 5 + square * sum
  sum = 1.0 / 3 + square * sum
  sum = 1 + square * sum
  return exponent * 0.6931471805599453 + 2 * ratio * sum
}

/// The natural logarithm of a positive, finite, normal number, within about 10⁻⁶: for sums over many words.
@inlinable public func quickLogarithm(_ x: Float) -> Float {
  // As in ``naturalLogarithm(_:)``.
  let bits = Int32(bitPattern: x.bitPattern)
  let exponent = (bits &- 0x3F35_04F4) >> 23
  let significand = Float(bitPattern: UInt32(bitPattern: bits &- exponent << 23))
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  let sum = 1 + square * (0.33333333 + square * (0.2 + square * 0.14285714))
  return Float(exponent) * 0.6931472 + 2 * ratio * sum
}

/// The same of eight numbers at once.
@inlinable public func quickLogarithm(_ x: SIMD8<Float>) -> SIMD8<Float> {
  let bits = unsafeBitCast(x, to: SIMD8<Int32>.self)
  let exponent = (bits &- 0x3F35_04F4) &>> 23
  let significand = unsafeBitCast(bits &- exponent &<< 23, to: SIMD8<Float>.self)
  let ratio = (significand - 1) / (significand + 1)
  let square = ratio * ratio
  let sum = 1 + square * (0.33333333 + square * (0.2 + square * 0.14285714))
  return SIMD8<Float>(exponent) * 0.6931472 + 2 * ratio * sum
}
