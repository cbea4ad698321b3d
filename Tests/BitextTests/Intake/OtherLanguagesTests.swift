import Bitext
import Testing

/// A third language on a page, in the same script as one of the two.
@Suite struct OtherLanguagesTests {
  @Test func linesWithoutTellingWordsGoByTheirPlace() throws {
    let report = try Aligner().report(
      on:
        Page(
          """
          Visitor information

          参观须知

          Besucherinformation

          The museum is open from Tuesday to Sunday between 10 a.m. and 6 p.m.

          博物馆周二至周日上午10点至下午6点开放。

          Das Museum ist von Dienstag bis Sonntag von 10 bis 18 Uhr geöffnet.

          Bags must be left at the cloakroom.

          包须存放在衣帽间。

          Taschen müssen an der Garderobe abgegeben werden.

          Tickets

          门票

          Eintritt

          Children under six enter free of charge.

          六岁以下儿童免费入场。

          Kinder unter sechs Jahren haben freien Eintritt.
          """))
    #expect(report.paragraphs.beads.count == 5 && report.paragraphs.beads.allSatisfy { !$0.isNull })
    #expect(!report.gaps.contains { $0.severity > .note })
    #expect(report.languageWarning == .further([Language("de")]))
  }
}
