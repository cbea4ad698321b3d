import Bitext
import BitextBatch
import BitextFormats

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a command writes its result: standard output, or a file that appears whole or not at all.
///
/// A file is written under a temporary name beside its place and renamed at the end, so nobody ever reads half
/// of it. A name that ends in `.gz` asks for gzip. It never replaces a file that the command has read. A link stays, and the
/// file that it leads to is written.
struct OutputFile {
  /// The path; nil and `-` are standard output.
  let path: String?
  /// Whether the file is one that the command has read, and writes anew.
  var replacesInput = false

  /// Whether a person looks at the output directly.
  var isTerminal: Bool { (path == nil || path == "-") && Descriptor.standardOutput.isTerminal }

  /// Writes the result; where the name ends in `.gz`, packed by gzip.
  func write(_ body: (inout Output) throws -> Void) throws {
    guard let path, path != "-" else {
      if let failure = try write(to: .standardOutput, body) {
        throw FileSystem.failure("standard output", failure)
      }
      return
    }
    if let special = try openedIfSpecial() {
      let failure = try write(to: special, body)
      guard close(special.number) == 0, failure == nil else {
        throw FileSystem.failure(path, failure ?? errno)
      }
      return
    }
    let files = FileSystem()
    let place = try OutputPlace.destination(of: path)
    if let refusal = refusal(of: place) { throw refusal }
    let part = try files.beginPart(of: place, inputs: InputFiles(OpenedFiles.paths))
    do {
      try write(to: part, body)
      // What was read while the result was written counts as well, and so does a batch that has begun.
      if let refusal = refusal(of: place) { throw refusal }
    } catch {
      files.discard(part)
      throw error
    }
    try files.finish(part, as: place)
    try files.syncFolder(of: place)
  }

  /// Makes sure, before anything is written, that no output of the run replaces another one.
  ///
  /// - Parameter paths: nil and `-` are no files, and what is written to and never replaced does not count.
  static func checkApart(_ paths: [String?]) throws(BitextError) {
    let files = paths.compactMap { $0 }.filter {
      $0 != "-" && openFile(named: $0) == nil && FileStatus($0)?.kind != .special
    }
    _ = try OutputPlace.destinations(of: files)
  }

  /// Writes several files at once.
  static func write(_ files: [OutputFile], _ body: (inout [Output]) throws -> Void) throws {
    _ = try OutputPlace.destinations(of: files.compactMap(\.path))
    var outputs: [Output] = []
    func open(_ rest: ArraySlice<OutputFile>) throws {
      guard let file = rest.first else { return try body(&outputs) }
      try file.write { output in
        // Given back behind it, also where it fails, since nobody may hold what writes the file any longer; two holders of a buffer
        // would copy it.
        outputs.append(output)
        output = Output()
        defer { output = outputs.removeLast() }
        try open(rest.dropFirst())
      }
    }
    try open(files[...])
  }

  /// Why the result cannot have a place: an input is there, or another run writes the file or a folder above it.
  private func refusal(of place: String) -> BitextError? {
    FileStatus(place).flatMap { inputs.refusal(of: place, $0) } ?? OutputPlace.refusal(belowOthers: place)
  }

  /// The files that the command has read so far.
  private var inputs: InputFiles { InputFiles(replacesInput ? [] : OpenedFiles.paths) }

  /// A device or a pipe, such as `/dev/null`, or a name for an open file, such as `/dev/stdout`, wherever it leads: it
  /// is written to, never replaced. Nil if the path is no such thing.
  func openedIfSpecial() throws(BitextError) -> Descriptor? {
    guard let path, path != "-" else { return nil }
    if let number = OutputFile.openFile(named: path) {
      let descriptor = dup(number)
      guard descriptor >= 0 else { throw FileSystem.failure(path) }
      return Descriptor(number: descriptor)
    }
    guard FileStatus(path)?.kind == .special else { return nil }
    return Descriptor(number: try OutputFile.openedSpecial(path))
  }

  /// Opens a device or a pipe to write to. A pipe that nobody reads is waited for, and that is said.
  private static func openedSpecial(_ path: String) throws(BitextError) -> CInt {
    var descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NONBLOCK)
    if descriptor < 0, errno == ENXIO {
      Descriptor.standardError.say(
        "bitext: \(TerminalText.shown(path)): is a pipe that nobody reads; waiting for a reader.")
      repeat {
        descriptor = open(path, O_WRONLY | O_CLOEXEC)
      } while descriptor < 0 && errno == EINTR && !Interrupt.isAsked
    }
    guard descriptor >= 0 else { throw FileSystem.failure(path) }
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
    return descriptor
  }

  /// The open file of this process that a path of the system stands for.
  private static func openFile(named path: String) -> CInt? {
    switch path {
    case "/dev/stdout": return STDOUT_FILENO
    case "/dev/stderr": return STDERR_FILENO
    default: break
    }
    for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
      return CInt(path.dropFirst(folder.count))
    }
    return nil
  }

  private func write(to file: GrowingFile, _ body: (inout Output) throws -> Void) throws {
    var failure: BitextError?
    try withoutActuallyEscaping({ (bytes: UnsafeRawBufferPointer) in
      if failure != nil { return }
      do throws(BitextError) { try file.append(Array(bytes)) } catch { failure = error }
    }) { receive in
      try write(receive, body)
    }
    if let failure { throw failure }
  }

  private func write(
    _ receive: @escaping (UnsafeRawBufferPointer) -> Void, _ body: (inout Output) throws -> Void
  ) throws {
    guard path?.lowercased().hasSuffix(".gz") == true else {
      var output = Output(receive)
      try body(&output)
      return try output.finish()
    }
    let packer = GzipPacker()
    var output = Output { bytes in packer.pack(bytes).withUnsafeBytes(receive) }
    try body(&output)
    try output.finish()
    packer.pack(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true).withUnsafeBytes(receive)
  }

  /// Returns the system's error code if the bytes could not all be written.
  private func write(to descriptor: Descriptor, _ body: (inout Output) throws -> Void) throws -> CInt? {
    var failure: CInt?
    try withoutActuallyEscaping({ (bytes: UnsafeRawBufferPointer) in
      if failure == nil { failure = descriptor.writeAll(bytes) }
    }) { receive in
      try write(receive, body)
    }
    return failure
  }
}
