import Bitext

/// A file that results are joined in: it grows under the name `FILE.part`, and gets its own when it is whole.
struct JoinedFile {
  /// How much of it a journal vouches for.
  struct Mark {
    var end = 0
    /// The digest of the bytes up to the end; nil where none was written down.
    var digest: String?
  }

  /// The final name.
  let path: String
  /// The growing file; nil if an earlier run has made it whole.
  private let file: GrowingFile?
  private(set) var end: Int
  private var hash = FowlerNollVo()
  /// What the journal says of a file that is whole.
  private let whole: Mark?

  var digest: String { whole?.digest ?? hash.text }

  /// A file that grows, behind what an earlier run has written.
  ///
  /// - Parameters:
  ///   - mark: How much that is; nil if the file begins anew.
  ///   - made: Takes in what was not there before.
  /// - Throws: ``BitextError/Code/malformed`` if it is not there any more, byte for byte.
  init(
    path: String, keeping mark: Mark?, in system: FileSystem, made: inout [String]
  ) throws(BitextError) {
    self.path = path
    whole = nil
    end = mark?.end ?? 0
    let part = path + FileSystem.partSuffix
    let isThere = FileStatus(part, followsLinks: false) != nil
    let file = try GrowingFile(path: part, in: system, isNew: mark == nil)
    if !isThere { made.append(part) }
    try file.keep(end)
    if let mark {
      hash = try file.digest(upTo: mark.end)
      if hash.text != mark.digest { throw JoinedFile.damage(part) }
    }
    self.file = file
  }

  /// A file that an earlier run has made whole, and may have given its name.
  init(path: String, whole mark: Mark) {
    self.path = path
    file = nil
    end = mark.end
    whole = mark
  }

  /// A stream.
  init(descriptor: Int32) {
    path = ""
    file = GrowingFile(descriptor: descriptor)
    end = 0
    whole = nil
  }

  mutating func append(_ bytes: [UInt8]) throws(BitextError) {
    try file?.append(bytes)
    end += bytes.count
    bytes.withUnsafeBytes { hash.add($0) }
  }

  func sync() throws(BitextError) { try file?.sync() }

  /// Gives the whole file its name, if an earlier run has not done so.
  func giveName(inputs: InputFiles, _ system: FileSystem) throws(BitextError) {
    let part = path + FileSystem.partSuffix
    let there = FileStatus(path)
    if let status = FileStatus(part, followsLinks: false), status.kind == .regular, status.size == end {
      try check(part)
      if let there, let refusal = inputs.refusal(of: path, there) { throw refusal }
      let whole = if let file { file } else { try GrowingFile(path: part, in: system) }
      return try whole.rename(to: path)
    }
    guard whole != nil, there?.size == end else {
      throw BitextError(
        .malformed, "is not there with its \(end) bytes: what an earlier run has done is lost.",
        remedy: "Leave --resume out to begin anew.", file: path)
    }
    try check(path)
    try system.unmark(path)
  }

  /// Makes sure that what an earlier run has made is as it was.
  private func check(_ path: String) throws(BitextError) {
    if let whole, FileSystem.digest(of: path) != whole.digest { throw JoinedFile.damage(path) }
  }

  static func damage(_ path: String) -> BitextError {
    BitextError(
      .malformed, "has other bytes than were written: what an earlier run has done is lost.",
      remedy: "Leave --resume out to begin anew.", file: path)
  }
}
