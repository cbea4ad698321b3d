import Bitext
import BitextBatch
import BitextFormats
import Foundation
import Testing

@testable import BitextStore

/// What stands beside a store, or does not any more, never changes in silence what is read from it.
@Suite struct StoreBesideTests {
  private let runner = BatchRunner(documents: BatchDocuments(lexicon: nil), threads: 2)
  private static let languages = Bilingual<Language?>(source: nil, target: nil)

  private func texts(_ path: String) throws -> (text: String, remarks: [String]) {
    var portions = try StoreReader(path: path, languages: Self.languages).portions(limit: .max)
    let text = try #require(try portions.next())
    let page = text.segmentation.source.document.page
    return (page[page.span], portions.remarks.map(\.description))
  }

  /// A store as a run leaves it that is killed behind some documents: the files are copied while it has them open.
  private func killedStore(_ scratch: ScratchFolder, as name: String, _ word: String) async throws -> String {
    let (path, copy) = (scratch.path + "/open.sqlite", scratch.path + "/" + name)
    let items = (1...5).map {
      BatchItem(name: "\($0)", input: .success(.pageText("\(word) \($0).\n\n第\($0)项。\n")))
    }
    _ = try await runner.run(
      TestSource(items), into: StoreSink(path: path, settings: "s", resumes: false),
      progress: { record, _ in
        guard record.item.name == "5" else { return }
        for ending in ["", "-wal"] {
          try? FileManager.default.copyItem(atPath: path + ending, toPath: copy + ending)
        }
      })
    for file in [path] + StoreSink.asides(of: path) { try? FileManager.default.removeItem(atPath: file) }
    return copy
  }

  @Test func journalOfAnotherStoreBesideAWholeOneIsRefused() async throws {
    let scratch = try ScratchFolder()
    let killed = try await killedStore(scratch, as: "killed.sqlite", "War")
    let path = scratch.path + "/whole.sqlite"
    _ = try await runner.run(
      TestSource.documents(3), into: StoreSink(path: path, settings: "s", resumes: false))
    let before = try texts(path)
    #expect(before.remarks.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).count == 3)
    try FileManager.default.copyItem(atPath: killed + "-wal", toPath: path + "-wal")
    let error = #expect(throws: BitextError.self) { try texts(path) }
    #expect(error?.file == path + "-wal" && error?.code == .malformed && error?.remedy != nil)
    try FileManager.default.removeItem(atPath: path + "-wal")
    #expect(try texts(path).text == before.text)
  }

  @Test func storeOfABatchThatWasKilledSaysSo() async throws {
    let scratch = try ScratchFolder()
    let killed = try await killedStore(scratch, as: "killed.sqlite", "War")
    let read = try texts(killed)
    #expect(read.text.contains("War"))
    #expect(read.remarks.contains { $0.contains("has not come to its end") })
    // Without what stood beside it there is nothing in it, and reading makes nothing there.
    for ending in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: killed + ending) }
    let error = #expect(throws: BitextError.self) { try texts(killed) }
    #expect(error?.message.contains("FILE-wal, which is not there or damaged") == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == ["killed.sqlite"])
    // A run that goes on begins at the beginning.
    let source = TestSource.documents(3)
    let again = try await runner.run(source, into: StoreSink(path: killed, settings: "s", resumes: true))
    #expect(again.documents == 3 && again.failures == 0)
    #expect(try texts(killed).remarks.isEmpty)
  }

  @Test(arguments: ["a b", "50%", "a?b", "#1", "名称", "x\ny"]) func anyNameIsRead(_ name: String) async throws
  {
    let scratch = try ScratchFolder()
    let path = scratch.path + "/" + name
    _ = try await runner.run(
      TestSource.documents(2), into: StoreSink(path: path, settings: "s", resumes: false))
    #expect(try texts(path).text.isEmpty == false)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [name])
  }
}
