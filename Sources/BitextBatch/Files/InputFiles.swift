package import Bitext
import Synchronization

/// The files that a batch reads, whatever their paths are: no result may replace one of them.
///
/// They are looked up only when a result is about to replace a file that is there.
public final class InputFiles: Sendable {
  private let paths: [String]
  private let list: @Sendable ((String) -> Void) -> Void
  private let others: [InputFiles]
  private let identities: Mutex<Set<FileIdentity>?> = Mutex(nil)

  /// - Parameters:
  ///   - paths: Paths that are known.
  ///   - list: Gives all others to the function that it is given.
  public init(
    _ paths: [String] = [], list: @escaping @Sendable ((String) -> Void) -> Void = { _ in },
    and others: [InputFiles] = []
  ) {
    self.paths = paths
    self.list = list
    self.others = others
  }

  /// Takes a file in that became known only now.
  ///
  /// - Precondition: no files were to be looked up.
  func add(_ path: String) {
    guard let file = FileStatus(path)?.identity else { return }
    identities.withLock { known in
      if known == nil { known = [] }
      known?.insert(file)
    }
  }

  func contains(_ file: FileIdentity) -> Bool {
    let isOwn = identities.withLock { known in
      if let known { return known.contains(file) }
      var found: Set<FileIdentity> = []
      func add(_ path: String) { if let status = FileStatus(path) { found.insert(status.identity) } }
      paths.forEach(add)
      list(add)
      known = found
      return found.contains(file)
    }
    return isOwn || others.contains { $0.contains(file) }
  }

  /// Why a result cannot be written to a file that is already open, such as the standard output that a shell has sent to a
  /// manifest: a batch would read what it has written.
  package func refusal(ofOpen descriptor: Int32, named name: String) -> BitextError? {
    guard let status = FileStatus(descriptor: descriptor), status.kind == .regular, contains(status.identity)
    else { return nil }
    return refusalOfInput(name)
  }

  /// Why a result cannot be written to a path: nil if a file is there that may be replaced, or a link that may.
  package func refusal(of path: String, _ status: FileStatus) -> BitextError? {
    switch status.kind {
    case .folder: return refusal("is a folder.", path)
    case .special: return refusal("is no regular file and is left as it is.", path)
    case .link: return refusal("is a link and is left as it is.", path)
    case .regular:
      return contains(status.identity) ? refusalOfInput(path) : GrowingFile.refusalIfOpen(path)
    }
  }

  private func refusalOfInput(_ path: String) -> BitextError {
    refusal("is an input and is left as it is.", path)
  }

  private func refusal(_ message: String, _ path: String) -> BitextError {
    BitextError(.unusableName, message, remedy: "Give the output another name.", file: path)
  }
}
