import Bitext
import Testing

@Suite struct LanguageTests {
  @Test(
    arguments: [
      ("The two sides agreed to meet again.", "en"), ("双方同意再次会晤。", "zh"), ("雙方同意再次會晤。", "zh"),
      ("会談は金曜日に終わりました。", "ja"), ("Переговоры завершились.", "ru"), ("회담은 끝났습니다.", "ko"),
      (
        "Les pourparlers entre les deux parties se sont achevés dans la soirée, et la suite est pour la semaine.",
        "fr"
      ),
      (
        "Die Gespräche zwischen den beiden Seiten sind am Freitag und nicht erst am Montag von der Ministerin mit Lob beendet worden.",
        "de"
      ),
      ("GitHub与OpenStreetMap双方签署合作协议。", "zh"), ("XI Jinping (习近平) spoke.", "en"),
    ])
  func languageIsToldByTheText(_ text: String, _ tag: String) {
    #expect(Language.detected(in: Page(text))?.tag == tag)
  }

  @Test(arguments: ["", "2016", "* * *"])
  func textWithoutLettersTellsNoLanguage(_ text: String) {
    #expect(Language.detected(in: Page(text)) == nil)
  }

  @Test func documentsGivenInTheWrongOrderAreNoticed() {
    let english = "The two sides agreed to meet again."
    let chinese = "双方同意再次会晤。"
    func warning(_ source: String, _ target: String) -> LanguageWarning? {
      Bilingual(source: Document(source, language: .english), target: Document(target, language: .chinese))
        .languageWarning
    }
    #expect(warning(english, chinese) == nil)
    #expect(warning("", chinese) == nil)
    #expect(
      warning(chinese, english) == .swapped(declared: Bilingual(source: .english, target: .chinese)))
    #expect(warning(english, english) == .same(.english))
    #expect(warning(chinese, chinese) == .same(.chinese))
    #expect(
      warning(english, "회담은 끝났습니다.")
        == .unexpected(.target, declared: .chinese, found: Language("ko")))
  }
}
