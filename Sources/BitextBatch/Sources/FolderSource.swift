public import Bitext

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The documents of a folder, in order of their names.
public struct FolderSource: BatchSource {
  /// How the files of a folder are named.
  public enum Naming: Sendable, Hashable {
    /// Each file holds both languages.
    case pages(NamePattern)
    /// Two files for each document.
    case pairs(Bilingual<NamePattern>)

    /// The patterns, that of the source first.
    public var patterns: [NamePattern] {
      switch self {
      case .pages(let pattern): [pattern]
      case .pairs(let patterns): [patterns.source, patterns.target]
      }
    }
  }

  /// The namings that are tried, in this order, where none is asked for.
  public static let customaryNamings: [Naming] =
    [
      pairs("*.en.txt", "*.zh.txt"), pairs("*.en", "*.zh"), pairs("*_en.txt", "*_zh.txt"),
      pairs("*_en", "*_zh"),
      pairs("en/*", "zh/*"), pairs("english/*", "chinese/*"), pairs("English/*", "Chinese/*"),
      .pages(NamePattern(suffix: ".txt")), .pages(NamePattern(suffix: ".html")),
    ].compactMap { $0 }
    + documentSuffixes.flatMap { [pairs("*.en\($0)", "*.zh\($0)"), pairs("*_en\($0)", "*_zh\($0)")] }
    .compactMap { $0 }
    + documentSuffixes.map { .pages(NamePattern(suffix: $0)) }

  /// How files of other types are called that are read.
  private static let documentSuffixes = [
    ".html", ".htm", ".md", ".docx", ".odt", ".pdf", ".epub", ".srt", ".vtt", ".txt.gz",
  ]

  private static func pairs(_ source: String, _ target: String) -> Naming? {
    guard let source = NamePattern(source), let target = NamePattern(target) else { return nil }
    return .pairs(Bilingual(source: source, target: target))
  }

  /// How the files are named.
  public let naming: Naming
  /// How many files are named otherwise and belong to no document.
  public let passedOver: Int
  /// How these files end, such as `.doc`, the most frequent first.
  public let endingsPassedOver: [String]
  private let items: [BatchItem]
  private var position = 0

  /// - Parameter naming: how files are named; nil for the first of the customary namings that a file has.
  public init(folder: String, naming: Naming?) throws(BitextError) {
    let paths = try FolderSource.paths(in: folder)
    let naming =
      naming
      ?? FolderSource.customaryNamings.first { naming in
        paths.contains { naming.patterns[0].name(in: $0) != nil }
      }
    guard let naming else {
      throw BitextError(
        .unreadable,
        paths.isEmpty
          ? "The folder holds no files."
          : "No file of the folder has a customary name, such as NAME.en.txt and NAME.zh.txt; its files end in "
            + FolderSource.endings(of: paths).prefix(5).joined(separator: ", ") + ".",
        remedy:
          "Say how the files are named, with --source-suffix and --target-suffix, or with --page-pattern; or have "
          + "`bitext pair` find out which belong together.",
        file: folder)
    }
    self.naming = naming
    let others = paths.filter { path in naming.patterns.allSatisfy { $0.name(in: path) == nil } }
    passedOver = others.count
    endingsPassedOver = FolderSource.endings(of: others)
    items = FolderSource.items(of: paths, in: folder, naming)
    guard !items.isEmpty else {
      throw BitextError(
        .unreadable, "The folder holds no file that is named as asked for.", remedy: "Check the names.",
        file: folder)
    }
  }

  /// What the names of files end in, from the last dot on, the most frequent first.
  private static func endings(of paths: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for path in paths {
      let name = path.split(separator: "/").last ?? ""
      let ending = name.lastIndex(of: ".").map { String(name[$0...]) } ?? "no ending"
      counts[ending, default: 0] += 1
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  public var count: Int? { items.count }

  public var inputFiles: InputFiles {
    let items = items
    return InputFiles { add in
      for item in items {
        switch item.input {
        case .success(.page(let path)): add(path)
        case .success(.files(let paths)):
          add(paths.source)
          add(paths.target)
        default: break
        }
      }
    }
  }

  public mutating func next() -> BatchItem? {
    guard position < items.count else { return nil }
    position += 1
    return items[position - 1]
  }

  /// The paths of all files below a folder, ordered by their bytes; hidden ones are left out.
  package static func files(in folder: String) throws(BitextError) -> [String] {
    let root = folder.hasSuffix("/") ? folder : folder + "/"
    return try paths(in: folder).map { root + $0 }
  }

  /// The files below a folder, relative to it, ordered by their bytes; hidden ones are left out.
  private static func paths(in folder: String) throws(BitextError) -> [String] {
    func isFolder(_ path: String) -> Bool { FileStatus("\(folder)/\(path)")?.kind == .folder }
    do {
      return try FileManager.default.subpathsOfDirectory(atPath: folder)
        .filter { path in
          !path.utf8.split(separator: 0x2F).contains { $0.first == 0x2E } && !isFolder(path)
        }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    } catch {
      throw BitextError(
        .unreadable, "The folder cannot be read.", remedy: "Check the path and its permissions.",
        file: folder,
        underlying: error)
    }
  }

  private static func items(of paths: [String], in folder: String, _ naming: Naming) -> [BatchItem] {
    let root = folder.hasSuffix("/") ? folder : folder + "/"
    switch naming {
    case .pages(let pattern):
      return paths.compactMap { path in
        pattern.name(in: path).map { BatchItem(name: $0, input: .success(.page(path: root + path))) }
      }
    case .pairs(let patterns):
      // By bytes: to Swift two names are one that look alike, and yet are two files.
      let names = patterns.map { pattern in
        Set(paths.compactMap { pattern.name(in: $0).map { Array($0.utf8) } })
      }
      let all = names.source.union(names.target).sorted { $0.lexicographicallyPrecedes($1) }
      return all.map { bytes in
        let name = String(decoding: bytes, as: UTF8.self)
        let files = patterns.map { root + $0.path(of: name) }
        for side in Side.allCases where !names[side].contains(bytes) {
          return BatchItem(
            name: name,
            input: .failure(
              BitextError(
                .unreadable, "has no counterpart: there is no \(files[side]).", file: files[side.opposite])))
        }
        return BatchItem(name: name, input: .success(.files(files)))
      }
    }
  }
}
