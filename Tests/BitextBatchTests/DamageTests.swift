import Bitext
import Foundation
import Testing

@testable import BitextBatch

/// Whatever became of the files between two runs, the second ends in an error or with the bytes that it should have:
/// in every kind of output, after a stop at many of its steps and at its end.
@Suite struct DamageTests {
  enum Damage: String, CaseIterable, Sendable {
    case deleted, emptied, cutInHalf, cutByOne, extended, extendedWithNULs, changedEarly, changedInside,
      changedLate
    case replacedByText, replacedByAnEarlierState

    /// What is left of a file; nil if it is gone.
    ///
    /// - Parameter earlier: What it was when another run had been stopped earlier.
    func applied(to bytes: Data, earlier: Data?) -> Data? {
      var bytes = Data(bytes)
      func flip(_ place: Int) { if bytes.indices.contains(place) { bytes[place] ^= 0x04 } }
      switch self {
      case .deleted: return nil
      case .emptied: return Data()
      case .cutInHalf: return bytes.prefix(bytes.count / 2)
      case .cutByOne: return bytes.dropLast()
      case .extended: return bytes + Data("{\"name\":\"mine\"}\nmine".utf8)
      case .extendedWithNULs: return bytes + Data(count: 5000)
      case .changedEarly: flip(bytes.count / 9)
      case .changedInside: flip(bytes.count * 5 / 9)
      case .changedLate: flip(bytes.count * 8 / 9)
      case .replacedByText: return Data("mine\n".utf8)
      case .replacedByAnEarlierState: return earlier ?? Data()
      }
      return bytes
    }
  }

  @Test(arguments: CrashTests.Kind.allCases) func resumedRunIsRightOrSaysWhyNot(_ kind: CrashTests.Kind)
    throws
  {
    let batch = CrashTests()
    let scratch = try ScratchFolder()
    let whole = try scratch.folder("run")
    try batch.run(kind, in: whole, resumes: false, FileSystem())
    let expected = try batch.contents(of: whole)
    var (tried, refused) = (0, 0)
    var earlier: [String: Data] = [:]
    for step in stride(from: 3, to: 200, by: 4) {
      let path = try scratch.folder("run")
      let stopped = CrashingFiles(path, .kill, at: step)
      do { try batch.run(kind, in: path, resumes: false, stopped.files) } catch {}
      stopped.restore()
      let state = try bytes(of: path)
      for name in state.keys.sorted() {
        for damage in Damage.allCases {
          let path = try scratch.folder("run")
          for (other, content) in state {
            let content = other == name ? damage.applied(to: content, earlier: earlier[name]) : content
            try content.map { try write($0, to: path + "/" + other) }
          }
          tried += 1
          do { try batch.run(kind, in: path, resumes: true, FileSystem()) } catch {
            refused += 1
            let error = try #require(error as? BitextError, "\(error)")
            #expect(error.file != nil && error.remedy != nil, "\(name) \(damage) at \(step): \(error)")
            continue
          }
          var found = try batch.contents(of: path)
          // What is somebody else's, or what a name that was lost left behind, is none of the results.
          for left in found.keys where expected[left] == nil && (left == name || state[left] == found[left]) {
            found[left] = nil
          }
          let differing = Set(expected.keys).union(found.keys).filter { expected[$0] != found[$0] }
          #expect(differing.isEmpty, "\(name) \(damage) at \(step): \(differing.sorted())")
        }
      }
      earlier.merge(state) { $1 }
      if !stopped.hasCrashed { break }
    }
    print("\(kind.rawValue): \(tried) damages, \(refused) refused")
    #expect(tried > 50 && refused < tried)
  }

  /// All regular files below a folder, as they are.
  private func bytes(of folder: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let path = folder + "/" + name
      if FileStatus(path)?.kind == .regular { contents[name] = FileManager.default.contents(atPath: path) }
    }
    return contents
  }

  /// Writes a file, marked as a run leaves it where its name is that of one that is being written.
  private func write(_ bytes: Data, to path: String) throws {
    try FileManager.default.createDirectory(
      at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: URL(filePath: path))
    if path.hasSuffix(".part") || path.hasSuffix(".seen") { chmod(path, 0o1644) }
  }
}
