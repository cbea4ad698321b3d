/// A page divided into its two sides and its furniture.
///
/// Nothing is lost: the regions of both documents and the furniture together hold every character of the page
/// that is not white space, and each exactly once. That is checked.
public struct DividedPage: Sendable, Hashable {
  /// The page that was divided.
  public let page: Page
  /// The text of each language.
  public let documents: Bilingual<Document>
  /// How the two languages were laid out.
  public let layout: Layout
  /// What belongs to neither side, in order of the page.
  public let furniture: [Furniture]

  /// - Precondition: regions and furniture tile the page, white space apart.
  init(page: Page, documents: Bilingual<Document>, layout: Layout, furniture: [Furniture]) {
    self.page = page
    self.documents = documents
    self.layout = layout
    self.furniture = furniture
    checkInvariants()
  }

  private func checkInvariants() {
    let parts = [documents.source.regions, documents.target.regions, furniture.map(\.span)]
    var next = [0, 0, 0]
    page.utf8.withUnsafeBufferPointer { bytes in
      var end = 0
      while let part = parts.indices.filter({ next[$0] < parts[$0].count })
        .min(by: { parts[$0][next[$0]] < parts[$1][next[$1]] })
      {
        let span = parts[part][next[part]]
        next[part] += 1
        precondition(
          end <= span.lowerBound, "the page's part \(span) begins before the one before it ends at \(end)")
        precondition(
          Blank.trimmed(end..<span.lowerBound, of: bytes).isEmpty,
          "text between \(end) and \(span.lowerBound) is in no side and no furniture")
        end = span.upperBound
      }
      precondition(
        Blank.trimmed(end..<bytes.count, of: bytes).isEmpty,
        "text behind \(end) is in no side and no furniture")
    }
  }
}
