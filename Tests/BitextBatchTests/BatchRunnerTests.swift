import Bitext
import BitextFormats
import Foundation
import Synchronization
import Testing

@testable import BitextBatch

@Suite struct BatchRunnerTests {
  private let documents = BatchDocuments()

  private func folderSink(_ scratch: ScratchFolder, _ folder: String, resumes: Bool = false) throws
    -> FolderSink
  {
    try FolderSink(
      folder: scratch.path + "/" + folder, format: .vecalign, level: .paragraph,
      settings: "s", resumes: resumes)
  }

  private func joinedSink(_ scratch: ScratchFolder, _ file: String, resumes: Bool = false) throws
    -> JoinedSink
  {
    try JoinedSink(paths: [scratch.path + "/" + file], form: .records, settings: "s", resumes: resumes)
  }

  @Test func resultsAreTheSameForAnyNumberOfThreads() async throws {
    let scratch = try ScratchFolder()
    for threads in [1, 2, 7] {
      let source = TestSource.documents(60, failingEach: 9)
      let runner = BatchRunner(documents: documents, threads: threads)
      let summary = try await runner.run(source, into: folderSink(scratch, "out\(threads)"))
      #expect(summary.documents == 54 && summary.failures == 6 && !summary.isStopped)
      _ = try await runner.run(source, into: joinedSink(scratch, "all\(threads).jsonl"))
    }
    let one = try scratch.contents(of: "out1")
    #expect(one.count == 55 && one["doc/1.align"]?.isEmpty == false)
    #expect(try scratch.contents(of: "out2") == one)
    #expect(try scratch.contents(of: "out7") == one)
    let joined = try scratch.text("all1.jsonl")
    #expect(joined.split(separator: "\n").count == 60)
    #expect(try scratch.text("all2.jsonl") == joined)
    #expect(try scratch.text("all7.jsonl") == joined)
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/all1.jsonl.part"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/all1.jsonl.journal"))
  }

  @Test(arguments: [0, 1, 10, 29])
  func batchThatIsStoppedGoesOnWhereItWas(_ stopAfter: Int) async throws {
    let scratch = try ScratchFolder()
    let source = TestSource.documents(30, failingEach: 8)
    let runner = BatchRunner(documents: documents, threads: 2)
    let whole = try await runner.run(source, into: joinedSink(scratch, "whole.jsonl"))

    let written = Mutex(0)
    let stopped = try await runner.run(
      source, into: joinedSink(scratch, "all.jsonl"), isStopped: { written.withLock { $0 >= stopAfter } },
      progress: { _, _ in written.withLock { $0 += 1 } })
    #expect(stopped.isStopped && stopped.documents + stopped.failures >= stopAfter)
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/all.jsonl"))

    // What a crash may leave: half a document, and half a line of the journal.
    try append("{\"id\":\"half", to: scratch.path + "/all.jsonl.part")
    try append("{\"name\":\"ha", to: scratch.path + "/all.jsonl.journal")
    let resumed = try await runner.run(source, into: joinedSink(scratch, "all.jsonl", resumes: true))
    #expect(resumed.doneBefore == stopped.documents + stopped.failures)
    #expect(resumed.counts == whole.counts && resumed.failures == whole.failures)
    #expect(try scratch.text("all.jsonl") == scratch.text("whole.jsonl"))
  }

  /// One file holds documents in order, so another order would make some of them twice and others never.
  @Test(arguments: [[0, 2, 3], [0], [1, 0, 2, 3]])
  func listThatHasChangedIsNotGoneOnWithInOneFile(_ order: [Int]) async throws {
    let scratch = try ScratchFolder()
    let source = TestSource.documents(4)
    let runner = BatchRunner(documents: documents, threads: 2)
    let written = Mutex(0)
    _ = try await runner.run(
      source, into: joinedSink(scratch, "all.jsonl"), isStopped: { written.withLock { $0 >= 2 } },
      progress: { _, _ in written.withLock { $0 += 1 } })
    let changed = TestSource(order.map { source.items[$0] })
    let error = await #expect(throws: BitextError.self) {
      try await runner.run(changed, into: joinedSink(scratch, "all.jsonl", resumes: true))
    }
    #expect(error?.code == .configuration && error?.message.contains("has changed") == true)
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/all.jsonl"))
  }

  @Test func folderOfAnEarlierRunIsGoneOnWith() async throws {
    let scratch = try ScratchFolder()
    let runner = BatchRunner(documents: documents, threads: 2)
    let all = TestSource.documents(20, failingEach: 6)
    _ = try await runner.run(all, into: folderSink(scratch, "whole"))
    _ = try await runner.run(TestSource(Array(all.items.prefix(12))), into: folderSink(scratch, "out"))
    // A result that is gone is made again, whatever the journal says.
    try FileManager.default.removeItem(atPath: scratch.path + "/out/doc/3.align")
    try append("{\"name\":\"doc/1", to: scratch.path + "/out/batch.jsonl")
    let summary = try await runner.run(all, into: folderSink(scratch, "out", resumes: true))
    #expect(summary.doneBefore == 9 && summary.documents == 17 && summary.failures == 3)
    #expect(try scratch.contents(of: "whole") == scratch.contents(of: "out"))
  }

  @Test func resultsOfOtherSettingsAreNotMixed() async throws {
    let scratch = try ScratchFolder()
    let runner = BatchRunner(documents: documents, threads: 1)
    _ = try await runner.run(TestSource.documents(2), into: folderSink(scratch, "out"))
    #expect(throws: BitextError.self) {
      try FolderSink(
        folder: scratch.path + "/out", format: .json, settings: "t",
        resumes: true)
    }
  }

  @Test func secondDocumentOfANameFailsAndTheRestGoesOn() async throws {
    let scratch = try ScratchFolder()
    let items = TestSource.documents(3).items
    let runner = BatchRunner(documents: documents, threads: 2)
    let summary = try await runner.run(
      TestSource([items[0], items[0], items[1], items[2]]), into: folderSink(scratch, "out"))
    #expect(summary.documents == 3 && summary.failures == 1)
    #expect(try scratch.text("out/batch.jsonl").contains("a file of this batch already"))
  }

  @Test func namesNeverLeadOutOfTheFolder() async throws {
    let scratch = try ScratchFolder()
    let input = TestSource.documents(1).items[0].input
    let names = [
      "../../up", "/root/x", "..", "", "a\u{0}b", "batch", String(repeating: "n", count: 300), "中/文",
    ]
    let source = TestSource(names.map { BatchItem(name: $0, input: input) })
    let sink = try FolderSink(
      folder: scratch.path + "/deep/out", format: .jsonl, settings: "s", resumes: false)
    let summary = try await BatchRunner(documents: documents, threads: 1).run(source, into: sink)
    #expect(summary.documents == 5 && summary.failures == 3)
    #expect(
      try scratch.contents(of: ".").keys.sorted() == [
        "deep/out/a_b.jsonl", "deep/out/batch.jsonl", "deep/out/document.jsonl", "deep/out/root/x.jsonl",
        "deep/out/up.jsonl", "deep/out/中/文.jsonl",
      ])
  }

  @Test func memoryIsATranslationMemoryOfAllDocuments() async throws {
    let scratch = try ScratchFolder()
    let sink = try JoinedSink(
      paths: [scratch.path + "/all.tmx"],
      form: .reports([TMXWriter()], Bilingual(source: .english, target: .chinese)), settings: "s",
      resumes: false)
    let summary = try await BatchRunner(documents: documents, threads: 2).run(
      TestSource.documents(5), into: sink)
    let text = try scratch.text("all.tmx")
    #expect(text.components(separatedBy: "<tmx ").count == 2 && text.hasSuffix("</tmx>\n"))
    #expect(text.components(separatedBy: "<tu>").count - 1 == summary.counts.beads - summary.counts.nullBeads)
  }

  /// A pair of texts that an earlier document has is not written again, also where a run was gone on with.
  @Test func pairsAreUniqueOverAllDocuments() async throws {
    let scratch = try ScratchFolder()
    var filter = BeadFilter.pairs
    filter.unique = .exact
    let unique = JoinedSink.Unique(filter: filter, level: .sentence) { filter in
      Side.allCases.map { MosesWriter(side: $0, filter: filter) }
    }
    func sink(_ name: String, resumes: Bool = false) throws -> JoinedSink {
      try JoinedSink(
        paths: ["en", "zh"].map { "\(scratch.path)/\(name).\($0)" },
        form: .unique(unique, Bilingual(source: .english, target: .chinese)), settings: "s", resumes: resumes,
        interval: SyncInterval(documents: 1))
    }
    var source = TestSource.documents(12)
    source.items += source.items.map { BatchItem(name: $0.name + "again", input: $0.input) }
    let runner = BatchRunner(documents: documents, threads: 2)
    _ = try await runner.run(source, into: sink("whole"))
    let lines = try scratch.text("whole.en").split(separator: "\n")
    #expect(!lines.isEmpty && Set(lines).count == lines.count)
    #expect(try scratch.text("whole.zh").split(separator: "\n").count == lines.count)
    let written = Mutex(0)
    _ = try await runner.run(
      source, into: sink("all"), isStopped: { written.withLock { $0 >= 9 } },
      progress: { _, _ in written.withLock { $0 += 1 } })
    #expect(FileManager.default.fileExists(atPath: scratch.path + "/all.en.seen"))
    _ = try await runner.run(source, into: sink("all", resumes: true))
    for side in ["en", "zh"] { #expect(try scratch.text("all.\(side)") == scratch.text("whole.\(side)")) }
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/all.en.seen"))
  }

  private func append(_ text: String, to path: String) throws {
    var data = try Data(contentsOf: URL(filePath: path))
    data.append(contentsOf: text.utf8)
    try data.write(to: URL(filePath: path))
  }
}
