import Foundation

/// Evaluation data that lies beside the package and is no part of it.
///
/// Where it is missing the tests that need it are skipped: `@Test(.enabled(if: GoldData.isAvailable, GoldData.hint))`.
public enum GoldData {
  /// The folder that holds the package.
  public static let packageRoot = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let shared = packageRoot.deletingLastPathComponent().appendingPathComponent("shared")
  private static let archive = shared.appendingPathComponent("gold/dev.tar.xz")

  public static var isAvailable: Bool { folder != nil }
  public static let hint: String = "needs ../shared/gold/dev.tar.xz beside the package"

  /// The folder `dev` of the archive, unpacked; nil where there is no archive.
  public static let folder: URL? = {
    let files = FileManager.default
    guard let attributes = try? files.attributesOfItem(atPath: archive.resolvingSymlinksInPath().path),
      let size = attributes[.size] as? Int, let date = attributes[.modificationDate] as? Date
    else { return nil }
    // The name tells the archive's version, so that the next run finds what this one unpacked.
    let place = files.temporaryDirectory
      .appendingPathComponent("bitext-gold-\(size)-\(Int(date.timeIntervalSince1970))")
    if files.fileExists(atPath: place.path) { return place.appendingPathComponent("dev") }
    let draft = files.temporaryDirectory.appendingPathComponent("bitext-gold-\(UUID().uuidString)")
    try? files.createDirectory(at: draft, withIntermediateDirectories: true)
    let tar = Process()
    tar.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    tar.arguments = ["tar", "xJf", archive.path, "-C", draft.path]
    do { try tar.run() } catch { return nil }
    tar.waitUntilExit()
    guard tar.terminationStatus == 0 else { return nil }
    // Two test runs may do this at the same time: the first one's move wins, and the other takes its result.
    do { try files.moveItem(at: draft, to: place) } catch { try? files.removeItem(at: draft) }
    return files.fileExists(atPath: place.path) ? place.appendingPathComponent("dev") : nil
  }()

  /// The bytes of a file of the archive, such as `champollion/001.en`.
  public static func bytes(_ path: String) throws -> [UInt8] {
    guard let folder else { throw CocoaError(.fileNoSuchFile) }
    return [UInt8](try Data(contentsOf: folder.appendingPathComponent(path)))
  }

  /// The text of a file of the archive.
  public static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// The lines of a file of the archive, without the empty one behind the last line end.
  public static func lines(_ path: String) throws -> [String] {
    var lines = try text(path).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// The names of the files of a folder of the archive, in order.
  public static func files(in folder: String) throws -> [String] {
    guard let root = self.folder else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
      .sorted()
  }

  /// The seed page, a real release in English and Chinese.
  public static var seedPage: [UInt8]? {
    (try? Data(contentsOf: shared.appendingPathComponent("seed/dialogue-2016-06-14.txt"))).map { [UInt8]($0) }
  }
}
