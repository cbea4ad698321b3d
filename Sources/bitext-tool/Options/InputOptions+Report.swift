import Bitext
import BitextFormats

extension InputOptions {
  /// The languages of the sides, where they were named.
  var languages: Bilingual<Language?> {
    Bilingual(source: sourceLanguage, target: targetLanguage).map { $0.map(Language.init) }
  }

  /// Reads what the options name and makes a report of it. The user is told what makes it doubtful.
  ///
  /// - Parameters:
  ///   - mended: Beads that are taken as given.
  ///   - messages: The language in which a person at a terminal is told how far it is.
  func report(
    _ configuration: Configuration, _ contents: Report.Contents, mended: [MendedBead] = [],
    messages: MessageLanguage
  ) throws -> Report {
    let report: Report
    let progress = StageProgress(messages: messages)
    defer { progress.end() }
    do { report = try aligned(configuration, contents, mended, progress) } catch let error as BitextError
      where error.code == .oneLanguage
    {
      throw error.with(remedy: "Give the two languages as two files: --source FILE --target FILE.")
    }
    progress.end()
    let words = InterfaceWords(language: messages)
    for warning in report.warnings { Descriptor.standardError.say("bitext: \(words.told(warning))") }
    return report
  }

  /// What decisions may call what the options name.
  var decidedNames: Set<String> {
    if let source, let target { return ["\(source) ↔ \(target)"] }
    return page.map { [InputFile(path: $0).name] } ?? []
  }

  private func aligned(
    _ configuration: Configuration, _ contents: Report.Contents, _ mended: [MendedBead],
    _ progress: StageProgress
  ) throws -> Report {
    var configuration = configuration
    if keepFurniture { configuration.intake.setsFurnitureApart = false }
    let given = languages
    if let source = given.source { configuration.intake.sourceLanguage = source }
    if let target = given.target { configuration.intake.targetLanguage = target }

    guard let source, let target else {
      let languages = Bilingual(source: given.source ?? .english, target: given.target ?? .chinese)
      var aligner = Aligner(
        configuration: configuration, lexicon: try lexicon.lexicon(for: languages), contents: contents)
      aligner.mendedBeads = mended
      aligner.watcher = { progress.begin($0) }
      // `validate()` has made sure that there is a page if there are not two files.
      let text = try text(of: self.page ?? "-", languages)
      if let documents = text.documents { return aligner.report(on: documents) }
      return try aligner.report(on: text.page)
    }
    let pages = Bilingual(source: try page(source), target: try page(target))
    let languages = Bilingual(
      source: given.source ?? .customary(.source, of: pages.source),
      target: given.target ?? .customary(.target, of: pages.target))
    var aligner = Aligner(
      configuration: configuration, lexicon: try lexicon.lexicon(for: languages), contents: contents)
    aligner.mendedBeads = mended
    aligner.watcher = { progress.begin($0) }
    let documents = Bilingual(
      source: Document(page: pages.source, language: languages.source),
      target: Document(page: pages.target, language: languages.target))
    return lines
      ? aligner.report(on: documents.map(LineSegmenter().segmentation)) : aligner.report(on: documents)
  }

  private func page(_ path: String) throws -> Page {
    try text(of: path, Bilingual(source: .english, target: .chinese)).page
  }

  /// The text of a file, and its sides if it tells them.
  private func text(
    of path: String, _ languages: Bilingual<Language>
  ) throws -> HTMLText {
    let file = InputFile(path: path)
    return try TextReader(languages: languages, encoding: encoding, takesLines: lines)
      .text(in: try file.bytes(), name: file.name)
  }
}
