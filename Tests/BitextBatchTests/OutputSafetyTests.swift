import Bitext
import BitextFormats
import BitextStore
import Foundation
import Testing

@testable import BitextBatch

/// Outputs never replace what is no result of the batch, and what one document is called harms no other.
@Suite struct OutputSafetyTests {
  private let runner = BatchRunner(documents: BatchDocuments(lexicon: nil), threads: 2)
  private func item(_ name: String, output: String? = nil) -> BatchItem {
    .ofPeace(name, output: output)
  }

  private func folderSink(
    _ folder: String, resumes: Bool = false, inputs: InputFiles = InputFiles(), settings: String = "s"
  ) throws -> FolderSink {
    try FolderSink(folder: folder, format: .vecalign, settings: settings, resumes: resumes, inputs: inputs)
  }

  @Test(arguments: [
    // The name, the file, and how many of two more documents fail.
    ("a", "a.align"), ("../a", "a.align"), ("../\u{301}x", "\u{301}x.align"), ("..", "document.align"),
    ("/etc/x", "etc/x.align"), ("a/../../b", "a/b.align"), ("./\u{301}/../c", "\u{301}/c.align"),
    ("\u{1B}[2J", "_[2J.align"), ("\u{9B}31m", "_31m.align"), ("\u{202E}txt", "_txt.align"),
    ("a\nb", "a_b.align"),
    ("输出/一", "输出/一.align"), ("...", "....align"), ("a//b/", "a/b.align"), ("e\u{301}", "e\u{301}.align"),
  ])
  func nameLeadsToAFileOfTheFolder(_ name: String, _ file: String) async throws {
    let scratch = try ScratchFolder()
    let summary = try await runner.run(
      TestSource([item(name), item("z")]), into: folderSink(scratch.path + "/deep/输出"))
    #expect(summary.documents == 2 && summary.failures == 0)
    #expect(
      try Set(scratch.contents(of: ".").keys.map { Array($0.utf8) })
        == Set(["deep/输出/" + file, "deep/输出/batch.jsonl", "deep/输出/z.align"].map { Array($0.utf8) }))
  }

  @Test(arguments: [
    ["a", "a.align/b", "c"], ["a.align/b", "a", "c"], ["batch.jsonl/x", "a", "c"],
    ["a", "./a", "c"], ["a", "a/", "c"], [String(repeating: "长", count: 80), "a", "c"],
  ])
  func onlyTheDocumentFailsWhoseNameIsNoFile(_ names: [String]) async throws {
    let scratch = try ScratchFolder()
    let source = TestSource(names.map { item($0) })
    let summary = try await runner.run(source, into: folderSink(scratch.path + "/out"))
    #expect(summary.documents == 2 && summary.failures == 1)
    let expected = try scratch.contents(of: "out")
    let again = try await runner.run(source, into: folderSink(scratch.path + "/out", resumes: true))
    #expect(again.documents == 2 && again.failures == 1 && again.doneBefore >= 1)
    #expect(try scratch.contents(of: "out") == expected)
  }

  /// What two names of documents lead to one file, the second fails, and its message tells both.
  @Test(arguments: [
    ["..", ".", ""], ["a", "./a", "a/", "a//"], ["a/b", "a//b", "/a/b", "../a/b"], ["a\nb", "a\tb", "a_b"],
  ])
  func secondDocumentWithTheSameFileIsToldTheFirst(_ names: [String]) async throws {
    let scratch = try ScratchFolder()
    for resumes in [false, true, true] {
      let summary = try await runner.run(
        TestSource(names.map { item($0) }), into: folderSink(scratch.path + "/out", resumes: resumes))
      #expect(summary.documents == 1 && summary.failures == names.count - 1)
      let messages = try scratch.text("out/batch.jsonl").split(separator: "\n").compactMap {
        line -> String? in
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return (object?["error"] as? [String: Any])?["message"] as? String
      }
      #expect(
        messages
          == names.dropFirst().map {
            "is a file of this batch already, of the document “\(names[0])”, which keeps it; the document “\($0)” would be "
              + "written there as well."
          })
    }
  }

  @Test func twoOutputsThatAreOneFileAreRefused() async throws {
    let scratch = try ScratchFolder()
    let folder = scratch.path + "/out"
    try FileManager.default.createDirectory(atPath: folder + "/real", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "real")
    let outputs = ["real/r", "./real/r", "real/../real/r", "link/r", "real//r"].map { folder + "/" + $0 }
    let source = TestSource(outputs.enumerated().map { item("\($0)", output: $1) })
    let summary = try await runner.run(source, into: folderSink(folder))
    #expect(summary.documents == 1 && summary.failures == 4)
    #expect(try scratch.text("out/batch.jsonl").contains("is a file of this batch already"))
  }

  @Test func namesThatLookAlikeAreTwoFiles() async throws {
    let scratch = try ScratchFolder()
    for name in ["\u{E9}", "e\u{301}"] {
      _ = try scratch.write("Peace.\n", to: "in/\(name).en")
      _ = try scratch.write("和平。\n", to: "in/\(name).zh")
    }
    let source = try FolderSource(folder: scratch.path + "/in", naming: nil)
    // A system of files that folds the two has one.
    let count = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/in").count / 2
    #expect(source.count == count)
    let summary = try await runner.run(source, into: folderSink(scratch.path + "/out"))
    #expect(summary.documents == count && summary.failures == 0)
  }

  @Test func inputsAndWhatIsNoFileAreNeverReplaced() async throws {
    let scratch = try ScratchFolder()
    let source = try scratch.write("Peace.\n", to: "in/a.en")
    let target = try scratch.write("和平。\n", to: "in/a.align")
    let pipe = scratch.path + "/in/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let list = try scratch.write(
      "\(source)\t\(target)\n\(source)\t\(target)\t\(source)\n\(source)\t\(target)\t\(pipe)\n"
        + "\(source)\t\(target)\t/dev/null\n\(source)\t\(target)\t\(scratch.path)/in\n"
        + "\(source)\t\(target)\t\(scratch.path)/new/b.align\n", to: "list.tsv")
    let manifest = try ManifestSource(LineInput(path: list), file: list)
    let sink = try folderSink(scratch.path + "/in", inputs: manifest.inputFiles)
    let summary = try await runner.run(manifest, into: sink)
    // The first is called `…/in/a` in the folder, and is written below it.
    #expect(summary.documents == 2 && summary.failures == 4)
    #expect(try scratch.text("in/a.en") == "Peace.\n" && scratch.text("in/a.align") == "和平。\n")
    #expect(FileStatus(pipe)?.kind == .special && FileStatus("/dev/null")?.kind == .special)

    let form = JoinedSink.Form.records
    for path in [source, pipe, "/dev/null", scratch.path + "/in"] {
      #expect(throws: BitextError.self) {
        try JoinedSink(paths: [path], form: form, settings: "s", resumes: false, inputs: manifest.inputFiles)
      }
      #expect(throws: BitextError.self) {
        try StoreSink(path: path, settings: "s", resumes: false, inputs: manifest.inputFiles)
      }
    }
    // A journal in the place of an input, and one that is somebody else's.
    let own = try scratch.write("{\"id\":1}\n", to: "mine/batch.jsonl")
    #expect(throws: BitextError.self) { try folderSink(scratch.path + "/mine") }
    #expect(try String(contentsOfFile: own, encoding: .utf8) == "{\"id\":1}\n")
  }

  @Test func secondRunIntoTheSameOutputIsRefused() async throws {
    let scratch = try ScratchFolder()
    for resumes in [false, true] {
      let folder = try folderSink(scratch.path + "/out", resumes: resumes)
      let paths = [scratch.path + "/x.en", scratch.path + "/x.zh"]
      let writers: [any ReportWriter] = Side.allCases.map { MosesWriter(side: $0) }
      let form = JoinedSink.Form.reports(writers, Bilingual(source: .english, target: .chinese))
      let joined = try JoinedSink(paths: paths, form: form, settings: "s", resumes: resumes)
      let store = try StoreSink(path: scratch.path + "/x.sqlite", settings: "s", resumes: resumes)
      for attempt in [
        { _ = try folderSink(scratch.path + "/./out", resumes: resumes) },
        { _ = try JoinedSink(paths: paths, form: form, settings: "s", resumes: resumes) },
        { _ = try JoinedSink(paths: [paths[1]], form: .records, settings: "s", resumes: resumes) },
        { _ = try StoreSink(path: scratch.path + "/x.sqlite", settings: "s", resumes: resumes) },
      ] as [() throws -> Void] {
        let error = #expect(throws: BitextError.self) { try attempt() }
        #expect(error?.code == .inUse && error?.remedy != nil)
      }
      withExtendedLifetime((folder, joined, store)) {}
    }
    // Whoever has ended holds nobody up.
    _ = try folderSink(scratch.path + "/out", resumes: true)
  }

  @Test func lastLineOfAJournalCounts() async throws {
    let scratch = try ScratchFolder()
    let folder = scratch.path + "/out"
    let source = TestSource([item("a"), item("b")])
    _ = try await runner.run(source, into: folderSink(folder))
    let journal = try scratch.text("out/batch.jsonl")
    // The document failed later, in a run that was stopped.
    let failure = Journal.Entry(name: "a", error: FailureRecord(BitextError(.unreadable, "is gone.")))
    let failed = String(decoding: Journal.line(of: failure), as: UTF8.self)
    _ = try scratch.write(journal + failed + "\n", to: "out/batch.jsonl")
    let summary = try await runner.run(source, into: folderSink(folder, resumes: true))
    #expect(summary.doneBefore == 1 && summary.documents == 2)
    #expect(try scratch.text("out/batch.jsonl") == journal)
  }

  @Test(arguments: [
    #"{"journal":4,"settings":"s"}"#, #"{"journal":6,"settings":"s"}"#, #"{"journal":5,"settings":"t"}"#,
    #"{"log":2}"#, "text", #"{"journal":"two"}"#,
  ])
  func journalOfAnotherVersionIsRefused(_ head: String) throws {
    let scratch = try ScratchFolder()
    for path in ["out/batch.jsonl", "x.journal"] {
      _ = try scratch.write(head + "\n{\"name\":\"a\"}\n", to: path)
      let error = #expect(throws: BitextError.self) {
        if path == "x.journal" {
          _ = try JoinedSink(paths: [scratch.path + "/x"], form: .records, settings: "s", resumes: true)
        } else {
          _ = try folderSink(scratch.path + "/out", resumes: true)
        }
      }
      #expect(error?.code == .configuration)
      #expect(try scratch.text(path).hasPrefix(head))
    }
  }

  @Test(arguments: [false, true])
  func documentThatFailsNowLeavesNoOldResult(_ resumes: Bool) async throws {
    let scratch = try ScratchFolder()
    let folder = scratch.path + "/out"
    let good = [item("a"), item("b", output: folder + "/own.align"), item("c")]
    _ = try await runner.run(TestSource(good), into: folderSink(folder))
    // Their results are asked for again, and now they cannot be made.
    for file in ["a.align", "own.align"] { _ = try scratch.write("", to: "out/" + file) }
    let failure = Result<BatchItem.Input, BitextError>.failure(BitextError(.unreadable, "is gone."))
    let now = good.map {
      BatchItem(name: $0.name, input: $0.name == "c" ? $0.input : failure, output: $0.output)
    }
    let summary = try await runner.run(TestSource(now), into: folderSink(folder, resumes: resumes))
    #expect(summary.documents == 1 && summary.failures == 2)
    #expect(try scratch.contents(of: "out").keys.sorted() == ["batch.jsonl", "c.align"])
  }

  @Test func digestTellsVersionsAndLexiconsApart() throws {
    func digest(_ documents: BatchDocuments) -> String {
      SettingsDigest.digest(of: documents, format: .json, level: .sentence, filter: BeadFilter())
    }
    func lexicon(_ word: String) throws -> Lexicon {
      var builder = LexiconBuilder(headLanguage: .chinese, targetLanguage: .english)
      _ = try CEDICTReader().read(Array("和平 和平 [he2 ping2] /\(word)/\n".utf8), into: &builder)
      return try builder.lexicon()
    }
    let digests = try ["peace", "talks", "peace"].map { digest(BatchDocuments(lexicon: try lexicon($0))) }
    #expect(digests[0] != digests[1] && digests[0] == digests[2])
  }

  @Test func damagedStoreIsSaidToBeDamaged() async throws {
    let scratch = try ScratchFolder()
    let path = scratch.path + "/a.sqlite"
    _ = try await runner.run(
      TestSource.documents(40), into: StoreSink(path: path, settings: "s", resumes: false))
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    for offset in 8192..<bytes.count { bytes[offset] = UInt8(truncatingIfNeeded: offset &* 31) }
    try Data(bytes).write(to: URL(filePath: path))
    do throws(BitextError) {
      let sink = try StoreSink(path: path, settings: "s", resumes: true)
      _ = try await runner.run(TestSource.documents(40), into: sink)
      Issue.record("read")
    } catch {
      #expect(error.message.contains("damaged") && error.remedy != nil, "\(error)")
    }
  }

  /// The name that is told is the one that was given, and what is too long about it is said.
  @Test func namesThatAreTooLongAreToldAsTheyWereGiven() throws {
    let scratch = try ScratchFolder()
    for (length, suffix) in [
      (252, ".part"), (249, ".journal"), (250, "-journal"), (253, ".part"), (300, ".part"),
    ] {
      let path = scratch.path + "/" + String(repeating: "x", count: length)
      let error = #expect(throws: BitextError.self) {
        switch suffix {
        case "-journal": _ = try StoreSink(path: path, settings: "s", resumes: false)
        case ".journal": _ = try JoinedSink(paths: [path], form: .records, settings: "s", resumes: false)
        default: _ = try FileSystem().beginPart(of: path)
        }
      }
      #expect(error?.file == path && error?.code == .unusableName, "\(String(describing: error))")
      #expect(
        error?.message.contains("a name of \(length) bytes, and “\(suffix)”") == true,
        "\(error?.message ?? "")")
    }
    let long = String(repeating: "长", count: 100)
    let inFolder = #expect(throws: BitextError.self) {
      try FileSystem().beginPart(of: "\(scratch.path)/\(long)/a")
    }
    #expect(inFolder?.message.contains("a folder whose name has 300 bytes") == true)
    let folder = #expect(throws: BitextError.self) { try FileSystem().makeFolder("\(scratch.path)/\(long)") }
    #expect(folder?.message.contains("has a name of 300 bytes, of which the system takes 255") == true)
    let deep = scratch.path + String(repeating: "/abc", count: 2000)
    let path = #expect(throws: BitextError.self) { try FileSystem().beginPart(of: deep) }
    #expect(path?.message.contains("more than the system takes") == true && path?.file == deep)
    let missing = #expect(throws: BitextError.self) { try FileSystem().beginPart(of: "\(scratch.path)/no/a") }
    #expect(missing?.file == scratch.path + "/no/a")
  }

  @Test func holderOfALockIsFoundInTheListOfTheSystem() {
    let list = """
      1: POSIX  ADVISORY  WRITE 1 fe:00:5 0 EOF
      2: FLOCK  ADVISORY  READ  22 fe:00:7 0 EOF
      2: -> FLOCK  ADVISORY  WRITE 23 fe:00:5 0 EOF
      3: FLOCK  ADVISORY  WRITE 709 fe:00:5 0 EOF
      4: FLOCK  ADVISORY  WRITE 4 103:123:5 0 EOF
      """
    func holder(_ device: UInt64, _ number: UInt64) -> Int? {
      FileLocks.holder(of: FileIdentity(device: device, number: number), in: Array(list.utf8))
    }
    #expect(holder(0xFE00, 5) == 709 && holder(0xFE00, 7) == 22 && holder(0xFE01, 5) == nil)
    // Both parts may be longer than a byte, and then are packed in turn.
    #expect(holder(0x110323, 5) == 4)
  }
}
