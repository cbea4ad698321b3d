public import Bitext

/// The bytes of a file, of which a part is read at a time.
public struct FileBytes: Sendable {
  /// How many there are.
  public let count: Int
  private let read: @Sendable (Range<Int>) throws(BitextError) -> [UInt8]

  /// - Parameter read: Gives the bytes of a range.
  public init(count: Int, read: @escaping @Sendable (Range<Int>) throws(BitextError) -> [UInt8]) {
    self.count = count
    self.read = read
  }

  /// Bytes that are in memory.
  public init(_ bytes: [UInt8]) {
    self.init(count: bytes.count) { range throws(BitextError) in
      range == bytes.indices ? bytes : Array(bytes[range])
    }
  }

  /// The beginning, by which a format is recognised.
  public var beginning: [UInt8] { get throws(BitextError) { try self[0..<1 << 14] } }

  /// All of them.
  public var all: [UInt8] { get throws(BitextError) { try self[0..<count] } }

  /// The bytes in UTF-8, decoded whole from the encoding that somebody names; what XML declares of it is then UTF-8, too.
  ///
  /// - Throws: a ``BitextError`` for an encoding that is not known, or bytes that are not of it.
  public func decoded(from encoding: String, file: String?) throws(BitextError) -> FileBytes {
    FileBytes(XMLText.declaringUTF8(try Page(bytes: try all, name: file, encoding: encoding).utf8))
  }

  /// The bytes of a range, as far as there are any.
  package subscript(range: Range<Int>) -> [UInt8] {
    get throws(BitextError) { try read(range.clamped(to: 0..<count)) }
  }
}

/// Finds one record of a file after another.
protocol RecordScanner: Sendable {
  /// The next record that is whole in the bytes so far, nil if there is none; those before it are done with.
  mutating func next(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>?
  /// Takes bytes away from the beginning of what is scanned.
  mutating func forget(_ count: Int)
}

/// Some records of a file that follow each other, and what stands between them.
struct FilePortion {
  let bytes: [UInt8]
  /// The line of the file that they begin on, from 1.
  let line: Int
  let isFirst: Bool
  /// Whether the file ends with them.
  let isLast: Bool
}

/// Cuts a file into portions of whole records, so that it is read in the memory that one portion takes.
struct FilePortions<Scanner: RecordScanner>: Sendable {
  private let file: FileBytes
  private let limit: Int
  private let window: Int
  private var scanner: Scanner
  private var buffer: [UInt8] = []
  /// Where the buffer begins and ends in the file.
  private(set) var start = 0
  private var end = 0
  private var line = 1
  private var isDone = false

  /// - Parameters:
  ///   - limit: How many records a portion holds at most.
  ///   - window: How many bytes are read at a time.
  init(_ file: FileBytes, _ scanner: Scanner, limit: Int, window: Int = 1 << 20) {
    self.file = file
    self.scanner = scanner
    self.limit = limit
    // All at once where all is one portion.
    self.window = limit == .max ? max(1, file.count) : window
  }

  /// The same, all in one portion.
  ///
  /// - Precondition: none was given yet.
  var whole: FilePortions {
    precondition(start == 0 && end == 0, "portions were given already")
    return FilePortions(file, scanner, limit: .max)
  }

  /// The next portion; nil behind the last. There always is a first one.
  ///
  /// - Parameter visit: Is given the bytes and each record in them.
  /// - Complexity: O(*n*) in the bytes of all portions.
  mutating func next(
    _ visit: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Void = { _, _ in }
  ) throws(BitextError) -> FilePortion? {
    if isDone { return nil }
    let isFirst = start == 0
    var count = 0
    var cut = 0
    while true {
      let isFull = buffer.withUnsafeBufferPointer { bytes in
        while count < limit, let record = scanner.next(in: bytes) {
          visit(bytes, record)
          count += 1
          cut = record.upperBound
        }
        return count == limit
      }
      if isFull, end < file.count || cut < buffer.count { break }
      if end == file.count {
        cut = buffer.count
        isDone = true
        break
      }
      let more = try file[end..<min(file.count, end + max(window, buffer.count))]
      if more.isEmpty {
        throw BitextError(.unreadable, "has become shorter while it was read.")
      }
      if buffer.isEmpty { buffer = more } else { buffer += more }
      end += more.count
    }
    // A portion ends with the line that its last record ends on, if nothing else stands there.
    if !isDone, buffer[cut - 1] != 0x0A {
      var behind = cut
      while behind < buffer.count, [0x20, 0x09, 0x0D].contains(buffer[behind]) { behind += 1 }
      if behind < buffer.count, buffer[behind] == 0x0A { cut = behind + 1 }
    }
    let portion = FilePortion(
      bytes: cut == buffer.count ? buffer : Array(buffer[..<cut]), line: line, isFirst: isFirst,
      isLast: isDone)
    if cut == buffer.count { buffer = [] } else { buffer.removeFirst(cut) }
    scanner.forget(cut)
    start += cut
    line += portion.bytes.newlines
    return portion
  }
}

extension [UInt8] {
  /// How many line feeds there are.
  var newlines: Int { withUnsafeBufferPointer { bytes in bytes.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) } } }
}

/// Finds the lines of a file, or the records of a table, whose quoted fields may hold line breaks.
struct LineRecordScanner: RecordScanner {
  /// What stands between the fields of a table in which a quotation mark at the beginning of a field quotes it.
  var separator: UInt8?
  private var offset = 0
  private var isAtStart = true

  init(separator: UInt8? = nil) { self.separator = separator }

  mutating func next(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var place = offset
    if isAtStart, separator != nil {
      guard bytes.count > 8 else { return nil }
      place = Self.separatorMark(of: bytes[...])
    }
    var isFieldStart = true
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0x22, isFieldStart, separator != nil {
        place += 1
        while place < bytes.count, bytes[place] != 0x22 { place += 1 }
        // Behind the mark a second one would go on with the field.
        place += 1
        continue
      }
      isFieldStart = byte == separator
      place += 1
      if byte == 0x0A {
        defer { (offset, isAtStart) = (place, false) }
        return offset..<place
      }
    }
    return nil
  }

  mutating func forget(_ count: Int) { offset = max(0, offset - count) }

  /// How many bytes a first line takes that tells a spreadsheet what stands between the cells, as `sep=;` does; 0 if there is none.
  static func separatorMark<Bytes: RandomAccessCollection<UInt8>>(of bytes: Bytes) -> Int {
    guard bytes.count > 5, bytes.starts(with: "sep=".utf8) else { return 0 }
    let end = bytes.dropFirst(5).prefix(2)
    return end.first == 0x0A ? 6 : end.elementsEqual([0x0D, 0x0A]) ? 7 : 0
  }
}
