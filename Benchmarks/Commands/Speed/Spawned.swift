import ArgumentParser
import Foundation

/// What one run of a command took, its standard output thrown away.
struct Spawned {
  let seconds: Double
  /// Of the processor, on all cores together.
  let processorSeconds: Double
  let megabytes: Double

  /// - Throws: if the command cannot be run or fails.
  init(_ command: String, _ arguments: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    let words: [UnsafeMutablePointer<CChar>?] = ([command] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }

    let start = ContinuousClock.now
    var process = pid_t()
    guard posix_spawn(&process, command, &actions, nil, words, environ) == 0 else {
      throw ValidationError(
        "\(command) cannot be run; build it first: swift build -c release --product bitext")
    }
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    guard status == 0 else { throw ValidationError("\(command) \(arguments.joined(separator: " ")) failed.") }
    seconds = (ContinuousClock.now - start).inSeconds
    processorSeconds = [usage.ru_utime, usage.ru_stime]
      .reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    #if os(macOS)
      megabytes = Double(usage.ru_maxrss) / 1e6
    #else
      megabytes = Double(usage.ru_maxrss) / 1e3
    #endif
  }
}
