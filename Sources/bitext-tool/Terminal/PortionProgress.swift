import BitextFormats

/// Tells a person how far the reading of a large file is, on a terminal.
struct PortionProgress {
  private let isShown = Descriptor.standardError.isTerminal
  private let start = ContinuousClock.now

  /// Tells of the portions so far.
  ///
  /// - Parameter act: What is done with them, where it is not the work itself.
  func show(_ portions: AlignedPortions, doing act: String? = nil) {
    guard isShown, portions.reached < portions.count else { return }
    let parts = start.duration(to: .now).components
    let seconds = Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
    let share = Double(portions.reached) / Double(max(portions.count, 1))
    var line = "\(Int(share * 100)) %, \(portions.units) units" + (act.map { " \($0)" } ?? "")
    if share > 0, act == nil { line += ", \(Int(seconds / share - seconds)) s left" }
    write("\r\u{1B}[K" + line)
  }

  /// Takes the line away.
  func end() { if isShown { write("\r\u{1B}[K") } }

  private func write(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes(Descriptor.standardError.writeAll)
  }
}
