import Bitext
import BitextFormats
import Foundation
import Testing

@testable import BitextBatch

/// What many documents in one file must be for others to read it: names that differ, and languages that are those of the texts.
@Suite struct JoinedFilesTests {
  private let runner = BatchRunner(documents: BatchDocuments(lexicon: nil), threads: 2)
  private static let unnamed = Bilingual<Language?>(source: nil, target: nil)

  private static let german =
    "Die Mühle ist im Mai geschlossen, und das Brot wird nicht von der Stadt bezahlt.\n"
  private static let french = "Le moulin est fermé en mai, et le pain ne sera pas payé par la ville.\n"

  private func item(_ name: String, _ source: String = german, _ target: String = french) -> BatchItem {
    BatchItem(name: name, input: .success(.texts(Bilingual(source: source, target: target))))
  }

  private func run(
    _ items: [BatchItem], _ writer: any ReportWriter, languages: Bilingual<Language?> = unnamed,
    into path: String, resumes: Bool = false, stopsBehind count: Int = .max
  ) throws -> [BitextError] {
    var sink = try JoinedSink(
      paths: [path], form: .reports([writer], languages), settings: "s", resumes: resumes,
      interval: SyncInterval(documents: 1))
    var refused: [BitextError] = []
    for (index, item) in items.enumerated().prefix(count) {
      if let result = sink.resultOfEarlierRun(item, index: index) {
        _ = try sink.accept(BatchRecord(item: item, result: result, wasDoneBefore: true), nil)
        continue
      }
      var digest = InputDigest()
      let (report, _) = try runner.documents.report(on: item, digest: &digest)
      let record = BatchRecord(
        item: item, result: .success(BatchCounts(report, bytes: 1)), inputDigest: digest.text)
      let error = try sink.accept(
        record, sink.rendering(of: .success(report), item: item, index: index))
      if let error { refused.append(error) }
    }
    if count < items.count { try sink.suspend() } else { try sink.finish() }
    return refused
  }

  @Test func filesOfXLIFFHaveNamesOfTheirOwn() throws {
    let scratch = try ScratchFolder()
    let items = ["a", "b", "a"].map { BatchItem.ofPeace($0) }
    _ = try run(items, XLIFFWriter(), into: scratch.path + "/all.xlf")
    let text = try scratch.text("all.xlf")
    let names = text.matches(of: /<file id="([^"]*)"/).map { String($0.1) }
    #expect(names == ["f1", "f2", "f3"])
    // A run that goes on gives the same names.
    _ = try run(items, XLIFFWriter(), into: scratch.path + "/again.xlf", stopsBehind: 2)
    _ = try run(items, XLIFFWriter(), into: scratch.path + "/again.xlf", resumes: true)
    #expect(try scratch.text("again.xlf") == text)
  }

  @Test func catalogueHoldsNoMessageTwice() throws {
    let scratch = try ScratchFolder()
    _ = try run(["a", "b", "b"].map { BatchItem.ofPeace($0) }, POWriter(), into: scratch.path + "/all.po")
    let contexts = try scratch.text("all.po").matches(of: /msgctxt "([^"]*)"\nmsgid "Peace."/).map {
      String($0.1)
    }
    #expect(contexts == ["1.1", "2.1", "3.1"])
  }

  @Test(arguments: [
    (XLIFFWriter() as any ReportWriter, #"srcLang="de" trgLang="fr""#), (TMXWriter(), #"srclang="de""#),
    (CSVWriter(), "id,de,fr,"), (POWriter(), #"Language: fr\n"#),
  ])
  func languagesAreThoseOfTheFirstDocument(_ writer: any ReportWriter, _ declared: String) throws {
    let scratch = try ScratchFolder()
    let items = [item("a"), item("b")]
    #expect(try run(items, writer, into: scratch.path + "/all").isEmpty)
    let text = try scratch.text("all")
    #expect(text.contains(declared), "\(text)")
    for count in 0...2 {
      _ = try run(items, writer, into: scratch.path + "/again", stopsBehind: count)
      _ = try run(items, writer, into: scratch.path + "/again", resumes: true)
      #expect(try scratch.text("again") == text)
    }
  }

  @Test func languagesThatWereNamedAreDeclared() throws {
    let scratch = try ScratchFolder()
    let named = Bilingual<Language?>(source: Language("en-GB"), target: Language("zh-TW"))
    for items in [[], [BatchItem.ofPeace("a")]] {
      #expect(try run(items, XLIFFWriter(), languages: named, into: scratch.path + "/all").isEmpty)
      #expect(try scratch.text("all").contains(#"srcLang="en-GB" trgLang="zh-TW""#))
    }
  }

  @Test func documentInOtherLanguagesThanTheFileFails() throws {
    let scratch = try ScratchFolder()
    let items = [BatchItem.ofPeace("a"), item("b"), BatchItem.ofPeace("c")]
    let refused = try run(items, CSVWriter(), into: scratch.path + "/all.csv")
    #expect(refused.map(\.message) == ["is in de and fr, and all of the file in en and zh."])
    let text = try scratch.text("all.csv")
    #expect(!text.contains("Brot") && text.components(separatedBy: "Peace.").count == 3)
    // Each unit of a memory says its languages by itself.
    #expect(try run(items, TMXWriter(), into: scratch.path + "/all.tmx").isEmpty)
    #expect(try scratch.text("all.tmx").contains(#"xml:lang="fr""#))
  }

  @Test func segmentsOfOtherLanguagesAreToldAsSuch() throws {
    var digest = InputDigest()
    let item = BatchItem(
      name: "a", input: .success(.segments(Bilingual(source: [Self.german], target: [Self.french]))))
    let report = try runner.documents.report(on: item, digest: &digest).0
    #expect(report.documents.map(\.language.tag) == Bilingual(source: "de", target: "fr"))
  }
}
