import Bitext
import Testing

/// What a user can add to the rules, and choose.
@Suite struct UserRulesTests {
  private func sentences(_ text: String, _ change: (inout Configuration.Segmentation) -> Void) -> [String] {
    var configuration = Configuration.Segmentation()
    change(&configuration)
    return Boundaries.sentences(text, .english, configuration: configuration)
  }

  @Test func abbreviations() {
    let text = "See Brf. Twelve of the file. It is short."
    #expect(sentences(text) { _ in }.count == 3)
    #expect(sentences(text) { $0.abbreviations = ["Brf"] }.count == 2)
    #expect(sentences(text) { $0.abbreviations = ["Brf."] }.count == 2)
  }

  @Test func unbreakablePatterns() {
    let text = "We met at Who Cares? Coffee in town. It was open."
    #expect(sentences(text) { _ in }.count == 3)
    #expect(sentences(text) { $0.unbreakable = ["Who Cares\\? Coffee"] }.count == 2)
    // A pattern that is none changes nothing, and is told by the check.
    #expect(sentences(text) { $0.unbreakable = ["("] }.count == 3)
    var configuration = Configuration.Segmentation()
    configuration.unbreakable = ["("]
    #expect(throws: BitextError.self) { try configuration.check(for: .english) }
  }

  @Test func clauses() {
    let text = "The first part is done; the second is not: it waits."
    #expect(sentences(text) { _ in }.count == 1)
    #expect(sentences(text) { $0.semicolons = .always }.count == 2)
    #expect(
      sentences(text) {
        $0.semicolons = .always; $0.colons = .always
      }.count == 3)
    #expect(
      sentences("at 12:30; see &lt; and 1951;2") {
        $0.semicolons = .always; $0.colons = .always
      }.count == 2)
  }

  @Test func quotations() {
    let text = "He said: \"We agree. We will sign.\" They signed."
    #expect(sentences(text) { _ in } == ["He said: \"We agree.", "We will sign.\"", "They signed."])
    #expect(
      sentences(text) { $0.keepsQuotationsWhole = true } == [
        "He said: \"We agree. We will sign.\"", "They signed.",
      ])
  }

  @Test func otherLanguagesFollowTheirLocale() {
    let found = Boundaries.sentences("Das ist z.B. gut. Er kam am 5. Mai. ¿Qué? Sí.", Language("de"))
    #expect(found.last == "Sí.")
    #expect(Boundaries.sentences("यह एक है। यह दो है।", Language("hi")).count == 2)
  }
}
