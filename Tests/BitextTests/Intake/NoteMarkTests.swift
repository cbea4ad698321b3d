import Testing

@testable import Bitext

@Suite struct NoteMarkTests {
  private func without(_ text: String) -> String {
    let page = Page(text)
    let cleared = page.removing(NoteMarks.marks(in: page))
    return cleared[cleared.span]
  }

  /// Marks stand between bars; without them the text is what is left.
  static let marked = [
    "Nobody had read it.|8| The council met. It paid in 2017.|101| Trade grew.",
    "The council asked for a pier.|81|\n\nIt was “done well.”|52| Nobody complained.",
    "She said, “It failed.”| 8| Many agreed.",
    "Prices rose.|[12]| Wages, too,|[13]| fell.",
    "战争结束了。|[1]|和平|[2]|来了。|3|\n然后",
    "It grew|1| quickly.|2| The rest, of course,|3| was sold.|4|",
    "The pier³ was sold, the mill² too.",
    "The pier|¹| was sold, the mill|²| too, and the wall|³|.",
    "码头|①|已出售，磨坊|②|也已出售|③|。",
    "by force if needed.|19| It has also built a wall.|20|",
  ]

  @Test(arguments: marked) func marksAreTakenOut(_ marked: String) {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    let text = stride(from: 0, to: parts.count, by: 2).map { String(parts[$0]) }.joined()
    withKnownIssue("numbers in circles that text follows may be those of items") {
      #expect(without(parts.joined()) == text)
    } when: {
      marked.hasPrefix("码头|①|")
    }
  }

  @Test(arguments: [
    "It rose by 2.5 percent, 2.6 percent and 2.7 percent.", "See No.5 and Art.6 and p.7.",
    "The area is 5 km², 6 m² and 7 cm³.", "The pier costs 1,200 crowns, or 3,400 with a roof.",
    "一、加强交流；二、开展行动。2019年起，3月后。", "重点：①贸易；②卫生；③教育。",
    "Rooms 1, 2 and 3. Then 4.", "Version 1.2\n1.3 The pier\n1.4 The mill", "He was born in 1950.",
    "the boat a[1] and b[2]", "(1) trade; (2) health; (3) schools.", "COVID-19 G20 5G",
  ])
  func numbersStay(_ text: String) { #expect(without(text) == text) }

  @Test func placesStayThoseOfTheFile() {
    let page = Page("Sold.12 Gone.13 Built.14 End")
    let cleared = page.removing(NoteMarks.marks(in: page))
    #expect(cleared[cleared.span] == "Sold. Gone. Built. End")
    #expect(cleared.sourceSpan(of: Span(6, 11)) == Span(8, 13))
    #expect(cleared.sourceSpan(of: Span(0, 11)) == Span(0, 13))
    #expect(cleared.sourceUTF8 == page.utf8)
    // Taken out of a page that has a source already.
    var builder = PageBuilder(Page("<p>Sold.12 A&amp;B.13 Built.14</p>"))
    builder.copy(3..<11)
    builder.append("A&B", for: 11..<18)
    builder.copy(18..<30)
    builder.endBlock(.paragraph)
    let marked = builder.page()
    let twice = marked.removing(NoteMarks.marks(in: marked))
    withKnownIssue("a note behind a word that ends with a capital is not found") {
      #expect(twice[twice.blocks[0].span] == "Sold. A&B. Built.")
    }
    #expect(twice.sourceSpan(of: Span(6, 10)) == Span(11, 19))
  }
}
