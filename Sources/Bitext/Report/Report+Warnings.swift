extension Report {
  /// What makes it doubtful that the sides are what they were declared as, such as two files in the wrong order.
  ///
  /// Sides of one page were told apart by their languages themselves, so nothing is doubted there.
  public var languageWarning: LanguageWarning? { layout == .separate ? documents.languageWarning : nil }
}
