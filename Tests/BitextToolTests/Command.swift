import Foundation

/// A run of the built command `bitext`, as a user's shell would run it.
struct Command {
  /// What came of a run.
  struct Result {
    let output: String
    let errors: String
    let status: Int32
  }

  /// The folder that holds Package.swift; commands run there.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  /// The folder of the build's products, where the tests and the tool lie side by side.
  static let products: URL = {
    for path in CommandLine.arguments where path.hasSuffix(".xctest") {
      return URL(fileURLWithPath: path).deletingLastPathComponent()
    }
    return URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
  }()

  /// Runs `bitext` with arguments.
  static func bitext(_ arguments: String..., input: String = "") throws -> Result {
    try run(
      executable: products.appendingPathComponent("bitext"), arguments: arguments, input: Data(input.utf8))
  }

  /// Runs a line of shell in which `bitext` is the built command.
  static func shell(_ line: String, in folder: URL = root) throws -> Result {
    try run(
      executable: URL(fileURLWithPath: "/bin/sh"), arguments: ["-c", line], input: Data(), folder: folder)
  }

  static func run(
    executable: URL, arguments: [String], input: Data, folder: URL = root
  ) throws -> Result {
    let scratch = try ScratchFolder()
    let outputFile = scratch.url.appendingPathComponent("out")
    let errorFile = scratch.url.appendingPathComponent("err")
    let inputFile = scratch.url.appendingPathComponent("in")
    // Files, not pipes: a pipe that nobody drains would block the command.
    for url in [outputFile, errorFile] { try Data().write(to: url) }
    try input.write(to: inputFile)

    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(
      [
        "PATH": "\(products.path):\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")",
        "COLUMNS": "100",
      ]
    ) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    return Result(
      output: String(decoding: try Data(contentsOf: outputFile), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self),
      status: process.terminationStatus)
  }
}

/// A folder that is gone when nobody holds it any more.
final class ScratchFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("bitext-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// A folder with one short pair of documents, and a list of it.
  static func ofPeace() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    _ = try scratch.file("a.en", "Peace.\n")
    _ = try scratch.file("a.zh", "和平。\n")
    _ = try scratch.file("list.tsv", "a.en\ta.zh\n")
    return scratch
  }

  /// Writes a file into the folder and gives its path.
  func file(_ name: String, _ text: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return file.path
  }
}
