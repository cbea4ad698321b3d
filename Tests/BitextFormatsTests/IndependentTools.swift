import Foundation
import Testing

/// Programs that were not written here and that read what writers write. Tests that need one are skipped
/// where it is not installed, and say so.
enum IndependentTools {
  static let python = ["python3", "/usr/bin/python3"].first { run([$0, "-c", "import json, csv"]) != nil }
  /// A Python that has the translate-toolkit, whose newer versions read XLIFF 2.
  static let toolkit = pythonWith("from translate.storage import tmx")
  static let toolkitWithXLIFF2 = pythonWith("from translate.storage import xliff2")
  /// A Python with libxml2's validation.
  static let validator = pythonWith("from lxml import etree")

  /// A Python that can run a program.
  static func pythonWith(_ program: String) -> String? {
    let named = ProcessInfo.processInfo.environment["BITEXT_TEST_PYTHON"]
    return ([named].compactMap { $0 } + ["python3", "/usr/bin/python3"]).first {
      run([$0, "-c", program]) != nil
    }
  }

  /// What a program prints when it is run on files, or nil if it fails.
  static func run(_ command: [String], files: [(name: String, text: String)] = []) -> String? {
    try? result(of: command, files: files).get()
  }

  /// Why a program has failed: the end of what it said.
  struct Refusal: Error, CustomStringConvertible {
    let description: String
  }

  /// What a program prints when it is run on files.
  static func result(
    of command: [String], files: [(name: String, text: String)] = []
  ) -> Result<String, Refusal> {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bitext-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in files { try Data(file.text.utf8).write(to: folder.appending(path: file.name)) }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = command
      process.currentDirectoryURL = folder
      let output = Pipe()
      process.standardOutput = output
      // A file and no pipe: one that nobody drains would block the program.
      let told = folder.appending(path: "standard-error")
      try Data().write(to: told)
      process.standardError = try FileHandle(forWritingTo: told)
      try process.run()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      if process.terminationStatus == 0 { return .success(String(decoding: data, as: UTF8.self)) }
      let words = String(decoding: try Data(contentsOf: told), as: UTF8.self).suffix(2000)
      return .failure(Refusal(description: "\(command[0]): \(process.terminationStatus) \(words)"))
    } catch {
      return .failure(Refusal(description: "\(command[0]): \(error)"))
    }
  }

  /// What a Python program prints as JSON, read.
  static func json<Value: Decodable>(
    _ python: String, _ program: String, files: [(name: String, text: String)], as type: Value.Type
  ) throws -> Value {
    let printed = try result(of: [python, "-c", program], files: files).get()
    return try JSONDecoder().decode(type, from: Data(printed.utf8))
  }
}
