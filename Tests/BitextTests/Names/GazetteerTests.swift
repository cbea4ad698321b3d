import Testing

@testable import Bitext

@Suite(.enabled(if: Lexicon.builtIn != nil)) struct GazetteerTests {
  /// The index is a file of its own, which must be made anew with the table.
  @Test(arguments: ["北京", "一宮", "上海", "联合国"])
  func formsAreFoundByTheIndex(_ form: String) {
    let bytes = Array(form.utf8)
    #expect(!Gazetteer.shared.entries(bytes[...]).isEmpty)
    #expect(Gazetteer.shared.longestForm(in: bytes, at: 0, end: bytes.count) == bytes.count)
  }

  @Test func indexIsThatOfTheTable() {
    #expect(Gazetteer.shared.indexFault == nil)
  }
}
