public import Bitext

/// Aligns the documents of a list on all cores, and hands their results on in order.
///
/// At most a few documents for each thread are held at a time, however long the list is, and the results are
/// the same bytes for any number of threads. A document that cannot be aligned becomes a record with its error
/// and stops nothing.
public struct BatchRunner: Sendable {
  public var documents: BatchDocuments
  /// How many documents are worked on at a time.
  public var threads: Int

  public init(documents: BatchDocuments, threads: Int) {
    self.documents = documents
    self.threads = max(1, threads)
  }

  /// Runs the batch to its end, or until it is stopped.
  ///
  /// - Parameters:
  ///   - isStopped: whether the batch shall stop. Documents that are being worked on are finished first.
  ///   - progress: is told of each record when it has been written, with what was done so far.
  /// - Throws: what keeps the list from being read on or the results from being written.
  public func run(
    _ source: some BatchSource, into sink: some BatchSink,
    isStopped: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (BatchRecord, BatchSummary) -> Void = { _, _ in }
  ) async throws(BitextError) -> BatchSummary {
    let reader = BatchReader(source, isStopped: isStopped)
    let writer = BatchWriter(sink, window: 4 * threads, progress: progress)
    let documents = documents
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<threads {
        group.addTask {
          while let (index, item) = await reader.next(), await writer.admits(index) {
            if let result = sink.resultOfEarlierRun(item, index: index) {
              await writer.take(BatchRecord(item: item, result: result, wasDoneBefore: true), nil, at: index)
            } else {
              let (record, rendering) = BatchRunner.record(of: item, index, documents, sink)
              await writer.take(record, rendering, at: index)
            }
          }
        }
      }
    }
    if let failure = await reader.failure {
      try? await writer.suspend()
      throw failure
    }
    return try await writer.end(isStopped: await reader.wasStopped)
  }

  private static func record<Sink: BatchSink>(
    of item: BatchItem, _ index: Int, _ documents: BatchDocuments, _ sink: Sink
  ) -> (BatchRecord, Sink.Rendering) {
    var digest = InputDigest()
    do throws(BitextError) {
      let (report, byteCount) = try documents.report(on: item, digest: &digest)
      let warnings = report.warnings
      let decisions = documents.decisions?.decisions(about: item.decidedNames)
      let review = decisions.map { report.review(of: $0, isOfMany: true) }
      let counts = BatchCounts(
        report, bytes: byteCount, isDoubtful: !warnings.isEmpty, contents: documents.contents, review: review)
      let hasBaseline = documents.baseline != nil
      let known = hasBaseline ? report.baselineEntries(as: item.name) : []
      let left = hasBaseline ? report.baselineEntries(as: item.name, besides: decisions) : []
      return (
        BatchRecord(
          item: item, result: .success(counts), knownGaps: known, baselineGaps: left, review: review,
          warnings: warnings, inputDigest: digest.text
        ),
        sink.rendering(of: .success(report), item: item, index: index)
      )
    } catch {
      return (
        BatchRecord(item: item, result: .failure(error), inputDigest: digest.text),
        sink.rendering(of: .failure(error), item: item, index: index)
      )
    }
  }
}

/// Reads the list, one document at a time.
///
/// It is an actor of its own, so that a list that comes slowly holds up nobody who has a result to write.
private actor BatchReader<Source: BatchSource> {
  private var source: Source
  private let isStopped: @Sendable () -> Bool
  private var index = 0
  private(set) var failure: BitextError?
  private(set) var wasStopped = false

  init(_ source: Source, isStopped: @escaping @Sendable () -> Bool) {
    self.source = source
    self.isStopped = isStopped
  }

  func next() -> (index: Int, item: BatchItem)? {
    if failure != nil || wasStopped { return nil }
    do throws(BitextError) {
      let item = isStopped() ? nil : try source.next()
      if isStopped() {
        wasStopped = true
        return nil
      }
      guard let item else { return nil }
      index += 1
      return (index - 1, item)
    } catch {
      failure = error
      return nil
    }
  }
}

/// Puts the results into order and writes them.
private actor BatchWriter<Sink: BatchSink> {
  private var sink: Sink
  private let window: Int
  private let progress: @Sendable (BatchRecord, BatchSummary) -> Void
  /// Results that wait for those before them.
  private var waiting: [Int: (record: BatchRecord, rendering: Sink.Rendering?)] = [:]
  private var next = 0
  private var summary = BatchSummary()
  private var failure: BitextError?
  /// Who may not begin a document yet, because too many results wait already.
  private var held: [CheckedContinuation<Void, Never>] = []

  init(_ sink: Sink, window: Int, progress: @escaping @Sendable (BatchRecord, BatchSummary) -> Void) {
    self.sink = sink
    self.window = window
    self.progress = progress
  }

  /// Waits until a document may be begun. Returns false if none is wanted any more.
  ///
  /// The document that all others wait for is always admitted, so that the batch goes on.
  func admits(_ index: Int) async -> Bool {
    while index >= next + window, failure == nil {
      await withCheckedContinuation { held.append($0) }
    }
    return failure == nil
  }

  func take(_ record: BatchRecord, _ rendering: Sink.Rendering?, at index: Int) {
    waiting[index] = (record, rendering)
    while failure == nil, let (record, rendering) = waiting.removeValue(forKey: next) {
      next += 1
      write(record, rendering)
    }
    let released = held
    held = []
    for continuation in released { continuation.resume() }
  }

  private func write(_ record: BatchRecord, _ rendering: Sink.Rendering?) {
    var record = record
    do throws(BitextError) {
      if let refusal = try sink.accept(record, rendering) {
        record = BatchRecord(item: record.item, result: .failure(refusal))
      }
    } catch {
      failure = error
      return
    }
    switch record.result {
    case .success(let counts):
      summary.documents += 1
      summary.counts += counts
    case .failure: summary.failures += 1
    }
    if let review = record.review { summary.review += review }
    if record.wasDoneBefore { summary.doneBefore += 1 }
    progress(record, summary)
  }

  func end(isStopped: Bool) throws(BitextError) -> BatchSummary {
    if let failure { throw failure }
    summary.isStopped = isStopped
    if isStopped { try sink.suspend() } else { try sink.finish() }
    return summary
  }

  func suspend() throws(BitextError) { if failure == nil { try sink.suspend() } }
}
