public import Bitext
import BitextFormats

/// Where the results of a batch go.
///
/// Writing is in two steps: ``rendering(of:item:)`` runs on any thread, and ``accept(_:_:)`` is called for one
/// record after another, in order of the input.
public protocol BatchSink: Sendable {
  /// A document as the sink writes it.
  associatedtype Rendering: Sendable

  /// What an earlier run has made of a document, or nil if it is to be done.
  func resultOfEarlierRun(_ item: BatchItem, index: Int) -> Result<BatchCounts, BitextError>?
  /// A document as the sink writes it.
  func rendering(of result: Result<Report, BitextError>, item: BatchItem) -> Rendering
  /// Takes the record of a document.
  ///
  /// - Parameter rendering: What was made of the document; nil if an earlier run has written it.
  /// - Returns: Why this document cannot be kept, if it cannot.
  /// - Throws: What keeps all further documents from being written.
  mutating func accept(_ record: BatchRecord, _ rendering: Rendering?) throws(BitextError) -> BitextError?
  /// Called behind the last record; not if the batch is stopped.
  mutating func finish() throws(BitextError)
}

/// A document, or one side of it, as it is written to one file.
public struct BatchText: Sendable {
  /// The file that it is all of; nil where the sink has one file for many documents.
  public let path: String?
  public let bytes: [UInt8]

  /// What a writer makes.
  init(path: String? = nil, _ write: (inout Output) -> Void) {
    var output = Output()
    write(&output)
    self.path = path
    bytes = output.bytes
  }
}
