/// A page divided into its two sides and its furniture.
///
/// Nothing is lost: the regions of both documents and the furniture together hold every character of the page
/// that is not white space. What is claimed by none of them is furniture for that reason, see
/// ``Furniture/Reason/unclaimed``: it would be a fault of the division, which is told in the report and ends no program.
public struct DividedPage: Sendable, Hashable {
  /// The page that was divided.
  public let page: Page
  /// The text of each language.
  public let documents: Bilingual<Document>
  /// How the two languages were laid out.
  public let layout: Layout
  /// What belongs to neither side, in order of the page.
  public let furniture: [Furniture]

  /// Takes what neither a side nor the furniture claims to the furniture.
  init(page: Page, documents: Bilingual<Document>, layout: Layout, furniture: [Furniture]) {
    self.page = page
    self.documents = documents
    self.layout = layout
    let tiling = Tiling(of: page, by: documents, furniture)
    self.furniture =
      tiling.unclaimed.isEmpty
      ? furniture
      : (furniture + tiling.unclaimed.map { Furniture(span: $0, reason: .unclaimed) })
        .sorted { $0.span < $1.span }
  }

  /// What is wrong with the division: nothing, which tests hold of every page that they divide.
  package var faults: [String] {
    Tiling(of: page, by: documents, furniture).claimedTwice.map { "text at \($0) has two places" }
      + furniture.filter { $0.reason == .unclaimed }.map { "text at \($0.span) was claimed by nothing" }
  }

  /// How regions and furniture lie on a page.
  private struct Tiling {
    /// Stretches between them that are more than white space.
    var unclaimed: [Span] = []
    /// What two of them hold.
    var claimedTwice: [Span] = []

    init(of page: Page, by documents: Bilingual<Document>, _ furniture: [Furniture]) {
      let parts = [documents.source.regions, documents.target.regions, furniture.map(\.span)]
      var next = [0, 0, 0]
      page.utf8.withUnsafeBufferPointer { bytes in
        var end = 0
        func claim(upTo start: Int) {
          let free = Blank.trimmed(min(end, start)..<start, of: bytes)
          if !free.isEmpty { unclaimed.append(Span(free.lowerBound, free.upperBound)) }
        }
        while let part = parts.indices.filter({ next[$0] < parts[$0].count })
          .min(by: { parts[$0][next[$0]] < parts[$1][next[$1]] })
        {
          let span = parts[part][next[part]]
          next[part] += 1
          if span.lowerBound < end { claimedTwice.append(Span(span.lowerBound, min(end, span.upperBound))) }
          claim(upTo: span.lowerBound)
          end = max(end, span.upperBound)
        }
        claim(upTo: bytes.count)
      }
    }
  }
}
