import Foundation

/// The project's own sources, as text.
enum SourceTree {
  struct File {
    let path: String
    /// The text without comments and without the contents of string literals.
    let code: String

    struct Import {
      let module: String
      let isInternal: Bool
    }

    var imports: [Import] {
      code.split(separator: "\n").compactMap { line in
        var words = line.split(separator: " ")[...]
        let isInternal = words.first == "internal"
        while let first = words.first,
          ["internal", "public", "package", "private", "@testable"].contains(first)
        {
          words = words.dropFirst()
        }
        guard words.first == "import", let name = words.dropFirst().first else { return nil }
        return Import(module: String(name), isInternal: isInternal)
      }
    }
  }

  /// The folder that holds Package.swift.
  static let root: String = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static func text(of path: String) throws -> String {
    try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
  }

  static func folders(under path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(path)").filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(root)/\(path)/\(name)", isDirectory: &isFolder)
        && isFolder.boolValue
    }.sorted()
  }

  static func paths(under path: String, endings: [String]) throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(path)")
    return names.filter { name in endings.contains { name.hasSuffix($0) } }.map { "\(path)/\($0)" }.sorted()
  }

  static func swiftFiles(under path: String) throws -> [File] {
    try paths(under: path, endings: [".swift"]).map { File(path: $0, code: code(in: try text(of: $0))) }
  }

  /// Blanks out comments and string literals, keeping line breaks. Raw strings with quotes inside and
  /// interpolated code are blanked too, which loses nothing that the laws ask for.
  static func code(in text: String) -> String {
    enum State { case code, line, block(Int), string, longString }
    var state = State.code
    var result = ""
    let characters = Array(text.unicodeScalars)
    var index = 0
    func at(_ offset: Int) -> Unicode.Scalar? {
      index + offset < characters.count ? characters[index + offset] : nil
    }
    while index < characters.count {
      let scalar = characters[index]
      switch state {
      case .code:
        if scalar == "/" && at(1) == "/" {
          state = .line
        } else if scalar == "/" && at(1) == "*" {
          state = .block(1)
          index += 1
        } else if scalar == "\"" && at(1) == "\"" && at(2) == "\"" {
          state = .longString
          index += 2
        } else if scalar == "\"" {
          state = .string
        } else {
          result.unicodeScalars.append(scalar)
        }
      case .line:
        if scalar == "\n" {
          state = .code
          result.append("\n")
        }
      case .block(let depth):
        if scalar == "*" && at(1) == "/" {
          state = depth == 1 ? .code : .block(depth - 1)
          index += 1
        } else if scalar == "/" && at(1) == "*" {
          state = .block(depth + 1)
          index += 1
        } else if scalar == "\n" {
          result.append("\n")
        }
      case .string:
        if scalar == "\\" { index += 1 } else if scalar == "\"" || scalar == "\n" { state = .code }
      case .longString:
        if scalar == "\\" {
          index += 1
        } else if scalar == "\"" && at(1) == "\"" && at(2) == "\"" {
          state = .code
          index += 2
        } else if scalar == "\n" {
          result.append("\n")
        }
      }
      index += 1
    }
    return result
  }
}
