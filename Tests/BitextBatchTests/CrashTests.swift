import Bitext
import BitextFormats
import BitextStore
import Foundation
import Testing

@testable import BitextBatch

/// A batch that ends at any of its steps is gone on with to the same bytes, in every kind of output.
@Suite struct CrashTests {
  enum Kind: String, CaseIterable, Sendable {
    case folder, folderOfPairs, folderOfPages, records, memory, pairs, unique, store
  }

  /// Documents with their results; some fail, and two have one name.
  private static let documents: [(item: BatchItem, result: Result<Report, BitextError>)] = {
    var items = TestSource.documents(5, failingEach: 3).items
    items.append(BatchItem(name: "doc/2", input: items[0].input))
    items.append(BatchItem(name: "文/七", input: items[0].input))
    return items.map { item in
      (item, Result { () throws(BitextError) in try BatchDocuments().report(on: item).report })
    }
  }()

  func run(_ kind: Kind, in folder: String, resumes: Bool, _ files: FileSystem) throws {
    let interval = SyncInterval(documents: 2, time: .seconds(100_000))
    let languages = Bilingual<Language?>(source: .english, target: .chinese)
    switch kind {
    case .folder, .folderOfPairs, .folderOfPages:
      try drive(
        try FolderSink(
          folder: folder + "/out",
          format: kind == .folder ? .vecalign : kind == .folderOfPages ? .html : .moses, settings: "s",
          resumes: resumes, interval: interval, files: files))
    case .records, .memory, .pairs, .unique:
      let form: JoinedSink.Form =
        switch kind {
        case .records: .records
        case .memory: .reports([TMXWriter()], languages)
        case .unique: .unique(Self.unique, languages)
        default: .reports(Side.allCases.map { MosesWriter(side: $0) }, languages)
        }
      let paths = kind == .pairs ? ["all.en", "all.zh"] : ["all"]
      try drive(
        try JoinedSink(
          paths: paths.map { folder + "/" + $0 }, form: form, settings: "s", resumes: resumes,
          interval: interval, files: files))
    case .store:
      try drive(
        try StoreSink(path: folder + "/all.sqlite", settings: "s", resumes: resumes, files: files))
    }
  }

  private static let unique: JoinedSink.Unique = {
    var filter = BeadFilter.pairs
    filter.unique = .exact
    return JoinedSink.Unique(filter: filter, level: .sentence) { [TMXWriter(UnitOptions(filter: $0))] }
  }()

  /// What ``BatchRunner`` does, on one thread and with reports that are there already.
  private func drive<Sink: BatchSink>(_ sink: Sink) throws {
    var sink = sink
    for (index, document) in Self.documents.enumerated() {
      let item = document.item
      if let result = sink.resultOfEarlierRun(item, index: index) {
        _ = try sink.accept(BatchRecord(item: item, result: result, wasDoneBefore: true), nil)
      } else {
        let counts = document.result.map { BatchCounts($0, bytes: 1) }
        _ = try sink.accept(
          BatchRecord(item: item, result: counts, inputDigest: item.inputDigest),
          sink.rendering(of: document.result, item: item, index: index))
      }
    }
    try sink.finish()
  }

  /// Every file below a folder; of a store its rows.
  func contents(of folder: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let path = folder + "/" + name
      guard FileStatus(path)?.kind == .regular else { continue }
      contents[name] =
        name.hasSuffix(".sqlite")
        ? Data(try StoreContents.rows(of: path).joined(separator: "\n").utf8)
        : FileManager.default.contents(atPath: path)
    }
    return contents
  }

  @Test(arguments: Kind.allCases)
  func everyStepCanBeTheLast(_ kind: Kind) throws {
    let scratch = try ScratchFolder()
    let whole = try scratch.folder("run")
    try run(kind, in: whole, resumes: false, FileSystem())
    let expected = try contents(of: whole)
    #expect(!expected.isEmpty)
    var (steps, tried) = (0, 0)
    for crash in CrashingFiles.Crash.allCases {
      for step in 0..<10_000 {
        let path = try scratch.folder("run")
        let first = CrashingFiles(path, crash, at: step)
        do { try run(kind, in: path, resumes: false, first.files) } catch {}
        first.restore()
        guard first.hasCrashed else {
          steps = step
          break
        }
        // The run that goes on is ended as well, at a step that is another for each of the first.
        let second = CrashingFiles(path, crash, at: step * 7 % 19)
        do { try run(kind, in: path, resumes: true, second.files) } catch {
          if !second.hasCrashed { Issue.record("\(crash) at \(step): \(error)") }
        }
        second.restore()
        do { try run(kind, in: path, resumes: true, FileSystem()) } catch {
          Issue.record("\(crash) at \(step): \(error)")
        }
        tried += 1
        let found = try contents(of: path)
        let differing = Set(expected.keys).union(found.keys).filter { expected[$0] != found[$0] }
        #expect(differing.isEmpty, "\(crash) at \(step): \(differing.sorted())")
      }
    }
    print("\(kind.rawValue): \(steps) steps, \(tried) crashes")
    #expect(steps >= 9)
  }

  /// A journal is never believed against the files that it tells of.
  @Test(arguments: [Kind.records, .memory, .pairs])
  func fileThatIsShorterThanItsJournalSaysIsRefused(_ kind: Kind) throws {
    let scratch = try ScratchFolder()
    let stop = CrashingFiles(scratch.path, .kill, at: 18)
    do { try run(kind, in: scratch.path, resumes: false, stop.files) } catch {}
    stop.restore()
    let part = scratch.path + (kind == .pairs ? "/all.zh.part" : "/all.part")
    let whole = try #require(FileManager.default.contents(atPath: part))
    try #require(whole.count > 8)
    for left in [whole.dropLast(whole.count - 3), nil] {
      try FileManager.default.removeItem(atPath: part)
      if let left { try left.write(to: URL(filePath: part)) }
      let error = #expect(throws: BitextError.self) {
        try run(kind, in: scratch.path, resumes: true, FileSystem())
      }
      #expect(error?.code == .malformed && error?.message.contains("is lost") == true)
      #expect(FileManager.default.contents(atPath: part)?.contains(0) != true)
    }
  }

  @Test func resultThatIsShorterThanTheJournalSaysIsMadeAgain() throws {
    let scratch = try ScratchFolder()
    try run(.folder, in: scratch.path, resumes: false, FileSystem())
    let expected = try contents(of: scratch.path)
    try Data("[".utf8).write(to: URL(filePath: scratch.path + "/out/doc/1.align"))
    try FileManager.default.removeItem(atPath: scratch.path + "/out/文/七.align")
    try run(.folder, in: scratch.path, resumes: true, FileSystem())
    #expect(try contents(of: scratch.path) == expected)
  }
}
