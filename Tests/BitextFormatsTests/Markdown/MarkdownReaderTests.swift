import Bitext
import Testing

@testable import BitextFormats

@Suite struct MarkdownReaderTests {
  private func read(_ text: String) throws -> Page { try MarkdownReader().page(of: Page(text)) }

  /// The blocks, each as `kind: text`.
  private func blocks(_ text: String) throws -> [String] {
    let page = try read(text)
    return page.blocks.map { "\(name($0)): \(page[$0.span])" }
  }

  private func name(_ block: Block) -> String {
    switch block.kind {
    case .heading(let level): "h\(level)"
    case .paragraph: block.quoteDepth > 0 ? "quote" : "p"
    case .item(let item): "item\(item.depth) \(item.ordinal.map(String.init) ?? "-")"
    case .cell(let cell): "cell \(cell.table).\(cell.row).\(cell.column)\(cell.isHeader ? "h" : "")"
    case .code: "code"
    case .rule: "rule"
    case .note: "note"
    case .frontMatter: "front"
    case .image: "image"
    case .definition: "definition"
    case .furniture: "furniture"
    }
  }

  static let cases: [(text: String, blocks: [String])] = [
    ("# One\n##两\nText\n文本\n===\n", ["h1: One", "h2: 两", "h1: Text\n文本"]),
    ("**Part 2** *of* `x` ~~no~~ [it](http://a.b/2017 \"t\") **错 **。", ["p: Part 2 of x no it 错 。"]),
    (
      "1. One\n1. Two\n   more\n\n   Own\n1. - Sub",
      ["item1 1: 1. One", "item1 2: 1. Two\nmore", "p: Own", "item2 -: - Sub"]
    ),
    ("* a\n* **b**\n  1) c\n", ["item1 -: * a", "item1 -: * b", "item2 1: 1) c"]),
    (
      "| A | 甲 |\n|---|---|\n| 1. x | **一** |\n",
      [
        "cell 0.0.0h: A", "cell 0.0.1h: 甲", "cell 0.1.0: 1. x", "cell 0.1.1: 一",
      ]
    ),
    (
      "```\npump --start\n```\n\n    x = f(1);\n\n---\n\n    He came home.\n",
      [
        "code: pump --start", "code: x = f(1);", "p: He came home.",
      ]
    ),
    (
      "你好。<br/>Hello.<!-- no -->\n\n<div align=\"center\">中 &amp; 国</div>\n",
      ["p: 你好。\u{2028}Hello.", "p: 中 & 国"]
    ),
    ("![](a.png)\n\n[r]: http://a.b\n\nSee [r].\n", ["p: See r."]),
    ("Sold.[^1] Gone[^b]。\n\n[^1]: See there.\n", ["p: Sold. Gone。", "note: [^1]: See there."]),
    ("::: tip 注\nOne line\\\nand more\nlines\n:::\n", ["p: One line\u{2028}and more\nlines"]),
    ("甲。[^1]\n\n[^1]: 见注。\n", ["p: 甲。", "note: [^1]: 见注。"]),
    ("> Said.\n>\n> > Twice &lt;.\n", ["quote: Said.", "quote: Twice <."]),
    ("---\ntitle: x\ntags: [a]\n---\n\n正文\n", ["front: ---\ntitle: x\ntags: [a]\n---", "p: 正文"]),
    ("+++\ntitle = 'x'\n+++\nText\n", ["front: +++\ntitle = 'x'\n+++", "p: Text"]),
    ("---\n\nA rule.\n\n---\n", ["p: A rule."]),
    ("", []),
  ]

  @Test(arguments: cases) func blocksAreRead(_ text: String, _ expected: [String]) throws {
    #expect(try blocks(text) == expected)
  }

  @Test func translationsInFrontMatterAreText() throws {
    let text = """
      ---
      layout: multi
      title: |-
        Charter
      title-zh-cn: |-
        宪章
      body-zh-cn: |-
        第一条
        -----

        1. 目的
      summary: |
        no translation
      ---
      Article 1
      """
    #expect(
      try blocks(text) == [
        "front: ---\nlayout: multi\ntitle: |-", "p: Charter", "front: title-zh-cn: |-", "p: 宪章",
        "front: body-zh-cn: |-", "h2: 第一条", "item1 1: 1. 目的",
        "front: summary: |\n  no translation\n---", "p: Article 1",
      ])
    #expect(
      try read(text).blocks.map { $0.language?.tag } == [
        nil, nil, nil, "zh-cn", nil, "zh-cn", "zh-cn", nil, nil,
      ])
  }

  @Test(arguments: cases.map(\.text)) func placesAreThoseOfTheFile(_ text: String) throws {
    let page = try read(text)
    #expect(page.sourceUTF8 == Array(text.utf8))
    var last = 0
    for block in page.blocks {
      let place = page.sourceSpan(of: block.span)
      #expect(last <= place.lowerBound)
      last = place.upperBound
      // What is no markup stands there in the same order; a break within a block is U+2028 for what is written.
      var source = text.utf8[text.utf8.index(text.startIndex, offsetBy: place.lowerBound)...].makeIterator()
      let written = page[block.span].split(separator: "\u{2028}").joined()
      for byte in written.utf8
      where byte > 0x20 && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<") {
        var next = source.next()
        while let other = next, other != byte { next = source.next() }
        #expect(next == byte, "\(page[block.span])")
      }
    }
  }

  @Test(arguments: [
    ("# 一\n\n文\n\n## 二\n", true), ("```\nx\n```\n# A title\n", true),
    ("| a | b |\n|---|---|\n| 1 | 2 |\n[x](http://a.b) [y](http://c.d)\n[z](/e)\n", true),
    ("# 1 priority\nNo other sign.\n", false), ("1. One\n2. Two\n\n* * *\n- no\n", false),
    ("He said [so] (twice).\n", false), ("", false),
  ])
  func markdownIsKnownByItsSigns(_ text: String, _ isMarkdown: Bool) {
    #expect(MarkdownReader.recognizes(Array(text.utf8), name: "<stdin>") == isMarkdown)
    #expect(MarkdownReader.recognizes(Array(text.utf8), name: "A.MD"))
  }

  @Test(arguments: [
    "\0", "#", "- ", "| |", "```", "<", "[^", "[^]: ", "**", "---\n---", "---\na:", "+++", "&", "1)",
  ])
  func anythingIsRead(_ text: String) throws {
    for text in [text, text + "\n", text + text, "> " + text, "---\na-zh: |\n  " + text + "\n---\n"] {
      _ = try read(text)
    }
  }
}
