import CFuzzer
import Foundation

/// `fuzz KIND FOLDER [OPTION…]`: libFuzzer on one kind of input.
@main
enum Main {
  /// The kind that is tried. libFuzzer's callback is a function of C, which holds nothing.
  nonisolated(unsafe) private static var target = FuzzTarget.all[0]

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 2, let target = FuzzTarget.all.first(where: { $0.name == arguments[1] }) else {
      print(
        "fuzz KIND FOLDER [OPTION of libFuzzer…]\nkinds: " + FuzzTarget.all.map(\.name).joined(separator: " ")
      )
      exit(2)
    }
    Main.target = target
    try FileManager.default.createDirectory(atPath: arguments[2], withIntermediateDirectories: true)
    for (index, example) in target.examples.enumerated() {
      try Data(example.utf8).write(to: URL(filePath: "\(arguments[2])/example-\(index)"))
    }
    let own = [arguments[0]] + arguments[2...]
    var count = Int32(own.count)
    var pointers: [UnsafeMutablePointer<CChar>?] = own.map { strdup($0) } + [nil]
    let status = pointers.withUnsafeMutableBufferPointer { buffer in
      var start = buffer.baseAddress
      return LLVMFuzzerRunDriver(&count, &start) { data, size in
        try? Main.target.read(Array(UnsafeBufferPointer(start: data, count: size)))
        return 0
      }
    }
    exit(status)
  }
}
