import Bitext
import BitextFormats
import BitextStore
import Foundation
import Testing

@testable import BitextBatch

/// Names that a batch needs beside its results may be taken already: what stands there stays as it is.
@Suite struct OthersFilesTests {
  private let runner = BatchRunner(documents: BatchDocuments(lexicon: nil), threads: 2)
  private func item(_ name: String, output: String? = nil) -> BatchItem {
    .ofPeace(name, output: output)
  }

  /// A batch of one document into the place `x`.
  private enum Kind: String, CaseIterable {
    case folder, records, unique, store
  }

  private func run(
    _ kind: Kind, in folder: String, resumes: Bool = false, inputs: InputFiles = InputFiles(),
    items: [BatchItem]? = nil
  ) async throws -> BatchSummary {
    let source = TestSource(items ?? [item("a")])
    let path = folder + "/x"
    switch kind {
    case .folder:
      let sink = try FolderSink(
        folder: path, format: .vecalign, settings: "s", resumes: resumes, inputs: inputs)
      return try await runner.run(source, into: sink)
    case .records, .unique:
      let unique = JoinedSink.Unique(filter: .pairs, level: .sentence) {
        [TMXWriter(UnitOptions(filter: $0))]
      }
      let form: JoinedSink.Form =
        kind == .records ? .records : .unique(unique, Bilingual(source: .english, target: .chinese))
      let sink = try JoinedSink(paths: [path], form: form, settings: "s", resumes: resumes, inputs: inputs)
      return try await runner.run(source, into: sink)
    case .store:
      let sink = try StoreSink(path: path, settings: "s", resumes: resumes, inputs: inputs)
      return try await runner.run(source, into: sink)
    }
  }

  /// Every name that each kind writes to beside its results.
  private static let names: [(Kind, String)] = [
    (.folder, "x/batch.jsonl"), (.folder, "x/a.align.part"), (.records, "x.part"), (.records, "x.journal"),
    (.unique, "x.seen"), (.store, "x.part"), (.store, "x-journal"), (.store, "x-wal"), (.store, "x-shm"),
  ]

  @Test func linksInputsAndPipesBesideTheResultsStay() async throws {
    for (kind, name) in Self.names {
      for resumes in [false, true] {
        let scratch = try ScratchFolder()
        let other = try scratch.write("mine\n", to: "mine")
        let path = scratch.path + "/" + name
        try FileManager.default.createDirectory(
          at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
        func refusal(_ inputs: InputFiles = InputFiles()) async throws -> String {
          do {
            let summary = try await run(kind, in: scratch.path, resumes: resumes, inputs: inputs)
            // Of a folder only the document fails.
            #expect(summary.failures == 1, "\(kind) \(name)")
            return try scratch.text("x/batch.jsonl")
          } catch { return "\(error)" }
        }
        let before = try names(in: scratch)
        // A link to a file, one to nothing, a second name of an input, and a pipe.
        for target in [other, scratch.path + "/new"] {
          try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
          #expect(try await refusal().contains("is a link and is left as it is"), "\(kind) \(name)")
          #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == target)
          try FileManager.default.removeItem(atPath: path)
        }
        try FileManager.default.linkItem(atPath: other, toPath: path)
        #expect(try await refusal(InputFiles([other])).contains("is an input and is left as it is"))
        #expect(FileStatus(path)?.identity == FileStatus(other)?.identity)
        try FileManager.default.removeItem(atPath: path)
        #expect(mkfifo(path, 0o600) == 0)
        #expect(try await refusal().contains("is no regular file and is left as it is"))
        #expect(FileStatus(path)?.kind == .special)
        try FileManager.default.removeItem(atPath: path)
        #expect(try scratch.text("mine") == "mine\n")
        // Nothing is left of a run that was refused, but for the journal that tells of it.
        #expect(try names(in: scratch).subtracting(["x/batch.jsonl"]) == before, "\(kind) \(name)")
      }
    }
  }

  /// A file that nobody knows of has not been left by a run, whatever its name is.
  @Test func filesOfOthersWithTemporaryNamesStay() async throws {
    let names: [(Kind, String)] = [
      (.folder, "x/batch.jsonl"), (.folder, "x/batch.jsonl.part"), (.folder, "x/a.align.part"),
      (.records, "x.part"),
      (.records, "x.journal"), (.unique, "x.part"), (.unique, "x.seen"), (.unique, "x.journal"),
      (.store, "x.part"),
    ]
    for (kind, name) in names {
      for resumes in [false, true] {
        let scratch = try ScratchFolder()
        let path = try scratch.write("mine\n", to: name)
        let isOfDocument = name == "x/a.align.part"
        do {
          let summary = try await run(kind, in: scratch.path, resumes: resumes)
          #expect(isOfDocument && summary.failures == 1 && summary.documents == 0, "\(kind) \(name)")
          #expect(try scratch.text("x/batch.jsonl").contains("is left as it is"))
        } catch let error as BitextError {
          #expect(
            error.file == path && error.message.contains("is left as it is") && error.remedy != nil,
            "\(error)")
          #expect(try self.names(in: scratch).subtracting(["x"]) == [name], "\(kind) \(name)")
        }
        #expect(try scratch.text(name) == "mine\n")
        // An empty one is nobody's loss, and one that is moved away holds nothing up.
        _ = try scratch.write("", to: name)
        #expect(try await run(kind, in: scratch.path, resumes: resumes).documents == 1, "\(kind) \(name)")
      }
    }
  }

  @Test func resultsAreNotMarkedAndKeepTheirPermissions() async throws {
    for kind in Kind.allCases where kind != .store {
      let scratch = try ScratchFolder()
      let result = scratch.path + (kind == .folder ? "/x/a.align" : "/x")
      _ = try await run(kind, in: scratch.path)
      for permissions in [FileStatus(result)?.permissions, 0o600, 0o664] {
        chmod(result, mode_t(try #require(permissions)))
        _ = try await run(kind, in: scratch.path)
        #expect(
          FileStatus(result)?.isMarked == false && FileStatus(result)?.permissions == permissions, "\(kind)")
      }
    }
  }

  /// What is written stands where the link leads, and the link stays.
  @Test func linksAreWrittenThrough() async throws {
    for kind in [Kind.records, .unique, .store] {
      for isThere in [true, false] {
        let scratch = try ScratchFolder()
        if isThere { _ = try scratch.write("", to: "real/result") }
        try FileManager.default.createDirectory(
          atPath: scratch.path + "/real", withIntermediateDirectories: true)
        for (link, target) in [("x", "between"), ("between", "real/result")] {
          try FileManager.default.createSymbolicLink(
            atPath: scratch.path + "/" + link, withDestinationPath: target)
        }
        for resumes in [false, true] {
          #expect(try await run(kind, in: scratch.path, resumes: resumes).documents == 1)
          #expect(try names(in: scratch) == ["x", "between", "real", "real/result"], "\(kind)")
          #expect(FileStatus(scratch.path + "/x", followsLinks: false)?.kind == .link)
          #expect(try #require(FileStatus(scratch.path + "/real/result")).size > 0)
        }
      }
    }
    let scratch = try ScratchFolder()
    for (link, target) in [("x", "y"), ("y", "x")] {
      try FileManager.default.createSymbolicLink(
        atPath: scratch.path + "/" + link, withDestinationPath: target)
    }
    for kind in Kind.allCases {
      await #expect(throws: BitextError.self) { _ = try await run(kind, in: scratch.path) }
    }
    #expect(try names(in: scratch) == ["x", "y"])
  }

  @Test func outputsThatLinksMakeOneFileAreRefused() throws {
    let scratch = try ScratchFolder()
    for link in ["x.en", "x.zh"] {
      try FileManager.default.createSymbolicLink(atPath: scratch.path + "/" + link, withDestinationPath: "r")
    }
    let writers: [any ReportWriter] = Side.allCases.map { MosesWriter(side: $0) }
    let error = #expect(throws: BitextError.self) {
      try JoinedSink(
        paths: ["x.en", "x.zh"].map { scratch.path + "/" + $0 },
        form: .reports(writers, Bilingual(source: .english, target: .chinese)), settings: "s", resumes: false)
    }
    #expect(error?.message == "leads to the same file as another output of this run.")
    #expect(try names(in: scratch) == ["x.en", "x.zh"])
  }

  private func names(in scratch: ScratchFolder) throws -> Set<String> {
    Set(try FileManager.default.subpathsOfDirectory(atPath: scratch.path))
  }

  @Test func whatADeadWriterLeftIsReplacedAndNotWrittenInto() async throws {
    for kind in Kind.allCases {
      let scratch = try ScratchFolder()
      let part = kind == .folder ? "x/a.align.part" : "x.part"
      chmod(try scratch.write("old", to: part), 0o1644)
      try FileManager.default.linkItem(atPath: scratch.path + "/" + part, toPath: scratch.path + "/held")
      #expect(try await run(kind, in: scratch.path).documents == 1)
      #expect(try scratch.text("held") == "old")
      #expect(!FileManager.default.fileExists(atPath: scratch.path + "/" + part))
    }
  }

  @Test(arguments: ["-journal", "-wal", "-shm"])
  func fileThatIsNoneOfSQLiteStaysBesideAStore(_ ending: String) async throws {
    let scratch = try ScratchFolder()
    // Before there is a store, beside one, and beside an empty file; each time with text and with what SQLite writes.
    for step in 0..<3 {
      if step == 1 { _ = try await run(.store, in: scratch.path) }
      if step == 2 { _ = try scratch.write("", to: "x") }
      for content in ["mine\n", "SQLite format 3\0"] {
        _ = try scratch.write(content, to: "x" + ending)
        for resumes in [false, true] {
          let error = await #expect(throws: BitextError.self) {
            _ = try await run(.store, in: scratch.path, resumes: resumes)
          }
          #expect(error?.code == .unusableName && error?.file == scratch.path + "/x" + ending)
        }
        #expect(try scratch.text("x" + ending) == content)
        try FileManager.default.removeItem(atPath: scratch.path + "/x" + ending)
      }
    }
    #expect(try names(in: scratch) == ["x"])
  }

  @Test func storeBehindALinkIsTheOneThatTheLinkLeadsTo() async throws {
    let scratch = try ScratchFolder()
    _ = try scratch.write("", to: "real/store")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/x", withDestinationPath: "real/store")
    _ = try await run(.store, in: scratch.path)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch.path + "/x") == "real/store")
    #expect(try names(in: scratch) == ["x", "real", "real/store"])
    #expect(try StoreContents.rows(of: scratch.path + "/real/store").contains { $0.hasPrefix("documents ") })
  }

  /// In one place there is one run, whatever kinds of output two of them write.
  @Test func otherKindOfOutputInTheSamePlaceIsRefused() async throws {
    for first in Kind.allCases {
      let scratch = try ScratchFolder()
      let path = scratch.path + "/x"
      let held: Any =
        switch first {
        case .folder: try FolderSink(folder: path, format: .vecalign, settings: "s", resumes: false)
        case .records, .unique: try JoinedSink(paths: [path], form: .records, settings: "s", resumes: false)
        case .store: try StoreSink(path: path, settings: "s", resumes: false)
        }
      let before = try names(in: scratch)
      for second in Kind.allCases {
        for resumes in [false, true] {
          let error = await #expect(throws: BitextError.self) {
            _ = try await run(second, in: scratch.path, resumes: resumes)
          }
          let isFolder = first == .folder && second != .folder
          #expect(error?.code == (isFolder ? .unusableName : .inUse), "\(first) \(second) \(error as Any)")
          #expect(try names(in: scratch) == before, "\(first) \(second)")
        }
      }
      if first != .folder {
        let error = #expect(throws: BitextError.self) { try FileSystem().beginPart(of: path).append([0]) }
        #expect(error?.code == .inUse)
      }
      // In a folder that is written, and above one.
      if first == .folder {
        for kind in Kind.allCases {
          let error = await #expect(throws: BitextError.self) { _ = try await run(kind, in: path) }
          #expect(error?.code == .inUse)
        }
        #expect(try names(in: scratch) == before)
        let above = try FolderSink(folder: scratch.path, format: .vecalign, settings: "s", resumes: false)
        let summary = try await runner.run(TestSource([item("x/a"), item("b")]), into: above)
        #expect(summary.documents == 1 && summary.failures == 1)
        #expect(try scratch.text("batch.jsonl").contains("in-use"))
      }
      withExtendedLifetime(held) {}
    }
  }

  @Test func resultThatWasHeldByAnotherKindIsMadeByTheRunThatGoesOn() async throws {
    let scratch = try ScratchFolder()
    try FileManager.default.createDirectory(atPath: scratch.path + "/x", withIntermediateDirectories: true)
    let other = try JoinedSink(
      paths: [scratch.path + "/x/a.align"], form: .records, settings: "s", resumes: false)
    let items = [item("a"), item("b")]
    let summary = try await run(.folder, in: scratch.path, items: items)
    #expect(summary.documents == 1 && summary.failures == 1)
    withExtendedLifetime(other) {}
    try FileManager.default.removeItem(atPath: scratch.path + "/x/a.align.part")
    let again = try await run(.folder, in: scratch.path, resumes: true, items: items)
    #expect(again.documents == 2 && again.doneBefore == 1)
  }

  /// A list names results in the folder of the output, and nothing leads out of it.
  @Test func outputOfAListLiesInTheFolder() async throws {
    let scratch = try ScratchFolder()
    let folder = scratch.path + "/x"
    for name in ["outside", "x/inside"] {
      try FileManager.default.createDirectory(
        atPath: scratch.path + "/" + name, withIntermediateDirectories: true)
    }
    for (name, target) in [("out", "../outside"), ("gone", "../nothing"), ("in", "inside"), ("up", "..")] {
      try FileManager.default.createSymbolicLink(atPath: folder + "/" + name, withDestinationPath: target)
    }
    for (name, target) in [
      ("last.align", "../outside/last.align"), ("far.align", "../outside/new/far.align"),
      ("near.align", "inside/near"),
    ] {
      try FileManager.default.createSymbolicLink(atPath: folder + "/" + name, withDestinationPath: target)
    }
    let outputs = ["r", "deep/r", "in/r", "near.align", scratch.path + "/elsewhere/r"]
    let refused = [
      "../r", "deep/../../r", "out/r", "out/new/r", "gone/r", "up/r", "last.align", "far.align",
      "inside/near",
    ]
    let items = (outputs + refused).enumerated().map { item("\($0)", output: $1) }
    let ids = [item("out/id"), item("up/outside/id"), item("gone/id")]
    let summary = try await run(.folder, in: scratch.path, items: items + ids)
    #expect(summary.documents == outputs.count && summary.failures == refused.count + ids.count)
    #expect(FileStatus(folder + "/near.align", followsLinks: false)?.kind == .link)
    for name in ["x/r", "x/deep/r", "x/inside/r", "x/inside/near", "elsewhere/r"] {
      #expect(FileStatus(scratch.path + "/" + name, followsLinks: false)?.kind == .regular, "\(name)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/outside").isEmpty)
    #expect(
      try Set(FileManager.default.contentsOfDirectory(atPath: scratch.path)) == ["x", "outside", "elsewhere"])
    let again = try await run(.folder, in: scratch.path, resumes: true, items: items + ids)
    #expect(again.documents == outputs.count && again.doneBefore == outputs.count)
  }
}
