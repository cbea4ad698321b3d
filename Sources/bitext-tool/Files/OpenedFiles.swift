import Synchronization

/// The files that this run of the command has opened to read: no output may replace one of them.
enum OpenedFiles {
  private static let opened: Mutex<[String]> = Mutex([])

  static var paths: [String] { opened.withLock { $0 } }

  static func add(_ path: String) { if path != "-" { opened.withLock { $0.append(path) } } }
}
