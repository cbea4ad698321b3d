import Bitext
import BitextBatch
import BitextFormats
import Foundation
import Synchronization
import Testing
import _BitextTestSupport

@testable import BitextStore

@Suite struct StoreSinkTests {
  private let runner = BatchRunner(documents: BatchDocuments(), threads: 2)

  private func sink(_ path: String, settings: String = "s", resumes: Bool = false) throws -> StoreSink {
    try StoreSink(path: path, settings: settings, resumes: resumes)
  }

  @Test func rowsAreTheReport() async throws {
    let scratch = try ScratchFolder()
    let path = scratch.path + "/a.sqlite"
    let page = try CorpusRelease.named("police-dialogue").text("page.txt")
    let item = BatchItem(
      name: "x", input: .success(.pageText(page)), members: [#""year": 2016"#, #""a":{}"#])
    _ = try await runner.run(TestSource([item]), into: sink(path))
    let report = try Aligner().report(on: Page(page, name: "x"))
    try read(path) { (db: DatabaseConnection) throws in
      func beads(_ column: String) throws -> [DatabaseValue] {
        try db.column(
          "SELECT \(column) FROM beads WHERE level = 'sentence' AND document = 1 ORDER BY position")
      }
      #expect(try beads("type") == report.sentences.beads.map { .text($0.type) })
      #expect(try beads("probability") == report.sentences.beads.map { .real($0.probability) })
      #expect(try beads("source_first") == report.sentences.beads.map { .integer($0.source.lowerBound) })
      let sentences = report.segmentation.target.sentences
      #expect(
        try beads("target_text")
          == report.sentences.beads.map { bead in
            .text(bead.target.map { report.documents.target.text(of: sentences[$0]) }.joined())
          })
      func gaps(_ column: String) throws -> [DatabaseValue] {
        try db.column("SELECT \(column) FROM gaps ORDER BY position")
      }
      #expect(try gaps("identifier") == report.gaps.map { .text($0.identifier) })
      #expect(try gaps("message") == report.gaps.map { .text(GapMessages(report).message($0)) })
      #expect(try gaps("severity") == report.gaps.map { .text($0.severity.rawValue) })
      let starts = report.gaps.flatMap { $0.spans.source.map { DatabaseValue.integer($0.lowerBound) } }
      #expect(
        try db.column("SELECT \"start\" FROM gap_spans WHERE side = 'source' ORDER BY gap, position")
          == starts)
      #expect(
        try db.column("SELECT line FROM gap_spans WHERE gap = 0 AND side = 'target'")
          == report.gaps[0].spans.target.map {
            .integer(LineIndex(report.documents.target.page).location(of: $0.lowerBound).line)
          })
      #expect(try db.value("SELECT count(*) FROM outcomes")?.integer == report.outcomes.count)
      #expect(
        try db.value("SELECT count(*) FROM mentions")?.integer
          == report.outcomes.reduce(0) { sum, outcome in
            sum + Side.allCases.reduce(0) { $0 + (outcome[$1]?.mentions.count ?? 0) }
          })
      #expect(
        try db.column("SELECT value FROM declared_counts ORDER BY position")
          == report.declaredCounts.map { .integer($0.value) })
      #expect(try db.value("SELECT json_extract(members, '$.year') FROM documents")?.integer == 2016)
      #expect(try db.value("SELECT bytes FROM documents")?.integer == page.utf8.count)
      #expect(try db.value("SELECT count(*) FROM gap_list")?.integer == report.gaps.count)
      #expect(try db.value("SELECT is_finished FROM batch")?.integer == 1)
    }
  }

  @Test func rowsAreTheSameForAnyNumberOfThreads() async throws {
    let scratch = try ScratchFolder()
    var stores: [[String]] = []
    for threads in [1, 2, 7] {
      let path = scratch.path + "/\(threads).sqlite"
      let runner = BatchRunner(documents: BatchDocuments(), threads: threads)
      let summary = try await runner.run(TestSource.documents(60, failingEach: 9), into: sink(path))
      #expect(summary.documents == 54 && summary.failures == 6)
      stores.append(try StoreContents.rows(of: path))
    }
    #expect(stores[0].count > 250)
    for store in stores.dropFirst() {
      #expect(store.count == stores[0].count)
      #expect(zip(store, stores[0]).first { $0 != $1 } == nil)
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() == [
        "1.sqlite", "2.sqlite", "7.sqlite",
      ])
  }

  @Test(arguments: [0, 1, 10, 29])
  func batchThatIsStoppedGoesOnWhereItWas(_ stopAfter: Int) async throws {
    let scratch = try ScratchFolder()
    let source = TestSource.documents(30, failingEach: 8)
    let whole = try await runner.run(source, into: sink(scratch.path + "/whole.sqlite"))
    let path = scratch.path + "/all.sqlite"
    let written = Mutex(0)
    let stopped = try await runner.run(
      source, into: sink(path), isStopped: { written.withLock { $0 >= stopAfter } },
      progress: { _, _ in written.withLock { $0 += 1 } })
    #expect(stopped.isStopped)
    let isFinished = try read(path) {
      try $0.value("SELECT is_finished FROM batch")?.integer
    }
    #expect(isFinished == 0)
    let resumed = try await runner.run(source, into: sink(path, resumes: true))
    // Documents that failed are tried again.
    #expect(resumed.doneBefore == stopped.documents && resumed.counts == whole.counts)
    #expect(try StoreContents.rows(of: path) == StoreContents.rows(of: scratch.path + "/whole.sqlite"))
  }

  @Test func listThatHasChangedIsWhatTheStoreHoldsAfterwards() async throws {
    let scratch = try ScratchFolder()
    let path = scratch.path + "/a.sqlite"
    let items = TestSource.documents(12).items
    _ = try await runner.run(TestSource(items), into: sink(path))
    let changed = TestSource(Array(items[0..<3] + items[5..<9]))
    let summary = try await runner.run(changed, into: sink(path, resumes: true))
    #expect(summary.doneBefore == 3 && summary.documents == 7)
    _ = try await runner.run(changed, into: sink(scratch.path + "/b.sqlite"))
    #expect(try StoreContents.rows(of: path) == StoreContents.rows(of: scratch.path + "/b.sqlite"))
  }

  @Test func textsThatSQLiteWouldCutOffAreWhole() async throws {
    let scratch = try ScratchFolder()
    let texts = Bilingual(source: "A B's \"C\" 😀 %s.", target: "甲乙。")
    let item = BatchItem(name: "a\u{0}'; DROP TABLE beads; --", input: .success(.texts(texts)))
    _ = try await runner.run(TestSource([item]), into: sink(scratch.path + "/a.sqlite"))
    try read(scratch.path + "/a.sqlite") { (db: DatabaseConnection) throws in
      #expect(
        try db.value("SELECT source_text FROM beads WHERE level = 'paragraph'")?.text
          == "A B's \"C\" 😀 %s.")
      #expect(
        try db.value("SELECT name FROM documents")?.text
          == "a\u{FFFD}'; DROP TABLE beads; --")
    }
  }

  @Test func whatIsNoStoreIsLeftAsItIs() async throws {
    let scratch = try ScratchFolder()
    let text = try scratch.write("not a database, but a text that is long enough to be read\n", to: "a.txt")
    let other = scratch.path + "/other.sqlite"
    try write(other) { try $0.execute("CREATE TABLE mine (x)") }
    for path in [text, other] {
      let before = try Data(contentsOf: URL(filePath: path))
      for resumes in [false, true] {
        let error = #expect(throws: BitextError.self) { try sink(path, resumes: resumes) }
        #expect(error?.code == .configuration && error?.file == path && error?.remedy != nil)
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
    let error = #expect(throws: BitextError.self) { try sink(scratch.path + "/no/folder.sqlite") }
    #expect(error?.code == .unreadable)
  }

  @Test func resultsOfOtherSettingsAreNotMixed() async throws {
    let scratch = try ScratchFolder()
    let path = scratch.path + "/a.sqlite"
    _ = try await runner.run(TestSource.documents(2), into: sink(path))
    let error = #expect(throws: BitextError.self) { try sink(path, settings: "t", resumes: true) }
    #expect(error?.code == .configuration)
    // Without resuming they are thrown away.
    _ = try await runner.run(TestSource.documents(1), into: sink(path, settings: "t"))
    let count = try read(path) {
      try $0.value("SELECT count(*) FROM documents")?.integer
    }
    #expect(count == 1)
  }

  /// What somebody has added to a store stays, unless it would change what is written; then it is named.
  @Test(arguments: [
    ("CREATE VIEW mine AS SELECT * FROM gaps", nil), ("CREATE TABLE notes (document, text)", nil),
    ("CREATE INDEX mine ON beads (source_text)", nil), ("ANALYZE", nil),
    ("CREATE UNIQUE INDEX mine ON notes (x)", nil),
    ("CREATE TRIGGER mine INSTEAD OF DELETE ON gap_list BEGIN SELECT 1; END", nil),
    ("CREATE TRIGGER mine AFTER INSERT ON documents BEGIN DELETE FROM gaps; END", "the trigger “mine”"),
    ("CREATE TRIGGER mine BEFORE INSERT ON \"Gaps\" BEGIN SELECT 1; END", "the trigger “mine”"),
    ("CREATE UNIQUE INDEX mine ON beads (document, level, position)", "the index “mine”"),
    ("DROP VIEW gap_list; DROP TABLE mentions", "it has no table mentions"),
    ("ALTER TABLE gaps ADD COLUMN remark", "its table gaps is of another form"),
  ])
  func additionsOfOthersAreLeftOrNamed(_ sql: String, _ refusal: String?) async throws {
    let scratch = try ScratchFolder()
    let path = scratch.path + "/a.sqlite"
    _ = try await runner.run(TestSource.documents(2), into: sink(path))
    if sql.contains("notes (x)") { try write(path) { try $0.execute("CREATE TABLE notes (x)") } }
    try write(path) { try $0.execute(sql) }
    guard let refusal else {
      let summary = try await runner.run(TestSource.documents(3), into: sink(path, resumes: true))
      #expect(summary.doneBefore == 2 && summary.documents == 3)
      #expect(
        try read(path) {
          try $0.value("SELECT count(*) FROM sqlite_master WHERE name = 'mine'")?.integer ?? 0
        }
          == (sql.contains("mine") ? 1 : 0))
      return
    }
    let error = #expect(throws: BitextError.self) { try sink(path, resumes: true) }
    #expect(error?.message.contains(refusal) == true && error?.remedy != nil, "\(error?.message ?? "")")
    _ = try sink(path)
  }

  /// Also where it is added while the batch runs.
  @Test func triggerThatComesLaterIsNamed() async throws {
    let scratch = try ScratchFolder()
    let path = scratch.path + "/a.sqlite"
    var running = try sink(path)
    try write(path) {
      try $0.execute("CREATE TRIGGER mine AFTER INSERT ON documents BEGIN DELETE FROM gaps; END")
    }
    let error = #expect(throws: BitextError.self) { try running.finish() }
    #expect(error?.message.contains("the trigger “mine”") == true)
  }

  /// The questions of the article and of the command's help can be asked.
  @Test func examplesOfTheArticleAreAnswered() async throws {
    let scratch = try ScratchFolder()
    let page = try CorpusRelease.named("trade-outcomes").text("page.txt")
    let items = [
      BatchItem(name: "a", input: .success(.pageText(page)), members: [#""year":2016"#]),
      TestSource.documents(1, failingEach: 1).items[0],
    ]
    _ = try await runner.run(TestSource(items), into: sink(scratch.path + "/a.sqlite"))
    let article = try String(
      contentsOf: CorpusRelease.packageRoot.appending(
        path: "Sources/BitextStore/BitextStore.docc/BitextStore.md"),
      encoding: .utf8)
    let blocks = article.components(separatedBy: "```sql\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
    let questions = blocks.flatMap { $0.components(separatedBy: ";") }.filter { $0.contains("SELECT") }
    #expect(questions.count == 7)
    try read(scratch.path + "/a.sqlite") { (db: DatabaseConnection) throws in
      for question in questions {
        #expect(try !db.rows(question).isEmpty, "\(question)")
      }
    }
  }

  /// What `.schema` prints tells what is in each table.
  @Test func schemaExplainsItself() async throws {
    let scratch = try ScratchFolder()
    _ = try await runner.run(TestSource([]), into: sink(scratch.path + "/a.sqlite"))
    let tables = try read(scratch.path + "/a.sqlite") {
      try $0.column("SELECT sql FROM sqlite_master WHERE type = 'table' ORDER BY name").compactMap(\.text)
    }
    #expect(tables.count == 9 && tables.allSatisfy { $0.contains("-- ") })
  }

  private func read<Value: Sendable>(_ path: String, _ body: (DatabaseConnection) throws -> Value) throws
    -> Value
  {
    try Database(path: path).use(body)
  }

  private func write(_ path: String, _ body: (DatabaseConnection) throws -> Void) throws {
    try Database(path: path).write(body)
  }
}
