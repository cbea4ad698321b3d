/// Divides a page that holds two languages into the document of each.
///
/// The languages are told apart by their letters, so they must be written in different scripts. Layouts of all
/// kinds are read: one language and then the other, titles of both on top; paragraph by paragraph, or several
/// in turn; line by line; both on one line, as in `Home（首页）` or `Summary / 摘要`. A line that mixes the
/// languages goes with the one it is mainly in, and one of neither, such as a date in digits, with its
/// neighbours.
///
/// ```swift
/// let divided = try PageSplitter().divide(Page("Peace\n\n和平\n"))
/// // divided.documents.source.regions == [0..<5], divided.documents.target.regions == [7..<13]
/// ```
///
/// - Complexity: O(*n*) in the bytes of the page.
public struct PageSplitter: Sendable {
  /// The choices that pages are divided with.
  public let configuration: Configuration.Intake

  public init(_ configuration: Configuration.Intake = .init()) {
    self.configuration = configuration
  }

  /// The two sides of a page and its furniture.
  ///
  /// Marks of notes are taken out of the text: the page of the result is then not the one that was given, and its
  /// ``Page/sourceSpan(of:)`` tells where its parts stand in it.
  ///
  /// - Throws: ``BitextError/Code/oneLanguage`` if the page holds no text in a second script.
  public func divide(_ page: Page) throws(BitextError) -> DividedPage {
    let page = configuration.setsFurnitureApart ? page.removing(NoteMarks.marks(in: page)) : page
    let languages = try pageLanguages(page)
    let draft = page.utf8.withUnsafeBufferPointer { bytes in
      Draft(
        LineScanner(
          bytes: bytes, first: languages.first.system, second: languages.second.system, blocks: page.blocks),
        languages: (languages.first.language, languages.second.language),
        setsFurnitureApart: configuration.setsFurnitureApart)
    }
    let smaller = min(draft.masses.first, draft.masses.second)
    if draft.regions.first.isEmpty || draft.regions.second.isEmpty
      || smaller < 0.01 * max(draft.masses.first, draft.masses.second)
    {
      let found = draft.masses.first >= draft.masses.second ? languages.first : languages.second
      throw PageSplitter.oneLanguage(page, found.language)
    }
    let first = Document(page: page, language: languages.first.language, regions: draft.regions.first)
    let second = Document(page: page, language: languages.second.language, regions: draft.regions.second)
    let secondIsSource: Bool
    if let source = configuration.sourceLanguage {
      secondIsSource = source.writingSystem == languages.second.system
    } else if let target = configuration.targetLanguage {
      secondIsSource = target.writingSystem == languages.first.system
    } else if first.language.isEnglish || second.language.isEnglish {
      secondIsSource = second.language.isEnglish
    } else {
      secondIsSource = draft.regions.second[0] < draft.regions.first[0]
    }
    return DividedPage(
      page: page,
      documents: secondIsSource
        ? Bilingual(source: second, target: first) : Bilingual(source: first, target: second),
      layout: draft.layout, furniture: draft.furniture)
  }
}

extension PageSplitter {
  /// A language of a page, and how it is told.
  private struct PageLanguage {
    var system: WritingSystem
    var language: Language
  }

  /// The two languages of a page: those of the configuration, or else the two systems that most is written in.
  private func pageLanguages(
    _ page: Page
  ) throws(BitextError) -> (first: PageLanguage, second: PageLanguage) {
    let census = page.utf8.withUnsafeBufferPointer { LineScanner.census(of: $0, without: page.blocks) }
    let configured = [configuration.sourceLanguage, configuration.targetLanguage].compactMap { $0 }
    if configured.count == 2, configured[0].writingSystem == configured[1].writingSystem {
      throw BitextError(
        .oneLanguage,
        "Two languages in one script, \(configured[0]) and \(configured[1]), cannot be told apart.",
        remedy: PageSplitter.remedy, file: page.name)
    }
    let ranked = WritingSystem.allCases.filter { census.masses[$0.rawValue] > 0 }
      .sorted { (census.masses[$1.rawValue], $0.rawValue) < (census.masses[$0.rawValue], $1.rawValue) }
    var systems = configured.map(\.writingSystem)
    // English and Chinese are the languages of a page that holds both with some weight, whatever else it holds.
    let most = ranked.first.map { census.masses[$0.rawValue] } ?? 0
    if systems.isEmpty,
      [WritingSystem.latin, .eastAsian].allSatisfy({ census.masses[$0.rawValue] > 0.25 * most })
    {
      systems = [.latin, .eastAsian]
    }
    for system in ranked where systems.count < 2 && !systems.contains(system) { systems.append(system) }
    if let lacking = systems.first(where: { census.masses[$0.rawValue] == 0 }), let found = ranked.first {
      let language = configured.first { $0.writingSystem == lacking } ?? lacking.usualLanguage
      throw BitextError(
        .oneLanguage,
        "The page holds no text in the script of \(language), only in that of \(found.usualLanguage).",
        remedy: PageSplitter.remedy, file: page.name)
    }
    let languages = systems.map { system in
      PageLanguage(
        system: system,
        language: configured.first { $0.writingSystem == system }
          ?? page.utf8.withUnsafeBufferPointer { LanguageGuess.language(in: system, of: $0, census: census) })
    }
    guard languages.count == 2 else { throw PageSplitter.oneLanguage(page, languages.first?.language) }
    // The order is fixed, so that it never depends on which language says more.
    return languages[0].system.rawValue < languages[1].system.rawValue
      ? (languages[0], languages[1]) : (languages[1], languages[0])
  }

  private static let remedy = "Give the two languages as two files."

  private static func oneLanguage(_ page: Page, _ language: Language?) -> BitextError {
    guard let language else {
      return BitextError(.oneLanguage, "The page holds no text.", remedy: remedy, file: page.name)
    }
    return BitextError(
      .oneLanguage, "The page holds text in one language only, as it seems \(language).", remedy: remedy,
      file: page.name)
  }
}
