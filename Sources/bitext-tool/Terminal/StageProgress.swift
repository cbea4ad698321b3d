import Bitext
import BitextFormats
import Synchronization

/// Tells a person at a terminal what the making of a report is at, where it takes longer than a moment.
///
/// A line is written over each second, by a task beside the one that works, and is gone at the end.
final class StageProgress: Sendable {
  private struct State {
    var stage: Aligner.Stage?
    var isOver = false
    var isShown = false
  }

  /// How long nothing is told.
  private static let moment = Duration.seconds(2)

  private let words: InterfaceWords
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// - Parameter messages: The language that it speaks.
  init(messages: MessageLanguage) {
    words = InterfaceWords(language: messages)
    guard Descriptor.standardError.isTerminal else { return }
    Task.detached { [weak self] in
      try? await Task.sleep(for: StageProgress.moment)
      while let self, self.show() { try? await Task.sleep(for: .seconds(1)) }
    }
  }

  /// Takes in that a stage begins.
  func begin(_ stage: Aligner.Stage) { state.withLock { $0.stage = stage } }

  /// Takes the line away, and writes none any more.
  func end() {
    state.withLock { state in
      if state.isShown, !state.isOver { write("\r\u{1B}[K") }
      state.isOver = true
    }
  }

  /// Returns whether there will be more to show.
  private func show() -> Bool {
    state.withLock { state in
      guard !state.isOver else { return false }
      if let stage = state.stage {
        let seconds = start.duration(to: .now).components.seconds
        write("\r\u{1B}[K" + words("\(name(of: stage)), \(seconds) s", "\(name(of: stage))，\(seconds) 秒"))
        state.isShown = true
      }
      return true
    }
  }

  private func name(of stage: Aligner.Stage) -> String {
    let place = "\((Aligner.Stage.allCases.firstIndex(of: stage) ?? 0) + 1)/\(Aligner.Stage.allCases.count)"
    let name =
      switch stage {
      case .dividing: words("dividing the text", "切分文本")
      case .reading: words("reading the sentences", "分析句子")
      case .paragraphs: words("aligning paragraphs", "对齐段落")
      case .sentences: words("aligning sentences", "对齐句子")
      case .outcomes: words("looking for outcomes", "查找成果")
      case .gaps: words("looking for gaps", "查找差异")
      }
    return "\(place) \(name)"
  }

  private func write(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes(Descriptor.standardError.writeAll)
  }
}
