/// Puts together a page from the text that a reader finds in a file, block by block.
///
/// ```swift
/// var builder = PageBuilder(Page("# Peace\n"))
/// builder.copy(2..<7)
/// builder.endBlock(.heading(level: 1))
/// // builder.page().utf8 holds "Peace\n\n"
/// ```
///
/// Between two blocks stands a blank line. A block that holds no text is left out.
public struct PageBuilder {
  private let source: [UInt8]
  private let hasSource: Bool
  private let name: String?
  private let encoding: String
  private var text: [UInt8] = []
  private var stretches: [PageSource.Stretch] = []
  private var blocks: [Block] = []
  /// Where the open block begins.
  private var start = 0

  /// - Parameter file: The file as it was decoded.
  public init(_ file: Page) {
    source = file.utf8
    name = file.name
    encoding = file.encoding
    hasSource = true
  }

  /// A page whose text comes out of a container, so that places are told in the text itself.
  public init(name: String?) {
    source = []
    self.name = name
    encoding = "UTF-8"
    hasSource = false
  }

  /// The offset in the text at which the next byte will stand.
  public var count: Int { text.count }
  /// The bytes of the open block.
  public var openText: ArraySlice<UInt8> { text[start...] }

  /// Appends bytes of the file as they are. Ends of the range must lie between characters.
  public mutating func copy(_ range: Range<Int>) {
    let range = range.clamped(to: source.indices)
    guard !range.isEmpty else { return }
    if let last = stretches.last, last.text + last.textCount == text.count,
      last.source + last.sourceCount == range.lowerBound, last.textCount == last.sourceCount
    {
      stretches[stretches.count - 1].textCount += range.count
      stretches[stretches.count - 1].sourceCount += range.count
    } else {
      stretches.append(
        .init(text: text.count, textCount: range.count, source: range.lowerBound, sourceCount: range.count))
    }
    text += source[range]
  }

  /// Appends text that a stretch of the file stands for, or text that stands nowhere in it.
  public mutating func append(_ string: String, for range: Range<Int>? = nil) {
    let bytes = string.utf8
    guard !bytes.isEmpty else { return }
    if let range = range?.clamped(to: source.indices), !range.isEmpty {
      stretches.append(
        .init(text: text.count, textCount: bytes.count, source: range.lowerBound, sourceCount: range.count))
    }
    text += bytes
  }

  /// Appends text that was read from the bytes up to an offset of the file, and that stands there as it is or
  /// written in another way.
  ///
  /// - Parameter start: where the text before it ends.
  public mutating func append(_ string: String, endingAt end: Int, from start: Int) {
    let count = string.utf8.count
    let copy = max(0, end - count)..<max(0, end)
    if end - count >= 0, end <= source.count, source[copy].elementsEqual(string.utf8) {
      self.copy(copy)
    } else {
      append(string, for: min(start, end)..<max(start, end))
    }
  }

  /// Takes back what was appended behind an offset of the text.
  public mutating func remove(from offset: Int) {
    guard offset >= start, offset < text.count else { return }
    text.removeLast(text.count - offset)
    while let last = stretches.last, last.text + last.textCount > offset {
      stretches.removeLast()
      let isCopy = last.textCount == last.sourceCount
      guard last.text < offset, isCopy else { continue }
      let kept = offset - last.text
      stretches.append(.init(text: last.text, textCount: kept, source: last.source, sourceCount: kept))
    }
  }

  /// Ends the open block, and leaves it out if it holds nothing but white space.
  ///
  /// - Parameter kind: What the block was set as; nil for text that is in no block, to be divided by its lines.
  public mutating func endBlock(
    _ kind: Block.Kind?, quoteDepth: Int = 0, language: Language? = nil, place: Place? = nil
  ) {
    let range = text.withUnsafeBufferPointer { bytes in
      Blank.trimmed(start..<bytes.count, of: bytes)
    }
    if !range.isEmpty {
      if let kind {
        blocks.append(
          Block(kind, span: Span(range), quoteDepth: quoteDepth, language: language, place: place))
      }
      text += [0x0A, 0x0A]
    }
    start = text.count
  }

  /// The page of the blocks so far.
  public func page() -> Page {
    Page(
      validated: text, name: name, encoding: encoding, blocks: blocks,
      source: hasSource ? PageSource(utf8: source, stretches: stretches) : nil)
  }
}
