extension Report {
  /// What makes it doubtful that the sides are what they were declared as, such as two files in the wrong order.
  ///
  /// Sides of one page were told apart by their languages or by what the page says of them, so nothing is doubted
  /// there; but a page may hold further languages.
  public var languageWarning: LanguageWarning? {
    let (source, target) = (documents.source, documents.target)
    let areParts = documents.shareAPage && source.regions != target.regions
    if layout == .separate { return areParts ? nil : documents.languageWarning }
    var further: [Language] = []
    for case let language? in furniture.map(\.language) where !further.contains(language) {
      further.append(language)
    }
    return further.isEmpty ? nil : .further(further)
  }
}
