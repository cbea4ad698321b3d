import Bitext

extension InputOptions {
  /// Reads what the options name and makes a report of it.
  func report(_ configuration: Configuration) throws -> Report {
    var configuration = configuration
    if keepFurniture { configuration.intake.setsFurnitureApart = false }
    let given = Bilingual(source: sourceLanguage, target: targetLanguage).map { $0.map(Language.init) }
    if let source = given.source { configuration.intake.sourceLanguage = source }
    if let target = given.target { configuration.intake.targetLanguage = target }
    let aligner = Aligner(configuration: configuration)

    guard let source, let target else {
      // `validate()` has made sure that there is a page if there are not two files.
      return try aligner.report(on: try page(self.page ?? "-"))
    }
    let documents = Bilingual(
      source: Document(page: try page(source), language: given.source ?? .english),
      target: Document(page: try page(target), language: given.target ?? .chinese))
    return lines
      ? aligner.report(on: documents.map(LineSegmenter().segmentation)) : aligner.report(on: documents)
  }

  private func page(_ path: String) throws -> Page {
    let file = InputFile(path: path)
    return try Page(bytes: try file.bytes(), name: file.name, encoding: encoding)
  }
}
