import Bitext
import BitextFormats
import Foundation
import Testing

@testable import BitextBatch

/// A result that a list of documents puts elsewhere belongs to its run as long as the run goes on.
@Suite struct HeldResultsTests {
  /// Accepts a document, and gives the failure.
  private func accept(_ item: BatchItem, into sink: inout FolderSink) throws -> BitextError? {
    if let result = sink.resultOfEarlierRun(item, index: 0) {
      return try sink.accept(BatchRecord(item: item, result: result, wasDoneBefore: true), nil)
    }
    var digest = InputDigest()
    let (report, _) = try BatchDocuments(lexicon: nil).report(on: item, digest: &digest)
    return try sink.accept(
      BatchRecord(item: item, result: .success(BatchCounts(report, bytes: 1)), inputDigest: digest.text),
      sink.rendering(of: .success(report), item: item, index: 0))
  }

  private func sink(_ folder: String, resumes: Bool = false) throws -> FolderSink {
    try FolderSink(folder: folder, format: .vecalign, settings: "s", resumes: resumes)
  }

  @Test func finishedFileElsewhereIsNotReplacedByAnotherRun() throws {
    let scratch = try ScratchFolder()
    let place = try scratch.folder("elsewhere") + "/r.align"
    for resumes in [false, true] {
      var first = try sink(scratch.path + "/one", resumes: resumes)
      #expect(try accept(.ofPeace("a", output: place), into: &first) == nil)
      let identity = FileStatus(place)?.identity
      var second = try sink(scratch.path + "/two")
      let error = try accept(.ofPeace("b", output: place), into: &second)
      #expect(error?.code == .inUse && error?.file == place)
      #expect(error?.message.contains("is a result of another run of bitext") == true)
      #expect(error?.message.contains("“b”") == true)
      // One in the folder, and one elsewhere that nobody has, are written all the same.
      #expect(try accept(.ofPeace("c"), into: &second) == nil)
      #expect(try accept(.ofPeace("d", output: place + ".align"), into: &second) == nil)
      try second.finish()
      #expect(FileStatus(place)?.identity == identity)
      try first.finish()
      withExtendedLifetime(first) {}
    }
    // Whoever has ended holds nobody up.
    var second = try sink(scratch.path + "/two")
    #expect(try accept(.ofPeace("b", output: place), into: &second) == nil)
  }

  @Test func documentDoneEarlierFailsWhereAnotherRunHasItsFile() throws {
    let scratch = try ScratchFolder()
    let place = try scratch.folder("elsewhere") + "/r.align"
    do {
      var first = try sink(scratch.path + "/one")
      #expect(try accept(.ofPeace("a", output: place), into: &first) == nil)
      try first.finish()
    }
    let held = try GrowingFile(path: place, in: FileSystem())
    var again = try sink(scratch.path + "/one", resumes: true)
    #expect(try accept(.ofPeace("a", output: place), into: &again)?.code == .inUse)
    withExtendedLifetime(held) {}
  }

  private static func feed(_ line: String, into pipe: String) throws {
    let handle = try FileHandle(forWritingTo: URL(filePath: pipe))
    try handle.write(contentsOf: Data(line.utf8))
    try handle.close()
  }

  /// Of a list that comes through a pipe nothing is known before it is read.
  @Test func inputsOfAListFromAPipeAreNotReplaced() async throws {
    let scratch = try ScratchFolder()
    let source = try scratch.write("Peace.\n", to: "a.en")
    let target = try scratch.write("和平。\n", to: "a.zh")
    let link = scratch.path + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: source)
    let runner = BatchRunner(documents: BatchDocuments(lexicon: nil), threads: 2)
    for output in ["", "\t\(target)", "\t\(link)"] {
      let list = scratch.path + "/list"
      #expect(mkfifo(list, 0o600) == 0)
      let line = "\(source)\t\(target)\(output)\n"
      let feeder = Thread { try? Self.feed(line, into: list) }
      feeder.start()
      let manifest = try ManifestSource(LineInput(path: list), file: list)
      if output.isEmpty {
        let sink = try JoinedSink(
          paths: [link], form: .records, settings: "s", resumes: false, inputs: manifest.inputFiles)
        let error = await #expect(throws: BitextError.self) {
          _ = try await runner.run(manifest, into: sink)
        }
        #expect(error?.message == "is an input and is left as it is.")
      } else {
        let sink = try FolderSink(
          folder: scratch.path + "/out", format: .vecalign, settings: "s", resumes: false,
          inputs: manifest.inputFiles)
        #expect(try await runner.run(manifest, into: sink).failures == 1)
      }
      #expect(try scratch.text("a.en") == "Peace.\n" && scratch.text("a.zh") == "和平。\n")
      try FileManager.default.removeItem(atPath: list)
    }
  }
}
