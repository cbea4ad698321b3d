import Bitext

extension PageCases {
  static let inline = [
    PageCase(
      "labels with the translation in brackets", .inline,
      """
      I|Ministry of Culture⟦（⟧文化部⟦）⟧
      I|Department of Museums⟦（⟧博物馆司⟦）⟧
      I|Department of Festivals⟦（⟧节庆司⟦）⟧
      I|Office for Libraries⟦（⟧图书馆办公室⟦）⟧
      """),
    PageCase(
      "both languages with a slash between", .inline,
      """
      I|Opening ceremony ⟦/⟧ 开幕式
      I|Plenary session ⟦/⟧ 全体会议
      I|Closing remarks ⟦/⟧ 闭幕致辞
      """),
    PageCase(
      "two columns", .inline,
      """
      I|The sides met in Hanoi.\t双方在河内会晤。
      I|They exchanged views on rivers.\t双方就河流问题交换了意见。
      I|They will meet again.\t双方将再次会晤。
      """),
    PageCase(
      "one sentence behind the other", .inline,
      """
      J|双方举行了会谈。 Both sides held talks.
      J|会谈在友好的气氛中进行。 The talks took place in a friendly atmosphere.
      J|2016年6月14日 14 June 2016
      """),
    PageCase(
      "a title in both languages above two blocks", .blockSequential,
      """
      I|Report on Bicycle Paths ⟦/⟧ 自行车道报告

      E|Ten kilometres of new paths were opened last year, most of them along the river.

      E|Five more will follow.

      C|去年开通了十公里新车道，其中大部分沿河而建。

      C|今年还将开通五公里。
      """),
  ]
}
