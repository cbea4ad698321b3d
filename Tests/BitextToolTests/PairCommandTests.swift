import Foundation
import Testing

/// `bitext pair` on the corpus, whose files are given names that tell nothing.
@Suite struct PairCommandTests {
  /// Lays the sentences of every release into folders and gives the paths that belong together.
  private func shuffledCorpus(_ scratch: ScratchFolder) throws -> [String: String] {
    let corpus = Command.root.appendingPathComponent("Corpus")
    let releases = try FileManager.default.contentsOfDirectory(atPath: corpus.path).sorted()
    for folder in ["a", "b"] {
      try FileManager.default.createDirectory(
        at: scratch.url.appendingPathComponent(folder), withIntermediateDirectories: true)
    }
    var partners: [String: String] = [:]
    for (number, release) in releases.enumerated() {
      let folder = corpus.appendingPathComponent(release)
      guard
        let source = try? String(
          contentsOf: folder.appendingPathComponent("source.sentences"), encoding: .utf8)
      else { continue }
      let target = try String(contentsOf: folder.appendingPathComponent("target.sentences"), encoding: .utf8)
      // Sources and targets lie in both folders, under numbers that do not run together.
      let names = [
        "\(number % 2 == 0 ? "a" : "b")/\(number * 7 % 31).txt",
        "\(number % 3 == 0 ? "a" : "b")/x\(number * 5 % 29).txt",
      ]
      _ = try scratch.file(names[0], source)
      _ = try scratch.file(names[1], target)
      partners[names[0]] = names[1]
    }
    return partners
  }

  private func pairs(_ output: String) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: output.split(separator: "\n").map { line in
        let fields = line.split(separator: "\t").map(String.init)
        return (fields[0], fields[1])
      })
  }

  @Test func theCorpusIsPairedAndAligned() throws {
    let scratch = try ScratchFolder()
    let partners = try shuffledCorpus(scratch)
    #expect(partners.count >= 10)
    let result = try Command.shell("bitext pair a b", in: scratch.url)
    #expect(result.status == 0 && pairs(result.output) == partners)
    #expect(result.errors.hasSuffix("\(partners.count) pairs, 0 of them not sure; 0 files without partner\n"))
    let again = try Command.shell("bitext pair b a -o pairs.tsv && sort pairs.tsv", in: scratch.url)
    #expect(again.output.split(separator: "\n") == result.output.split(separator: "\n").sorted())
    let batch = try Command.shell("bitext batch pairs.tsv --quiet | wc -l", in: scratch.url)
    #expect(Int(batch.output.trimmingCharacters(in: .whitespacesAndNewlines)) == partners.count)
  }

  @Test func filesWithoutPartnerAreNamed() throws {
    let scratch = try ScratchFolder()
    var partners = try shuffledCorpus(scratch)
    let (alone, gone) = try #require(partners.sorted { $0.key < $1.key }.first)
    try FileManager.default.removeItem(at: scratch.url.appendingPathComponent(gone))
    partners[alone] = nil
    _ = try scratch.file("b/picture.txt", "\u{89}PNG\r\n\u{1A}\n")
    _ = try scratch.file("a/russian.txt", "Порт закрыт на ремонт до весны.\n")
    let result = try Command.shell("bitext pair a b", in: scratch.url)
    #expect(result.status == 0 && pairs(result.output) == partners)
    #expect(result.errors.contains("bitext: \(alone): has no partner.\n"))
    #expect(result.errors.contains("bitext: a/russian.txt: is in ru."))
    #expect(result.errors.contains("3 files without partner"))
  }

  @Test func foldersWithoutPairsAreAnError() throws {
    let scratch = try ScratchFolder()
    _ = try scratch.file("one.txt", "The harbour was closed.\n")
    let result = try Command.shell("bitext pair .", in: scratch.url)
    #expect(result.status == 2 && result.output.isEmpty && result.errors.contains("No two files"))
    #expect(try Command.shell("bitext pair nowhere", in: scratch.url).status == 2)
  }

  /// A pair by mistake is one finding, on the command line and in a batch.
  @Test func aWrongPairIsOneFinding() throws {
    let scratch = try ScratchFolder()
    _ = try scratch.file("list.tsv", "en.txt\tzh.txt\n")
    _ = try scratch.file(
      "en.txt",
      """
      The harbour was closed for repairs in March.\n
      Two bridges over the canal will be painted green.\n
      The mayor thanked the fishermen for their patience.\n
      Ferries leave from the northern quay until the work is done.\n
      """)
    _ = try scratch.file(
      "zh.txt",
      """
      果园里的苹果树今年结果很少。\n
      农民说春天的霜冻冻坏了花朵。\n
      合作社打算从外省购买苹果来酿酒。\n
      品酒会推迟到冬天举行，门票可以退还。\n
      """)
    let result = try Command.shell("bitext batch list.tsv --format gaps", in: scratch.url)
    #expect(
      result.output.split(separator: "\n").count == 2
        && result.output.contains("no translations of each other"))
  }

  @Test func partsOfTheProgramHaveLicences() throws {
    let lines = try Command.bitext("licences").output.split(separator: "\n")
    #expect(lines.count > 10 && lines.allSatisfy { $0.split(separator: "\t").count == 3 })
    #expect(lines.contains { $0.contains("CC-CEDICT") && $0.hasSuffix("CC BY-SA 4.0") })
  }
}
