internal import UnicodeText

/// Languages by the names that people give them: `English`, `Chinese (Simplified)`, 英文, 简体中文, `français`.
///
/// The names are those that ICU has of the languages of two letters in English, in both scripts of Chinese and in the language
/// itself.
enum LanguageNames {
  /// The tags by names in small letters.
  private static let tags: [String: String] = {
    var tags: [String: String] = [:]
    for code in DisplayNames.languages where code.utf8.count == 2 {
      for locale in ["en", "zh", "zh_Hant", code] {
        let name = DisplayNames(locale: locale).language(code)
        if name != code { tags[name.lowercased()] = tags[name.lowercased()] ?? code }
      }
    }
    // What schools, and people who speak it, call Chinese.
    for name in ["汉语", "漢語", "华语", "華語", "国语", "國語", "普通话", "普通話", "mandarin"] { tags[name] = "zh" }
    return tags
  }()

  private static let regions: [String: String] = Dictionary(
    zip(
      RegionNames.english + RegionNames.simplifiedChinese + RegionNames.traditionalChinese,
      RegionNames.codes + RegionNames.codes + RegionNames.codes
    ).map { ($0.lowercased(), $1) }
  ) { first, _ in first }

  /// The tag of a language, nil for what is no name of one.
  static func tag(of name: String) -> String? {
    let parts = name.lowercased().split { " ()（）,，-_".contains($0) }.map(String.init)
    guard !parts.isEmpty else { return nil }
    // 繁體中文, `Traditional Chinese`: what tells the script stands first.
    let whole = parts.joined(separator: " ")
    for (word, script) in scripts where whole.hasPrefix(word) && whole != word {
      let rest = String(whole.dropFirst(word.count).drop { $0 == " " })
      if let base = tags[rest] ?? tags[inWriting(rest)] { return "\(base)-\(script)" }
    }
    // The longest name first, and behind it what tells script and region.
    for count in (1...parts.count).reversed() {
      let name = parts[..<count].joined(separator: " ")
      guard let base = tags[name] ?? tags[inWriting(name)] else { continue }
      let rest = parts[count...].joined(separator: " ")
      if rest.isEmpty { return base }
      if let more = scripts[rest] ?? regions[rest]
        ?? RegionNames.codes.first(where: { $0.lowercased() == rest })
      {
        return "\(base)-\(more)"
      }
    }
    return nil
  }

  /// 英语 for 英文, and so on: names of written languages are names of languages.
  private static func inWriting(_ name: String) -> String {
    name.last == "文" ? String(name.dropLast()) + "语" : name
  }

  private static let scripts = [
    "simplified": "Hans", "简体": "Hans", "簡體": "Hans", "hans": "Hans", "traditional": "Hant", "繁体": "Hant",
    "繁體": "Hant", "hant": "Hant",
  ]
}

extension Language {
  /// The language that people call so in English, in Chinese or in itself, such as `Chinese (Simplified)` or 英文; nil for other
  /// words.
  package init?(named name: String) {
    guard let tag = LanguageNames.tag(of: name) else { return nil }
    self.init(tag)
  }

  /// Whether the tag begins with a code of ISO 639.
  package var isOfISO: Bool { Self.codesOfISO.contains(code) }

  private static let codesOfISO = Set(DisplayNames.languages)
}
