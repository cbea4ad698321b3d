import Bitext
import Testing
import _BitextTestSupport

/// The pages of `Corpus/` come out as the sides that they were made from.
@Suite struct CorpusPageTests {
  static let pages = CorpusRelease.all.filter { $0.form.input == .page }

  @Test(arguments: pages)
  func sidesAreTheTextsOfThePage(_ release: CorpusRelease) throws {
    let page = try Page(bytes: release.bytes("page.txt"), name: release.name)
    let divided = try PageSplitter().divide(page)
    for side in Side.allCases {
      let found = divided.documents[side].regions.flatMap { squeezed(page[$0]) }
      let expected = release.paragraphs[side].flatMap { $0.flatMap(squeezed) }
      #expect(String(found) == String(expected), "\(release.name), \(side)")
      if !release.has("hard-wrapped") {
        #expect(divided.documents[side].regions.count == release.paragraphs[side].count)
      }
    }
    #expect(divided.layout == release.form.layout)
  }

  private func squeezed(_ text: String) -> [Character] { text.filter { !$0.isWhitespace } }
}
