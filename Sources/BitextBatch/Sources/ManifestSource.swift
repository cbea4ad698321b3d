public import Bitext

/// The documents of a manifest: a line for each, its fields divided by tabs.
///
/// | fields | |
/// |---|---|
/// | `page` | one file with both languages |
/// | `source` `target` | two files |
/// | `source` `target` `output` | two files, and the file that the result is written to; hunalign's form |
///
/// Paths of inputs are relative to the place where the program runs, the output to the folder of the results, which it
/// cannot lead out of; a path that begins at the root is that path. Empty lines, and lines that begin with `#`, are
/// passed over.
public struct ManifestSource: BatchSource {
  private var lines: LineInput
  private let file: String
  /// What was named so far by a list that cannot be read again.
  private let named = InputFiles()
  private let isStream: Bool

  public let count: Int?

  /// - Parameters:
  ///   - file: what messages call the list.
  ///   - count: how many documents there are, if somebody has counted them.
  public init(_ lines: LineInput, file: String, count: Int? = nil) {
    self.lines = lines
    self.file = file
    self.count = count
    isStream = FileStatus(file)?.kind != .regular
  }

  public mutating func next() throws(BitextError) -> BatchItem? {
    while let line = try lines.next() {
      let first = line.first { $0 != 0x20 && $0 != 0x09 }
      if first == nil || first == 0x23 { continue }
      let fields = ManifestSource.fields(line)
      let name = ManifestSource.name(of: fields[0])
      // To the system a path ends there, and leads elsewhere than is written.
      if line.contains(0) { return BatchItem(name: name, input: .failure(fault("The line holds a NUL."))) }
      if isStream { fields.prefix(2).forEach(named.add) }
      switch fields.count {
      case 1: return BatchItem(name: name, input: .success(.page(path: fields[0])))
      case 2, 3:
        return BatchItem(
          name: name, input: .success(.files(Bilingual(source: fields[0], target: fields[1]))),
          output: fields.count == 3 && !fields[2].isEmpty ? fields[2] : nil)
      default:
        return BatchItem(
          name: name,
          input: .failure(fault("The line has \(fields.count) fields.")))
      }
    }
    return nil
  }

  private func fault(_ message: String) -> BitextError {
    BitextError(
      .malformed, message, remedy: "A line has one page, or a source and a target, and perhaps an output.",
      file: file, location: Location(line: lines.number, column: 1))
  }

  private static func fields(_ line: [UInt8]) -> [String] {
    line.split(separator: 0x09, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A list that comes through a pipe can be read only once; of it no more is known than what was read so far.
  public var inputFiles: InputFiles {
    let file = file
    if isStream { return InputFiles([file], and: [named]) }
    return InputFiles([file]) { add in
      guard var lines = try? LineInput(path: file) else { return }
      defer { lines.end() }
      while let line = try? lines.next() { ManifestSource.fields(line).prefix(2).forEach(add) }
    }
  }

  /// The name of a document by the path of its first file: without the extension, and without steps that lead
  /// out of the folder of the output.
  static func name(of path: String) -> String {
    var steps = path.utf8.split(separator: 0x2F).map(Array.init).filter {
      $0 != [0x2E] && $0 != [0x2E, 0x2E]
    }
    if let last = steps.last, let dot = last.lastIndex(of: 0x2E), dot > 0 {
      steps[steps.count - 1] = Array(last[..<dot])
    }
    return steps.isEmpty
      ? "document" : String(decoding: Array(steps.joined(separator: [0x2F])), as: UTF8.self)
  }
}
