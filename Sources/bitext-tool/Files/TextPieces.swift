import Bitext
import BitextFormats

/// A file of text that is read piece by piece, always as UTF-8.
///
/// A piece begins where the user has taken the one before up to. A file in another encoding, or of another type
/// than text, is read and converted whole, since it must be recognised first.
struct TextPieces {
  struct Piece {
    let bytes: ArraySlice<UInt8>
    /// Where the piece begins in the text.
    let offset: Int
    let isLast: Bool
  }

  private static let size = 1 << 20

  private let input: InputFile
  private let encoding: String?
  private var descriptor: CInt?
  private var buffer: [UInt8] = []
  private var offset = 0
  private var isAtEnd = false
  private var isDone = false
  /// How much to read before the user is asked to take some of it.
  private var wanted = TextPieces.size

  init(_ input: InputFile, encoding: String?) {
    self.input = input
    self.encoding = encoding
  }

  /// The next piece, nil when all is taken.
  mutating func next() throws -> Piece? {
    if isDone { return nil }
    if descriptor == nil { try begin() } else { try fill() }
    isDone = isAtEnd
    return Piece(bytes: buffer[...], offset: offset, isLast: isAtEnd)
  }

  /// Takes bytes of the last piece. Where none could be taken the next piece is larger.
  mutating func take(_ count: Int) {
    buffer.removeFirst(count)
    offset += count
    wanted = count == 0 ? buffer.count * 2 : max(TextPieces.size, buffer.count + TextPieces.size / 2)
  }

  private mutating func begin() throws {
    descriptor = try input.opened()
    try fill()
    guard FileType(recognizing: buffer) == .text else {
      wanted = .max
      try fill()
      let languages = Bilingual(source: Language.english, target: Language.chinese)
      let page = try TextReader(languages: languages, encoding: encoding).text(in: buffer, name: input.name)
        .page
      buffer = page.blocks.isEmpty ? page.utf8 : []
      for block in page.blocks where !block.isApart { buffer += page.utf8[block.span.range] + [0x0A, 0x0A] }
      return
    }
    let end = isAtEnd ? buffer.count : wholeCount()
    let page = try? Page(bytes: Array(buffer[..<end]), encoding: encoding)
    if let page, page.encoding == "UTF-8" {
      // The mark at the beginning of some files is no text.
      buffer.removeFirst(end - page.count)
      return
    }
    wanted = .max
    try fill()
    buffer = try Page(bytes: buffer, name: input.name, encoding: encoding).utf8
  }

  /// The number of bytes that surely end with a whole scalar: up to the last end of a line, or in a line that is
  /// longer than the piece up to the last byte that can begin a scalar of UTF-8.
  private func wholeCount() -> Int {
    if let last = buffer.lastIndex(of: 0x0A) { return last + 1 }
    let cut = buffer.suffix(4).lastIndex { $0 & 0xC0 != 0x80 }
    return cut ?? buffer.count
  }

  private mutating func fill() throws {
    guard let descriptor, !isAtEnd else { return }
    while !isAtEnd, buffer.count < wanted {
      isAtEnd = try input.append(to: &buffer, from: descriptor, upTo: 1 << 18) == 0
    }
    if isAtEnd { input.close(descriptor) }
  }
}
