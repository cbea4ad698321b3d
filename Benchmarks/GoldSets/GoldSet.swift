import Bitext
import BitextFormats
import Foundation

/// Documents of one kind with gold beads of their lines.
package struct GoldSet: Sendable {
  package let name: String
  package let folder: URL
  package let documents: [String]

  /// One document: its lines as segments, and the gold beads.
  package func document(_ name: String) throws -> GoldDocument {
    GoldDocument(
      name: "\(self.name)/\(name)",
      lines: Bilingual(source: try lines("\(name).en"), target: try lines("\(name).zh")),
      gold: try gold("\(name).gold"))
  }

  /// The lines of a file, without the empty one behind the last line end.
  package func lines(_ file: String) throws -> [String] {
    let text = String(decoding: try Data(contentsOf: folder.appendingPathComponent(file)), as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  package func page(_ file: String) throws -> Page {
    try Page(bytes: Array(try Data(contentsOf: folder.appendingPathComponent(file))), name: file)
  }

  package func gold(_ file: String) throws -> [IndexBead] {
    try VecalignReader().beads(
      in: Array(try Data(contentsOf: folder.appendingPathComponent(file))), file: file)
  }
}
