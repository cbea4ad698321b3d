import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Results that lie outside of the folder of the output, which stay locked until the run has ended.
///
/// What is in the folder the lock of its journal keeps from others. Where a list of documents names a file elsewhere, another
/// run could take the finished file for one of nobody and replace it, and both would say that all is well.
///
/// Each takes one of the files that a process may have open. Of those that the system allows some are left to the rest of the
/// program; results behind them are not held.
struct HeldResults {
  private var files: [GrowingFile] = []
  private var most: Int?

  /// How many files the rest of the program may have open.
  private static let reserve = 256

  /// Keeps a file that this run has written.
  mutating func hold(_ file: GrowingFile) { if hasRoom { files.append(file) } }

  /// Keeps a file that an earlier run has written.
  ///
  /// - Returns: Why it is not this run's to keep: another run has it.
  mutating func hold(_ path: String, in system: FileSystem, _ inputs: InputFiles) -> BitextError? {
    guard hasRoom, FileStatus(path)?.kind == .regular else { return nil }
    do {
      files.append(
        try GrowingFile(path: try OutputPlace.destination(of: path), in: system, inputs: inputs))
    } catch {
      // One that cannot be written to is not replaced either.
      return error.code == .inUse ? error : nil
    }
    return nil
  }

  private var hasRoom: Bool {
    mutating get {
      let most = most ?? HeldResults.allowed() - HeldResults.reserve
      self.most = most
      return files.count < most
    }
  }

  /// How many files may be open, as many as the system lets anybody ask for.
  private static func allowed() -> Int {
    var limit = rlimit()
    #if canImport(Glibc)
      let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
      let kind = RLIMIT_NOFILE
    #endif
    guard getrlimit(kind, &limit) == 0 else { return 0 }
    // Where there is no bound the system has one of its own, which it does not tell.
    var wanted = limit
    wanted.rlim_cur = min(limit.rlim_max, 1 << 17)
    if wanted.rlim_cur > limit.rlim_cur, setrlimit(kind, &wanted) == 0 { limit = wanted }
    return Int(min(limit.rlim_cur, 1 << 17))
  }
}
