internal import UnicodeText

/// What ICU calls the regions of ISO 3166, each locale asked once: it takes its time.
enum RegionNames {
  static let codes = DisplayNames.regions
  /// In the order of the codes.
  static let english = names(in: "en")
  static let simplifiedChinese = names(in: "zh")
  static let traditionalChinese = names(in: "zh_Hant")

  private static func names(in locale: String) -> [String] {
    let names = DisplayNames(locale: locale)
    return codes.map { names.region($0) }
  }
}
