import Bitext
import Testing

/// Pages of all layouts, each with what every line must be taken for. All texts are made up.
@Suite struct PageLayoutTests {
  @Test(arguments: PageCases.all)
  func everyLineIsWhereItBelongs(_ example: PageCase) throws {
    let page = MarkedPage(example.marked)
    let divided = try PageSplitter().divide(Page(page.text))
    withKnownIssue("a line in both languages is divided where the second of two lines that follow is due") {
      #expect(MarkedPage.notation(of: divided) == page.marked)
    } when: {
      example.name == "a choice of three languages above"
    }
    #expect(divided.layout == example.layout)
  }

  @Test(arguments: PageCases.all)
  func everyLineBelongsToASideWithFurnitureLeftIn(_ example: PageCase) throws {
    var configuration = Configuration.Intake()
    configuration.setsFurnitureApart = false
    let divided = try PageSplitter(configuration).divide(Page(MarkedPage(example.marked).text))
    #expect(divided.furniture.isEmpty)
  }

  @Test func sidesFollowTheSourceThatIsAskedFor() throws {
    let page = Page("Peace was agreed.\n\n双方同意和平。\n")
    var configuration = Configuration.Intake()
    #expect(try PageSplitter(configuration).divide(page).documents.source.language == .english)
    configuration.sourceLanguage = .chinese
    #expect(try PageSplitter(configuration).divide(page).documents.source.language == .chinese)
    configuration.sourceLanguage = nil
    configuration.targetLanguage = Language("en-GB")
    let documents = try PageSplitter(configuration).divide(page).documents
    #expect(documents.source.language == .chinese && documents.target.language.tag == "en-GB")
  }

  @Test func otherPairsOfScriptsAreDivided() throws {
    let russian = try PageSplitter().divide(
      Page("The talks ended on Friday.\n\nПереговоры завершились в пятницу.\n"))
    #expect(russian.documents.map(\.language.tag) == Bilingual(source: "en", target: "ru"))
    let japanese = try PageSplitter().divide(Page("The talks ended on Friday.\n\n会談は金曜日に終わりました。\n"))
    #expect(japanese.documents.map(\.language.tag) == Bilingual(source: "en", target: "ja"))
    let korean = try PageSplitter().divide(Page("会谈于周五结束。\n\n회담은 금요일에 끝났습니다.\n"))
    #expect(korean.documents.map(\.language.tag) == Bilingual(source: "zh", target: "ko"))
    let french = try PageSplitter().divide(
      Page(
        "会谈于周五结束。\n\nLes pourparlers entre les deux parties se sont achevés dans la soirée de vendredi sur une note positive.\n"
      ))
    #expect(french.documents.map(\.language.tag) == Bilingual(source: "zh", target: "fr"))
  }

  @Test(arguments: ["", "\n \u{3000}\n", "2016-06-14\n", "Only English stands here.\n", "这里只有中文。\n"])
  func pageInOneLanguageIsAnErrorWithARemedy(_ text: String) {
    do {
      _ = try PageSplitter().divide(Page(text, name: "page.txt"))
      Issue.record("divided")
    } catch {
      #expect(error.code == .oneLanguage && error.file == "page.txt")
      #expect(error.remedy?.contains("two files") == true)
    }
  }

  @Test func glossesAloneMakeNoSecondSide() {
    let text = String(repeating: "The minister, Li Wei (李伟), spoke to the press about trade.\n\n", count: 20)
    #expect(throws: BitextError.self) { try PageSplitter().divide(Page(text)) }
  }
}
