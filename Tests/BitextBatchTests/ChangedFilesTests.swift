import Bitext
import BitextFormats
import BitextStore
import Foundation
import Synchronization
import Testing

@testable import BitextBatch

/// A run that goes on believes neither that an input is what it was, nor that a result is.
@Suite struct ChangedFilesTests {
  private let runner = BatchRunner(documents: BatchDocuments(lexicon: nil), threads: 2)

  /// Three documents of files, and one of a text.
  private func source(_ scratch: ScratchFolder, text: String = "和平。") throws -> TestSource {
    TestSource(
      ["a", "b", "c"].map { name in
        let files = Bilingual(source: "in/\(name).en", target: "in/\(name).zh").map {
          scratch.path + "/" + $0
        }
        return BatchItem(name: name, input: .success(.files(files)))
      } + [BatchItem(name: "d", input: .success(.texts(Bilingual(source: "Peace.", target: text))))])
  }

  private func writeInputs(_ scratch: ScratchFolder) throws {
    for name in ["a", "b", "c"] {
      _ = try scratch.write("The sides met in \(name).\n", to: "in/\(name).en")
      _ = try scratch.write("双方在\(name)会晤。\n", to: "in/\(name).zh")
    }
  }

  private func folder(_ scratch: ScratchFolder, _ name: String, resumes: Bool) throws -> FolderSink {
    try FolderSink(folder: scratch.path + "/" + name, format: .json, settings: "s", resumes: resumes)
  }

  /// As long as before, in the same second: only the bytes tell.
  @Test func inputThatWasEditedIsAlignedAgain() async throws {
    let scratch = try ScratchFolder()
    try writeInputs(scratch)
    let store = scratch.path + "/s.sqlite"
    _ = try await runner.run(source(scratch), into: folder(scratch, "out", resumes: false))
    _ = try await runner.run(
      source(scratch), into: StoreSink(path: store, settings: "s", resumes: false))
    _ = try scratch.write("双方在Z会晤。\n", to: "in/b.zh")
    let now = try source(scratch, text: "和睦。")
    let summary = try await runner.run(now, into: folder(scratch, "out", resumes: true))
    #expect(summary.documents == 4 && summary.doneBefore == 2)
    _ = try await runner.run(now, into: folder(scratch, "new", resumes: false))
    #expect(try scratch.contents(of: "out") == scratch.contents(of: "new"))
    let stored = try await runner.run(now, into: StoreSink(path: store, settings: "s", resumes: true))
    #expect(stored.documents == 4 && stored.doneBefore == 2)
    _ = try await runner.run(
      now, into: StoreSink(path: scratch.path + "/n.sqlite", settings: "s", resumes: false))
    #expect(try StoreContents.rows(of: store) == StoreContents.rows(of: scratch.path + "/n.sqlite"))
  }

  /// What a line says beside its texts is repeated in its record, so it counts as well.
  @Test(arguments: [("1", 2016, 1), ("1", 2017, 0), ("\"1\"", 2016, 0)])
  func lineWithOtherMembersIsDoneAgain(_ identifier: String, _ year: Int, _ doneBefore: Int) async throws {
    func source(_ identifier: String, _ year: Int) -> TestSource {
      var item = BatchItem.ofPeace("1")
      item.identifier = identifier
      item.members = ["\"year\":\(year)"]
      return TestSource([item])
    }
    let scratch = try ScratchFolder()
    let (old, new) = (scratch.path + "/o.sqlite", scratch.path + "/n.sqlite")
    _ = try await runner.run(
      source("1", 2016), into: StoreSink(path: old, settings: "s", resumes: false))
    let summary = try await runner.run(
      source(identifier, year), into: StoreSink(path: old, settings: "s", resumes: true))
    #expect(summary.documents == 1 && summary.doneBefore == doneBefore)
    _ = try await runner.run(
      source(identifier, year), into: StoreSink(path: new, settings: "s", resumes: false))
    #expect(try StoreContents.rows(of: old) == StoreContents.rows(of: new))
  }

  /// What is joined in one file lies in order, so the run says which document has changed, and does nothing.
  @Test func joinedFileIsNotGoneOnWithBehindAnInputThatWasEdited() async throws {
    let scratch = try ScratchFolder()
    try writeInputs(scratch)
    func sink(resumes: Bool) throws -> JoinedSink {
      try JoinedSink(paths: [scratch.path + "/all"], form: .records, settings: "s", resumes: resumes)
    }
    let stops = Stops(behind: 3)
    _ = try await BatchRunner(documents: runner.documents, threads: 1).run(
      source(scratch), into: sink(resumes: false), isStopped: { stops.isTime })
    let part = try scratch.text("all.part")
    _ = try scratch.write("双方在Z会晤。\n", to: "in/b.zh")
    let error = await #expect(throws: BitextError.self) {
      _ = try await runner.run(source(scratch), into: sink(resumes: true))
    }
    #expect(error?.message == "Document 2, “b”, has changed since an earlier run has read it.")
    #expect(try scratch.text("all.part") == part)
    try writeInputs(scratch)
    let summary = try await runner.run(source(scratch), into: sink(resumes: true))
    #expect(summary.documents == 4 && summary.doneBefore == 3)
  }

  /// Damage that leaves the length as it was.
  @Test func resultWithOtherBytesIsMadeAgain() async throws {
    let scratch = try ScratchFolder()
    try writeInputs(scratch)
    _ = try await runner.run(source(scratch), into: folder(scratch, "out", resumes: false))
    let expected = try scratch.contents(of: "out")
    let text = try #require(expected["b.json"])
    _ = try scratch.write(text.replacing("met", with: "wet"), to: "out/b.json")
    let summary = try await runner.run(source(scratch), into: folder(scratch, "out", resumes: true))
    #expect(summary.doneBefore == 3)
    #expect(try scratch.contents(of: "out") == expected)
  }

  @Test(arguments: [1, 3, .max])
  func joinedFileWithOtherBytesIsNotGoneOnWith(_ documents: Int) async throws {
    let scratch = try ScratchFolder()
    try writeInputs(scratch)
    func sink(resumes: Bool, _ files: FileSystem = FileSystem()) throws -> JoinedSink {
      try JoinedSink(
        paths: [scratch.path + "/all"], form: .records, settings: "s", resumes: resumes, files: files)
    }
    let stops = Stops(behind: documents)
    // The last one has written all, and has not come to give the file its name.
    let files = FileSystem { step in
      if case .rename = step { FileSystem.Fault(error: BitextError(.unreadable, "ends here")) } else { nil }
    }
    _ = try? await BatchRunner(documents: runner.documents, threads: 1).run(
      source(scratch), into: sink(resumes: false, files), isStopped: { stops.isTime })
    let whole = try scratch.text("all.part")
    let damaged = whole.replacing("met", with: "wet")
    #expect(damaged != whole)
    _ = try scratch.write(damaged, to: "all.part")
    let error = await #expect(throws: BitextError.self) {
      _ = try await runner.run(source(scratch), into: sink(resumes: true))
    }
    #expect(error?.code == .malformed && error?.message.hasPrefix("has other bytes") == true)
    #expect(try scratch.text("all.part") == damaged)
    _ = try scratch.write(whole, to: "all.part")
    #expect(try await runner.run(source(scratch), into: sink(resumes: true)).documents == 4)
  }

  /// What is no line of the journal is left out, and that is said.
  @Test(arguments: ["{\"name\":\"half", "\0\0\0\0", "{\"name\":\"a\"}\n", "mine\nmine\n", "\r\n"])
  func bytesBehindTheJournalAreTold(_ more: String) async throws {
    let scratch = try ScratchFolder()
    try writeInputs(scratch)
    _ = try await runner.run(source(scratch), into: folder(scratch, "out", resumes: false))
    let journal = try scratch.text("out/batch.jsonl")
    #expect(try folder(scratch, "out", resumes: true).warning == nil)
    _ = try scratch.write(journal + more, to: "out/batch.jsonl")
    let sink = try folder(scratch, "out", resumes: true)
    #expect(
      sink.warning?.message.hasPrefix("The last \(more.utf8.count) bytes are no whole line of the journal")
        == true)
    #expect(sink.warning?.file == scratch.path + "/out/batch.jsonl")
    #expect(try await runner.run(source(scratch), into: sink).doneBefore == 4)
    #expect(try scratch.text("out/batch.jsonl") == journal)
    // A line within that was edited takes those behind it with it.
    _ = try scratch.write(journal.replacing("\"name\":\"b\"", with: "\"name\":\"d\""), to: "out/batch.jsonl")
    let edited = try folder(scratch, "out", resumes: true)
    #expect(edited.warning != nil)
    #expect(try await runner.run(source(scratch), into: edited).doneBefore == 1)
    #expect(try scratch.text("out/batch.jsonl") == journal)
  }

  @Test func inputThatCouldNotBeReadIsTriedAgain() async throws {
    let scratch = try ScratchFolder()
    try writeInputs(scratch)
    try FileManager.default.removeItem(atPath: scratch.path + "/in/b.zh")
    let first = try await runner.run(source(scratch), into: folder(scratch, "out", resumes: false))
    #expect(first.failures == 1)
    try writeInputs(scratch)
    let summary = try await runner.run(source(scratch), into: folder(scratch, "out", resumes: true))
    #expect(summary.documents == 4 && summary.doneBefore == 3)
  }
}

/// Says when it was asked more often than a number of documents on one thread would ask: twice for each.
private final class Stops: Sendable {
  private let left: Mutex<Int>

  init(behind documents: Int) { left = Mutex(documents == .max ? .max : 2 * documents) }

  var isTime: Bool {
    left.withLock { left in
      left -= 1
      return left < 0
    }
  }
}
