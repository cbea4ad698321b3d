public import Bitext

/// The language in which reports speak to their readers.
public enum MessageLanguage: String, Sendable, CaseIterable {
  /// English.
  case english = "en"
  /// Simplified Chinese.
  case chinese = "zh"
}

/// Makes sentences of gaps: what is wrong, in plain words that quote the text.
///
/// ```swift
/// let report = try Aligner().report(on: Page("Bread costs 3 francs.\n\n面包4法郎。\n"))
/// let messages = GapMessages(report, in: .chinese)
/// for gap in report.gaps { print(messages.message(gap)) }
/// ```
public struct GapMessages: Sendable {
  /// The language of the sentences.
  public let language: MessageLanguage
  let documents: Bilingual<Document>

  /// The sentences about the gaps of a report.
  public init(_ report: Report, in language: MessageLanguage = .english) {
    self.init(report.documents, in: language)
  }

  init(_ documents: Bilingual<Document>, in language: MessageLanguage) {
    self.documents = documents
    self.language = language
  }

  /// The sentence of a gap of the report.
  ///
  /// - Complexity: O(1), since quotations are cut.
  public func message(_ gap: Gap) -> String {
    switch language {
    case .english: english(gap)
    case .chinese: chinese(gap)
    }
  }

  /// Whether what should be copied is filled in by a program, as its first sign shows: `{name}`, `%d`, `${x}`, `<file>`.
  func isOfPlaceholder(_ gap: Gap) -> Bool {
    Side.allCases.contains { side in
      guard let span = gap.spans[side].first, !span.isEmpty else { return false }
      return "{%$#<".utf8.contains(documents[side].page.utf8[span.lowerBound])
    }
  }

  func quotation(_ side: Side) -> Quotation { Quotation(page: documents[side].page) }

  func quote(_ side: Side, _ span: Span) -> String { quotation(side).quote(span) }

  /// The end of the last of a side's spans.
  func quoteEnd(_ gap: Gap, _ side: Side) -> String {
    gap.spans[side].last.map { quotation(side).quoteEnd($0) } ?? quotation(side).quote(Span(0, 0))
  }

  /// Which language a side is in, where a message calls sides by their languages.
  func naming(of side: Side) -> Naming {
    let language = documents[side].language
    if language.code == documents[side.opposite].language.code { return .side }
    if language.isEnglish { return .english }
    if language.isChinese { return .chinese }
    return .tag(language.tag)
  }

  /// How a message calls a side.
  enum Naming {
    /// As source or target, where both sides are in one language.
    case side
    case english
    case chinese
    /// By the tag of a language.
    case tag(String)
  }
}
