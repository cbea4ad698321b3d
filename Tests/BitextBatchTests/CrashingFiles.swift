import Bitext
import Foundation
import Synchronization

@testable import BitextBatch

/// Watches every change that a batch makes to files, and lets one of them be the last.
///
/// It keeps the folder as it was at that moment, whatever the batch does while it ends, and knows what a loss of
/// power could take: bytes that were written and not synced, and names that were given and whose folder was not.
final class CrashingFiles: Sendable {
  /// How a batch ends at a step.
  enum Crash: String, CaseIterable, Sendable {
    /// The process is killed before the step.
    case kill
    /// The process is killed in the middle of a write.
    case killWithin
    /// The step fails, as on a full disk, and the batch ends by itself.
    case error
    /// The power goes: what was not synced is cut off, names that were not synced stay.
    case lostBytes
    /// The power goes: what was not synced is NUL bytes, names that were not synced are as before.
    case lostNames
  }

  private struct State {
    var count = 0
    var isDead = false
    /// How long each file was when it was synced; files without an entry were not written.
    var synced: [String: Int] = [:]
    /// What undoes each change of a name that was not synced, the last one last.
    var undo: [(folder: String, change: @Sendable () -> Void)] = []
  }

  private let folder: String
  private let crash: Crash
  private let last: Int
  private let state = Mutex(State())

  /// - Parameter last: The number of the step that is the last one, from 0.
  init(_ folder: String, _ crash: Crash, at last: Int) {
    self.folder = folder
    self.crash = crash
    self.last = last
  }

  var hasCrashed: Bool { state.withLock { $0.isDead } }
  /// How many steps were asked about.
  var count: Int { state.withLock { $0.count } }

  var files: FileSystem { FileSystem { self.fault($0) } }

  private func fault(_ step: FileSystem.Step) -> FileSystem.Fault? {
    state.withLock { state in
      let error = BitextError(.unreadable, "ends here: \(step)")
      if state.isDead { return crash == .error ? nil : FileSystem.Fault(error: error) }
      state.count += 1
      if state.count > last {
        state.isDead = true
        var written = 0
        if case .write(let path, let bytes) = step, crash == .killWithin {
          written = bytes.count / 2
          keepFolder(appending: bytes.prefix(written), to: path)
        } else if crash != .error {
          keepFolder()
        }
        return FileSystem.Fault(written: written, error: error)
      }
      note(step, &state)
      return nil
    }
  }

  /// Remembers what a step is about to change.
  private func note(_ step: FileSystem.Step, _ state: inout State) {
    func undo(_ path: String, _ change: @escaping @Sendable () -> Void) {
      state.undo.append((FileSystem.folder(of: path), change))
    }
    switch step {
    case .open(let path):
      if FileStatus(path) == nil { undo(path) { unlink(path) } }
      if state.synced[path] == nil { state.synced[path] = FileStatus(path)?.size ?? 0 }
    case .truncate(let path, let count): state.synced[path] = min(state.synced[path] ?? 0, count)
    case .sync(let path): state.synced[path] = FileStatus(path)?.size
    case .rename(let path, let final):
      let (old, mode) = (FileManager.default.contents(atPath: final), CrashingFiles.mode(of: path))
      state.synced[final] = state.synced.removeValue(forKey: path)
      undo(final) {
        rename(final, path)
        // Systems keep the order of names and modes: the mode of the new name was set later.
        chmod(path, mode)
        if let old { _ = FileManager.default.createFile(atPath: final, contents: old) }
      }
    case .remove(let path):
      state.synced[path] = nil
      let (old, mode) = (FileManager.default.contents(atPath: path), CrashingFiles.mode(of: path))
      undo(path) {
        guard let old else { return }
        _ = FileManager.default.createFile(atPath: path, contents: old)
        chmod(path, mode)
      }
    case .syncFolder(let folder): state.undo.removeAll { $0.folder == folder }
    case .makeFolder, .write, .commit, .setMode: break
    }
  }

  private static func mode(of path: String) -> mode_t {
    let status = FileStatus(path, followsLinks: false)
    return mode_t((status?.permissions ?? 0o644) | (status?.isMarked == true ? GrowingFile.mark : 0))
  }

  private var kept: String { folder + ".kept" }

  private func keepFolder() {
    try? FileManager.default.removeItem(atPath: kept)
    try? FileManager.default.copyItem(atPath: folder, toPath: kept)
  }

  /// Keeps the folder with the first bytes of a write.
  private func keepFolder(appending bytes: ArraySlice<UInt8>, to path: String) {
    keepFolder()
    let copy = kept + path.dropFirst(folder.count)
    guard let handle = FileHandle(forWritingAtPath: copy) else { return }
    _ = try? handle.seekToEnd()
    try? handle.write(contentsOf: Data(bytes))
    try? handle.close()
  }

  /// Puts the folder into the state in which the crash left it.
  func restore() {
    guard hasCrashed, crash != .error else { return }
    try? FileManager.default.removeItem(atPath: folder)
    try? FileManager.default.moveItem(atPath: kept, toPath: folder)
    let (synced, undo) = state.withLock { ($0.synced, $0.undo) }
    if crash == .lostNames { for change in undo.reversed() { change.change() } }
    guard crash == .lostBytes || crash == .lostNames else { return }
    for (path, count) in synced {
      guard let status = FileStatus(path), status.size > count else { continue }
      guard let handle = FileHandle(forWritingAtPath: path) else { continue }
      if crash == .lostBytes {
        try? handle.truncate(atOffset: UInt64(count))
      } else {
        try? handle.seek(toOffset: UInt64(count))
        try? handle.write(contentsOf: Data(repeating: 0, count: status.size - count))
      }
      try? handle.close()
    }
  }
}
