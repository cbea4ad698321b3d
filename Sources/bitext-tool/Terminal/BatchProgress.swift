import Bitext
import BitextBatch
import BitextFormats
import Synchronization

/// Tells a person how far a batch is, and what came of it.
final class BatchProgress: Sendable {
  private let count: Int?
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let lastShown: Mutex<ContinuousClock.Instant?> = Mutex(nil)

  /// - Parameters:
  ///   - count: How many documents there are, if that is known.
  ///   - isShown: Whether there is a terminal that a line can be written over on.
  init(count: Int?, isShown: Bool) {
    self.count = count
    self.isShown = isShown
  }

  /// Tells of a failure or a doubt, and from time to time how far the batch is.
  func report(_ record: BatchRecord, _ summary: BatchSummary) {
    if case .failure(let error) = record.result, !record.wasDoneBefore {
      clear()
      // A text that came without a file is called by the name of its document.
      let name = error.file == record.item.name ? "" : TerminalText.shown(record.item.name) + ": "
      Descriptor.standardError.say("bitext: \(name)\(error.shown)")
    }
    for warning in record.warnings {
      clear()
      Descriptor.standardError.say(
        "bitext: \(TerminalText.shown(record.item.name)): warning: \(TerminalText.shown("\(warning)"))")
    }
    guard isShown else { return }
    let now = ContinuousClock.now
    let isDue = lastShown.withLock { last in
      if let last, last.duration(to: now) < .milliseconds(200) { return false }
      last = now
      return true
    }
    guard isDue else { return }
    let done = summary.documents + summary.failures
    var line = "\(done)\(count.map { " of \($0)" } ?? "") documents, \(megabytes(summary)) MB"
    let seconds = elapsed
    let rate = Double(done - summary.doneBefore) / max(seconds, 0.001)
    line += ", \(rate.formatted(decimals: 1)) documents/s"
    if let count, rate > 0 { line += ", \(Int(Double(count - done) / rate)) s left" }
    if summary.failures > 0 { line += ", \(summary.failures) failed" }
    write("\r\u{1B}[K" + line)
  }

  /// Tells what the batch has done.
  ///
  /// - Parameter contents: What it looked for.
  func finish(_ summary: BatchSummary, _ contents: Report.Contents) {
    clear()
    let seconds = elapsed
    let worked = summary.documents + summary.failures - summary.doneBefore
    var text = summary.isStopped ? "stopped: " : ""
    text += "\(summary.documents) documents"
    if summary.doneBefore > 0 { text += " (\(summary.doneBefore) of an earlier run)" }
    text += ", \(summary.failures) failed"
    if summary.counts.warnings > 0 { text += ", \(summary.counts.warnings) of doubtful languages" }
    text += ", \(megabytes(summary)) MB in \(seconds.formatted(decimals: 1)) s"
    text += " (\((Double(worked) / max(seconds, 0.001)).formatted(decimals: 1)) documents/s)\n"
    text += "\(summary.counts.beads) beads of sentences, \(summary.counts.nullBeads) of them on one side only"
    if contents.contains(.outcomes) { text += "; \(summary.counts.outcomes ?? 0) outcomes" }
    if contents.contains(.gaps) {
      let gaps = Gap.Kind.allCases.compactMap { kind in
        summary.counts.gaps?[kind.rawValue].map { "\($0) \(kind.rawValue)" }
      }
      text += "\ngaps: " + (gaps.isEmpty ? "none" : gaps.joined(separator: ", "))
    }
    if summary.isStopped { text += "\nGive the same command with --resume to go on." }
    Descriptor.standardError.say(text)
  }

  private func megabytes(_ summary: BatchSummary) -> String {
    (Double(summary.counts.bytes) / 1e6).formatted(decimals: 1)
  }

  private var elapsed: Double {
    let parts = start.duration(to: .now).components
    return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
  }

  private func clear() { if isShown { write("\r\u{1B}[K") } }

  private func write(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes(Descriptor.standardError.writeAll)
  }
}
