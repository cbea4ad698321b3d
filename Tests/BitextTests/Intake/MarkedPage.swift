import Bitext

/// A page written down with the judgement of each line in front of it.
///
/// | mark | the line is |
/// |---|---|
/// | `E` `C` | text in English, in Chinese (or the other language of the page); `E+` `C+` go on with the region of the line before |
/// | `n` `c` `h` `p` `t` `d` | furniture: navigation, contact, language header, publication, repeated title, decoration |
/// | `r` `v` `u` `o` | furniture too: credit, vocabulary, surrounding, other language |
/// | `I` `J` | both on one line, English first or Chinese first, with `⟦ ⟧` around the marks between them |
///
/// Behind the mark and a bar stands the line; an empty line is blank.
struct MarkedPage {
  let text: String
  let marked: String

  init(_ marked: String) {
    self.marked = marked.hasSuffix("\n") ? String(marked.dropLast()) : marked
    text = self.marked.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let bar = line.firstIndex(of: "|") else { return String(line) }
      var rest = line[line.index(after: bar)...].filter { _ in true }
      if ["I", "J"].contains(line[..<bar]) { rest = rest.filter { $0 != "⟦" && $0 != "⟧" } }
      return rest
    }.joined(separator: "\n")
  }

  /// A divided page in this notation.
  static func notation(of divided: DividedPage) -> String {
    var marks: [(span: Span, mark: String)] = []
    for region in divided.documents.source.regions { marks.append((region, "E")) }
    for region in divided.documents.target.regions { marks.append((region, "C")) }
    for item in divided.furniture { marks.append((item.span, mark(of: item.reason))) }
    marks.sort { $0.span < $1.span }
    var lines: [String] = []
    var (offset, next) = (0, 0)
    for line in divided.page[divided.page.span].split(separator: "\n", omittingEmptySubsequences: false) {
      let end = offset + line.utf8.count
      while next < marks.count, marks[next].span.upperBound <= offset { next += 1 }
      var here: [(span: Span, mark: String)] = []
      var index = next
      while index < marks.count, marks[index].span.lowerBound < end { here.append(marks[index]); index += 1 }
      lines.append(notation(of: String(line), at: offset, here, divided.page))
      offset = end + 1
    }
    return lines.joined(separator: "\n")
  }

  private static func notation(
    of line: String, at offset: Int, _ here: [(span: Span, mark: String)], _ page: Page
  ) -> String {
    guard let first = here.first else { return line }
    if here.count == 1 { return first.mark + (first.span.lowerBound < offset ? "+" : "") + "|" + line }
    var text = first.mark == "E" ? "I|" : "J|"
    var end = offset
    for (span, mark) in here {
      text += page[Span(end, span.lowerBound)] + (mark == "s" ? "⟦\(page[span])⟧" : page[span])
      end = span.upperBound
    }
    return text + page[Span(end, offset + line.utf8.count)]
  }

  private static func mark(of reason: Furniture.Reason) -> String {
    switch reason {
    case .frontMatter: "f"
    case .code: "k"
    case .link: "l"
    case .medium: "m"
    case .otherLanguage: "o"
    case .credit: "r"
    case .vocabulary: "v"
    case .surrounding: "u"
    case .navigation: "n"
    case .contact: "c"
    case .languageHeader: "h"
    case .publication: "p"
    case .repeatedTitle: "t"
    case .decoration: "d"
    case .separator: "s"
    case .unclaimed: "!"
    }
  }
}
