import Foundation

extension Duration {
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

extension [Double] {
  /// - Precondition: there is a number.
  var median: Double { sorted()[count / 2] }
}

extension Double {
  func text(_ decimals: Int) -> String { String(format: "%.\(decimals)f", self) }
}

/// How much memory the process has held at once so far, in megabytes.
func peakMemory() -> Double {
  var usage = rusage()
  #if os(macOS)
    getrusage(RUSAGE_SELF, &usage)
    return Double(usage.ru_maxrss) / 1e6
  #else
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1e3
  #endif
}

/// The exponent *e* of the power law *t* = *a*·*n*^*e* that fits best on logarithmic scales.
func growthExponent(_ points: [(size: Double, time: Double)]) -> Double {
  let (x, y) = (points.map { log($0.size) }, points.map { log($0.time) })
  let (meanX, meanY) = (x.reduce(0, +) / Double(x.count), y.reduce(0, +) / Double(y.count))
  let covariance = zip(x, y).reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) }
  return covariance / x.reduce(0) { $0 + ($1 - meanX) * ($1 - meanX) }
}
