import Bitext
import Foundation
import Testing
import _BitextTestSupport

/// A gap keeps its identifier while the text around it is edited.
@Suite struct GapIdentifierTests {
  /// Releases that have gaps, as two texts of paragraphs.
  static let releases = CorpusRelease.all.filter { !$0.gaps.isEmpty }

  private func identifiers(
    _ release: CorpusRelease, from severity: Gap.Severity = .note, _ edit: (Side, [String]) -> String
  ) -> [String] {
    let documents = Bilingual(
      source: Document(edit(.source, paragraphs(release, .source)), language: release.form.languages.source),
      target: Document(edit(.target, paragraphs(release, .target)), language: release.form.languages.target))
    return Aligner().report(on: documents).gaps.filter { $0.severity >= severity }.map(\.identifier)
  }

  private func paragraphs(_ release: CorpusRelease, _ side: Side) -> [String] {
    let separator = release.form.languages[side].isWrittenWithoutSpaces ? "" : " "
    return release.paragraphs[side].map { $0.joined(separator: separator) }
  }

  private func plain(_ release: CorpusRelease, from severity: Gap.Severity = .note) -> [String] {
    identifiers(release, from: severity) { $1.joined(separator: "\n\n") }
  }

  @Test(arguments: releases)
  func aParagraphBeforeChangesNothing(_ release: CorpusRelease) {
    // Whether a phrase is a note hangs on how many words are usually open in the document, to which a paragraph adds.
    let edited = identifiers(release, from: .warning) { side, paragraphs in
      let first =
        side == .source
        ? "The text below was published by the press office on a later day."
        : "以下文本由新闻办公室在后来的一天发布。"
      return ([first] + paragraphs).joined(separator: "\n\n")
    }
    #expect(edited == plain(release, from: .warning))
  }

  @Test(arguments: releases)
  func whiteSpaceChangesNothing(_ release: CorpusRelease) {
    let edited = identifiers(release) { side, paragraphs in
      let indent = side == .source ? "  " : "\u{3000}\u{3000}"
      return "\r\n" + paragraphs.map { indent + $0 + " " }.joined(separator: "\r\n\r\n\r\n") + "\r\n"
    }
    #expect(edited == plain(release))
  }

  @Test(arguments: releases)
  func wrappedLinesChangeNothing(_ release: CorpusRelease) {
    let edited = identifiers(release) { side, paragraphs in
      side == .target
        ? paragraphs.joined(separator: "\n\n")
        : paragraphs.map { paragraph in
          var lines = [""]
          for word in paragraph.split(separator: " ") {
            if lines[lines.count - 1].count + word.count > 70 { lines.append("") }
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
          }
          return lines.joined(separator: "\n")
        }.joined(separator: "\n\n")
    }
    #expect(edited == plain(release))
  }

  @Test(arguments: releases.filter { $0.form.input == .page })
  func anotherEncodingChangesNothing(_ release: CorpusRelease) throws {
    let text = try release.text("page.txt")
    var found: [[String]] = []
    for (encoding, name) in [
      (String.Encoding.utf8, "UTF-8"), (.utf16, "UTF-16"),
      (String.Encoding(rawValue: 0x8000_0632), "GB18030"),
    ] {
      let data = try #require(text.data(using: encoding))
      let page = try Page(bytes: Array(data), name: release.name)
      #expect(page.encoding.hasPrefix(name), "taken for \(page.encoding)")
      found.append(try Aligner().report(on: page).gaps.map(\.identifier))
    }
    #expect(!found[0].isEmpty && found[1] == found[0] && found[2] == found[0])
  }
}
