import Bitext
import BitextFormats
import Foundation

/// A long bitext with gold beads, recombined from the sentences of the project's corpus.
///
/// Sentence pairs are drawn with a seed; digits that stand on both sides are replaced by others, the same on both, so
/// that no two pairs are quite alike. Some pairs are joined on one side, and some lose one side.
public struct SyntheticRelease: Sendable {
  public let documents: Bilingual<Document>
  public let gold: [IndexBead]

  /// The pairs of sentences of a corpus folder, to draw from again and again.
  public struct Stock: Sendable {
    fileprivate let pairs: [Bilingual<String>]

    public init(corpus: URL) throws { pairs = try SyntheticRelease.pairs(of: corpus) }
  }

  /// Draws `count` pairs from all releases of a corpus folder.
  public init(pairs count: Int, corpus: URL, seed: UInt64 = 1) throws {
    self.init(pairs: count, stock: try Stock(corpus: corpus), seed: seed)
  }

  public init(pairs count: Int, stock: Stock, seed: UInt64) {
    let stock = stock.pairs
    var random = SplitMix(seed: seed)
    var lines = Bilingual<[String]>(source: [], target: [])
    var gold: [IndexBead] = []
    while gold.count < count {
      let pair = Self.renumbered(stock.randomElement(using: &random)!, &random)
      let (source, target) = (lines.source.count, lines.target.count)
      switch random.next() % 100 {
      case 0..<2:
        lines.source.append(pair.source)
        gold.append(IndexBead(source: [source], target: []))
      case 2..<4:
        lines.target.append(pair.target)
        gold.append(IndexBead(source: [], target: [target]))
      case 4..<12:
        let next = Self.renumbered(stock.randomElement(using: &random)!, &random)
        lines.source += [pair.source, next.source]
        lines.target.append(pair.target + next.target)
        gold.append(IndexBead(source: [source, source + 1], target: [target]))
      default:
        lines.source.append(pair.source)
        lines.target.append(pair.target)
        gold.append(IndexBead(source: [source], target: [target]))
      }
    }
    documents = Bilingual(
      source: Document(lines.source.joined(separator: "\n") + "\n", language: .english),
      target: Document(lines.target.joined(separator: "\n") + "\n", language: .chinese))
    self.gold = gold
  }

  /// The 1–1 pairs of sentences of every release.
  private static func pairs(of corpus: URL) throws -> [Bilingual<String>] {
    try FileManager.default.contentsOfDirectory(atPath: corpus.path).sorted().flatMap { name in
      let folder = corpus.appendingPathComponent(name)
      guard let bytes = try? Data(contentsOf: folder.appendingPathComponent("sentences.gold")) else {
        return [Bilingual<String>]()
      }
      let sides = try Bilingual(source: "source", target: "target").map { side in
        try String(contentsOf: folder.appendingPathComponent("\(side).sentences"), encoding: .utf8)
          .split(separator: "\n").map(String.init)
      }
      return try VecalignReader().beads(in: Array(bytes), file: name).filter { $0.type == "1-1" }.map {
        Bilingual(source: sides.source[$0.source[0]], target: sides.target[$0.target[0]])
      }
    }
  }

  /// The pair with every number of two to four digits that stands once on both sides replaced.
  private static func renumbered(_ pair: Bilingual<String>, _ random: inout SplitMix) -> Bilingual<String> {
    let runs = pair.map { text -> Set<String> in
      Set(text.split { !("0"..."9").contains($0) }.map(String.init).filter { (2...4).contains($0.count) })
    }
    var result = pair
    for run in runs.source.intersection(runs.target).sorted() {
      let low = run.count == 2 ? 10 : run.count == 3 ? 100 : 1000
      let number = String(low + Int(random.next() % UInt64(9 * low)))
      result = result.map { $0.replacingOccurrences(of: run, with: number) }
    }
    return result
  }
}
