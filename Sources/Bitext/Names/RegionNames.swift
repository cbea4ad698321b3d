internal import UnicodeText

/// What ICU calls the regions of ISO 3166, each locale asked once: it takes its time.
enum RegionNames {
  static let codes = DisplayNames.regions
  /// In the order of the codes.
  static let english = DisplayNames(locale: "en").regionNames
  static let simplifiedChinese = DisplayNames(locale: "zh").regionNames
  static let traditionalChinese = DisplayNames(locale: "zh_Hant").regionNames
}
