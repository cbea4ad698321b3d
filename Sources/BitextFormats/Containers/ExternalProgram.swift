import Bitext
internal import CContainer

/// A program of the system that turns a file into another.
struct ExternalProgram {
  /// The program and its arguments; it reads its standard input.
  var arguments: [String]
  /// The package that brings it.
  var package: String

  /// The most bytes that it may give.
  static let limit = 256 << 20
  /// How long it may take, in seconds.
  static let seconds: Int32 = 120

  /// What the program writes when it is given some bytes.
  func output(for input: [UInt8], file: String?) throws(BitextError) -> [UInt8] {
    let pointers = arguments.map { argument in
      let bytes = UnsafeMutablePointer<CChar>.allocate(capacity: argument.utf8.count + 1)
      argument.withCString { bytes.update(from: $0, count: argument.utf8.count + 1) }
      return bytes
    }
    defer { for pointer in pointers { pointer.deallocate() } }
    var list = pointers.map { UnsafePointer($0) as UnsafePointer<CChar>? } + [nil]
    var result = ccontainer_result()
    let status = input.withUnsafeBytes {
      ccontainer_run(&list, $0.baseAddress, $0.count, Self.limit, Self.seconds, &result)
    }
    defer { ccontainer_free(&result) }
    let name = arguments.first ?? ""
    switch CContainerStatus(status) {
    case .done: return result.array
    case .absent:
      throw BitextError(
        .unreadable, "needs the program \(name), which is not installed.",
        remedy: "Install the package \(package), for example with `apt-get install \(package)`.", file: file)
    case .large:
      throw BitextError(
        .malformed, "gives more than \(Self.limit >> 20) MiB of text.", remedy: "Divide the document.",
        file: file)
    case .slow:
      throw BitextError(
        .unreadable, "took \(name) more than \(Self.seconds) seconds.", remedy: "Divide the document.",
        file: file)
    default:
      throw BitextError(
        .malformed, "cannot be read by \(name): \(result.text)",
        remedy: "Open it in another program, and save it once more.", file: file)
    }
  }
}
