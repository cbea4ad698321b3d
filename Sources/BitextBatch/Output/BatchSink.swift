public import Bitext
import BitextFormats

/// Where the results of a batch go.
///
/// Writing is in two steps: ``rendering(of:item:index:)`` runs on any thread, and ``accept(_:_:)`` is called for one
/// record after another, in order of the input.
public protocol BatchSink: Sendable {
  /// A document as the sink writes it.
  associatedtype Rendering: Sendable

  /// What was doubtful about the work of an earlier run and did not keep this one from beginning.
  var warning: BitextError? { get }
  /// What an earlier run has made of a document, or nil if it is to be done.
  func resultOfEarlierRun(_ item: BatchItem, index: Int) -> Result<BatchCounts, BitextError>?
  /// A document as the sink writes it.
  ///
  /// - Parameter index: Its place in the list, from 0.
  func rendering(of result: Result<Report, BitextError>, item: BatchItem, index: Int) -> Rendering
  /// Takes the record of a document.
  ///
  /// - Parameter rendering: What was made of the document; nil if an earlier run has written it.
  /// - Returns: Why this document cannot be kept, if it cannot.
  /// - Throws: What keeps all further documents from being written.
  mutating func accept(_ record: BatchRecord, _ rendering: Rendering?) throws(BitextError) -> BitextError?
  /// Called behind the last record; not if the batch is stopped.
  mutating func finish() throws(BitextError)
  /// Called instead if the batch is stopped: a later run shall find all that was accepted.
  mutating func suspend() throws(BitextError)
}

extension BatchSink {
  public var warning: BitextError? { nil }
}

/// How often a sink waits until its results are safe from a loss of power.
///
/// What was not yet made safe when the power goes, or the process ends, is done again by the run that resumes.
public struct SyncInterval: Sendable {
  /// After how many documents at the latest.
  var documents: Int
  /// After how long at the latest, counted when a document is accepted.
  var time: Duration
  private var waiting = 0
  private var last = ContinuousClock.now

  public init(documents: Int = 64, time: Duration = .seconds(1)) {
    self.documents = documents
    self.time = time
  }

  /// Counts a document. Returns whether it is time to sync.
  mutating func isDue() -> Bool {
    waiting += 1
    guard waiting >= documents || last.duration(to: .now) >= time else { return false }
    waiting = 0
    last = .now
    return true
  }
}

/// A document, or one side of it, as it is written to one file.
public struct BatchText: Sendable {
  /// The file that it is all of; nil where the sink has one file for many documents.
  public let path: String?
  public let bytes: [UInt8]
  /// The digest of the bytes, where there is a path.
  let digest: String

  /// What a writer makes.
  init(path: String? = nil, _ write: (inout Output) -> Void) {
    var output = Output()
    write(&output)
    self.path = path
    bytes = output.bytes
    var hash = FowlerNollVo()
    if path != nil { bytes.withUnsafeBytes { hash.add($0) } }
    digest = hash.text
  }
}
