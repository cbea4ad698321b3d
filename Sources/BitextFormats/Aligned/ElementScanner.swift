import Bitext

/// Finds the elements of some names in the bytes of a file, without reading it as XML; comments and marked sections are
/// passed over. The elements do not stand in each other, and their names have no prefix.
struct ElementScanner: RecordScanner {
  /// `<tu` and `</tu` of each name.
  private let marks: [(start: [UInt8], end: [UInt8])]
  /// How many bytes any mark has at most.
  private let longest: Int
  /// Where to go on. What stands before it is done with, unless an element is open.
  private var offset = 0
  /// Where the open element begins.
  private var start: Int?

  init(_ names: [String]) {
    marks = names.map { (Array("<\($0)".utf8), Array("</\($0)".utf8)) }
    longest = max(9, marks.reduce(0) { max($0, $1.end.count) }) + 1
  }

  /// The next element that is whole; nil if there is none in the bytes so far.
  mutating func next(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    while offset < bytes.count {
      guard bytes[offset] == 0x3C else {
        offset += 1
        continue
      }
      if bytes.holds("<!--", at: offset) {
        guard skip(to: "-->", bytes) else { return nil }
      } else if bytes.holds("<![CDATA[", at: offset) {
        guard skip(to: "]]>", bytes) else { return nil }
      } else if let mark = marks.first(where: { isTag($0.start, bytes) }) {
        start = offset
        offset += mark.start.count
      } else if marks.contains(where: { isTag($0.end, bytes) }) {
        guard skip(to: ">", bytes) else { return nil }
        guard let begin = start else { continue }
        start = nil
        return begin..<offset
      } else {
        // At the end of the bytes there may be more to come.
        if bytes.count - offset < longest { return nil }
        offset += 1
      }
    }
    return nil
  }

  /// Takes bytes away from the beginning of what is scanned.
  mutating func forget(_ count: Int) {
    offset = max(0, offset - count)
    start = start.map { $0 - count }
  }

  /// Whether the name of an element ends behind a mark.
  private func isTag(_ mark: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard offset + mark.count < bytes.count else { return false }
    for index in mark.indices where bytes[offset + index] != mark[index] { return false }
    return [0x20, 0x09, 0x0A, 0x0D, 0x3E].contains(bytes[offset + mark.count])
  }

  /// Goes behind the next place of a mark; stays where it is if there is none.
  private mutating func skip(to mark: StaticString, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let place = bytes.place(of: mark, from: offset) else { return false }
    offset = place + mark.utf8CodeUnitCount
    return true
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a mark stands at a place.
  func holds(_ mark: StaticString, at offset: Int) -> Bool {
    let length = mark.utf8CodeUnitCount
    guard count - offset >= length else { return false }
    for index in 0..<length where self[offset + index] != mark.utf8Start[index] { return false }
    return true
  }

  /// The next place of a mark, nil if there is none.
  func place(of mark: StaticString, from offset: Int) -> Int? {
    let first = mark.utf8Start[0]
    var place = offset
    while place < count {
      if self[place] == first, holds(mark, at: place) { return place }
      place += 1
    }
    return nil
  }
}

/// The elements of a file of XML that are open at a place, with which a portion of the file is a whole document.
struct OpenElements {
  /// What stands before the first element: which encoding and which entities the file has.
  private var prolog: [UInt8] = []
  /// The tags that are open, as they stand in the file.
  private var tags: [(name: [UInt8], tag: [UInt8])] = []

  /// How many there are.
  var count: Int { tags.count }

  /// What makes a portion that begins here a document of its own: the bytes before it, and those behind it.
  ///
  /// - Complexity: O(*n*) in the bytes.
  func completing(_ portion: FilePortion) -> (head: [UInt8], end: [UInt8]) {
    var behind = self
    behind.pass(portion.bytes)
    let head: [UInt8] = portion.isFirst ? [] : prolog + tags.flatMap(\.tag)
    var end: [UInt8] = []
    if !portion.isLast { for tag in behind.tags.reversed() { end += Array("</".utf8) + tag.name + [0x3E] } }
    return (head, end)
  }

  /// Goes on behind some bytes that are no part of a tag.
  mutating func pass(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count {
        guard bytes[offset] == 0x3C, offset + 1 < bytes.count else {
          offset += 1
          continue
        }
        let end: Int
        if bytes.holds("<!--", at: offset) {
          end = Self.end(of: "-->", bytes, offset)
        } else if bytes.holds("<![CDATA[", at: offset) {
          end = Self.end(of: "]]>", bytes, offset)
        } else if bytes[offset + 1] == 0x3F {
          end = Self.end(of: "?>", bytes, offset)
          if tags.isEmpty { prolog += bytes[offset..<end] }
        } else if bytes[offset + 1] == 0x21 {
          // A declaration may hold others in brackets.
          let close = Self.endOfTag(bytes, offset)
          let isLong = bytes[offset..<close].contains(0x5B)
          end = isLong ? Self.end(of: "]>", bytes, offset) : close
          if tags.isEmpty { prolog += bytes[offset..<end] }
        } else {
          end = Self.endOfTag(bytes, offset)
          take(bytes[offset..<end])
        }
        offset = end
      }
    }
  }

  private mutating func take(_ tag: Slice<UnsafeBufferPointer<UInt8>>) {
    let isEnd = tag[tag.startIndex + 1] == 0x2F
    let name = tag.dropFirst(isEnd ? 2 : 1).prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
    if isEnd {
      if let last = tags.last, last.name.elementsEqual(name) { tags.removeLast() }
    } else if !tag.dropLast().hasSuffix(0x2F) {
      tags.append((Array(name), Array(tag)))
    }
  }

  private static func end(of mark: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    bytes.place(of: mark, from: offset).map { $0 + mark.utf8CodeUnitCount } ?? bytes.count
  }

  /// The place behind a tag, in which attributes may hold its last mark.
  private static func endOfTag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var offset = start
    var quote: UInt8?
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        break
      }
    }
    return offset
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate func hasSuffix(_ byte: UInt8) -> Bool { last == byte }
}
