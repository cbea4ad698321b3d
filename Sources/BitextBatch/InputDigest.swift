import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A short name for the bytes that the result of a document is made from.
///
/// A run that goes on compares it with what is there now. It is of the bytes and not of the time at which a file was
/// written, so that a journal is the same on every machine.
package struct InputDigest {
  private var hash = FowlerNollVo()
  private var isKnown = true

  package init() {}

  /// Adds the bytes of a file or a text.
  mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { hash.add($0) }
    withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { hash.add($0) }
  }

  /// Adds the texts that came with the list of documents.
  mutating func addTexts(of input: BatchItem.Input) {
    switch input {
    case .page, .files: break
    case .pageText(let text): add(Array(text.utf8))
    case .texts(let texts): for side in Side.allCases { add(Array(texts[side].utf8)) }
    case .segments(let segments):
      for side in Side.allCases {
        for segment in segments[side] { add(Array(segment.utf8)) }
        add([])
      }
    }
  }

  /// Adds what the line of a document says beside its texts, which its record repeats.
  mutating func addMembers(of item: BatchItem) {
    guard item.identifier != nil || !item.members.isEmpty else { return }
    add(Array((item.identifier ?? "").utf8))
    for member in item.members { add(Array(member.utf8)) }
  }

  /// Says that there are bytes that nobody can read a second time, or at all.
  mutating func addUnknown() { isKnown = false }

  /// The name; nil if not all bytes are known.
  package var text: String? { isKnown ? hash.text : nil }
}

extension BatchItem {
  /// The digest of what the document consists of now; nil if it cannot be read, or not a second time.
  package var inputDigest: String? {
    guard case .success(let input) = input else { return nil }
    var digest = InputDigest()
    digest.addMembers(of: self)
    digest.addTexts(of: input)
    let paths: [String] =
      switch input {
      case .page(let path): [path]
      case .files(let files): [files.source, files.target]
      case .pageText, .texts, .segments: []
      }
    for path in paths {
      guard FileStatus(path)?.kind == .regular, let bytes = FileSystem.bytes(of: path) else { return nil }
      digest.add(bytes)
    }
    return digest.text
  }
}

extension FileSystem {
  /// The first bytes of a file, fewer where it has no more; none if it cannot be read.
  package static func beginning(of path: String, count: Int) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: count)
    let got = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, count, 0) }
    return Array(bytes.prefix(max(0, got)))
  }

  /// All bytes of a file; nil if it cannot be read.
  static func bytes(of path: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    let isRead = forEachPiece(of: path) { bytes += $0 }
    return isRead ? bytes : nil
  }

  /// The digest of the bytes of a file; nil if it cannot be read.
  static func digest(of path: String) -> String? {
    var hash = FowlerNollVo()
    return forEachPiece(of: path) { hash.add($0) } ? hash.text : nil
  }

  /// Returns whether the file could be read to its end.
  private static func forEachPiece(of path: String, _ body: (UnsafeRawBufferPointer) -> Void) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 }
      piece.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
  }
}
