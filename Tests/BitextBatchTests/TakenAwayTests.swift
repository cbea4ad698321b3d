import Bitext
import BitextFormats
import BitextStore
import Foundation
import Testing

@testable import BitextBatch

/// What somebody takes away or changes under a run is noticed, and never leaves a wrong result.
@Suite struct TakenAwayTests {
  /// What somebody does to a file that a run has open.
  enum Deed: CaseIterable {
    case remove, replace, cut

    func perform(on path: String) throws {
      switch self {
      case .remove: try FileManager.default.removeItem(atPath: path)
      case .replace:
        let bytes = FileManager.default.contents(atPath: path)
        try FileManager.default.removeItem(atPath: path)
        try bytes?.write(to: URL(filePath: path))
      case .cut: truncate(path, 0)
      }
    }
  }

  private static let items = ["a", "b", "c"].map { BatchItem.ofPeace($0) }

  /// Accepts two documents, does something, and goes on to the end.
  private func run<Sink: BatchSink>(_ sink: Sink, _ deed: () throws -> Void = {}) throws {
    var sink = sink
    for (index, item) in Self.items.enumerated() {
      if index == 2 { try deed() }
      if let result = sink.resultOfEarlierRun(item, index: index) {
        _ = try sink.accept(BatchRecord(item: item, result: result, wasDoneBefore: true), nil)
        continue
      }
      var digest = InputDigest()
      let (report, _) = try BatchDocuments(lexicon: nil).report(on: item, digest: &digest)
      _ = try sink.accept(
        BatchRecord(item: item, result: .success(BatchCounts(report, bytes: 1)), inputDigest: digest.text),
        sink.rendering(of: .success(report), item: item, index: index))
    }
    try sink.finish()
  }

  private func joined(_ scratch: ScratchFolder, _ name: String, resumes: Bool = false) throws -> JoinedSink {
    var filter = BeadFilter.pairs
    filter.unique = .exact
    let unique = JoinedSink.Unique(filter: filter, level: .sentence) { filter in
      [TMXWriter(UnitOptions(filter: filter))]
    }
    return try JoinedSink(
      paths: ["\(scratch.path)/\(name)"],
      form: .unique(unique, Bilingual(source: .english, target: .chinese)),
      settings: "s", resumes: resumes, interval: SyncInterval(documents: 1))
  }

  @Test(arguments: ["all.part", "all.journal", "all.seen"], Deed.allCases)
  func joinedFile(_ name: String, _ deed: Deed) throws {
    let scratch = try ScratchFolder()
    try run(joined(scratch, "whole"))
    let error = #expect(throws: BitextError.self) {
      try run(joined(scratch, "all")) { try deed.perform(on: scratch.path + "/" + name) }
    }
    #expect(
      error?.code == .changedByOthers && error?.file?.hasSuffix(name) == true, "\(String(describing: error))")
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/all"))
    // Whoever goes on is told, or gets the whole.
    do { try run(joined(scratch, "all", resumes: true)) } catch is BitextError {
      try run(joined(scratch, "all"))
    }
    #expect(try scratch.text("all") == scratch.text("whole"))
  }

  @Test(arguments: Deed.allCases) func journalOfAFolder(_ deed: Deed) throws {
    let scratch = try ScratchFolder()
    func sink(_ name: String, resumes: Bool) throws -> FolderSink {
      try FolderSink(
        folder: scratch.path + "/" + name, format: .json, settings: "s", resumes: resumes,
        interval: SyncInterval(documents: 1))
    }
    try run(sink("whole", resumes: false))
    let error = #expect(throws: BitextError.self) {
      try run(sink("out", resumes: false)) { try deed.perform(on: scratch.path + "/out/batch.jsonl") }
    }
    #expect(error?.code == .changedByOthers)
    try run(sink("out", resumes: true))
    #expect(try scratch.contents(of: "out") == scratch.contents(of: "whole"))
  }

  @Test func runThatGoesOnWithoutAJournalSaysSo() throws {
    let scratch = try ScratchFolder()
    var sink = try FolderSink(folder: scratch.path + "/out", format: .json, settings: "s", resumes: true)
    #expect(sink.warning == nil)
    try sink.suspend()
    _ = try scratch.write("{}", to: "other/a.json")
    let other = try FolderSink(folder: scratch.path + "/other", format: .json, settings: "s", resumes: true)
    #expect(other.warning?.message.contains("is not there") == true)
    do {
      var first = try joined(scratch, "all")
      _ = try first.suspend()
    }
    _ = try scratch.write("<tmx>", to: "all.part")
    chmod(scratch.path + "/all.part", 0o1644)
    try FileManager.default.removeItem(atPath: scratch.path + "/all.journal")
    #expect(try joined(scratch, "all", resumes: true).warning?.message.contains("is not there") == true)
  }

  @Test(arguments: ["s.sqlite", "s.sqlite.part"]) func store(_ name: String) throws {
    let scratch = try ScratchFolder()
    func sink() throws -> StoreSink {
      try StoreSink(path: scratch.path + "/s.sqlite", settings: "s", resumes: false)
    }
    let error = #expect(throws: BitextError.self) {
      try run(sink()) { try Deed.remove.perform(on: scratch.path + "/" + name) }
    }
    #expect(error?.code == .changedByOthers && error?.file?.hasSuffix(name) == true)
    // Also where the run is stopped and nothing more is written.
    var stopped = try sink()
    try Deed.remove.perform(on: scratch.path + "/" + name)
    #expect(throws: BitextError.self) { try stopped.suspend() }
  }
}
