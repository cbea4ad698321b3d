import Bitext
import BitextFormats
import Foundation
import Testing
import _BitextTestSupport

@testable import BitextBatch

/// Every reader of files takes any bytes: it gives something or says what is wrong, never traps, and takes no more
/// time than the size of its input allows.
///
/// `BITEXT_FUZZ_SECONDS=3600 swift test --filter FuzzTests` tries for an hour, and `BITEXT_FUZZ_SEED` other inputs.
/// What was tried is printed. An input that traps or is slow is left in the folder `bitext-fuzz` of the temporary
/// folder, under the name of its kind.
@Suite struct FuzzTests {
  @Test func anyBytesAreReadOrRefused() throws {
    let seconds = Environment.value("BITEXT_FUZZ_SECONDS").flatMap(Double.init) ?? 5
    var random = FuzzRandom(state: Environment.value("BITEXT_FUZZ_SEED").flatMap(UInt64.init) ?? 20_160_614)
    let kinds = try FuzzKind.all()
    // What is damaged is sound before.
    for kind in kinds {
      for example in kind.examples {
        #expect(throws: Never.self, "\(kind.name) \(String(decoding: example.prefix(60), as: UTF8.self))") {
          try kind.read(example)
        }
      }
    }
    var (tried, refused) = ([String: Int](), [String: Int]())
    var slowest: (kind: String, seconds: Double) = ("", 0)
    let folder = FileManager.default.temporaryDirectory.appending(path: "bitext-fuzz")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end {
      for kind in kinds {
        let input = kind.input(&random)
        // It is there when the next line is the last one.
        let file = folder.appending(path: kind.name)
        try Data(input).write(to: file)
        let start = FuzzClock.seconds
        do { try kind.read(input) } catch {
          refused[kind.name, default: 0] += 1
          #expect(!"\(error)".isEmpty)
        }
        var used = FuzzClock.seconds - start
        // The clock of a machine that stood still for a while jumps; what is slow is slow again.
        if used > 40 {
          let start = FuzzClock.seconds
          try? kind.read(input)
          used = min(used, FuzzClock.seconds - start)
        }
        tried[kind.name, default: 0] += 1
        if used > slowest.seconds { slowest = (kind.name, used) }
        // In a debug build on a busy machine, where 20 KB of very short sentences take 12 s; a step that is quadratic takes
        // minutes for what is grown here.
        if used > 40 {
          let kept = folder.appending(path: kind.name + ".slow")
          try Data(input).write(to: kept)
          Issue.record("\(kind.name): \(input.count) bytes take \(used) s: \(kept.path)")
        } else {
          try FileManager.default.removeItem(at: file)
        }
      }
    }
    for kind in kinds {
      print("fuzz \(kind.name): \(tried[kind.name] ?? 0) tried, \(refused[kind.name] ?? 0) refused")
    }
    print("fuzz: \(tried.values.reduce(0, +)) tried; slowest \(slowest.kind), \(slowest.seconds) s")
    #expect(kinds.allSatisfy { tried[$0.name, default: 0] > 0 })
  }
}

/// The processor time of this thread, which other work of the machine does not lengthen.
enum FuzzClock {
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

/// Numbers that are the same for the same seed.
struct FuzzRandom {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return bound <= 0 ? 0 : Int(state >> 33) % bound
  }
}
