import Bitext
import FoundationEssentials

/// The list of the documents that a batch has done, a line of JSON each, written when the document is.
///
/// A run that goes on with the work of an earlier one reads it first. A line that breaks off counts for
/// nothing, and neither does what it was about.
struct Journal: Sendable {
  /// The first line: what the results depend on, beside the input.
  struct Head: Codable, Hashable {
    var journal = 1
    /// A digest of everything that was asked for.
    var settings: String
  }

  /// One document.
  struct Entry: Codable {
    var name: String
    /// The files of the result.
    var outputs: [String]?
    /// Where the result ends in each of the files of many.
    var ends: [Int]?
    var counts: BatchCounts?
    /// What was doubtful about the document.
    var warning: String?
    var error: FailureRecord?

    var result: Result<BatchCounts, BitextError> {
      if let error { return .failure(error.failure) }
      return .success(counts ?? BatchCounts())
    }
  }

  private let file: AppendedFile

  /// Begins a journal in place of any that is there.
  init(path: String, settings: String) throws(BitextError) {
    file = try AppendedFile(path: path, keeping: 0)
    try write(Head(settings: settings))
  }

  /// Goes on with a journal, and returns what it holds; nil if there is none.
  ///
  /// - Throws: ``BitextError/Code/configuration`` if it was made with other settings.
  static func resumed(
    path: String, settings: String
  ) throws(BitextError) -> (journal: Journal, entries: [Entry])? {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else { return nil }
    let decoder = JSONDecoder()
    var (head, entries): (Head?, [Entry]) = (nil, [])
    var kept = 0
    for line in data.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      if head == nil {
        head = try? decoder.decode(Head.self, from: line)
        if head == nil { break }
      } else if let entry = try? decoder.decode(Entry.self, from: line) {
        entries.append(entry)
      } else {
        break
      }
      kept += line.count + 1
    }
    guard let head else { return nil }
    guard head.settings == settings else {
      throw BitextError(
        .configuration, "The results that are there were made with other settings.",
        remedy: "Give the same options as before, or leave --resume out to begin anew.", file: path)
    }
    return (Journal(file: try AppendedFile(path: path, keeping: kept)), entries)
  }

  private init(file: AppendedFile) { self.file = file }

  func write(_ value: some Encodable) throws(BitextError) { try file.append(jsonLine(value) + [0x0A]) }
  func end() { file.end() }
}
