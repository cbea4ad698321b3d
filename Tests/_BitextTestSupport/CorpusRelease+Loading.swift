import Bitext
public import Foundation

extension CorpusRelease {
  /// The folder of the package, found from where this file stands.
  public static let packageRoot = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// All releases of plain text, in order of their names.
  public static let all = loaded.filter { $0.form.file == nil }
  /// The releases that need a reader of their format, or hold a further language.
  public static let marked = loaded.filter { $0.form.file != nil }

  /// A release that cannot be read stops the test run: it is a fault of the tree, not of what is tested.
  private static let loaded: [CorpusRelease] = {
    let folder = packageRoot.appending(path: "Corpus")
    do {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
      return try names.sorted()
        .filter {
          FileManager.default.fileExists(atPath: "\(folder.path(percentEncoded: false))/\($0)/release.json")
        }
        .map { try CorpusRelease(folder: folder.appending(path: $0)) }
    } catch {
      fatalError("the corpus cannot be read: \(error)")
    }
  }()

  /// The release of a name.
  public static func named(_ name: String) -> CorpusRelease {
    guard let release = all.first(where: { $0.name == name }) else { fatalError("no release \(name)") }
    return release
  }

  init(folder: URL) throws {
    struct Outcomes: Codable {
      let outcomes: [GoldOutcome]
      let declaredCounts: [GoldCount]
    }
    func text(_ file: String) throws -> String {
      try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    }
    func json<Value: Decodable>(_ type: Value.Type, _ file: String) throws -> Value {
      try JSONDecoder().decode(type, from: Data(contentsOf: folder.appending(path: file)))
    }
    func paragraphs(_ file: String) throws -> [[String]] {
      try text(file).components(separatedBy: "\n\n").map {
        $0.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
      }
    }
    let counted = try json(Outcomes.self, "outcomes.json")
    self.init(
      name: folder.lastPathComponent, path: folder.path(percentEncoded: false),
      form: try json(Form.self, "release.json"),
      paragraphs: Bilingual(
        source: try paragraphs("source.sentences"), target: try paragraphs("target.sentences")),
      paragraphBeads: try GoldBead.list(text("paragraphs.gold"), file: "\(folder.path())/paragraphs.gold"),
      sentenceBeads: try GoldBead.list(text("sentences.gold"), file: "\(folder.path())/sentences.gold"),
      outcomes: counted.outcomes, declaredCounts: counted.declaredCounts,
      gaps: try json([GoldGap].self, "gaps.json"))
  }

  /// The bytes of the page, or of the two files, as they stand on disk.
  public func bytes(_ file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path).appending(path: file)))
  }

  /// The text of one of the text files, decoded by Foundation and so without the library's own means.
  public func text(_ file: String) throws -> String {
    let encodings: [String: String.Encoding] = [
      "UTF-8": .utf8, "UTF-16": .utf16, "GB18030": String.Encoding(rawValue: 0x8000_0632),
      "Big5": String.Encoding(rawValue: 0x8000_0A03),
    ]
    guard let encoding = encodings[form.encoding],
      let text = String(data: Data(try bytes(file)), encoding: encoding)
    else { throw Undecodable(file: file, encoding: form.encoding) }
    return text
  }

  struct Undecodable: Error {
    let file: String
    let encoding: String
  }

  /// The text files: one of a page, two of a pair.
  public var textFiles: [String] {
    if let file = form.file { return [file] }
    return form.input == .page ? ["page.txt"] : ["source.txt", "target.txt"]
  }
}

extension CorpusRelease.GoldBead {
  struct Malformed: Error {
    let file: String
    let line: String
  }

  /// The beads of a gold file, one a line: `[0, 1]:[2]`.
  static func list(_ text: String, file: String) throws -> [CorpusRelease.GoldBead] {
    try text.split(separator: "\n").map { line in
      let sides = line.split(separator: ":", maxSplits: 1)
      guard sides.count == 2, sides.allSatisfy({ $0.first == "[" && $0.last == "]" }) else {
        throw Malformed(file: file, line: String(line))
      }
      let indices = try sides.map { side in
        try side.dropFirst().dropLast().split(separator: ",").map { index in
          guard let value = Int(index.trimmingCharacters(in: .whitespaces)) else {
            throw Malformed(file: file, line: String(line))
          }
          return value
        }
      }
      return CorpusRelease.GoldBead(source: indices[0], target: indices[1])
    }
  }
}
