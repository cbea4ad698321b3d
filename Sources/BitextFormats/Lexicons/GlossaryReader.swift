public import Bitext

/// Reads a glossary: a table of terms as TSV or CSV, or TBX.
///
/// A table has a line for each term: the term, what stands for it, and, if there is a third column, what may not. Several
/// translations of a cell are divided by `|` or `;`. The first line may name the columns: `term` or `source`, `translation` or `target`,
/// `forbidden`, or the tags of two languages; columns with other names are passed over. A line that begins with `#` is a comment.
///
/// Of TBX every concept gives a term for each term of the source language; those whose administrative status is deprecated or
/// superseded in the target language are forbidden.
public struct GlossaryReader: Sendable {
  /// The languages of the terms and of what stands for them.
  public var languages: Bilingual<Language>

  public init(languages: Bilingual<Language> = Bilingual(source: .english, target: .chinese)) {
    self.languages = languages
  }

  /// The glossary of a file.
  ///
  /// - Throws: `malformed` with the line of what is no term.
  /// - Complexity: O(*n*) in the bytes.
  public func glossary(in bytes: [UInt8], file: String?) throws(BitextError) -> Glossary {
    let isMarkup = bytes.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF } == 0x3C
    let glossary = isMarkup ? try markup(bytes, file) : try table(bytes, file)
    if let fault = Self.fault(of: glossary, languages) {
      throw BitextError(
        .malformed, fault, remedy: "Give the languages of the text, or a glossary of these two.", file: file)
    }
    // One that says nothing would let every text pass without a word.
    guard !glossary.isEmpty else {
      throw BitextError(
        .malformed, "This glossary holds no term with a translation.",
        remedy: "A line is a term, a tab (or in CSV a comma) and its translations with | between them.",
        file: file,
        location: Location(line: 1, column: 1))
    }
    return glossary
  }

  /// What shows that a glossary is of other languages than those of the text: where one of these is Chinese and the other is not,
  /// a term and its translations are in one script, nearly all of them.
  private static func fault(of glossary: Glossary, _ languages: Bilingual<Language>) -> String? {
    guard languages.source.isChinese != languages.target.isChinese else { return nil }
    func isHan(_ text: String) -> Bool {
      text.unicodeScalars.contains { 0x3400...0x9FFF ~= $0.value || 0x20000...0x3FFFF ~= $0.value }
    }
    let told = glossary.terms.filter { !$0.translations.isEmpty }
    // `AGM`, `iPad`: some terms stay as they are.
    let alike = told.filter { term in
      term.translations.allSatisfy { isHan($0) == isHan(term.term) && $0 != term.term }
    }
    guard alike.count > 0, alike.count * 10 > told.count * 9 else { return nil }
    let first = alike[0]
    return
      "The terms and their translations are in one language, as “\(TerminalText.cut(first.term, to: 30))” and “\(TerminalText.cut(first.translations[0], to: 30))”, and the text is in \(languages.source) and \(languages.target)."
  }

  // MARK: Tables

  private struct Columns {
    var term = 0
    var translation = 1
    var forbidden: Int? = 2
  }

  private func table(_ bytes: [UInt8], _ file: String?) throws(BitextError) -> Glossary {
    let page = try Page(bytes: bytes, name: file)
    let first = page.utf8.split(separator: 0x0A).first { $0.first != UInt8(ascii: "#") } ?? []
    let separator = TableReader.separator(of: first) ?? 0x09
    var scanner = FieldScanner(
      bytes: page.utf8, separator: separator,
      isQuoted: FieldScanner.isQuoted(page.utf8, separator: separator),
      file: file)
    var columns: Columns?
    var terms: [Glossary.Term] = []
    while let row = try scanner.next() {
      let cells = row.fields.map { cell in String(cell.drop { $0.isWhitespace || $0 == "\u{FEFF}" }) }
      if cells[0].hasPrefix("#") || cells.allSatisfy(\.isEmpty) { continue }
      if columns == nil {
        let named = try named(cells, file, row.line)
        columns = named ?? Columns()
        if named != nil { continue }
      }
      guard let columns else { continue }
      func parts(_ column: Int?) -> [String] {
        guard let column, column < cells.count else { return [] }
        return Self.parts(of: cells[column], dividesAtSemicolon: separator != UInt8(ascii: ";"))
      }
      let own = parts(columns.term)
      let (translations, forbidden) = (parts(columns.translation), parts(columns.forbidden))
      guard !own.isEmpty else { throw refusal("This line has no term.", file, row.line) }
      guard !translations.isEmpty || !forbidden.isEmpty else {
        throw refusal("The term “\(TerminalText.cut(own[0], to: 40))” has no translation.", file, row.line)
      }
      for term in own {
        terms.append(Glossary.Term(term, translations: translations, forbidden: forbidden))
      }
    }
    return Glossary(terms)
  }

  /// The columns that a first line names, nil if it is a term.
  private func named(_ cells: [String], _ file: String?, _ line: Int) throws(BitextError) -> Columns? {
    let names = cells.map { $0.lowercased() }
    func place(_ known: String, _ side: Side) -> Int? {
      names.firstIndex(of: known) ?? TableColumns.place(of: side, in: names)
        ?? cells.firstIndex { TableColumns.tag($0).map { Language($0).code } == languages[side].code }
    }
    let term = place("term", .source)
    let translation = place("translations", .target)
    if let term, let translation, term != translation {
      return Columns(
        term: term, translation: translation,
        forbidden: names.firstIndex { ["forbidden", "deprecated"].contains($0) })
    }
    let tags = names.filter { TableColumns.isTag($0) && Language($0).code.utf8.count == 2 }
    guard tags.count == names.count, tags.count > 1 else { return nil }
    throw BitextError(
      .malformed,
      "The columns of this glossary are \(tags.joined(separator: ", ")), not \(languages.source) and \(languages.target).",
      remedy: "Name the columns “term” and “translation”, or give the languages of the text.", file: file,
      location: Location(line: line, column: 1))
  }

  private static func parts(of cell: String, dividesAtSemicolon: Bool) -> [String] {
    cell.split { $0 == "|" || dividesAtSemicolon && ($0 == ";" || $0 == "；") }
      .compactMap { part in
        guard let first = part.firstIndex(where: { !$0.isWhitespace }),
          let last = part.lastIndex(where: { !$0.isWhitespace })
        else { return nil }
        return String(part[first...last])
      }
  }

  private func refusal(_ message: String, _ file: String?, _ line: Int) -> BitextError {
    BitextError(
      .malformed, message,
      remedy: "A line is a term, a tab (or in CSV a comma) and its translations with | between them.",
      file: file,
      location: Location(line: max(line, 1), column: 1))
  }

  // MARK: TBX

  private func markup(_ bytes: [UInt8], _ file: String?) throws(BitextError) -> Glossary {
    var parser = TBXParser(languages: languages)
    let bytes = try XMLText.utf8(bytes, file: file)
    try Markup.readXML(bytes, file: file) { event, line throws(BitextError) in parser.take(event, line) }
    guard parser.isTBX else {
      throw BitextError(
        .malformed, "This is no TBX: it has no element <termEntry> or <conceptEntry>.",
        remedy: "Give a glossary as TBX, or as a table with a term and its translations in each line.",
        file: file,
        location: Location(line: 1, column: 1))
    }
    if let bad = parser.emptyTerm {
      throw BitextError(
        .malformed, "This concept has a <term> without text.",
        remedy: "Write the term, or take the element out.",
        file: file, location: Location(line: max(bad, 1), column: 1))
    }
    if parser.terms.isEmpty, !parser.found.isEmpty {
      throw BitextError(
        .malformed,
        "This glossary is of \(parser.found.sorted().prefix(8).joined(separator: ", ")), not of \(languages.source) and \(languages.target).",
        remedy: "Give the languages of the text with --source-language and --target-language.", file: file)
    }
    return Glossary(parser.terms)
  }
}

/// Gathers concepts from the events of a file of TBX, of ISO 30042:2008 (`termEntry`, `langSet`) or of 2019 (`conceptEntry`, `langSec`).
private struct TBXParser {
  let languages: Bilingual<Language>
  private(set) var terms: [Glossary.Term] = []
  private(set) var isTBX = false
  /// The languages that occur.
  private(set) var found: Set<String> = []
  /// The line of the first term without text.
  private(set) var emptyTerm: Int?

  private struct Draft {
    var text = ""
    var isForbidden = false
  }

  private var drafts: [(language: Language, terms: [Draft])] = []
  private var isInTerm = false
  private var status: String?

  init(languages: Bilingual<Language>) { self.languages = languages }

  mutating func take(_ event: MarkupEvent, _ line: Int) {
    switch event {
    case .start(let name, let attributes):
      switch name {
      case "termEntry", "conceptEntry":
        isTBX = true
        drafts = []
      case "langSet", "langSec":
        let tag = attributes["xml:lang"] ?? attributes["lang"] ?? ""
        found.insert(tag)
        drafts.append((Language(tag), []))
      case "term":
        if drafts.isEmpty { return }
        drafts[drafts.count - 1].terms.append(Draft())
        isInTerm = true
      case "termNote":
        if attributes["type"] == "administrativeStatus" || attributes["type"] == "normativeAuthorization" {
          status = ""
        }
      case "administrativeStatus": status = ""
      default: break
      }
    case .text(let text):
      if isInTerm, let language = drafts.indices.last, let term = drafts[language].terms.indices.last {
        drafts[language].terms[term].text += text
      } else if status != nil {
        status! += text
      }
    case .end(let name):
      switch name {
      case "term":
        isInTerm = false
        if let last = drafts.last?.terms.last, last.text.allSatisfy(\.isWhitespace), emptyTerm == nil {
          emptyTerm = line
        }
      case "termNote", "administrativeStatus":
        if let status, status.hasPrefix("deprecated") || status.hasPrefix("superseded"),
          let last = drafts.last?.terms.indices.last
        {
          drafts[drafts.count - 1].terms[last].isForbidden = true
        }
        status = nil
      case "termEntry", "conceptEntry": finish()
      default: break
      }
    }
  }

  private mutating func finish() {
    func all(_ language: Language) -> [Draft] {
      drafts.filter { $0.language.code == language.code }.flatMap(\.terms)
    }
    let targets = all(languages.target)
    guard !targets.isEmpty else { return }
    for source in all(languages.source) {
      terms.append(
        Glossary.Term(
          source.text, translations: targets.filter { !$0.isForbidden }.map(\.text),
          forbidden: targets.filter(\.isForbidden).map(\.text)))
    }
  }
}
