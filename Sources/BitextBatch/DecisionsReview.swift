public import BitextFormats
import Synchronization

/// Which of the documents that decisions name a batch has met.
///
/// Decisions about others were not applied, which a name that is misspelt would otherwise hide.
public final class DecisionsReview: Sendable {
  private let documents: DecidedDocuments
  private let met = Mutex<Set<Int>>([])

  public init(_ documents: DecidedDocuments) { self.documents = documents }

  public func add(_ record: BatchRecord) {
    let indices = documents.indices(about: record.item.decidedNames)
    met.withLock { $0.formUnion(indices) }
  }

  /// What was decided about documents that did not occur.
  public var unmet: [DecidedDocuments.Sheet] {
    let met = met.withLock { $0 }
    return documents.sheets.indices.filter { !met.contains($0) }.map { documents.sheets[$0] }
  }
}
