public import Bitext
import Synchronization

/// What a batch finds out about its baseline: the gaps that there are, and the entries that nothing answers to.
///
/// Documents that failed, or that an earlier run had done, were not looked at, and nothing is said about their
/// entries.
public final class BaselineReview: Sendable {
  private struct State {
    var seen: Set<String> = []
    var skipped: Set<String> = []
    var found: [Baseline.Entry] = []
    var left: [Baseline.Entry] = []
    var identifiers: Set<String> = []
  }

  /// As it was before.
  public let baseline: Baseline
  private let state = Mutex(State())

  public init(_ baseline: Baseline) { self.baseline = baseline }

  public func add(_ record: BatchRecord) {
    let name = Baseline.name(of: record.item.name)
    state.withLock { state in
      guard case .success = record.result, !record.wasDoneBefore else {
        state.skipped.insert(name)
        return
      }
      state.seen.insert(name)
      state.found += record.knownGaps
      state.left += record.baselineGaps
      for entry in record.knownGaps { state.identifiers.insert(entry.identifier) }
    }
  }

  /// The entries that no gap answers to any more.
  ///
  /// - Parameter isWhole: Whether the batch has come to its end, so that a document which did not occur is gone.
  public func staleEntries(isWhole: Bool) -> [Baseline.Entry] {
    state.withLock { state in
      let found = Set(state.found.map { Key($0) })
      return baseline.entries.filter { entry in
        guard let document = entry.document else {
          return isWhole && state.skipped.isEmpty && !state.identifiers.contains(entry.identifier)
        }
        if state.skipped.contains(document) { return false }
        return !found.contains(Key(entry)) && (isWhole || state.seen.contains(document))
      }
    }
  }

  /// The entries of a baseline written anew: all gaps found but those that decisions dismiss, and what is known of documents
  /// not looked at.
  public var entries: [Baseline.Entry] {
    state.withLock { state in
      state.left
        + baseline.entries.filter {
          $0.document.map { !state.seen.contains($0) && state.skipped.contains($0) } ?? false
        }
    }
  }

  private struct Key: Hashable {
    let document: String?
    let identifier: String

    init(_ entry: Baseline.Entry) {
      document = entry.document
      identifier = entry.identifier
    }
  }
}
