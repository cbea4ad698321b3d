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
    note(range.count, from: range)
    text += source[range]
  }

  /// Appends text that a stretch of the file stands for, or text that stands nowhere in it.
  public mutating func append(_ string: String, for range: Range<Int>? = nil) {
    let bytes = string.utf8
    guard !bytes.isEmpty else { return }
    if let range = range?.clamped(to: source.indices), !range.isEmpty { note(bytes.count, from: range) }
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

  /// Where a text that was read from the file stands in it as it is; nil if it is written in another way there.
  ///
  /// - Parameter end: where the text ends; of a long one, also one character before or behind that.
  /// - Complexity: O(*n*) in the bytes of the text.
  public func place(of string: String, endingAt end: Int) -> Range<Int>? {
    let bytes = string.utf8
    guard let last = string.unicodeScalars.last else { return nil }
    let others = [end + UTF8.width(last), end - 1, end - 2, end - 3, end - 4]
    // A short one, such as a character that was written as a reference, may be found where another stands.
    for end in [end] + (bytes.count < 64 ? [] : others) {
      let start = end - bytes.count
      guard start >= 0, end <= source.count else { continue }
      if source[start..<end].elementsEqual(bytes) { return start..<end }
    }
    return nil
  }

  /// Remembers what the bytes that are about to be appended stand for.
  ///
  /// What goes on as the bytes before it did is no stretch of its own, so that a page has no more of them than places where
  /// its text differs from its file.
  private mutating func note(_ count: Int, from range: Range<Int>) {
    if let last = stretches.last, last.text + last.textCount == text.count {
      let index = stretches.count - 1
      let isCopy = last.textCount == last.sourceCount
      if isCopy, count == range.count, last.source + last.sourceCount == range.lowerBound {
        stretches[index].textCount += count
        stretches[index].sourceCount += count
        return
      }
      // Never as many bytes as it stands for: then it would be taken for a copy.
      if !isCopy, last.source == range.lowerBound, last.sourceCount == range.count,
        last.textCount + count != range.count
      {
        stretches[index].textCount += count
        return
      }
    }
    stretches.append(
      .init(text: text.count, textCount: count, source: range.lowerBound, sourceCount: range.count))
  }

  /// Takes back what was appended behind an offset of the text.
  public mutating func remove(from offset: Int) {
    guard offset >= start, offset < text.count else { return }
    text.removeLast(text.count - offset)
    while let last = stretches.last, last.text + last.textCount > offset {
      stretches.removeLast()
      guard last.text < offset else { continue }
      let kept = offset - last.text
      let isCopy = last.textCount == last.sourceCount
      stretches.append(
        .init(
          text: last.text, textCount: kept, source: last.source, sourceCount: isCopy ? kept : last.sourceCount
        ))
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
