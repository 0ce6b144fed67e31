/// Powers of numbers in 0 ... 1, exact enough for drawing (relative error below 1e-4) and the same
/// on every machine.
enum FastPower {
  /// `x` to the power `p` lane by lane; 0 stays 0.
  @inline(__always)
  static func power(_ x: SIMD8<Float>, _ p: Float) -> SIMD8<Float> {
    // Integers and floats change places by adding 2^23, which leaves the integer in the low bits:
    // the generic vector conversions are not compiled to vector instructions.
    let bits = unsafeBitCast(x, to: SIMD8<Int32>.self)
    let biased: SIMD8<Float> = unsafeBitCast((bits &>> 23) | 0x4B00_0000, to: SIMD8<Float>.self)
    let exponent: SIMD8<Float> = biased - (8_388_608 + 127)
    let mantissaBits = (bits & 0x007F_FFFF) | 0x3F80_0000
    let m: SIMD8<Float> = unsafeBitCast(mantissaBits, to: SIMD8<Float>.self)
    // log2 of 1 ... 2 by the series of (m - 1)/(m + 1).
    let s: SIMD8<Float> = (m - 1) / (m + 1)
    let z = s * s
    var series: SIMD8<Float> = z * 0.412_199 + 0.577_078
    series = series * z + 0.961_797
    series = series * z + 2.885_390
    let result = powerOfTwo((exponent + series * s) * p)
    return result.replacing(with: 0, where: x .<= 0)
  }

  /// Two to the power `y` lane by lane, for `y` up to 100; what lies below -126 counts as -126.
  @inline(__always)
  static func powerOfTwo(_ exponents: SIMD8<Float>) -> SIMD8<Float> {
    let y = exponents.replacing(with: -126, where: exponents .< -126)
    // The nearest whole number, and what is left in -0.5 ... 0.5.
    let shifted: SIMD8<Float> = y + 12_582_912
    let f: SIMD8<Float> = y - (shifted - 12_582_912)
    let n = unsafeBitCast(shifted, to: SIMD8<Int32>.self) &- 0x4B40_0000
    var fraction: SIMD8<Float> = f * 0.001_333 + 0.009_618
    fraction = fraction * f + 0.055_504
    fraction = fraction * f + 0.240_227
    fraction = fraction * f + 0.693_147
    fraction = fraction * f + 1
    let scale = unsafeBitCast((n &+ 127) &<< 23, to: SIMD8<Float>.self)
    return fraction * scale
  }
}
