internal import UnicodeText

extension LexiconBuilder {
  /// Adds the names that ICU has in both languages for regions, currencies, months and days of the week.
  ///
  /// For Chinese both scripts are added.
  public mutating func addNames(weight: Float = 1) {
    let scripts = headLanguage.isChinese ? ["zh_Hans", "zh_Hant"] : [Self.locale(headLanguage)]
    let translated = Self.names(locale: Self.locale(targetLanguage))
    for script in scripts {
      for (name, translations) in zip(Self.names(locale: script), translated) {
        for head in name {
          for translation in translations { add(head: head, translation: translation, weight: weight) }
        }
      }
    }
    sources.append("ICU \(ICU.version), names of regions, currencies, months and days, Unicode License")
  }

  private static func locale(_ language: Language) -> String {
    language.isChinese ? "zh_Hans" : String(language.tag.map { $0 == "-" ? "_" : $0 })
  }

  /// What a locale calls each thing, one or two names each; what it has no name for is empty.
  private static func names(locale: String) -> [[String]] {
    let names = DisplayNames(locale: locale)
    let regions = DisplayNames.regions.map { code in [names.region(code)].filter { $0 != code } }
    let currencies = DisplayNames.currencies.map { code in [names.currency(code)].filter { $0 != code } }
    let months = zip(names.calendar(.months), names.calendar(.shortMonths)).map {
      Array(Set([$0, $1])).sorted()
    }
    return regions + currencies + months + names.calendar(.weekdays).map { [$0] }
  }
}
