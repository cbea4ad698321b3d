import Bitext
import BitextBatch
import BitextFormats
import Synchronization

/// Tells a person how far a batch is, and what came of it.
final class BatchProgress: Sendable {
  private let count: Int?
  private let isShown: Bool
  private let words: InterfaceWords
  private let start = ContinuousClock.now
  private let lastShown: Mutex<ContinuousClock.Instant?> = Mutex(nil)

  /// - Parameters:
  ///   - count: How many documents there are, if that is known.
  ///   - isShown: Whether there is a terminal that a line can be written over on.
  ///   - messages: The language that it speaks.
  init(count: Int?, isShown: Bool, messages: MessageLanguage) {
    self.count = count
    self.isShown = isShown
    words = InterfaceWords(language: messages)
  }

  /// Tells of a failure or a doubt, and from time to time how far the batch is.
  ///
  /// - Parameter repeatsMembers: Whether results repeat what the lines of documents say beside the texts.
  func report(_ record: BatchRecord, _ summary: BatchSummary, repeatsMembers: Bool) {
    if case .failure(let error) = record.result, !record.wasDoneBefore {
      clear()
      // A text that came without a file is called by the name of its document.
      let name = error.file == record.item.name ? "" : TerminalText.shown(record.item.name) + ": "
      Descriptor.standardError.say("bitext: \(name)\(error.shown(in: words.language))")
    }
    for warning in record.warnings {
      clear()
      Descriptor.standardError.say(
        "bitext: \(TerminalText.shown(record.item.name)): \(words.told(warning))")
    }
    if repeatsMembers, !record.wasDoneBefore, let dropped = record.item.droppedMembers.first {
      clear()
      Descriptor.standardError.say(
        "bitext: \(TerminalText.shown(record.item.name)): \(words.warning)"
          + words("the member `\(dropped)` of its line is left out.", "该行的成员 `\(dropped)` 没有保留。")
      )
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
    let seconds = elapsed
    let rate = Double(done - summary.doneBefore) / max(seconds, 0.001)
    let speed = rate.formatted(decimals: 1)
    var line = words(
      "\(done)\(count.map { " of \($0)" } ?? "") documents, \(megabytes(summary)) MB, \(speed) documents/s",
      "\(done)\(count.map { "/\($0)" } ?? "") 个文件，\(megabytes(summary)) MB，每秒 \(speed) 个")
    if let count, rate > 0 {
      let left = Int(Double(count - done) / rate)
      line += words(", \(left) s left", "，还需 \(left) 秒")
    }
    if summary.failures > 0 { line += words(", \(summary.failures) failed", "，失败 \(summary.failures) 个") }
    write("\r\u{1B}[K" + line)
  }

  /// Tells what the batch has done.
  ///
  /// - Parameter contents: What it looked for.
  func finish(_ summary: BatchSummary, _ contents: Report.Contents) {
    clear()
    let seconds = elapsed
    let worked = summary.documents + summary.failures - summary.doneBefore
    let (counts, speed) = (summary.counts, (Double(worked) / max(seconds, 0.001)).formatted(decimals: 1))
    var text = summary.isStopped ? words("stopped: ", "已停止：") : ""
    text += words.counted(summary.documents, "document", "个文件")
    if summary.doneBefore > 0 {
      text += words(" (\(summary.doneBefore) of an earlier run)", "（其中 \(summary.doneBefore) 个在先前完成）")
    }
    text += words(", \(summary.failures) failed", "，失败 \(summary.failures) 个")
    if counts.warnings > 0 {
      text += words(", \(counts.warnings) of doubtful languages", "，语言存疑 \(counts.warnings) 个")
    }
    let time = seconds.formatted(decimals: 1)
    text += words(
      ", \(megabytes(summary)) MB in \(time) s (\(speed) documents/s)\n",
      "，\(megabytes(summary)) MB，用时 \(time) 秒（每秒 \(speed) 个）\n")
    text += words(
      "\(counts.beads) beads of sentences, \(counts.nullBeads) of them on one side only",
      "句子对齐 \(counts.beads) 组，其中 \(counts.nullBeads) 组无对应")
    if contents.contains(.outcomes) {
      text += words("; \(counts.outcomes ?? 0) outcomes", "；成果 \(counts.outcomes ?? 0) 项")
    }
    if contents.contains(.gaps) {
      let gaps = Gap.Kind.allCases.compactMap { kind in
        counts.gaps?[kind.rawValue].map { words("\($0) \(kind.rawValue)", "\(words.name(of: kind)) \($0) 条") }
      }
      text += words("\ngaps: ", "\n差异：")
      text += gaps.isEmpty ? words("none", "无") : gaps.joined(separator: words.comma)
    }
    if summary.isStopped {
      text += words("\nGive the same command with --resume to go on.", "\n要继续，请在同一命令后加上 --resume。")
    }
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
