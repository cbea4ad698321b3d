import ArgumentParser
import Foundation

/// What the command costs before and beside its work.
struct StartupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "startup", abstract: "Wall time and peak memory of short runs of the command, and its size.",
    discussion: "Build the command first: swift build -c release --product bitext.")

  @Option(help: "The command.")
  var bitext = ".build/release/bitext"
  @Option(help: "How often each is run; the median counts.")
  var runs = 20

  func run() throws {
    let size = try FileManager.default.attributesOfItem(atPath: bitext)[.size] as? Int ?? 0
    print("The binary has \((Double(size) / 1e6).text(1)) MB.\n\n| run | ms | peak MB |\n|---|--:|--:|")
    for arguments in [["--version"], ["align", "Corpus/police-dialogue/page.txt"]] {
      let results = try (0..<runs).map { _ in try spawn(arguments) }
      let (time, memory) = (results.map(\.milliseconds).median, results.map(\.megabytes).median)
      print("| \(arguments.joined(separator: " ")) | \(time.text(1)) | \(memory.text(1)) |")
    }
  }

  /// Runs the command once, its output thrown away.
  private func spawn(_ arguments: [String]) throws -> (milliseconds: Double, megabytes: Double) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    let words: [UnsafeMutablePointer<CChar>?] = ([bitext] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }

    let start = ContinuousClock.now
    var process = pid_t()
    guard posix_spawn(&process, bitext, &actions, nil, words, environ) == 0 else {
      throw ValidationError("\(bitext) cannot be run.")
    }
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    guard status == 0 else { throw ValidationError("\(bitext) \(arguments) failed.") }
    #if os(macOS)
      let megabytes = Double(usage.ru_maxrss) / 1e6
    #else
      let megabytes = Double(usage.ru_maxrss) / 1e3
    #endif
    return ((ContinuousClock.now - start).inSeconds * 1000, megabytes)
  }
}
