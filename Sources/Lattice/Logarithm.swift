/// e^*x*, within a few units in the last place.
///
/// Written out, because the functions of C libraries differ in their last bits and costs must not.
@inlinable public func naturalExponential(_ x: Double) -> Double {
  if x < -700 { return 0 }
  if x > 700 { return .infinity }
  // Rounded half away from zero by hand: `rounded()` calls the C library.
  let quotient = x * 1.4426950408889634
  let whole = Double(Int64(quotient))
  let power = quotient - whole >= 0.5 ? whole + 1 : quotient - whole <= -0.5 ? whole - 1 : whole
  let rest = (x - power * 0.693147180369123816490) - power * 1.90821492927058770002e-10
  // 1 + x + x²/2! + … + x¹²/12!
  var sum = 1.0 / 479_001_600
  sum = 1.0 / 39_916_800 + rest * sum
  sum = 1.0 / 3_628_800 + rest * sum
  sum = 1.0 / 362_880 + rest * sum
  sum = 1.0 / 40_320 + rest * sum
  sum = 1.0 / 5_040 + rest * sum
  sum = 1.0 / 720 + rest * sum
  sum = 1.0 / 120 + rest * sum
  sum = 1.0 / 24 + rest * sum
  sum = 1.0 / 6 + rest * sum
  sum = 1.0 / 2 + rest * sum
  sum = 1 + rest * sum
  sum = 1 + rest * sum
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
@inlinable @inline(__always) public func quickLogarithm(_ x: Float) -> Float {
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
  return floats(exponent) * 0.6931472 + 2 * ratio * sum
}

/// The same numbers as floats. The library's own conversion goes one by one.
///
/// - Precondition: all are less than 2²² away from 0.
@inlinable @inline(__always)
public func floats(_ numbers: SIMD8<Int32>) -> SIMD8<Float> {
  // 1.5 · 2²³: there the last bit of a float counts one.
  unsafeBitCast(numbers &+ 0x4B40_0000, to: SIMD8<Float>.self) - 12_582_912
}

/// The whole number nearest to one, without the checks and the branches of `Int32.init`: for loops over many.
///
/// What 32 bits cannot hold is the greatest or the least number that a path can still add up.
@inlinable @inline(__always)
public func wholeNumber(_ number: Float) -> Int32 {
  let bounded = number < 2_000_000_000 ? (number > -2_000_000_000 ? number : -2_000_000_000) : 2_000_000_000
  // As in ``floats(_:)``, the upper and the lower bits apart.
  let high = bounded * (1 / 4096) + 12_582_912
  let low = bounded - (high - 12_582_912) * 4096 + 12_582_912
  let bits = (
    Int32(bitPattern: high.bitPattern) &- 0x4B40_0000, Int32(bitPattern: low.bitPattern) &- 0x4B40_0000
  )
  return bits.0 &<< 12 &+ bits.1
}
