import Foundation
import Testing

/// Inside `Bitext` a room uses only the rooms before it. The compiler does not know rooms, so the test looks
/// for the names of the types that each room declares at the top of its files.
@Suite struct RoomOrderTests {
  /// The rooms in order. `API` is the front door: it uses every room and every room may use the error and the
  /// configuration that stand in it.
  static let rooms = [
    "Text", "Names", "Values", "Labels", "Intake", "Segments", "Features", "Lexicon", "Readings", "Matching",
    "Alignment",
    "Outcomes", "Gaps",
    "Report",
  ]

  @Test func everyFolderIsARoom() throws {
    let folders = try SourceTree.folders(under: "Sources/Bitext").filter { !$0.hasSuffix(".docc") }
    #expect(Set(folders) == Set(Self.rooms + ["API"]))
  }

  @Test func roomsUseOnlyRoomsBeforeThem() throws {
    var owner: [String: Int] = [:]
    var files: [(room: Int, file: SourceTree.File)] = []
    for (index, room) in Self.rooms.enumerated() {
      for file in try SourceTree.swiftFiles(under: "Sources/Bitext/\(room)") {
        files.append((index, file))
        for name in declaredTypes(in: file.code) { owner[name] = min(owner[name] ?? index, index) }
      }
    }
    for (room, file) in files {
      for name in Set(identifiers(in: file.code)).subtracting(genericParameters(in: file.code)) {
        if let other = owner[name], other > room {
          Issue.record("\(file.path) uses `\(name)` of the later room \(Self.rooms[other])")
        }
      }
    }
    #expect(owner["Span"] == 0 && owner["Gap"] == Self.rooms.firstIndex(of: "Gaps"))
  }

  /// Values and labels are read from bytes in one place each, for all rooms behind it.
  @Test(arguments: [(".values(in:", "Values", "Sources/Bitext/Readings/SegmentValues.swift")])
  func whatASentenceShowsIsReadOnce(_ call: String, _ room: String, _ reader: String) throws {
    var readers: Set<String> = []
    for folder in Self.rooms + ["API"] where folder != room {
      for file in try SourceTree.swiftFiles(under: "Sources/Bitext/\(folder)") where file.code.contains(call)
      {
        readers.insert(file.path)
      }
    }
    #expect(readers == [reader])
  }

  /// The names behind `struct`, `enum`, `class`, `protocol` and `typealias` that stand at the margin.
  private func declaredTypes(in code: String) -> [String] {
    code.split(separator: "\n").filter { $0.first != " " }.compactMap { line in
      let words = line.split { " :<{(".contains($0) }
      guard
        let keyword = words.firstIndex(where: {
          ["struct", "enum", "class", "protocol", "typealias"].contains($0)
        }),
        keyword + 1 < words.count
      else { return nil }
      return String(words[keyword + 1])
    }
  }

  /// The names that declarations give their generic parameters: `Value` in `struct Bilingual<Value>`.
  private func genericParameters(in code: String) -> Set<String> {
    let declarations = code.split(separator: "\n").filter { line in
      ["struct ", "enum ", "class ", "func ", "init<"].contains { line.contains($0) }
    }
    return Set(
      declarations.compactMap { line -> Substring? in
        guard let open = line.firstIndex(of: "<") else { return nil }
        return line[line.index(after: open)...].prefix { $0 != ">" }
      }
      .flatMap { $0.split(separator: ",") }
      .map { $0.prefix { $0 != ":" }.filter { $0 != " " } })
  }

  /// Capitalised identifiers that are not members: `Gap` counts, `Configuration.Gaps` and `.Kind` do not.
  private func identifiers(in code: String) -> [String] {
    var result: [String] = []
    var word = ""
    var before: Character = " "
    var last: Character = " "
    for character in code + " " {
      if character.isLetter || character.isNumber || character == "_" {
        if word.isEmpty { before = last }
        word.append(character)
      } else if !word.isEmpty {
        if before != ".", word.first!.isUppercase { result.append(word) }
        word = ""
      }
      last = character
    }
    return result
  }
}
