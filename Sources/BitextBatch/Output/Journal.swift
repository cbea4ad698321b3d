import Bitext

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The list of the documents that a batch has done, a line of JSON each.
///
/// A run that goes on with the work of an earlier one reads it first. A line that breaks off, or that has other bytes than
/// were written, counts for nothing, and neither does anything behind it; of several lines about one document the last
/// counts. Lines are held back until ``flush()``, before which the results that they tell of are to be synced.
struct Journal {
  /// The first line: what the results depend on, beside the input.
  struct Head: Codable, Hashable {
    /// Rises when a line changes its meaning.
    static let version = 5

    var journal = Head.version
    /// A digest of everything that was asked for.
    var settings: String
  }

  /// The same of any version.
  private struct AnyHead: Codable { var journal: Int }

  /// One document.
  struct Entry: Codable {
    var name: String
    /// The file that the list of documents names for the result.
    var output: String?
    /// The digest of what the document was made from.
    var input: String?
    /// The files of the result, and how many bytes each has.
    var outputs: [String]?
    var sizes: [Int]?
    /// Where the result ends in each of the files of many.
    var ends: [Int]?
    /// The digest of each file, up to there if it is of many.
    var digests: [String]?
    /// The languages that the files of many declare; nil if their beginnings are not written.
    var languages: [String]?
    /// How many pairs of texts were written, where these are unique, and the digest of their hashes.
    var seen: Int?
    var seenDigest: String?
    var counts: BatchCounts?
    /// What was doubtful about the document.
    var warning: String?
    var error: FailureRecord?
    /// Whether this is the last line of a batch whose files are whole and only lack their names.
    var isFinished: Bool?

    var result: Result<BatchCounts, BitextError> {
      if let error { return .failure(error.failure) }
      return .success(counts ?? BatchCounts())
    }
  }

  private let file: GrowingFile
  private let files: FileSystem
  /// Where the next line begins.
  private(set) var end = 0
  /// The lines that are held back.
  private var held: [UInt8] = []
  /// What an earlier run has left that is no line of the journal.
  private(set) var warning: BitextError?

  var path: String { file.path }
  var identity: FileIdentity? { file.identity }

  /// Opens a journal, which stays locked as long as it is held.
  ///
  /// - Parameters:
  ///   - resumes: Whether what it holds is gone on with; otherwise it is thrown away.
  ///   - hasResults: Whether there are results that it should tell of.
  ///   - body: Is given the entries that it holds and where each begins.
  /// - Throws: ``BitextError/Code/configuration`` if it was made with other settings or by another version, or is
  ///   no journal at all; such a file is left as it is.
  init(
    path: String, settings: String, resumes: Bool, hasResults: Bool = false, files: FileSystem,
    _ body: (Entry, Int) -> Void
  ) throws(BitextError) {
    self.files = files
    file = try GrowingFile(path: path, in: files)
    try checkHead(try file.line(at: 0, limit: 4096))
    if resumes, hasResults, file.size == 0 {
      warning = BitextError(
        .malformed, "is not there, so nobody knows what an earlier run has done: all is done anew.",
        file: path)
    }
    if resumes { try read(settings, body) }
    try file.keep(end)
    if end == 0 { try begin(settings) }
  }

  /// Begins a journal in a new place, without lines.
  private init(file: GrowingFile, settings: String, files: FileSystem) throws(BitextError) {
    self.file = file
    self.files = files
    try begin(settings)
  }

  private mutating func begin(_ settings: String) throws(BitextError) {
    held = jsonLine(Head(settings: settings)) + [0x0A]
    try flush()
    // What the files of an earlier run held is vouched for no more before they change.
    try file.sync()
    try files.syncFolder(of: file.path)
  }

  private mutating func read(_ settings: String, _ body: (Entry, Int) -> Void) throws(BitextError) {
    let size = file.size
    let decoder = JSONDecoder()
    var count = 0
    while end < size {
      let line = try file.line(at: end)
      guard end + line.count < size else { break }
      if count == 0 {
        guard let head = try? decoder.decode(Head.self, from: Data(line)) else { break }
        guard head.settings == settings else {
          throw BitextError(
            .configuration, "The results that are there were made with other settings.",
            remedy: "Give the same options as before, or leave --resume out to begin anew.", file: file.path)
        }
      } else if let entry = Journal.entry(of: line, decoder) {
        body(entry, end)
      } else {
        break
      }
      end += line.count + 1
      count += 1
    }
    guard end < size else { return }
    let bytes = size - end == 1 ? "1 byte is" : "\(size - end) bytes are"
    warning = BitextError(
      .malformed,
      "The last \(bytes) no whole line of the journal and left out; what they told of, if anything, is done again.",
      file: file.path)
  }

  /// A line that can be told from one with other bytes: its last member is the digest of all bytes before it.
  static func line(of entry: Entry) -> [UInt8] {
    let members = jsonLine(entry).dropLast()
    return members + check(members)
  }

  /// The end of a line, 28 bytes.
  private static func check(_ members: ArraySlice<UInt8>) -> [UInt8] {
    var hash = FowlerNollVo()
    members.withUnsafeBytes { hash.add($0) }
    let digits = String(repeating: "0", count: 16 - hash.text.utf8.count) + hash.text
    return Array(#","check":"\#(digits)"}"#.utf8)
  }

  /// What a line tells; nil if it has not the bytes that were written.
  private static func entry(of line: [UInt8], _ decoder: JSONDecoder = JSONDecoder()) -> Entry? {
    let members = line.dropLast(28)
    guard line.count > 28, line.suffix(28).elementsEqual(check(members)) else { return nil }
    return try? decoder.decode(Entry.self, from: Data(line))
  }

  /// Reads the entries of a journal that is whole.
  static func forEach(in path: String, _ body: (Entry) -> Void) throws(BitextError) {
    var lines = try LineInput(path: path)
    defer { lines.end() }
    let decoder = JSONDecoder()
    while let line = try lines.next() {
      if let entry = Journal.entry(of: line, decoder) { body(entry) }
    }
  }

  /// Makes sure that a file which is there is a journal, and one of this version.
  ///
  /// - Parameter line: Its first line, which may have been cut off.
  private func checkHead(_ line: [UInt8]) throws(BitextError) {
    let beginning = Array("{\"journal\":".utf8)
    // What was never written, or lost with the power.
    if line.allSatisfy({ $0 == 0 }) { return }
    guard line.starts(with: beginning) || beginning.starts(with: line) else {
      throw BitextError(
        .configuration, "is no journal of a batch and is left as it is.",
        remedy: "Give the output another name.", file: file.path)
    }
    let version = (try? JSONDecoder().decode(AnyHead.self, from: Data(line)))?.journal
    // A line that was cut off tells nothing.
    if version == nil, file.size <= line.count { return }
    if version != Head.version {
      throw BitextError(
        .configuration,
        "is a journal of the version \(version.map(String.init) ?? "?"), and this version of bitext writes \(Head.version).",
        remedy: "Go on with the version of bitext that began it, or remove the file to begin anew.",
        file: file.path)
    }
  }

  /// Adds a line, which is held back. Returns where it begins.
  @discardableResult
  mutating func add(_ entry: Entry) -> Int { add(line: Journal.line(of: entry)) }

  @discardableResult
  private mutating func add(line: [UInt8]) -> Int {
    defer { end += line.count + 1 }
    held += line + [0x0A]
    return end
  }

  /// Writes the lines that were held back.
  mutating func flush() throws(BitextError) {
    if held.isEmpty { return }
    let lines = held
    held = []
    try file.append(lines)
    if end == 0 { end = lines.count }
  }

  func sync() throws(BitextError) { try file.sync() }

  /// The line that begins at an offset, also one that is held back.
  func entry(at offset: Int) -> Entry? {
    let written = end - held.count
    if offset >= written, offset < end {
      let rest = held[(offset - written)...]
      return Journal.entry(of: Array(rest.prefix { $0 != 0x0A }))
    }
    return (try? file.line(at: offset)).flatMap { Journal.entry(of: $0) }
  }

  /// Writes the journal anew with some of its lines, in an order.
  ///
  /// - Parameter lines: Where the lines begin.
  func rewrite(_ lines: [Int], settings: String) throws(BitextError) {
    try files.replace(file.path) { new throws(BitextError) in
      var journal = try Journal(file: new, settings: settings, files: files)
      for (index, offset) in lines.enumerated() {
        journal.add(line: try file.line(at: offset))
        if index % 1000 == 999 { try journal.flush() }
      }
      try journal.flush()
    }
    try files.syncFolder(of: file.path)
  }
}
