import Bitext
import BitextFormats
import Foundation

/// A folder of gold sets, or the unpacked contents of an archive of one.
final class GoldFolder {
  private let root: URL
  private let scratch: URL?

  init(_ path: String) throws {
    guard path.hasSuffix(".tar.xz") else {
      root = URL(fileURLWithPath: path)
      scratch = nil
      return
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("gold-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let tar = try Process.run(
      URL(fileURLWithPath: "/usr/bin/env"), arguments: ["tar", "xJf", path, "-C", folder.path])
    tar.waitUntilExit()
    guard tar.terminationStatus == 0 else { throw CocoaError(.fileReadCorruptFile) }
    scratch = folder
    // The archive holds one folder, which holds the sets.
    let entries = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    root = entries.count == 1 ? folder.appendingPathComponent(entries[0]) : folder
  }

  deinit { if let scratch { try? FileManager.default.removeItem(at: scratch) } }

  /// All sets, sorted by name.
  func sets() throws -> [GoldSet] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter {
      $0.hasSuffix(".gold")
    }
    let byFolder = Dictionary(grouping: paths) { ($0 as NSString).deletingLastPathComponent }
    return byFolder.keys.sorted().map { name in
      GoldSet(
        name: name, folder: root.appendingPathComponent(name),
        documents: byFolder[name]!.map {
          (($0 as NSString).lastPathComponent as NSString).deletingPathExtension
        }
        .sorted())
    }
  }
}

/// Documents of one kind with gold beads of their lines.
struct GoldSet {
  let name: String
  let folder: URL
  let documents: [String]

  struct Result {
    var score = BeadScore()
    var worst: (name: String, f1: Double) = ("", 2)
    var documents = 0
    var segments = 0
    /// The time of segmenting and aligning, without reading and scoring.
    var time = Duration.zero
  }

  func score(_ aligner: Aligner) throws -> Result {
    var result = Result()
    let clock = ContinuousClock()
    for name in documents {
      let source = Document(page: try page("\(name).en"), language: .english)
      let target = Document(page: try page("\(name).zh"), language: .chinese)
      var beads: [IndexBead] = []
      result.time += clock.measure {
        let segmentation = Bilingual(source: source, target: target).map(LineSegmenter().segmentation)
        let sentences = aligner.alignments(of: segmentation).sentences
        result.segments += sentences.counts.source + sentences.counts.target
        beads = sentences.beads.map(IndexBead.init)
      }
      let gold = try gold("\(name).gold")
      // Its gold beads are verses, which may hold several sentences.
      if self.name == "bible" { beads = IndexBead.joined(beads, as: gold) }
      let score = BeadScore(gold: gold, test: beads)
      result.documents += 1
      result.score = result.score + score
      if score.strict.f1 < result.worst.f1 { result.worst = (name, score.strict.f1) }
    }
    return result
  }

  private func page(_ file: String) throws -> Page {
    try Page(bytes: Array(try Data(contentsOf: folder.appendingPathComponent(file))), name: file)
  }

  private func gold(_ file: String) throws -> [IndexBead] {
    try VecalignReader().beads(
      in: Array(try Data(contentsOf: folder.appendingPathComponent(file))), file: file)
  }
}
