import Bitext
import BitextBatch
import Foundation

/// Documents that a test writes down.
struct TestSource: BatchSource {
  var items: [BatchItem]
  private var position = 0

  init(_ items: [BatchItem]) { self.items = items }

  var count: Int? { items.count }

  mutating func next() -> BatchItem? {
    guard position < items.count else { return nil }
    position += 1
    return items[position - 1]
  }

  /// Small documents; those whose number is divisible by `failingEach` hold one language only.
  static func documents(_ count: Int, failingEach: Int = .max) -> TestSource {
    TestSource(
      (1...count).map { number in
        let text =
          number % failingEach == 0
          ? "Only English here, \(number).\n"
          : "Item \(number) was agreed.\n\n第\(number)项已商定。\n\nBoth sides thanked the \(number % 7) hosts.\n\n双方感谢\(number % 7)位东道主。\n"
        return BatchItem(name: "doc/\(number)", input: .success(.pageText(text)))
      })
  }
}

/// A folder that is gone when nobody holds it any more.
final class ScratchFolder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory.appendingPathComponent("bitext-batch-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// An empty folder of this name in it, also where there was another.
  func folder(_ name: String) throws -> String {
    let folder = path + "/" + name
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  func write(_ text: String, to name: String) throws -> String {
    let file = path + "/" + name
    try FileManager.default.createDirectory(
      at: URL(filePath: file).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: file))
    return file
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path + "/" + name)), as: UTF8.self)
  }

  /// All files below the folder with their contents.
  func contents(of folder: String) throws -> [String: String] {
    var contents: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path + "/" + folder) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(path)/\(folder)/\(name)", isDirectory: &isFolder)
      if !isFolder.boolValue { contents[name] = try text("\(folder)/\(name)") }
    }
    return contents
  }
}

extension BatchItem {
  /// A document of one short pair.
  static func ofPeace(_ name: String, output: String? = nil) -> BatchItem {
    BatchItem(
      name: name, input: .success(.texts(Bilingual(source: "Peace.", target: "和平。"))), output: output)
  }
}
