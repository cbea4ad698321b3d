import Bitext
import Foundation

/// A folder of gold sets, or the unpacked contents of an archive of one.
package final class GoldFolder {
  package let root: URL
  private let scratch: URL?

  package init(_ path: String) throws {
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
  package func sets() throws -> [GoldSet] {
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
