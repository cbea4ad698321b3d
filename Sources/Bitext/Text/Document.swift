/// The parts of a page that are in one language, in order.
///
/// A file in one language is a document of one region, the whole page. Of a page that holds both languages
/// the two documents share the page, and their regions lie between each other; what is in neither is
/// ``Furniture``.
public struct Document: Sendable, Hashable {
  /// The page that its text stands on.
  public let page: Page
  /// The language of its text.
  public let language: Language
  /// Where the document's text stands: ascending, not overlapping, none empty. A paragraph never crosses from
  /// one region to the next.
  public let regions: [Span]

  /// A document of some regions of a page.
  ///
  /// - Precondition: the regions are ascending and do not overlap, and lie within the page.
  public init(page: Page, language: Language, regions: [Span]) {
    self.page = page
    self.language = language
    self.regions = regions
    checkInvariants()
  }

  /// A document that is the whole of a page but for the blocks that are set apart; each block is a region.
  public init(page: Page, language: Language) {
    guard !page.blocks.isEmpty else {
      self.init(page: page, language: language, regions: page.count == 0 ? [] : [page.span])
      return
    }
    var regions: [Span] = []
    page.utf8.withUnsafeBufferPointer { bytes in
      var end = 0
      for block in page.blocks {
        if !Blank.trimmed(end..<block.span.lowerBound, of: bytes).isEmpty {
          regions.append(Span(end, block.span.lowerBound))
        }
        if !block.isApart { regions.append(block.span) }
        end = block.span.upperBound
      }
      if !Blank.trimmed(end..<bytes.count, of: bytes).isEmpty { regions.append(Span(end, bytes.count)) }
    }
    self.init(page: page, language: language, regions: regions)
  }

  /// A document of a text.
  public init(_ text: String, language: Language, name: String? = nil) {
    self.init(page: Page(text, name: name), language: language)
  }

  /// Whether it has no text.
  public var isEmpty: Bool { regions.isEmpty }

  private func checkInvariants() {
    var end = 0
    for region in regions {
      precondition(
        end <= region.lowerBound && !region.isEmpty && region.upperBound <= page.count,
        "region \(region) of \(page.name ?? "page") is empty, out of order or behind byte \(page.count)")
      end = region.upperBound
    }
  }
}

extension Bilingual<Document> {
  /// Whether both sides stand on one page.
  var shareAPage: Bool { source.page == target.page }
}
